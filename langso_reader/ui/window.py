"""The window: bar on top, one page, footer; the way to a place and back.

A change of zoom, theme, language or room builds everything anew from the same place: there is no
second path that restyles what already stands.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from langso_reader.errors import LangsoError, SettingsError
from langso_reader.library.updates import Updates
from langso_reader.ui import fonts, messages, painted, palette, style
from langso_reader.ui.asking import Asking
from langso_reader.ui.background import Lane
from langso_reader.ui.footer import Footer
from langso_reader.ui.kept import KeptPages
from langso_reader.ui.navigation import HOME, History, Place
from langso_reader.ui.room import Room
from langso_reader.ui.staffdesk import StaffDesk
from langso_reader.ui.topbar import TopBar
from langso_reader.ui.update_questions import UpdateQuestions
from langso_reader.ui.updating import Updating
from langso_reader.ui.widgets.basics import column
from langso_reader.ui.widgets.stickbanner import PackDrops, StickBanner, unsigned_banner

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from langso_reader.ui.background import Task
    from langso_reader.ui.context import Context

_log = logging.getLogger(__name__)
DESIGN_SIZE = QSize(palette.DESIGN_WIDTH, 768)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Window", text)


class MainWindow(QMainWindow):
    """Shows one place at a time.

    Args:
        context: made by the application; the window fills in `actions` and keeps `look` current.
    """

    languageWanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        context.actions = self
        self.updating = context.updating = Updating(
            context, context.updates or Updates(context.paths), self
        )
        context.staff = StaffDesk(context, self)
        self.updating.adoption.ready.connect(self._new_edition)
        self.updating.adoption.searchReady.connect(self._search_again)
        PackDrops(self, self.updating)
        UpdateQuestions(context, self)
        self._history = History()
        self._page: QWidget | None = None
        self._kept = KeptPages(context)
        self._single_print = ""
        self._asking = Asking(context, self, self)
        Room(context, self).changed.connect(self.rebuild)
        self.setWindowTitle(_tr("Làng số"))
        self._build()
        self._shortcuts()

    def start(self) -> None:
        """Show Home; called once, before the window is shown."""
        self._show(HOME)

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        look = self._context.look
        style.dress(self, look)
        root = QWidget()
        root.setObjectName("page")
        whole = column(root)
        self._bar = TopBar(look)
        self._bar.homeWanted.connect(lambda: self.open(HOME))
        self._bar.backWanted.connect(self.back)
        self._bar.zoomWanted.connect(self.change_zoom)
        self._bar.printWanted.connect(self._open_print_set)
        self._bar.menuWanted.connect(self._show_menu)
        self._asking.attach(self._bar)
        self._bar.set_count(len(self._context.print_set))
        whole.addWidget(self._bar)
        if self.updating.closed:
            whole.addWidget(unsigned_banner(look))
        self._notices: QVBoxLayout = column(spacing=look.px(8))
        self._notices.setContentsMargins(look.px(24), 0, look.px(24), 0)
        self._banner = StickBanner(self._context)
        self._notices.addWidget(self._banner)
        whole.addLayout(self._notices)
        self._place_for_page = column()
        whole.addLayout(self._place_for_page, 1)
        self._footer = Footer(self._context)
        self._footer.placeChosen.connect(self.open)
        self._footer.setVisible(not self._bar.compact)  # its ways stand in the menu too
        whole.addWidget(self._footer)
        self._page = None
        self._kept.forget()
        self.setCentralWidget(root)

    def rebuild(self) -> None:
        """Build everything anew at the same place, after a change of look or language."""
        scroll = getattr(self._page, "scrolled", 0)
        self._build()
        self._show(self._history.current, scroll=scroll)

    def _shortcuts(self) -> None:
        for keys, action in (
            ("Alt+Home", lambda: self.open(HOME)),
            ("Alt+Left", self.back),
            ("Backspace", self.back),
            ("Ctrl+F", self._asking.find_here),
            ("Ctrl+K", self._asking.focus_field),
            ("/", self._asking.focus_field),
            ("Ctrl+P", self._print_shown),
            ("Ctrl++", lambda: self.change_zoom(1)),
            ("Ctrl+=", lambda: self.change_zoom(1)),
            ("Ctrl+-", lambda: self.change_zoom(-1)),
            ("Ctrl+0", lambda: self.set_zoom(100)),
            ("F1", lambda: self.open(Place("help"))),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    # --- going places ---------------------------------------------------------------------------

    def open(self, place: Place) -> None:
        """Go to a place."""
        scroll = getattr(self._page, "scrolled", 0)
        self._history.go(place, scroll=scroll)
        self._show(place)

    def back(self) -> None:
        """Go to the place before, as far down as the reader was."""
        if self._history.can_go_back:
            left = self._history.current
            place = self._history.back()
            self._show(place, scroll=self._history.scroll)
            return_to = getattr(self._page, "return_to", None)
            if left.page == "article" and return_to is not None:
                return_to(left.argument)

    def _new_edition(self) -> None:
        """Show the new edition at the same place; printing and open questions are not disturbed."""
        busy = self._history.current.page == "print" or QApplication.activeModalWidget() is not None
        if not busy:  # else it is shown on the way to the next place
            self._show(self._history.current, scroll=getattr(self._page, "scrolled", 0))

    def _show(self, place: Place, *, scroll: int = 0) -> None:
        if self.updating.adoption.take():
            self._build()
        try:
            page = self._make(place)
        except LangsoError as error:
            self.explain(error)
            if self._page is None:
                self.open(HOME)
            return
        if page is not self._page:
            old, self._page = self._page, page
            _exchange(self._place_for_page, old, page, keep=old in self._kept)
            self._context.background.collect_soon()
        if place.page != "staff":
            self._context.staff.lock()
        self._banner.show_for(place)
        self._bar.back.setEnabled(self._history.can_go_back)
        self._bar.back.setVisible(place != HOME or self._history.can_go_back)
        self._bar.hide_suggestions()
        self._bar.set_query(place.argument if place.page == "search" else "")
        if place.page == "article" and hasattr(page, "focus_text"):
            page.focus_text()
        if scroll and hasattr(page, "scroll_to"):
            QTimer.singleShot(0, page, lambda: page.scroll_to(scroll))

    def prepare_browse(self) -> None:
        """Build the page that is opened next most often, when there is nothing else to do."""
        self._kept.prepare_browse(self.centralWidget())

    def _make(self, place: Place) -> QWidget:
        context = self._context
        if place.page != "home":
            fonts.load_others()
        match place.page:
            case "home" | "browse":
                return self._kept.show(place)
            case "search":
                from langso_reader.ui.pages.search import SearchPage  # noqa: PLC0415

                found = SearchPage(context, place)
                found.placeChanged.connect(self._history.go)
                found.fieldWanted.connect(self._asking.return_to_field)
                return found
            case _:
                return _page(context, place, self._single_print)

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._history.current

    @property
    def page(self) -> QWidget | None:
        """The page on screen."""
        return self._page

    # --- search -------------------------------------------------------------------------------

    def prepare_search(self) -> None:
        """Open or build the index in the background; titles are searched until it is ready."""

        def work(task: Task) -> None:
            self._context.search.prepare(task.cancelled)

        def done(_result: object) -> None:
            self._search_again()

        self._context.background.run(work, done, failed=self.explain, owner=self, lane=Lane.LONG)

    def _search_again(self) -> None:
        again = getattr(self._page, "again", None)
        if again is not None:
            again()

    # --- printing -------------------------------------------------------------------------------

    def toggle_print(self, article_id: str) -> None:
        """Put an article into the print set, or take it out."""
        self._context.print_set.toggle(article_id)
        self._bar.set_count(len(self._context.print_set))

    def print_article(self, article_id: str) -> None:
        """Open the print page with this one article."""
        self._single_print = article_id
        self.open(Place("print", article_id))

    def _open_print_set(self) -> None:
        self._single_print = ""
        self.open(Place("print"))

    def print_set_changed(self) -> None:
        """The set was changed on its own page."""
        self._bar.set_count(len(self._context.print_set))

    def _print_shown(self) -> None:
        if self._history.current.page == "article":
            self.print_article(self._history.current.argument)
        else:
            self._open_print_set()

    # --- saying ---------------------------------------------------------------------------------

    def say(self, text: str, *, alert: bool = False) -> None:
        """Show one sentence above the page; a newer one takes the place of an older one."""
        for index in range(self._notices.count() - 1, 0, -1):  # the banner stays
            old = self._notices.takeAt(index).widget()
            old.hide()
            old.deleteLater()
        notice = messages.Notice(self._context.look, text, alert=alert, parent=self)
        self._notices.addWidget(notice)

    def explain(self, error: LangsoError) -> None:
        """Show what happened and what to do next."""
        _log.warning("%s: %s", error.code, error)
        self.say(str(messages.words(error, self._context.settings.now.language)), alert=True)

    def remember(self, **values: object) -> None:
        """Change settings; a failure to write them is said and changes nothing else."""
        try:
            self._context.settings.change(**values)
        except SettingsError as error:
            self.explain(error)

    # --- look -----------------------------------------------------------------------------------

    def change_zoom(self, step: int) -> None:
        """One step larger (+1) or smaller (-1)."""
        self.set_zoom(palette.next_zoom(self._context.look.zoom, step))

    def set_zoom(self, zoom: int) -> None:
        """Zoom the whole window, in per cent."""
        if zoom != self._context.look.zoom:
            self._context.look = replace(self._context.look, zoom=zoom)
            self.rebuild()
            self.remember(zoom=zoom)

    def set_theme(self, name: str) -> None:
        """Show everything in another palette."""
        self._context.look = replace(self._context.look, palette=palette.THEMES[name])
        self.rebuild()
        self.remember(theme=name)

    def set_language(self, language: str) -> None:
        """Speak another language."""
        self.languageWanted.emit(language)
        self.rebuild()
        self.remember(language=language)

    def _show_menu(self) -> None:
        from langso_reader.ui import menus  # noqa: PLC0415 — not for the first window

        menu = menus.main_menu(
            self,
            theme=self._context.look.palette.name,
            language=self._context.settings.now.language,
        )
        corner = self._bar.menu_button.mapToGlobal(QPoint(0, self._bar.menu_button.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width() - self._bar.menu_button.width(), 0))

    # --- the end --------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's shape; a full disk must not keep it open."""
        size = {} if self.isMaximized() else {"width": self.width(), "height": self.height()}
        try:
            self._context.settings.change(maximised=self.isMaximized(), **size)
        except SettingsError as error:
            _log.warning("%s", error)
        super().closeEvent(event)

    def raise_up(self) -> None:
        """Come to the front, when a second start asks for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)


def _exchange(where: QVBoxLayout, old: QWidget | None, page: QWidget, *, keep: bool) -> None:
    """Put `page` where `old` stood, which is deleted after that is painted, unless it is kept."""
    where.addWidget(page)
    if old is not None:
        where.removeWidget(old)
        old.hide()
        page.show()
        if not keep:
            painted.then(old, old.deleteLater)


def _page(context: Context, place: Place, single_print: str) -> QWidget:
    """A page that asks nothing of the window beyond its context, loaded when it is first opened."""
    match place.page:
        case "print":
            from langso_reader.ui.pages.printing import PrintPage  # noqa: PLC0415

            return PrintPage(context, single=single_print)
        case "update":
            from langso_reader.ui.pages.update import UpdatePage  # noqa: PLC0415

            return UpdatePage(context)
        case "staff":
            from langso_reader.ui.pages.staff import StaffPage  # noqa: PLC0415

            return StaffPage(context, place)
        case "help":
            from langso_reader.ui.pages.help import HelpPage  # noqa: PLC0415

            return HelpPage(context)
        case "licences":
            from langso_reader.ui.pages.licences import LicencesPage  # noqa: PLC0415

            return LicencesPage(context)
        case _:
            from langso_reader.ui.pages.article import ArticlePage  # noqa: PLC0415

            return ArticlePage(context, context.edition.article(place.argument))
