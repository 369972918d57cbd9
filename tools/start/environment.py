"""The project's own virtual environment, filled from the lock files.

A stamp in `.venv/` keeps the hashes of the lock files that were installed, so that a second start
neither asks the network nor runs pip.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tools.start import children, places, system
from tools.start.say import StopError, say

if TYPE_CHECKING:
    from pathlib import Path

_STAMP = places.VENV / "langso-stamp.json"
_VERSION_PROGRAM = "import sys; print('%d.%d' % sys.version_info[:2])"
COMMANDS = {
    "langso-reader": "langso_reader",
    "langso-pack": "langso_reader.cli.pack",
}


def _digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def _stamp() -> dict[str, str]:
    try:
        read = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _python_version() -> str:
    """What the environment's Python says it is; empty if there is none or it no longer starts."""
    if not places.PYTHON.exists():
        return ""
    line = children.python_line("-S", "-c", _VERSION_PROGRAM)
    try:
        done = subprocess.run(
            line, env=children.clean_environment(), check=False, capture_output=True, text=True
        )
    except OSError:
        return ""
    return done.stdout.strip()


def _site_packages(version: str) -> Path:
    if places.WINDOWS:
        return places.VENV / "Lib" / "site-packages"
    return places.VENV / "lib" / f"python{version}" / "site-packages"


def _usable(version: str) -> bool:
    """False after the system's Python moved on: the packages are then in another one's folder."""
    return bool(version) and _site_packages(version).is_dir()


def _make() -> None:
    """Make `.venv` afresh.

    Raises:
        StopError: this Python cannot.
    """
    system.ensure_venv_can_be_made()
    say("Tạo môi trường riêng trong .venv", "Making a virtual environment in .venv")
    line = [sys.executable, "-I", "-m", "venv", "--clear", str(places.VENV)]
    if children.run(line):
        raise StopError(
            "Không tạo được môi trường riêng trong .venv. Xem còn chỗ trống và quyền ghi không.",
            "The environment in .venv could not be made. Check free space and write permission.",
        )


def _ensure_pip() -> None:
    if not children.quiet(children.python_line("-m", "pip", "--version")):
        children.quiet(children.python_line("-m", "ensurepip"))


def _install(lock: Path) -> None:
    """Install exactly what `lock` names.

    Only wheels: building a source package would fetch and run code that no lock names. No cache:
    nothing is written outside the project.
    """
    say(f"Cài thư viện theo {lock.name} (cần mạng)", "Installing locked packages (network)")
    options = ["--require-hashes", "--only-binary", ":all:", "--no-cache-dir", "--no-input"]
    if not sys.stderr.isatty():
        options.append("--quiet")
    line = children.python_line(
        "-m", "pip", "install", "--disable-pip-version-check", *options, "-r", str(lock)
    )
    if children.run(line):
        raise StopError(
            "Không cài được thư viện. Xem máy có mạng và còn chỗ trống không, rồi chạy lại.",
            "The packages could not be installed. Check network and free space, then start again.",
        )


def _write_if_new(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="ascii") != text:
        path.write_text(text, encoding="ascii")


def _add_project(version: str) -> None:
    """Make `langso_reader` importable and its commands callable, without installing it.

    The paths are relative, so that the whole folder can be moved.
    """
    up = "../" * (3 if places.WINDOWS else 4)
    _write_if_new(_site_packages(version) / "langso-reader.pth", f"{up.rstrip('/')}\n")
    for name, module in COMMANDS.items():
        if places.WINDOWS:
            program = places.PROGRAMS / f"{name}.cmd"
            _write_if_new(program, f'@"%~dp0python.exe" -I -X utf8 -m {module} %*\n')
        else:
            program = places.PROGRAMS / name
            here = '"$(dirname "$(readlink -f "$0")")/python"'
            _write_if_new(program, f'#!/bin/sh\nexec {here} -I -X utf8 -m {module} "$@"\n')
            program.chmod(0o755)


def ensure(*, dev: bool) -> None:
    """Bring `.venv` to what the lock files say; quick and without network if it is there.

    Args:
        dev: with the tools that tests need. `requirements-dev.lock` holds everything of
            `requirements.lock`, so it alone is installed then (`tests/project` checks this).

    Raises:
        StopError: something is missing that cannot be had here.
    """
    lock = places.DEV_LOCK if dev else places.LOCK
    wanted = {place.name: _digest(place) for place in {lock, places.LOCK}}
    stamp = _stamp()
    version = _python_version()
    if stamp.get("python") == version and wanted.items() <= stamp.items():
        _add_project(version)
        return
    if not _usable(version):
        _make()
        stamp, version = {}, _python_version()
    _ensure_pip()
    _install(lock)
    _add_project(version)
    # An older set of tools stays valid only as long as its own lock says so.
    _STAMP.write_text(json.dumps(stamp | wanted | {"python": version}), encoding="utf-8")
