"""Rules that hold a story against its facts record: every number, date, person, place and name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from langso_reader.content.model import Kind
from langso_reader.publish.lint import numbers
from langso_reader.publish.lint.findings import Finding
from langso_reader.publish.lint.names import KnownNames, keys, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from langso_reader.publish.lint.document import Document, Unit
    from langso_reader.publish.lint.edition import Edition
    from langso_reader.publish.lint.facts import Facts, Record

# What others can try is general advice, not a statement about the story.
ADVICE: Final = "Bà con tự làm"
_CHECKED_FIELDS: Final = {"title", "summary", "people.role"}
_FIGURE_FIELDS: Final = {"title", "summary", "status"}
_PLACES: Final = ("village", "commune", "district", "province")
# Numbers inside names are names: 4G, Covid-19, 3Tfarm, công nghiệp 4.0.
_NAMED_NUMBER: Final = re.compile(r"\b(?:4\.0|24/7|Covid-19|COVID-19|24/24)(?!\w)")
_KIND_WORDS: Final = re.compile(
    r"^(?:thôn|bản|xóm|ấp|làng|buôn|khu|xã|phường|thị trấn|huyện|thị xã|thành phố|TP\.|quận|đảo|"
    r"đặc khu|tỉnh)\s+",
    re.IGNORECASE,
)


def check_record(document: Document, edition: Edition) -> Iterator[Finding]:
    """The record that an article names exists."""
    record = str(document.front.get("record", ""))
    if edition.facts is not None and record and record not in edition.facts.records:
        yield Finding(document.file, document.line_of("record"), "RECORD", record)


def check_story(document: Document, edition: Edition) -> Iterator[Finding]:
    """Everything that a story states against its record."""
    article = document.article
    if article is None or edition.facts is None or article.kind is not Kind.STORY:
        return
    record = edition.facts.records.get(article.record)
    if record is None:
        return
    known = KnownNames(record.texts, _known_besides(document, edition))
    if article.year and not numbers.known_values([str(article.year)]) & record.values:
        yield Finding(document.file, document.line_of("record"), "NUMBER", str(article.year))
    for unit in _statements(document):
        yield from _numbers(document, unit, record)
        yield from _names(document, unit, known)
        yield from _unaccented(document, unit, record)
    yield from _people(document, record)
    yield from _places(document, known)


def check_figures(document: Document, edition: Edition) -> Iterator[Finding]:
    """Figures of the other kinds against their records, those they link to, and the lists.

    A material gathers from everywhere and is full of minutes and steps, so there only shares,
    dates and large numbers are looked up, in all the facts.
    """
    article, facts = document.article, edition.facts
    if article is None or facts is None or article.kind in {Kind.STORY, Kind.GUIDE}:
        return
    gathered = article.kind is Kind.MATERIAL
    known = facts.values if gathered else _nearby_values(document, edition, facts)
    for unit in [*document.fields, *document.body]:
        if unit.form == "heading" or (unit.form == "field" and unit.key not in _FIGURE_FIELDS):
            continue
        for mention in numbers.mentions(_NAMED_NUMBER.sub("x", unit.statement)):
            looked_up = numbers.is_large(mention) if gathered else mention.shown[0].isdigit()
            if looked_up and not numbers.stands_in(mention, known):
                yield Finding(document.file, unit.line, "NUMBER", mention.shown)


def _nearby_values(document: Document, edition: Edition, facts: Facts) -> frozenset[numbers.Value]:
    article = document.article
    assert article is not None  # noqa: S101 — the caller looked
    linked = [edition.documents.get(target) for target in {*article.links, *article.platforms}]
    names = [str(each.front.get("record", "")) for each in linked if each]
    records = [facts.records[name] for name in [article.record, *names] if name in facts.records]
    own_dates = numbers.known_values(source.date for source in article.sources)
    return facts.list_values.union(own_dates, *(record.values for record in records))


def _statements(document: Document) -> Iterator[Unit]:
    yield from (unit for unit in document.fields if unit.key in _CHECKED_FIELDS)
    for unit in document.body:
        if unit.section != ADVICE and unit.form != "heading":
            yield unit


def _known_besides(document: Document, edition: Edition) -> list[str]:
    """Names that need not stand in the record: present provinces, linked platforms and terms."""
    article = document.article
    assert article is not None  # noqa: S101 — the caller looked
    found = [edition.taxonomy.present_province(name) for name in article.place.provinces]
    found += [article.place.now, *article.place.provinces]
    for target in {*article.links, *article.platforms}:
        linked = edition.documents.get(target)
        if linked:
            front = linked.front
            found += [str(front.get("name", "")), str(front.get("title", ""))]
            found += [str(alias) for alias in front.get("aliases", [])]
    return found


def _numbers(document: Document, unit: Unit, record: Record) -> Iterator[Finding]:
    text = _NAMED_NUMBER.sub("x", unit.statement)
    for mention in numbers.mentions(text):
        if not mention.counts or numbers.stands_in(mention, record.values):
            continue
        if not _counts_people(text, mention, record):
            yield Finding(document.file, unit.line, "NUMBER", mention.shown)


def _counts_people(text: str, mention: numbers.Mention, record: Record) -> bool:
    """Whether "hai người" may count people whom the record names one by one."""
    if not text[mention.end :].lstrip().startswith("người"):
        return False
    named = numbers.known_values(str(n) for n in range(2, len(record.people) + 1))
    return bool(mention.values & named)


def _names(document: Document, unit: Unit, known: KnownNames) -> Iterator[Finding]:
    for name in names(unit.text):
        if not known.allows(name):
            yield Finding(document.file, unit.line, "NAME", name.shown)


def _unaccented(document: Document, unit: Unit, record: Record) -> Iterator[Finding]:
    for name in record.unusable:
        if keys(name) in keys(unit.text):
            yield Finding(document.file, unit.line, "NO_ACCENTS", name)


def _people(document: Document, record: Record) -> Iterator[Finding]:
    usable = {keys(name): name for name, accents in record.people if accents}
    unusable = {keys(name) for name in record.unusable}
    mentioned = set()
    for unit in document.fields:
        if unit.key != "people.name":
            continue
        mentioned.add(keys(unit.text))
        if keys(unit.text) in unusable:
            yield Finding(document.file, unit.line, "NO_ACCENTS", unit.text)
        elif keys(unit.text) not in usable:
            yield Finding(document.file, unit.line, "PERSON", unit.text)
    for key, name in usable.items():
        if key not in mentioned:
            yield Finding(document.file, 1, "PERSON_LEFT_OUT", name)


def _places(document: Document, known: KnownNames) -> Iterator[Finding]:
    article = document.article
    assert article is not None  # noqa: S101 — the caller looked
    for part in _PLACES:
        for value in str(getattr(article.place, part)).split(", "):
            words = _KIND_WORDS.sub("", value).split()
            if words and not known.holds(words):
                line = document.line_of(f"place.{part}")
                yield Finding(document.file, line, "PLACE", value)
