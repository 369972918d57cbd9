"""The typesetter, and nothing else: a folder with templates and data in, PDF or answers out.

It keeps what it has laid out in memory, for later runs of the same process. So long runs happen in
a process of their own (`workshop.py`); this module is what runs there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Literal

import typst

from langso_reader import paths
from langso_reader.errors import ResourceError
from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from pathlib import Path

Standard = Literal["a-2a"] | None
"""PDF/A-2a, archival and tagged; or plain PDF."""
_KEPT_RUNS: Final = 10  # the typesetter forgets what so many runs have not used
_EMPTY: Final = b""  # a template with nothing in it


@cache
def _fonts() -> typst.Fonts:
    folder = paths.resource("fonts")
    if not any(folder.glob("*.ttf")):
        raise ResourceError(f"no fonts in {folder}", name="fonts")
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
    )


def set_pdf(root: Path, main: str, standard: Standard) -> bytes:
    """The PDF of the template `main` in the folder `root`.

    Raises:
        PrintingError: the typesetter refused; `reason` holds its message.
        ResourceError: fonts are missing.
    """
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


def answers(root: Path, main: str) -> str:
    """What the template `main` marks as `<answer>`, as a JSON list; nothing of it is kept.

    Raises:
        PrintingError: the typesetter refused; `reason` holds its message.
        ResourceError: fonts are missing.
    """
    try:
        return typst.query(
            str(root / main), "<answer>", field="value", root=str(root), font_paths=_fonts()
        )
    except RuntimeError as error:
        raise PrintingError(f"measuring failed: {error}", reason=str(error)) from error
    finally:
        _forget()


def _forget() -> None:
    """Let go of what was laid out: each empty run makes everything else one run older."""
    for _ in range(_KEPT_RUNS + 1):
        typst.compile(_EMPTY, font_paths=_fonts())
