"""Cards that lead somewhere: a need, a story, a brick, a row of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from langso_reader.ui.pictures import rounded, rounded_shape
from langso_reader.ui.widgets.basics import (
    button,
    column,
    label,
    pass_through,
    picture_label,
    row,
    set_icon,
    tied,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from langso_reader.content.taxonomy import Need
    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.ui.context import Context


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cards", text)


class CardButton(QPushButton):
    """A whole card that is one button; what lies on it does not take the click."""

    def __init__(self, name: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.edge = ""  # colour of a thick left edge; none when empty
        self.edge_width = 0
        self.setProperty("role", "cardButton")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self.clicked.connect(lambda *_checked: clicked())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and the edge of a brick along its left side."""
        super().paintEvent(event)
        if not self.edge or self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape, radius = self.rect(), 2.0 * self.edge_width
        path = QPainterPath()
        path.addRoundedRect(0, 0, 4 * radius, shape.height(), radius, radius)
        painter.setClipRect(0, 0, self.edge_width, shape.height())
        painter.fillPath(path, QColor(self.edge))
        painter.end()


class CoverPicture(QWidget):
    """A picture that fills its width, loaded when its size is known.

    It paints by itself: a label that is given a picture has its whole page laid out anew.
    """

    def __init__(self, context: Context, path: str, height: int) -> None:
        super().__init__()
        self._context, self._path = context, path
        self.setFixedHeight(height)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._radius = context.look.px(10)
        self._wanted = QSize()
        self._shaped: QPixmap | None = None  # None until it is decoded

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.size() * self.devicePixelRatioF()
        if size.isEmpty() or size == self._wanted:
            return
        self._wanted, self._shaped = size, None
        ready = self._context.pictures.get(self._path, size, self._show, self)
        if ready is not None:
            self._show(ready)

    def _show(self, picture: QImage) -> None:
        if picture.size() != self._wanted:
            return  # an answer to an older size
        ratio = self.devicePixelRatioF()
        self._shaped = QPixmap.fromImage(rounded(picture, self._radius * ratio, bottom=False))
        self._shaped.setDevicePixelRatio(ratio)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or its place."""
        painter = QPainter(self)
        if self._shaped is not None:
            painter.drawPixmap(0, 0, self._shaped)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = rounded_shape(self.size(), self._radius, bottom=False)
            painter.fillPath(shape, QColor(self._context.look.palette.line))
        painter.end()


def need_card(context: Context, need: Need, clicked: Callable[[], object]) -> CardButton:
    """One of the eight answers on Home."""
    look = context.look
    widget = CardButton(need.title, clicked)
    line = row(widget, margin=look.px(13), spacing=look.px(14))
    area, ink = look.palette.tone(need.tone)
    box = QFrame()
    box.setFixedSize(look.px(52), look.px(52))
    box.setStyleSheet(f"background: {area}; border-radius: {look.px(10)}px;")
    inner = row(box)
    picture = picture_label(need.icon, look.px(28), ink)
    inner.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
    line.addWidget(box)
    line.addWidget(_weighted(label(tied(need.title), wrap=True), look.px(17)), 1)
    pass_through(widget)
    return widget


def _weighted(text: QLabel, size: int) -> QLabel:
    text.setStyleSheet(f"font-size: {size}px; font-weight: 600;")
    return text


def meta_line(context: Context, entry: ArticleEntry, *, minutes: bool = True) -> str:
    """Place, topic and reading time of an entry, parted by dots."""
    parts = [entry.province.split(",")[0]]
    if entry.topics:
        parts.append(context.edition.taxonomy.titles.get(entry.topics[0], ""))
    if minutes and entry.minutes:
        parts.append(tied(_tr("{n} phút").format(n=entry.minutes)))
    return "\N{NO-BREAK SPACE}· ".join(part for part in parts if part)


def story_card(context: Context, entry: ArticleEntry, clicked: Callable[[], object]) -> CardButton:
    """A story with its picture on top."""
    look = context.look
    widget = CardButton(entry.title, clicked)
    whole = column(widget)
    whole.setContentsMargins(1, 1, 1, 1)
    whole.addWidget(CoverPicture(context, entry.picture, look.px(112)))
    text = column(spacing=look.px(4))
    text.setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12))
    text.addWidget(_weighted(label(tied(entry.title), wrap=True), look.px(16)))
    text.addWidget(label(meta_line(context, entry), "small", wrap=True))
    text.addStretch(1)
    whole.addLayout(text, 1)
    pass_through(widget)
    return widget


def brick_card(
    context: Context, title: str, note: str, clicked: Callable[[], object]
) -> CardButton:
    """A platform as a brick, with the jade edge."""
    look = context.look
    widget = CardButton(f"{title}. {note}" if note else title, clicked)
    widget.edge = look.palette.jade
    widget.edge_width = look.px(6)
    whole = column(widget, spacing=look.px(2))
    whole.setContentsMargins(look.px(18), look.px(8), look.px(10), look.px(8))
    whole.addWidget(_weighted(label(title, wrap=True), look.px(15)))
    if note:
        whole.addWidget(label(note, "small", wrap=True))
    pass_through(widget)
    return widget


def kind_title(kind: str, form: str = "") -> str:
    """What an entry is, in words."""
    forms = {
        "bulletin": _tr("Bản tin loa"),
        "leaflet": _tr("Tờ rơi"),
        "poster": _tr("Áp phích"),
        "quiz": _tr("Đố vui"),
        "lesson": _tr("Bài giảng"),
    }
    kinds = {
        "story": _tr("Câu chuyện"),
        "platform": _tr("Viên gạch số"),
        "material": _tr("Tài liệu truyền thông"),
        "term": _tr("Giải nghĩa từ"),
        "scam": _tr("Cảnh báo lừa đảo"),
        "guide": _tr("Hướng dẫn"),
    }
    return forms.get(form) or kinds.get(kind, kind)


KIND_ICONS = {"term": "book", "scam": "shield", "guide": "help", "platform": "brick"}


def add_button(context: Context, article_id: str, added: Callable[[], object]) -> QPushButton:
    """The "+ Tập in" button of a row, which says when the article is in the set."""
    inside = article_id in context.print_set
    text = _tr("Đã thêm") if inside else _tr("Tập in")
    title = context.edition.title(article_id)
    name = (_tr("Bỏ khỏi tập in: {t}") if inside else _tr("Thêm vào tập in: {t}")).format(t=title)
    widget = button(text, added, name=name, tip=name)
    set_icon(widget, context.look, "check" if inside else "plus", context.look.palette.jade)
    return widget
