"""The words for every expected failure, in Vietnamese and English.

The window and the command line say the same sentence, and the command line never loads Qt; so
these few sentences live in `resources/messages/` and not in Qt's translation files
(docs/decisions/0004).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from langso_reader import paths

if TYPE_CHECKING:
    from langso_reader.errors import LangsoError

Language = Literal["vi", "en"]
_UNKNOWN = {
    "vi": ("Có việc không thành.", "Thử lại; nếu vẫn vậy, báo người phụ trách máy."),
    "en": (
        "Something did not work.",
        "Try again; if it still does not work, tell whoever looks after this PC.",
    ),
}


@dataclass(frozen=True, slots=True)
class Words:
    """What happened and what to do, one or two sentences each."""

    say: str
    do: str

    def __str__(self) -> str:
        return f"{self.say} {self.do}"


class _Blank(dict[str, object]):
    """A detail that an error does not carry shows as an ellipsis, never as a crash."""

    def __missing__(self, key: str) -> str:
        return "…"


@cache
def _catalogue(language: Language) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    folder = paths.resource("messages", f"{language}.d")
    for path in [paths.resource("messages", f"{language}.toml"), *sorted(folder.glob("*.toml"))]:
        try:
            found |= tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError):
            continue  # the program's copy is damaged; `_UNKNOWN` still speaks
    return found


def codes(language: Language) -> frozenset[str]:
    """Every code that has words in `language`."""
    return frozenset(_catalogue(language))


def explain(error: LangsoError, language: Language = "vi") -> Words:
    """The words for `error` in `language`."""
    for kind in type(error).__mro__:
        entry = _catalogue(language).get(getattr(kind, "code", ""))
        if entry is not None:
            values = _Blank(error.details)
            return Words(entry["say"].format_map(values), entry["do"].format_map(values))
    return Words(*_UNKNOWN[language])
