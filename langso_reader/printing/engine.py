"""The typesetter, and nothing else: files in, PDF out.

Everything lies in a folder of its own that is removed afterwards: the templates, the data and the
pictures. The typesetter sees no other folder and only the shipped fonts.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import typst

from langso_reader import fileio, paths
from langso_reader.errors import ResourceError
from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from collections.abc import Mapping

ARCHIVE: Final = "a-2a"  # PDF/A-2a: archival and tagged
Standard = Literal["a-2a"] | None


@cache
def _fonts() -> typst.Fonts:
    folder = paths.resource("fonts")
    if not any(folder.glob("*.ttf")):
        raise ResourceError(f"no fonts in {folder}", name="fonts")
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
    )


@cache
def _templates() -> dict[str, bytes]:
    folder = paths.resource("print")
    try:
        found = {path.name: path.read_bytes() for path in sorted(folder.glob("*.typ"))}
    except OSError as error:
        raise ResourceError(f"{folder}: {error}", name="print") from error
    if not found:
        raise ResourceError(f"no print templates in {folder}", name="print")
    return found


def compile_pdf(main: str, files: Mapping[str, bytes], *, standard: Standard = None) -> bytes:
    """Set the template `main` with `files` beside it.

    Args:
        main: name of a template in `resources/print`.
        files: flat names to bytes: data, pictures, codes.
        standard: PDF standard to keep to; None for plain (still tagged) PDF.

    Raises:
        PrintingError: the typesetter refused; `reason` holds its message.
        StorageError: the temporary folder cannot be written.
        ResourceError: templates or fonts are missing.
    """
    with (
        fileio.naming_failures(tempfile.gettempdir()),
        tempfile.TemporaryDirectory(prefix="langso-print-", ignore_cleanup_errors=True) as name,
    ):
        root = Path(name)
        for file, content in (*_templates().items(), *files.items()):
            (root / file).write_bytes(content)
        return _compile(root, main, standard)


def _compile(root: Path, main: str, standard: Standard) -> bytes:
    try:
        return typst.compile(
            str(root / main),
            root=str(root),
            font_paths=_fonts(),
            pdf_standards=[standard] if standard else [],  # type: ignore[list-item]
        )
    except typst.TypstError as error:
        raise PrintingError(
            f"typesetting failed: {error.diagnostic}", reason=error.message
        ) from error
    except RuntimeError as error:  # the wheel raises it for what is not a diagnostic
        raise PrintingError(f"typesetting failed: {error}", reason=str(error)) from error
