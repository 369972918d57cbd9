"""This program started once more, for work that would hold up the window or outgrow it.

From source that is a module run by the same Python; the frozen program knows such modules by a
hidden option (`packaging/program.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from langso_reader import paths

_FIRST_TO_GO: Final = b"500"  # when memory runs out Linux should end the helper, not the window


def command(module: str, option: str) -> list[str]:
    """The words that start it.

    Args:
        module: what Python runs from source.
        option: the same for the frozen program.
    """
    if not paths.is_frozen():
        return [sys.executable, "-m", module]
    program = Path(sys.executable)
    if sys.platform == "win32":  # the starter without a window has no standard streams
        program = program.with_name("langso-pack.exe")
    return [str(program), option]


def _environment() -> dict[str, str]:
    home = str(Path(__file__).resolve().parents[1])
    before = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, (home, before)))}


def start(line: list[str]) -> subprocess.Popen[bytes]:
    """Start a `command`; we write to its standard input and read its standard output.

    Raises:
        OSError: the system lets us start no process.
    """
    return subprocess.Popen(  # noqa: S603 — our own program, no shell
        line,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=None if paths.is_frozen() else _environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def offer_itself() -> None:
    """Called in the helper: where memory runs out it goes before the window."""
    try:
        Path("/proc/self/oom_score_adj").write_bytes(_FIRST_TO_GO)
    except OSError:
        return  # not on Linux; there the system chooses
