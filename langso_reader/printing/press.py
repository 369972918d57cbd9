"""The typesetter, and nothing else: a folder with templates and data in, PDF or answers out.

It keeps what it has laid out in memory, for later runs of the same process. So long runs happen in
a process of their own (`workshop.py`); this module is what runs there.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

import typst

from langso_reader import paths
from langso_reader.errors import ResourceError
from langso_reader.printing import joining
from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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


def answers(root: Path, main: str) -> bytes:
    """What the template `main` marks as `<answer>`, as a JSON list; nothing of it is kept.

    Raises:
        PrintingError: the typesetter refused; `reason` holds its message.
        ResourceError: fonts are missing.
    """
    try:
        found = typst.query(
            str(root / main), "<answer>", field="value", root=str(root), font_paths=_fonts()
        )
        return found.encode()
    except RuntimeError as error:
        raise PrintingError(f"measuring failed: {error}", reason=str(error)) from error
    finally:
        _forget()


def set_part(root: Path, main: str, standard: Standard, listing: str) -> bytes:
    """Set a part of a long set and leave it in the folder; nothing of it is kept.

    Args:
        root: the folder.
        main: the template.
        standard: PDF standard to keep to.
        listing: as JSON the name that the part is to have, its first article and the next part's.

    Returns:
        As JSON, how many `pages` it has and on which each article begins (`places`, from 0).

    Raises:
        LangsoError: as `set_pdf`.
    """
    try:
        pdf = set_pdf(root, main, standard)
    finally:
        _forget()
    name, *articles = json.loads(listing)
    (root / name).write_bytes(pdf)
    part = joining.Part(pdf, range(*articles))
    return json.dumps({"pages": len(part.pages), "places": part.places}).encode()


def _taken(root: Path, listing: str) -> Iterator[joining.Part]:
    for name, *articles in json.loads(listing):
        pdf = (root / name).read_bytes()
        (root / name).unlink()
        yield joining.Part(pdf, range(*articles))


def join(root: Path, listing: str, name: str) -> bytes:
    """Join the parts as the file `name`; they are used up.

    Args:
        root: the folder they lie in.
        listing: as JSON a list of what `set_part` was told of each.
        name: a new file in the folder.

    Returns:
        Nothing: the window reads the file, and this process need not hold it.

    Raises:
        PrintingError: they cannot be joined.
    """
    with (root / name).open("wb") as made:
        joining.join(_taken(root, listing), made)
    return b""


VERBS: Final[dict[str, Callable[..., bytes]]] = {
    verb.__name__: verb for verb in (set_pdf, answers, set_part, join)
}
"""What the typesetter can be asked: a folder and further words, see `workshop.py`."""


def _forget() -> None:
    """Let go of what was laid out: each empty run makes everything else one run older."""
    for _ in range(_KEPT_RUNS + 1):
        typst.compile(_EMPTY, font_paths=_fonts())
