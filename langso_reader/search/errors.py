"""What can go wrong with an index; each is answered by building it anew."""

from __future__ import annotations

from langso_reader.errors import LangsoError


class IndexUnusableError(LangsoError):
    """The index is damaged, of another edition or engine, or not ours."""

    code = "INDEX_UNUSABLE"


class IndexCancelledError(LangsoError):
    """Building the index was stopped; nothing of it is left behind."""

    code = "INDEX_CANCELLED"


class SearchInputError(LangsoError):
    """A file of documents or queries for the command line cannot be read."""

    code = "SEARCH_INPUT"
