"""The text of an article as a small tree: the only form that screen and paper ever see.

Whatever is not one of these nodes cannot reach a page: there is no node for a script, a style, an
image from elsewhere or a raw tag. That is the default-deny of the renderer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold words."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words in italics."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to another article, by its id."""

    target: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Address:
    """A web, phone or mail address: shown and printed, never opened by itself.

    Attributes:
        target: the whole address, with its scheme (`https:`, `http:`, `tel:`, `mailto:`).
    """

    target: str
    children: tuple[Inline, ...]

    @property
    def shown(self) -> str:
        """What a person must see to know where it leads: the domain, the number, the mail."""
        kind, _, rest = self.target.partition(":")
        if kind in {"tel", "mailto"}:
            return rest
        return (
            rest.lstrip("/").split("/", 1)[0].split("?", 1)[0].split("#", 1)[0].rpartition("@")[2]
        )


@dataclass(frozen=True, slots=True)
class Break:
    """A new line inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section.

    Attributes:
        level: 3 or 4; level 2 begins a section.
    """

    level: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list.

    Attributes:
        numbered: steps in order, else bullets.
        items: the blocks of each item.
        start: the first number.
    """

    numbered: bool
    items: tuple[tuple[Block, ...], ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of someone else, or words to be read aloud."""

    children: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A simple table; no cell holds another table.

    Attributes:
        header: cells of the first row; empty when the table has none.
        rows: rows of cells; every row is as long as the widest.
    """

    header: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


Inline = Text | Strong | Emphasis | Link | Address | Break
Block = Paragraph | Heading | Items | Quote | Table | Rule


def inlines(nodes: tuple[Inline, ...]) -> Iterator[Inline]:
    """Every inline node, depth first, parents before children."""
    for node in nodes:
        yield node
        if isinstance(node, Strong | Emphasis | Link | Address):
            yield from inlines(node.children)


def _runs(block: Block) -> Iterator[tuple[Inline, ...]]:
    if isinstance(block, Paragraph | Heading):
        yield block.children
    elif isinstance(block, Items):
        for item in block.items:
            yield from runs(item)
    elif isinstance(block, Quote):
        yield from runs(block.children)
    elif isinstance(block, Table):
        yield from block.header
        for row in block.rows:
            yield from row


def runs(blocks: tuple[Block, ...]) -> Iterator[tuple[Inline, ...]]:
    """Every run of inline nodes (a paragraph, a cell …) in reading order."""
    for block in blocks:
        yield from _runs(block)


def plain_inline(nodes: tuple[Inline, ...]) -> str:
    """The characters alone."""
    return "".join(
        "\n" if isinstance(node, Break) else node.text
        for node in inlines(nodes)
        if isinstance(node, Text | Break)
    )


def plain(blocks: tuple[Block, ...]) -> str:
    """The characters of all blocks, one run a line."""
    return "\n".join(plain_inline(run) for run in runs(blocks))


def links(blocks: tuple[Block, ...]) -> Iterator[Link]:
    """Every link to another article."""
    for run in runs(blocks):
        yield from (node for node in inlines(run) if isinstance(node, Link))


def addresses(blocks: tuple[Block, ...]) -> Iterator[Address]:
    """Every web, phone and mail address."""
    for run in runs(blocks):
        yield from (node for node in inlines(run) if isinstance(node, Address))
