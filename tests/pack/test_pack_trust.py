"""Roots, keyring and local publishers: what is learned, what is ignored."""

from __future__ import annotations

from dataclasses import replace

import pack_factory as make
import pytest

from langso_reader.errors import LangsoError
from langso_reader.pack import bundle
from langso_reader.pack.errors import KeyDiffersError, KeyNotLocalError, TrustError
from langso_reader.pack.policy import Level, Notice, Policy
from langso_reader.pack.reader import Pack
from langso_reader.pack.truststore import TrustStore

R1, R2, R3 = make.ROOTS
R4, R5 = make.key("root 4"), make.key("root 5")
SECOND = make.root(2, (R1, R2, R4))


def versions(store: TrustStore) -> tuple[int, int]:
    root, keyring = store.state.root, store.state.keyring
    return root.version if root else 0, keyring.version if keyring else 0


def rotated(ring: int = 2, root=SECOND, by=(R1, R2, R4), ring_by=(R1, R4)) -> dict[str, bytes]:
    return make.trust_bundle(make.keyring(ring), signers=ring_by, roots=((root, by),))


def code(tmp_path, store: TrustStore, data: bytes) -> str:
    path = make.write(tmp_path / "p.langso", data)
    try:
        with Pack.open(path, policy=Policy.trusted(store)) as pack:
            return pack.signature_info.level.value
    except LangsoError as error:
        return error.code


def test_a_newer_keyring_replaces_and_an_older_is_ignored(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    assert store.learn(make.trust_bundle(make.keyring(3)))
    assert not store.learn(make.trust_bundle(make.keyring(2)))
    assert versions(store) == (1, 3)


def test_what_was_learned_is_there_after_a_restart(tmp_path) -> None:
    make.trust_store(tmp_path).learn(make.trust_bundle(make.keyring(5)))
    assert versions(make.trust_store(tmp_path)) == (1, 5)


@pytest.mark.parametrize("signers", [(), (R1,), (make.STRANGER, R1), (make.STRANGER, R4)])
def test_a_keyring_needs_two_root_keys(tmp_path, signers) -> None:
    store = make.trust_store(tmp_path)
    assert not store.learn(make.trust_bundle(make.keyring(9), signers=signers))
    assert versions(store) == (1, 1)


def test_one_root_key_under_two_names_counts_once(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    forged = make.trust_bundle(make.keyring(9), signers=(R1,))
    name = f"keyring.json.{R2.public.hex_id.lower()}.minisig"
    forged[name] = R1.sign(forged["keyring.json"])
    assert not store.learn(forged)


def test_a_root_key_is_replaced_by_two_of_the_old_ones(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    assert store.learn(rotated())
    assert versions(store) == (2, 2)
    assert versions(make.trust_store(tmp_path)) == (2, 2)


@pytest.mark.parametrize(
    ("by", "ring_by"),
    [
        ((R1, R4), (R1, R4)),  # only one old key
        ((R2, R3), (R1, R4)),  # enough old keys, only one new one
        ((R4, R5), (R4, R5)),  # strangers
        ((R1, R2, R4), (R1, R3)),  # the keyring by a key that was replaced
        ((R1, R2, R4), (R1,)),
    ],
)
def test_a_root_rotation_with_too_few_signatures_is_ignored(tmp_path, by, ring_by) -> None:
    store = make.trust_store(tmp_path)
    assert not store.learn(rotated(by=by, ring_by=ring_by))
    assert versions(store) == (1, 1)


def test_roots_are_walked_one_by_one(tmp_path) -> None:
    third = make.root(3, (R2, R4, R5))
    ring = make.keyring(3)
    chain = ((SECOND, (R1, R2, R4)), (third, (R2, R4, R5)))
    store = make.trust_store(tmp_path)
    alone = make.trust_bundle(ring, signers=(R4, R5), roots=chain[1:])
    assert not store.learn(alone)
    assert store.learn(make.trust_bundle(ring, signers=(R4, R5), roots=chain))
    assert versions(store) == (3, 3)


def test_after_a_rotation_the_old_root_s_keyring_counts_no_longer(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    store.learn(rotated())
    assert not store.learn(make.trust_bundle(make.keyring(9), signers=(R1, R2)))


def test_a_second_root_2_beside_the_held_one_is_ignored(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    store.learn(rotated())
    fork = make.root(2, (R1, R2, R5))
    assert not store.learn(rotated(9, root=fork, by=(R1, R2, R5), ring_by=(R1, R2)))


def test_a_newer_program_brings_a_newer_anchor(tmp_path) -> None:
    make.trust_store(tmp_path).learn(make.trust_bundle(make.keyring(4)))
    files = rotated(5) | {"root-2.json": SECOND.to_bytes()}
    store = TrustStore(tmp_path / "trust", shipped=make.ship(tmp_path / "new", files))
    assert versions(store) == (2, 5)


@pytest.mark.parametrize("change", [b"", b"x", b"PK\5\6"])
def test_a_damaged_file_of_learned_trust_is_learned_anew(tmp_path, change) -> None:
    make.trust_store(tmp_path).learn(make.trust_bundle(make.keyring(2)))
    make.write(tmp_path / "trust" / bundle.FILE_NAME, change)
    store = make.trust_store(tmp_path)
    assert versions(store) == (1, 1)
    assert store.learn(make.trust_bundle(make.keyring(2)))


def test_a_full_disk_does_not_stop_learning(tmp_path, monkeypatch) -> None:
    store = make.trust_store(tmp_path)
    make.write(tmp_path / "trust", b"a file where the folder should be")
    assert store.learn(make.trust_bundle(make.keyring(2)))
    assert versions(store) == (1, 2)


def test_the_bundle_file_travels(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    store.learn(rotated())
    path = make.write(tmp_path / "langso.trust", store.bundle_file())
    other = make.trust_store(tmp_path / "other")
    assert other.learn(bundle.read(path))
    assert other.state.keyring == store.state.keyring
    assert other.bundle_file() == store.bundle_file()


def test_without_a_keyring_the_pack_asks_for_one(tmp_path) -> None:
    store = make.trust_store(tmp_path, {})
    assert code(tmp_path, store, make.pack()) == "NEED_KEYRING"
    assert code(tmp_path, store, make.pack(trust=make.trust_bundle())) == "official"


def test_without_roots_nobody_is_known(tmp_path) -> None:
    assert code(tmp_path, TrustStore(None), make.pack(trust=make.trust_bundle())) == "UNKNOWN_KEY"


def test_a_damaged_root_of_the_program_trusts_nobody(tmp_path) -> None:
    files = make.trust_bundle() | {"root-1.json": b"{"}
    store = TrustStore(None, shipped=make.ship(tmp_path / "shipped", files))
    assert code(tmp_path, store, make.pack()) == "UNKNOWN_KEY"


def test_withdrawn_key_and_the_packs_it_signed_before(tmp_path) -> None:
    good = make.pack(seq=1)
    path = make.write(tmp_path / "good.langso", good)
    with Pack.open(path, policy=Policy.builtin()) as pack:
        name = pack.identity
    revoked = (make.trust_revoked(frozenset({name})),)
    ring = make.keyring(2, publishers=(make.publisher(keys=()),), revoked_keys=revoked)
    store = make.trust_store(tmp_path, make.trust_bundle(ring))
    assert code(tmp_path, store, make.pack(seq=2)) == "REVOKED_KEY"
    assert code(tmp_path, store, good) == "UNKNOWN_KEY"
    still = make.keyring(3, revoked_keys=revoked)
    assert store.learn(make.trust_bundle(still))
    assert code(tmp_path, store, good) == "official"
    assert code(tmp_path, store, make.pack(seq=2)) == "REVOKED_KEY"


def test_withdrawn_pack(tmp_path) -> None:
    path = make.write(tmp_path / "p.langso", make.pack())
    with Pack.open(path, policy=Policy.builtin()) as pack:
        ring = make.keyring(revoked_packs=frozenset({pack.identity}))
    store = make.trust_store(tmp_path, make.trust_bundle(ring))
    assert code(tmp_path, store, make.pack()) == "REVOKED_PACK"
    assert code(tmp_path, store, make.pack(seq=2)) == "official"


def test_newer_known_is_a_notice(tmp_path) -> None:
    latest = {make.PACK_ID: make.latest(1, 7)}
    store = make.trust_store(tmp_path, make.trust_bundle(make.keyring(latest=latest)))
    path = make.write(tmp_path / "p.langso", make.pack(seq=6, created="2200-01-01"))
    with Pack.open(path, policy=Policy.trusted(store)) as pack:
        assert pack.signature_info.warnings == (Notice.CLOCK, Notice.NEWER_KNOWN)


def test_a_dead_clock_never_refuses(tmp_path) -> None:
    store = make.trust_store(tmp_path)
    path = make.write(tmp_path / "p.langso", make.pack(created="1999-01-01"))
    with Pack.open(path, policy=Policy.trusted(store)) as pack:
        assert pack.signature_info.warnings == (Notice.STALE,)


class TestLocalPublisher:
    def pack(self, **changes) -> bytes:
        return make.pack(signer=make.LOCAL, pack_id=make.local_id(), **changes)

    def test_is_accepted_and_never_official(self, tmp_path) -> None:
        store = make.trust_store(tmp_path)
        store.accept_local(make.LOCAL.public, "Xã Nậm Ty", make.LOCAL.public.spoken)
        path = make.write(tmp_path / "p.langso", self.pack())
        for trust in (store, make.trust_store(tmp_path)):
            with Pack.open(path, policy=Policy.trusted(trust)) as pack:
                assert pack.signature_info.level is Level.LOCAL
                assert not pack.signature_info.official
                assert pack.signature_info.publisher_name == "Xã Nậm Ty"

    def test_publishes_nothing_but_its_own(self, tmp_path) -> None:
        store = make.trust_store(tmp_path)
        store.accept_local(make.LOCAL.public, "Xã", make.LOCAL.public.spoken)
        for pack_id in (make.PACK_ID, make.local_id() + "x", "local.abc", "vn.tinh.ha-giang.x"):
            assert code(tmp_path, store, make.pack(signer=make.LOCAL, pack_id=pack_id)) == "SCOPE"
        own = make.local_id() + ".thon-ban"
        assert code(tmp_path, store, make.pack(signer=make.LOCAL, pack_id=own)) == "local"

    def test_is_accepted_by_what_stands_on_paper_and_by_nothing_else(self, tmp_path) -> None:
        store, key = make.trust_store(tmp_path), make.LOCAL.public
        for typed in ("", key.spoken[:-1], key.spoken + "A", make.STRANGER.public.spoken):
            with pytest.raises(KeyDiffersError):
                store.accept_local(key, "Xã", typed)
        assert code(tmp_path, store, self.pack()) == "UNKNOWN_KEY"
        store.accept_local(key, "Xã", f" {key.spoken.replace('-', '').lower()}\n")
        assert code(tmp_path, store, self.pack()) == "local"

    def test_is_forgotten_again(self, tmp_path) -> None:
        store = make.trust_store(tmp_path)
        store.accept_local(make.LOCAL.public, "Xã", make.LOCAL.public.spoken)
        store.forget_local(make.LOCAL.public.fingerprint)
        assert code(tmp_path, store, self.pack()) == "UNKNOWN_KEY"

    def test_cannot_be_an_official_or_withdrawn_key(self, tmp_path) -> None:
        ring = make.keyring(revoked_keys=(make.trust_revoked(key=make.STRANGER),))
        store = make.trust_store(tmp_path, make.trust_bundle(ring))
        for key in (make.PUBLISHER, make.STRANGER):
            with pytest.raises(KeyNotLocalError):
                store.accept_local(key.public, "x", key.public.spoken)

    @pytest.mark.parametrize("text", ["", "{", "[1]", '[{"key":"x","name":"y"}]', "null"])
    def test_a_damaged_list_trusts_nobody(self, tmp_path, text) -> None:
        store = make.trust_store(tmp_path)
        store.accept_local(make.LOCAL.public, "Xã", make.LOCAL.public.spoken)
        make.write(tmp_path / "trust" / "local.json", text.encode())
        assert code(tmp_path, make.trust_store(tmp_path), self.pack()) == "UNKNOWN_KEY"


@pytest.mark.parametrize(
    "change",
    [
        {"scopes": ("vn.",)},
        {"scopes": ("local.",)},
        {"scopes": ("vn.langso",)},
        {"scopes": ("",)},
        {"id": "A"},
        {"id": ""},
        {"epoch": -1},
    ],
)
def test_a_keyring_with_a_bad_publisher_is_no_keyring(change) -> None:
    ring = make.keyring(publishers=(make.publisher(**change),))
    with pytest.raises(TrustError):
        type(ring).parse(ring.to_bytes())


def test_a_key_of_two_publishers_is_refused() -> None:
    double = replace(make.province(), keys=(make.PUBLISHER.public,))
    ring = make.keyring(publishers=(make.publisher(), double))
    with pytest.raises(TrustError):
        type(ring).parse(ring.to_bytes())


@pytest.mark.parametrize(
    ("keys", "threshold"), [((R1, R2, R3), 1), ((R1, R2), 3), ((R1, R1, R2), 2), ((R1,), 1)]
)
def test_a_root_that_one_person_could_sign_is_refused(keys, threshold) -> None:
    root = make.root(1, keys, threshold)
    with pytest.raises(TrustError):
        type(root).parse(root.to_bytes())


def test_a_pack_document_is_no_trust_document(tmp_path) -> None:
    """A publisher's signature over a manifest can never be taken for a root's over a keyring."""
    store = make.trust_store(tmp_path)
    whole = make.raw()
    data = whole.entry("manifest.json").data
    files = {"keyring.json": data}
    for key in make.ROOTS[:2]:
        files[f"keyring.json.{key.public.hex_id.lower()}.minisig"] = key.sign(data)
    assert not store.learn(files)
