"""Every reason to refuse, brought about in the window: its own sentence in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from langso_reader import messages
from tools import refusals

SPECIFIED = {
    "NOT_A_PACK", "TRUNCATED", "CORRUPT", "ZIP_STRUCTURE", "FILE_LIST", "BAD_NAME", "MANIFEST",
    "TOO_BIG", "SIG_FORMAT", "UNSIGNED", "BAD_SIGNATURE", "UNKNOWN_KEY", "SCOPE", "REVOKED_KEY",
    "REVOKED_PACK", "OLDER", "ALREADY", "CONFLICT", "NEED_KEYRING", "FORMAT_NEWER", "APP_TOO_OLD",
    "DISK_FULL", "NO_PERMISSION", "READ_ONLY", "SOURCE_GONE", "FILE_BUSY", "INSTALLING", "IO",
}  # fmt: skip


@pytest.fixture(scope="session")
def in_use(tmp_path_factory):
    return refusals.edition_in_use(tmp_path_factory.mktemp("in-use"))


@pytest.fixture
def stage(qtbot, tmp_path, in_use):
    made = refusals.Stage(tmp_path, in_use)
    yield made
    made.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_specified_refusal_has_a_case() -> None:
    assert set(refusals.CASES) == SPECIFIED


@pytest.mark.parametrize("code", sorted(SPECIFIED))
def test_refusal_is_said_in_its_own_words(stage, code: str, monkeypatch) -> None:
    seen = []
    explain = messages.explain

    def note(error, language="vi"):
        seen.append(error)
        return explain(error, language)

    monkeypatch.setattr("langso_reader.messages.explain", note)
    for language in ("vi", "en"):
        stage.context.settings.change(language=language)
        said = stage.refuse(code)
        error = seen[-1]
        assert error.code in {code, f"STORE_{code}"}
        words = explain(error, language)
        assert words.say in said
        assert words.do in said
        assert "…" not in words.say + words.do
        assert stage.context.edition.label == "2026.2"
    edition = stage.window.updating.updates.open_edition()
    assert edition.label == "2026.2"
    edition.close()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_two_refusals_say_the_same(language) -> None:
    catalogue = messages._catalogue(language)
    plain = {code: catalogue[code] for code in SPECIFIED}
    plain |= {code: words for code, words in catalogue.items() if code.startswith("STORE_")}
    said = [entry["say"] for entry in plain.values()]
    assert len(set(said)) == len(said)
