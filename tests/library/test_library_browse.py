"""Narrowing, sorting and searching an edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_edition import write_sources

from langso_reader.library import open_pack_file
from langso_reader.library.basket import MOST, Basket
from langso_reader.library.browsing import Facet, listing, newest_stories, sound_filters
from langso_reader.library.edition import Edition, UnknownArticleError
from langso_reader.library.questions import Question
from langso_reader.library.searching import SearchService
from langso_reader.publish.build import build_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Edition]:
    folder = tmp_path_factory.mktemp("edition")
    build_pack(write_sources(folder / "data"), folder / "x.langso", sign=None)
    opened = open_pack_file(folder / "x.langso", dev_allow_unsigned=True)
    yield opened
    opened.close()


def _counts(edition: Edition, facet: Facet, **filters: str) -> dict[str, int]:
    return {c.value: c.count for c in listing(edition, filters).facets[facet]}


def test_filters_combine_and_counts_are_what_a_click_gives(edition: Edition) -> None:
    assert _counts(edition, Facet.KIND) == {"story": 3, "platform": 1, "term": 1}
    assert _counts(edition, Facet.KIND, need="ban-hang") == {"story": 2, "platform": 1}
    for value, count in _counts(edition, Facet.REGION, kind="story").items():
        assert len(listing(edition, {"kind": "story", "region": value}).entries) == count
    found = listing(edition, {"need": "ban-hang", "province": "Hoà Bình"}).entries
    assert [e.id for e in found] == ["cam-cao-phong"]
    assert _counts(edition, Facet.PLATFORM, kind="story") == {"voso": 2}


def test_people_stand_by_their_given_names(edition: Edition) -> None:
    people = [c.value for c in listing(edition, {}).facets[Facet.PERSON]]
    assert people == ["Nguyễn Thị Ánh", "Đặng Văn Hà", "Lăng Văn Hưng"]


def test_unknown_facets_are_dropped() -> None:
    assert sound_filters([("need", "tien"), ("colour", "red"), ("kind", "")]) == {"need": "tien"}


def test_newest_stories_first_and_from_different_regions(edition: Edition) -> None:
    assert [e.id for e in newest_stories(edition, 3)] == [
        "loa-thong-minh", "cam-cao-phong", "na-chi-lang",
    ]  # fmt: skip


def test_an_unknown_article_has_its_own_refusal(edition: Edition) -> None:
    with pytest.raises(UnknownArticleError):
        edition.article("khong-co")


def test_titles_answer_before_the_index_and_the_text_after(
    edition: Edition, tmp_path: Path
) -> None:
    service = SearchService(edition, tmp_path / "index")
    assert [h.id for h in service.search(Question("cam cao"), limit=5).hits] == ["cam-cao-phong"]
    assert not service.ready
    service.prepare()
    assert service.ready
    assert service.search(Question("lang van hung"), limit=5).hits[0].id == "na-chi-lang"
    assert service.search(Question("phú thọ"), limit=5).hits[0].id == "cam-cao-phong"
    only = service.search(Question("bán", (("kind", "platform"),)), limit=5).hits
    assert [h.id for h in only] == ["voso"]
    service.close()
    second = SearchService(edition, tmp_path / "index")
    second.prepare()  # the kept index is opened, not built again
    assert second.search(Question("loa"), limit=5).hits[0].id == "loa-thong-minh"
    second.close()


def test_search_works_where_no_index_can_be_written(edition: Edition, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    service = SearchService(edition, blocked)
    service.prepare()
    assert service.search(Question("loa"), limit=5).hits[0].id == "loa-thong-minh"
    service.close()


def test_a_basket_keeps_its_order_between_two_starts(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    basket = Basket(path)
    assert basket.toggle("a")
    assert basket.toggle("b")
    basket.replace(["b", "a", "b"])
    assert list(Basket(path)) == ["b", "a"]
    assert not basket.toggle("b")
    assert list(Basket(path)) == ["a"]


@pytest.mark.parametrize("content", [b"", b"{", b'{"a":1}', b"[1, null]", b"\xff\xfe"])
def test_a_damaged_basket_starts_empty(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(content)
    assert list(Basket(path)) == []


def test_a_basket_is_never_too_full(tmp_path: Path) -> None:
    basket = Basket(tmp_path / "set.json")
    basket.replace(str(i) for i in range(MOST))
    assert not basket.toggle("one more")
    assert len(basket) == MOST
