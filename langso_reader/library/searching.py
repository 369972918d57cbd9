"""Search over an edition: a ready index when there is one, a scan of titles until then.

The index ships beside the built-in edition or is built once from verified content into a folder of
the person's own; its stamp names the content, so another edition never meets an old index.
"""

from __future__ import annotations

import dataclasses
import hashlib
import logging
from threading import Lock
from typing import TYPE_CHECKING, Final

from langso_reader import paths
from langso_reader.errors import LangsoError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from langso_reader.library.edition import Edition
    from langso_reader.library.questions import Question
    from langso_reader.search import Results, SearchDocument, SearchEngine, Suggestion

_log = logging.getLogger(__name__)
_RECIPE: Final = 2  # raised when other words of the same content go into the index


def index_stamp(edition: Edition) -> str:
    """The name of this content for its index."""
    return hashlib.sha256(f"{_RECIPE} {edition.identity}".encode()).hexdigest()[:32]


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


def _opened(folder: Path, stamp: str) -> SearchEngine:
    from langso_reader.search import SearchEngine  # noqa: PLC0415 — not needed for Home

    engine = SearchEngine.open(folder, stamp=stamp)
    engine.warm_up()
    return engine


class SearchService:
    """Answers queries at any time; the answers get better once `prepare` has run.

    Args:
        edition: what is searched.
        folder: where an index may be built on this machine.
        apart: build it in a process of its own, beside a window.
    """

    def __init__(self, edition: Edition, folder: Path, *, apart: bool = False) -> None:
        self._edition = edition
        self._folder = folder
        self._apart = apart
        self._engine: SearchEngine | None = None
        self._titles: list[SearchDocument] | None = None
        self._lock = Lock()

    def successor(self, edition: Edition) -> SearchService:
        """The same for another edition, not prepared yet."""
        return SearchService(edition, self._folder, apart=self._apart)

    @property
    def ready(self) -> bool:
        """Whether the whole text is searched, not only the titles."""
        return self._engine is not None

    def prepare(self, cancelled: Callable[[], bool] | None = None) -> None:
        """Open the index, building it when there is none that fits; runs in the background.

        Raises:
            IndexCancelledError: `cancelled` said so.
            LangsoError: the content cannot be read; titles are still searched.
        """
        stamp = index_stamp(self._edition)
        own = self._folder / stamp
        for folder in (paths.edition() / "index", own):
            try:
                self._take(_opened(folder, stamp))
            except LangsoError as error:
                _log.info("index in %s is not usable: %s", folder, error)
            else:
                return
        self._take(self._built(own, stamp, cancelled))

    def _built(
        self, folder: Path, stamp: str, cancelled: Callable[[], bool] | None
    ) -> SearchEngine:
        from langso_reader.library import indexing  # noqa: PLC0415
        from langso_reader.search import IndexCancelledError  # noqa: PLC0415

        try:
            if not (self._apart and indexing.build_apart(self._edition, folder, cancelled)):
                indexing.build(self._edition, folder, cancelled)
            return _opened(folder, stamp)
        except IndexCancelledError:
            raise
        except (LangsoError, OSError) as error:
            _log.warning("index kept in memory only: %s", error)
            return indexing.in_memory(self._edition)

    def _take(self, engine: SearchEngine) -> None:
        with self._lock:
            self._engine = engine

    def search(self, question: Question, *, limit: int, offset: int = 0) -> Results:
        """Answer a question with what is at hand.

        Args:
            question: what is asked.
            limit: hits at the most.
            offset: hits to leave out at the beginning.
        """
        with self._lock:
            engine = self._engine
            if engine is not None:
                return engine.search(
                    question.query, facets=dict(question.facets), limit=limit, offset=offset,
                    literal=question.literal, sort=question.sort,
                )  # fmt: skip
        return self._titles_with(question, offset, limit)

    def _titles_with(self, question: Question, offset: int, limit: int) -> Results:
        from langso_reader.search import titles_scan  # noqa: PLC0415

        if self._titles is None:
            self._titles = title_documents(self._edition)
        fitting = [d for d in self._titles if _fits(d, dict(question.facets))]
        found = titles_scan(fitting, question.query, offset + limit)
        return dataclasses.replace(found, hits=found.hits[offset:])

    def suggest(self, prefix: str, limit: int = 6) -> list[Suggestion]:
        """What someone who began to type `prefix` may mean: some of each kind, best first."""
        from langso_reader.library.questions import varied  # noqa: PLC0415

        with self._lock:
            found = self._engine.suggest(prefix, 5 * limit) if self._engine else []
        typed = prefix.strip().casefold()
        return varied([s for s in found if s.id or s.text.casefold() != typed], limit)

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
