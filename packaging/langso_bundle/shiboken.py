"""Qt for Python's own Python files, compiled before they are shipped.

Its wheel serves several Pythons, so it carries some files as text inside a library and compiles
them at each start, which takes longer than all our own imports. It offers the folder `files.dir`
beside it instead (`SBK_EMBED=0` makes it from the same text); what lies there is imported as any
other module. The one that loads all others at once is ours, see `signature_loader.py`. Whoever
replaces Qt for Python by another version deletes that folder.
"""

from __future__ import annotations

import py_compile
import sys
from typing import TYPE_CHECKING

from langso_bundle import places

if TYPE_CHECKING:
    import zipfile
    from pathlib import Path

FOLDER = "shiboken6/files.dir"
PACKAGE = "shibokensupport/"
LOADER = f"{PACKAGE}signature/loader.py"
OUR_LOADER = places.PACKAGING / "signature_loader.py"
FOR_EDITORS = (f"{PACKAGE}signature/lib/enum_sig.py", f"{PACKAGE}signature/lib/pyi_generator.py")


def carried() -> zipfile.ZipFile:
    """The text that this Python's PySide6 carries."""
    import PySide6.QtCore  # noqa: F401, PLC0415 — brings the loader

    loader = sys.modules["shibokensupport.signature.loader"].__loader__
    found: zipfile.ZipFile = loader.zfile  # type: ignore[union-attr]
    return found


def compiled(archive: zipfile.ZipFile, folder: Path) -> list[tuple[str, str]]:
    """Compile the package below `folder`.

    Args:
        archive: see `carried`.
        folder: is made if missing.

    Returns:
        (file, folder inside the bundle) of each, as PyInstaller wants them.
    """
    made = []
    for name in archive.namelist():
        if not (name.startswith(PACKAGE) and name.endswith(".py") and "-" not in name):
            continue  # what is no module
        if name in FOR_EDITORS:
            continue
        source = folder / name
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(OUR_LOADER.read_bytes() if name == LOADER else archive.read(name))
        target = source.with_suffix(".pyc")
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH  # no time stamp: same bytes each time
        py_compile.compile(
            str(source), str(target), dfile=name, doraise=True, invalidation_mode=mode
        )
        made.append((str(target), f"{FOLDER}/{name.rpartition('/')[0]}"))
    return made
