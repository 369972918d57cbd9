"""Take out of PyInstaller's lists what `contents.LEFT_OUT` names; lighten what stays.

Two kinds of weight are taken off on Linux, with the assembler tools that PyInstaller itself needs:

* symbol tables of Python, PDFium, libsodium and the typesetter (names for debuggers);
* the tables of ICU, 32 MB of sorting rules, calendars and character sets of all languages. Qt
  needs the library to be there, and asks it for nothing that this program shows: dates, numbers
  and Vietnamese order are our own. ICU's own build offers an empty table for that case
  (`stubdata`); the same 64 bytes are made here.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from langso_bundle import contents, places

Entry = tuple[str, str, str]  # name in the bundle, source file, PyInstaller's kind
WITH_SYMBOLS = re.compile(
    r"_(typst|sodium)\.abi3\.so|libpdfium\.so|libpython3.*\.so.*|.*\.cpython-3\d+-x86_64-linux-gnu\.so"
)
ICU_DATA = re.compile(r"libicudata\.so\.(\d+)")

# UDataInfo of an empty table of contents ("ToCP"), little-endian, as in ICU's stubdata.cpp.
EMPTY_ICU = """
    .section .rodata
    .globl icudt{version}_dat
    .type icudt{version}_dat, @object
    .size icudt{version}_dat, 64
    .balign 16
icudt{version}_dat:
    .short 32
    .byte 0xda, 0x27
    .short 20, 0
    .byte 0, 0, 2, 0, 0x54, 0x6f, 0x43, 0x50, 1, 0, 0, 0, 0, 0, 0, 0
    .zero 8
    .long 0, 0, 0, 0, 0, 0
    .section .note.GNU-stack,"",@progbits
"""


def _bundle_path(name: str) -> str:
    return f"{places.LIBRARIES}/" + name.replace("\\", "/")


def _without_symbols(source: str) -> str:
    lighter = places.BUILD / "bundle" / "stripped" / Path(source).name
    lighter.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", str(lighter), source], check=True)
    return str(lighter)


def empty_icu_data(version: str, folder: Path) -> Path:
    """Make `libicudata.so.VERSION` with an empty table.

    Args:
        version: ICU's, for example "73"; its name stands in the symbol.
        folder: where it shall stand.
    """
    folder.mkdir(parents=True, exist_ok=True)
    source, compiled = folder / "icudata.s", folder / "icudata.o"
    library = folder / f"libicudata.so.{version}"
    source.write_text(EMPTY_ICU.format(version=version), encoding="ascii")
    subprocess.run(["as", "-o", str(compiled), str(source)], check=True)
    line = ["ld", "-shared", "--build-id=none", "-soname", library.name, "-o", str(library)]
    subprocess.run([*line, str(compiled)], check=True)
    return library


def _lighter(entry: Entry) -> Entry:
    name, source, kind = entry
    if not shutil.which("strip"):
        return entry
    own = Path(source).name
    if WITH_SYMBOLS.fullmatch(own):
        return name, _without_symbols(source), kind
    if icu := ICU_DATA.fullmatch(own):
        return name, str(empty_icu_data(icu[1], places.BUILD / "bundle" / "icu")), kind
    return entry


def trim(entries: list[Entry]) -> list[Entry]:
    """The entries that the bundle needs.

    PyInstaller's links (lib/libQt6Core.so.6 and the like) go too: Qt's libraries find each other
    without them, and on a stick (FAT32) each would become a second copy.
    """
    return [
        _lighter(entry)
        for entry in entries
        if entry[2] != "SYMLINK" and contents.left_out(_bundle_path(entry[0])) is None
    ]
