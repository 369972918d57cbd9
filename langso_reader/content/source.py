"""One Markdown source with TOML front matter becomes one `Article`, or an error with file and line.

`docs/content-format.md` describes the format for the people who write it.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import tomllib
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from langso_reader.content import blocks, markdown
from langso_reader.content.model import (
    WORDS_A_MINUTE,
    Article,
    Form,
    Guide,
    Kind,
    Material,
    Person,
    Place,
    Platform,
    Scam,
    Section,
    Source,
    Story,
    Term,
)
from langso_reader.errors import ContentError, ContentTooBigError

FENCE: Final = "+++"
HEADINGS: Final[dict[Kind, tuple[tuple[str, str], ...]]] = {
    Kind.STORY: (
        ("person", "Con người"),
        ("work", "Công việc"),
        ("problem", "Vấn đề"),
        ("approach", "Cách làm"),
        ("tools", "Công cụ"),
        ("results", "Kết quả"),
        ("try_it", "Bà con tự làm"),
    ),
    Kind.PLATFORM: (
        ("purpose", "Để làm gì"),
        ("audience", "Dành cho ai"),
        ("begin", "Bắt đầu thế nào"),
        ("cost", "Chi phí"),
        ("cautions", "Cần lưu ý"),
        ("contact", "Hỏi ở đâu"),
    ),
    Kind.SCAM: (
        ("method", "Kẻ gian làm thế nào"),
        ("signs", "Dấu hiệu nhận ra"),
        ("response", "Nên làm gì"),
        ("report", "Báo cho ai"),
        ("official", "Lời khuyên chính thức"),
    ),
}
_COMMON: Final = {
    "kind", "title", "summary", "needs", "topics", "platforms", "record", "updated", "sources",
    "people", "place", "region", "year",
}  # fmt: skip
_OWN: Final[dict[Kind, set[str]]] = {
    Kind.STORY: set(),
    Kind.PLATFORM: {
        "name", "owner", "website", "status", "status_year", "in_langso", "in_langso_how",
    },
    Kind.MATERIAL: {"form", "minutes"},
    Kind.TERM: {"aliases"},
    Kind.SCAM: set(),
    Kind.GUIDE: {"minutes"},
}  # fmt: skip
_HEADING = re.compile(r"##[ \t]+(.+?)[ \t]*#*[ \t]*\Z")
_DATE = re.compile(r"(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?\Z")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A source cut in two, with what is needed to point at a line."""

    name: str
    id: str
    text: str
    front: dict[str, Any]
    body: str
    body_line: int

    def fail(self, reason: str, reason_vi: str, *, line: int = 1) -> NoReturn:
        raise ContentError(
            f"{self.name}:{line}: {reason}",
            file=self.name,
            line=line,
            reason=reason,
            reason_vi=reason_vi,
        )

    def line_of(self, key: str) -> int:
        """The line of `key = …` or `[key]`, 1 when it is not there."""
        pattern = re.compile(rf"\s*(?:\[+)?{re.escape(key)}(?:\]+|\s*=)")
        for number, line in enumerate(self.text.splitlines(), 1):
            if pattern.match(line):
                return number
        return 1

    def line_of_heading(self, heading: str) -> int:
        """The line of a level-two heading."""
        for number, line in enumerate(self.text.splitlines(), 1):
            found = _HEADING.match(line)
            if found and found[1] == heading:
                return number
        return self.body_line

    def wrong(self, key: str, expected: str, expected_vi: str) -> NoReturn:
        self.fail(
            f"`{key}` must be {expected}",
            f"mục “{key}” phải là {expected_vi}",
            line=self.line_of(key),
        )

    def string(self, key: str, *, needed: bool = False) -> str:
        value = self.front.get(key, "")
        if not isinstance(value, str) or (needed and not value.strip()):
            self.wrong(key, "a text", "một đoạn chữ")
        return value

    def strings(self, key: str) -> tuple[str, ...]:
        value = self.front.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.wrong(key, "a list of texts", "một danh sách chữ")
        return tuple(value)

    def integer(self, key: str) -> int:
        value = self.front.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool):
            self.wrong(key, "a whole number", "một số nguyên")
        return value

    def tables(self, key: str) -> list[dict[str, Any]]:
        value = self.front.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.wrong(key, "a list of tables `[[…]]`", "các khối “[[…]]”")
        return value


def _split(text: str, name: str) -> _Draft:
    article_id = name.rsplit("/", 1)[-1].removesuffix(".md")
    lines = text.removeprefix("\ufeff").splitlines()
    draft = _Draft(name, article_id, text, {}, "", 1)
    if not lines or lines[0].strip() != FENCE:
        draft.fail("the file does not begin with +++", "tệp phải mở đầu bằng dòng +++")
    end = next((i for i, line in enumerate(lines[1:], 1) if line.strip() == FENCE), None)
    if end is None:
        draft.fail(
            "the front matter has no closing +++", "phần khai đầu bài thiếu dòng +++ kết thúc"
        )
    try:
        front = tomllib.loads("\n".join(lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) + 1 if found else 1
        draft.fail(f"front matter: {error}", "phần khai đầu bài viết sai", line=line)
    return _Draft(name, article_id, text, front, "\n".join(lines[end + 1 :]), end + 2)


def _kind(draft: _Draft) -> Kind:
    try:
        kind = Kind(draft.string("kind", needed=True))
    except ValueError:
        names = ", ".join(Kind)
        draft.wrong("kind", f"one of {names}", f"một trong: {names}")
    for key in draft.front:
        if key not in _COMMON | _OWN[kind]:
            draft.fail(f"unknown key `{key}`", f"không có mục “{key}”", line=draft.line_of(key))
    return kind


def _sources(draft: _Draft) -> tuple[Source, ...]:
    found = []
    for table in draft.tables("sources"):
        values = {key: table.get(key, "") for key in ("title", "publisher", "url", "date")}
        if not all(isinstance(value, str) for value in values.values()):
            draft.wrong("sources", "texts only", "chữ (ngày cũng để trong ngoặc kép)")
        source = Source(**values)
        if not (source.title and source.publisher and markdown.is_address(source.url)):
            draft.wrong(
                "sources",
                "a title, a publisher and a web address each",
                "nguồn có tên bài, nơi đăng và địa chỉ web",
            )
        if not _DATE.match(source.date):
            draft.wrong(
                "sources", "dated YYYY, YYYY-MM or YYYY-MM-DD", "nguồn ghi ngày kiểu 2024-11-21"
            )
        found.append(source)
    return tuple(found)


def _people(draft: _Draft) -> tuple[Person, ...]:
    people = []
    for table in draft.tables("people"):
        name, role = table.get("name", ""), table.get("role", "")
        if not isinstance(name, str) or not isinstance(role, str) or not name:
            draft.wrong("people", "people with a name", "người có tên")
        people.append(Person(name, role))
    return tuple(people)


def _place(draft: _Draft) -> Place:
    table = draft.front.get("place", {})
    names = set(Place.__dataclass_fields__)
    if (
        not isinstance(table, dict)
        or not set(table) <= names
        or not all(isinstance(value, str) for value in table.values())
    ):
        draft.wrong(
            "place", f"a table of {', '.join(sorted(names))}", "các mục thôn, xã, huyện, tỉnh"
        )
    return Place(**table)


def _sections(draft: _Draft, kind: Kind) -> tuple[Section, ...]:
    """The body cut at its level-two headings."""
    keys = {heading: key for key, heading in HEADINGS.get(kind, ())}
    parts: list[tuple[str, int, list[str]]] = [("", draft.body_line, [])]
    for number, row in enumerate(draft.body.splitlines(), draft.body_line):
        found = _HEADING.match(row)
        if found:
            parts.append((found[1], number, []))
        else:
            parts[-1][2].append(row)
    sections = []
    for index, (heading, line, rows) in enumerate(parts):
        content = _parse_blocks(draft, "\n".join(rows))
        if heading and not content:
            draft.fail(
                f"nothing stands under “{heading}”", f"phần “{heading}” còn trống", line=line
            )
        if heading or content:
            sections.append(Section(keys.get(heading, f"part-{index}"), heading, content))
    return tuple(sections)


def _parse_blocks(draft: _Draft, text: str) -> tuple[blocks.Block, ...]:
    try:
        return markdown.parse(text)
    except ContentTooBigError as error:
        limit = error.details["limit"]
        raise ContentTooBigError(f"{draft.name}: {error}", file=draft.name, limit=limit) from error


def _fixed(draft: _Draft, kind: Kind, sections: tuple[Section, ...]) -> dict[str, Any]:
    """The sections of a kind whose headings are fields."""
    expected = [heading for _, heading in HEADINGS[kind]]
    found = [section.heading for section in sections]
    if found != expected:
        odd = next((h for h in found if h not in expected), None)
        missing = next((h for h in expected if h not in found), None)
        if odd is not None:
            line = draft.line_of_heading(odd) if odd else draft.body_line
            draft.fail(f"no part is called “{odd}”", f"không có phần nào tên “{odd}”", line=line)
        what = missing or "order"
        draft.fail(
            f"the parts must be {' · '.join(expected)}; see “{what}”",
            f"các phần phải đủ và đúng thứ tự: {' · '.join(expected)}",
            line=draft.body_line,
        )
    return {section.key: section for section in sections}


def _minutes(sections: tuple[Section, ...]) -> int:
    words = sum(len(blocks.plain(section.blocks).split()) for section in sections)
    return max(1, math.ceil(words / WORDS_A_MINUTE))


def _common(draft: _Draft, kind: Kind, sections: tuple[Section, ...]) -> dict[str, Any]:
    updated = draft.front.get("updated")
    if updated is not None and type(updated) is not dt.date:
        draft.wrong("updated", "a date like 2026-11-22", "ngày kiểu 2026-11-22")
    return {
        "id": draft.id,
        "kind": kind,
        "title": draft.string("title", needed=True),
        "summary": draft.string("summary", needed=True),
        "needs": draft.strings("needs"),
        "topics": draft.strings("topics"),
        "platforms": draft.strings("platforms"),
        "record": draft.string("record"),
        "updated": updated,
        "minutes": draft.integer("minutes") or _minutes(sections),
        "sources": _sources(draft),
        "people": _people(draft),
        "place": _place(draft),
        "region": draft.string("region"),
        "year": draft.integer("year") or draft.integer("status_year"),
    }


def _platform(draft: _Draft, common: dict[str, Any], fixed: dict[str, Any]) -> Platform:
    how = draft.string("in_langso_how") if draft.front.get("in_langso") is True else ""
    if draft.front.get("in_langso") is True and not how:
        draft.wrong("in_langso_how", "given with `in_langso`", "lời cho biết căn cứ vào đâu")
    return Platform(
        **common,
        **fixed,
        name=draft.string("name", needed=True),
        owner=draft.string("owner"),
        website=draft.string("website"),
        status=draft.string("status", needed=True),
        status_year=draft.integer("status_year"),
        in_langso_how=how,
    )


def _term(draft: _Draft, common: dict[str, Any], sections: tuple[Section, ...]) -> Term:
    if len(sections) != 1 or sections[0].heading:
        draft.fail("a term has text without headings", "thuật ngữ chỉ có vài câu, không có đề mục")
    text = Section("text", "", sections[0].blocks)
    return Term(**common, text=text, aliases=draft.strings("aliases"))


def _material(draft: _Draft, common: dict[str, Any], sections: tuple[Section, ...]) -> Material:
    try:
        form = Form(draft.string("form", needed=True))
    except ValueError:
        names = ", ".join(Form)
        draft.wrong("form", f"one of {names}", f"một trong: {names}")
    return Material(**common, form=form, parts=sections)


def parse_article(text: str, name: str, *, picture: str = "", picture_alt: str = "") -> Article:
    """Read one source.

    Args:
        text: the whole file.
        name: its path for messages; the last part without `.md` is the article's id.
        picture: path of its picture in the pack.
        picture_alt: what the picture shows.

    Raises:
        ContentError: names file, line and reason.
        ContentTooBigError: the text is over the limits of rendering.
    """
    draft = _split(text, name)
    if not markdown.is_article_id(draft.id):
        draft.fail(
            "the file name is no article id", "tên tệp chỉ gồm chữ thường không dấu, số, gạch nối"
        )
    kind = _kind(draft)
    sections = _sections(draft, kind)
    common = _common(draft, kind, sections) | {"picture": picture, "picture_alt": picture_alt}
    if kind is Kind.STORY:
        return Story(**common, **_fixed(draft, kind, sections))
    if kind is Kind.PLATFORM:
        return _platform(draft, common, _fixed(draft, kind, sections))
    if kind is Kind.SCAM:
        return Scam(**common, **_fixed(draft, kind, sections))
    if kind is Kind.TERM:
        return _term(draft, common, sections)
    if kind is Kind.MATERIAL:
        return _material(draft, common, sections)
    return Guide(**common, parts=sections)
