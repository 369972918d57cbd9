# ruff: noqa: S301 - bombs are made with pickle; the list of places is long
"""Crafted indexes: a pickle that would run code, at each place where Whoosh reads one.

Whoosh is imported before the guard on purpose: nothing may be left free however it came in.
"""

import io
import pickle
import sys
from contextlib import suppress

import pytest
import whoosh.codec.whoosh3
import whoosh.columns
import whoosh.compat
import whoosh.fields
import whoosh.filedb.compound
import whoosh.filedb.fileindex
import whoosh.filedb.filetables
import whoosh.formats
import whoosh.index
import whoosh.legacy
import whoosh.util.loading
from search_folders import reseal, use
from whoosh.filedb.filestore import RamStorage

from langso_reader.search import IndexUnusableError, guard


class Bomb:
    """A pickle of this runs code when it is loaded by the standard unpickler."""

    def __init__(self, mark):
        self._mark = mark

    def __reduce__(self):
        return (exec, (f"open({str(self._mark)!r}, 'w').write('ran')",))


def test_a_crafted_term_table_is_refused(folder, tmp_path):
    """The one pickle in our files: what Whoosh keeps at the end of its ordered hash."""
    mark = tmp_path / "ran"
    path = next(folder.glob("*.trm"))
    data = path.read_bytes()
    length = int.from_bytes(data[-4:], "big")  # of the pickle, which ends before these bytes
    ours = data[-4 - length : -4]
    assert pickle.loads(ours)["fieldmap"]
    for bomb in (Bomb(mark), {"fieldmap": Bomb(mark)}):
        crafted = pickle.dumps(bomb, 2)
        index = _index_after(data, length)
        path.write_bytes(data[: -4 - length] + crafted + index + len(crafted).to_bytes(4, "big"))
        reseal(folder)
        with pytest.raises(IndexUnusableError):
            use(folder)
        assert not mark.exists()


def _index_after(data, length):
    """What stands between the pickle and the end; the pickle's length covers both."""
    pickled = data[-4 - length : -4]
    end = len(pickle.dumps(pickle.loads(pickled), -1))
    return pickled[end:]


def test_bombs_anywhere_in_the_files_do_not_go_off(folder, tmp_path):
    mark = tmp_path / "ran"
    crafted = pickle.dumps(Bomb(mark), 2)
    for path in sorted(folder.glob("MAIN_*")):
        data = path.read_bytes()
        for at in {0, len(data) // 3, max(0, len(data) - len(crafted) - 4)}:
            path.write_bytes(data[:at] + crafted + data[at + len(crafted) :])
            reseal(folder)
            with suppress(IndexUnusableError):
                use(folder)
            assert not mark.exists(), path.name
        path.write_bytes(data)


def _whoosh_places(mark):
    """Every way in which Whoosh itself unpickles, fed with a bomb."""
    guard.install()
    bomb = pickle.dumps(Bomb(mark), 2)
    storage = RamStorage()

    def read_pickle():
        with storage.create_file("x") as file:
            file.write(bomb)
        storage.open_file("x").read_pickle()

    def toc():
        index = storage.create_index(whoosh.fields.Schema(a=whoosh.fields.TEXT))
        name = next(n for n in storage.list() if n.endswith(".toc"))
        good = storage.files[name]
        schema = pickle.dumps(index.schema, -1)
        assert schema in good or b"Schema" in good
        at = good.index(b"\x80", 4)
        storage.files[name] = good[:at] + bomb + good[at + len(bomb) :]
        storage.open_index()

    def compound():
        with storage.create_file("c") as file:
            file.write_long(12)
            file.write_int(len(bomb))
            file.write(bomb)
        whoosh.filedb.compound.CompoundStorage(storage.open_file("c"))

    def column():
        column = whoosh.columns.PickleColumn(whoosh.columns.VarBytesColumn())
        with storage.create_file("p") as file:
            inner = whoosh.columns.VarBytesColumn().writer(file)
            inner.add(0, bomb)
            inner.finish(1)
        column.reader(storage.open_file("p"), 0, storage.file_length("p"), 1)[0]

    def terminfo():
        head = whoosh.codec.whoosh3.W3TermInfo._struct.pack(1, 1.0, 1, 0, 0, 1.0, 0, 0)
        whoosh.codec.whoosh3.W3TermInfo.from_bytes(head + bomb)

    def block():
        with storage.create_file("b") as file:
            file.write(whoosh.codec.whoosh3.WHOOSH3_HEADER_MAGIC)
            info = pickle.dumps((1, 0, 1.0, 0, 0, 0), 2)
            file.write_int(-(len(info) + len(bomb)))
            file.write(info)
            file.write(bomb)
        whoosh.codec.whoosh3.W3LeafMatcher(
            storage.open_file("b"), 0, 1, whoosh.formats.Existence()
        ).id()

    def positions():
        whoosh.formats.Characters().decode_characters(b"\0\0\0\0" + bomb)

    return {
        "stream": read_pickle,
        "toc": toc,
        "compound": compound,
        "column": column,
        "terminfo": terminfo,
        "block": block,
        "block info": lambda: whoosh.codec.whoosh3.loads(bomb),
        "characters": positions,
        "index": lambda: whoosh.index.pickle.loads(bomb),
        "file index": lambda: whoosh.filedb.fileindex.pickle.loads(bomb),
        "legacy": lambda: whoosh.util.loading.RenamingUnpickler(io.BytesIO(bomb), {}).load(),
        "compat": lambda: whoosh.compat.loads(bomb),
    }


PLACES = (
    "stream", "toc", "compound", "column", "terminfo", "block", "block info", "characters",
    "index", "file index", "legacy", "compat",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.filterwarnings("ignore")
def test_whoosh_itself_loads_no_code(place, tmp_path):
    mark = tmp_path / "ran"
    attack = _whoosh_places(mark)[place]
    with pytest.raises(pickle.UnpicklingError):
        attack()
    assert not mark.exists()


@pytest.mark.filterwarnings("ignore")
def test_no_module_of_whoosh_is_left_with_a_free_unpickler(tmp_path):
    _whoosh_places(tmp_path / "ran")
    free = {id(x) for x in (pickle.load, pickle.loads, pickle.Unpickler, pickle)}
    left = [
        f"{name}.{attribute}"
        for name, module in sys.modules.items()
        if name.partition(".")[0] == "whoosh"
        for attribute, value in vars(module).items()
        if id(value) in free
    ]
    assert left == []


@pytest.mark.parametrize("name", ["whoosh.codec.whoosh3", "whoosh", "whoosh.compat"])
def test_names_inside_whoosh_are_refused_too(name, tmp_path):
    """A rule by prefix could be got round through a name that a Whoosh module imports."""
    with pytest.raises(guard.UnsafePickleError):
        guard.loads(f"c{name}\nos\n.".encode())


def test_plain_values_still_load():
    for value in ({"fieldmap": {"body_f": 0}, "indexlen": 3}, (1, 2.5, None, "x", b"y", [True])):
        assert guard.loads(pickle.dumps(value)) == value
