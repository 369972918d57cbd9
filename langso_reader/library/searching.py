"""Search over an edition: a ready index when there is one, a scan of titles until then.

The index ships beside the built-in edition or is built once from verified content into a folder of
the person's own; its stamp names the content, so another edition never meets an old index.
"""

from __future__ import annotations

import hashlib
import logging
from threading import Lock
from typing import TYPE_CHECKING

from langso_reader import paths
from langso_reader.errors import LangsoError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from langso_reader.library.edition import Edition
    from langso_reader.search import Results, SearchDocument, SearchEngine, Sort, Suggestion

_log = logging.getLogger(__name__)


def index_stamp(edition: Edition) -> str:
    """The name of this content for its index."""
    return hashlib.sha256(edition.identity.encode()).hexdigest()[:32]


def title_documents(edition: Edition) -> list[SearchDocument]:
    """What a scan of titles needs: nothing that must be read from the pack."""
    from langso_reader.search import SearchDocument  # noqa: PLC0415 — not needed for Home

    return [
        SearchDocument(
            id=e.id, kind=e.kind, title=e.title, body=e.summary, people=e.people, topics=e.topics,
            needs=e.needs, region=e.region, province=e.province.split(",")[0], year=e.year,
        )
        for e in edition.entries.values()
    ]  # fmt: skip


class SearchService:
    """Answers queries at any time; the answers get better once `prepare` has run.

    Args:
        edition: what is searched.
        folder: where an index may be built on this machine.
    """

    def __init__(self, edition: Edition, folder: Path) -> None:
        self._edition = edition
        self._folder = folder
        self._engine: SearchEngine | None = None
        self._titles: list[SearchDocument] | None = None
        self._lock = Lock()

    @property
    def ready(self) -> bool:
        """Whether the whole text is searched, not only the titles."""
        return self._engine is not None

    def prepare(
        self,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Open the index, building it when there is none that fits; runs in the background.

        Raises:
            LangsoError: the content cannot be read or the index not be written; titles are still
                searched.
        """
        from langso_reader.library.documents import documents  # noqa: PLC0415
        from langso_reader.search import SearchEngine, Synonyms, build_index  # noqa: PLC0415

        stamp = index_stamp(self._edition)
        own = self._folder / stamp
        for folder in (paths.edition() / "index", own):
            try:
                engine = SearchEngine.open(folder, stamp=stamp)
            except LangsoError as error:
                _log.info("index in %s is not usable: %s", folder, error)
                continue
            self._take(engine)
            return
        synonyms = Synonyms.parse(self._edition.synonyms())
        try:
            build_index(
                own, documents(self._edition), synonyms=synonyms, stamp=stamp,
                progress=progress, cancelled=cancelled,
            )  # fmt: skip
            engine = SearchEngine.open(own, stamp=stamp)
        except (LangsoError, OSError) as error:
            _log.warning("index kept in memory only: %s", error)
            engine = SearchEngine.in_memory(documents(self._edition), synonyms=synonyms)
        self._take(engine)

    def _take(self, engine: SearchEngine) -> None:
        with self._lock:
            self._engine = engine

    def search(  # noqa: PLR0913 — the same question as the engine's
        self, query: str, *, facets: Mapping[str, str], limit: int, offset: int = 0,
        literal: bool = False, sort: Sort | None = None,
    ) -> Results:  # fmt: skip
        """Answer a query with what is at hand.

        Args:
            query: as typed.
            facets: facet → value; all must fit.
            limit: hits at the most.
            offset: hits to leave out at the beginning.
            literal: take the query exactly as typed.
            sort: the order; relevance when None.
        """
        from langso_reader.search import Sort, titles_scan  # noqa: PLC0415

        with self._lock:
            engine = self._engine
            if engine is not None:
                return engine.search(
                    query, facets=facets, limit=limit, offset=offset, literal=literal,
                    sort=sort or Sort.RELEVANCE,
                )  # fmt: skip
        if self._titles is None:
            self._titles = title_documents(self._edition)
        fitting = [d for d in self._titles if _fits(d, facets)]
        return titles_scan(fitting, query, limit)

    def suggest(self, prefix: str, limit: int = 8) -> list[Suggestion]:
        """What someone who began to type `prefix` may mean."""
        with self._lock:
            return self._engine.suggest(prefix, limit) if self._engine else []

    def close(self) -> None:
        """Close the index."""
        with self._lock:
            if self._engine is not None:
                self._engine.close()
                self._engine = None


def _fits(document: SearchDocument, facets: Mapping[str, str]) -> bool:
    have = {
        "kind": (document.kind,), "need": document.needs, "topic": document.topics,
        "region": (document.region,), "province": (document.province,),
    }  # fmt: skip
    return all(value in have.get(facet, ()) for facet, value in facets.items())
