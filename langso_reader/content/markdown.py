"""Markdown to blocks: Python-Markdown first, then an allow-list that builds our own tree.

Raw HTML in a source is shown as the characters it is made of. What the allow-list does not know
keeps its text and loses its mark-up. Limits are checked before rendering, because deep nesting
makes Python-Markdown recurse and Qt crawl (20 nested tables took Qt 11 s).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final

from langso_reader.content.blocks import (
    Address,
    Block,
    Break,
    Emphasis,
    Heading,
    Inline,
    Items,
    Link,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Table,
    Text,
)
from langso_reader.errors import ContentTooBigError


@dataclass(frozen=True, slots=True)
class Limits:
    """How large and deep one article may be."""

    article_bytes: int = 256 * 1024
    nesting: int = 20
    list_depth: int = 6
    table_cells: int = 2000
    line_characters: int = 20_000
    marks_in_a_row: int = 20
    brackets_in_a_line: int = 400


LIMITS: Final = Limits()
_ID = re.compile(r"[a-z0-9][a-z0-9-]*\Z")
_ADDRESS = re.compile(r"(?:https?://[^\s/]+\S*|tel:\+?[0-9]+|mailto:[^\s@]+@[^\s@]+)\Z")
_LIST_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_MARK_RUN = re.compile(r"([*_\[\]`~])\1{20,}")


def is_article_id(target: str) -> bool:
    """Whether a link target has the form of an article id."""
    return _ID.match(target) is not None


def is_address(target: str) -> bool:
    """Whether a link target is a web, phone or mail address in the form we accept."""
    return _ADDRESS.match(target) is not None


def check_limits(text: str) -> None:
    """Refuse what would be slow or dangerous to render.

    Raises:
        ContentTooBigError: names the limit.
    """
    if len(text.encode()) > LIMITS.article_bytes:
        raise _too_big(f"{LIMITS.article_bytes // 1024} KB")
    for line in text.splitlines():
        if len(line) > LIMITS.line_characters:
            raise _too_big(f"{LIMITS.line_characters} characters in a line")
        if line.count("[") > LIMITS.brackets_in_a_line or _MARK_RUN.search(line):
            raise _too_big("marks in a line")
        indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
        if _LIST_ITEM.match(line) and indent // 4 >= LIMITS.list_depth:
            raise _too_big(f"list depth {LIMITS.list_depth}")
        if line[: indent + 4 * LIMITS.nesting].count(">") > LIMITS.nesting:
            raise _too_big(f"nesting {LIMITS.nesting}")
        if line.lstrip(" >").startswith(("- - - -", "* * * *", "+ + + +", "1. 1. 1.")) and (
            len(set(line) - set(" -*>")) > 0
        ):
            raise _too_big(f"list depth {LIMITS.list_depth}")


def _too_big(limit: str) -> ContentTooBigError:
    return ContentTooBigError(f"the article is over a limit: {limit}", limit=limit, file="…")


class _Node:
    """One open element while the tree is being built."""

    __slots__ = ("attrs", "blocks", "inlines", "tag")

    def __init__(self, tag: str, attrs: dict[str, str]) -> None:
        self.tag = tag
        self.attrs = attrs
        self.blocks: list[Block] = []
        self.inlines: list[Inline] = []

    def paragraph(self) -> None:
        """Close the loose inline content into a paragraph."""
        children = _trim(self.inlines)
        self.inlines = []
        if children:
            self.blocks.append(Paragraph(children))


def _trim(nodes: list[Inline]) -> tuple[Inline, ...]:
    """Without white space at both ends; empty when nothing else is left."""
    kept = list(nodes)
    while kept and (isinstance(kept[0], Break) or kept[0] == Text(" ")):
        kept.pop(0)
    while kept and (isinstance(kept[-1], Break) or kept[-1] == Text(" ")):
        kept.pop()
    if kept and isinstance(kept[0], Text):
        kept[0] = Text(kept[0].text.lstrip())
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.rstrip())
    return tuple(kept)


_INLINE_TAGS = {"strong", "em", "a", "code"}
_BLOCK_TAGS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre"}
_TABLE_TAGS = {"table", "tr", "th", "td"}
_KNOWN = _INLINE_TAGS | _BLOCK_TAGS | _TABLE_TAGS


class _Builder(HTMLParser):
    """Builds blocks from the HTML that Python-Markdown writes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack = [_Node("root", {})]
        self.cells = 0
        self.rows: list[list[tuple[Inline, ...]]] = []
        self.has_header = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        top = self.stack[-1]
        if tag == "br":
            top.inlines.append(Break())
        elif tag == "hr":
            top.paragraph()
            top.blocks.append(Rule())
        elif tag in _KNOWN:
            if tag not in _INLINE_TAGS:
                top.paragraph()
            if tag == "table":
                self.rows, self.has_header = [], False
            self._push(_Node(tag, {key: value or "" for key, value in attrs}))

    def _push(self, node: _Node) -> None:
        self.stack.append(node)
        depth = sum(open_node.tag in {"ul", "ol"} for open_node in self.stack)
        if len(self.stack) > 3 * LIMITS.nesting or depth > LIMITS.list_depth:
            raise _too_big(f"nesting {LIMITS.nesting}")

    def handle_endtag(self, tag: str) -> None:
        if tag not in _KNOWN or self.stack[-1].tag != tag:
            return  # Python-Markdown closes what it opens; anything else is dropped
        node = self.stack.pop()
        parent = self.stack[-1]
        if tag in _INLINE_TAGS:
            parent.inlines.extend(_inline(node))
        elif tag in _TABLE_TAGS:
            self._end_table_part(node, parent)
        else:
            parent.blocks.extend(_block(node))

    def _end_table_part(self, node: _Node, parent: _Node) -> None:
        if node.tag == "table":
            parent.blocks.append(_table(self.rows, has_header=self.has_header))
        elif node.tag in {"th", "td"}:
            self.cells += 1
            if self.cells > LIMITS.table_cells:
                raise _too_big(f"{LIMITS.table_cells} table cells")
            self.has_header |= node.tag == "th"
            if not self.rows or parent.attrs.get("begun") != "yes":
                self.rows.append([])
                parent.attrs["begun"] = "yes"
            self.rows[-1].append(_trim(node.inlines))

    def handle_data(self, data: str) -> None:
        top = self.stack[-1]
        text = data if top.tag == "pre" else re.sub(r"[ \t\r\n]+", " ", data)
        if text:
            top.inlines.append(Text(text))


def _inline(node: _Node) -> list[Inline]:
    children = tuple(node.inlines)
    if not children or node.tag == "code":
        return list(children)
    if node.tag == "strong":
        return [Strong(children)]
    if node.tag == "em":
        return [Emphasis(children)]
    target = node.attrs.get("href", "")
    if is_article_id(target):
        return [Link(target, children)]
    if is_address(target):
        return [Address(target, children)]
    return list(children)


def _block(node: _Node) -> list[Block]:
    if node.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        children = _trim(node.inlines)
        return [Heading(max(3, min(4, int(node.tag[1]))), children)] if children else []
    node.paragraph()
    if node.tag == "blockquote":
        return [Quote(tuple(node.blocks))] if node.blocks else []
    if node.tag in {"ul", "ol"}:
        start = node.attrs.get("start", "1")
        items = tuple(block.children for block in node.blocks if isinstance(block, Quote))
        first = int(start) if start.isdecimal() and len(start) < 6 else 1
        return [Items(node.tag == "ol", items, first)] if items else []
    if node.tag == "li":
        return [Quote(tuple(node.blocks))]  # unwrapped again by its list
    return list(node.blocks)


def _table(rows: list[list[tuple[Inline, ...]]], *, has_header: bool) -> Table:
    width = max((len(row) for row in rows), default=0)
    filled = [tuple(row) + ((),) * (width - len(row)) for row in rows]
    if has_header and filled:
        return Table(filled[0], tuple(filled[1:]))
    return Table((), tuple(filled))


def _renderer() -> object:
    import markdown  # noqa: PLC0415 — 53 ms that the first painted page does not wait for

    engine = markdown.Markdown(extensions=["tables", "sane_lists"])
    engine.preprocessors.deregister("html_block")
    for name in ("html", "image_link", "image_reference", "short_image_ref", "entity"):
        engine.inlinePatterns.deregister(name)
    return engine


_cached: list[object] = []


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text.

    Raises:
        ContentTooBigError: the text is larger or deeper than `LIMITS`.
    """
    check_limits(text)
    if not _cached:
        _cached.append(_renderer())
    engine = _cached[0]
    builder = _Builder()
    try:
        builder.feed(engine.reset().convert(text))  # type: ignore[attr-defined]
    except RecursionError as error:
        raise _too_big(f"nesting {LIMITS.nesting}") from error
    builder.close()
    root = builder.stack[0]
    root.paragraph()
    return tuple(root.blocks)
