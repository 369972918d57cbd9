"""Vietnamese order of lists, and text of the fonts before Unicode."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.text import collation_key, from_legacy, looks_legacy


def _turned(items):
    return list(reversed(items))


def test_alphabet_and_tones():
    wanted = [
        "an",
        "àn",
        "ản",
        "ãn",
        "án",
        "ạn",
        "ăn",
        "ấn",
        "bán",
        "da",
        "đa",
        "e",
        "ê",
        "o",
        "ô",
        "ơ",
        "u",
        "ư",
    ]
    assert sorted(_turned(wanted), key=collation_key) == wanted


def test_provinces_as_people_list_them():
    wanted = [
        "An Giang",
        "Bắc Ninh",
        "Cà Mau",
        "Cần Thơ",
        "Đà Nẵng",
        "Đắk Lắk",
        "Điện Biên",
        "Đồng Tháp",
    ]
    assert sorted(_turned(wanted), key=collation_key) == wanted


def test_letters_count_before_tones_within_a_syllable():
    assert sorted(["bàng", "ban", "bang", "bán"], key=collation_key) == [
        "ban",
        "bán",
        "bang",
        "bàng",
    ]


def test_syllable_by_syllable():
    wanted = ["ba sao", "bà an", "bà sao", "bá an"]
    assert sorted(_turned(wanted), key=collation_key) == wanted


def test_numbers_by_value():
    assert sorted(["Tổ 10", "Tổ 2", "Tổ 1"], key=collation_key) == ["Tổ 1", "Tổ 2", "Tổ 10"]


@given(st.lists(st.text(max_size=20)))
def test_any_text_can_be_ordered(texts):
    ordered = sorted(texts, key=collation_key)
    assert sorted(ordered, key=collation_key) == ordered


@pytest.mark.parametrize(
    "text",
    [
        "ChuyÓn ®æi sè ë n«ng th«n",
        "Th«ng b¸o häp th«n",
        "Vieät Nam ñoåi môùi",
        "Ngöôøi daân ñöôïc höôùng daãn",
    ],
)
def test_legacy_fonts_are_recognised(text):
    assert looks_legacy(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Chuyển đổi số ở nông thôn",
        "chuyen doi so",
        "café résumé naïve, Curaçao",
        "Ông Sơn bán cam ở Cao Phong",
        "Zürich, São Paulo, Málaga",
        "20 °C, 50 % ± 2, «ban»",
    ],
)
def test_other_text_is_not_taken_for_legacy(text):
    assert not looks_legacy(text)


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("B¸n hµng trªn m¹ng", "Bán hàng trên mạng"),
        ("chuyÓn ®æi sè ë n«ng th«n", "chuyển đổi số ở nông thôn"),
        ("§iÖn tho¹i tr\u00adêng häc", "Điện thoại trường học"),
        ("Vieät Nam", "Việt Nam"),
        ("ngöôøi daân ñöôïc höôùng daãn", "người dân được hướng dẫn"),
        ("ÑAÂY LAØ khaùm beänh töø xa", "ĐÂY LÀ khám bệnh từ xa"),
    ],
)
def test_legacy_fonts_are_read(pasted, meant):
    assert from_legacy(pasted) == meant


@pytest.mark.parametrize(
    "text", ["", "đường số", "ban hang", "café crème", "Zürich, São Paulo", "20 °C ± 2", "bán µ¶¸"]
)
def test_text_that_is_not_legacy_is_left_alone(text):
    assert from_legacy(text) is None


@given(st.text(max_size=40))
def test_what_was_read_from_a_legacy_font_is_no_legacy_text_any_more(text):
    found = from_legacy(text)
    assert found is None or from_legacy(found) is None
