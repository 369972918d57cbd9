"""The Windows side: what the .exe says about itself, and the set-up program."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from langso_bundle import places

if TYPE_CHECKING:
    from pathlib import Path

VERSION_FILE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004,
                    fileType=1, subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('042A04B0', [
      StringStruct('FileDescription', 'Làng số'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('ProductName', 'Làng số Reader'),
      StringStruct('ProductVersion', '{version}'),
      StringStruct('LegalCopyright', 'MPL-2.0'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x042A, 1200])]),
  ])
"""


def write_version_file() -> None:
    """What PyInstaller puts into the properties of both programs."""
    version = places.version()
    numbers = tuple([*(int(part) for part in version.split(".")), 0, 0, 0][:4])
    folder = places.BUILD / "bundle"
    folder.mkdir(parents=True, exist_ok=True)
    text = VERSION_FILE.format(numbers=numbers, version=version)
    (folder / "version.txt").write_text(text, "utf-8")


def setup(root: Path, out: Path) -> Path:
    """Make the set-up program with NSIS.

    Args:
        root: the bundle's folder.
        out: where the program shall stand.
    """
    target = out / f"langso-reader-{places.version()}-windows-x64-setup.exe"
    defined = {
        "VERSION": places.version(), "SOURCE": root.resolve(), "OUT": target.resolve(),
        "ICON": places.ROOT / "resources" / "icons" / "app.ico",
    }  # fmt: skip
    options = [f"-D{name}={value}" for name, value in defined.items()]
    script = places.PACKAGING / "windows" / "langso.nsi"
    subprocess.run(["makensis", "-V2", *options, str(script)], check=True)
    return target
