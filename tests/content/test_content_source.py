"""Reading a source: what is right becomes an article, what is wrong names file and line."""

from __future__ import annotations

import datetime as dt

import pytest

from langso_reader import messages
from langso_reader.content.model import Form, Kind, Material, Platform, Story, Term
from langso_reader.content.source import parse_article
from langso_reader.errors import ContentError, ContentTooBigError

STORY = """+++
kind = "story"
title = "Vườn na bán trên mạng"
summary = "Một hộ trồng na tự bán."
needs = ["ban-hang"]
topics = ["livestream"]
platforms = ["voso"]
record = "na"
updated = 2026-11-22
region = "mien-nui-phia-bac"
year = 2021
[place]
commune = "xã Chi Lăng"
province = "Lạng Sơn"
[[people]]
name = "Lăng Văn Hưng"
role = "hộ trồng na"
[[sources]]
title = "Bài báo"
publisher = "Báo Lạng Sơn"
url = "https://baolangson.vn/1"
date = "2021-09-03"
+++
## Con người
Anh trồng na.
## Công việc
Bán na.
## Vấn đề
Na chín cùng lúc.
## Cách làm
1. Mở gian hàng trên [Vỏ Sò](voso).
2. Gọi [156](tel:156) khi ngờ vực.
## Công cụ
[Sàn](tn-san).
## Kết quả
Bán được **34** triệu đồng năm 2021.
## Bà con tự làm
- Chụp ba ảnh rõ.
"""


def test_a_story_has_its_parts_as_fields() -> None:
    story = parse_article(STORY, "stories/na.md")
    assert isinstance(story, Story)
    assert story.id == "na"
    assert story.problem.heading == "Vấn đề"
    assert [section.key for section in story.sections][-1] == "try_it"
    assert story.links == ("voso", "tn-san")
    assert story.people[0].name == "Lăng Văn Hưng"
    assert str(story.place) == "xã Chi Lăng, Lạng Sơn"
    assert story.sources[0].shown_date == "03/09/2021"


def test_facts_older_than_three_years_are_old() -> None:
    story = parse_article(STORY, "stories/na.md")
    assert story.is_old(dt.date(2026, 11, 22))
    assert not story.is_old(dt.date(2023, 11, 22))


def _broken(old: str, new: str) -> ContentError:
    assert old in STORY
    with pytest.raises(ContentError) as caught:
        parse_article(STORY.replace(old, new, 1), "stories/na.md")
    return caught.value


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("+++\nkind", "kind", 1),
        ('title = "Vườn', "title = Vườn", 3),
        ('kind = "story"', 'kind = "tale"', 2),
        ("year = 2021", 'year = "2021"', 11),
        ('needs = ["ban-hang"]', 'needs = "ban-hang"', 5),
        ("record =", "recrod =", 8),
        ("updated = 2026-11-22", 'updated = "hôm nay"', 9),
        ('date = "2021-09-03"', 'date = "3/9/2021"', 18),
        ('url = "https://baolangson.vn/1"', 'url = "baolangson.vn"', 18),
        ("## Vấn đề\nNa chín cùng lúc.", "## Vấn đề", 28),
        ("## Vấn đề", "## Khó khăn", 28),
    ],
)
def test_what_is_wrong_names_its_line(old: str, new: str, line: int) -> None:
    error = _broken(old, new)
    assert error.code == "CONTENT"
    assert error.details["file"] == "stories/na.md"
    assert error.details["line"] == line
    words = str(messages.explain(error, "vi"))
    assert f"stories/na.md, dòng {line}" in words
    assert "…" not in words


def test_a_front_matter_without_end_is_refused() -> None:
    with pytest.raises(ContentError, match=r"no closing"):
        parse_article('+++\nkind = "story"\n', "stories/na.md")


def test_a_file_name_that_is_no_id_is_refused() -> None:
    with pytest.raises(ContentError, match="no article id"):
        parse_article(STORY, "stories/Vườn na.md")


PLATFORM = """+++
kind = "platform"
title = "Vỏ Sò: sàn nông sản"
summary = "Sàn của Viettel Post."
name = "Vỏ Sò"
owner = "Viettel Post"
website = "https://voso.vn"
status = "Nguồn năm 2023."
status_year = 2023
+++
## Để làm gì
Bán hàng.
## Dành cho ai
Nông dân.
## Bắt đầu thế nào
1. Hỏi bưu cục.
## Chi phí
Nguồn không nói rõ.
## Cần lưu ý
Giữ mật khẩu.
## Hỏi ở đâu
[voso.vn](https://voso.vn)
"""


def test_a_platform_says_its_state_and_the_year() -> None:
    platform = parse_article(PLATFORM, "platforms/voso.md")
    assert isinstance(platform, Platform)
    assert platform.year == 2023
    assert platform.begin.key == "begin"


def test_evidence_is_asked_for_before_the_ministrys_book_is_named() -> None:
    with pytest.raises(ContentError, match="in_langso_how"):
        parse_article(PLATFORM.replace('name = "V', 'in_langso = true\nname = "V'), "p/voso.md")


def test_material_and_term() -> None:
    head = '+++\nkind = "{}"\ntitle = "T"\nsummary = "S"\n{}+++\n{}'
    material = parse_article(
        head.format("material", 'form = "bulletin"\nminutes = 3\n', "## Lời chào\nKính thưa.\n"),
        "materials/tl-1.md",
    )
    assert isinstance(material, Material)
    assert (material.form, material.minutes) == (Form.BULLETIN, 3)
    term = parse_article(
        head.format("term", 'aliases = ["QR"]\n', "Mã vuông.\n"), "terms/tn-ma-qr.md"
    )
    assert isinstance(term, Term)
    assert term.aliases == ("QR",)
    with pytest.raises(ContentError, match="without headings"):
        parse_article(head.format("term", "", "## Đề mục\nMã.\n"), "terms/tn-ma-qr.md")
    assert Kind(term.kind) is Kind.TERM


@pytest.mark.parametrize(
    "text",
    [
        "x" * 300_000,
        "\n".join("    " * depth + "- x" for depth in range(40)),
        ">" * 200 + " x",
        "[" * 5000,
        "*" * 300,
        "| a |\n|---|\n" + "| b |\n" * 2500,
        "1. " * 60 + "x",
    ],
)
def test_what_would_be_slow_to_render_is_refused(text: str) -> None:
    body = STORY.replace("Na chín cùng lúc.", text)
    with pytest.raises(ContentTooBigError) as caught:
        parse_article(body, "stories/na.md")
    assert "stories/na.md" in str(messages.explain(caught.value, "vi"))
