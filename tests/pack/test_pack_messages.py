"""Every refusal has words in both languages, and its details fill them."""

from __future__ import annotations

import inspect

import pack_factory as make
import pytest
import test_pack_hostile

from langso_reader import messages
from langso_reader.errors import LangsoError
from langso_reader.pack import errors
from langso_reader.pack.store import Store

CLASSES = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, LangsoError) and kind.__module__ == errors.__name__
]
SPECIFIED = """
NOT_A_PACK TRUNCATED CORRUPT ZIP_STRUCTURE FILE_LIST BAD_NAME MANIFEST TOO_BIG SIG_FORMAT UNSIGNED
BAD_SIGNATURE UNKNOWN_KEY SCOPE REVOKED_KEY REVOKED_PACK OLDER ALREADY CONFLICT NEED_KEYRING
FORMAT_NEWER APP_TOO_OLD DISK_FULL NO_PERMISSION READ_ONLY SOURCE_GONE FILE_BUSY INSTALLING IO
"""


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.code)
def test_each_class_has_words(kind, language) -> None:
    assert kind.code in messages.codes(language)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_specified_code_has_words(language) -> None:
    assert set(SPECIFIED.split()) <= messages.codes(language)


@pytest.mark.parametrize("name", sorted(test_pack_hostile.ATTACKS)[::3])
def test_details_fill_the_sentences(name, tmp_path) -> None:
    code, build = test_pack_hostile.ATTACKS[name]
    store = Store(tmp_path / "packs", make.trust_store(tmp_path))
    store.install(make.write(tmp_path / "first.langso", make.pack()))
    with pytest.raises(LangsoError) as caught:
        store.install(make.write(tmp_path / "hostile.langso", build()))
    for language in ("vi", "en"):
        text = str(messages.explain(caught.value, language))
        assert "{" not in text
        if code != "TRUNCATED":  # a file cut in its first bytes cannot say how much it needs
            assert "…" not in text, text


@pytest.mark.parametrize("language", ["vi", "en"])
def test_refusals_say_that_what_is_in_use_is_safe(language) -> None:
    phrase = {"vi": "đang dùng vẫn an toàn", "en": "in use is still safe"}[language]
    for kind in CLASSES:
        if issubclass(kind, errors.PackError) and kind.code not in {
            "OLDER",
            "ALREADY",
            "PACK_WRITE",
        }:
            error = kind("x", have=1) if kind is errors.TruncatedError else kind("x")
            assert phrase in messages.explain(error, language).do
