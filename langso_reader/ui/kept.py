"""Home and Browse, built once for a look: people come back to them all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langso_reader.ui.navigation import Place
from langso_reader.ui.pages.home import HomePage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from langso_reader.ui.context import Context
    from langso_reader.ui.pages.browse import BrowsePage


class KeptPages:
    """The pages that stay when another one is shown."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pages: dict[str, HomePage | BrowsePage] = {}

    def __contains__(self, page: object) -> bool:
        return page in self._pages.values()

    def show(self, place: Place) -> HomePage | BrowsePage:
        """The page for `place`, which shows it."""
        if place.page not in self._pages:
            home = place.page == "home"
            self._pages[place.page] = HomePage(self._context) if home else self._browse()
        page = self._pages[place.page]
        page.show_place(place)
        return page

    def prepare_browse(self, parent: QWidget) -> None:
        """Build Browse while nobody waits for it: three times the work of showing it again.

        Args:
            parent: where it will stand; gives it the window's style.
        """
        place = Place("browse")
        if place.page not in self._pages:
            page = self._pages[place.page] = self._browse()
            page.hide()
            page.setParent(parent)
            page.prepare(place)

    def _browse(self) -> BrowsePage:
        from langso_reader.ui.pages.browse import BrowsePage  # noqa: PLC0415 — not for a start

        return BrowsePage(self._context)

    def forget(self) -> None:
        """Build all anew when they are shown next, after a change of look or content."""
        self._pages = {}
