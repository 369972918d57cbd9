"""What villagers ask of the real edition, each with the pages that answer it."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from langso_reader.content import collection
from langso_reader.library.documents import document
from langso_reader.search import SearchEngine, Synonyms

ROOT = Path(__file__).resolve().parents[2]
QUERIES = Path(__file__).with_name("edition_queries.jsonl")


@pytest.fixture(scope="module")
def engine():
    """The edition's own words, without the pictures that a pack would need."""
    found = collection.load(ROOT / "data", pictures_needed=False)
    manifest = SimpleNamespace(pack_id="vn.langso.sach")
    edition = SimpleNamespace(
        taxonomy=found.taxonomy,
        title=lambda article_id: found.articles[article_id].title,
        packs=[SimpleNamespace(manifest=manifest)],
    )
    made = SearchEngine.in_memory(
        [document(article, edition) for article in found.articles.values()],
        synonyms=Synonyms.load(ROOT / "data" / "synonyms.toml"),
        labels=found.taxonomy.titles,
    )
    yield made
    made.close()


@pytest.fixture(scope="module")
def answers(engine):
    rows = [json.loads(line) for line in QUERIES.read_text(encoding="utf-8").splitlines()]
    return [
        (row["q"], set(row["expect"]), [hit.id for hit in engine.search(row["q"]).hits])
        for row in rows
    ]


def test_enough_is_asked(answers):
    assert len(answers) >= 200


def test_nothing_asked_finds_nothing(answers):
    assert [query for query, _, found in answers if not found] == []


def test_the_expected_page_stands_in_the_first_three(answers):
    missed = [query for query, expected, found in answers if not expected & set(found[:3])]
    assert len(missed) <= 0.05 * len(answers), missed


def test_the_words_on_home_find_something(engine):
    for words in ("Bán nông sản", "Làm giấy tờ", "Sức khoẻ", "Học tập", "Trả tiền", "Việc thôn"):
        assert engine.search(words).total > 0, words
