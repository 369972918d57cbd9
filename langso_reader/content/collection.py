"""A folder of sources read as one edition: every article, and every link checked."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from langso_reader.content import markdown, source, taxonomy
from langso_reader.content.model import Article, Kind, Story
from langso_reader.errors import ContentError
from langso_reader.fileio import naming_failures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDERS = {
    "stories": Kind.STORY,
    "platforms": Kind.PLATFORM,
    "materials": Kind.MATERIAL,
    "terms": Kind.TERM,
    "scams": Kind.SCAM,
    "guides": Kind.GUIDE,
}
PICTURES = "pictures"
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Collection:
    """All articles of one `data/` folder.

    Attributes:
        texts: the source text of each article by id.
        files: the source file of each article by id, relative to the folder.
        drawings: SVG file of each picture by article id.
    """

    folder: Path
    taxonomy: taxonomy.Taxonomy
    articles: dict[str, Article] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    drawings: dict[str, Path] = field(default_factory=dict)


def read_text(path: Path, shown: str) -> str:
    """A UTF-8 text file.

    Raises:
        StorageError: it cannot be read.
        ContentError: it is not UTF-8.
    """
    with naming_failures(path):
        raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise _problem(shown, line, "not UTF-8", "không phải chữ UTF-8") from error


def _problem(file: str, line: int, reason: str, reason_vi: str) -> ContentError:
    return ContentError(
        f"{file}:{line}: {reason}", file=file, line=line, reason=reason, reason_vi=reason_vi
    )


def _alternative_text(path: Path, shown: str) -> str:
    """What a drawing shows, from its `<desc>`."""
    with naming_failures(path):
        raw = path.read_bytes()
    try:
        root = ET.fromstring(raw)  # noqa: S314 — our own drawings, read when publishing
    except ET.ParseError as error:
        raise _problem(shown, error.position[0], "no valid SVG", "tranh SVG bị hỏng") from error
    text = (root.findtext(f"{_SVG}desc") or "").strip()
    if not text:
        raise _problem(shown, 1, "the drawing has no <desc>", "tranh chưa có lời tả (desc)")
    return text


def _sources(folder: Path) -> Iterator[tuple[Kind, Path]]:
    for name, kind in FOLDERS.items():
        for path in sorted((folder / name).glob("*.md")):
            yield kind, path


def load(folder: Path, *, pictures_needed: bool = True) -> Collection:
    """Read and check every source below `folder`.

    Args:
        folder: the content sources (`data/`).
        pictures_needed: refuse an article other than a term that has no drawing.

    Raises:
        ContentError: names file, line and what is wrong.
        StorageError: a file cannot be read.
    """
    shown = taxonomy.FILE
    tax = taxonomy.parse_taxonomy(read_text(folder / shown, shown))
    found = Collection(folder, tax)
    for kind, path in _sources(folder):
        _read_one(found, kind, path, pictures_needed=pictures_needed)
    if not found.articles:
        raise _problem(str(folder), 1, "no articles", "thư mục này không có bài nào")
    for article in found.articles.values():
        _check(found, article)
    return found


def _read_one(found: Collection, kind: Kind, path: Path, *, pictures_needed: bool) -> None:
    shown = path.relative_to(found.folder).as_posix()
    text = read_text(path, shown)
    drawing = found.folder / PICTURES / f"{path.stem}.svg"
    picture, alt = "", ""
    if drawing.is_file():
        picture = f"images/{path.stem}.png"
        alt = _alternative_text(drawing, f"{PICTURES}/{drawing.name}")
        found.drawings[path.stem] = drawing
    article = source.parse_article(text, shown, picture=picture, picture_alt=alt)
    if article.kind is not kind:
        raise _problem(
            shown, 1, f"a {article.kind} here", f"bài loại {article.kind} để sai thư mục"
        )
    if article.id in found.articles:
        other = found.files[article.id]
        raise _problem(shown, 1, f"same id as {other}", f"trùng tên với {other}")
    if pictures_needed and kind is not Kind.TERM and not picture:
        raise _problem(
            shown, 1, f"no {PICTURES}/{path.stem}.svg", f"thiếu tranh {PICTURES}/{path.stem}.svg"
        )
    found.articles[article.id] = article
    found.texts[article.id] = text
    found.files[article.id] = shown


def line_containing(text: str, part: str) -> int:
    """The first line of `text` that contains `part`, 1 when none does."""
    for number, line in enumerate(text.splitlines(), 1):
        if part in line:
            return number
    return 1


def _check(found: Collection, article: Article) -> None:
    """Links, platforms and labels lead somewhere, and a story has what a story needs."""
    for part, reason, reason_vi in (
        *_broken_links(found, article),
        *_unknown_labels(found, article),
        *_missing(article),
    ):
        line = line_containing(found.texts[article.id], part)
        raise _problem(found.files[article.id], line, reason, reason_vi)
    _check_plain_brackets(found, article)


_Flaw = tuple[str, str, str]  # what to look for in the text, the reason, the reason in Vietnamese


def _broken_links(found: Collection, article: Article) -> Iterator[_Flaw]:
    for target in article.links:
        if target not in found.articles:
            yield f"({target})", f"broken link to {target}", f"liên kết tới “{target}” không có bài"
    for target in article.platforms:
        if getattr(found.articles.get(target), "kind", None) is not Kind.PLATFORM:
            yield target, f"no platform {target}", f"không có nền tảng “{target}”"


def _unknown_labels(found: Collection, article: Article) -> Iterator[_Flaw]:
    tax = found.taxonomy
    for names, known, key in (
        (article.needs, {need.id for need in tax.needs}, "needs"),
        (article.topics, {topic.id for topic in tax.topics}, "topics"),
        ((article.region,) if article.region else (), {r.id for r in tax.regions}, "region"),
    ):
        for name in set(names) - known:
            yield f'"{name}"', f"unknown id {name} in {key}", f"mục {key} không có “{name}”"
    for name in article.place.provinces:
        if not tax.knows_province(name):
            yield name, f"unknown province {name}", f"không có tỉnh “{name}”"


def _missing(article: Article) -> Iterator[_Flaw]:
    if isinstance(article, Story) and not (article.needs and article.region and article.sources):
        reason = "a story needs needs, region and sources"
        yield "kind", reason, "câu chuyện thiếu nhu cầu, vùng hoặc nguồn"


def _check_plain_brackets(found: Collection, article: Article) -> None:
    """A link that was not understood would stand in the text as `](`."""
    for number, line in enumerate(found.texts[article.id].splitlines(), 1):
        for target in _targets(line):
            if not (markdown.is_article_id(target) or markdown.is_address(target)):
                raise _problem(
                    found.files[article.id],
                    number,
                    f"`{target}` is neither an article nor an address",
                    f"“{target}” không phải tên bài hay địa chỉ",
                )


def _targets(line: str) -> Iterator[str]:
    for part in line.split("](")[1:]:
        yield part.split(")", 1)[0]
