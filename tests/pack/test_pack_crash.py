"""A sample of the long runs of `pack_crash.py`."""

from __future__ import annotations

import errno
import os

import pack_crash
import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills and forks")


def test_killed_at_every_23rd_file_operation(tmp_path) -> None:
    counts = pack_crash.operations(tmp_path, step=23)
    assert counts["broken"] == 0
    assert counts["sound"] >= 5


def test_killed_after_a_random_time(tmp_path) -> None:
    counts = pack_crash.kills(tmp_path, 20)
    assert counts["broken"] == 0
    assert counts["old"] > 0


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_every_second_file_operation_fails(tmp_path, code) -> None:
    counts = pack_crash.errors(tmp_path, step=2, errnos=(code,))
    assert set(counts) <= {"named failure", "went on"}
    assert counts["named failure"] > 50  # a page that reads well the second time goes on


def test_five_processes_install_at_once(tmp_path) -> None:
    counts = pack_crash.together(tmp_path, 8)
    assert counts["broken"] == 0
    assert counts["installed"] > 0


@pytest.mark.long
def test_killed_at_every_file_operation(tmp_path) -> None:
    assert pack_crash.operations(tmp_path)["broken"] == 0
