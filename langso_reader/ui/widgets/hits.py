"""Results of a search: rows that stay and change their words, so that typing never stutters.

Making and styling a row costs many times what changing its words does. So rows are kept: the first
result always stands in the first row, and only what differs from before is set and painted anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from langso_reader.ui import icons
from langso_reader.ui.navigation import article
from langso_reader.ui.pictures import blank, rounded
from langso_reader.ui.style import INTERFACE_FONT
from langso_reader.ui.widgets.basics import button, column, label, pass_through, row, set_icon
from langso_reader.ui.widgets.cards import KIND_ICONS, CardButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.ui.context import Context
    from langso_reader.ui.palette import Look

Runs = tuple[tuple[str, bool], ...]
PAUSE = 100  # ms without a change: pictures are worth decoding
MOST_PICTURES = 80  # of 30 KB at 100 %
_SIGN = "sign:"  # before a kind, in the place of a picture's path
LINE_HEIGHT = 1.4  # of the letters' size


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hits", text)


@dataclass(frozen=True, slots=True)
class ShownHit:
    """One result as the page shows it.

    Attributes:
        kicker: kind, province, region, above the title.
        title, snippet: pieces of text, True where the query matched.
    """

    entry: ArticleEntry
    kicker: str
    title: Runs
    snippet: Runs


class RunsText(QWidget):
    """Wrapped text with the matches marked; a tenth of the work of a rich-text label."""

    def __init__(self, look: Look, size: int, weight: QFont.Weight) -> None:
        super().__init__()
        self._look = look
        self._font = QFont(INTERFACE_FONT)
        self._font.setPixelSize(look.px(size))
        self._font.setWeight(weight)
        self._line = round(look.px(size) * LINE_HEIGHT)
        self._runs: Runs = ()
        self._layout = QTextLayout()
        self._laid = -1  # the width that the lines have now
        self._heights: dict[int, int] = {}  # asked for often, costly to compute
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The words shown."""
        return "".join(text for text, _ in self._runs)

    def show_runs(self, runs: Runs) -> None:
        """Show other words; nothing happens when they are the same."""
        if runs == self._runs:
            return
        self._runs = runs
        self._layout = QTextLayout(self.text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(self._formats())
        self._laid, self._heights = -1, {}
        self.setAccessibleName(self.text)
        if self.heightForWidth(max(1, self.width())) != self.height():
            self.updateGeometry()
        self.update()

    def _formats(self) -> list[QTextLayout.FormatRange]:
        palette = self._look.palette
        marked = QTextCharFormat()
        marked.setBackground(QColor(palette.turmeric_tint))
        marked.setForeground(QColor(palette.ink))
        marked.setFontWeight(max(QFont.Weight.DemiBold.value, self._font.weight()))
        found, at = [], 0
        for text, hit in self._runs:
            length = len(text.encode("utf-16-le")) // 2
            if hit:
                span = QTextLayout.FormatRange()
                span.start = at  # type: ignore[attr-defined] # the stub lacks all three
                span.length = length  # type: ignore[attr-defined]
                span.format = marked  # type: ignore[attr-defined]
                found.append(span)
            at += length
        return found

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._lay(width)
        return self._heights[width]

    def _lay(self, width: int) -> None:
        self._layout.beginLayout()
        height = 0
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (self._line - line.height()) / 2))
            height += self._line
            line = self._layout.createLine()
        self._layout.endLayout()
        self._laid = width
        self._heights[width] = max(height, self._line)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._line)  # the height follows from the width

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(60), self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._laid != self.width():
            self._lay(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        self._layout.draw(painter, QPointF(0, 0))
        painter.end()


class Thumbnail(QLabel):
    """The picture of an article, or the sign of its kind.

    Args:
        context: the look and the pictures.
        ready: pictures in their final shape, shared by all rows of a list.
    """

    def __init__(self, context: Context, ready: dict[str, QPixmap]) -> None:
        super().__init__()
        self._context = context
        self._ready = ready
        self._shown = ""
        self._missing = False
        self.setFixedSize(context.look.px(96), context.look.px(72))

    def show_entry(self, entry: ArticleEntry) -> None:
        """Show another article's picture if it is at hand, else an empty one until `load`."""
        wanted = entry.picture or _SIGN + entry.kind
        if wanted == self._shown:
            return
        self._shown = wanted
        kept = self._ready.get(wanted)
        self._missing = kept is None and bool(entry.picture)
        if kept is not None:
            self.setPixmap(kept)
        elif entry.picture:
            self._show_blank()
        else:
            self.setPixmap(self._keep(wanted, self._sign(entry.kind)))

    def _show_blank(self) -> None:
        if "" not in self._ready:
            size = self.size() * self.devicePixelRatioF()
            self._keep("", self._shape(blank(size, self._context.look.palette.line)))
        self.setPixmap(self._ready[""])

    def load(self) -> None:
        """Ask for the picture that is missing, if one is."""
        path, size = self._shown, self.size() * self.devicePixelRatioF()
        if not self._missing:
            return

        def show(shaped: QPixmap) -> None:
            if self._shown == path:
                self._missing = False
                self.setPixmap(shaped)

        def arrived(picture: QImage) -> None:
            show(self._keep(path, self._shape(picture)))

        if path in self._ready:  # another row, which had this result before, has asked for it
            show(self._ready[path])
            return
        picture = self._context.pictures.get(path, size, arrived, self)
        if picture is not None:
            arrived(picture)

    def _keep(self, name: str, shaped: QPixmap) -> QPixmap:
        if len(self._ready) >= MOST_PICTURES:
            self._ready.clear()
        self._ready[name] = shaped
        return shaped

    def _shape(self, picture: QImage) -> QPixmap:
        ratio = self.devicePixelRatioF()
        shaped = QPixmap.fromImage(rounded(picture, self._context.look.px(6) * ratio))
        shaped.setDevicePixelRatio(ratio)
        return shaped

    def _sign(self, kind: str) -> QPixmap:
        look, ratio = self._context.look, self.devicePixelRatioF()
        shown = QPixmap(self.size() * ratio)
        shown.setDevicePixelRatio(ratio)
        shown.fill(Qt.GlobalColor.transparent)
        path = QPainterPath()
        path.addRoundedRect(QRectF(QPoint(0, 0), self.size()), look.px(6), look.px(6))
        size = look.px(30)
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, QColor(look.palette.jade_tint))
        sign = icons.pixmap(KIND_ICONS.get(kind, "document"), size, look.palette.jade)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, sign)
        painter.end()
        return shown


class _Opener(CardButton):
    """The part of a row that opens the article; the arrow keys go from row to row."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class HitRow(QFrame):
    """One result; `show_hit` makes it another one."""

    stepped = Signal(int)

    def __init__(self, context: Context, ready: dict[str, QPixmap]) -> None:
        super().__init__()
        self._context = context
        look = context.look
        self.entry_id = ""
        self.setProperty("role", "card")
        line = row(self, margin=look.px(2), spacing=look.px(8))
        self.opener = _Opener("", self._open)
        self.opener.stepped.connect(self.stepped)
        inside = row(self.opener, margin=look.px(14), spacing=look.px(18))
        self.thumbnail = Thumbnail(context, ready)
        inside.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignVCenter)
        text = column(spacing=look.px(2))
        text.addStretch(1)
        self._kicker = label("", "small", wrap=True)
        self.title = RunsText(look, 18, QFont.Weight.DemiBold)
        self.snippet = RunsText(look, 16, QFont.Weight.Normal)
        for widget in (self._kicker, self.title, self.snippet):
            text.addWidget(widget)
        text.addStretch(1)
        inside.addLayout(text, 1)
        pass_through(self.opener)
        line.addWidget(self.opener, 1)
        self.add_button = button(_tr("Tập in"), self._toggle)
        line.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(look.px(12))
        self._inside: bool | None = None

    def show_hit(self, hit: ShownHit) -> None:
        """Show this result."""
        if self._kicker.text() != hit.kicker:
            self._kicker.setText(hit.kicker)
        self.title.show_runs(hit.title)
        self.snippet.show_runs(hit.snippet)
        self.thumbnail.show_entry(hit.entry)
        self.opener.setAccessibleName(f"{self.title.text}. {hit.kicker}")
        changed, self.entry_id = self.entry_id != hit.entry.id, hit.entry.id
        self.refresh(changed=changed)

    def refresh(self, *, changed: bool = False) -> None:
        """Show whether the article is in the print set now."""
        inside = self.entry_id in self._context.print_set
        if inside == self._inside and not changed:
            return
        words = _tr("Bỏ khỏi tập in: {t}") if inside else _tr("Thêm vào tập in: {t}")
        name = words.format(t=self.title.text)
        self.add_button.setAccessibleName(name)
        self.add_button.setToolTip(name)
        if inside != self._inside:
            self._inside = inside
            self.add_button.setText(_tr("Đã thêm") if inside else _tr("Tập in"))
            look = self._context.look
            set_icon(self.add_button, look, "check" if inside else "plus", look.palette.jade)

    def _open(self) -> None:
        self._context.actions.open(article(self.entry_id))

    def _toggle(self) -> None:
        self._context.actions.toggle_print(self.entry_id)
        self.refresh()


class HitList(QWidget):
    """The results of one search, from the first on; more are asked for by a signal."""

    moreWanted = Signal()
    leftUpwards = Signal()  # the arrow key on the first row
    focused = Signal(QWidget)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: list[HitRow] = []
        self._ready: dict[str, QPixmap] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.load_pictures)
        self._count = 0
        look = context.look
        self.setStyleSheet('QPushButton[role="cardButton"]:!focus { border: none; }')
        whole = column(self, spacing=look.px(12))
        self._lines = column(spacing=look.px(12))
        whole.addLayout(self._lines)
        self._more = button("", self.moreWanted.emit)
        self._more.setObjectName("moreHits")
        self._more.hide()
        whole.addWidget(self._more)
        whole.addStretch(1)

    def rows(self) -> list[HitRow]:
        """The rows on screen, in order."""
        return self._rows[: self._count]

    def show_hits(self, hits: Sequence[ShownHit], *, total: int, keep: bool = False) -> None:
        """Show results.

        Args:
            hits: the results in order.
            total: how many there are in all.
            keep: these come after the ones that are shown already.
        """
        first = self._count if keep else 0
        for place, hit in enumerate(hits, first):
            if place == len(self._rows):
                self._add_row()
            self._rows[place].show_hit(hit)
            self._rows[place].show()
        self._count = first + len(hits)
        for spare in self._rows[self._count :]:
            spare.hide()
        self._say_more(total - self._count)
        self._pause.start()

    def load_pictures(self) -> None:
        """Ask for all pictures now; while somebody types, they are asked for after a pause."""
        self._pause.stop()
        for shown in self.rows():
            shown.thumbnail.load()

    def _say_more(self, left: int) -> None:
        self._more.setText(_tr("Xem thêm {n} bài").format(n=left))
        self._more.setVisible(left > 0)

    def _add_row(self) -> None:
        added = HitRow(self._context, self._ready)
        place = len(self._rows)
        added.stepped.connect(lambda step: self._step(place + step))
        self._rows.append(added)
        self._lines.addWidget(added)

    def _step(self, place: int) -> None:
        if place < 0:
            self.leftUpwards.emit()
        elif place < self._count:
            self.focus_row(place)
        elif self._more.isVisible():
            self._more.setFocus(Qt.FocusReason.TabFocusReason)
            self.focused.emit(self._more)

    def focus_row(self, place: int) -> None:
        """Move the keyboard to a row, if there is such a one."""
        if place < self._count:
            self._rows[place].opener.setFocus(Qt.FocusReason.TabFocusReason)
            self.focused.emit(self._rows[place])
