"""Finding inside the open page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from langso_reader.library.finding import find_in_page
from langso_reader.ui.navigation import article

if TYPE_CHECKING:
    from pathlib import Path

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def _utf16(text: str, start: int, length: int) -> str:
    data = text.encode("utf-16-le")
    return data[2 * start : 2 * (start + length)].decode("utf-16-le")


def test_accents_need_not_be_typed() -> None:
    text = "Bán na. Bà con bán qua mạng; bạn hàng mừng."
    assert [_utf16(text, *p) for p in find_in_page(text, "ban")] == ["Bán", "bán", "bạn"]
    assert [_utf16(text, *p) for p in find_in_page(text, "bán")] == ["Bán", "bán"]
    assert [_utf16(text, *p) for p in find_in_page(text, "mangj")] == ["mạng"]


def test_a_place_does_not_reach_into_the_next_paragraph() -> None:
    assert find_in_page("bán\nhàng, bán hàng", "bán hàng") == [(10, 8)]


def test_letters_outside_the_basic_plane_shift_nothing() -> None:
    text = "🍊🍊 cam 🍊 cam"
    assert [_utf16(text, *p) for p in find_in_page(text, "cam")] == ["cam", "cam"]


@given(st.text(max_size=60), st.text(max_size=8))
def test_places_lie_in_the_text_in_order(text: str, query: str) -> None:
    places = find_in_page(text, query)
    ends = [0, *(start + length for start, length in places)]
    assert all(start >= end for (start, _), end in zip(places, ends, strict=False))
    assert ends[-1] <= len(text.encode("utf-16-le", "surrogatepass")) // 2


def _open(open_reader, pack: Path, zoom: int = 100):
    reader = open_reader(pack, zoom=zoom, search=False)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    reader.key(Qt.Key.Key_F, CONTROL)
    return reader, reader.find(QLineEdit, "findField")


def _count(reader) -> str:
    return reader.find(QLabel, "findCount").text()


def _type(reader, text: str) -> None:
    reader.type(text)
    bar = reader.window.page._found
    reader.bot.waitUntil(lambda: not bar._timer.isActive(), timeout=5000)


@pytest.mark.parametrize("zoom", [100, 200])
def test_every_place_is_marked_counted_and_stepped_through(
    open_reader, small_pack: Path, zoom: int
) -> None:
    reader, field = _open(open_reader, small_pack, zoom)
    assert reader.window.focusWidget() is field
    _type(reader, "ban")
    view = reader.window.page.view
    marks = [mark.cursor.selectedText() for mark in view.extraSelections()]
    assert len(marks) >= 3
    assert {m.lower() for m in marks} <= {"bán", "bản", "bạn", "ban"}
    said = [_count(reader)]
    assert said == [f"1 / {len(marks)}"]
    for _ in marks:
        reader.key(Qt.Key.Key_Return)
        said.append(_count(reader))
        spot = view.cursorRect()
        assert 0 <= spot.top() <= view.viewport().height()
    assert said[-1] == said[0]  # round and round
    reader.key(Qt.Key.Key_Return, SHIFT)
    assert _count(reader) == f"{len(marks)} / {len(marks)}"
    reader.key(Qt.Key.Key_F3)
    assert _count(reader) == said[0]
    reader.key(Qt.Key.Key_F3, SHIFT)
    assert _count(reader) == f"{len(marks)} / {len(marks)}"
    reader.click(reader.find(QPushButton, "findNext"))
    reader.click(reader.find(QPushButton, "findPrevious"))
    assert _count(reader) == f"{len(marks)} / {len(marks)}"
    assert reader.window.minimumSizeHint().width() <= 1366


def test_one_place_stands_out_from_the_others(open_reader, small_pack: Path) -> None:
    reader, _field = _open(open_reader, small_pack)
    _type(reader, "ban")
    marks = reader.window.page.view.extraSelections()
    shades = [mark.format.background().color().name() for mark in marks]
    assert shades.count(shades[0]) == 1
    assert len(set(shades[1:])) == 1


def test_what_is_not_there_is_said(open_reader, small_pack: Path) -> None:
    reader, _field = _open(open_reader, small_pack)
    _type(reader, "may bay")
    assert _count(reader) == "Không có"
    assert not reader.window.page.view.extraSelections()
    reader.key(Qt.Key.Key_F3)  # nothing to go to
    assert _count(reader) == "Không có"


def test_escape_closes_the_bar_and_takes_the_marks_away(open_reader, small_pack: Path) -> None:
    reader, field = _open(open_reader, small_pack)
    _type(reader, "ban")
    reader.key(Qt.Key.Key_Escape)
    page = reader.window.page
    assert not field.isVisible()
    assert not page.view.extraSelections()
    assert reader.window.focusWidget() is page.view
    assert reader.window.place == article("na-chi-lang")
    reader.key(Qt.Key.Key_F3)
    assert field.isVisible()
    assert field.text() == "ban"


def test_elsewhere_the_key_leads_to_the_search_field(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    reader.key(Qt.Key.Key_F, CONTROL)
    assert reader.window.focusWidget() is reader.find(QLineEdit, "searchField")


def test_tab_leads_through_the_bar_and_on_into_the_text(open_reader, small_pack: Path) -> None:
    reader, field = _open(open_reader, small_pack)
    names = [field.objectName()]
    for _ in range(4):
        reader.key(Qt.Key.Key_Tab)
        names.append(reader.window.focusWidget().objectName())
    assert names[:4] == ["findField", "findPrevious", "findNext", "findClose"]
    assert reader.window.focusWidget() is reader.window.page.view
