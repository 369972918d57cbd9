"""Take out of PyInstaller's lists what `contents.LEFT_OUT` names; lighten what stays.

The zip with what starts Python loses what is never read, and is compressed but for what is read
before Python can inflate.
Python, Qt for Python and Shiboken each bring a copy of Microsoft's runtime; the newest stays.

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
import zipfile
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from langso_bundle import contents, places

if TYPE_CHECKING:
    from collections.abc import Callable

Entry = tuple[str, str, str]  # name in the bundle, source file, PyInstaller's kind
WITH_SYMBOLS = re.compile(
    r"_(typst|sodium)\.abi3\.so|libpdfium\.so|libpython3.*\.so.*|.*\.cpython-3\d+-x86_64-linux-gnu\.so"
)
ICU_DATA = re.compile(r"libicudata\.so\.(\d+)")
RUNTIME = re.compile(r"(vcruntime140|msvcp140)\w*\.dll", re.IGNORECASE)
NEVER_READ = re.compile(  # frozen into Python itself; alphabets that no system of today writes with
    r"(os|codecs|_collections_abc|ntpath|posixpath|genericpath|stat|io|abc"
    r"|encodings/(mac_\w+|iso8859_(?!1\.)\d+|koi8_\w|hp_roman8|kz1048|palmos|ptcp154|tis_620))\.pyc"
)
FIRST_READ = re.compile(r"encodings/(__init__|aliases|ascii|latin_1|utf_8)\.pyc")

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


def compressed(source: str, folder: Path) -> Path:
    """The same zip without what is never read, compressed where Python can inflate it.

    Args:
        source: the zip with what starts Python.
        folder: where the new one shall stand.
    """
    target = folder / Path(source).name
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            name = info.filename.replace("\\", "/")
            if NEVER_READ.fullmatch(name):
                continue
            data = old.read(info)
            first = FIRST_READ.fullmatch(name)
            info.compress_type = zipfile.ZIP_STORED if first else zipfile.ZIP_DEFLATED
            new.writestr(info, data, compresslevel=9)
    return target


def _file_version(library: str) -> tuple[int, int]:
    import pefile  # noqa: PLC0415 — PyInstaller brings it on Windows only

    with pefile.PE(library) as opened:
        told = opened.VS_FIXEDFILEINFO[0]
    return told.FileVersionMS, told.FileVersionLS


def one_runtime(
    entries: list[Entry], version: Callable[[str], tuple[int, int]] = _file_version
) -> list[Entry]:
    """The entries with the newest copy of each of Microsoft's runtime libraries, beside Python.

    Args:
        entries: of PyInstaller.
        version: tells the version of a library file; the largest counts.
    """
    copies: dict[str, list[Entry]] = {}
    for entry in entries:
        if RUNTIME.fullmatch(own := PurePath(entry[1]).name):
            copies.setdefault(own.lower(), []).append(entry)
    newest = [max(each, key=lambda entry: version(entry[1])) for each in copies.values()]
    others = [entry for entry in entries if not RUNTIME.fullmatch(PurePath(entry[1]).name)]
    return others + [(PurePath(source).name, source, kind) for _, source, kind in newest]


def _lighter(entry: Entry) -> Entry:
    name, source, kind = entry
    if name == "base_library.zip":
        return name, str(compressed(source, places.BUILD / "bundle")), kind
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
        for entry in one_runtime(entries)
        if entry[2] != "SYMLINK" and contents.left_out(_bundle_path(entry[0])) is None
    ]
