"""Printing through CUPS: the PDF itself goes to the queue, as vectors; the queue says how it is.

Only the commands that every CUPS brings (`lp`, `lpstat`, `lpoptions`), so nothing is linked.
"""

from __future__ import annotations

import enum
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.errors import LangsoError
from langso_reader.printing import Duplex
from langso_reader.ui.printing_plan import ranges

if TYPE_CHECKING:
    from collections.abc import Sequence

PATIENCE: Final = 20  # seconds for one command; a dead print server must not hold a thread for ever
_SIDES: Final = {
    Duplex.NONE: "one-sided",
    Duplex.LONG: "two-sided-long-edge",
    Duplex.SHORT: "two-sided-short-edge",
}
_STOPPED: Final = "5"
_TITLE_BYTES: Final = 200  # CUPS refuses a job whose name is longer than 255 bytes
_JOB: Final = re.compile(rb"\b(\S+-\d+)\b(?= \()")


class PrinterFailedError(LangsoError):
    """The system took the pages but the printer did not."""

    code = "PRINTER_FAILED"


class PrinterStoppedError(PrinterFailedError):
    """Someone stopped the queue, or it takes no jobs."""

    code = "PRINTER_STOPPED"


class PrinterOfflineError(PrinterFailedError):
    """The printer does not answer."""

    code = "PRINTER_OFFLINE"


class PrinterJamError(PrinterFailedError):
    """Paper is jammed, or a door is open."""

    code = "PRINTER_JAM"


class PrinterEmptyError(PrinterFailedError):
    """No paper is left."""

    code = "PRINTER_EMPTY"


class PrinterInkError(PrinterFailedError):
    """No toner or ink is left."""

    code = "PRINTER_INK"


_TROUBLES: Final[tuple[tuple[tuple[str, ...], type[PrinterFailedError]], ...]] = (
    (("media-jam", "door-open", "cover-open", "interlock-open"), PrinterJamError),
    (("media-empty", "media-needed", "input-tray-missing"), PrinterEmptyError),
    (("toner-empty", "marker-supply-empty"), PrinterInkError),
    (("offline", "connecting-to-device", "shutdown", "timed-out"), PrinterOfflineError),
)


class Progress(enum.Enum):
    """How far a job in the queue is."""

    WAITING = "waiting"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Queue:
    """The state of a queue.

    Attributes:
        stopped: it prints nothing until someone starts it.
        accepting: it takes jobs.
        reasons: keywords of the printer, for example "media-empty-error".
    """

    stopped: bool = False
    accepting: bool = True
    reasons: tuple[str, ...] = ()

    @property
    def refusal(self) -> type[PrinterFailedError] | None:
        """Why nothing can be sent to it now."""
        if not self.stopped and self.accepting:
            return None
        return self.trouble or PrinterStoppedError

    @property
    def trouble(self) -> type[PrinterFailedError] | None:
        """What keeps a job that is in the queue from coming out."""
        for names, kind in _TROUBLES:
            if any(reason.startswith(names) for reason in self.reasons):
                return kind
        return PrinterStoppedError if self.stopped else None


def available() -> bool:
    """Whether this system prints through CUPS."""
    return sys.platform != "win32" and shutil.which("lp") is not None


def _environment() -> dict[str, str]:
    """Plain English answers, titles in UTF-8; in a frozen program the system's own libraries."""
    env = dict(os.environ) | {"LC_ALL": "C.UTF-8"}
    before = env.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        env["LD_LIBRARY_PATH"] = before
    elif hasattr(sys, "_MEIPASS"):
        env.pop("LD_LIBRARY_PATH", None)
    return env


def _run(command: Sequence[str], name: str, data: bytes | None = None) -> bytes:
    """The answer of a command.

    Raises:
        PrinterFailedError: it is missing, failed, or took too long.
    """
    try:
        done = subprocess.run(  # noqa: S603 — a fixed program, no shell
            list(command), input=data, capture_output=True, timeout=PATIENCE,
            env=_environment(), check=True,
        )  # fmt: skip
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", errors="replace").strip()
        raise PrinterFailedError(f"{command[0]}: {said}", name=name, reason=said) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrinterFailedError(f"{command[0]}: {error}", name=name, reason="") from error
    return done.stdout


def parse_queue(answer: str) -> Queue:
    """The state that `lpoptions -p NAME` prints as ``key=value`` words."""
    try:
        words = shlex.split(answer)
    except ValueError:  # an odd quotation mark in a printer's description
        words = answer.split()
    values = dict(word.split("=", 1) for word in words if "=" in word)
    reasons = values.get("printer-state-reasons", "none").split(",")
    return Queue(
        stopped=values.get("printer-state") == _STOPPED,
        accepting=values.get("printer-is-accepting-jobs") != "false",
        reasons=tuple(reason for reason in reasons if reason and reason != "none"),
    )


def queue(name: str) -> Queue:
    """How the queue is now.

    Raises:
        PrinterFailedError: the print server does not answer.
    """
    return parse_queue(_run(["lpoptions", "-p", name], name).decode("utf-8", errors="replace"))


@dataclass(frozen=True, slots=True)
class Request:
    """One job for a queue.

    Attributes:
        paper: "A4", "A3", "A2", or "" for the printer's own.
        pages: indexes from 0, ascending; all when empty.
    """

    printer: str
    title: str
    copies: int = 1
    paper: str = "A4"
    duplex: Duplex = Duplex.NONE
    mono: bool = True
    pages: tuple[int, ...] = ()


def arguments(request: Request) -> list[str]:
    """The command that hands a PDF on standard input to the queue."""
    title = request.title.encode()[:_TITLE_BYTES].decode(errors="ignore")
    command = ["lp", "-d", request.printer, "-n", str(request.copies), "-t", title]
    options = ["Collate=True", f"sides={_SIDES[request.duplex]}"]
    if request.paper:
        options.append(f"media={request.paper}")
    options.append(f"print-color-mode={'monochrome' if request.mono else 'color'}")
    if request.pages:
        options.append(f"page-ranges={ranges(request.pages)}")
    for option in options:
        command += ["-o", option]
    return [*command, "-"]


def submit(request: Request, pdf: bytes) -> str:
    """Hand a PDF to the queue.

    Returns:
        The name of the job, "" when the server does not say it.

    Raises:
        PrinterFailedError: or the subclass that says why the queue prints nothing.
    """
    refusal = queue(request.printer).refusal
    if refusal is not None:
        raise refusal(f"the queue {request.printer} prints nothing", name=request.printer)
    found = _JOB.search(_run(arguments(request), request.printer, pdf))
    return found.group(1).decode("utf-8", errors="replace") if found else ""


def look_after(printer: str, job: str) -> Progress:
    """Whether a job has left the queue.

    Raises:
        PrinterFailedError: or the subclass that says what keeps it there.
    """
    listed = _run(["lpstat", "-W", "not-completed", "-o", printer], printer)
    waiting = {line.split()[0] for line in listed.decode("utf-8", errors="replace").splitlines()
               if line.strip()}  # fmt: skip
    if job not in waiting:
        return Progress.DONE
    trouble = queue(printer).trouble
    if trouble is not None:
        raise trouble(f"the job {job} waits in {printer}", name=printer)
    return Progress.WAITING
