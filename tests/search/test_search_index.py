"""Index files: built whole or not at all, refused when damaged, foreign or crafted."""

import os
import random
from contextlib import suppress
from pathlib import Path

import pytest
from search_folders import reseal, use
from search_village import VILLAGE

from langso_reader.errors import StorageError
from langso_reader.search import (
    IndexCancelledError,
    IndexUnusableError,
    SearchEngine,
    build_index,
)
from langso_reader.search.build import MANIFEST


def test_the_index_on_disk_answers_as_the_one_in_memory(folder, village):
    engine = SearchEngine.open(folder, stamp="s1")
    for query in ("bán cam", "ban cam", "chuyeenr ddooir soos", "cccd", "mạng", "má"):
        mine, other = engine.search(query), village.search(query)
        assert (mine.hits, mine.total, mine.facets) == (other.hits, other.total, other.facets)
    assert engine.suggest("ban") == village.suggest("ban")
    engine.close()


def test_same_documents_give_the_same_words_and_postings(tmp_path):
    contents = []
    for name in ("one", "two"):
        build_index(tmp_path / name, VILLAGE, stamp="s")
        contents.append(sorted(p.read_bytes() for p in (tmp_path / name).glob("MAIN_*")))
    assert contents[0] == contents[1]


@pytest.mark.parametrize("stamp", ["s2", ""])
def test_an_index_of_other_content_is_refused(folder, stamp):
    with pytest.raises(IndexUnusableError):
        SearchEngine.open(folder, stamp=stamp)


def test_an_index_of_another_engine_is_refused(folder):
    path = folder / MANIFEST
    path.write_bytes(path.read_bytes().replace(b"langso-search", b"langso-sdarch"))
    with pytest.raises(IndexUnusableError):
        SearchEngine.open(folder, stamp="s1")


@pytest.mark.parametrize(
    "damage", ["missing folder", "no manifest", "no JSON", "a list", "file gone"]
)
def test_what_is_no_index_is_refused(folder, damage):
    if damage == "missing folder":
        folder = folder / "nowhere"
    elif damage == "no manifest":
        (folder / MANIFEST).unlink()
    elif damage == "no JSON":
        (folder / MANIFEST).write_bytes(b"\xff{")
    elif damage == "a list":
        (folder / MANIFEST).write_bytes(b"[]")
    else:
        next(folder.glob("*.pst")).unlink()
    with pytest.raises(IndexUnusableError):
        SearchEngine.open(folder, stamp="s1")


def test_every_flipped_byte_of_a_sample_is_refused(folder):
    dice = random.Random(4)  # noqa: S311 - dice that break files
    for path in sorted(folder.glob("MAIN_*")):
        data = path.read_bytes()
        for _ in range(12):
            at = dice.randrange(len(data))
            path.write_bytes(
                data[:at] + bytes([data[at] ^ (1 << dice.randrange(8))]) + data[at + 1 :]
            )
            with pytest.raises(IndexUnusableError):
                SearchEngine.open(folder, stamp="s1")
        path.write_bytes(data)
    use(folder)


def test_resealed_rubbish_is_refused_or_harmless(folder):
    dice = random.Random(5)  # noqa: S311 - dice that break files
    for path in sorted(folder.glob("MAIN_*")):
        data = path.read_bytes()
        for _ in range(12):
            start = dice.randrange(len(data))
            rubbish = dice.randbytes(dice.randrange(1, 40))
            path.write_bytes(data[:start] + rubbish + data[start + len(rubbish) :])
            reseal(folder)
            with suppress(IndexUnusableError):
                use(folder)
        path.write_bytes(data)


def test_building_can_be_stopped_and_leaves_nothing(tmp_path):
    seen = []
    with pytest.raises(IndexCancelledError):
        build_index(
            tmp_path / "index",
            VILLAGE,
            stamp="s",
            progress=lambda done, total: seen.append((done, total)),
            cancelled=lambda: len(seen) == 5,
        )
    assert seen[-1] == (5, len(VILLAGE))
    assert list(tmp_path.iterdir()) == []


def test_a_failed_build_keeps_the_old_index(folder):
    def documents():
        yield VILLAGE[0]
        raise ValueError("the content broke off")

    with pytest.raises(ValueError, match="broke off"):
        build_index(folder, documents(), stamp="s2")
    use(folder)
    assert [path.name for path in folder.parent.iterdir()] == ["index"]


def test_a_new_index_takes_the_place_of_the_old(folder):
    build_index(folder, VILLAGE[:3], stamp="s2")
    engine = SearchEngine.open(folder, stamp="s2")
    assert engine.documents == 3
    engine.close()
    assert [path.name for path in folder.parent.iterdir()] == ["index"]


def test_an_empty_collection_is_an_index_too(tmp_path):
    build_index(tmp_path / "index", [], stamp="s")
    engine = SearchEngine.open(tmp_path / "index", stamp="s")
    assert engine.search("cam").total == 0
    assert engine.suggest("c") == []
    engine.close()


def test_leftovers_of_an_interrupted_build_are_swept_away(tmp_path):
    old = tmp_path / "index.part-1"
    old.mkdir()
    os.utime(old, (0, 0))
    (tmp_path / "index.part-2").mkdir()  # young: another process may be building right now
    build_index(tmp_path / "index", VILLAGE[:1], stamp="s")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["index", "index.part-2"]


def test_an_unwritable_place_is_named(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(StorageError):
        build_index(blocker / "index", VILLAGE[:1], stamp="s")
    assert Path(blocker).read_text() == ""
