"""Names inside a pack, and pack ids, against a plain second opinion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.pack import names

LETTERS = "abcdefghijklmnopqrstuvwxyz"
DIGITS = "0123456789"
DEVICES = {"con", "prn", "aux", "nul"} | {
    f"{kind}{n}" for kind in ("com", "lpt") for n in range(10)
}
WORDS = st.sampled_from(
    ["con", "aux", "nul", "com1", "lpt9", "com", "a", "b-c", "1_2", "co", "conx"]
)
MIXED = st.lists(
    st.one_of(WORDS, st.sampled_from([".", "/", "-", "_", "A", " ", "..", "\n"])), max_size=7
)


def plainly_good(name: str) -> bool:
    """The rules of docs/pack-format.md spelled out."""
    if not 0 < len(name) <= 150:
        return False
    for part in name.split("/"):
        pieces = part.split(".")
        if not part or part[0] not in LETTERS + DIGITS or "" in pieces:
            return False
        if set(part) - set(LETTERS + DIGITS + "._-") or pieces[0] in DEVICES:
            return False
    return True


@given(MIXED.map("".join))
def test_names_agree_with_the_rules(name: str) -> None:
    assert names.is_good(name) == plainly_good(name)


@pytest.mark.parametrize("name", ["a.md", "articles/ban-na.md", "images/p_1.png", "a" * 150])
def test_good_names(name: str) -> None:
    assert names.is_good(name)


@pytest.mark.parametrize(
    "text", ["vn.langso.quoc-gia", "vn.tinh.ha-giang.chung", "local.abc2", "a.b"]
)
def test_good_pack_ids(text: str) -> None:
    assert names.is_pack_id(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "vn.",
        ".vn",
        "vn..a",
        "vn/a",
        "vn.A",
        "nul.a",
        "com1.a",
        "vn.a\n",
        "vn.-a",
        "a." * 60,
    ],
)
def test_bad_pack_ids(text: str) -> None:
    assert not names.is_pack_id(text)
