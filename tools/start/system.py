"""System packages: the libraries that Qt loads, python3-venv, Xvfb.

The list follows what `objdump -p` shows for PySide6 6.8.3 on a bare Debian 12: its platform
plugins, `libQt6Gui`, and the printer plugin. A library counts as there when it can be loaded.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

from tools.start import children, places
from tools.start.say import StopError, say


@dataclass(frozen=True, slots=True)
class Library:
    """One shared library and the Debian or Ubuntu package that holds it.

    Attributes:
        needed: without it the window cannot open; otherwise only a part of it is missing.
    """

    soname: str
    package: str
    needed: bool = True


LIBRARIES = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-sync.so.1", "libxcb-sync1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
    Library("libcups.so.2", "libcups2", needed=False),  # printing to a real printer
)
# Programs that some tests use, and skip without: an invisible screen, stock tools that read our
# packs without our code, one that lists every file the reader opens, and one that knows which
# files are ours.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "minisign": "minisign",
    "jq": "jq",
    "unzip": "unzip",
    "strace": "strace",
    "git": "git",
}
# For sticks of FAT32 and exFAT in an image file. Only root can mount them; the drivers serve where
# the kernel has none, and are not in every system's archive.
MOUNT_PROGRAMS = {
    "mkfs.vfat": "dosfstools",
    "mkfs.exfat": "exfatprogs",
    "fusefat": "fusefat",
    "mount.exfat-fuse": "exfat-fuse",
}
NO_APT = "LANGSO_NO_APT"


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries() -> list[Library]:
    """The libraries of `LIBRARIES` that this system lacks; none outside Linux."""
    if sys.platform != "linux":
        return []
    return [library for library in LIBRARIES if not _loads(library.soname)]


def venv_package() -> str:
    """The package without which this Python cannot make environments; empty if it can."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return ""
    return f"python3.{sys.version_info.minor}-venv"


def _as_root() -> list[str] | None:
    """What to put before a command to run it as root without a question; None if impossible."""
    if os.geteuid() == 0:
        return []
    prefix = ["sudo", "-n"]
    return prefix if children.quiet([*prefix, "true"]) else None


def apt_line(packages: list[str]) -> str:
    """The exact line that installs `packages`, for a person to type."""
    prefix = "" if places.WINDOWS or os.geteuid() == 0 else "sudo "
    return f"{prefix}apt-get install --yes --no-install-recommends {' '.join(packages)}"


def may_install() -> bool:
    """True if packages can be installed here without asking anybody."""
    if sys.platform != "linux" or os.environ.get(NO_APT) or not shutil.which("apt-get"):
        return False
    return _as_root() is not None


def _apt(*arguments: str) -> bool:
    prefix = _as_root()
    if prefix is None:
        return False
    line = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *arguments]
    done = subprocess.run(
        line,
        env=children.clean_environment(),
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
    )
    return done.returncode == 0


def install(packages: list[str]) -> bool:
    """Install system packages if that needs no question; True if it was done."""
    if not packages or not may_install():
        return False
    say(f"Cài gói hệ thống: {' '.join(packages)}", "Installing these system packages")
    wanted = ("install", "--yes", "--no-install-recommends", *packages)
    # A fresh machine has no package lists yet, and old lists name versions that are gone.
    return _apt(*wanted) or (_apt("update") and _apt(*wanted))


def _cannot(packages: list[str], vi: str, en: str) -> StopError:
    if shutil.which("apt-get"):
        return StopError(
            f"{vi} Gõ dòng dưới đây (cần quyền quản trị), rồi chạy lại:",
            f"{en} Type the line below (needs administrator rights), then start again:",
            apt_line(packages),
        )
    return StopError(
        f"{vi} Cài bằng trình quản lý gói của hệ thống này rồi chạy lại.",
        f"{en} Install them with this system's package manager, then start again.",
    )


def ensure_venv_can_be_made() -> None:
    """Install python3-venv where this Python comes without it.

    Libraries that are missing too are named in the same line: nobody shall type two.

    Raises:
        StopError: it is missing and may not be installed; carries the line to type.
    """
    package = venv_package()
    if not package:
        return
    packages = [package, *(library.package for library in missing_libraries())]
    install(packages)
    importlib.invalidate_caches()
    if venv_package():
        raise _cannot(
            packages,
            "Python của máy này thiếu phần tạo môi trường riêng.",
            "This Python lacks the part that makes virtual environments.",
        )


def ensure_libraries() -> None:
    """Install the libraries that Qt needs.

    Raises:
        StopError: some are missing and may not be installed; carries the line to type.
    """
    missing = missing_libraries()
    if not missing:
        return
    if install([library.package for library in missing]):
        missing = missing_libraries()
    needed = [library for library in missing if library.needed]
    if needed:
        names = ", ".join(library.soname for library in needed)
        raise _cannot(
            [library.package for library in missing],
            f"Máy này thiếu thư viện hệ thống: {names}.",
            f"This system lacks libraries: {names}.",
        )
    for library in missing:
        say(f"Thiếu {library.package}: máy in sẽ không hiện", "printers will not be offered")


def ensure_test_programs() -> None:
    """Install the programs that some tests need; without them those tests are skipped."""
    if sys.platform != "linux":
        return
    _ensure_programs(TEST_PROGRAMS)
    if os.geteuid() == 0:
        for name, package in MOUNT_PROGRAMS.items():
            _ensure_programs({name: package})


def _ensure_programs(programs: dict[str, str]) -> None:
    lacking = [name for name in programs if not shutil.which(name)]
    packages = [programs[name] for name in lacking]
    if not packages or install(packages):
        return
    say(f"Thiếu {', '.join(lacking)}: vài phép thử bị bỏ qua", "tests that need them are skipped")
    say(f"Muốn đủ, gõ: {apt_line(packages)}", "type this line to have them")
