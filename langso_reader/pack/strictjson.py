"""JSON read with exact types: no duplicate keys, no floats, no depth, no control characters."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NoReturn, TypeVar

from langso_reader.pack.limits import LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.errors import LangsoError

T = TypeVar("T")
_BIGGEST = (1 << 53) - 1  # what every JSON tool reads exactly
# Control characters, and the marks that turn the direction of text: a title must not be able to
# show "gpj.exe" as "exe.jpg". Lone surrogates cannot be written as UTF-8.
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


class Flaw(ValueError):  # noqa: N818 - only ever seen inside this package
    """Why a document is not strict JSON of the expected shape."""


def parse(raw: bytes) -> dict[str, object]:
    """The object that `raw` holds.

    Raises:
        Flaw: anything that two JSON readers could take differently.
    """
    try:
        found = json.loads(
            raw.decode("utf-8"), object_pairs_hook=_object, parse_constant=_no_constant
        )
    except RecursionError:
        raise Flaw("nested too deeply") from None
    except ValueError as error:
        raise Flaw(str(error)) from None
    if not isinstance(found, dict):
        raise Flaw("not an object")
    _check_depth(found)
    return found


def canonical(value: object) -> bytes:
    """The one way we write `value`: sorted keys, no spaces, UTF-8."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")


def _no_constant(word: str) -> NoReturn:
    raise Flaw(f"{word} is not JSON")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Flaw("a key stands twice")
    return found


def _check_depth(value: dict[str, object]) -> None:
    """Go through level by level; never deeper than the limit."""
    level: list[dict[str, object] | list[object]] = [value]
    for _ in range(LIMITS.json_depth + 1):
        if not level:
            return
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (dict, list))
        ]
    raise Flaw("nested too deeply")


def _ordinary(text: str) -> bool:
    """Whether `text` needs no closer look, as nearly all of the thousands in a manifest.

    What `isprintable` lets through holds no character of `_UNFIT`.
    """
    return 0 < len(text) <= LIMITS.text_characters and text.isprintable()


class Record:
    """One JSON object whose fields are taken out with exact types.

    `where` names the object in the sentence of a failure.
    """

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise Flaw(f"{where} is not an object")
        self.fields: dict[str, object] = value
        self.where = where

    def text(self, key: str, default: str | None = None) -> str:
        """A string without control characters; required when `default` is None."""
        value = self.fields.get(key, default)
        if isinstance(value, str) and _ordinary(value):
            return value
        if not isinstance(value, str) or len(value) > LIMITS.text_characters:
            raise Flaw(f"{self.where}: {key} is not a text")
        if _UNFIT.search(value):
            raise Flaw(f"{self.where}: {key} holds a character that must not be shown")
        if default is None and not value:
            raise Flaw(f"{self.where}: {key} is empty")
        return value

    def number(self, key: str, default: int | None = None, *, most: int = _BIGGEST) -> int:
        """A whole number from 0 to `most`; required when `default` is None."""
        value = self.fields.get(key, default)
        if type(value) is not int or not 0 <= value <= most:
            raise Flaw(f"{self.where}: {key} is not a whole number up to {most}")
        return value

    def truth(self, key: str, *, default: bool = False) -> bool:
        """A boolean."""
        value = self.fields.get(key, default)
        if not isinstance(value, bool):
            raise Flaw(f"{self.where}: {key} is neither true nor false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; empty when absent."""
        return tuple(
            value
            if isinstance(value, str) and _ordinary(value)
            else Record({key: value}, self.where).text(key)
            for value in self._list(key)
        )

    def records(self, key: str) -> tuple[Record, ...]:
        """A list of objects; empty when absent."""
        places = enumerate(self._list(key))
        return tuple(Record(value, f"{self.where}{key}[{at}]") for at, value in places)

    def named(self, key: str) -> dict[str, Record]:
        """An object of objects; empty when absent."""
        inner = Record(self.fields.get(key, {}), f"{self.where}{key}")
        return {name: Record(value, name) for name, value in inner.fields.items()}

    def _list(self, key: str) -> list[object]:
        value = self.fields.get(key, [])
        if not isinstance(value, list):
            raise Flaw(f"{self.where}: {key} is not a list")
        return value


def read(raw: bytes, build: Callable[[Record], T], refuse: Callable[[str], LangsoError]) -> T:
    """Parse `raw` and build a value from it, turning every flaw into `refuse(reason)`."""
    try:
        return build(Record(parse(raw), ""))
    except Flaw as flaw:
        raise refuse(str(flaw)) from None
