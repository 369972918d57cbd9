"""The licences of everything inside, reached from Help by mouse and read by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from langso_reader import paths
from langso_reader.ui.navigation import Place


def test_help_leads_to_the_licences_and_back(open_reader, small_pack) -> None:
    reader = open_reader(small_pack)
    reader.window.open(Place("help"))
    reader.settle()
    reader.click(reader.find(QPushButton, text="Giấy phép của từng phần"))
    shown = reader.find(QPlainTextEdit)
    assert "Mozilla Public License" in shown.toPlainText()
    assert "SIL OPEN FONT LICENSE" in shown.toPlainText()
    shown.setFocus()
    reader.key(Qt.Key.Key_PageDown)
    assert shown.verticalScrollBar().value() > 0
    reader.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.window.place == Place("help")


def test_in_a_bundle_the_text_for_all_of_it_is_shown(tmp_path, monkeypatch) -> None:
    (tmp_path / "notices.txt").write_text("Qt: LGPL-3.0-only", "utf-8")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert paths.licence_texts() == [tmp_path / "notices.txt"]
