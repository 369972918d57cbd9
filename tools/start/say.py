"""Short lines in Vietnamese and English about what is being done."""

from __future__ import annotations

import sys


class StopError(Exception):
    """The work cannot go on, and the person can do something about it."""

    def __init__(self, vi: str, en: str, line: str = "") -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en
        self.line = line


def prepare_streams() -> None:
    """Let a console that lacks our letters show a stand-in rather than end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(vi: str, en: str) -> None:
    """Print one line about what happens now, on standard error: the output is the program's."""
    print(f"[langso] {vi} / {en}", file=sys.stderr, flush=True)


def stopped(reason: StopError) -> None:
    """Print why the work ended and, where there is one, the exact line to type."""
    print(f"[langso] {reason.vi}\n[langso] {reason.en}", file=sys.stderr)
    if reason.line:
        print(f"\n    {reason.line}\n", file=sys.stderr)
    sys.stderr.flush()
