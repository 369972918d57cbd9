"""The relay of `pack_relay.py`: on folders every day, on mounted file systems where that works."""

from __future__ import annotations

import pack_mounts
import pack_relay
import pytest


@pytest.mark.parametrize("seed", [1, 2])
def test_twenty_hops(tmp_path, seed) -> None:
    assert pack_relay.relay(tmp_path, hops=20, seed=seed, kind="folder").startswith("20 hops")


@pytest.mark.parametrize("kind", pack_mounts.KINDS)
def test_three_hops_on_a_real_file_system(tmp_path, kind) -> None:
    try:
        pack_relay.relay(tmp_path, hops=3, seed=3, kind=kind)
    except pack_mounts.CannotMountError as why:
        pytest.skip(f"no {kind} here: {why}")


@pytest.mark.long
@pytest.mark.parametrize("kind", pack_mounts.KINDS)
def test_twenty_hops_on_a_real_file_system(tmp_path, kind) -> None:
    try:
        pack_relay.relay(tmp_path, hops=20, seed=4, kind=kind)
    except pack_mounts.CannotMountError as why:
        pytest.skip(f"no {kind} here: {why}")
