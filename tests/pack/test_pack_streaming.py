"""Going through a pack in blocks: order, damage, failures and stopping, with two workers beside."""

from __future__ import annotations

import hashlib
import itertools
import threading
import zlib

import pack_factory as make
import pack_fuzz
import pytest

from langso_reader.errors import StorageError
from langso_reader.pack import streaming, strictzip
from langso_reader.pack.errors import CorruptError, PackError, SourceGoneError, StoppedError
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.pack.source import FileSource
from langso_reader.pack.writer import container

# Smaller than a block, exactly one, several, empty, and one that leaves a single byte over.
SIZES = (10, 700, 1000, 0, 3500, 1001, 20, 2000, 1)


@pytest.fixture(autouse=True)
def _small_blocks(monkeypatch) -> None:
    monkeypatch.setattr(streaming, "BLOCK", 1000)


class Source:
    """A container in memory; `failing` maps offsets to what reading them raises."""

    def __init__(self, data: bytes, failing: dict[int, Exception] | None = None) -> None:
        self.data = data
        self.failing = failing or {}
        self.reads = 0

    def read_exactly(self, offset: int, length: int) -> bytes:
        self.reads += 1
        for place, error in self.failing.items():
            if offset <= place < offset + length:
                raise error
        return self.data[offset : offset + length]


def files() -> list[tuple[str, bytes]]:
    return [(f"f{n}.txt", make.png(seed=n, size=size)[-size:] if size else b"")
            for n, size in enumerate(SIZES)]  # fmt: skip


def laid_out() -> tuple[bytes, list[streaming.EntryCheck]]:
    """The container of `files` and what each of its entries must be."""
    entries = strictzip.layout([(name, len(data), zlib.crc32(data)) for name, data in files()])
    hashes = [hashlib.sha256(data).hexdigest() for _, data in files()]
    return b"".join(container(files())), list(map(streaming.EntryCheck, entries, hashes))


def run(source: Source, checks: list[streaming.EntryCheck], **more) -> tuple[bytes, list]:
    taken: list[bytes] = []
    told: list[tuple[str, bool]] = []
    streaming.stream(
        source,
        checks,
        take=taken.append,
        report=lambda entry, good: told.append((entry.name, good)),
        **more,
    )
    return b"".join(taken), told


def test_every_byte_is_handed_on_and_every_entry_reported_in_order() -> None:
    data, checks = laid_out()
    taken, told = run(Source(data), checks)
    assert taken == data[: checks[-1].entry.end]
    assert told == [(name, True) for name, _ in files()]


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_the_number_of_workers_changes_nothing(monkeypatch, workers) -> None:
    monkeypatch.setattr(streaming, "WORKERS", workers)
    test_every_byte_is_handed_on_and_every_entry_reported_in_order()


def test_any_changed_byte_is_blamed_on_its_own_file() -> None:
    data, _ = laid_out()
    for place in range(0, len(data) - strictzip.END_SIZE, 7):
        _, checks = laid_out()
        owner = [c.entry.name for c in checks if c.entry.offset <= place < c.entry.end]
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        _, told = run(Source(changed), checks)
        assert [name for name, good in told if not good] == owner


@pytest.mark.parametrize("name", ["f4.txt", "f6.txt"])
def test_a_bad_sector_costs_only_its_own_file(name) -> None:
    data, checks = laid_out()
    (entry,) = (check.entry for check in checks if check.entry.name == name)
    source = Source(data, {entry.end - 1: CorruptError("bad sector")})
    taken, told = run(source, checks)
    assert [each for each, good in told if not good] == [name]
    assert len(taken) == checks[-1].entry.end


@pytest.mark.parametrize("error", [SourceGoneError("pulled"), StorageError("odd", path="x")])
def test_a_failing_read_comes_out_as_it_is(error) -> None:
    data, checks = laid_out()
    with pytest.raises(type(error)):
        run(Source(data, {checks[5].entry.offset: error}), checks)


def test_stopping_ends_the_reading_at_once() -> None:
    data, checks = laid_out()
    source, asked = Source(data), itertools.count()
    with pytest.raises(StoppedError):
        run(source, checks, cancelled=lambda: next(asked) == 2)
    assert source.reads == 2


def test_a_failure_of_the_writer_comes_out_and_no_worker_is_left() -> None:
    data, checks = laid_out()
    before = threading.active_count()
    with pytest.raises(OSError, match="full"):
        streaming.stream(Source(data), checks, take=_full, report=lambda *_: None)
    assert threading.active_count() == before


def _full(_: bytes) -> None:
    raise OSError("full")


def test_a_failure_in_a_worker_is_not_lost(monkeypatch) -> None:
    data, checks = laid_out()
    monkeypatch.setattr(checks[4], "data", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(Source(data), checks)


class Lazy:
    """Workers so slow that each does its work only when somebody waits for it."""

    most = 0

    def __init__(self, _workers: int) -> None:
        self.open = 0

    def submit(self, work, *args) -> Later:
        self.open += 1
        Lazy.most = max(Lazy.most, self.open)
        return Later(self, work, args)

    def shutdown(self, *, cancel_futures: bool) -> None:
        assert cancel_futures


class Later:
    def __init__(self, pool: Lazy, work, args: tuple) -> None:
        self._pool, self._work, self._args = pool, work, args

    def result(self) -> list[streaming.EntryCheck]:
        if self._work is not None:
            self._pool.open -= 1
            self._done, self._work = self._work(*self._args), None
        return self._done


def test_reading_never_runs_far_ahead_of_checking(monkeypatch) -> None:
    """That bounds the memory."""
    monkeypatch.setattr(streaming, "AHEAD", 3)
    monkeypatch.setattr(streaming, "ThreadPoolExecutor", Lazy)
    test_every_byte_is_handed_on_and_every_entry_reported_in_order()
    assert Lazy.most == 4


def test_a_copy_of_a_damaged_pack_names_the_first_damaged_file(tmp_path) -> None:
    parts = make.raw()
    for name in ("articles/vneid.md", "images/na.png"):
        data = parts.entry(name).data
        parts.entry(name).data = data[:-1] + b"?"
    path = make.write(tmp_path / "x.langso", bytes(parts))
    policy = Policy.trusted(make.trust_store(tmp_path))
    with Pack.open(path, policy=policy) as pack:
        assert pack.check_all() == ["articles/vneid.md", "images/na.png"]
        with pytest.raises(CorruptError) as refusal:
            pack.copy_to(lambda _: None)
    assert refusal.value.details["name"] == "articles/vneid.md"


def test_the_quick_look_at_a_directory_sees_what_the_exact_one_sees(tmp_path) -> None:
    """On thousands of broken containers: what it accepts, the exact one accepts, with the same."""
    good = make.pack(trust=make.trust_bundle())
    path = make.write(tmp_path / "x.langso", good)
    with FileSource(path) as source:
        names = [(entry.name, entry.size) for entry in strictzip.read_directory(source)]
        assert strictzip.read_expected(source, names) == strictzip.read_directory(source)
    accepted = 0
    for mutant in itertools.islice(pack_fuzz.mutants(good, seed=5), 3000):
        path.write_bytes(mutant)
        with FileSource(path) as source:
            quick = strictzip.read_expected(source, names)
            if quick is not None:
                accepted += 1
                assert strictzip.read_directory(source) == quick
    assert 100 < accepted < 2900


@pytest.mark.parametrize("change", [lambda n: n[:-1], lambda n: [*n, ("z.txt", 1)],
                                    lambda n: [*n[:-1], (n[-1][0], n[-1][1] + 1)],
                                    lambda n: [*n[:-2], n[-1], n[-2]]])  # fmt: skip
def test_the_quick_look_refuses_another_list_of_files(tmp_path, change) -> None:
    with FileSource(make.write(tmp_path / "x.langso", make.pack())) as source:
        names = [(entry.name, entry.size) for entry in strictzip.read_directory(source)]
        assert strictzip.read_expected(source, change(names)) is None


def test_a_pack_that_shrinks_while_it_is_read_is_damaged_and_a_lost_one_is_gone(tmp_path) -> None:
    path = make.write(tmp_path / "x.langso", make.pack())
    with FileSource(path) as source:
        path.write_bytes(b"short")
        with pytest.raises(CorruptError):
            source.read_exactly(0, 100, "mimetype")
        path.unlink()
        with pytest.raises(SourceGoneError):
            source.read_exactly(0, 100, "mimetype")
    assert issubclass(CorruptError, PackError)
