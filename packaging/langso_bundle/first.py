"""What every start runs, ready to be run, in one file: `lib/first.code`.

PyInstaller compresses each module by itself, in two archives that are searched one after the other
and opened anew for each module: a tenth of what a start does. `open_code.py` looks here first. All
of it is in those archives as well, for whoever asks them. Beside the modules stand the methods
that `dataclasses` writes as text at each start, compiled.
"""

from __future__ import annotations

import marshal
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

from langso_bundle import places

if TYPE_CHECKING:
    from pathlib import Path

HEADER = 16  # bytes before the code in a .pyc file
FOR_QT = {  # which `frozen_start.py` and `signature_loader.py` let Qt for Python do without
    "argparse", "ast", "base64", "dis", "encodings.cp437", "gettext", "inspect", "opcode",
    "tempfile", "zipfile",
}  # fmt: skip
STARTED = """
import dataclasses, marshal, sys
texts = {}
def remember(text, *scopes):
    texts[text] = compile(text, "<dataclass>", "exec")
    exec(texts[text], *scopes)
dataclasses.exec = remember
import langso_reader.__main__, langso_reader.app
sys.stdout.buffer.write(marshal.dumps((sorted(sys.modules), texts)))
"""
Modules = dict[str, tuple[bool, bytes]]  # name: is it a package, its code


def started() -> tuple[list[str], dict[str, object]]:
    """Names of the modules that the reader imports before its window, and compiled texts."""
    line = [sys.executable, "-c", STARTED]
    done = subprocess.run(line, cwd=places.ROOT, capture_output=True, check=True)
    found: tuple[list[str], dict[str, object]] = marshal.loads(done.stdout)
    return found


def base_code(library: str) -> Modules:
    """The modules of PyInstaller's `base_library.zip`."""
    found = {}
    with zipfile.ZipFile(library) as opened:
        for name in opened.namelist():
            module = name.removesuffix(".pyc").replace("/", ".")
            package = module.removesuffix(".__init__")
            found[package] = (package != module, opened.read(name)[HEADER:])
    return found


def archived_code(archive: str) -> Modules:
    """The modules of a PYZ archive."""
    from PyInstaller.loader import pyimod01_archive as pyz  # noqa: PLC0415 — only in its own run

    opened = pyz.ZlibArchiveReader(archive)
    kinds = {name: kind for name, (kind, *_) in opened.toc.items() if kind != pyz.PYZ_ITEM_NSPKG}
    return {
        name: (kind == pyz.PYZ_ITEM_PKG, opened.extract(name, raw=True))
        for name, kind in kinds.items()
    }


def write(modules: Modules, target: Path) -> str:
    """Write what of `modules` a start needs; returns the file's name."""
    names, texts = started()
    first = {name: modules[name] for name in names if name in modules and name not in FOR_QT}
    target.write_bytes(marshal.dumps((first, texts)))
    return str(target)
