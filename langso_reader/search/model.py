"""What goes into the search and what comes out of it. Importing this costs no engine."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

FACETS: Final = ("kind", "topic", "need", "region", "province", "pack")


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One article as the search sees it.

    Attributes:
        id: the article's id; results name it.
        kind: facet: story, platform, material, term, scam, guide …
        title: shown and weighted most.
        body: plain text; snippets are cut from it.
        headings: headings of the text, one a line.
        people: names of people.
        places: names of places, of old and present provinces alike.
        topics: facet ids.
        needs: facet ids.
        region: facet id.
        province: facet value.
        year: year of the latest facts; 0 if unknown. For "newest first".
        pack: facet: id of the pack it comes from.
        keywords: further words that should find it (titles of topics and needs, platforms,
            aliases, former and present names of the province), one phrase a line.
    """

    id: str
    kind: str
    title: str
    body: str
    headings: str = ""
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    region: str = ""
    province: str = ""
    year: int = 0
    pack: str = ""
    keywords: str = ""


class Method(enum.Enum):
    """How a query was read."""

    AS_WRITTEN = "as_written"
    UNACCENTED = "unaccented"
    TELEX = "telex"
    VNI = "vni"
    CORRECTED = "corrected"
    LEGACY = "legacy"  # pasted from a file in a font of before Unicode


class Sort(enum.Enum):
    """The order of results."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Reading:
    """The query as the search understood it.

    Attributes:
        text: the words searched for, with the accents that were typed or decoded.
        method: how they were found in what was typed.
        literal_available: searching for exactly what was typed would be something else.
    """

    text: str
    method: Method
    literal_available: bool = False


Runs = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One result; runs are pieces of text, True where the query matched."""

    id: str
    kind: str
    title: str
    score: float
    snippet: Runs
    title_runs: Runs
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query.

    Attributes:
        facets: facet name to (value, count) pairs, highest count first; each facet is counted
            with the other facets applied.
        nearest: spellings that would find something, when nothing was found.
        milliseconds: time taken, measured inside.
    """

    query: str
    reading: Reading
    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    nearest: tuple[str, ...] = ()
    milliseconds: float = 0.0


class SuggestionKind(enum.Enum):
    """What a suggestion is."""

    TITLE = "title"
    TOPIC = "topic"
    PERSON = "person"
    PLATFORM = "platform"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line to offer while typing.

    Attributes:
        id: the article for a title or platform, the facet id for a topic; else empty.
        runs: the text with the typed beginning marked.
    """

    text: str
    kind: SuggestionKind
    id: str = ""
    runs: Runs = ()
