"""The facts records that articles were written from; they live outside the repository."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from langso_reader.errors import LangsoError
from langso_reader.fileio import naming_failures
from langso_reader.publish.lint import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GLOSSARY: Final = "glossary.md"
_URL: Final = re.compile(r"https?://[^\s|;,)\]]+")
_NUMBERED: Final = re.compile(r"(\d+)\. \*\*")
_SCAM: Final = re.compile(r"\| (\d+) \|")
_UNACCENTED_NOTE: Final = re.compile(r"([^,;(]+?)\s*\(ghi không dấu")


class FactsError(LangsoError):
    """The facts folder cannot be used."""

    code = "LINT_FACTS"


@dataclass(frozen=True)
class Record:
    """What one record says.

    Attributes:
        texts: every text of it without web addresses.
        dates: of its sources by address.
        people: (name, whether its accents are known).
    """

    id: str
    texts: tuple[str, ...]
    dates: dict[str, str]
    people: tuple[tuple[str, bool], ...] = ()

    @cached_property
    def values(self) -> frozenset[numbers.Value]:
        """Its numbers and dates."""
        return numbers.known_values([*self.texts, *self.dates.values()])

    @cached_property
    def unusable(self) -> tuple[str, ...]:
        """Names that it gives without accents."""
        noted = [
            match[1].strip() for text in self.texts for match in _UNACCENTED_NOTE.finditer(text)
        ]
        return tuple([name for name, accents in self.people if not accents] + noted)


@dataclass(frozen=True)
class Facts:
    """All records by id, and what stands in any of them.

    Attributes:
        urls: of every source.
        declared: every text in lower case without source addresses.
        lists: lines of the Markdown lists.
    """

    records: dict[str, Record] = field(default_factory=dict)
    urls: frozenset[str] = frozenset()
    declared: str = ""
    lists: tuple[str, ...] = ()

    @cached_property
    def list_values(self) -> frozenset[numbers.Value]:
        """Numbers and dates of the lists that belong to no single record."""
        return numbers.known_values(self.lists)

    @cached_property
    def values(self) -> frozenset[numbers.Value]:
        """Numbers and dates of everything."""
        return self.list_values.union(*(record.values for record in self.records.values()))

    def declares(self, address: str) -> bool:
        """Whether a phone number, domain or mail address stands in the text of a record."""
        spelled = re.escape(address.lower())
        if address.isdigit():  # 18009000 stands as 1800 9000
            spelled = r"[ .]?".join(address)
        wanted = rf"(?<![\w.@-]){spelled}(?![\w@-]|\.\w)"
        return re.search(wanted, self.declared) is not None


def _texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, str) and key not in {"url", "date", "id"}:
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from _texts(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, key)


def _record(data: dict[str, Any]) -> Record:
    people = tuple(
        (person["name"], "diacritics" not in person) for person in data.get("people", [])
    )
    dates = {source["url"]: source.get("date", "") for source in data.get("sources", [])}
    return Record(data["id"], tuple(_texts(data)), dates, people)


def _read(path: Path) -> str:
    with naming_failures(path):
        return path.read_text(encoding="utf-8")


def _glossary(text: str) -> Iterator[Record]:
    """One record for each numbered term and each row of the table of scams."""
    for line in text.splitlines():
        for kind, pattern in (("glossary", _NUMBERED), ("scam", _SCAM)):
            found = pattern.match(line)
            if found:
                urls = dict.fromkeys(_URL.findall(line), "")
                yield Record(f"{kind}:{found[1]}", (_URL.sub(" ", line),), urls)


def load(folder: Path) -> Facts:
    """Read `stories.jsonl`, `platforms.jsonl` and the Markdown lists of `folder`.

    Raises:
        FactsError: a record is no JSON or has no id.
        StorageError: a file cannot be read.
    """
    records: dict[str, Record] = {}
    whole: list[str] = []
    for name in ("stories", "platforms"):
        text = _read(folder / f"{name}.jsonl")
        for number, line in enumerate(text.splitlines(), 1):
            try:
                record = _record(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise FactsError(f"{name}.jsonl:{number}: {error}", file=f"{name}.jsonl") from error
            records[record.id] = record
            whole.extend(record.texts)
    urls = {url for record in records.values() for url in record.dates}
    lists: list[str] = []
    for path in sorted(folder.glob("*.md")):
        text = _read(path)
        urls.update(_URL.findall(text))
        lists.extend(_URL.sub(" ", text).splitlines())
    if (folder / GLOSSARY).is_file():
        records |= {record.id: record for record in _glossary(_read(folder / GLOSSARY))}
    declared = "\n".join([*whole, *lists]).lower()
    return Facts(records, frozenset(urls), declared, tuple(lists))
