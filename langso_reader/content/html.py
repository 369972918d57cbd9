"""Blocks to the small HTML that Qt's text document understands.

Only these tags are ever written: `p`, `h3`, `h4`, `ul`, `ol`, `li`, `b`, `i`, `a`, `br`, `table`,
`tr`, `th`, `td`, `hr`, `blockquote`. Every text is escaped. Links carry our own schemes: `article:`
for another article, `term:` for one that explains itself on click, `address:` for what is shown and
copied but never opened.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

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
    plain_inline,
    runs,
)

if TYPE_CHECKING:
    from collections.abc import Collection


def render_inline(nodes: tuple[Inline, ...], terms: Collection[str] = ()) -> str:
    """HTML of running text.

    Args:
        nodes: the text.
        terms: ids of the articles that explain themselves on click.
    """
    return "".join(_inline(node, terms) for node in nodes)


def _inline(node: Inline, terms: Collection[str]) -> str:
    if isinstance(node, Text):
        return escape(node.text)
    if isinstance(node, Break):
        return "<br/>"
    inside = render_inline(node.children, terms)
    if isinstance(node, Strong):
        return f"<b>{inside}</b>"
    if isinstance(node, Emphasis):
        return f"<i>{inside}</i>"
    if isinstance(node, Link):
        scheme = "term" if node.target in terms else "article"
        return f'<a class="{scheme}" href="{scheme}:{escape(node.target)}">{inside}</a>'
    return _address(node, inside)


def _address(node: Address, inside: str) -> str:
    """An address with its real domain beside it unless the words already say it."""
    said = plain_inline(node.children)
    shown = "" if node.shown in said else f" ({escape(node.shown)})"
    return f'<a class="address" href="address:{escape(node.target)}">{inside}</a>{shown}'


def render_blocks(blocks: tuple[Block, ...], terms: Collection[str] = ()) -> str:
    """HTML of blocks; `terms` as in `render_inline`."""
    return "\n".join(_block(block, terms) for block in blocks)


def _block(block: Block, terms: Collection[str]) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{render_inline(block.children, terms)}</p>"
    if isinstance(block, Heading):
        return f"<h{block.level}>{render_inline(block.children, terms)}</h{block.level}>"
    if isinstance(block, Items):
        return _items(block, terms)
    if isinstance(block, Quote):
        return f"<blockquote>{render_blocks(block.children, terms)}</blockquote>"
    if isinstance(block, Table):
        return _table(block, terms)
    assert isinstance(block, Rule)  # noqa: S101 — tells the type checker that the union is done
    return "<hr/>"


def _items(block: Items, terms: Collection[str]) -> str:
    tag = "ol" if block.numbered else "ul"
    start = f' start="{block.start}"' if block.numbered and block.start != 1 else ""
    items = "".join(f"<li>{render_item(item, terms)}</li>" for item in block.items)
    return f"<{tag}{start}>{items}</{tag}>"


def render_item(item: tuple[Block, ...], terms: Collection[str]) -> str:
    """A list item whose first paragraph stands beside its mark."""
    if item and isinstance(item[0], Paragraph):
        return render_inline(item[0].children, terms) + render_blocks(item[1:], terms)
    return render_blocks(item, terms)


def _table(block: Table, terms: Collection[str]) -> str:
    def row(cells: tuple[tuple[Inline, ...], ...], tag: str) -> str:
        inside = "".join(f"<{tag}>{render_inline(cell, terms)}</{tag}>" for cell in cells)
        return f"<tr>{inside}</tr>"

    head = row(block.header, "th") if block.header else ""
    body = "".join(row(cells, "td") for cells in block.rows)
    return f'<table border="1" cellspacing="0" cellpadding="6">{head}{body}</table>'


def render_plain(blocks: tuple[Block, ...]) -> str:
    """Paragraphs of escaped text, without links."""
    return "".join(f"<p>{escape(plain_inline(run))}</p>" for run in runs(blocks))
