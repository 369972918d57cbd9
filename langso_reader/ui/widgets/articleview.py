"""The text of an article: a text browser that can reach nothing but what it is given.

`loadResource` always returns a picture. If it gave None or bytes that Qt cannot decode, Qt would
open the path itself, network paths included (that gives away Windows passwords).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from langso_reader.library.finding import find_in_page
from langso_reader.ui.pictures import blank, rounded
from langso_reader.ui.style import READING_FONT

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from langso_reader.ui.context import Context

PICTURE_URL = "picture:article"
_RATIO = 0.27  # height of the picture to its width
LINE_HEIGHT = 118  # per cent


class ArticleView(QTextBrowser):
    """Shows HTML that `article_html` made.

    Signals carry what a person chose: an article's id, a term's id, an address.
    """

    articleChosen = Signal(str)
    termChosen = Signal(str)
    addressChosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._picture_path = ""
        self._found: list[tuple[int, int]] = []
        self._current = 0
        self._picture = blank(QSize(1, 1), context.look.palette.line)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always: a bar that appears once the text is set would have it set again, narrower
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setUndoRedoEnabled(False)
        font = QFont(READING_FONT)
        font.setPixelSize(context.look.px(19))
        self.document().setDefaultFont(font)
        self.anchorClicked.connect(self._clicked)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Our one picture, or an empty one; never anything that makes Qt look elsewhere."""
        if kind == QTextDocument.ResourceType.ImageResource.value and (
            QUrl(name).toString() == PICTURE_URL
        ):
            return self._picture
        return blank(QSize(1, 1), self._context.look.palette.card)

    def picture_size(self) -> QSize:
        """The size the picture has in the column now, in pixels of the window."""
        width = self.viewport().width() - 2 * self._margin()
        return QSize(max(1, width), max(1, round(width * _RATIO)))

    def _margin(self) -> int:
        narrow = self.viewport().width() < self._context.look.px(560)
        return self._context.look.px(20 if narrow else 48)

    def show_article(self, html: str, picture: str) -> None:
        """Show a page.

        Args:
            html: with at most one `<img src="picture:article">`.
            picture: path of its picture in the pack, empty when it has none.
        """
        self._picture_path = picture
        self._picture = blank(self.picture_size(), self._context.look.palette.jade_tint)
        self.setDocument(self._made(html))
        self.setCursorWidth(0)  # nothing is typed here; the caret would be a black line
        self._load_picture()

    def _made(self, html: str) -> QTextDocument:
        """The finished document; the view is given it last, so that its lines are set once.

        Changed in the view, the whole text would be laid out again after each of a thousand
        changes: a table of 960 cells took 24 s.
        """
        made = QTextDocument(self)  # as its child it asks our `loadResource` for pictures
        made.setUndoRedoEnabled(False)
        made.setDefaultFont(self.document().defaultFont())
        made.setHtml(html)
        self._finish(made)
        made.setTextWidth(self.viewport().width())
        return made

    def _finish(self, document: QTextDocument) -> None:
        """What HTML cannot say to Qt: margins, line height, dotted terms."""
        frame = document.rootFrame()
        shape = frame.frameFormat()
        margin = self._margin()
        shape.setLeftMargin(margin)
        shape.setRightMargin(margin)
        shape.setTopMargin(self._context.look.px(28))
        shape.setBottomMargin(self._context.look.px(36))
        assert isinstance(shape, QTextFrameFormat)  # noqa: S101 — the stub says QTextFormat
        frame.setFrameFormat(shape)
        self._line_heights(document)
        self._mark_terms(document)
        self._size_picture(document)

    def _line_heights(self, document: QTextDocument) -> None:
        cursor = QTextCursor(document)
        block = document.begin()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        while block.isValid():
            cursor.setPosition(block.position())
            form = block.blockFormat()
            if form.headingLevel():
                self._plain_heading(cursor)
            elif not self._holds_picture(block):
                form.setLineHeight(LINE_HEIGHT, kind)
                cursor.setBlockFormat(form)
            block = block.next()

    @staticmethod
    def _holds_picture(block: QTextBlock) -> bool:
        return "\N{OBJECT REPLACEMENT CHARACTER}" in block.text()

    def _plain_heading(self, cursor: QTextCursor) -> None:
        """Take off the enlargement that Qt adds to the size that the style names."""
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        form.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
        cursor.setCharFormat(form)

    def _mark_terms(self, document: QTextDocument) -> None:
        palette = self._context.look.palette
        found: list[tuple[int, int]] = []
        block = document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().anchorHref().startswith("term:"):
                    found.append((fragment.position(), fragment.length()))
                fragments += 1
            block = block.next()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setUnderlineColor(QColor(palette.jade))
        form.setForeground(QColor(palette.ink))
        cursor = QTextCursor(document)
        for position, length in found:
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)

    def _size_picture(self, document: QTextDocument) -> None:
        """Give the picture the width of the column."""
        size = self.picture_size()
        block = document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                form = fragment.charFormat()
                if form.isImageFormat():
                    image = form.toImageFormat()
                    image.setWidth(size.width())
                    image.setHeight(size.height())
                    cursor = QTextCursor(document)
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + 1, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(image)
                    return
                fragments += 1
            block = block.next()

    def _load_picture(self) -> None:
        if not self._picture_path:
            return
        size = self.picture_size() * self.devicePixelRatioF()
        ready = self._context.pictures.get(self._picture_path, size, self._set_picture, self)
        if ready is not None:
            self._set_picture(ready)

    def _set_picture(self, picture: QImage) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = rounded(picture, self._context.look.px(10) * ratio)
        self._picture.setDevicePixelRatio(ratio)
        url = QUrl(PICTURE_URL)
        self.document().addResource(
            QTextDocument.ResourceType.ImageResource.value, url, self._picture
        )
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        changed = event.oldSize().width() != event.size().width()
        super().resizeEvent(event)
        if changed and self.document().characterCount() > 1:
            frame = self.document().rootFrame()
            shape = frame.frameFormat()
            shape.setLeftMargin(self._margin())
            shape.setRightMargin(self._margin())
            frame.setFrameFormat(shape)
            self._size_picture(self.document())
            self._load_picture()

    # --- finding ------------------------------------------------------------------------------

    def find_all(self, query: str) -> None:
        """Mark every place of `query` and go to the first one from what is on the screen down."""
        self._found = find_in_page(self.document().toPlainText(), query)
        top = self.cursorForPosition(QPoint(0, 0)).position()
        below = (n for n, (start, _) in enumerate(self._found) if start >= top)
        self._current = next(below, 0)
        self._show_found()

    def step_found(self, by: int) -> None:
        """Go to the next (+1) or previous (-1) place, round and round."""
        if self._found:
            self._current = (self._current + by) % len(self._found)
            self._show_found()

    @property
    def found_at(self) -> tuple[int, int]:
        """(which place is shown, counted from 1; how many there are); (0, 0) for none."""
        return (self._current + 1, len(self._found)) if self._found else (0, 0)

    def _show_found(self) -> None:
        palette = self._context.look.palette
        shades = (palette.turmeric_tint, palette.ink), (palette.turmeric, palette.on_turmeric)
        marks = []
        for number, (start, length) in enumerate(self._found):
            area, ink = shades[number == self._current]
            mark = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(area))
            form.setForeground(QColor(ink))
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            mark.format, mark.cursor = form, cursor  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)
        if self._found:
            self._go_to(self._found[self._current][0])

    def _go_to(self, position: int) -> None:
        """Put the text cursor there, and a third down the screen what was out of sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        bar, spot = self.verticalScrollBar(), self.cursorRect(cursor)
        top = bar.value()
        self.setTextCursor(cursor)
        if spot.top() >= 0 and spot.bottom() <= self.viewport().height():
            bar.setValue(top)
        else:
            bar.setValue(top + spot.top() - self.viewport().height() // 3)

    def _clicked(self, url: QUrl) -> None:
        scheme, _, rest = url.toString().partition(":")
        if scheme == "article":
            self.articleChosen.emit(rest)
        elif scheme == "term":
            self.termChosen.emit(rest)
        elif scheme == "address":
            self.addressChosen.emit(rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Back and forward keys belong to the window, not to the browser's own history."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Back, Qt.Key.Key_Home} or (
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)
