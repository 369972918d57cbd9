"""A sample of the long runs of `pack_fuzz.py`: nothing altered is accepted, nothing crashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pack_fuzz
import pytest

if TYPE_CHECKING:
    from pathlib import Path


def test_golden_pack_is_large_enough_and_accepted(tmp_path: Path) -> None:
    path = tmp_path / "golden.langso"
    path.write_bytes(pack_fuzz.golden())
    assert path.stat().st_size >= 50_000
    assert pack_fuzz.code_of(path, pack_fuzz.policy(tmp_path)) == "accepted"


def test_every_37th_length_is_refused(tmp_path: Path) -> None:
    size = len(pack_fuzz.golden())
    counts = pack_fuzz.truncations(tmp_path, range(size - 1, -1, -37))
    assert counts["accepted"] == 0
    assert set(counts) == {"TRUNCATED"}


def test_every_211th_bit_is_refused(tmp_path: Path) -> None:
    counts = pack_fuzz.flips(tmp_path, range(0, 8 * len(pack_fuzz.golden()), 211))
    assert counts["accepted"] == 0
    assert sum(counts.values()) > 1900


def test_ten_thousand_mutations(tmp_path: Path) -> None:
    counts = pack_fuzz.mutations(tmp_path, 10_000, seed=7)
    assert counts["accepted"] == 0
    assert len(counts) >= 8  # the mutations reach many different refusals


@pytest.mark.long
def test_every_length_is_refused(tmp_path: Path) -> None:
    assert pack_fuzz.truncations(tmp_path)["accepted"] == 0


@pytest.mark.long
def test_every_bit_is_refused(tmp_path: Path) -> None:
    assert pack_fuzz.flips(tmp_path)["accepted"] == 0
