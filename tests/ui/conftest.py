"""A real window on a small or on the whole edition; nothing is left behind."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))

from small_edition import write_sources

from langso_reader import paths
from langso_reader.library.basket import Basket
from langso_reader.library.edition import Edition
from langso_reader.library.searching import SearchService
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.publish.build import build_pack
from langso_reader.settings import SettingsStore
from langso_reader.ui import painted, palette
from langso_reader.ui.background import Background
from langso_reader.ui.context import Context, NoActions
from langso_reader.ui.pictures import PictureLoader
from langso_reader.ui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from langso_reader.ui.widgets.articleview import ArticleView

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def small_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three stories, a platform and a term."""
    folder = tmp_path_factory.mktemp("small")
    build_pack(write_sources(folder / "data"), folder / "small.langso", sign=None)
    return folder / "small.langso"


@pytest.fixture(scope="session")
def edition_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole built-in edition, built once for all workers of a run."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    pack, lock = shared / "whole.langso", shared / "whole.lock"
    try:
        lock.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + 240
        while not pack.is_file():
            assert time.monotonic() < deadline, "another worker never built the edition"
            assert lock.is_dir(), "another worker could not build the edition"
            time.sleep(0.2)  # another process works; there is no signal to wait for
        return pack
    ready = ROOT / "build" / "pictures"
    part = shared / "whole.part.langso"
    try:
        build_pack(ROOT / "data", part, sign=None, cache=ready if ready.is_dir() else None)
    except BaseException:
        lock.rmdir()
        raise
    shutil.move(part, pack)
    return pack


class Reader:
    """A window with the ways of a person: clicks and keys."""

    def __init__(self, context: Context, window: MainWindow, bot: QtBot) -> None:
        self.context, self.window, self.bot = context, window, bot

    def settle(self) -> None:
        """Wait until no work is left, everything is painted and what waited for that is done."""
        for _ in range(3):  # what arrives may ask for more
            QCoreApplication.processEvents()
            self.bot.waitUntil(lambda: not self.context.background.busy, timeout=60_000)
            shown = QEventLoop()
            painted.then(shown, shown.quit)
            shown.exec()
        QCoreApplication.processEvents()

    def find(self, kind: type, name: str = "", text: str = "") -> object:
        """A visible widget by its object name, accessible name or text."""
        for widget in self.window.findChildren(kind):
            said = widget.text() if hasattr(widget, "text") else ""
            if (
                widget.isVisible()
                and (not name or widget.objectName() == name)
                and (not text or text in (widget.accessibleName() or "") or text in said)
            ):
                return widget
        raise AssertionError(f"no visible {kind.__name__} {name or text!r}")

    def click(self, widget: object) -> None:
        """Click in the middle with the mouse."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.window.focusWidget(), text)
        self.settle()

    def click_link(self, view: ArticleView, target: str) -> None:
        """Click on a link of the text with the mouse, scrolling to it first."""
        block = view.document().begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().anchorHref() == target:
                    cursor = QTextCursor(view.document())
                    cursor.setPosition(fragment.position() + 1)
                    view.setTextCursor(cursor)
                    view.ensureCursorVisible()
                    self.settle()
                    spot = view.cursorRect(cursor).center()
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
                    self.settle()
                    return
                fragments += 1
            block = block.next()
        raise AssertionError(f"no link to {target}")


@pytest.fixture
def open_reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Reader]]:
    """Opens a window on a pack: ``open_reader(pack, zoom=200)``."""
    opened: list[Reader] = []

    def start(
        pack: Path, *, zoom: int = 100, theme: str = "light", search: bool = True,
        width: int = 1366,
    ) -> Reader:  # fmt: skip
        data = paths.DataPaths(tmp_path / "data")
        edition = Edition([Pack.open(pack, policy=Policy.builtin())])
        background = Background()
        context = Context(
            look=palette.Look(palette.THEMES[theme], zoom, width),
            edition=edition,
            background=background,
            pictures=PictureLoader(background, edition.picture, background),
            search=SearchService(edition, data.index),
            print_set=Basket(data.root / "print-set.json"),
            settings=SettingsStore(data.settings),
            paths=data,
            actions=NoActions(),
        )
        window = MainWindow(context)
        qtbot.addWidget(window)
        window.resize(width, 768)
        window.start()
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        reader = Reader(context, window, qtbot)
        if search:
            window.prepare_search()
        reader.settle()
        opened.append(reader)
        return reader

    yield start
    for reader in opened:
        reader.context.background.wait()
        reader.window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        reader.context.search.close()
        reader.context.edition.close()
