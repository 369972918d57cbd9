"""Run every rule over a data folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.content import taxonomy
from langso_reader.content.collection import read_text
from langso_reader.publish.lint import (
    edition,
    exceptions,
    facts,
    rules_facts,
    rules_language,
    rules_sources,
    rules_structure,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from langso_reader.messages import Language
    from langso_reader.publish.lint.document import Document
    from langso_reader.publish.lint.findings import Finding

    Rule = Callable[[Document, edition.Edition], Iterator[Finding]]

RULES: Final[tuple[Rule, ...]] = (
    rules_structure.check_front_matter,
    rules_structure.check_place,
    rules_structure.check_length,
    rules_structure.check_headings,
    rules_structure.check_links,
    rules_structure.check_picture,
    rules_language.check_letters,
    rules_language.check_spelling,
    rules_language.check_typography,
    rules_language.check_sentences,
    rules_language.check_old_figures,
    rules_sources.check_sources,
    rules_sources.check_addresses,
    rules_facts.check_record,
    rules_facts.check_story,
    rules_facts.check_figures,
)


@dataclass(frozen=True, slots=True)
class Report:
    """What was found.

    Attributes:
        articles: how many were read.
        exceptions: how many findings are listed as right.
        with_facts: whether the text was held against its records.
    """

    findings: tuple[Finding, ...]
    articles: int
    exceptions: int
    with_facts: bool

    def text(self, language: Language = "vi") -> str:
        """One line a finding, sorted by file and line, and a closing line."""
        lines = [f"{f.file}:{f.line} {f.code} {f.sentence(language)}" for f in self.findings]
        return "\n".join([*lines, *self.closing(language)])

    def closing(self, language: Language) -> list[str]:
        """What was checked, and what could not be."""
        vi = language == "vi"
        lines = []
        if not self.with_facts:
            lines.append(
                "Không có thư mục tư liệu: chưa đối chiếu số, ngày, tên, nơi và địa chỉ (--facts)."
                if vi
                else "No facts folder: numbers, dates, names, places and addresses were not "
                "compared (--facts)."
            )
        counts = (self.articles, len(self.findings), self.exceptions)
        lines.append(
            "{} bài, {} chỗ phải sửa, {} ngoại lệ".format(*counts)
            if vi
            else "{} articles, {} findings, {} exceptions".format(*counts)
        )
        return lines

    def json(self, language: Language = "vi") -> str:
        """The report as one JSON object."""
        findings = [
            {"file": f.file, "line": f.line, "code": f.code, "what": f.what}
            | {"sentence": f.sentence(language)}
            for f in self.findings
        ]
        whole = {
            "articles": self.articles,
            "exceptions": self.exceptions,
            "with_facts": self.with_facts,
            "findings": findings,
        }
        return json.dumps(whole, ensure_ascii=False, indent=1)


def default_facts(folder: Path) -> Path | None:
    """`shared/facts` beside the checkout that holds the data folder, if it is there."""
    found = folder.resolve().parent.parent / "shared" / "facts"
    return found if found.is_dir() else None


def lint(folder: Path, facts_folder: Path | None = None) -> Report:
    """Check the content sources below `folder`.

    Args:
        folder: the sources (`data/`).
        facts_folder: the records that the text was written from; None skips what needs them.

    Raises:
        ContentError: the taxonomy or the list of exceptions cannot be read.
        FactsError: the records cannot be read.
        StorageError: a file cannot be read.
    """
    records = facts.load(facts_folder) if facts_folder else None
    whole = edition.load(folder, records)
    found = [*whole.broken, *rules_structure.check_pictures(folder)]
    shown = read_text(folder / taxonomy.FILE, taxonomy.FILE)
    found.extend(rules_language.check_text(shown, taxonomy.FILE))
    for document in whole.documents.values():
        for rule in RULES:
            found.extend(rule(document, whole))
    listed = exceptions.load(folder)
    kept = exceptions.apply(found, listed, with_facts=records is not None)
    unique = sorted(set(kept))
    return Report(tuple(unique), len(whole.documents), len(listed), records is not None)
