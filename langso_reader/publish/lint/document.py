"""A source cut into the pieces that people read, each with its line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.content.model import Article

FENCE: Final = "+++"
LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_LIST_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+")
_HEADING: Final = re.compile(r"(#{1,6})\s+(.+?)\s*#*\s*\Z")
_TABLE_RULE: Final = re.compile(r"\s*\|?[\s:|-]+\|?\s*\Z")
_EMPHASIS: Final = re.compile(r"\*{1,3}|(?<!\w)_|_(?!\w)")
# A sentence ends at its mark, not after an abbreviation and not inside a number.
_SENTENCE_END: Final = re.compile(r"(?<!\bTP)(?<!\bTx)(?<!\bThS)(?<!\bBS)(?<!\bTS)[.!?…]+[”)]?\s+")


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph, list item, heading, table cell or front-matter value.

    Attributes:
        line: where it begins, from 1.
        text: the characters that a reader sees.
        raw: as written.
        form: `paragraph`, `item`, `heading`, `cell` or `field`.
        key: of a field, with its table: `title`, `people.name`.
        section: the level-two heading above it.
        level: of a heading.
    """

    line: int
    text: str
    raw: str
    form: str
    key: str = ""
    section: str = ""
    level: int = 0

    def sentences(self) -> list[str]:
        """The text cut at its full stops."""
        return [part for part in _SENTENCE_END.split(self.text) if part.strip()]

    @property
    def statement(self) -> str:
        """The text without shown addresses: the digits of a phone number are no figure."""
        text = self.text
        for match in LINK.finditer(self.raw):
            if ":" in match[2]:
                text = text.replace(plain(match[1]), " ", 1)
        return text

    @property
    def words(self) -> int:
        """How many words (in Vietnamese: syllables) it has; a lone dash is none."""
        return count_words(self.text)


@dataclass(frozen=True, slots=True)
class Document:
    """One source file with its article, if it could be read.

    Attributes:
        file: relative to the data folder.
        front: the front matter.
        body: units below the front matter.
        fields: texts of the front matter.
    """

    id: str
    file: str
    text: str
    article: Article | None = None
    front: dict[str, Any] = field(default_factory=dict)
    body: tuple[Unit, ...] = ()
    fields: tuple[Unit, ...] = ()

    def line_of(self, key: str) -> int:
        """The line of the first field called `key`, 1 when there is none."""
        return next((unit.line for unit in self.fields if unit.key == key), 1)

    @property
    def sections(self) -> dict[str, list[Unit]]:
        """Units of the body by level-two heading, headings left out."""
        found: dict[str, list[Unit]] = {}
        for unit in self.body:
            if unit.form != "heading":
                found.setdefault(unit.section, []).append(unit)
        return found

    @property
    def links(self) -> Iterator[tuple[int, str, str]]:
        """Every link of the body as (line, shown text, target)."""
        for unit in self.body:
            for match in LINK.finditer(unit.raw):
                line = unit.line + unit.raw.count("\n", 0, match.start())
                yield line, plain(match[1]), match[2]


def count_words(text: str) -> int:
    """How many words `text` has; punctuation standing alone is none."""
    return sum(1 for word in text.split() if any(c.isalnum() for c in word))


def plain(markdown: str) -> str:
    """Markdown without its marks, on one line."""
    return " ".join(_EMPHASIS.sub("", LINK.sub(r"\1", markdown)).split("\n"))


def split(text: str) -> tuple[list[str], list[str], int]:
    """A source as (lines of the front matter, lines of the body, line before the body)."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != FENCE:
        return [], lines, 0
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == FENCE), 0)
    return lines[1:end], lines[end + 1 :], end + 1


def read_document(text: str, file: str, article: Article | None = None) -> Document:
    """Cut one source; what cannot be understood is left out."""
    front_lines, body_lines, offset = split(text)
    try:
        front = tomllib.loads("\n".join(front_lines))
    except tomllib.TOMLDecodeError:
        front = {}
    name = file.rsplit("/", 1)[-1].removesuffix(".md")
    body, fields = tuple(_body(body_lines, offset)), tuple(_fields(front_lines))
    return Document(name, file, text, article, front, body, fields)


def _body(lines: list[str], offset: int) -> Iterator[Unit]:
    section = ""
    for line, raw in _blocks(lines, offset):
        heading = _HEADING.match(raw)
        if heading:
            level, words = len(heading[1]), plain(heading[2])
            section = words if level == 2 else section
            yield Unit(line, words, raw, "heading", section=section, level=level)
        elif raw.lstrip().startswith("|"):
            for cell in raw.strip().strip("|").split("|"):
                yield Unit(line, plain(cell).strip(), cell, "cell", section=section)
        else:
            found = _LIST_ITEM.match(raw)
            text = plain(raw[found.end() :] if found else raw).replace("> ", "").strip(" >")
            yield Unit(line, text, raw, "item" if found else "paragraph", section=section)


def _blocks(lines: list[str], offset: int) -> Iterator[tuple[int, str]]:
    """Paragraphs, items, headings and table rows with their first line."""
    start, held = 0, ""
    for number, line in enumerate(lines, offset + 1):
        alone = _HEADING.match(line) or line.lstrip().startswith("|")
        if not line.strip(" >") or alone or _LIST_ITEM.match(line):
            if held:
                yield start, held
            held = ""
        if alone and not _TABLE_RULE.match(line):
            yield number, line
        elif line.strip(" >") and not alone:
            start, held = (start, f"{held}\n{line.strip()}") if held else (number, line)
    if held:
        yield start, held


def _fields(lines: list[str]) -> Iterator[Unit]:
    """Every text of the front matter with its line; a value may go over several lines."""
    table, start, held = "", 0, ""
    for number, line in enumerate(lines, 2):
        if not held and line.startswith("["):
            table = line.strip("[] \t") + "."
            continue
        start, held = (start, f"{held}\n{line}") if held else (number, line)
        try:
            values = tomllib.loads(held)
        except tomllib.TOMLDecodeError:
            continue
        for key, value in values.items():
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str):
                    yield Unit(start, text, held, "field", key=table + key)
        held = ""
