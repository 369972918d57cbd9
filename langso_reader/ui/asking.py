"""Between the search field and the rest of the window: what typing, Enter and Esc lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from langso_reader.ui.background import Lane
from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from langso_reader.search import Suggestion
    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context
    from langso_reader.ui.topbar import TopBar

PAUSE = 120  # ms after a key; looked up earlier, suggestions would hold up the results


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asking", text)


class Places(Protocol):
    """What is needed of the window."""

    @property
    def place(self) -> Place:
        """Where the reader is."""

    @property
    def page(self) -> QWidget | None:
        """The page on screen."""

    def open(self, place: Place) -> None:
        """Go to a place."""

    def back(self) -> None:
        """Go to the place before."""


class Asking(QObject):
    """Leads from the field to the page of results and back.

    Args:
        context: the search and the background.
        places: the window.
        parent: the Qt owner.
    """

    def __init__(self, context: Context, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._places = places
        self._bar: TopBar | None = None
        self._task: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._suggest)

    def attach(self, bar: TopBar) -> None:
        """Serve this bar from now on."""
        self._stop()
        self._bar = bar
        bar.field.textEdited.connect(self._typed)
        bar.entered.connect(self._entered)
        bar.resultsWanted.connect(self._into_results)
        bar.searchLeft.connect(self._leave)
        bar.suggestionChosen.connect(self._chosen)

    def focus_field(self) -> None:
        """The next keys are a query; they replace the last one."""
        if self._bar is not None:
            self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bar.field.selectAll()

    def return_to_field(self) -> None:
        """Go on typing where one left off."""
        if self._bar is not None:
            self._bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """Find inside the open page, or in everything where a page has no text of its own."""
        find = getattr(self._places.page, "find_inside", None)
        if find is not None:
            find()
        else:
            self.focus_field()

    # --- typing -------------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        """Results after each keystroke, suggestions when they have been painted."""
        ask = getattr(self._places.page, "ask", None)
        if ask is not None:
            ask(text)
        elif text.strip():
            self._places.open(Place("search", text))
            opened = getattr(self._places.page, "typed", None)
            if opened is not None:
                opened()
        self._stop()
        if text.strip():
            self._pause.start()
        elif self._bar is not None:
            self._bar.hide_suggestions()

    def _suggest(self) -> None:
        bar, search = self._bar, self._context.search
        if bar is None:
            return
        text = bar.field.text()

        def work(_task: Task) -> list[Suggestion]:
            return search.suggest(text)

        def done(found: list[Suggestion] | None) -> None:
            if bar.field.text() == text and bar.field.hasFocus():
                bar.show_suggestions(found or [])
                if found:
                    words = _tr("{n} gợi ý, mũi tên xuống để chọn")
                    announce(bar.field, words.format(n=len(found)))

        self._task = self._context.background.run(
            work, done, failed=self._context.actions.explain, owner=bar, lane=Lane.SEARCH
        )

    def _stop(self) -> None:
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()

    # --- Enter, arrows, Esc -------------------------------------------------------------------

    def _entered(self) -> None:
        self._stop()
        text = self._bar.field.text() if self._bar else ""
        if self._places.place.page == "search":
            self._into_results()
        elif text.strip():
            self._places.open(Place("search", text))

    def _into_results(self) -> None:
        self._stop()
        focus = getattr(self._places.page, "focus_first", None)
        if focus is not None:
            focus()

    def _leave(self) -> None:
        """Esc: away with what was typed, back to where one came from."""
        self._stop()
        if self._bar is not None:
            self._bar.field.clear()
        if self._places.place.page == "search":
            self._places.back()

    def _chosen(self, suggestion: Suggestion) -> None:
        from langso_reader.ui.widgets.suggestions import suggested_place  # noqa: PLC0415

        self._stop()
        self._places.open(suggested_place(suggestion, self._context.edition))
