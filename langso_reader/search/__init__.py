"""Search that finds what Vietnamese people mean, however they type it (docs/search.md).

The values that cross the border and the functions that need no index are here at once; the engine,
and Whoosh with it, is loaded when `SearchEngine`, `build_index` or `Synonyms` is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from langso_reader.search.errors import (
    IndexCancelledError,
    IndexUnusableError,
    SearchInputError,
)
from langso_reader.search.find import find_in_text, titles_scan
from langso_reader.search.model import (
    FACETS,
    Hit,
    Method,
    Reading,
    Results,
    SearchDocument,
    Sort,
    Suggestion,
    SuggestionKind,
)

if TYPE_CHECKING:
    from langso_reader.search.build import build_index
    from langso_reader.search.engine import SearchEngine
    from langso_reader.search.synonyms import Synonyms

__all__ = [
    "FACETS",
    "Hit",
    "IndexCancelledError",
    "IndexUnusableError",
    "Method",
    "Reading",
    "Results",
    "SearchDocument",
    "SearchEngine",
    "SearchInputError",
    "Sort",
    "Suggestion",
    "SuggestionKind",
    "Synonyms",
    "build_index",
    "find_in_text",
    "titles_scan",
]

_LATE = {"SearchEngine": "engine", "Synonyms": "synonyms", "build_index": "build"}


def __getattr__(name: str) -> object:
    if name in _LATE:
        from importlib import import_module  # noqa: PLC0415 - so is the module it loads

        return getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
