"""Queries over a small village: what is found, how it was read, what is shown."""

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from search_village import VILLAGE

from langso_reader.search import (
    Method,
    SearchDocument,
    SearchEngine,
    Sort,
    SuggestionKind,
    Synonyms,
)
from langso_reader.text import fold


def first(engine, query, **options):
    return engine.search(query, **options).hits[0].id


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("bán cam", "cam"),
        ("ban cam", "cam"),
        ("banf cam trên mạng", "cam"),
        ("làm sao bán được cam trên mạng", "cam"),
        ("banr cam", "cam"),
        ("chuyển đổi số", "cds"),
        ("chuyen doi so", "cds"),
        ("CHUYỂN ĐỔI SỐ", "cds"),
        ("chuyeenr ddooir soos", "cds"),
        ("chuye63n d9o6i3 so61", "cds"),
        ("chuyển doi số", "cds"),
        ("chuyn đổi số", "cds"),
        ("chuyeern ddoori soos", "cds"),
        ("chuyendoiso", "cds"),
        ("mat ong", "mat-ong"),
        ("mật onh", "mat-ong"),
        ("cho tom an", "tom"),
        ("livestream", "che"),
        ("livestrem", "che"),
        ("sổ sức khỏe", "so-sk"),
        ("sổ sức khoẻ", "so-sk"),
        ("kĩ năng số", "cds"),
        ("vneid", "vneid"),
        ("VNeID", "vneid"),
        ("cccd", "vneid"),
        ("bán hàng online", "cam"),
        ("nguyễn văn sơn", "cam"),
        ("dinh thi mai", "mat-ong"),
        ("hưng yên", "lop"),
        ("phú thọ", "cam"),
        ("đọc mã otp", "otp"),
        ("có người xưng công an gọi điện", "cong-an"),
        ("bac si kham qua man hinh", "kham"),
        ("máy bay phun thuốc", "drone"),
        ("xoong", "xoong"),
        ("xoong nồi", "xoong"),
        ("data", "data"),
        ("5g", "data"),
        ("gói 4G", "data"),
        ("vàng thị thủy", "homestay"),
        ("tram y te xa", "kham"),
    ],
)
def test_finds(village, query, wanted):
    assert first(village, query) == wanted


@pytest.mark.parametrize(
    ("query", "method", "text"),
    [
        ("chuyển đổi số", Method.AS_WRITTEN, "chuyển đổi số"),
        ("chuyen doi so", Method.UNACCENTED, "chuyen doi so"),
        ("chuyeenr ddooir soos", Method.TELEX, "chuyển đổi số"),
        ("chuye63n d9o6i3 so61", Method.VNI, "chuyển đổi số"),
        ("chuyÓn ®æi sè", Method.LEGACY, "chuyển đổi số"),
        ("chuyeån ñoåi soá", Method.LEGACY, "chuyển đổi số"),
        ("chuyn đổi số", Method.CORRECTED, "chuyen đổi số"),
        ("livestrem", Method.CORRECTED, "livestream"),
        ("data 5g", Method.UNACCENTED, "data 5g"),
        ("xoong", Method.UNACCENTED, "xoong"),
        ("window data", Method.UNACCENTED, "window data"),
        ("  bán\tcam\n", Method.AS_WRITTEN, "bán cam"),
    ],
)
def test_says_how_it_read(village, query, method, text):
    reading = village.search(query).reading
    assert (reading.method, reading.text) == (method, text)
    assert reading.literal_available == (method not in {Method.AS_WRITTEN, Method.UNACCENTED})


def test_literal_reading_decodes_nothing(village):
    results = village.search("chuyeenr ddooir soos", literal=True)
    assert results.reading.method is Method.UNACCENTED
    assert results.hits == ()
    assert village.search("data xoong", literal=True).total == village.search("data xoong").total


@pytest.mark.parametrize(
    ("query", "first_with", "without"),
    [
        ("mã", "ma", "ma-lua"),
        ("mạ", "ma-lua", "ma"),
        ("má", "ma-ca", "ma"),
        ("đất", "dat", "dat-tre"),
        ("dắt", "dat-tre", "dat"),
        ("lúa", "lua", "lua-gao"),
        ("lụa", "lua-gao", "lua"),
    ],
)
def test_the_very_syllable_comes_first(village, query, first_with, without):
    found = [hit.id for hit in village.search(query).hits]
    assert found[0] == first_with
    assert without not in found or found.index(without) > found.index(first_with)


def test_one_accented_syllable_ranks_every_exact_page_above_the_others():
    words = ["ma", "má", "mạ", "mã", "mà"]
    documents = [
        SearchDocument(f"{word}{n}", "story", "bài", f"{word} " * n + "việc làng " * 9)
        for word in words
        for n in range(1, 9)
    ]
    engine = SearchEngine.in_memory(documents)
    for word in words[1:]:
        found = [hit.id for hit in engine.search(word, limit=40).hits]
        assert {identity.rstrip("123456789") for identity in found[:8]} == {word}


def test_an_unaccented_syllable_finds_every_accent(village):
    found = {hit.id for hit in village.search("ma").hits}
    assert {"ma", "ma-lua", "ma-ca"} <= found


def test_words_side_by_side_beat_words_apart(village):
    assert first(village, "đất ở") == "dat"
    assert first(village, "trạm y tế") == "kham"


def test_snippet_marks_the_accents_of_the_text(village):
    hit = village.search("ban duoc hai tan cam").hits[0]
    marked = [text for text, match in hit.snippet if match]
    assert "bán được hai tấn cam" in marked
    assert "".join(text for text, _ in hit.snippet).strip("… ") in VILLAGE[0].body
    assert ("bán cam", True) in hit.title_runs


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("cho phien", {"chợ phiên"}),
        ("chợ phiên", {"chợ phiên"}),
        ("phiên cho", {"phiên"}),
    ],
)
def test_a_word_of_grammar_is_marked_beside_the_word_it_was_typed_beside(query, marked):
    text = "Bán cho khách ở chợ phiên, rồi chợ nào cũng bán."
    engine = SearchEngine.in_memory([SearchDocument("a", "story", "Chuyện", text)])
    hit = engine.search(query).hits[0]
    assert {text for text, match in hit.snippet if match} == marked


def test_snippet_leaves_other_accents_alone(village):
    hit = next(hit for hit in village.search("đất").hits if hit.id == "dat")
    marked = {text.lower() for text, match in hit.snippet if match}
    assert marked == {"đất"}


def test_a_synonym_marks_its_own_accents_only():
    synonyms = Synonyms.parse('[[same]]\nwords = ["nông thôn", "bản"]')
    body = "Ở nông thôn bà con bán rau trước nhà."
    engine = SearchEngine.in_memory([SearchDocument("a", "", "Rau", body)], synonyms=synonyms)
    marked = {text for text, match in engine.search("nông thôn").hits[0].snippet if match}
    engine.close()
    assert marked == {"nông thôn"}


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("khám bệnh từ xa", {"khám bệnh từ xa"}),
        ("khams beejnh tuwf xa", {"khám bệnh từ xa"}),
        ("kham benh tu xa", {"khám bệnh từ xa", "xã"}),
    ],
)
def test_a_plain_word_among_accented_ones_is_meant_plain(query, marked):
    body = "Trạm y tế xã nay khám bệnh từ xa với bác sĩ tuyến trên."
    others = [SearchDocument(str(n), "story", "Làng", "Đường làng có hoa.") for n in range(3)]
    engine = SearchEngine.in_memory([SearchDocument("a", "story", "Tin", body), *others])
    hit = engine.search(query).hits[0]
    assert {text for text, match in hit.snippet if match} == marked


def test_snippets_can_be_left_out(village):
    hit = village.search("cam", snippets=False).hits[0]
    assert hit.snippet == ()
    assert "".join(text for text, _ in hit.title_runs) == hit.title


def test_snippet_shows_the_passage_that_answers():
    body = "Mở đầu dài dòng. " * 60 + "Giá cam năm nay là hai mươi nghìn đồng. " + "Kết. " * 60
    engine = SearchEngine.in_memory([SearchDocument("a", "story", "Chuyện", body)])
    text = "".join(text for text, _ in engine.search("giá cam").hits[0].snippet)
    assert text.startswith("… ")
    assert "Giá cam năm nay là hai mươi nghìn đồng." in text
    assert text.endswith("…")
    assert len(text) < 300


def test_facets_count_what_choosing_them_gives(village):
    results = village.search("bán", limit=50)
    assert dict(results.facets["kind"])["story"] >= 3
    for facet, pairs in results.facets.items():
        for value, count in pairs:
            chosen = village.search("bán", facets={facet: value}, limit=50)
            assert chosen.total == count == len(chosen.hits)


def test_facets_combine_and_keep_their_own_alternatives(village):
    both = village.search("mạng", facets={"kind": "story", "need": "ban-hang"}, limit=50)
    documents = {document.id: document for document in VILLAGE}
    assert both.hits
    assert all(documents[hit.id].kind == "story" for hit in both.hits)
    assert all("ban-hang" in documents[hit.id].needs for hit in both.hits)
    alone = village.search("mạng", facets={"need": "ban-hang"}, limit=50)
    assert both.facets["kind"] == alone.facets["kind"]


def test_unknown_facet_value_finds_nothing_and_says_so(village):
    results = village.search("cam", facets={"kind": "không có"})
    assert results.total == 0
    assert results.facets["kind"]


def test_facets_alone_browse(village):
    results = village.search("", facets={"kind": "scam"}, limit=50)
    assert {hit.id for hit in results.hits} == {"otp", "cong-an", "vay"}


def test_an_empty_query_finds_nothing(village):
    results = village.search("  …?! ")
    assert (results.total, results.hits, results.facets.get("kind", ())) == (0, (), ())


def test_newest_first(village):
    years = {document.id: document.year for document in VILLAGE}
    found = [years[hit.id] for hit in village.search("mạng", sort=Sort.NEWEST, limit=50).hits]
    assert found == sorted(found, reverse=True)
    assert found[0] > 0


def test_by_region_with_the_rest_last(village):
    regions = {document.id: document.region for document in VILLAGE}
    found = [regions[hit.id] for hit in village.search("mạng", sort=Sort.REGION, limit=50).hits]
    named = [region for region in found if region]
    assert named == sorted(named)
    assert found == named + [""] * (len(found) - len(named))


def test_pages_of_results_do_not_overlap(village):
    whole = [hit.id for hit in village.search("mạng", limit=12).hits]
    pages = [
        hit.id for start in (0, 4, 8) for hit in village.search("mạng", limit=4, offset=start).hits
    ]
    assert pages == whole


@pytest.mark.parametrize("query", ["giống vay lúa", "giong vay lua"])
def test_words_near_each_other_in_any_order_come_before_words_far_apart(query):
    filler = "Chiều nay bà con ra đình nghe loa đọc tin và uống nước chè xanh. " * 8
    apart = f"Quỹ cho vay vốn. {filler} Ruộng lúa chín. {filler} Chọn cây giống."
    near = f"{filler} {filler} Nhà nào cần vay tiền mua lúa làm giống thì gặp tổ trưởng."
    texts = {"apart": apart, "near": near, **{f"other-{n}": filler for n in range(20)}}
    rows = [SearchDocument(name, "", "Tin xã", text) for name, text in texts.items()]
    for order in (rows, rows[::-1]):
        assert first(SearchEngine.in_memory(order), query) == "near"


def test_a_word_that_is_only_begun_is_found(village):
    assert first(village, "mật o") == "mat-ong"
    assert first(village, "livestr") == "che"
    assert first(village, "chuyeenr ddoo") == "cds"


def test_warming_up_changes_no_answer(village):
    before = village.search("bán cam").hits
    village.warm_up()
    assert village.search("bán cam").hits == before
    SearchEngine.in_memory([]).warm_up()


def test_nothing_found_offers_the_nearest_spelling():
    engine = SearchEngine.in_memory([SearchDocument("a", "story", "Bưởi", "Bưởi da xanh.")])
    results = engine.search("buoi", literal=True)
    assert results.total == 1
    assert engine.search("bsoi", literal=True).nearest == ("buoi",)
    assert engine.search("zzzz").nearest == ()


def test_years_and_codes_are_never_corrected():
    engine = SearchEngine.in_memory(
        [SearchDocument("a", "story", "Năm 2021", "Năm 2021 bán vải. Mẫu a4b.")]
    )
    assert engine.search("2022").total == 0
    assert engine.search("a5b").total == 0
    assert engine.search("2021").total == 1


def test_names_typed_with_vni_keys_are_found():
    engine = SearchEngine.in_memory([SearchDocument("a", "story", "Oxy", "Khí oxy.")])
    assert engine.search("khi1 o6xy").total == 1
    assert engine.search("o6xy").hits[0].id == "a"


def test_every_form_of_a_query_is_the_same(village):
    for query in ("bán cam trên mạng", "sổ sức khoẻ", "đất ở"):
        wanted = [hit.id for hit in village.search(query).hits]
        forms = [
            unicodedata.normalize("NFD", query),
            query.upper(),
            query.replace("đ", "ð"),
            "\u200b".join(query),
            query.replace("khoẻ", "khỏe"),
        ]
        for form in forms:
            assert [hit.id for hit in village.search(form).hits] == wanted


@pytest.mark.parametrize(
    ("prefix", "wanted", "kind"),
    [
        ("live", "Livestream bán hàng", SuggestionKind.TOPIC),
        ("bán nôn", "Bán nông sản", SuggestionKind.TOPIC),
        ("sơn", "Nguyễn Văn Sơn", SuggestionKind.PERSON),
        ("vne", "VNeID", SuggestionKind.PLATFORM),
        ("ong son", "Ông Sơn bán cam trên mạng", SuggestionKind.TITLE),
        ("chuyeenr ddooir", "Chuyển đổi số", SuggestionKind.TITLE),
        ("so61", "Sổ sức khoẻ điện tử", SuggestionKind.TITLE),
    ],
)
def test_suggests(village, prefix, wanted, kind):
    found = village.suggest(prefix)
    assert (wanted, kind) in [(s.text, s.kind) for s in found]
    assert all("".join(text for text, _ in s.runs) == s.text for s in found)


def test_suggestions_mark_what_was_typed(village):
    suggestion = next(s for s in village.suggest("mat on") if s.kind is SuggestionKind.TITLE)
    assert suggestion.runs[0] == ("Mật ong", True)
    assert suggestion.id == "mat-ong"
    assert village.suggest("") == []
    assert len(village.suggest("b", limit=3)) <= 3


def test_frequent_phrases_are_suggested():
    documents = [
        SearchDocument(str(n), "story", f"Bài {n}", f"Bà con gửi hàng qua bưu cục xã, lần {n}.")
        for n in range(5)
    ]
    engine = SearchEngine.in_memory(documents)
    assert "bưu cục" in [s.text for s in engine.suggest("buu") if s.kind is SuggestionKind.PHRASE]


def test_synonyms_work_one_way_only_when_told():
    engine = SearchEngine.in_memory(
        [
            SearchDocument("text", "story", "Điện thoại", "Dùng điện thoại."),
            SearchDocument("dt", "story", "dt", "viết tắt dt"),
        ],
        synonyms=Synonyms.parse('[[means]]\nsay = ["dt"]\ntext = ["điện thoại"]\n'),
    )
    assert {hit.id for hit in engine.search("dt").hits} == {"text", "dt"}
    assert {hit.id for hit in engine.search("điện thoại").hits} == {"text"}


QUERIES = st.one_of(
    st.text(max_size=80),
    st.sampled_from([document.title for document in VILLAGE]),
    st.text(alphabet="abcdđeghiklmnoôơưxy 0123456789'\"*:()[]~^?", max_size=60),
)


@settings(max_examples=150, deadline=None)
@given(QUERIES)
def test_any_query_is_answered(village, query):
    results = village.search(query)
    assert results.total >= len(results.hits)
    assert len({hit.id for hit in results.hits}) == len(results.hits)
    for hit in results.hits:
        assert "".join(text for text, _ in hit.title_runs).split() == hit.title.split()
    village.suggest(query)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(VILLAGE), st.sampled_from([str, fold, str.upper]))
def test_a_title_finds_its_document(village, document, typed):
    assert document.id in [hit.id for hit in village.search(typed(document.title)).hits[:3]]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=30), st.text(max_size=120)), max_size=5),
    st.text(max_size=30),
)
def test_any_documents_can_be_indexed(pairs, query):
    documents = [
        SearchDocument(str(n), "story", title, body, keywords=query, people=(title,))
        for n, (title, body) in enumerate(pairs)
    ]
    engine = SearchEngine.in_memory(documents)
    assert engine.search(query).total <= len(documents)
    engine.suggest(query)


def test_the_values_cost_no_engine():
    code = (
        "import sys; from langso_reader.search import SearchDocument, titles_scan, find_in_text; "
        "print([m for m in sys.modules if m.split('.')[0] in ('whoosh', 'PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_engine_loads_nothing_that_waits_for_sockets():
    code = "import sys, langso_reader.search.codec; print('asyncio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
