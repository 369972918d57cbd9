"""No character that misleads gets through as a text, one by one or in a list."""

import unicodedata

import pytest

from langso_reader.pack.strictjson import Flaw, Record

MISLEADING = [
    chr(code)
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A),
                 0xFEFF, 0xD800, 0xDFFF)
]  # fmt: skip


@pytest.mark.parametrize("letter", MISLEADING, ids=lambda letter: f"{ord(letter):04x}")
def test_a_misleading_character_is_refused_wherever_it_stands(letter: str) -> None:
    for text in (letter, f"Chợ{letter}phiên"):
        with pytest.raises(Flaw):
            Record({"title": text}, "x").text("title")
        with pytest.raises(Flaw):
            Record({"titles": ["Chợ", text]}, "x").texts("titles")


@pytest.mark.parametrize(
    "text", ["Chợ phiên", "một\N{NO-BREAK SPACE}hai", "a\u200bb", "🙂", "\u0e01"]
)
def test_other_texts_pass(text: str) -> None:
    for form in ("NFC", "NFD"):
        shown = unicodedata.normalize(form, text)
        assert Record({"title": shown}, "x").text("title") == shown
        assert Record({"titles": [shown]}, "x").texts("titles") == (shown,)


def test_an_empty_text_is_refused_where_one_is_needed() -> None:
    with pytest.raises(Flaw):
        Record({"title": ""}, "x").text("title")
    assert Record({"title": ""}, "x").text("title", "") == ""
