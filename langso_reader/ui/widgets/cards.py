"""Cards that lead somewhere: a need, a story, a brick, a row of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from langso_reader.ui.pictures import blank, rounded
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
    from collections.abc import Callable, Sequence

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

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return bool(layout and layout.hasHeightForWidth())

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else -1

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


class CoverPicture(QLabel):
    """A picture that fills its width, loaded when its size is known."""

    def __init__(  # noqa: PLR0913 — the shape of one picture
        self,
        context: Context,
        path: str,
        height: int,
        *,
        width: int = 0,
        round_bottom: bool = False,
        radius: int = 10,
    ) -> None:
        super().__init__()
        self._context, self._path, self._round_bottom = context, path, round_bottom
        self._radius = context.look.px(radius)
        self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        else:
            self.setMinimumWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._wanted = QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.size() * self.devicePixelRatioF()
        if size.isEmpty() or size == self._wanted:
            return
        self._wanted = size
        ready = self._context.pictures.get(self._path, size, self._show, self)
        self._show(ready or blank(size, self._context.look.palette.line))

    def _show(self, picture: QImage) -> None:
        if picture.size() != self._wanted:
            return  # an answer to an older size
        shaped = rounded(
            picture, self._radius * self.devicePixelRatioF(), bottom=self._round_bottom
        )
        pixmap = QPixmap.fromImage(shaped)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(pixmap)


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


def _thumbnail(context: Context, entry: ArticleEntry) -> QWidget:
    look = context.look
    if entry.picture:
        return CoverPicture(
            context, entry.picture, look.px(72), width=look.px(96), round_bottom=True, radius=6
        )
    box = QFrame()
    box.setFixedSize(look.px(96), look.px(72))
    box.setStyleSheet(f"background: {look.palette.jade_tint}; border-radius: {look.px(6)}px;")
    name = KIND_ICONS.get(entry.kind, "document")
    row(box).addWidget(
        picture_label(name, look.px(30), look.palette.jade), 0, Qt.AlignmentFlag.AlignCenter
    )
    return box


def marked(runs: Sequence[tuple[str, bool]], look_tint: str, ink: str) -> str:
    """Text runs as rich text with the matches marked; everything is escaped."""
    from html import escape  # noqa: PLC0415 — only search results need it

    style = f"background-color:{look_tint};color:{ink};font-weight:600"
    return "".join(
        f'<span style="{style}">{escape(text)}</span>' if hit else escape(text)
        for text, hit in runs
    )


class ResultRow(QFrame):
    """A row of a list: picture, kind and place, title, some text, and "+ Tập in"."""

    def __init__(  # noqa: PLR0913 — what one row shows
        self,
        context: Context,
        entry: ArticleEntry,
        *,
        title: Sequence[tuple[str, bool]] = (),
        snippet: Sequence[tuple[str, bool]] = (),
        opened: Callable[[], object],
        added: Callable[[], object],
    ) -> None:
        super().__init__()
        look = self._look = context.look
        self.entry_id = entry.id
        self.setProperty("role", "card")
        line = row(self, margin=look.px(2), spacing=look.px(8))
        self.opener = CardButton(entry.title, opened)
        self.opener.setStyleSheet("border: none;" if look.motif else "")
        inside = row(self.opener, margin=look.px(14), spacing=look.px(18))
        inside.addWidget(_thumbnail(context, entry), 0, Qt.AlignmentFlag.AlignVCenter)
        text = column(spacing=look.px(2))
        text.addStretch(1)
        kicker = [kind_title(entry.kind, entry.form), entry.province]
        text.addWidget(label(" · ".join(part for part in kicker if part), "small", wrap=True))
        text.addWidget(self._rich(title or ((entry.title, False),), look.px(18), 600))
        text.addWidget(self._rich(snippet or ((entry.summary, False),), look.px(16), 400))
        text.addStretch(1)
        inside.addLayout(text, 1)
        pass_through(self.opener)
        line.addWidget(self.opener, 1)
        self._context, self._added = context, added
        self.add_button = add_button(context, entry.id, added)
        line.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(look.px(12))
        self._line = line

    def refresh(self) -> None:
        """Show whether the article is in the print set now."""
        old = self.add_button
        self.add_button = add_button(self._context, self.entry_id, self._added)
        self._line.replaceWidget(old, self.add_button)
        self._line.setAlignment(self.add_button, Qt.AlignmentFlag.AlignVCenter)
        old.hide()
        old.deleteLater()

    def _rich(self, runs: Sequence[tuple[str, bool]], size: int, weight: int) -> QLabel:
        palette = self._look.palette
        widget = QLabel(marked(runs, palette.turmeric_tint, palette.ink))
        widget.setTextFormat(Qt.TextFormat.RichText)
        widget.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        widget.setWordWrap(True)
        widget.setStyleSheet(f"font-size: {size}px; font-weight: {weight};")
        return widget


def add_button(context: Context, article_id: str, added: Callable[[], object]) -> QPushButton:
    """The "+ Tập in" button of a row, which says when the article is in the set."""
    inside = article_id in context.print_set
    text = _tr("Đã thêm") if inside else _tr("Tập in")
    title = context.edition.title(article_id)
    name = (_tr("Bỏ khỏi tập in: {t}") if inside else _tr("Thêm vào tập in: {t}")).format(t=title)
    widget = button(text, added, name=name, tip=name)
    set_icon(widget, context.look, "check" if inside else "plus", context.look.palette.jade)
    return widget
