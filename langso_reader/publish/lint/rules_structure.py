"""Rules about the shape of an article: labels, lengths, links, headings, pictures."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Final

from langso_reader.content import collection, markdown
from langso_reader.content.model import Kind
from langso_reader.publish.lint.document import count_words
from langso_reader.publish.lint.findings import Finding
from langso_reader.publish.lint.rules_language import check_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from langso_reader.publish.lint.document import Document
    from langso_reader.publish.lint.edition import Edition

LENGTHS: Final = {"title": 80, "summary": 220}
STORY_WORDS: Final = (180, 450)
SVG_BYTES: Final = 40 * 1024
RASTER_BYTES: Final = 400 * 1024
_SVG_DESC: Final = "{http://www.w3.org/2000/svg}desc"
# What an article of a kind must say in its front matter besides title and summary.
_NEEDED: Final[dict[Kind, tuple[str, ...]]] = {
    Kind.STORY: ("needs", "topics", "record", "updated", "region"),
    Kind.PLATFORM: ("needs", "topics", "record", "updated", "status"),
    Kind.TERM: ("record", "updated"),
    Kind.SCAM: ("needs", "topics", "record", "updated"),
    Kind.MATERIAL: ("needs", "topics", "updated"),
    Kind.GUIDE: ("updated",),
}


def check_front_matter(document: Document, edition: Edition) -> Iterator[Finding]:
    """Lengths, labels and what must not be missing."""
    article = document.article
    if article is None:
        return
    for key in _NEEDED[article.kind]:
        if not document.front.get(key):
            yield Finding(document.file, 1, "MISSING", key)
    for key, limit in LENGTHS.items():
        count = len(str(document.front.get(key, "")))
        if count > limit:
            line = document.line_of(key)
            yield Finding(document.file, line, "TOO_LONG", key, {"count": count, "limit": limit})
    if article.title.endswith("."):
        yield Finding(document.file, document.line_of("title"), "TITLE_STOP", article.title)
    yield from _labels(document, edition)


def _labels(document: Document, edition: Edition) -> Iterator[Finding]:
    tax = edition.taxonomy
    known = {
        "needs": {need.id for need in tax.needs},
        "topics": {topic.id for topic in tax.topics},
        "region": {region.id for region in tax.regions},
        "platforms": {i for i in edition.documents if edition.kind(i) is Kind.PLATFORM},
    }
    for unit in document.fields:
        if unit.key in known and unit.text not in known[unit.key]:
            yield Finding(document.file, unit.line, "LABEL", unit.text, {"key": unit.key})


def check_place(document: Document, edition: Edition) -> Iterator[Finding]:
    """The present province is the one of the table, and an empty table says nothing."""
    article = document.article
    if article is None or "place" not in document.front:
        return
    line = document.line_of("place.now")
    if not document.front["place"]:
        yield Finding(document.file, 1, "PLACE_EMPTY")
        return
    for name in article.place.provinces:
        if not edition.taxonomy.knows_province(name):
            where = document.line_of("place.province")
            yield Finding(document.file, where, "LABEL", name, {"key": "province"})
    wanted = present_name(edition, article.place.provinces)
    if article.place.now != wanted:
        details = {"wanted": f"“{wanted}”" if wanted else "(–)"}
        yield Finding(document.file, line, "PLACE_NOW", article.place.now, details)


def present_name(edition: Edition, provinces: tuple[str, ...]) -> str:
    """Where provinces lie today, as a story writes it; empty when no name has changed."""
    present = tuple(dict.fromkeys(edition.taxonomy.present_province(name) for name in provinces))
    if present == provinces or not present:
        return ""
    if len(present) == 1:
        city = present[0] in {"Huế", "Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ"}
        named = present[0] if present[0].startswith("TP.") else f"TP. {present[0]}"
        return named if city or present[0].startswith("TP.") else f"tỉnh {present[0]}"
    return f"các tỉnh {', '.join(present[:-1])} và {present[-1]}"


def check_length(document: Document, _: Edition) -> Iterator[Finding]:
    """A story is as long as its facts, within limits."""
    if document.article is None or document.article.kind is not Kind.STORY:
        return
    count = sum(count_words(unit.text) for unit in document.body if unit.form != "heading")
    if not STORY_WORDS[0] <= count <= STORY_WORDS[1]:
        yield Finding(document.file, 1, "STORY_WORDS", "", {"count": count})


def check_headings(document: Document, _: Edition) -> Iterator[Finding]:
    """Level two first; level three only below it; no other level."""
    above = 1
    for unit in document.body:
        if unit.form == "heading":
            if not 2 <= unit.level <= min(3, above + 1):
                yield Finding(document.file, unit.line, "HEADING_ORDER", unit.text)
            above = max(unit.level, 2)


def check_links(document: Document, edition: Edition) -> Iterator[Finding]:
    """Every link leads to an article or is an address."""
    for line, _, target in document.links:
        if not markdown.is_address(target) and target not in edition.documents:
            yield Finding(document.file, line, "LINK", target)


def check_picture(document: Document, edition: Edition) -> Iterator[Finding]:
    """All but terms have a drawing with alternative text that is not too large."""
    if document.article is None or document.article.kind is Kind.TERM:
        return
    path = edition.folder / collection.PICTURES / f"{document.id}.svg"
    if not path.is_file():
        yield Finding(document.file, 1, "PICTURE_MISSING")


def check_pictures(folder: Path) -> Iterator[Finding]:
    """Every file of the folder of pictures."""
    seen: dict[str, str] = {}
    for path in sorted((folder / collection.PICTURES).glob("*")):
        file = f"{collection.PICTURES}/{path.name}"
        raw = path.read_bytes()
        limit = SVG_BYTES if path.suffix == ".svg" else RASTER_BYTES
        if len(raw) > limit:
            sizes = {"count": len(raw) // 1024, "limit": limit // 1024}
            yield Finding(file, 1, "PICTURE_SIZE", "", sizes)
        if path.suffix == ".svg":
            yield from _drawing(file, raw)
        digest = hashlib.sha256(raw).hexdigest()
        if digest in seen:
            yield Finding(file, 1, "PICTURE_SAME", seen[digest])
        seen.setdefault(digest, path.name)


def _drawing(file: str, raw: bytes) -> Iterator[Finding]:
    try:
        root = ET.fromstring(raw)  # noqa: S314 — our own drawings, read when publishing
    except ET.ParseError as error:
        yield Finding(file, error.position[0], "PICTURE_BROKEN", str(error))
        return
    words = (root.findtext(_SVG_DESC) or "").strip()
    if not words:
        yield Finding(file, 1, "PICTURE_ALT")
    yield from check_text(words, file)
