"""Numbers by value and names by syllable, as texts and records write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.publish.lint.document import read_document
from langso_reader.publish.lint.names import KnownNames, names
from langso_reader.publish.lint.numbers import decimal, known_values, mentions, stands_in

SAME = [
    ("1.403 hộ", "1403 hộ"),
    ("1,3 triệu", "1.300.000"),
    ("hai triệu năm trăm nghìn đồng", "2,5 triệu"),
    ("một trăm hai mươi chín triệu đồng", "129 triệu"),
    ("mười hai thôn", "12 thôn"),
    ("hai mươi lăm hộ", "25 hộ"),
    ("20 triệu", "20–30 triệu"),
    ("từ 20 triệu", "từ 20 lên 30 triệu"),
    ("85%", "85–90%"),
    ("15,5%", "15,5 phần trăm"),
    ("tháng 8/2020", "8/2020"),
    ("tháng 8 năm 2020", "15/8/2020"),
    ("tháng 8/2020", "ngày 15 tháng 8 năm 2020"),
    ("năm 2020", "8/2020"),
    ("ngày 15/8", "15/8/2020"),
    ("tháng 3/2022", "3–5/2022"),
    ("tháng 3/2022", "tháng 3 đến tháng 5/2022"),
    ("tháng 3/2022", "từ tháng 3, một buổi mỗi tuần (2022)"),
    ("tháng 6/2022", "2022-06-23"),
    ("25 trong 101 chợ", "25/101 chợ"),
    ("một nửa", "50%"),
    ("hai phần ba số hộ", "2/3 số hộ"),
    ("gấp đôi", "gấp 2 lần"),
    ("10.599 xã", "9.690 đài/10.599 xã"),
    ("hàng trăm người", "hàng trăm người"),
]
DIFFERENT = [
    ("1.403 hộ", "1.404 hộ"),
    ("1,3 triệu", "1,3 nghìn"),
    ("30%", "30 hộ"),
    ("tháng 8/2020", "tháng 9/2020"),
    ("tháng 8/2020", "8/2021"),
    ("ngày 15/8/2020", "8/2020"),
    ("20 triệu", "20 hộ"),
    ("ba thôn", "4 thôn"),
    ("hàng nghìn người", "hàng trăm người"),
    ("3 triệu", "3 hộ, 10 triệu"),
    ("một triệu đồng", "2 triệu đồng"),
]


@pytest.mark.parametrize(("text", "record"), SAME)
def test_the_same_number_written_otherwise(text, record):
    known = known_values([record])
    found = [mention for mention in mentions(text) if mention.counts]
    assert found
    assert all(stands_in(mention, known) for mention in found)


@pytest.mark.parametrize(("text", "record"), DIFFERENT)
def test_another_number_is_not_taken_for_it(text, record):
    known = known_values([record])
    assert not all(stands_in(mention, known) for mention in mentions(text))


@pytest.mark.parametrize(
    "text", ["ba mẹ", "mỗi năm", "trái chín", "lớp năm", "thứ hai", "tháng tư", "tỷ lệ"]
)
def test_words_that_only_look_like_numbers(text):
    assert not any(mention.counts for mention in mentions(text))


@given(st.integers(min_value=0, max_value=10**12))
def test_points_between_thousands_do_not_change_a_number(number):
    assert decimal(f"{number:,}".replace(",", ".")) == number


@given(st.decimals(min_value=0, max_value=999, places=2))
def test_a_comma_is_the_decimal_point(number):
    assert decimal(str(number).replace(".", ",")) == Decimal(number)


KNOWN = KnownNames(["chị Lương Thị Thuỷ, Giám đốc HTX Nậm Ty", "Báo Hà Giang"], ["Huế"])


@pytest.mark.parametrize(
    "text",
    [
        "Chị Lương Thị Thủy kể.",
        "Giám đốc Hợp tác xã Nậm Ty là chị Thuỷ.",
        "Đây là chuyện ở Nậm Ty, theo Báo Hà Giang.",
        "Nay thuộc Huế.",
        "Nguồn: HTX Nậm Ty.",
    ],
)
def test_known_names_pass(text):
    assert all(KNOWN.allows(name) for name in names(text))


@pytest.mark.parametrize(
    "text",
    ["Chị Lương Thuỷ kể.", "Bà con ở Lào Cai.", "Anh Nguyễn Văn Nam.", "bên sông Gâm", "mạng 5G"],
)
def test_other_names_do_not(text):
    assert not all(KNOWN.allows(name) for name in names(text))


def test_units_know_their_lines_and_parts():
    text = (
        '+++\ntitle = "Tên"\naliases = [\n "a",\n "b",\n]\n[[people]]\nname = "Lan"\n+++\n'
        "Mở đầu\nhai dòng.\n\n## Phần\n1. Một **việc** [ở đây](x).\n\n"
        "| a | b |\n|---|---|\n| c | d |\n"
    )
    document = read_document(text, "terms/tn-x.md")
    assert [(unit.key, unit.line, unit.text) for unit in document.fields] == [
        ("title", 2, "Tên"),
        ("aliases", 3, "a"),
        ("aliases", 3, "b"),
        ("people.name", 8, "Lan"),
    ]
    assert [(unit.form, unit.line, unit.text) for unit in document.body] == [
        ("paragraph", 10, "Mở đầu hai dòng."),
        ("heading", 13, "Phần"),
        ("item", 14, "Một việc ở đây."),
        ("cell", 16, "a"),
        ("cell", 16, "b"),
        ("cell", 18, "c"),
        ("cell", 18, "d"),
    ]
    assert list(document.links) == [(14, "ở đây", "x")]


def test_an_abbreviation_ends_no_sentence():
    document = read_document("+++\n+++\nỞ TP. Huế có 1.403 hộ. Họ làm chè.\n", "a.md")
    assert len(document.body[0].sentences()) == 2
