"""Find inside a page, and the scan of titles before there is an index."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_village import VILLAGE

from langso_reader.search import Method, find_in_text, titles_scan

PAGE = "Hòa bình và hoà hợp. Hoa đẹp; chuyển đổi số. Chuyện cũ, chuyen doi so."


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("hoà", ["Hòa", "hoà"]),
        ("hòa", ["Hòa", "hoà"]),
        ("hoa", ["Hòa", "hoà", "Hoa"]),
        ("chuyển đổi", ["chuyển đổi"]),
        ("chuyen doi so", ["chuyển đổi số", "chuyen doi so"]),
        ("chuyeenr ddooir", ["chuyển đổi"]),
        ("chuye63n", ["chuyển"]),
        ("chuy", ["chuyển", "Chuyện", "chuyen"]),
        ("hoà  hợp", ["hoà hợp"]),
        ("hoạ", ["Hòa", "hoà", "Hoa"]),
        ("không có", []),
        ("", []),
        ("…", []),
    ],
)
def test_finds_inside_a_page(query, wanted):
    assert [PAGE[start:end] for start, end in find_in_text(PAGE, query)] == wanted


def test_places_are_those_of_the_text_given():
    page = unicodedata.normalize("NFD", PAGE)
    (start, end), *_ = find_in_text(page, "đổi số")
    assert unicodedata.normalize("NFC", page[start:end]) == "đổi số"


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_can_be_looked_through(text, query):
    last = 0
    for start, end in find_in_text(text, query):
        assert last <= start < end <= len(text)
        last = end


@pytest.mark.parametrize(
    ("query", "wanted", "method"),
    [
        ("bán cam", "cam", Method.AS_WRITTEN),
        ("ban cam", "cam", Method.UNACCENTED),
        ("maatj ong", "mat-ong", Method.TELEX),
        ("ma65t ong", "mat-ong", Method.VNI),
        ("camera gi", "camera", Method.UNACCENTED),
    ],
)
def test_titles_answer_before_the_index(query, wanted, method):
    results = titles_scan(VILLAGE, query, 5)
    assert results.hits[0].id == wanted
    assert results.reading.method is method
    assert any(match for _, match in results.hits[0].title_runs)
    assert results.total >= len(results.hits)


def test_titles_prefer_the_accents_typed():
    assert titles_scan(VILLAGE, "má", 5).hits[0].id == "ma-ca"
    assert titles_scan(VILLAGE, "mã", 5).hits[0].id == "ma"


@given(st.text(max_size=40))
def test_any_query_scans_titles(query):
    results = titles_scan(VILLAGE, query, 3)
    assert len(results.hits) <= 3


def test_a_word_typed_again_and_again_counts_once():
    once = titles_scan(VILLAGE, "mật ong", 3)
    again = titles_scan(VILLAGE, "mật ong " * 20, 3)
    assert [hit.id for hit in once.hits] == [hit.id for hit in again.hits]
