"""The style sheet of the whole window, made from a `Look`."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from langso_reader.ui.palette import Look

INTERFACE_FONT = "Be Vietnam Pro"
READING_FONT = "Literata"

_SHEET = Template("""
* { font-family: "$interface"; font-size: ${f16}px; color: $ink; }
QMainWindow, QDialog, #page, #pageBody { background: $paper; }
QWidget#topBar { background: $card; border-bottom: 1px solid $line; }
QWidget#footer { background: $card; border-top: 1px solid $line; }
QScrollArea { background: transparent; border: none; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: ${p6}px; }
QLabel { background: transparent; }
QLabel[role="h1"] { font-size: ${f28}px; font-weight: 700; }
QLabel[role="h2"] { font-size: ${f20}px; font-weight: 600; }
QLabel[role="h3"] { font-size: ${f18}px; font-weight: 600; }
QLabel[role="brand"] { font-size: ${f22}px; font-weight: 700; color: $action; }
QLabel[role="soft"] { color: $soft; font-size: ${f15}px; }
QLabel[role="small"] { color: $soft; font-size: ${f14}px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="good"] { color: $jade_dark; font-weight: 600; }
QLabel[role="bad"] { color: $action_dark; font-weight: 600; }
QLabel[role="count"] { background: $turmeric; color: $on_turmeric; font-weight: 700;
  border-radius: ${p10}px; padding: 0 ${p9}px; min-height: ${p20}px; font-size: ${f14}px; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: ${p11}px; }
QFrame[role="note"] { background: $jade_tint; border: 1px solid $note_line;
  border-radius: ${p11}px; }
QFrame[role="note"] QLabel { color: $jade_dark; }
QFrame[role="alert"] { background: $action_tint; border: 1px solid $action;
  border-radius: ${p11}px; }
QFrame[role="backdrop"] { background: $backdrop; border-radius: ${p11}px; border: $back_line; }
QPushButton { background: $card; border: 1px solid $line; border-radius: ${p11}px;
  padding: 0 ${p16}px; min-height: ${p46}px; font-weight: 600; }
QPushButton:hover { background: $action_tint; border-color: $action; }
QPushButton:pressed { background: $action_tint; }
QPushButton:disabled { color: $soft; background: $paper; border-style: dashed; }
QPushButton:focus { border: ${p3}px solid $focus; padding: 0 ${p14}px; }
QPushButton[role="primary"] { background: $action; color: $on_action; border-color: $action; }
QPushButton[role="primary"]:hover { background: $action_dark; }
QPushButton[role="primary"]:focus { border: ${p3}px solid $focus_on_action; }
QPushButton[role="primary"]:disabled { background: $handle; color: $card; border-color: $handle; }
QFrame[role="card"] #pageBody { background: transparent; }
QPushButton[role="plain"] { background: transparent; border: 1px solid transparent;
  padding: 0 ${p8}px; font-weight: 500; text-align: left; min-height: ${p44}px;
  color: $soft; font-size: ${f15}px; }
QPushButton[role="plain"]:hover { color: $action_dark; text-decoration: underline;
  background: transparent; }
QPushButton[role="plain"]:focus { border: ${p3}px solid $focus; padding: 0 ${p6}px; }
QPushButton[role="chip"] { min-height: ${p44}px; padding: 0 ${p14}px; font-weight: 500;
  font-size: ${f15}px; }
QPushButton[role="brick"] { background: $jade_tint; color: $jade_dark; text-align: left;
  border: 1px solid $brick_line; min-height: ${p44}px; padding: 0 ${p12}px; }
QPushButton[role="brick"]:hover { border-color: $jade; background: $jade_tint; }
QPushButton[role="brick"]:focus { border: ${p3}px solid $focus; padding: 0 ${p10}px; }
QPushButton[role="segment"] { border-radius: 0; font-weight: 600; padding: 0 ${p8}px; }
QPushButton[role="segment"]:checked { background: $chosen; color: $on_chosen;
  border-color: $segment_line; }
QPushButton[role="facet"] { text-align: left; background: transparent; border: none;
  border-radius: ${p8}px; padding: 0; min-height: ${p44}px; }
QPushButton[role="facet"]:hover { background: $jade_tint; }
QPushButton[role="facet"]:checked { background: $action_tint; border: $facet_line; }
QPushButton[role="facet"]:focus { border: ${p3}px solid $focus; }
QLabel[role="chosen"] { color: $action_dark; font-weight: 600; }
QPushButton[role="cardButton"] { background: $card; text-align: left; padding: 0;
  border: 1px solid $line; border-radius: ${p11}px; }
QPushButton[role="cardButton"]:hover { border-color: $action; background: $card; }
QPushButton[role="cardButton"]:focus { border: ${p3}px solid $focus; }
QPushButton[role="cardButton"] QLabel { background: transparent; }
QLineEdit, QSpinBox, QDateEdit, QComboBox, QPlainTextEdit { background: $card;
  border: 1px solid $line; border-radius: ${p11}px; padding: 0 ${p12}px; min-height: ${p42}px;
  font-size: ${f17}px; selection-background-color: $jade; selection-color: $card;
  placeholder-text-color: $soft; }
QPlainTextEdit { padding: ${p8}px; }
QLineEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus, QPlainTextEdit:focus {
  border: ${p3}px solid $focus; }
QFrame#searchBox { background: $card; border: ${p2}px solid $action; border-radius: ${p11}px; }
QFrame#searchBox QLineEdit { border: none; background: transparent; padding: 0 ${p8}px;
  font-size: ${f18}px; }
QFrame#searchBox[focused="true"] { border: ${p3}px solid $focus; }
QCheckBox, QRadioButton { spacing: ${p10}px; min-height: ${p44}px; }
QCheckBox::indicator { width: ${p22}px; height: ${p22}px; }
QCheckBox:focus, QRadioButton:focus { border: ${p2}px solid $focus; border-radius: ${p6}px; }
QTextBrowser { background: $card; border: 1px solid $line; border-radius: ${p11}px;
  font-family: "$reading"; font-size: ${f19}px;
  selection-background-color: $jade; selection-color: $card; }
QTextBrowser:focus { border: ${p2}px solid $focus; }
QListWidget { background: transparent; border: none; outline: none; }
QProgressBar { border: none; background: $action_tint; border-radius: ${p7}px;
  min-height: ${p14}px; max-height: ${p14}px; }
QProgressBar::chunk { background: $jade; border-radius: ${p7}px; }
QScrollBar:vertical { background: transparent; width: ${p16}px; margin: 0; }
QScrollBar::handle:vertical { background: $handle; border-radius: ${p5}px;
  min-height: ${p44}px; margin: ${p3}px; }
QScrollBar::handle:vertical:hover { background: $soft; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar:horizontal { background: transparent; height: ${p16}px; }
QScrollBar::handle:horizontal { background: $handle; border-radius: ${p5}px;
  min-width: ${p44}px; margin: ${p3}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $card; border: 1px solid $line; padding: ${p6}px; }
QMenu::item { padding: ${p10}px ${p20}px; border-radius: ${p6}px; }
QMenu::item:selected { background: $action_tint; color: $action_dark; }
QMenu::separator { height: 1px; background: $line; margin: ${p6}px; }
""")


def style_sheet(look: Look) -> str:
    """The style sheet for `look`; sizes follow its zoom."""
    palette = look.palette
    contrast = not look.motif
    values = {name: getattr(palette, name) for name in palette.__slots__}
    values |= {f"p{n}": str(look.px(n)) for n in range(1, 49)}
    values |= {f"f{n}": str(look.px(n)) for n in range(12, 33)}
    values |= {
        "interface": INTERFACE_FONT,
        "reading": READING_FONT,
        "note_line": palette.line if contrast else "#B9D9CD",
        "brick_line": palette.line if contrast else palette.jade_tint,
        "segment_line": palette.line if contrast else "#E3C4B6",
        "chosen": palette.ink if contrast else palette.action_tint,
        "on_chosen": palette.card if contrast else palette.action_dark,
        "facet_line": f"{look.px(2)}px solid {palette.ink}" if contrast else "none",
        "back_line": f"1px solid {palette.line}" if contrast else "none",
        "handle": palette.ink if contrast else "#CFC3AE",
        "focus_on_action": palette.focus if contrast else palette.ink,
    }
    return _SHEET.substitute(values)


def dress(window: QWidget, look: Look) -> None:
    """Give `window` its style sheet; the same again would style what is about to go once more."""
    sheet = style_sheet(look)
    if sheet != window.styleSheet():
        window.setStyleSheet(sheet)
