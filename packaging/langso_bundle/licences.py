"""Whose work is in the bundle, under which licence: notices for people, an SBOM for machines."""

from __future__ import annotations

import hashlib
import json
import platform
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langso_bundle import contents, places

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXTS = places.PACKAGING / "licences"
LINE = "=" * 78


@dataclass(frozen=True, slots=True)
class Component:
    """One piece of work.

    Attributes:
        name: as its authors call it.
        licence: SPDX expression.
        home: where it and its source come from.
        wheels: the distributions that bring it; the first one's version counts.
        texts: files of `licences/` or of the project with licence texts.
        note: what else should be known.
    """

    name: str
    licence: str
    home: str
    wheels: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    note: str = ""


LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
COMPONENTS = {
    "langso": Component(
        "Làng số Reader", "MPL-2.0", "the project's own repository", texts=("../../LICENSE",)
    ),
    "edition": Component(
        "Edition of Làng số (articles and drawings)", "CC-BY-SA-4.0",
        "data/ of the project's own repository", texts=("../../data/LICENSE.md",),
    ),
    "fonts": Component(
        "Be Vietnam Pro, Literata", "OFL-1.1", "https://fonts.google.com",
        texts=("../../resources/fonts/OFL-BeVietnamPro.txt",
               "../../resources/fonts/OFL-Literata.txt"),
    ),
    "python": Component(
        "Python", "Python-2.0.1", "https://www.python.org", texts=("Python-3.txt",)
    ),
    "qt": Component(
        "Qt and Qt for Python (PySide6, Shiboken6)", "LGPL-3.0-only", "https://download.qt.io",
        wheels=("PySide6_Essentials", "shiboken6"), texts=LGPL,
        note="Used as separate, unchanged libraries, which may be replaced: docs/bundle.md, LGPL.",
    ),
    "icu": Component(
        "ICU (inside Qt's wheel; on Linux with an empty data table)", "Unicode-3.0",
        "https://icu.unicode.org", texts=("Unicode-3.0.txt",),
    ),
    "typst": Component(
        "typst-py with Typst and its Rust libraries", "Apache-2.0",
        "https://github.com/messense/typst-py", wheels=("typst",),
        note="The libraries compiled into it are listed one by one in sbom.json.",
    ),
    "pdfium": Component(
        "pypdfium2 with PDFium", "Apache-2.0 AND BSD-3-Clause",
        "https://github.com/pypdfium2-team/pypdfium2", wheels=("pypdfium2",),
    ),
    "pynacl": Component(
        "PyNaCl with libsodium", "Apache-2.0 AND ISC", "https://github.com/pyca/pynacl",
        wheels=("PyNaCl",),
    ),
    "cffi": Component("cffi", "MIT-0", "https://cffi.readthedocs.io", wheels=("cffi",)),
    "markdown": Component(
        "Python-Markdown", "BSD-3-Clause", "https://python-markdown.github.io",
        wheels=("Markdown",),
    ),
    "whoosh": Component(
        "Whoosh-Reloaded", "BSD-2-Clause", "https://github.com/Sygil-Dev/whoosh-reloaded",
        wheels=("Whoosh-Reloaded",),
    ),
    "segno": Component("Segno", "BSD-3-Clause", "https://github.com/heuer/segno",
                       wheels=("segno",)),
    "pyinstaller": Component(
        "PyInstaller's starter (bootloader)", "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org", wheels=("pyinstaller",),
        note="Its exception allows a program of any licence to be started by it.",
    ),
    "libffi": Component("libffi", "MIT", "https://sourceware.org/libffi",
                        texts=("X11-and-small-libraries.txt",)),
    "zstd": Component("Zstandard", "BSD-3-Clause", "https://facebook.github.io/zstd",
                      texts=("X11-and-small-libraries.txt",)),
    "xkbcommon": Component("libxkbcommon", "MIT", "https://xkbcommon.org",
                           texts=("X11-and-small-libraries.txt",)),
    "xcb": Component("XCB libraries", "MIT", "https://xcb.freedesktop.org",
                     texts=("X11-and-small-libraries.txt",)),
    "vcruntime": Component(
        "Microsoft Visual C++ runtime", "LicenseRef-Microsoft-VC-Redistributable",
        "https://visualstudio.microsoft.com", note="Windows only; redistributable files.",
    ),
}  # fmt: skip
# Inside lib/langso.pyz and the starters, so that no file of their own shows them.
INSIDE_PROGRAMS = ("whoosh", "markdown", "segno", "cffi", "pynacl", "pdfium",
                   "qt", "typst", "python", "pyinstaller")  # fmt: skip


def _version(component: Component, key: str) -> str:
    if key == "python":
        return platform.python_version()
    if key in {"langso", "edition"}:
        return places.version()
    return metadata.version(component.wheels[0]) if component.wheels else ""


def _wheel_texts(wheel: str) -> Iterable[tuple[str, str]]:
    """Name and text of every licence file that a wheel brings."""
    files = metadata.files(wheel) or []
    for file in sorted(files, key=str):
        name = file.as_posix()
        if ".dist-info/" in name and any(
            word in name.rpartition(".dist-info/")[2].lower() for word in ("licen", "copying")
        ):
            path = Path(str(file.locate()))
            if path.is_file():
                yield name.rpartition(".dist-info/")[2], path.read_text("utf-8", "replace")


def _texts(component: Component) -> Iterable[tuple[str, str]]:
    for name in component.texts:
        yield Path(name).name, (TEXTS / name).read_text("utf-8", "replace")
    for wheel in component.wheels:
        yield from _wheel_texts(wheel)


def used(files: Iterable[str]) -> list[str]:
    """Keys of the components in a bundle of these files."""
    found = {part.component for path in files if (part := contents.part_of(path))}
    return [key for key in COMPONENTS if key in found | set(INSIDE_PROGRAMS)]


def notices(keys: Iterable[str]) -> str:
    """The text for people: an overview, then each licence text once."""
    overview = [
        f"Làng số Reader {places.version()}",
        "",
        "Chương trình này có phần của nhiều người khác, theo các giấy phép dưới đây.",
        "This program contains the work of others, under the licences below.",
        "",
    ]
    texts: dict[str, list[str]] = {}
    for key in keys:
        component = COMPONENTS[key]
        title = f"{component.name} {_version(component, key)}".strip()
        overview += [f"- {title}: {component.licence}", f"  {component.home}"]
        overview += [f"  {component.note}"] if component.note else []
        for name, text in _texts(component):
            texts.setdefault(text.strip(), []).append(f"{component.name}: {name}")
    parts = ["\n".join(overview)]
    parts += [f"{LINE}\n{chr(10).join(names)}\n{LINE}\n\n{text}" for text, names in texts.items()]
    return "\n\n".join(parts) + "\n"


def _inner(wheel: str) -> list[dict[str, Any]]:
    """What a wheel's own SBOM lists (the Rust libraries in Typst)."""
    found: list[dict[str, Any]] = []
    for file in metadata.files(wheel) or []:
        if file.name.endswith(".cyclonedx.json"):
            listed = json.loads(Path(str(file.locate())).read_text("utf-8"))["components"]
            keep = ("type", "name", "version", "licenses", "purl")
            found += [{k: each[k] for k in keep if k in each} for each in listed]
    return found


def _file_entry(root: Path, path: str) -> dict[str, Any]:
    digest = hashlib.sha256((root / path).read_bytes()).hexdigest()
    return {"type": "file", "name": path, "hashes": [{"alg": "SHA-256", "content": digest}]}


def _entry(key: str, root: Path, files: list[str]) -> dict[str, Any]:
    component = COMPONENTS[key]
    mine = [path for path in files if (p := contents.part_of(path)) and p.component == key]
    inner = [one for wheel in component.wheels for one in _inner(wheel)]
    return {
        "type": "application" if key == "langso" else "library",
        "bom-ref": key,
        "name": component.name,
        "version": _version(component, key),
        "licenses": [{"expression": component.licence}],
        "externalReferences": [{"type": "website", "url": component.home}],
        "components": inner + [_file_entry(root, path) for path in mine],
    }


def sbom(root: Path, files: list[str]) -> dict[str, Any]:
    """A CycloneDX 1.5 document in which every file of the bundle has its component.

    Args:
        root: the bundle's folder.
        files: paths below it; `sbom.json` and `files.json` themselves are not among them.
    """
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application", "name": "langso-reader", "version": places.version()
            },
            "tools": [{"name": "packaging/bundle.py"}],
        },
        "components": [_entry(key, root, files) for key in used(files)],
    }  # fmt: skip
