"""The short list of findings that are right as they stand, each with its reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from langso_reader.content.collection import line_containing, read_text
from langso_reader.errors import ContentError
from langso_reader.publish.lint.findings import FACT_CODES, Finding
from langso_reader.publish.lint.sentences import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE: Final = "lint-exceptions.toml"
LIMIT: Final = 20  # there must be fewer
_KEYS: Final = {"file", "code", "what", "reason"}


@dataclass(frozen=True, slots=True)
class LintException:
    """One finding that may stay.

    Attributes:
        what: the words of the finding.
        reason: why it is right.
    """

    file: str
    code: str
    what: str
    reason: str
    line: int = 1

    def covers(self, finding: Finding) -> bool:
        """Whether it is about this finding."""
        return (self.file, self.code, self.what) == (finding.file, finding.code, finding.what)


def load(folder: Path) -> list[LintException]:
    """The exceptions of a data folder; none when it has no list.

    Raises:
        ContentError: the list cannot be read, or an exception has no reason.
    """
    if not (folder / FILE).is_file():
        return []
    text = read_text(folder / FILE, FILE)
    try:
        tables = tomllib.loads(text).get("exceptions", [])
    except tomllib.TOMLDecodeError as error:
        raise _wrong(1, str(error)) from error
    found = []
    for table in tables:
        line = line_containing(text, str(table.get("what") or table.get("file")))
        if set(table) != _KEYS or not all(isinstance(value, str) for value in table.values()):
            raise _wrong(line, f"each exception has {', '.join(sorted(_KEYS))}")
        if not table["reason"].strip() or table["code"] not in SENTENCES:
            raise _wrong(line, f"no reason given, or unknown code {table['code']}")
        found.append(LintException(**table, line=line))
    return found


def _wrong(line: int, reason: str) -> ContentError:
    return ContentError(
        f"{FILE}:{line}: {reason}", file=FILE, line=line, reason=reason,
        reason_vi=f"danh sách ngoại lệ viết sai ({reason})",
    )  # fmt: skip


def apply(
    findings: Iterable[Finding], exceptions: list[LintException], *, with_facts: bool
) -> list[Finding]:
    """The findings that no exception covers, and what is wrong with the list itself."""
    used: set[LintException] = set()
    kept = []
    for finding in findings:
        covering = [each for each in exceptions if each.covers(finding)]
        used.update(covering)
        if not covering:
            kept.append(finding)
    for each in exceptions:
        if each not in used and (with_facts or each.code not in FACT_CODES):
            what = f"{each.file} {each.code} {each.what}"
            kept.append(Finding(FILE, each.line, "EXCEPTION_UNUSED", what))
    if len(exceptions) >= LIMIT:
        counts = {"count": len(exceptions), "limit": LIMIT}
        kept.append(Finding(FILE, 1, "EXCEPTION_MANY", "", counts))
    return kept
