"""From a key pressed in the search field to its painted results, in the real window.

    python benchmarks/search_window.py [--pack FILE] [--zoom 100] [--rounds 1] [--documents N]

Opens the reader's window on a pack (the built-in edition when none is named; an unsigned one is
allowed), waits for the index, then types whole questions letter by letter, as people do: plain,
with accents, in Telex, with a slip. For each key it takes the time from just before the key event
to the end of the last paint that its results cause, and prints a table of percentiles; processor
time stands beside it, because on a busy machine the clock counts the others' work too. With
`--documents N` the index is made of the edition's articles and, up to N, of copies of them with
words of other articles, so that the engine has as much to do as in a larger edition.

Needs no screen (`QT_QPA_PLATFORM=offscreen`); under Xvfb or a real screen it measures that instead.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from langso_reader import paths
from langso_reader.library.basket import Basket
from langso_reader.library.documents import documents
from langso_reader.library.searching import SearchService
from langso_reader.library.shelf import open_shelf
from langso_reader.search import SearchEngine
from langso_reader.settings import SettingsStore
from langso_reader.ui import fonts, palette
from langso_reader.ui.background import Background
from langso_reader.ui.context import Context, NoActions
from langso_reader.ui.navigation import HOME
from langso_reader.ui.pages.search import SearchPage
from langso_reader.ui.pictures import PictureLoader
from langso_reader.ui.window import MainWindow

NO_KEYS = Qt.KeyboardModifier.NoModifier
TYPED = (
    "bán hàng trên mạng",
    "lam sao ban duoc cam tren mang",
    "khams beejnh tuwf xa",
    "lừa đảo qua điện thoại",
    "tuoi vuon bang dien thoai",
    "livestrem ban sau rieng",
    "cccd",
    "nguyen van hung",
    "tổ công nghệ số cộng đồng",
    "homestay",
)


class Window(MainWindow):
    """The reader's window, telling when it was painted last."""

    painted = 0.0
    paints = 0

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest:
            self.painted = time.perf_counter()
            self.paints += 1
        return handled


class LargeService(SearchService):
    """The window's search over more documents than the edition has."""

    def __init__(self, edition, folder: Path, count: int) -> None:
        super().__init__(edition, folder)
        self._count = count

    def prepare(self, *_progress) -> None:
        self._take(SearchEngine.in_memory(self._many(), labels=self._edition.taxonomy.titles))

    def _many(self):
        found, dice = list(documents(self._edition)), random.Random(7)
        words = [word for document in found for word in document.body.split()]
        yield from found
        for number in range(len(found), self._count):
            like = dice.choice(found)
            start = dice.randrange(len(words) - 400)
            body = " ".join(words[start : start + 400])
            copy = f"{like.id}-{number}"
            self._edition.entries[copy] = dataclasses.replace(
                self._edition.entries[like.id], id=copy
            )
            yield dataclasses.replace(like, id=copy, body=body)


def make_window(
    options: argparse.Namespace, folder: Path, *, prepare: bool = True
) -> tuple[Context, Window]:
    data = paths.DataPaths(folder)
    edition = open_shelf(options.pack)
    background = Background()
    search = SearchService(edition, data.index)
    if options.documents:
        search = LargeService(edition, data.index, options.documents)
    context = Context(
        look=palette.Look(palette.LIGHT, options.zoom),
        edition=edition,
        background=background,
        pictures=PictureLoader(background, edition.picture, background),
        search=search,
        print_set=Basket(data.root / "print-set.json"),
        settings=SettingsStore(data.settings),
        paths=data,
        actions=NoActions(),
    )
    window = Window(context)
    window.resize(1366, 768)
    window.start()
    window.show()
    if prepare:
        window.prepare_search()
    return context, window


def settle(context: Context) -> None:
    """Let everything come to rest, as it does while a person looks for the next key."""
    quiet = 0
    while quiet < 3:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
        quiet = 0 if context.background.busy else quiet + 1


def painted_results(window: Window, typed: str) -> float:
    """Run the event loop until the results of `typed` are on the screen; when they were."""

    def arrived() -> bool:
        page = window.page
        return isinstance(page, SearchPage) and page.shown_query == typed

    while not arrived():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    before = time.perf_counter()
    for _ in range(3):  # what a changed row posts, and what that posts
        QCoreApplication.processEvents()
    return max(before, window.painted)  # no paint: the same results stood there already


@dataclass(frozen=True)
class Key:
    """One key: what stood in the field then, and seconds.

    Attributes:
        painted: to the end of the last paint that its results cause.
        worked: of processor time, all threads together, until the event loop was idle again.
        engine: inside the search engine, by its own clock.
    """

    typed: str
    painted: float
    worked: float
    engine: float


def measure(context: Context, window: Window) -> list[Key]:
    """Type every question letter by letter."""
    times = []
    field = window._bar.field  # noqa: SLF001 — the keyboard's way in
    for query in TYPED:
        window.open(HOME)
        field.clear()
        field.setFocus()
        settle(context)
        for letter in query:
            start, worked = time.perf_counter(), time.process_time()
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, letter))
            end = painted_results(window, field.text())
            times.append(
                Key(
                    field.text(),
                    end - start,
                    time.process_time() - worked,
                    window.page.results.milliseconds / 1000,
                )
            )
            settle(context)
    return times


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def table(times: list[Key], documents_count: int) -> None:
    rows = (
        ("every key", [key.painted for key in times]),
        ("first key (the page opens)", [key.painted for key in times if len(key.typed) == 1]),
        ("later keys", [key.painted for key in times if len(key.typed) > 1]),
        ("inside the engine", [key.engine for key in times]),
        ("processor time", [key.worked for key in times]),
    )
    load = f"; load of the machine {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"documents: {documents_count}; keys: {len(times)}; milliseconds{load}")
    print(f"{'':30}{'median':>9}{'p90':>9}{'p95':>9}{'p99':>9}{'worst':>9}")
    for name, values in rows:
        cells = (
            statistics.median(values),
            *(percentile(values, share) for share in (0.9, 0.95, 0.99)),
            max(values),
        )
        print(f"{name:30}" + "".join(f"{1000 * cell:9.1f}" for cell in cells))
    for key in sorted(times, key=lambda key: -key.painted)[:3]:
        print(f"slowest: {1000 * key.painted:6.1f}  after “{key.typed}”")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pack", type=Path)
    parser.add_argument("--zoom", type=int, default=100, choices=palette.ZOOMS)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--documents", type=int, default=0)
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    fonts.load_first()
    fonts.load_others()
    with tempfile.TemporaryDirectory(prefix="langso-bench-") as folder:
        context, window = make_window(options, Path(folder))
        settle(context)
        times = [t for _ in range(options.rounds) for t in measure(context, window)]
        table(times, options.documents or len(context.edition.entries))
        context.background.wait()
        window.close()
        context.search.close()
        context.edition.close()
        app.quit()


if __name__ == "__main__":
    main()
