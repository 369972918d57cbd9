"""Start-up, as a list of named steps.

The order: places and log first, so that whatever fails later is written down; the crash handler
before the first widget; one instance before anything that writes; content before the window,
because without it there is nothing to show; and after the first painted window everything that it
does not need: the search index, the look at sticks.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from langso_reader import __version__, logs, messages, paths
from langso_reader.errors import ExitCode, LangsoError
from langso_reader.library.basket import Basket
from langso_reader.library.searching import SearchService
from langso_reader.library.shelf import open_shelf
from langso_reader.library.updates import Updates
from langso_reader.settings import SettingsStore
from langso_reader.ui import fonts, palette
from langso_reader.ui.background import Background
from langso_reader.ui.context import Context, NoActions
from langso_reader.ui.crash import CrashHandler
from langso_reader.ui.instance import Instance
from langso_reader.ui.language import Languages
from langso_reader.ui.navigation import HOME, Place, parse_place
from langso_reader.ui.pictures import PictureLoader
from langso_reader.ui.screenshot import take_screenshot
from langso_reader.ui.window import DESIGN_SIZE, MainWindow

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from langso_reader.library.edition import Edition
    from langso_reader.paths import DataPaths

_log = logging.getLogger(__name__)


def _make_application() -> QApplication:
    QApplication.setApplicationName("Làng số")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("vn.langso.reader")
    # The style that ours lies on is the same on every system. It is an option, because `setStyle`
    # makes Qt for Python build `QStyle` with all its lists of names: 6 ms.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setCursorFlashTime(0)  # nothing blinks, and an idle window does not wake the PC
    return application


def _open_content(args: argparse.Namespace, updates: Updates) -> Edition:
    return open_shelf(args.dev_allow_unsigned, updates)


def _refuse(error: LangsoError, language: messages.Language, *, quiet: bool) -> int:
    """Say why there is nothing to show, in a box and on standard error."""
    words = messages.explain(error, language)
    _log.error("%s: %s", error.code, error)
    print(f"{error.code}: {words}", file=sys.stderr)  # noqa: T201 — the command line's answer
    if not quiet:
        box = QMessageBox(QMessageBox.Icon.Warning, "Làng số", str(words))
        box.exec()
    return ExitCode.REFUSED


class _Services:
    """What lives as long as the window."""

    def __init__(
        self, updates: Updates, edition: Edition, data: DataPaths, settings: SettingsStore,
        look: palette.Look,
    ) -> None:  # fmt: skip
        self.background = Background()
        self.context = Context(
            look=look,
            edition=edition,
            background=self.background,
            pictures=PictureLoader(self.background, edition.picture, self.background),
            search=SearchService(edition, data.index, apart=True),
            print_set=Basket(data.root / "print-set.json"),
            settings=settings,
            paths=data,
            actions=NoActions(),
            updates=updates,
        )

    def close(self) -> None:
        self.background.wait()
        self.context.updating.adoption.close()
        self.context.search.close()
        self.context.edition.close()


def _look(args: argparse.Namespace, settings: SettingsStore) -> palette.Look:
    theme = args.theme or settings.now.theme
    zoom = args.zoom or settings.now.zoom
    shown = palette.THEMES.get(theme, palette.LIGHT)
    size, _ = _shape(args, settings)
    return palette.Look(shown, zoom if zoom in palette.ZOOMS else 100, size.width())


def _shape(args: argparse.Namespace, settings: SettingsStore) -> tuple[QSize, bool]:
    """The size that was asked for, or that of last time, and whether that is the whole screen."""
    now = settings.now
    room = QApplication.primaryScreen().availableGeometry().size()
    if args.size:
        return QSize(*args.size), False
    if now.maximised or not now.width:
        return room, True
    return QSize(now.width, now.height).boundedTo(room), False


def _show(window: MainWindow, args: argparse.Namespace, settings: SettingsStore) -> None:
    size, whole_screen = _shape(args, settings)
    window.resize(size.boundedTo(DESIGN_SIZE) if whole_screen else size)
    if whole_screen:
        window.showMaximized()
    else:
        window.show()


def _place(args: argparse.Namespace) -> Place:
    """The page that was asked for; a pack file that was opened is offered on the update page."""
    if args.pack is None:
        return parse_place(args.page)
    return Place("update", filters=(("file", str(args.pack.absolute())),))


class _AfterFirstPaint(QObject):
    """Calls `then` once, when the window has been painted for the first time."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def run(args: argparse.Namespace) -> int:
    """Start the reader.

    Args:
        args: the options of `langso_reader.__main__.parser`.

    Returns:
        The exit code, see `ExitCode`.
    """
    data = paths.data_paths(args.data_dir, temporary=args.temp)
    logs.start(data)
    application = _make_application()
    CrashHandler(data).install()
    settings = SettingsStore(data.settings)
    language = args.lang or settings.now.language
    languages = Languages(application)
    languages.use(language)
    instance = Instance(data)
    place = _place(args)
    if not args.screenshot and not instance.first(str(place)):
        return ExitCode.OK
    fonts.load_first()
    try:
        updates = Updates(data)
        edition = _open_content(args, updates)
    except LangsoError as error:
        return _refuse(error, "en" if language == "en" else "vi", quiet=bool(args.screenshot))
    services = _Services(updates, edition, data, settings, _look(args, settings))
    try:
        return _run_window(application, services, languages, instance, args)
    finally:
        services.close()
        instance.leave()
        logs.stop()


def _run_window(
    application: QApplication,
    services: _Services,
    languages: Languages,
    instance: Instance,
    args: argparse.Namespace,
) -> int:
    window = MainWindow(services.context)
    window.languageWanted.connect(languages.use)
    place = _place(args)

    def go(where: Place) -> None:
        window.open(Place(where.page, where.argument) if where.page == "update" else where)
        for name, value in where.filters:
            if (where.page, name) == ("update", "file"):
                window.updating.open_file(Path(value))

    def asked_again(page: str) -> None:
        window.raise_up()
        if page != "home":
            go(parse_place(page))

    instance.askedAgain.connect(asked_again, Qt.ConnectionType.QueuedConnection)

    def later() -> None:
        if place != HOME:
            go(place)
        services.background.when_quiet(prepare)  # the pictures on show come first

    def prepare() -> None:
        window.setWindowIcon(QIcon(str(paths.resource("icons", "app.png"))))  # 4 ms to read
        fonts.load_others()
        window.prepare_search()
        logs.rotate()
        if args.screenshot:
            take_screenshot(window, services.background, args.screenshot)
        else:
            window.updating.start()
            services.background.when_quiet(window.prepare_browse)

    window.start()
    _AfterFirstPaint(window, later)
    _show(window, args, services.context.settings)
    code = application.exec()
    window.deleteLater()
    return code
