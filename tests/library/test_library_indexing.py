"""The index built in a process of its own: the same answers, stoppable, and never in the way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from small_edition import write_sources

from langso_reader import processes
from langso_reader.library import indexing, open_pack_file
from langso_reader.library.questions import Question
from langso_reader.library.searching import SearchService, index_stamp
from langso_reader.publish.build import build_pack
from langso_reader.search import IndexCancelledError

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.library.edition import Edition


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack in a folder with blanks and Vietnamese letters."""
    out = tmp_path / "bản mới" / "làng số.langso"
    out.parent.mkdir()
    build_pack(write_sources(tmp_path / "data"), out, sign=None)
    return out


@pytest.fixture
def edition(pack: Path):
    """That pack, open."""
    opened = open_pack_file(pack)
    yield opened
    opened.close()


def answers(service: SearchService) -> list[list[str]]:
    asked = "loa", "ban cam", "lang van hung", "voso"
    return [[h.id for h in service.search(Question(q), limit=9).hits] for q in asked]


def never_here(*_args: object) -> None:
    raise AssertionError("the index was built in this process")


def test_an_index_built_apart_gives_the_same_answers(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = SearchService(edition, tmp_path / "here")
    here.prepare()
    monkeypatch.setattr(indexing, "build", never_here)
    apart = SearchService(edition, tmp_path / "có dấu", apart=True).successor(edition)
    apart.prepare()
    assert apart.ready
    assert answers(apart) == answers(here)
    assert [path.name for path in (tmp_path / "có dấu").iterdir()] == [index_stamp(edition)]
    here.close()
    apart.close()


def test_another_pack_in_its_place_is_not_indexed(
    edition: Edition, pack: Path, tmp_path: Path
) -> None:
    other = write_sources(tmp_path / "other")
    story = other / "stories" / "loa-thong-minh.md"
    story.write_text(story.read_text("utf-8").replace("Làm vườn.", "Làm ruộng."), "utf-8")
    pack.unlink()
    build_pack(other, pack, sign=None)
    assert not indexing.build_apart(edition, tmp_path / "index" / "x")
    assert not (tmp_path / "index").exists()


@pytest.mark.parametrize(
    "line",
    [
        ["/khong/co/chuong-trinh"],
        [sys.executable, "-c", "raise SystemExit(3)"],
        [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"],
    ],
    ids=["no process", "refuses", "dies"],
)
def test_where_that_process_fails_the_index_is_built_here(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: list[str]
) -> None:
    monkeypatch.setattr(processes, "command", lambda *_: line)
    service = SearchService(edition, tmp_path / "index", apart=True)
    service.prepare()
    assert service.search(Question("lang van hung"), limit=1).hits[0].id == "na-chi-lang"
    assert (tmp_path / "index" / index_stamp(edition)).is_dir()
    service.close()


@pytest.mark.parametrize("apart", [False, True])
def test_stopping_ends_it_at_once_and_nothing_is_built_in_memory(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, apart: bool
) -> None:
    folder = tmp_path / "index"
    folder.mkdir()
    begun = (
        "import os, pathlib, sys\n"
        f"name = {index_stamp(edition)!r} + f'.part-{{os.getpid()}}'\n"
        f"pathlib.Path({str(folder)!r}, name).mkdir()\n"
        "os.kill(os.getpid(), 19)\n"  # stands still for ever
    )
    monkeypatch.setattr(processes, "command", lambda *_: [sys.executable, "-c", begun])
    monkeypatch.setattr(indexing, "in_memory", never_here)
    service = SearchService(edition, folder, apart=apart)
    with pytest.raises(IndexCancelledError):
        service.prepare(lambda: not apart or any(folder.iterdir()))
    assert not service.ready
    assert list(folder.iterdir()) == []
