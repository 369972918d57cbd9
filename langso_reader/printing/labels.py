"""The words that articles of a job name by id, gathered from an open edition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from langso_reader.content.model import Kind
from langso_reader.printing.jobs import Labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from langso_reader.content.model import Article
    from langso_reader.content.taxonomy import Taxonomy


class Entry(Protocol):
    """What a list knows of an article."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def name(self) -> str:
        """The short name of a platform, else empty."""


class Edition(Protocol):
    """What is asked of an open edition (`langso_reader.library.edition.Edition` has it)."""

    @property
    def taxonomy(self) -> Taxonomy:
        """Needs, topics and regions."""

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every article by id."""

    def using(self, platform_id: str, /) -> Sequence[Entry]:
        """Stories that used a platform."""


def labels_of(edition: Edition, articles: Iterable[Article]) -> Labels:
    """What the paper must know beside `articles` themselves."""
    wanted = tuple(articles)
    platforms = (article.id for article in wanted if article.kind is Kind.PLATFORM)
    return Labels(
        topics=edition.taxonomy.titles,
        titles={key: entry.name or entry.title for key, entry in edition.entries.items()},
        stories={key: tuple(e.title for e in edition.using(key)) for key in platforms},
    )
