"""The page of one article: text, facts card, print and add, terms that explain themselves."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from langso_reader.content.model import Article, Platform, Story
from langso_reader.ui import article_html
from langso_reader.ui.navigation import HOME, article, browse
from langso_reader.ui.widgets.articleview import ArticleView
from langso_reader.ui.widgets.basics import Scroll, button, card, column, label, row, set_icon
from langso_reader.ui.widgets.cards import add_button, kind_title
from langso_reader.ui.widgets.findbar import FindBar
from langso_reader.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from langso_reader.ui.context import Context

RELATED = 3
WIDE = 135  # more crowded, and there is no room for a column beside the text


def _tr(text: str) -> str:
    return QCoreApplication.translate("Article", text)


class ArticlePage(QWidget):
    """One article."""

    def __init__(self, context: Context, shown: Article) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context, self.article = context, shown
        px = context.look.px
        wide = context.look.crowding <= WIDE
        whole = column(self, spacing=px(8))
        whole.setContentsMargins(px(24), px(12), px(24), 0)
        if wide:
            whole.addLayout(self._crumbs())
        self.view = ArticleView(context)
        self.view.setAccessibleName(shown.title)
        self.view.articleChosen.connect(self._open)
        self.view.termChosen.connect(self._explain)
        self.view.addressChosen.connect(self._address)
        self._found: FindBar | None = None
        text = self._text = column(spacing=px(8))
        text.addWidget(self.view, 1)
        if wide:
            line = row(spacing=px(32))
            line.addLayout(text, 1)
            line.addWidget(self._side())
            whole.addLayout(line, 1)
        else:
            whole.addLayout(self._bar())
            whole.addLayout(text, 1)
        for keys, step in (("F3", 1), ("Shift+F3", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._step_found, step))
        self._shown = False

    def showEvent(self, event: object) -> None:
        """Fill the view once its width is known, so that nothing jumps."""
        super().showEvent(event)  # type: ignore[arg-type]
        if not self._shown:
            self._shown = True
            self.view.show_article(self._html(), self.article.picture)

    # --- what it says -----------------------------------------------------------------------

    def _html(self) -> str:
        edition = self._context.edition
        used_by: list[tuple[str, str]] = []
        if isinstance(self.article, Platform):
            used_by = [(e.id, e.title) for e in edition.using(self.article.id)]
        return article_html.page(
            self.article,
            self._context.look,
            self._words(),
            terms=edition.terms,
            used_by=used_by,
            related=self._related({i for i, _ in used_by}),
        )

    def _related(self, without: set[str]) -> list[tuple[str, str]]:
        """Articles of the same kind and need, for someone who has finished reading."""
        if not self.article.needs or isinstance(self.article, Platform):
            return []
        same = [
            entry
            for entry in self._context.edition.of_kind(self.article.kind)
            if entry.id != self.article.id and entry.id not in without
            and self.article.needs[0] in entry.needs
        ]  # fmt: skip
        same.sort(key=lambda e: -len(set(e.topics) & set(self.article.topics)))
        return [(entry.id, entry.title) for entry in same[:RELATED]]

    def _words(self) -> article_html.PageWords:
        shown = self.article
        titles = self._context.edition.taxonomy.titles
        topic = titles.get(shown.topics[0], "") if shown.topics else ""
        kicker = [kind_title(shown.kind, getattr(shown, "form", "")), topic]
        own = self._context.edition.own_publisher(shown.id)
        meta = [_tr("bài của “{name}”, không phải bản chính thức").format(name=own) if own else ""]
        meta += [str(shown.place), _tr("{n} phút đọc").format(n=shown.minutes)]
        if shown.updated:
            checked = shown.updated.strftime("%d/%m/%Y")
            meta.append(_tr("đối chiếu nguồn ngày {d}").format(d=checked))
        old = ""
        if shown.is_old(dt.datetime.now(tz=dt.UTC).date()):
            old = _tr("Dữ kiện trong bài là của năm {y}.").format(y=shown.year)
        return article_html.PageWords(
            kicker=" · ".join(part for part in kicker if part).upper(),
            meta=" · ".join(part for part in meta if part),
            sources=_tr("Nguồn"),
            old=old,
            used_by=_tr("Câu chuyện đã dùng"),
            status=_tr("Tình trạng"),
            no_date=_tr("không ghi ngày"),
            related=_tr("Đọc tiếp"),
        )

    # --- around the text --------------------------------------------------------------------

    def _crumbs(self) -> QHBoxLayout:
        actions = self._context.actions
        need = self._context.edition.taxonomy.need.get(next(iter(self.article.needs), ""))
        line = row(spacing=0)
        steps = [(_tr("Trang chủ"), HOME)]
        if need:
            steps.append((need.short, browse(need=need.id)))
        kind = self.article.kind.value
        steps.append((kind_title(kind), browse(kind=kind)))
        for index, (text, place) in enumerate(steps):
            if index:
                line.addWidget(label("›", "soft"))
            line.addWidget(button(text, partial(actions.open, place), role="plain"))
        line.addStretch(1)
        return line

    def _print_button(self) -> QPushButton:
        look = self._context.look
        widget = button(
            _tr("In bài này"),
            lambda: self._context.actions.print_article(self.article.id),
            role="primary",
        )
        widget.setObjectName("printArticle")
        set_icon(widget, look, "print", look.palette.on_action)
        return widget

    def _add_button(self) -> QPushButton:
        widget = add_button(self._context, self.article.id, self._toggle)
        inside = self.article.id in self._context.print_set
        widget.setText(_tr("Đã ở trong tập in") if inside else _tr("Thêm vào tập in"))
        widget.setObjectName("addToSet")
        self._added = widget
        return widget

    def _toggle(self) -> None:
        self._context.actions.toggle_print(self.article.id)
        old, new = self._added, self._add_button()
        self._buttons.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        new.setFocus()

    def _side(self) -> QWidget:
        px = self._context.look.px
        side = Scroll(margins=(0, 0, 0, px(16)), spacing=px(12))
        side.setFixedWidth(px(340))
        facts = self._facts()
        if facts is not None:
            side.body.addWidget(facts)
        actions = QWidget()
        self._buttons: QBoxLayout = column(actions, spacing=px(10))
        self._buttons.addWidget(self._print_button())
        self._buttons.addWidget(self._add_button())
        side.body.addWidget(actions)
        if self.article.sources:
            note = card()
            text = _tr("Nguồn bài viết ghi ở cuối trang, kèm ngày đăng.")
            column(note, margin=px(16)).addWidget(label(text, "soft", wrap=True))
            side.body.addWidget(note)
        side.body.addStretch(1)
        return side

    def _bar(self) -> QHBoxLayout:
        """The side column as one line, when the window is zoomed."""
        line = row(spacing=self._context.look.px(10))
        box = QWidget()
        self._buttons = row(box, spacing=self._context.look.px(10))
        self._buttons.addWidget(self._print_button())
        self._buttons.addWidget(self._add_button())
        line.addWidget(box)
        line.addStretch(1)
        return line

    def _facts(self) -> QFrame | None:
        px = self._context.look.px
        rows = self._fact_rows()
        tools = [i for i in self.article.platforms if i in self._context.edition.entries]
        if not rows and not tools:
            return None
        frame = card()
        inside = column(frame, margin=px(18), spacing=px(10))
        for heading, text in rows:
            pair = column(spacing=0)
            pair.addWidget(label(heading, "small"))
            pair.addWidget(label(text, "strong", wrap=True))
            inside.addLayout(pair)
        if tools:
            self._tools(inside, tools)
        return frame

    def _fact_rows(self) -> list[tuple[str, str]]:
        shown = self.article
        titles = self._context.edition.taxonomy.titles
        rows: list[tuple[str, str]] = []
        if isinstance(shown, Story):
            people = ", ".join(person.name for person in shown.people[:4])
            rows += [(_tr("Ai làm?"), people), (_tr("Ở đâu?"), str(shown.place))]
            rows.append((_tr("Vùng"), titles.get(shown.region, "")))
            rows.append((_tr("Dữ kiện năm"), str(shown.year or "")))
        elif isinstance(shown, Platform):
            rows += [(_tr("Của ai?"), shown.owner), (_tr("Địa chỉ chính thức"), shown.website)]
            rows.append((_tr("Tình trạng tính đến năm"), str(shown.status_year or "")))
        needs = ", ".join(titles.get(need, need) for need in shown.needs)
        rows.append((_tr("Giúp việc gì?"), needs))
        return [(heading, text) for heading, text in rows if text]

    def _tools(self, inside: QVBoxLayout, tools: list[str]) -> None:
        look = self._context.look
        used = isinstance(self.article, Story)
        heading = _tr("Công cụ đã dùng") if used else _tr("Viên gạch liên quan")
        inside.addWidget(label(heading, "small"))
        for platform in tools:
            entry = self._context.edition.entries[platform]
            widget = button(entry.name or entry.title, partial(self._open, platform), role="brick")
            set_icon(widget, look, "brick", look.palette.jade_dark, 18)
            inside.addWidget(widget)

    # --- what people choose ------------------------------------------------------------------

    def _open(self, article_id: str) -> None:
        self._context.actions.open(article(article_id))

    def _explain(self, term_id: str) -> None:
        """Show what a word means beside the pointer or in the middle."""
        term = self._context.edition.article(term_id)
        popover = Popover(self._context.look, self)
        popover.add_title(term.title)
        popover.add_html(article_html.term(term, self._context.look))
        popover.add_button(_tr("Xem trang riêng"), lambda: self._open(term_id))
        popover.add_close(_tr("Đóng"))
        popover.show_near(self.view)

    def _address(self, target: str) -> None:
        """Show an address with its real domain; it can be copied, and nothing opens by itself."""
        popover = Popover(self._context.look, self)
        popover.add_title(_tr("Địa chỉ trên mạng") if "://" in target else _tr("Liên hệ"))
        popover.add_text(target.removeprefix("tel:").removeprefix("mailto:"))
        popover.add_text(
            _tr("Máy này không tự mở địa chỉ. Bà con chép lại hoặc mở bằng máy có mạng.")
        )
        clean = target.removeprefix("tel:").removeprefix("mailto:")
        popover.add_button(_tr("Chép địa chỉ"), lambda: QGuiApplication.clipboard().setText(clean))
        popover.add_close(_tr("Đóng"))
        popover.show_near(self.view)

    def find_inside(self) -> None:
        """Open the bar that finds inside this text."""
        self._find_bar().open()

    def _step_found(self, by: int) -> None:
        self._find_bar().step(by)

    def _find_bar(self) -> FindBar:
        """Made when it is first wanted: most texts are read from top to bottom."""
        if self._found is None:
            self._found = FindBar(self._context.look, self.view)
            self._text.insertWidget(0, self._found)
            before = self.view.previousInFocusChain() or self.view
            for control in self._found.controls:
                QWidget.setTabOrder(before, control)
                before = control
        return self._found

    @property
    def scrolled(self) -> int:
        """How far down the text is, in pixels."""
        return self.view.verticalScrollBar().value()

    def scroll_to(self, position: int) -> None:
        """Go to where the reader was."""
        self.view.verticalScrollBar().setValue(position)

    def focus_text(self) -> None:
        """Let the keys move the text."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
