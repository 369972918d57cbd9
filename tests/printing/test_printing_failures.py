"""What goes wrong outside: each a named failure or a page without the broken thing."""

from __future__ import annotations

import errno
import json
import tempfile
from pathlib import Path

import pytest
from printing_factory import job, make_story, no_picture, pages_guide, pdf_texts, png

from langso_reader import messages
from langso_reader.errors import DiskFullError, StorageError
from langso_reader.printing import (
    CancelledError,
    EmptySetError,
    Form,
    PrintingError,
    SavedSet,
    SavedSetError,
    TooLongError,
    engine,
    load_set,
    save_set,
    typeset,
)
from langso_reader.printing import errors as printing_errors

DAMAGED = {
    "cut": png()[:60],
    "flipped": png().replace(b"IDAT", b"IDAX"),
    "foreign": b"GIF89a" + bytes(40),
    "empty": b"",
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(30),
}


@pytest.mark.parametrize("mono", [False, True])
@pytest.mark.parametrize("damage", DAMAGED)
def test_a_picture_that_cannot_be_decoded_is_left_out(damage, mono):
    good = png()
    pictures = {"pictures/tot.png": good, "pictures/hong.png": DAMAGED[damage]}
    stories = make_story("tot", "Chuyện tốt"), make_story("hong", "Chuyện hỏng ảnh")
    document = typeset(job(*stories, mono=mono, cover=False, contents=False), pictures.get)
    assert document.left_out == ("pictures/hong.png",)
    first, second = pdf_texts(document.pdf)
    assert "Chuyện tốt" in first
    assert "Chuyện hỏng ảnh" in second


def test_a_missing_picture_is_named():
    assert typeset(job(make_story()), no_picture).left_out == ("pictures/che-moi.png",)


def test_nothing_to_print():
    with pytest.raises(EmptySetError):
        typeset(job(), no_picture)


def test_more_articles_than_paper_holds():
    with pytest.raises(TooLongError):
        typeset(job(*[make_story()] * 401), no_picture)


def test_progress_runs_to_the_end_and_never_back():
    seen = []
    stories = tuple(make_story(f"so-{n}") for n in range(3))
    typeset(job(*stories), no_picture, progress=lambda done, all_: seen.append((done, all_)))
    assert seen == sorted(seen)
    assert seen[-1] == (10, 10)


@pytest.mark.parametrize("after", range(4))
def test_cancelling_stops_at_the_next_step(after):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > after

    with pytest.raises(CancelledError):
        typeset(job(make_story()), no_picture, cancelled=cancelled)
    assert len(asked) == after + 1


def test_no_room_for_temporary_files_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "khong-co"))
    with pytest.raises(StorageError):
        typeset(job(make_story()), no_picture)


def test_a_disk_that_fills_up_is_named_and_left_clean(monkeypatch, tmp_path):
    def full(path, _content):
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with monkeypatch.context() as disk:
        disk.setattr(Path, "write_bytes", full)
        with pytest.raises(DiskFullError):
            typeset(job(make_story()), no_picture)
    assert list(tmp_path.iterdir()) == []


def test_the_temporary_folder_is_left_empty(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    typeset(job(make_story(), form=Form.BOOKLET, mono=True), lambda _: png())
    assert list(tmp_path.iterdir()) == []


def test_an_article_of_sixty_pages():
    document = typeset(job(pages_guide(60)), no_picture)
    assert document.page_count == 60
    assert "Trang thứ 60 ở đây." in pdf_texts(document.pdf)[-1]


@pytest.mark.long
def test_two_hundred_articles():
    stories = tuple(make_story(f"so-{n}", f"Chuyện số {n}") for n in range(200))
    document = typeset(job(*stories), lambda _: png())
    assert document.page_count >= 202
    assert [s.id for s in stories if not document.pages_of(s.id)] == []


def test_a_saved_set_comes_back(tmp_path):
    chosen = SavedSet(
        ids=("mot", "hai"), form=Form.BOOKLET, title="Họp", cover=None, copies=20, qr=True
    )
    save_set(tmp_path / "tập in.json", chosen)
    assert load_set(tmp_path / "tập in.json") == chosen


def test_articles_that_left_the_edition_are_named():
    kept, missing = SavedSet(ids=("a", "b", "c"), title="T").known({"a", "c"})
    assert (kept.ids, kept.title, missing) == (("a", "c"), "T", ("b",))


GOOD = {"format": "langso-print-set", "version": 1, "ids": ["a"]}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff",
        b"[]",
        b"{}",
        b'{"format": "langso-print-set"}',
        json.dumps(GOOD).encode()[:-2],
        json.dumps(GOOD | {"version": True}).encode(),
        json.dumps(GOOD | {"version": 0}).encode(),
        json.dumps(GOOD | {"ids": "a"}).encode(),
        json.dumps(GOOD | {"ids": [1]}).encode(),
        json.dumps(GOOD | {"form": "pdf"}).encode(),
        json.dumps(GOOD | {"copies": 0}).encode(),
        json.dumps(GOOD | {"copies": True}).encode(),
        json.dumps(GOOD | {"mono": 1}).encode(),
        json.dumps(GOOD | {"mono": None}).encode(),
        json.dumps(GOOD | {"paper": "A5"}).encode(),
        json.dumps(GOOD | {"paper": []}).encode(),
        json.dumps(GOOD | {"duplex": []}).encode(),
        json.dumps(GOOD | {"cover_picture": 9}).encode(),
        json.dumps(GOOD | {"title": "x" * 301}).encode(),
        b"[" * 100_000,
        b" " * 300_000,
    ],
)
def test_what_is_no_print_set_is_refused(tmp_path, content):
    path = tmp_path / "tap.json"
    path.write_bytes(content)
    with pytest.raises(SavedSetError) as caught:
        load_set(path)
    assert "tap.json" in str(messages.explain(caught.value))


def test_a_set_of_a_later_version_opens_as_far_as_it_is_known(tmp_path):
    path = tmp_path / "tap.json"
    path.write_text(json.dumps(GOOD | {"version": 2, "staples": 3}), encoding="utf-8")
    assert load_set(path).ids == ("a",)


def test_a_set_that_is_not_there(tmp_path):
    with pytest.raises(StorageError):
        load_set(tmp_path / "khong-co.json")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_failure_has_words(language):
    kinds = [
        kind
        for kind in vars(printing_errors).values()
        if isinstance(kind, type) and issubclass(kind, PrintingError)
    ]
    assert len(kinds) == 6
    assert {kind.code for kind in kinds} <= messages.codes(language)


def test_a_job_that_no_try_can_set_says_why(monkeypatch):
    asked = []

    ask = engine.Desk.ask

    def refuse(desk, verb, *words):
        if verb != "set_pdf":
            return ask(desk, verb, *words)
        asked.append(words[1])
        raise PrintingError("refused", reason="a fault in a template")

    monkeypatch.setattr(engine.Desk, "ask", refuse)
    with pytest.raises(PrintingError) as caught:
        typeset(job(make_story()), no_picture)
    assert asked == ["a-2a", None]
    assert caught.value.details == {"reason": "a fault in a template"}
