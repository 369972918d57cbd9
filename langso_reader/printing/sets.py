"""A print set kept as a file: which articles, in which order, and how they are to be printed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any, Final

from langso_reader import fileio
from langso_reader.printing.errors import SavedSetError
from langso_reader.printing.jobs import COVERS, Duplex, Form

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from pathlib import Path

    from langso_reader.printing.jobs import Paper

FORMAT: Final = "langso-print-set"
VERSION: Final = 1
MAX_BYTES: Final = 256 * 1024
MAX_IDS: Final = 1000
MAX_TEXT: Final = 300


@dataclass(frozen=True, kw_only=True)
class SavedSet:
    """What a person chose: ids in order and the options of the print page.

    The fields mean what they mean in `PrintJob`; `copies` is for the printer.
    """

    ids: tuple[str, ...] = ()
    form: Form = Form.A4
    mono: bool = True
    draft: bool = False
    large: bool = False
    title: str = ""
    commune: str = ""
    meeting_date: str = ""
    cover: bool | None = None
    contents: bool | None = None
    qr: bool = False
    notes: bool = False
    questions: bool = False
    paper: Paper = "A4"
    tiled: bool = True
    duplex: Duplex = Duplex.LONG
    turn_backs: bool = False
    two_up: bool = False
    cover_picture: int | None = None
    copies: int = 1

    def known(self, articles: Container[str]) -> tuple[SavedSet, tuple[str, ...]]:
        """The set without articles that this edition lacks, and the ids that were left out."""
        kept = tuple(i for i in self.ids if i in articles)
        missing = tuple(i for i in self.ids if i not in articles)
        values = {f.name: getattr(self, f.name) for f in fields(self)} | {"ids": kept}
        return SavedSet(**values), missing


def save_set(path: Path, chosen: SavedSet) -> None:
    """Write `chosen` so that a failure leaves the old file whole.

    Raises:
        StorageError: or its subclass for a full disk, a missing right, a protected place.
    """
    content = {"format": FORMAT, "version": VERSION} | asdict(chosen)
    text = json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    fileio.write_atomically(path, text.encode())


def load_set(path: Path) -> SavedSet:
    """Read a saved set; unknown options of a later version are passed over.

    Raises:
        SavedSetError: it is no print set, or a value in it makes no sense.
        StorageError: the file cannot be read.
    """
    with fileio.naming_failures(path), path.open("rb") as stream:
        content = stream.read(MAX_BYTES + 1)
    try:
        return _parse(content)
    except (ValueError, RecursionError) as error:
        raise SavedSetError(
            f"{path}: {error}", path=str(path), name=path.name, reason=str(error)
        ) from error


def _parse(content: bytes) -> SavedSet:
    if len(content) > MAX_BYTES:
        raise ValueError("the file is too big")
    data = json.loads(content.decode("utf-8-sig"))
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError("no print set")
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise ValueError("no version")
    known = {key: value for key, value in data.items() if key in _CHECKS}
    return SavedSet(**{key: _CHECKS[key](key, value) for key, value in known.items()})


def _ids(key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MAX_IDS:
        raise ValueError("ids must be a list")
    return tuple(dict.fromkeys(_text(key, item) for item in value))


def _paper(key: str, value: Any) -> Any:
    if value not in ("A4", "A3", "A2"):
        raise ValueError(f"{key}: {value!r}")
    return value


def _number(key: str, value: Any, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError(f"{key}: {value!r}")
    return value


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise ValueError(f"{key} must be a short text")
    return value


def _flag(key: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{key} must be true or false")  # noqa: TRY004 - one class for all
    return value


def _flag_or_none(key: str, value: Any) -> bool | None:
    return None if value is None else _flag(key, value)


def _picture(key: str, value: Any) -> int | None:
    return None if value is None else _number(key, value, 0, COVERS)


_CHECKS: Final[dict[str, Callable[[str, Any], Any]]] = {
    **{field.name: _flag for field in fields(SavedSet)},
    "ids": _ids,
    "form": lambda _, value: Form(value),
    "duplex": lambda _, value: Duplex(value),
    "paper": _paper,
    "copies": lambda key, value: _number(key, value, 1, 999),
    "cover_picture": _picture,
    "cover": _flag_or_none,
    "contents": _flag_or_none,
    **dict.fromkeys(("title", "commune", "meeting_date"), _text),
}
