"""Both languages are complete: the window's texts, Qt's own dialogs, the words for failures."""

from __future__ import annotations

import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from langso_reader import messages  # noqa: E402
from tools import translations  # noqa: E402

MESSAGES = ROOT / "resources" / "messages"
SAME_IN_BOTH = {"reason_vi": "reason"}  # the one detail that is itself a sentence


def test_every_text_is_translated_with_its_placeholders_and_released():
    assert translations.problems() == []


def test_a_missing_a_changed_and_a_stale_text_are_found(tmp_path, monkeypatch):
    known = translations.in_file(translations.ENGLISH)
    (first, *_), page = known["Home"], known["PrintOut"]
    placed = next(text for text in page if "{f}" in text)
    known["Home"][first] = ""
    page[placed] = page[placed].replace("{f}", "{g}")
    known["Home"]["Không còn trong chương trình"] = "No longer there"
    copy = tmp_path / "langso_en.ts"
    translations.write(copy, known, "en_GB")
    (tmp_path / "langso_en.qm").write_bytes(b"old")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "ENGLISH", copy)
    found = "\n".join(translations.problems())
    for said in ("not translated", "other placeholders", "not in the code", "out of date"):
        assert said in found


def test_no_word_of_qts_dialogs_is_left_empty():
    entries = translations.in_file(translations.FOLDER / "qt_vi.ts")
    assert sum(map(len, entries.values())) > 50
    for context, texts in entries.items():
        for text, translation in texts.items():
            assert translation.strip(), f"{context}: {text}"
            assert text.count("%1") == translation.count("%1"), f"{context}: {text}"


def test_nothing_in_the_files_is_marked_unfinished():
    for path in sorted(translations.FOLDER.glob("*.ts")):
        marked = ET.parse(path).getroot().findall(".//translation[@type]")  # noqa: S314 — our own
        assert not marked, path.name


def catalogue(language: str) -> dict[str, dict[str, str]]:
    """Every code of one language; a code stands in one file only."""
    found: dict[str, dict[str, str]] = {}
    for path in (MESSAGES / f"{language}.toml", *sorted((MESSAGES / f"{language}.d").iterdir())):
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
        assert not found.keys() & entries.keys(), path.name
        found |= entries
    return found


def places(entry: dict[str, str]) -> set[str]:
    """The placeholders of a code's two sentences."""
    names = {name for text in entry.values() for _, name, _, _ in Formatter().parse(text) if name}
    return {SAME_IN_BOTH.get(name, name) for name in names}


def test_failures_are_said_in_both_languages_with_the_same_details():
    vietnamese, english = catalogue("vi"), catalogue("en")
    assert vietnamese.keys() == english.keys()
    for code, entry in vietnamese.items():
        assert places(entry) == places(english[code]), code


@pytest.mark.parametrize("language", ["vi", "en"])
def test_failures_are_whole_sentences(language):
    found = catalogue(language)
    assert messages.codes(language) == found.keys()
    for code, entry in found.items():
        assert entry.keys() == {"say", "do"}, code
        for text in entry.values():
            assert text.endswith("."), f"{code}: {text}"
            assert text == " ".join(text.split()), f"{code}: {text}"
