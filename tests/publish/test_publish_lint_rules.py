"""Each rule of the linter: the tiny edition is right, one change makes it wrong."""

from __future__ import annotations

import unicodedata

import pytest
from publish_factory import (
    DRAWING,
    MATERIAL,
    PLATFORM,
    PLATFORM_URL,
    SCAM,
    STORY,
    STORY_URL,
    TERM,
    drawing,
)

from langso_reader.publish.lint.findings import FACT_CODES
from langso_reader.publish.lint.runner import default_facts
from langso_reader.publish.lint.sentences import SENTENCES

LONG = "Bà con làm chè và bán chè, " * 6
BREAKS = [
    ("CONTENT", STORY, "## Vấn đề", "## Khó khăn"),
    ("HEADING_ORDER", MATERIAL, "## Nhớ\n### Mã", "### Mã"),
    ("HEADING_ORDER", MATERIAL, "### Mã", "#### Mã"),
    ("LINK", STORY, "(voso)", "(vo-so)"),
    ("LABEL", STORY, '"ban-hang"', '"ban-chè"'),
    ("LABEL", STORY, 'province = "Hà Giang"', 'province = "Hà Dương"'),
    ("MISSING", STORY, 'region = "mien-nui-phia-bac"\n', ""),
    ("TOO_LONG", STORY, "Chè Nậm Ty lên sàn", "Chè Nậm Ty lên sàn " * 6),
    ("TITLE_STOP", STORY, "lên sàn", "lên sàn."),
    (
        "STORY_WORDS",
        STORY,
        "Bà con ra nhà văn hoá nhờ người quen chỉ giúp cách làm nhé",
        "Hỏi nhau",
    ),
    ("PLACE_NOW", STORY, "tỉnh Tuyên Quang", "tỉnh Lào Cai"),
    ("PLACE_NOW", STORY, 'now = "tỉnh Tuyên Quang"\n', ""),
    ("TONE", STORY, "hoá", "hóa"),
    ("TONE", "taxonomy.toml", "Sức khoẻ", "Sức khỏe"),
    ("TONE", STORY, 'name = "Lương Văn Thuỷ"', 'name = "Lương Văn Thủy"'),
    ("SPELLING", STORY, "Nguồn không nói rõ", "Nguồn khôgn nói rõ"),
    ("ENGLISH", STORY, "Điện thoại.", "Cái smartphone."),
    ("ONE_SPELLING", STORY, "người Ê Đê", "người Êđê"),
    ("QUOTES", STORY, "Điện thoại.", 'Cái "máy".'),
    ("DASH", STORY, "Điện thoại.", "Điện thoại - máy."),
    ("DASH", STORY, "Điện thoại.", "Điện thoại..."),
    ("SPACES", STORY, "Điện thoại.", "Điện  thoại."),
    ("SPACES", STORY, "Điện thoại.", "Điện thoại ."),
    ("SPACES", STORY, "Điện thoại.", "Điện\u00a0thoại."),
    ("SENTENCE", STORY, "Điện thoại.", LONG),
    ("PARAGRAPH", STORY, "Điện thoại.", "Bà con làm chè. " * 25),
    ("OLD_FIGURE", STORY, "Tháng 2/2022, thu", "Thu"),
    ("OLD_FIGURE", PLATFORM, "Năm 2022 có", "Có"),
    ("ADDRESS_PLAIN", STORY, "[voso.vn](https://voso.vn)", "voso.vn"),
    ("ADDRESS_PLAIN", PLATFORM, "[1800 8095](tel:18008095)", "1800 8095"),
    ("ADDRESS_SHOWN", STORY, "[voso.vn](https://voso.vn)", "[voso.vn](https://vo-so.vn)"),
    ("ADDRESS_SHOWN", PLATFORM, "[1800 8095]", "[1800 8096]"),
    ("ADDRESS", STORY, "[voso.vn](https://voso.vn)", "[vo-so.vn](https://vo-so.vn)"),
    ("ADDRESS", PLATFORM, 'website = "https://voso.vn"', 'website = "https://so.vn"'),
    ("ADDRESS", PLATFORM, "[1800 8095](tel:18008095)", "[1800 8096](tel:18008096)"),
    ("ADDRESS", PLATFORM, "[1800 8095](tel:18008095)", "[thư](mailto:a@voso.vn)"),
    ("RECORD", STORY, 'record = "che-nam-ty"', 'record = "che-nam-tu"'),
    ("NUMBER", STORY, "1.403 hộ", "1.404 hộ"),
    ("NUMBER", STORY, "ba thôn", "bốn thôn"),
    ("NUMBER", STORY, "1,3 triệu", "1,3 nghìn"),
    ("NUMBER", STORY, "15,5%", "15,6%"),
    ("NUMBER", STORY, "15,5%", "15,5 kg, tăng 3%"),
    ("NUMBER", STORY, "tháng 8/2021", "tháng 9/2021"),
    ("NUMBER", STORY, "tháng 8/2021", "ngày 5/8/2021"),
    ("NUMBER", STORY, "một nửa số hộ", "hàng nghìn hộ"),
    ("NUMBER", STORY, "year = 2022", "year = 2024"),
    ("NUMBER", STORY, "Bán chè trên mạng.", "Bán chè trên mạng cho 77 hộ."),
    ("NUMBER", PLATFORM, "5,2 triệu hộ", "5,3 triệu hộ"),
    ("NUMBER", SCAM, "10 triệu", "11 triệu"),
    ("NUMBER", SCAM, "14/10/2025", "15/10/2025"),
    ("NUMBER", TERM, "60 giây", "61 giây"),
    ("NUMBER", MATERIAL, "10 triệu", "11 triệu"),
    ("NAME", STORY, "Ông Lương Văn Thuỷ", "Ông Lương Văn Thu"),
    ("NAME", STORY, "Điện thoại.", "Điện thoại của Nguyễn Văn Nam."),
    ("NAME", STORY, "Điện thoại.", "Bà con ở Lào Cai cũng làm."),
    ("NAME", STORY, "Điện thoại.", "Dùng sóng 4G."),
    ("PERSON", STORY, 'name = "Lương Văn Thuỷ"', 'name = "Lương Văn Thu"'),
    ("PERSON_LEFT_OUT", STORY, '[[people]]\nname = "Lương Văn Thuỷ"\n', "[[people]]\nname = 'A'\n"),
    ("NO_ACCENTS", STORY, "Điện thoại.", "Điện thoại của Trieu Thi Pham."),
    ("PLACE", STORY, 'commune = "xã Nậm Ty"', 'commune = "xã Nậm Tu"'),
    ("SOURCE_URL", STORY, STORY_URL, PLATFORM_URL),
    ("SOURCE_URL", TERM, "https://ict.vn/otp.html", "https://ict.vn/khac.html"),
    ("SOURCE_DATE", STORY, "2022-02-03", "2022-02-04"),
]


def test_the_tiny_edition_is_right(tiny):
    report = tiny.lint()
    assert report.findings == ()
    assert report.with_facts
    assert report.articles == 5


@pytest.mark.parametrize(("code", "file", "old", "new"), BREAKS)
def test_one_change_is_found(tiny, code, file, old, new):
    tiny.change(file, old, new)
    found = [finding for finding in tiny.lint().findings if finding.code == code]
    assert found
    assert found[0].file == file


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (STORY, "1.403 hộ", "1403 hộ"),
        (STORY, "ba thôn", "3 thôn"),
        (STORY, "1,3 triệu", "1.300.000"),
        (STORY, "Tháng 2/2022", "Ngày 3/2/2022"),
        (STORY, "một nửa số hộ", "50% số hộ"),
        (STORY, "Ông Lương Văn Thuỷ", "Ông Thuỷ"),
        (STORY, "Hợp tác xã Nậm Ty,", "HTX Nậm Ty,"),
        (STORY, "Điện thoại.", "Điện thoại; nguồn không ghi năm nào."),
        (STORY, "Điện thoại.", "Bấm “scan” trên máy."),
        (STORY, "Điện thoại.", "Ba mẹ cùng làm, năm nào cũng thế, chín muồi."),
        (STORY, "nhé.", "nhé, chừng 30 phút, nhờ chị Lan ở Huế."),
        (PLATFORM, "Hỏi bưu cục.", "Tên trang có đuôi .vn."),
    ],
)
def test_another_right_spelling_is_no_finding(tiny, file, old, new):
    tiny.change(file, old, new)
    assert tiny.lint().findings == ()


def test_decomposed_text_is_found(tiny):
    tiny.change(STORY, "Điện thoại", unicodedata.normalize("NFD", "Điện thoại"))
    assert "NFC" in tiny.codes()


def test_no_source_is_found(tiny):
    text = (tiny.data / TERM).read_text(encoding="utf-8")
    start, end = text.index("[[sources]]"), text.rindex("+++")
    tiny.write(TERM, text[:start] + text[end:])
    assert tiny.codes() == ["SOURCE_MISSING"]


def _second_source(tiny, url):
    more = f'[[sources]]\ntitle = "T"\npublisher = "B"\nurl = "{url}"\ndate = ""\n+++\n\n## Con'
    tiny.change(STORY, "+++\n\n## Con", more)


def test_a_source_given_twice_is_found(tiny):
    _second_source(tiny, STORY_URL)
    assert "SOURCE_TWICE" in tiny.codes()


def test_a_mirror_beside_a_better_source_is_found(tiny):
    _second_source(tiny, "https://www.vietnam.vn/en/che")
    assert "SOURCE_MIRROR" in tiny.codes(with_facts=False)


def test_a_mirror_alone_may_stay(tiny):
    tiny.change(STORY, STORY_URL, "https://www.vietnam.vn/en/che")
    assert tiny.codes(with_facts=False) == []


def test_an_empty_place_is_found(tiny):
    text = (tiny.data / STORY).read_text(encoding="utf-8")
    start, end = text.index("commune ="), text.index("[[people]]")
    tiny.write(STORY, text[:start] + text[end:])
    assert "PLACE_EMPTY" in tiny.codes()


@pytest.mark.parametrize(
    ("code", "content"),
    [
        ("PICTURE_ALT", drawing(" ")),
        ("TONE", drawing("Nhà văn hóa")),
        ("PICTURE_BROKEN", "<svg"),
        ("PICTURE_SIZE", drawing("chữ " * 12_000)),
        ("PICTURE_SAME", drawing("Tranh voso")),
    ],
)
def test_a_wrong_drawing_is_found(tiny, code, content):
    tiny.write(DRAWING, content)
    assert code in tiny.codes()


def test_a_missing_drawing_is_found(tiny):
    (tiny.data / DRAWING).unlink()
    assert tiny.codes() == ["PICTURE_MISSING"]


def test_a_file_that_is_no_text_is_found_beside_the_others(tiny):
    (tiny.data / TERM).write_bytes(b"+++\n\xff")
    tiny.change(SCAM, "Cúp máy.", "Cúp  máy.")
    assert {"CONTENT", "SPACES"} <= set(tiny.codes())


def test_a_finding_names_the_line(tiny):
    tiny.change(STORY, "ba thôn", "bốn thôn")
    (finding,) = tiny.lint().findings
    line = (tiny.data / STORY).read_text(encoding="utf-8").splitlines()[finding.line - 1]
    assert "bốn thôn" in line
    assert finding.what == "bốn"


def test_without_facts_the_rest_is_still_checked(tiny):
    tiny.change(STORY, "ba thôn", "bốn  thôn")
    report = tiny.lint(with_facts=False)
    assert [finding.code for finding in report.findings] == ["SPACES"]
    assert "chưa đối chiếu" in report.text("vi")
    assert "not compared" in report.text("en")


def test_facts_are_looked_for_beside_the_checkout(tiny, tmp_path):
    assert default_facts(tiny.data) == tmp_path / "shared" / "facts"
    assert default_facts(tmp_path) is None


def test_every_rule_that_can_be_broken_is_broken_here():
    tested = {code for code, *_ in BREAKS} | {
        "NFC", "SOURCE_MISSING", "SOURCE_TWICE", "SOURCE_MIRROR", "PLACE_EMPTY", "PICTURE_ALT",
        "PICTURE_BROKEN", "PICTURE_SIZE", "PICTURE_SAME", "PICTURE_MISSING", "EXCEPTION_UNUSED",
        "EXCEPTION_MANY",
    }  # fmt: skip
    assert tested == set(SENTENCES)
    assert set(SENTENCES) >= FACT_CODES
