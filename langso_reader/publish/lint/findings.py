"""What the linter says: a place in a file, a stable code, and one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from langso_reader.publish.lint.sentences import SENTENCES

if TYPE_CHECKING:
    from langso_reader.messages import Language

# Codes that need the facts records; without the records they are not looked for.
FACT_CODES = frozenset(
    {
        "RECORD",
        "NUMBER",
        "NAME",
        "PERSON",
        "PERSON_LEFT_OUT",
        "NO_ACCENTS",
        "PLACE",
        "SOURCE_URL",
        "SOURCE_DATE",
        "ADDRESS",
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to mend.

    Attributes:
        file: relative to the data folder.
        code: stable name of the rule.
        what: the words that are wrong, as they stand in the file.
        details: further values for the sentence.
    """

    file: str
    line: int
    code: str
    what: str = ""
    details: dict[str, Any] = field(default_factory=dict, compare=False, hash=False)

    def sentence(self, language: Language = "vi") -> str:
        """The finding in words."""
        pattern = SENTENCES[self.code][0 if language == "vi" else 1]
        return pattern.format_map({"what": self.what} | self.details)
