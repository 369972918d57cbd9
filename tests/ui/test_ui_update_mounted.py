"""A first-time courier on real FAT32: stick in, banner, one click, done, stick out; then onward.

The stick is an image file with a file system, mounted by the kernel or by FUSE, noticed by the same
look at the system's drives that the program takes every two seconds. Where nothing can be mounted
the test is skipped with the reason.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
import update_factory as make

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "pack"))

import pack_mounts
from PySide6.QtWidgets import QLabel, QPushButton

from langso_reader.ui.messages import Notice
from langso_reader.ui.navigation import Place
from langso_reader.ui.sticks import plugged_in


@pytest.fixture
def village(open_reader, tmp_path):
    folder = tmp_path / "editions"
    folder.mkdir()
    village = make.Village(open_reader, tmp_path, make.edition(folder, 2))
    village.newest = make.edition(folder, 3)
    village.updating.watch._look = partial(plugged_in, [f"{tmp_path}/"])
    return village


@contextlib.contextmanager
def _plugged(village, folder: Path, image: Path | None = None):
    with pack_mounts.mounted("fat32", folder, image=image) as place:
        yield place
    village.look()


def _said(village) -> str:
    return "\n".join(notice.sentence.text() for notice in village.window.findChildren(Notice))


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _courier(village, tmp_path: Path) -> None:
    with _plugged(village, tmp_path / "first") as stick:
        shutil.copyfile(village.newest, stick / "langso-2026-3.langso")
        before = _files(stick)
        village.look()
        village.reader.click(village.reader.find(QPushButton, "installFromBanner"))
        assert "Đã xong. Máy đang dùng Làng số 2026.3" in _said(village)
        assert _files(stick) == before
    assert not village.updating.found
    assert village.label == "2026.3"
    village.window.open(Place("update"))
    village.reader.settle()
    with _plugged(village, tmp_path / "second") as stick:
        village.look()
        village.reader.click(village.reader.find(QPushButton, "copy"))
        assert village.reader.find(QLabel, text="đọc lại đúng từng byte")
    image = tmp_path / "second" / "fat32.img"
    with pack_mounts.mounted("fat32", tmp_path / "second", image=image) as stick:
        (copy,) = (stick / "LANGSO").glob("*.langso")
        assert copy.read_bytes() == village.newest.read_bytes()
        names = {path.name for path in (stick / "LANGSO").iterdir()}
        assert {"DOC-TRUOC.txt", "langso.trust"} <= names
        assert subprocess.run(["cmp", copy, village.newest], check=False).returncode == 0


def test_a_courier_on_real_fat32(village, tmp_path) -> None:
    try:
        _courier(village, tmp_path)
    except pack_mounts.CannotMountError as why:
        pytest.skip(f"no FAT32 here: {why}")
