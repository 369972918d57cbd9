"""Where the typesetter works: in this process, or in one of its own that ends when it is idle.

The window sets pages apart (`work_apart`): the typesetter never gives memory back while its process
lives, cannot be stopped inside a run, and on a small PC a long set may need more memory than there
is. A process of its own can be ended at any time; the window stays as it is. The command line makes
one set and ends, so it needs no second process.
"""

from __future__ import annotations

import atexit
import json
import logging
import queue
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from langso_reader import processes
from langso_reader.errors import (
    DiskFullError,
    LangsoError,
    NoPermissionError,
    ResourceError,
    StorageError,
)
from langso_reader.printing.errors import CancelledError, PressDiedError, PrintingError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Cancelled = Callable[[], bool]
    Answer = tuple[dict[str, Any], bytes]
    Verb = Literal["set_pdf", "answers", "set_part", "join"]

_log = logging.getLogger(__name__)
OPTION: Final = "--as-typesetter"  # of the frozen program, see packaging/program.py
IDLE_SECONDS: Final = 3.0  # after the last page was set; a new process is there in a tenth of one
PATIENT_SECONDS: Final = 60.0  # before the first question: an old PC reads articles for a while
_LOOK_SECONDS: Final = 0.05  # how often a waiting run looks whether it was cancelled
_FAILURES: Final[dict[str, type[LangsoError]]] = {
    kind.code: kind for kind in (ResourceError, StorageError, DiskFullError, NoPermissionError)
}
_MODULE: Final = "langso_reader.printing.press_process"


class Press(Protocol):
    """What sets pages; see `press.py`."""

    def ask(self, verb: Verb, root: Path, *words: str | None, cancelled: Cancelled | None) -> bytes:
        """What comes of a question; the words after the folder are those of `press.VERBS`."""


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise CancelledError("printing was cancelled")


class _Here:
    """The typesetter in this process; a run that has begun goes on to its end."""

    def ask(self, verb: Verb, root: Path, *words: str | None, cancelled: Cancelled | None) -> bytes:
        from langso_reader.printing import press  # noqa: PLC0415 — 15 MB; only when needed

        _stop_if(cancelled)
        return press.VERBS[verb](root, *words)


def _start() -> subprocess.Popen[bytes]:
    return processes.start(processes.command(_MODULE, OPTION))


class _NoProcessError(Exception):
    """The system lets us start no process."""


class _Apart:
    """The typesetter in a process of its own, started when first needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # one question at a time
        self._process: subprocess.Popen[bytes] | None = None
        self._answered: queue.SimpleQueue[Answer | None]
        self._idle: threading.Timer | None = None

    def ask(self, verb: Verb, root: Path, *words: str | None, cancelled: Cancelled | None) -> bytes:
        try:
            return self._ask([verb, str(root), *words], cancelled)
        except _NoProcessError:
            return _here.ask(verb, root, *words, cancelled=cancelled)

    def warm_up(self) -> None:
        """Start the process, so that it is ready when the first page is asked for."""
        if self._lock.acquire(blocking=False):
            try:
                with suppress(_NoProcessError):
                    self._running()
            finally:
                self._lock.release()
                self._rest_later(PATIENT_SECONDS)

    def end(self) -> None:
        """End the process, unless it is at work."""
        if self._lock.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._lock.release()

    # -- with the lock held ---------------------------------------------------------------------

    def _ask(self, question: list[str | None], cancelled: Cancelled | None) -> bytes:
        while not self._lock.acquire(timeout=_LOOK_SECONDS):
            _stop_if(cancelled)
        try:
            _stop_if(cancelled)
            self._put(question)
            return self._made(self._wait(cancelled))
        finally:
            self._lock.release()
            self._rest_later(IDLE_SECONDS)

    def _put(self, question: list[str | None]) -> None:
        stream = self._running().stdin
        assert stream is not None  # noqa: S101 — asked for in `_start`
        with suppress(OSError):  # it has just died: `_wait` will see that
            stream.write(json.dumps(question).encode() + b"\n")
            stream.flush()

    def _made(self, answer: Answer | None) -> bytes:
        if answer is None:
            code = self._end()
            raise PressDiedError(f"the typesetter's process ended with {code}", exit=code)
        head, made = answer
        if "failed" not in head:
            return made
        kind = _FAILURES.get(head["failed"], PrintingError)
        raise kind(head["text"], **head["details"])

    def _wait(self, cancelled: Cancelled | None) -> Answer | None:
        while True:
            try:
                return self._answered.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                if cancelled is not None and cancelled():
                    self._end()
                    raise CancelledError("printing was cancelled") from None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._idle is not None:
            self._idle.cancel()
        if self._process is None or self._process.poll() is not None:
            try:
                self._process = _start()
            except OSError as error:  # a strict system; this process can do the work too
                _log.warning("the typesetter gets no process of its own: %s", error)
                raise _NoProcessError from error
            self._answered = queue.SimpleQueue()
            threading.Thread(
                target=_listen, args=(self._process, self._answered), daemon=True
            ).start()
        return self._process

    def _rest_later(self, seconds: float) -> None:
        """End the process when nothing has come for a while; the lock is free again."""
        self._idle = threading.Timer(seconds, self.end)
        self._idle.daemon = True
        self._idle.start()

    def _end(self) -> int | None:
        """End the process at once; gives what it ended with."""
        process, self._process = self._process, None
        if process is None:
            return None
        process.kill()
        with suppress(OSError), process:  # closes the streams and waits
            pass
        return process.returncode


def _listen(process: subprocess.Popen[bytes], answered: queue.SimpleQueue[Answer | None]) -> None:
    """Hand on the answers of a process until it ends; then None."""
    assert process.stdout is not None  # noqa: S101 — asked for in `_start`
    with suppress(OSError, ValueError):  # what is no answer
        for line in process.stdout:
            head = json.loads(line)
            made = process.stdout.read(head.get("size", 0))
            if len(made) < head.get("size", 0):
                break  # it ended in the middle of its pages
            answered.put((head, made))
    answered.put(None)


_here: Final = _Here()
_apart: Final = _Apart()
_chosen: list[Press] = [_here]


def press() -> Press:
    """The typesetter to ask."""
    return _chosen[0]


def work_apart() -> None:
    """From now on set pages in a process of its own; where none can be started, in this one."""
    if press() is not _apart:
        _chosen[0] = _apart
        atexit.register(rest)


def warm_up() -> None:
    """Start that process, if there is to be one, so that the first page need not wait for it."""
    if press() is _apart:
        _apart.warm_up()


def rest() -> None:
    """End that process unless it is at work; the next page starts a new one."""
    _apart.end()
