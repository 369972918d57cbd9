"""What stands above every page: a stick with something new, an update under way, a pack to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from langso_reader.ui.found import Found, Work
from langso_reader.ui.late import late
from langso_reader.ui.navigation import Place
from langso_reader.ui.widgets.basics import (
    button,
    card,
    clear,
    column,
    icon_button,
    label,
    picture_label,
    row,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from langso_reader.ui import update_words as words
    from langso_reader.ui.context import Context
    from langso_reader.ui.palette import Look
    from langso_reader.ui.updating import Updating
else:
    words = late("langso_reader.ui.update_words")

SUFFIX = ".langso"


def _tr(text: str) -> str:
    return QCoreApplication.translate("StickBanner", text)


class Progress(QWidget):
    """A bar with a sentence below it, and the way to stop."""

    def __init__(self, look: Look, updating: Updating, *, slim: bool = False) -> None:
        super().__init__()
        self._updating = updating
        body = column(self, spacing=look.px(8))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(_tr("Đã làm được bao nhiêu"))
        line = row(spacing=look.px(12))
        self.sentence = label("", wrap=True)
        line.addWidget(self.sentence, 1)
        self.stop = button(_tr("Dừng"), self._stop)
        line.addWidget(self.stop)
        if not slim:
            body.addWidget(self.bar)
        body.addLayout(line)
        if slim:
            body.addWidget(self.bar)
        updating.progressed.connect(self._show)
        self._show(*updating.amount)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._updating.stop()

    def _show(self, done: int, total: int) -> None:
        say = {Work.CHECK: words.checking, Work.STICK: words.copying}
        work = self._updating.work
        self.sentence.setText(say.get(work, words.progress)(done, total))  # type: ignore[arg-type]
        self.bar.setRange(0, 1000)
        self.bar.setValue(done * 1000 // total if total else 0)


class StickBanner(QWidget):
    """One line above the page while a stick brings something; hidden on the update page."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._updating = context.updating
        self._on_update_page = False
        px = context.look.px
        whole = column(self)
        whole.setContentsMargins(0, px(10), 0, 0)
        frame = card("note")
        whole.addWidget(frame)
        self._body = column(frame)
        self._body.setContentsMargins(px(16), px(8), px(8), px(8))
        self._updating.changed.connect(self.renew)
        self.renew()

    def show_for(self, place: Place) -> None:
        """Another page is on screen."""
        self._on_update_page = self._updating.page_shown = place.page == "update"
        self.renew()

    def renew(self) -> None:
        """Show what there is now."""
        clear(self._body)
        found = self._updating.offering
        running = self._updating.work is Work.INSTALL
        self.setVisible(not self._on_update_page and (running or found is not None))
        if self._on_update_page:
            return
        if running:
            self._body.addWidget(Progress(self._context.look, self._updating, slim=True))
        elif found is not None:
            self._offer(found)

    def _offer(self, found: Found) -> None:
        look, updating = self._context.look, self._updating
        narrow = look.crowding > 135
        stick = found.volume is not None
        line = row(spacing=look.px(12))
        line.addWidget(picture_label("usb", look.px(24), look.palette.jade_dark))
        title = words.offer_title(found.name, found.offers, stick=stick)
        self.setAccessibleName(title)
        texts = column()
        texts.addWidget(label(title, "strong", wrap=True))
        if not narrow:
            texts.addWidget(label(words.changes(found.offers[0].changes), "small", wrap=True))
        line.addLayout(texts, 1)
        ways = row(spacing=look.px(8))
        go = button(words.button(found.offers), lambda: updating.install(found), role="primary")
        go.setObjectName("installFromBanner")
        ways.addWidget(go)
        ways.addWidget(button(_tr("Xem có gì mới"), self._open_page))
        close = _tr("Để sau")
        ways.addWidget(
            icon_button(look, "close", close, lambda: updating.dismiss(found), role="plain")
        )
        if narrow:
            self._body.addLayout(line)
            ways.insertStretch(0, 1)
            self._body.addLayout(ways)
        else:
            line.addLayout(ways)
            self._body.addLayout(line)

    def _open_page(self) -> None:
        self._context.actions.open(Place("update"))


def unsigned_banner(look: Look) -> QLabel:
    """The red line on every page while an unsigned pack is on show."""
    text = _tr(
        "CHỈ ĐỂ THỬ: gói này chưa ai ký. Đừng tin, đừng gọi các số điện thoại trong đó, "
        "đừng chép cho ai. Không có gì được cài vào máy."
    )
    widget = label(text, "strong", wrap=True)
    widget.setObjectName("unsignedBanner")
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    palette = look.palette
    contrast = not look.motif
    widget.setStyleSheet(
        f"background: {palette.ink if contrast else '#B3261E'};"
        f"color: {palette.card if contrast else '#FFFFFF'};"
        f"padding: {look.px(8)}px {look.px(24)}px; font-weight: 700;"
    )
    return widget


class PackDrops(QObject):
    """Takes a pack that is dropped anywhere on the window."""

    def __init__(self, window: QWidget, updating: Updating) -> None:
        super().__init__(window)
        self._updating = updating
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and pack_of(event.mimeData()) is not None:
            event.acceptProposedAction()
            return True
        if type(event) is QDropEvent:
            file = pack_of(event.mimeData())
            if file is not None:
                event.acceptProposedAction()
                self._updating.open_file(file)
                return True
        return super().eventFilter(watched, event)


def pack_of(mime: QMimeData) -> Path | None:
    """The first pack file among what is being dragged."""
    from pathlib import Path  # noqa: PLC0415 — needed for a drop only

    files = (url.toLocalFile() for url in mime.urls())
    return next((Path(file) for file in files if file.lower().endswith(SUFFIX)), None)
