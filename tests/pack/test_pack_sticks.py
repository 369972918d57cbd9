"""Sticks: what is offered, what is refused, and a stick for the next village."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import random
import shutil
import subprocess
import tarfile

import pack_factory as make
import pack_mounts
import pytest

from langso_reader.errors import (
    DiskFullError,
    LangsoError,
    ReadOnlyError,
    ResourceError,
    StorageError,
)
from langso_reader.pack import makestick, unbuffered
from langso_reader.pack.errors import (
    CopyDiffersError,
    CorruptError,
    NotOursError,
    SourceGoneError,
    StickNameError,
    StoppedError,
)
from langso_reader.pack.makestick import make_stick
from langso_reader.pack.stickitems import StickItem, TarFolder, program_items, stick_items
from langso_reader.pack.sticks import Kind, Stick
from langso_reader.pack.store import Store


def pc(folder, **more) -> Store:
    return Store(folder / "packs", make.trust_store(folder), **more)


@pytest.fixture
def store(tmp_path) -> Store:
    return pc(tmp_path / "pc")


@pytest.fixture
def stick(tmp_path):
    root = tmp_path / "KINGSTON"
    root.mkdir()
    return root


def put(stick, name: str, data: bytes):
    return make.write(stick / name, data)


def labels(store: Store) -> list[str]:
    packs = store.current()
    for pack in packs:
        pack.close()
    return [pack.manifest.label for pack in packs]


class TestScan:
    def test_an_empty_stick_offers_nothing(self, store, stick) -> None:
        report = Stick(stick).scan(store)
        assert (report.offers, report.refused) == ((), ())
        assert report.free > 0

    def test_only_the_newest_acceptable_edition_is_offered(self, store, stick) -> None:
        put(stick, "a.langso", make.pack(1))
        put(stick, "LANGSO/b.langso", make.pack(3))
        put(stick, "LANGSO/c.langso", make.pack(9, signer=make.STRANGER))
        put(stick, "langso/goi/d.LANGSO", make.pack(2))
        report = Stick(stick).scan(store)
        assert [offer.label for offer in report.offers] == ["2026.3"]
        assert [refused.error.code for refused in report.refused] == ["UNKNOWN_KEY"]

    def test_deeper_folders_and_hidden_files_are_not_looked_at(self, stick) -> None:
        put(stick, "Ảnh/a.langso", make.pack())
        put(stick, "LANGSO/x/y/b.langso", make.pack())
        put(stick, "LANGSO/._c.langso", make.pack())
        assert Stick(stick).pack_files() == []

    def test_at_most_200_files_are_looked_at(self, store, stick) -> None:
        for number in range(205):
            put(stick, f"LANGSO/{number:03}.langso", b"x")
        report = Stick(stick).scan(store)
        assert len(report.refused) == 200
        assert report.skipped == 5

    def test_says_what_changes_in_titles(self, store, stick) -> None:
        store.install(put(stick, "old.langso", make.pack(1)))
        new = make.manifest(2)
        added = make.ArticleEntry("che", "articles/che.md", "story", "Chè Shan")
        changed = make.pack(
            2,
            articles=(new.articles[0], added),
            contacts=(),
            files=make.contents(2) | {"articles/che.md": b"# x\n"},
        )
        put(stick, "new.langso", changed)
        (offer,) = Stick(stick).scan(store).offers
        assert offer.kind is Kind.UPDATE
        assert offer.current == "2026.1"
        assert [article.title for article in offer.changes.added] == ["Chè Shan"]
        assert [article.title for article in offer.changes.changed] == ["Bán na"]
        assert [article.title for article in offer.changes.removed] == ["VNeID"]
        assert offer.signature.publisher_name == "Làng số"

    def test_offers_to_repair_a_damaged_edition(self, store, stick) -> None:
        path = store.install(put(stick, "a.langso", make.pack())).path
        data = bytearray(path.read_bytes())
        data[data.index(b"# VNeID")] ^= 1
        path.write_bytes(data)
        (offer,) = Stick(stick).scan(store).offers
        assert offer.kind is Kind.REPAIR
        assert store.install(offer.path).repaired

    def test_trust_on_the_stick_is_learned_before_the_packs(self, store, stick) -> None:
        keys = (make.PUBLISHER.public, make.OTHER.public)
        ring = make.keyring(2, publishers=(make.publisher(keys=keys),))
        put(stick, "LANGSO/langso.trust", make.trust_file(make.trust_bundle(ring)))
        put(stick, "a.langso", make.pack(signer=make.OTHER))
        report = Stick(stick).scan(store)
        assert report.learned
        assert len(report.offers) == 1

    def test_a_withdrawal_carried_by_any_pack_counts_for_all(self, store, stick) -> None:
        ring = make.keyring(2, revoked_keys=(make.trust_revoked(key=make.PUBLISHER),))
        put(stick, "a.langso", make.pack(9))
        put(stick, "b.langso", make.pack(trust=make.trust_bundle(ring)))
        report = Stick(stick).scan(store)
        assert report.offers == ()
        assert {refused.error.code for refused in report.refused} == {"REVOKED_KEY"}

    @pytest.mark.parametrize("data", [b"", b"x", b"PK\5\6" + bytes(18), make.pack()])
    def test_a_damaged_trust_file_is_passed_over(self, store, stick, data) -> None:
        put(stick, "langso.trust", data)
        assert not Stick(stick).scan(store).learned

    def test_a_pulled_stick_is_said_calmly(self, store, tmp_path) -> None:
        with pytest.raises(SourceGoneError):
            Stick(tmp_path / "gone").scan(store)


class TestMake:
    @pytest.fixture
    def store(self, tmp_path) -> Store:
        found = pc(tmp_path / "pc")
        found.trust.learn(make.trust_bundle(make.keyring(2)))
        found.install(make.write(tmp_path / "first.langso", make.pack()))
        return found

    def test_the_next_pc_installs_the_same_bytes(self, store, stick, tmp_path) -> None:
        items = stick_items(store, readme="Đọc trước".encode())
        result = make_stick(stick, items)
        assert set(result.written) == {
            "DOC-TRUOC.txt",
            "langso.trust",
            "vn.langso.quoc-gia-1-1.langso",
        }
        other = pc(tmp_path / "other")
        report = Stick(stick).scan(other)
        assert report.learned
        installed = other.install(report.offers[0].path).path
        assert installed.read_bytes() == make.pack()

    def test_a_second_time_writes_nothing(self, store, stick) -> None:
        items = stick_items(store)
        make_stick(stick, items)
        again = make_stick(stick, items)
        assert again.written == ()
        assert set(again.kept) == {item.name for item in items}

    def test_old_editions_of_ours_go_and_everything_else_stays(
        self, store, stick, tmp_path
    ) -> None:
        photo = put(stick, "LANGSO/ảnh cưới.jpg", b"x")
        theirs = put(stick, "LANGSO/vn.langso.quoc-gia-1-0.langso", make.pack(0))
        make_stick(stick, stick_items(store))
        store.install(make.write(tmp_path / "2.langso", make.pack(2)))
        result = make_stick(stick, stick_items(store))
        assert result.removed == ("vn.langso.quoc-gia-1-1.langso",)
        assert photo.exists()
        assert theirs.exists()

    def test_a_pack_of_ours_that_somebody_changed_is_not_deleted(
        self, store, stick, tmp_path
    ) -> None:
        make_stick(stick, stick_items(store))
        mine = stick / "LANGSO" / "vn.langso.quoc-gia-1-1.langso"
        mine.write_bytes(b"now something else")
        store.install(make.write(tmp_path / "2.langso", make.pack(2)))
        assert make_stick(stick, stick_items(store)).removed == ()
        assert mine.exists()

    def test_files_of_an_old_program_go_with_the_new_one(self, stick) -> None:
        old = [StickItem("program/a.dll", b"1"), StickItem("program/lib/b.dll", b"2")]
        make_stick(stick, old)
        result = make_stick(stick, [StickItem("program/a.dll", b"3")])
        assert result.removed == ("program/lib/b.dll",)
        assert (stick / "LANGSO/program/a.dll").read_bytes() == b"3"

    @pytest.mark.parametrize(
        "name", ["../x.langso", "/etc/passwd", "program/../../x", "a/b.langso"]
    )
    def test_a_forged_list_deletes_nothing_outside(self, store, stick, name) -> None:
        victim = put(stick, "x.langso", b"mine")
        digest = StickItem("x", b"mine").sha256()
        forged = {"files": {name: digest, "../x.langso": digest}}
        put(stick, "LANGSO/.langso-files.json", json.dumps(forged).encode())
        make_stick(stick, [*stick_items(store), StickItem("program/p", b"p")])
        assert victim.exists()

    def test_a_link_on_the_stick_leads_nowhere(self, stick, tmp_path) -> None:
        make_stick(stick, [StickItem("program/a", b"1"), StickItem("program/sub/b", b"2")])
        outside = tmp_path / "home"
        outside.mkdir()
        victim = make.write(outside / "b", b"2")
        (stick / "LANGSO/program/sub/b").unlink()
        (stick / "LANGSO/program/sub").rmdir()
        (stick / "LANGSO/program/sub").symlink_to(outside)
        make_stick(stick, [StickItem("program/a", b"3")])
        assert victim.exists()

    def test_asks_before_replacing_what_is_not_ours(self, store, stick) -> None:
        theirs = put(stick, "LANGSO/langso.trust", b"something else")
        items = stick_items(store)
        with pytest.raises(NotOursError) as caught:
            make_stick(stick, items)
        assert caught.value.details["names"] == ("langso.trust",)
        assert theirs.read_bytes() == b"something else"
        assert [path.name for path in (stick / "LANGSO").iterdir()] == ["langso.trust"]
        make_stick(stick, items, may_replace=["langso.trust"])
        assert theirs.read_bytes() == store.trust.bundle_file()

    def test_asks_once_for_all_that_is_in_the_way(self, stick) -> None:
        """A stick whose list was lost, with the files of an older program on it."""
        names = [f"program/{number}.dll" for number in range(40)]
        make_stick(stick, [StickItem(name, b"old") for name in names])
        (stick / "LANGSO/.langso-files.json").unlink()
        new = [StickItem(name, b"new") for name in names]
        with pytest.raises(NotOursError) as caught:
            make_stick(stick, new)
        assert caught.value.details["names"] == tuple(names)
        assert make_stick(stick, new, may_replace=names).written == tuple(names)

    def test_a_file_of_ours_that_somebody_changed_is_asked_about(self, store, stick) -> None:
        make_stick(stick, stick_items(store, readme=b"text"))
        theirs = put(stick, "LANGSO/DOC-TRUOC.txt", b"notes of the village")
        with pytest.raises(NotOursError):
            make_stick(stick, stick_items(store, readme=b"new text"))
        assert theirs.read_bytes() == b"notes of the village"

    def test_a_part_file_that_is_not_ours_is_asked_about(self, stick) -> None:
        theirs = put(stick, "LANGSO/a.langso.part", b"a download of somebody")
        with pytest.raises(NotOursError) as caught:
            make_stick(stick, [StickItem("a.langso", b"x")])
        assert caught.value.details["names"] == ("a.langso.part",)
        assert theirs.read_bytes() == b"a download of somebody"

    def test_another_system_s_program_stays(self, stick) -> None:
        make_stick(stick, [StickItem("program/a.exe", b"1"), StickItem("program/b.dll", b"2")])
        linux = make_stick(stick, [StickItem("program/linux/new.tar", b"3")])
        assert linux.removed == ()
        windows = make_stick(stick, [StickItem("program/a.exe", b"4")])
        assert windows.removed == ("program/b.dll",)
        assert (stick / "LANGSO/program/linux/new.tar").exists()

    @pytest.mark.parametrize(
        "names",
        [("a:b",), ("web/a?.html",), ("web/end.",), ("web/end /x",), ("web/A.txt", "web/a.txt")],
    )
    def test_what_fat32_could_not_hold_is_said_before_anything(self, stick, names) -> None:
        with pytest.raises(StickNameError):
            make_stick(stick, [StickItem(name, b"x") for name in names])
        assert list(stick.iterdir()) == []

    def test_a_file_of_four_gigabytes_is_said_before_anything(self, stick, tmp_path) -> None:
        huge = tmp_path / "film.mp4"
        with huge.open("wb") as stream:
            stream.truncate(4 << 30)  # sparse: no space is taken
        with pytest.raises(StickNameError):
            make_stick(stick, [StickItem("web/film.mp4", huge)])
        assert list(stick.iterdir()) == []

    def test_space_is_looked_at_first(self, store, stick, monkeypatch) -> None:
        monkeypatch.setattr(makestick, "free_space", lambda _: 1000)
        with pytest.raises(DiskFullError):
            make_stick(stick, stick_items(store))
        assert list(stick.iterdir()) == []

    def test_a_stick_that_forgets_is_found_out(self, store, stick, monkeypatch) -> None:
        real = unbuffered.read_back

        def forgetful(path):
            for piece in real(path):
                yield bytes(len(piece)) if path.name.endswith(".langso.part") else piece

        monkeypatch.setattr(makestick, "read_back", forgetful)
        with pytest.raises(CopyDiffersError):
            make_stick(stick, stick_items(store))
        assert list(stick.rglob("*.langso")) == []

    def test_goes_on_where_it_was_stopped(self, stick) -> None:
        data = random.Random(1).randbytes(5 << 20)  # noqa: S311 - a test
        item, calls = StickItem("big.langso", data), []

        def stop() -> bool:
            calls.append(1)
            return len(calls) > 3

        with pytest.raises(StoppedError):
            make_stick(stick, [item], cancelled=stop)
        part = stick / "LANGSO/big.langso.part"
        assert part.stat().st_size >= 3 << 20
        before = part.stat().st_ino
        seen: list[tuple[int, int]] = []
        make_stick(stick, [item], lambda done, total: seen.append((done, total)))
        final = stick / "LANGSO/big.langso"
        assert final.read_bytes() == data
        assert final.stat().st_ino == before
        assert seen[-1] == (2 * len(data), 2 * len(data))

    def test_a_wrong_beginning_is_written_anew(self, stick) -> None:
        data = random.Random(2).randbytes(3 << 20)  # noqa: S311 - a test
        with pytest.raises(StoppedError):
            make_stick(stick, [StickItem("a.langso", data)], cancelled=lambda: True)
        put(stick, "LANGSO/a.langso.part", data[: 1 << 20] + bytes(1 << 20))
        make_stick(stick, [StickItem("a.langso", data)])
        assert (stick / "LANGSO/a.langso").read_bytes() == data

    def test_a_damaged_edition_is_not_spread(self, store) -> None:
        path = store.editions(make.PACK_ID)[0].path
        data = bytearray(path.read_bytes())
        data[data.index(b"# VNeID")] ^= 1
        path.write_bytes(data)
        with pytest.raises(CorruptError):
            stick_items(store)

    def test_a_pulled_stick_is_said_calmly(self, store, tmp_path) -> None:
        with pytest.raises(SourceGoneError):
            make_stick(tmp_path / "gone", stick_items(store))

    @pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EROFS])
    def test_any_failing_write_has_a_name(self, store, stick, monkeypatch, code) -> None:
        def fail(*_: object) -> None:
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(StorageError):
            make_stick(stick, stick_items(store))

    @pytest.mark.parametrize("name", ["../a", "/a", ""])
    def test_a_name_that_leaves_the_folder_is_a_bug(self, stick, name) -> None:
        with pytest.raises(ValueError, match="does not stay inside"):
            make_stick(stick, [StickItem(name, b"x")])


class TestProgram:
    @pytest.fixture
    def program(self, tmp_path):
        """A frozen folder with its list, and a photo that somebody left in it."""
        folder = tmp_path / "installed"
        files = {"langso-reader": b"elf" * 400, "lib/resources/a.ttf": b"font"}
        for name, data in files.items():
            put(folder, name, data)
        (folder / "langso-reader").chmod(0o755)
        listed = {n: [len(d), hashlib.sha256(d).hexdigest()] for n, d in files.items()}
        put(folder, "lib/files.json", json.dumps({"files": listed}).encode())
        put(folder, "ảnh cưới.jpg", b"private")
        return folder

    def test_its_own_files_go_along_and_nothing_else(self, program, stick) -> None:
        put(program, "linux/langso.tar.xz", b"archive")
        result = make_stick(stick, program_items(program, "win32"))
        assert set(result.written) == {
            "program/langso-reader", "program/lib/resources/a.ttf", "program/lib/files.json",
            "program/linux/langso.tar.xz",
        }  # fmt: skip

    def test_linux_gets_an_archive_that_remembers_what_is_a_program(
        self, program, stick, tmp_path
    ) -> None:
        make_stick(stick, program_items(program, "linux"))
        archive = stick / "LANGSO/program/linux/langso-reader.tar"
        if shutil.which("tar") is None:
            pytest.skip("no tar")
        subprocess.run(["tar", "-xf", archive, "-C", tmp_path], check=True)
        found = tmp_path / "langso"
        assert (found / "langso-reader").read_bytes() == b"elf" * 400
        assert os.access(found / "langso-reader", os.X_OK)
        assert not os.access(found / "lib/resources/a.ttf", os.X_OK)
        assert not (found / "ảnh cưới.jpg").exists()

    def test_an_archive_goes_on_where_it_was_stopped(self, stick, tmp_path) -> None:
        big = make.write(tmp_path / "big", random.Random(5).randbytes((4 << 20) + 77))  # noqa: S311
        deep = "a/" + "/".join(["thu-muc-dai"] * 30)
        item, calls = StickItem("x.tar", TarFolder((("a/big", big), (deep, big)))), []
        assert sum(map(len, item.chunks())) == item.size

        def stop() -> bool:
            calls.append(1)
            return len(calls) > 3

        with pytest.raises(StoppedError):
            make_stick(stick, [item], cancelled=stop)
        assert (stick / "LANGSO/x.tar.part").stat().st_size >= 3 << 20
        make_stick(stick, [item])
        with tarfile.open(stick / "LANGSO/x.tar") as packed:
            for name in ("a/big", deep):
                assert packed.extractfile(name).read() == big.read_bytes()

    def test_an_older_pc_does_not_take_the_newer_program_away(self, stick) -> None:
        def carry(version: str, *names: str):
            items = [StickItem(f"program/{name}", version.encode()) for name in names]
            return make_stick(stick, items, versions={"program/": version})

        carry("0.2.10", "a.exe", "new.dll")
        older = carry("0.2.9", "a.exe", "old.dll")
        assert (older.written, older.removed) == ((), ())
        assert (stick / "LANGSO/program/a.exe").read_bytes() == b"0.2.10"
        newer = carry("0.3", "a.exe")
        assert (newer.written, newer.removed) == (("program/a.exe",), ("program/new.dll",))

    def test_a_half_written_newer_program_is_none(self, stick) -> None:
        items = [StickItem(f"program/{name}", b"new" * (1 << 20)) for name in ("a.exe", "b.dll")]
        calls: list[int] = []

        def stop() -> bool:
            calls.append(1)
            return len(calls) > 7

        with pytest.raises(StoppedError):
            make_stick(stick, items, cancelled=stop, versions={"program/": "0.2"})
        whole = [StickItem(item.name, b"old") for item in items]
        make_stick(stick, whole, versions={"program/": "0.1"})
        for item in whole:
            assert (stick / "LANGSO" / item.name).read_bytes() == b"old"

    @pytest.mark.parametrize("harm", ["change", "remove", "list"])
    def test_a_damaged_program_is_not_spread(self, program, harm) -> None:
        victim = program / "lib/resources/a.ttf"
        if harm == "change":
            victim.write_bytes(b"tnof")
        elif harm == "remove":
            victim.unlink()
        else:
            (program / "lib/files.json").write_bytes(b"{")
        for system in ("win32", "linux"):
            with pytest.raises(ResourceError):
                program_items(program, system)


class TestReadBack:
    @pytest.mark.parametrize("size", [0, 1, 4095, 4096, unbuffered.CHUNK, unbuffered.CHUNK + 513])
    def test_gives_the_file(self, tmp_path, size) -> None:
        data = random.Random(size).randbytes(size)  # noqa: S311 - a test
        path = make.write(tmp_path / "f", data)
        assert b"".join(unbuffered.read_back(path)) == data

    def test_without_direct_reading_too(self, tmp_path, monkeypatch) -> None:
        monkeypatch.setattr(os, "O_DIRECT", 0, raising=False)
        data = bytes(range(256)) * 9000
        assert b"".join(unbuffered.read_back(make.write(tmp_path / "f", data))) == data


@pytest.fixture(params=pack_mounts.KINDS)
def fat(request, tmp_path):
    """A freshly made stick with the file system that real sticks have."""
    try:
        with pack_mounts.mounted(request.param, tmp_path / "image") as place:
            yield place
    except pack_mounts.CannotMountError as why:
        pytest.skip(f"no {request.param} here: {why}")


def test_a_real_stick_carries_the_same_bytes(fat, tmp_path) -> None:
    store, other = pc(tmp_path / "a"), pc(tmp_path / "b")
    data = make.pack(files=make.contents() | {"images/big.png": make.png(size=3_000_000)})
    store.install(make.write(tmp_path / "p.langso", data))
    make_stick(fat, stick_items(store, readme="Đọc trước".encode()))
    (offer,) = Stick(fat).scan(other).offers
    assert other.install(offer.path).path.read_bytes() == data
    with pc(tmp_path / "c").borrow(offer.path) as pack:
        assert pack.check_all() == []


def test_a_store_on_a_stick(fat, tmp_path) -> None:
    """A portable program keeps its packs beside itself."""
    store = Store(fat / "du-lieu", make.trust_store(tmp_path))
    for seq in (1, 2, 3):
        store.install(make.write(tmp_path / f"{seq}.langso", make.pack(seq)))
    store.clean()
    assert store.rollback(make.PACK_ID) == "2026.2"
    assert labels(store) == ["2026.2"]


def test_a_full_stick(tmp_path) -> None:
    # exFAT only: fusefat neither tells its free space nor says ENOSPC when full.
    store = pc(tmp_path / "a")
    noise = random.Random(3)  # noqa: S311 - a test
    files = {f"images/p{n}.png": make.png(size=1000) + noise.randbytes(4 << 20) for n in range(10)}
    store.install(make.write(tmp_path / "p.langso", make.pack(files=make.contents() | files)))
    try:
        with pack_mounts.mounted("exfat", tmp_path / "image", megabytes=36) as place:
            with pytest.raises(DiskFullError):
                make_stick(place, stick_items(store))
            assert not list(place.rglob("*.langso"))
            with pytest.raises(DiskFullError):
                Store(place / "store", make.trust_store(tmp_path)).install(tmp_path / "p.langso")
    except pack_mounts.CannotMountError as why:
        pytest.skip(f"no exFAT here: {why}")


def test_a_read_only_stick(tmp_path) -> None:
    store = pc(tmp_path / "a")
    store.install(make.write(tmp_path / "p.langso", make.pack()))
    try:
        with pack_mounts.mounted("ext4", tmp_path / "image", read_only=True) as place:
            with pytest.raises(ReadOnlyError):
                make_stick(place, stick_items(store))
            with pytest.raises(LangsoError) as caught:
                Store(place / "store", make.trust_store(tmp_path)).install(tmp_path / "p.langso")
            assert caught.value.code == "READ_ONLY"
    except pack_mounts.CannotMountError as why:
        pytest.skip(f"no loop mount here: {why}")
