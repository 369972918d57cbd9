"""A commune's pack brings its own key; taking it in and out of a PC."""

from __future__ import annotations

import os

import pack_factory as make
import pytest

from langso_reader.errors import LangsoError
from langso_reader.library import publishers
from langso_reader.pack.errors import KeyFileError, NoKeyInsideError, WriteError
from langso_reader.pack.history import Action
from langso_reader.pack.localkey import FILE, carried, read_local_key
from langso_reader.pack.store import Store

KEY = make.LOCAL.public


def own(seq: int = 1, *, signer=make.LOCAL, key=KEY, pack_id: str = "", **more) -> bytes:
    files = make.contents(seq) | ({FILE: key.to_bytes()} if key else {})
    return make.pack(
        seq, files=files, signer=signer, pack_id=pack_id or make.local_id(), title="Tin xã", **more
    )


@pytest.fixture
def store(tmp_path) -> Store:
    return Store(tmp_path / "packs", make.trust_store(tmp_path))


@pytest.fixture
def accepted(store, tmp_path) -> Store:
    found = read_local_key(make.write(tmp_path / "xa.langso", own()))
    publishers.accept(store, found, "Xã Nậm Ty", KEY.spoken)
    return store


def test_a_commune_s_own_pack_brings_its_key(tmp_path) -> None:
    found = read_local_key(make.write(tmp_path / "xa.langso", own()))
    assert (found.key, found.title) == (KEY, "Tin xã")


def test_a_key_file_will_do(tmp_path) -> None:
    path = make.write(tmp_path / "xa.pub", KEY.to_bytes())
    assert read_local_key(path).key == KEY
    with pytest.raises(KeyFileError):
        read_local_key(make.write(tmp_path / "x.txt", b"hello"))


@pytest.mark.parametrize(
    "data",
    [
        own(key=None),
        own(key=make.STRANGER.public),  # a key that did not sign
        own(signer=make.STRANGER),  # a signature of somebody else
        own(pack_id=make.PACK_ID),  # an id that is not a commune's
        make.pack(files=make.contents() | {FILE: b"rubbish"}, signer=make.LOCAL,
                  pack_id=make.local_id()),
    ],
    ids=["no key", "another key", "another signer", "another id", "rubbish"],
)  # fmt: skip
def test_a_key_that_does_not_fit_its_pack_is_none(tmp_path, data) -> None:
    path = make.write(tmp_path / "xa.langso", data)
    with pytest.raises(NoKeyInsideError):
        read_local_key(path)
    assert publishers.pending([path]) == ()


def test_a_damaged_pack_says_so(tmp_path) -> None:
    path = make.write(tmp_path / "xa.langso", own()[:-30])
    with pytest.raises(LangsoError) as caught:
        read_local_key(path)
    assert caught.value.code == "TRUNCATED"


def test_who_signs_under_a_wrong_id_learns_it_at_once() -> None:
    assert carried(make.PACK_ID, KEY) == {}
    assert carried(make.local_id(), KEY) == {FILE: KEY.to_bytes()}
    with pytest.raises(WriteError) as caught:
        carried(make.local_id(), make.STRANGER.public)
    assert make.local_id() in str(caught.value.details["why"])


def test_whom_this_pc_believes(accepted, tmp_path) -> None:
    accepted.install(tmp_path / "xa.langso")
    found = publishers.trusted(accepted)
    assert [(each.name, each.scopes) for each in found.official] == [
        ("Làng số", ("vn.langso.",)), ("Tỉnh Hà Giang", ("vn.tinh.ha-giang.",)),
    ]  # fmt: skip
    assert found.official[0].spoken == (make.PUBLISHER.public.spoken,)
    (commune,) = found.own
    assert (commune.name, commune.spoken) == ("Xã Nậm Ty", (KEY.spoken,))
    assert commune.packs == ("Tin xã 2026.1",)


def test_forgetting_a_commune_takes_its_packs_away(accepted, tmp_path) -> None:
    national = make.write(tmp_path / "vn.langso", make.pack(1))
    accepted.install(national)
    for seq in (1, 2):
        accepted.install(make.write(tmp_path / f"xa{seq}.langso", own(seq)))
    publishers.forget(accepted, KEY.fingerprint)
    assert [pack.manifest.pack_id for pack in accepted.current()] == [make.PACK_ID]
    assert accepted.problems == []
    assert not (accepted.root / make.local_id()).exists()
    assert publishers.trusted(accepted).own == ()
    told = [event.action for event in accepted.history.events()]
    assert told[:2] == [Action.FORGOTTEN, Action.REMOVED]
    with pytest.raises(LangsoError):
        accepted.install(tmp_path / "xa2.langso")


def test_a_removed_pack_may_come_back(accepted, tmp_path) -> None:
    for seq in (1, 2):
        accepted.install(make.write(tmp_path / f"xa{seq}.langso", own(seq)))
    accepted.remove(make.local_id())
    assert accepted.current() == []
    accepted.install(tmp_path / "xa1.langso")
    accepted.clean()
    (back,) = accepted.current()
    assert back.manifest.label == "2026.1"


def test_what_cannot_be_deleted_yet_is_out_of_use_all_the_same(
    accepted, tmp_path, monkeypatch
) -> None:
    """As on Windows, while the window still reads the file."""
    for seq in (1, 2):
        accepted.install(make.write(tmp_path / f"xa{seq}.langso", own(seq)))
    with monkeypatch.context() as held:

        def busy(*_args, **_more):
            raise PermissionError(13, "in use")

        held.setattr("pathlib.Path.unlink", busy)
        accepted.remove(make.local_id())
    assert len(accepted.editions(make.local_id())) == 2
    assert accepted.current() == []
    accepted.clean()
    assert not (accepted.root / make.local_id()).exists()


def test_a_leftover_newer_edition_does_not_come_back_with_an_older_one(
    accepted, tmp_path, monkeypatch
) -> None:
    for seq in (1, 2):
        accepted.install(make.write(tmp_path / f"xa{seq}.langso", own(seq)))
    unlink = os.unlink

    def busy(path, *more, **named):
        if str(path).endswith(".langso"):
            raise PermissionError(13, "in use")
        unlink(path, *more, **named)

    monkeypatch.setattr("os.unlink", busy)
    accepted.remove(make.local_id())
    accepted.install(tmp_path / "xa1.langso")
    accepted.clean()
    (back,) = accepted.current()
    assert back.manifest.label == "2026.1"
