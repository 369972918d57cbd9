"""Rules about where facts come from and about every address that a reader may use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from langso_reader.content.model import Kind
from langso_reader.publish.lint.document import LINK
from langso_reader.publish.lint.findings import Finding
from langso_reader.publish.lint.rules_language import own_units
from langso_reader.publish.lint.vocabulary import MIRRORS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.publish.lint.document import Document
    from langso_reader.publish.lint.edition import Edition
    from langso_reader.publish.lint.facts import Facts

_SOURCED: Final = {Kind.STORY, Kind.PLATFORM, Kind.TERM, Kind.SCAM}
_DOMAIN: Final = re.compile(
    r"(?<![\w.@/-])(?:[a-z0-9-]+\.)+(?:vn|com|org|net|edu|info|app)(?![\w-])(?:/[\w./-]*\w)?",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"(?<![\d.,/])(?:0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}|1[89]00[ .]?\d{4,6})(?![\d])"
)
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def check_sources(document: Document, edition: Edition) -> Iterator[Finding]:
    """Every article has sources, each from its record, each once, no mirror beside a better one."""
    article = document.article
    if article is None:
        return
    if article.kind in _SOURCED and not article.sources:
        yield Finding(document.file, 1, "SOURCE_MISSING")
    lines = [unit.line for unit in document.fields if unit.key == "sources.url"]
    mirrors = [is_mirror(source.url) for source in article.sources]
    seen: set[str] = set()
    for source, line, mirror in zip(article.sources, lines, mirrors, strict=False):
        if source.url in seen:
            yield Finding(document.file, line, "SOURCE_TWICE", source.url)
        seen.add(source.url)
        if mirror and not all(mirrors) and article.kind is Kind.STORY:
            yield Finding(document.file, line, "SOURCE_MIRROR", source.url)
    if edition.facts is not None:
        yield from _against_record(document, edition.facts)


def is_mirror(url: str) -> bool:
    """Whether the site is known for copying others."""
    host = urlsplit(url).hostname or ""
    return any(host == name or host.endswith(f".{name}") for name in MIRRORS)


def _against_record(document: Document, facts: Facts) -> Iterator[Finding]:
    article = document.article
    assert article is not None  # noqa: S101 — the caller looked
    record = facts.records.get(article.record)
    own = article.kind is Kind.STORY and record is not None
    allowed = record.dates if own and record else dict.fromkeys(facts.urls, "")
    lines = [unit.line for unit in document.fields if unit.key == "sources.url"]
    for source, line in zip(article.sources, lines, strict=False):
        if source.url not in allowed:
            yield Finding(document.file, line, "SOURCE_URL", source.url)
            continue
        wanted = record.dates.get(source.url, "") if record else ""
        if wanted and re.fullmatch(r"\d{4}(-\d\d){0,2}", wanted) and source.date != wanted:
            yield Finding(document.file, line, "SOURCE_DATE", source.date, {"wanted": wanted})


def check_addresses(document: Document, edition: Edition) -> Iterator[Finding]:
    """Every address is a link, shows what it is, and stands in the facts."""
    for line, shown, target in document.links:
        if ":" not in target:
            continue
        if not _shows(shown, target):
            yield Finding(document.file, line, "ADDRESS_SHOWN", shown, {"target": target})
        if edition.facts and not edition.facts.declares(bare(target)):
            yield Finding(document.file, line, "ADDRESS", target)
    website = str(document.front.get("website", ""))
    if website and edition.facts and not edition.facts.declares(bare(website)):
        yield Finding(document.file, document.line_of("website"), "ADDRESS", website)
    yield from _unlinked(document)


def bare(target: str) -> str:
    """An address as facts write it: without scheme, `www.` and closing slash."""
    rest = re.sub(r"^(?:https?://|tel:|mailto:)", "", target)
    return rest.removeprefix("www.").rstrip("/")


def _shows(shown: str, target: str) -> bool:
    """Whether a shown domain or number is the one that the link leads to."""
    if target.startswith("tel:"):
        digits = re.sub(r"\D", "", shown)
        return not digits or digits in target
    domain = _DOMAIN.search(shown)
    return domain is None or bare(target).startswith(bare(domain.group().lower()))


def _unlinked(document: Document) -> Iterator[Finding]:
    for unit in own_units(document):
        if unit.form == "field":
            continue
        text = LINK.sub(" ", unit.raw)
        for pattern in (_MAIL, _PHONE, _DOMAIN):
            for match in pattern.finditer(text):
                yield Finding(document.file, unit.line, "ADDRESS_PLAIN", match.group())
