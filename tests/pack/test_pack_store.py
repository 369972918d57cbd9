"""The store: installation, roll-back, repair, and what is left after any failure."""

from __future__ import annotations

import errno
import os
import threading

import pack_factory as make
import pytest

from langso_reader.errors import DiskFullError, LangsoError
from langso_reader.pack import locking
from langso_reader.pack import store as store_module
from langso_reader.pack.errors import FileBusyError, InstallingError, StoppedError
from langso_reader.pack.history import Action
from langso_reader.pack.policy import Level, Policy
from langso_reader.pack.reader import Pack
from langso_reader.pack.store import LOCK_NAME, Store


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "packs", make.trust_store(tmp_path))


@pytest.fixture
def edition(tmp_path):
    """The path of a good pack of this edition."""

    def build(seq: int = 1, **more) -> object:
        return make.write(tmp_path / f"stick-{seq}.langso", make.pack(seq, **more))

    return build


def labels(store: Store) -> list[str]:
    packs = store.current()
    for pack in packs:
        pack.close()
    return [pack.manifest.label for pack in packs]


def code(work) -> str:
    with pytest.raises(LangsoError) as caught:
        work()
    return caught.value.code


def damage(path) -> None:
    """Turn a bit in the text of the article `vneid` inside an installed pack."""
    data = bytearray(path.read_bytes())
    data[data.index(b"# VNeID")] ^= 1
    path.write_bytes(data)


def test_an_empty_store_shows_nothing(store) -> None:
    assert labels(store) == []
    assert not store.root.exists()


def test_installed_file_is_the_same_bytes_under_a_name_that_sorts(store, edition) -> None:
    path = edition(3)
    result = store.install(path)
    assert result.path.read_bytes() == path.read_bytes()
    assert result.path.name.startswith("1-3-")
    assert labels(store) == ["2026.3"]


def test_progress_ends_at_the_size(store, edition) -> None:
    seen: list[tuple[int, int]] = []
    result = store.install(edition(), lambda done, total: seen.append((done, total)))
    assert seen[-1] == (result.size, result.size)
    assert seen == sorted(seen)


def test_several_packs_stand_side_by_side_national_first(store, tmp_path) -> None:
    store.trust.accept_local(make.LOCAL.public, "Xã", make.LOCAL.public.spoken)
    for name, data in {
        "xa": make.pack(signer=make.LOCAL, pack_id=make.local_id(), label="xã"),
        "tinh": make.pack(
            signer=make.PROVINCE, publisher="ha-giang", pack_id="vn.tinh.ha-giang.a", label="tỉnh"
        ),
        "nuoc": make.pack(label="nước"),
    }.items():
        store.install(make.write(tmp_path / f"{name}.langso", data))
    assert labels(store) == ["nước", "tỉnh", "xã"]


def test_update_says_what_it_replaces_and_keeps_the_edition_before(store, edition) -> None:
    store.install(edition(1))
    assert store.install(edition(2)).replaces == "2026.1"
    assert [slot.seq for slot in store.editions(make.PACK_ID)] == [2, 1]


def test_an_edition_signed_anew_after_a_theft_takes_the_place_of_the_withdrawn_copy(
    store, tmp_path
) -> None:
    stolen = make.write(tmp_path / "stolen.langso", make.pack(2))
    store.install(stolen)
    new_key = make.publisher(keys=(make.OTHER.public,))
    ring = make.keyring(2, publishers=(new_key,), revoked_keys=(make.trust_revoked(),))
    anew = make.pack(2, signer=make.OTHER, trust=None)
    with Pack.open(stolen, policy=Policy.builtin()) as old:
        again = make.write(tmp_path / "anew.langso", anew)
        with Pack.open(again, policy=Policy.builtin()) as new:
            assert new.identity == old.identity  # the same manifest, another signature
    store.trust.learn(make.trust_bundle(ring))
    assert labels(store) == []
    store.install(again)
    store.clean()
    assert labels(store) == ["2026.2"]
    assert [slot.path.read_bytes() for slot in store.editions(make.PACK_ID)] == [anew]


def test_reading_goes_on_during_an_update(store, edition) -> None:
    store.install(edition(1))
    (reading,) = store.current()
    store.install(edition(2))
    store.clean()
    assert reading.read("articles/ban-na.md").endswith("Bản 1.\n".encode())
    reading.close()


def test_cleaning_keeps_the_last_two(store, edition) -> None:
    for seq in (1, 2, 3):
        store.install(edition(seq))
    store.clean()
    assert [slot.seq for slot in store.editions(make.PACK_ID)] == [3, 2]
    store.clean()
    assert [slot.seq for slot in store.editions(make.PACK_ID)] == [3, 2]


def test_cleaning_counts_only_editions_that_open(store, edition) -> None:
    for seq in (1, 2, 3):
        store.install(edition(seq))
    store.editions(make.PACK_ID)[0].path.write_bytes(b"damaged")
    store.clean()
    assert [slot.seq for slot in store.editions(make.PACK_ID)] == [3, 2, 1]
    assert labels(store) == ["2026.2"]


def test_a_damaged_newest_falls_back_by_itself_and_can_be_repaired(store, edition) -> None:
    store.install(edition(1))
    newest = store.install(edition(2)).path
    newest.write_bytes(newest.read_bytes()[:-9])
    assert labels(store) == ["2026.1"]
    assert [problem.error.code for problem in store.problems] == ["TRUNCATED"]
    store.install(edition(2))
    assert labels(store) == ["2026.2"]


def test_a_damaged_page_is_isolated_found_by_the_check_and_repaired(store, edition) -> None:
    path = store.install(edition(1)).path
    damage(path)
    (pack,) = store.current()
    with pack:
        assert pack.read("articles/ban-na.md")
        assert code(lambda: pack.read("articles/vneid.md")) == "CORRUPT"
    report = store.check()
    assert report.damaged == {make.PACK_ID: ("articles/vneid.md",)}
    assert not report.whole
    result = store.install(edition(1))
    assert result.repaired
    assert store.check().whole
    store.clean()
    assert len(store.editions(make.PACK_ID)) == 1


def test_a_check_can_be_stopped(store, edition) -> None:
    store.install(edition())
    with pytest.raises(StoppedError):
        store.check(cancelled=lambda: True)


def test_a_stopped_installation_changes_nothing(store, edition) -> None:
    store.install(edition(1))
    before = sorted(store.root.rglob("*"))
    with pytest.raises(StoppedError):
        store.install(edition(2), cancelled=lambda: True)
    assert sorted(store.root.rglob("*")) == before
    assert store.history.events()[0].action is Action.INSTALLED


class TestRollback:
    def test_goes_back_and_stays_back(self, store, edition) -> None:
        for seq in (1, 2):
            store.install(edition(seq))
        assert store.rollback(make.PACK_ID) == "2026.1"
        assert labels(Store(store.root, store.trust)) == ["2026.1"]

    def test_has_an_end(self, store, edition) -> None:
        store.install(edition(1))
        assert code(lambda: store.rollback(make.PACK_ID)) == "NOTHING_OLDER"
        assert labels(store) == ["2026.1"]

    def test_the_same_edition_may_come_again_without_a_copy(self, store, edition) -> None:
        for seq in (1, 2):
            store.install(edition(seq))
        store.rollback(make.PACK_ID)
        store.install(edition(2))
        assert labels(store) == ["2026.2"]
        assert len(store.editions(make.PACK_ID)) == 2

    def test_a_rolled_back_edition_that_was_damaged_is_copied_anew(self, store, edition) -> None:
        store.install(edition(1))
        damage(store.install(edition(2)).path)
        store.rollback(make.PACK_ID)
        store.install(edition(2))
        assert store.check().whole
        assert labels(store) == ["2026.2"]

    def test_never_to_a_withdrawn_edition(self, store, edition) -> None:
        first = store.install(edition(1))
        (pack,) = store.current()
        with pack:
            ring = make.keyring(2, revoked_packs=frozenset({pack.identity}))
        store.install(edition(2))
        store.trust.learn(make.trust_bundle(ring))
        assert first.path.exists()
        assert code(lambda: store.rollback(make.PACK_ID)) == "NOTHING_OLDER"

    def test_while_somebody_reads(self, store, edition) -> None:
        for seq in (1, 2):
            store.install(edition(seq))
        (reading,) = store.current()
        store.rollback(make.PACK_ID)
        assert reading.read("articles/vneid.md")
        reading.close()


class TestBuiltin:
    @pytest.fixture
    def store(self, tmp_path) -> Store:
        inside = make.write(tmp_path / "edition" / "a.langso", make.pack(2, signer=None))
        return Store(tmp_path / "packs", make.trust_store(tmp_path), builtin=(inside,))

    def test_is_current_without_any_installation(self, store) -> None:
        (pack,) = store.current()
        with pack:
            assert pack.signature_info.level is Level.BUILTIN

    def test_an_older_pack_does_not_replace_it(self, store, edition) -> None:
        assert code(lambda: store.install(edition(1))) == "OLDER"

    def test_a_newer_one_does_and_can_be_rolled_back(self, store, edition) -> None:
        store.install(edition(3))
        assert labels(store) == ["2026.3"]
        assert store.rollback(make.PACK_ID) == "2026.2"
        assert labels(store) == ["2026.2"]

    def test_the_same_number_with_other_bytes_is_a_conflict(self, store, edition) -> None:
        assert code(lambda: store.install(edition(2, title="Khác"))) == "CONFLICT"

    def test_a_withdrawn_one_is_shown_only_for_want_of_another(self, store, edition) -> None:
        (pack,) = store.current()
        with pack:
            ring = make.keyring(2, revoked_packs=frozenset({pack.identity}))
        store.trust.learn(make.trust_bundle(ring))
        assert labels(store) == ["2026.2"]
        store.install(edition(3))
        assert code(lambda: store.rollback(make.PACK_ID)) == "NOTHING_OLDER"
        assert labels(store) == ["2026.3"]

    def test_a_damaged_one_is_passed_over(self, store, tmp_path, edition) -> None:
        (tmp_path / "edition" / "a.langso").write_bytes(b"x")
        assert labels(store) == []
        store.install(edition(1))
        assert labels(store) == ["2026.1"]


def test_a_pack_is_read_in_place_when_the_disk_is_full(store, edition, monkeypatch) -> None:
    monkeypatch.setattr(store_module, "free_space", lambda _: 1000)
    path = edition(1)
    with pytest.raises(DiskFullError) as caught:
        store.install(path)
    assert caught.value.details["need_mb"] == 17
    with store.borrow(path) as pack:
        assert pack.path == path
        assert pack.read("articles/vneid.md")


def test_what_is_read_in_place_must_be_as_good_as_an_installation(store, edition) -> None:
    store.install(edition(2))
    assert code(lambda: store.borrow(edition(1))) == "OLDER"


def test_history_tells_newest_first(store, edition, tmp_path) -> None:
    store.install(edition(1))
    code(lambda: store.install(make.write(tmp_path / "x.langso", b"x")))
    first, second = store.history.events()
    assert (first.action, first.code, first.file) == (Action.REFUSED, "NOT_A_PACK", "x.langso")
    assert (second.action, second.label) == (Action.INSTALLED, "2026.1")


def test_a_damaged_history_line_is_skipped(store, edition) -> None:
    store.install(edition(1))
    with (store.root / store_module.HISTORY_NAME).open("ab") as stream:
        stream.write(b'\xff{"when"\nnull\n[]\n{}\n')
    assert len(store.history.events()) == 1


def test_two_installations_at_once(store, edition) -> None:
    path = edition()
    with locking.exclusive(store.root / LOCK_NAME):
        assert code(lambda: store.install(path)) == InstallingError.code
    store.install(path)


def test_a_file_held_by_an_antivirus_is_tried_ten_times(store, edition, monkeypatch) -> None:
    path, waits = edition(), []
    slow = Store(store.root, store.trust, sleep=waits.append)
    real, failures = os.rename, [errno.EBUSY] * 9

    def rename(source, target) -> None:
        if failures:
            raise OSError(failures.pop(), "held")
        real(source, target)

    monkeypatch.setattr(os, "rename", rename)
    slow.install(path)
    assert len(waits) == 9
    assert 13 <= sum(waits) <= 15
    failures[:] = [errno.EBUSY] * 99
    with pytest.raises(FileBusyError):
        slow.install(edition(2))
    assert labels(store) == ["2026.1"]
    assert not list(store.root.rglob(".part-*"))


def test_leftovers_of_a_killed_installation_are_swept(store, edition) -> None:
    store.install(edition(1))
    part = make.write(store.root / make.PACK_ID / ".part-99999", b"half")
    store.clean()
    assert not part.exists()


def test_a_foreign_file_in_the_store_is_left_alone(store, edition) -> None:
    store.install(edition(1))
    foreign = make.write(store.root / make.PACK_ID / "thu cua toi.txt", b"x")
    make.write(store.root / "CON.x" / "y", b"x")
    store.clean()
    assert foreign.exists()
    assert labels(store) == ["2026.1"]


def test_an_edition_renamed_to_a_higher_number_is_not_believed(store, edition) -> None:
    path = store.install(edition(1)).path
    path.rename(path.with_name(path.name.replace("1-1-", "1-9-")))
    assert labels(store) == []
    assert [problem.error.code for problem in store.problems] == ["CORRUPT"]


def test_reads_come_from_many_threads(store, edition) -> None:
    store.install(edition(1))
    (pack,) = store.current()
    sizes: set[int] = set()

    def read() -> None:
        sizes.update(len(pack.read("images/na.png")) for _ in range(200))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pack.close()
    assert sizes == {len(make.png(seed=1))}


def test_a_pack_that_is_taken_away_is_said_calmly(store, tmp_path) -> None:
    path = make.write(tmp_path / "p.langso", make.pack())
    pack = store.borrow(path)
    path.unlink()
    os.close(pack._source._fd)
    pack._source._fd = -1
    assert code(lambda: pack.read("articles/vneid.md")) == "SOURCE_GONE"
    assert code(lambda: store.install(path)) == "SOURCE_GONE"


def test_a_pipe_under_our_name_does_not_hang(store, tmp_path) -> None:
    path = tmp_path / "p.langso"
    os.mkfifo(path)
    assert code(lambda: store.install(path)) == "NOT_A_PACK"
    assert code(lambda: store.install(tmp_path)) == "NOT_A_PACK"
