"""Child processes that see nothing of the caller's Python settings."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

from tools.start import places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FOREIGN = ("VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The caller's environment without what would lead another Python or Qt to foreign files.

    pip's own variables stay: the person's choice of package index is respected. Only `PIP_USER`
    is turned off, because it cannot be done in a virtual environment.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") and name not in _FOREIGN
    }
    return kept | {"PIP_USER": "0"} | dict(extra or {})


def python_line(*arguments: str) -> list[str]:
    """The environment's Python, isolated from the current folder and the user's packages."""
    return [str(places.PYTHON), "-I", "-X", "utf8", *arguments]


def run(line: Sequence[str], extra: Mapping[str, str] | None = None) -> int:
    """Run `line` in the project's folder and return its exit code."""
    return subprocess.run(
        line, cwd=places.ROOT, env=clean_environment(extra), check=False
    ).returncode


def quiet(line: Sequence[str]) -> bool:
    """Run `line` without showing anything; True if it exists and succeeds."""
    try:
        done = subprocess.run(
            line,
            cwd=places.ROOT,
            env=clean_environment(),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return False
    return done.returncode == 0


def become(line: Sequence[str], extra: Mapping[str, str] | None = None) -> NoReturn:
    """End as `line`, in the caller's folder: one process less beside the reader."""
    environment = clean_environment(extra)
    if places.WINDOWS:  # there, exec returns to the shell at once
        sys.exit(subprocess.run(line, env=environment, check=False).returncode)
    os.execve(line[0], list(line), environment)
