"""The way of a villager and of a member of the team, with mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from langso_reader.ui.navigation import article, parse_place
from langso_reader.ui.pages.article import ArticlePage
from langso_reader.ui.pages.printing import PrintPage
from langso_reader.ui.pages.search import SearchPage
from langso_reader.ui.widgets.cards import CardButton
from langso_reader.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_from_home_to_a_printed_page(
    open_reader, edition_pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_reader(edition_pack)
    window = reader.window

    reader.click(reader.find(CardButton, text="Bán nông sản, hàng làng nghề"))
    assert window.place.filters == (("need", "ban-hang"),)

    reader.click(reader.find(QPushButton, text="Câu chuyện: "))
    story = next(
        row for row in window.page.results.rows() if "voso" in _entry(reader, row).platforms
    )
    reader.click(story.opener)
    assert isinstance(window.page, ArticlePage)
    first = window.page.article.id

    reader.click(reader.find(QPushButton, text="Vỏ Sò"))
    assert window.place.argument == "voso"
    other = next(e.id for e in reader.context.edition.using("voso") if e.id != first)
    reader.click_link(window.page.view, f"article:{other}")
    assert window.place.argument == other

    reader.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is reader.find(QLineEdit, "searchField")
    reader.type("ban nong san")
    assert isinstance(window.page, SearchPage)
    hits = window.page.results.hits
    assert any("nông sản" in text.lower() for hit in hits[:3] for text, on in hit.title_runs if on)
    reader.key(Qt.Key.Key_Return)  # past the suggestions, into the results
    reader.key(Qt.Key.Key_Return)
    assert window.place.argument == hits[0].id

    reader.click(reader.find(QPushButton, "printArticle"))
    assert isinstance(window.page, PrintPage)
    out = tmp_path / "bài in.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(out), ""))
    reader.bot.waitUntil(window.page.pdf_button.isEnabled, timeout=30_000)
    reader.click(window.page.pdf_button)
    pages = pypdf.PdfReader(out).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    title = reader.context.edition.title(hits[0].id)
    assert title.split(":")[0] in text


def _entry(reader, row):
    return reader.context.edition.entries[row.entry_id]


def test_back_leads_through_every_place_and_keeps_the_search(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    window = reader.window
    reader.find(QLineEdit, "searchField").setFocus()
    reader.type("cam")
    reader.key(Qt.Key.Key_Return)  # into the results
    reader.key(Qt.Key.Key_Return)  # open the first
    assert window.place.argument == "cam-cao-phong"
    reader.click(reader.find(QPushButton, "back"))
    assert str(window.place) == "search:cam"
    assert reader.find(QLineEdit, "searchField").text() == "cam"
    reader.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert str(window.place) == "home"


def test_home_is_one_click_away_from_everywhere(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    home = reader.find(QPushButton, "home").geometry()
    for place in ("browse", "search:cam", "na-chi-lang", "voso", "print", "update", "help"):
        reader.window.open(parse_place(place))
        reader.settle()
        assert reader.find(QPushButton, "home").geometry() == home
        reader.click(reader.find(QPushButton, "home"))
        assert str(reader.window.place) == "home"


def test_a_term_explains_itself_and_an_address_opens_nothing(open_reader, small_pack: Path) -> None:

    reader = open_reader(small_pack)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    reader.click_link(reader.window.page.view, "term:tn-ma-qr")
    popover = reader.find(Popover)
    assert popover.accessibleName() == "Mã QR"
    reader.key(Qt.Key.Key_Escape)
    popover.close()
    assert reader.window.place.argument == "na-chi-lang"
    reader.window.open(article("voso"))
    reader.settle()
    reader.click_link(reader.window.page.view, "address:https://voso.vn")
    assert "Địa chỉ" in reader.find(Popover).accessibleName()
    reader.find(Popover).close()


def test_keys_alone_reach_everything_on_home(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    wanted = {
        button.accessibleName() or button.text()
        for button in reader.window.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled()
    }
    seen = set()
    reader.find(QLineEdit, "searchField").setFocus()
    for _ in range(3 * len(wanted)):
        reader.key(Qt.Key.Key_Tab)
        focused = reader.window.focusWidget()
        if isinstance(focused, QPushButton):
            seen.add(focused.accessibleName() or focused.text())
    assert wanted <= seen


def test_typing_and_escape_come_back_to_where_one_was(open_reader, small_pack: Path) -> None:

    reader = open_reader(small_pack)
    reader.window.open(article("voso"))
    reader.settle()
    reader.find(QLineEdit, "searchField").setFocus()
    reader.type("loa")
    assert str(reader.window.place) == "search:loa"
    reader.key(Qt.Key.Key_Escape)  # the suggestions
    reader.key(Qt.Key.Key_Escape)
    assert reader.window.place.argument == "voso"
    assert reader.find(QLineEdit, "searchField").text() == ""
