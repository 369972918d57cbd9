"""Questions of villagers to the built-in edition: the page they need stands among the first three.

The questions were written from the list of titles, names and places, before any of them was
searched for. A question that fails is mended by synonyms, words of documents or ranking; it is
never taken out.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from langso_reader.content import collection, taxonomy
from langso_reader.library.documents import document
from langso_reader.search import SearchEngine, Synonyms

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"
FIRST = 3
LEAST = 0.95
NAMESAKES = 5  # results in which a full name stands, for names that many share
KINDS_OF_TYPING = ("Telex", "VNI", "no accents", "wrong accents", "name", "place", "product",
                   "whole question", "one syllable", "synonym", "slip")  # fmt: skip


def _queries() -> list[dict[str, Any]]:
    lines = (HERE / "edition_queries.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


class Sources:
    """The edition read from its sources: no pack and no pictures are needed to search it."""

    def __init__(self, data: Path) -> None:
        self.articles = collection.load(data).articles
        self.taxonomy = taxonomy.parse_taxonomy((data / taxonomy.FILE).read_text("utf-8"))

    def pack_id(self, _article_id: str) -> str:
        """All come from one pack."""
        return "langso"

    def title(self, article_id: str) -> str:
        """Title of an article, its id when there is none."""
        article = self.articles.get(article_id)
        return article.title if article else article_id


@pytest.fixture(scope="module")
def edition() -> Sources:
    return Sources(DATA)


@pytest.fixture(scope="module")
def engine(edition: Sources) -> Iterator[SearchEngine]:
    made = SearchEngine.in_memory(
        [document(article, edition) for article in edition.articles.values()],
        synonyms=Synonyms.load(DATA / "synonyms.toml"),
        labels=edition.taxonomy.titles,
    )
    yield made
    made.close()


def test_there_are_enough_questions_of_every_kind(edition: Sources) -> None:
    queries = _queries()
    assert len({query["q"] for query in queries}) == len(queries) >= 200
    for kind in KINDS_OF_TYPING:
        assert any(kind in query["note"] for query in queries), kind
    unknown = {i for query in queries for i in query["expect"]} - set(edition.articles)
    assert not unknown


def test_villagers_find_what_they_ask_for(engine: SearchEngine) -> None:
    queries = _queries()
    missed, empty = [], []
    for query in queries:
        hits = [hit.id for hit in engine.search(query["q"], limit=FIRST, snippets=False).hits]
        if not hits:
            empty.append(query["q"])
        if not set(hits) & set(query["expect"]):
            missed.append((query["q"], hits))
    assert not empty
    assert len(missed) <= (1 - LEAST) * len(queries), missed


def test_a_merged_province_finds_the_stories_of_the_old_ones(
    engine: SearchEngine, edition: Sources
) -> None:
    for province in edition.taxonomy.provinces:
        names = {province.name, *province.former}
        there = {
            article.id
            for article in edition.articles.values()
            if names & set(article.place.provinces)
        }
        found = {hit.id for hit in engine.search(province.name, limit=60, snippets=False).hits}
        assert there <= found, province.name


def test_every_title_and_every_person_finds_its_article(
    engine: SearchEngine, edition: Sources
) -> None:
    for article in edition.articles.values():
        asked = [(article.title, 1), *((person.name, NAMESAKES) for person in article.people)]
        for query, limit in asked:
            hits = [hit.id for hit in engine.search(query, limit=limit, snippets=False).hits]
            assert article.id in hits, query


def test_topics_and_needs_are_suggested(engine: SearchEngine, edition: Sources) -> None:
    used = {topic for article in edition.articles.values() for topic in article.topics}
    for topic in edition.taxonomy.topics:
        if topic.id in used:
            offered = {suggestion.id for suggestion in engine.suggest(topic.title, 8)}
            assert topic.id in offered, topic.title
