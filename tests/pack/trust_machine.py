# ruff: noqa: ARG002, ARG005, PLR0911, PLR0917 - a model and its planted mistakes
"""The trust policy against an independent model, by random histories of a village PC.

The model knows names of keys and plain sets; the program knows signatures and files. Every step
must give the same answer in both. `PLANTED` holds mistakes that this machine has to notice.
"""

from __future__ import annotations

import itertools
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pack_factory as make
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from langso_reader.errors import LangsoError
from langso_reader.pack import store as store_module
from langso_reader.pack import trustdocs, truststore
from langso_reader.pack.chooser import Chooser
from langso_reader.pack.manifest import identity
from langso_reader.pack.minisign import Signature
from langso_reader.pack.policy import Level, Policy, SignatureInfo
from langso_reader.pack.reader import Pack
from langso_reader.pack.store import Store
from langso_reader.pack.trustdocs import Keyring, Publisher, RevokedKey

MEMORY = Path("/dev/shm")  # noqa: S108 - only ever used through tempfile
KEYS = {
    name: make.key(name)
    for name in ("r1", "r2", "r3", "r4", "r5", "nation", "nation 2", "province", "stranger", "xa")
}
NATION, PROVINCE, LOCAL = "vn.langso.quoc-gia", "vn.tinh.ha-giang.chung", "local." + KEYS[
    "xa"
].public.fingerprint  # fmt: skip
OWNER = {NATION: "langso", PROVINCE: "ha-giang", LOCAL: "langso"}
SCOPES = {"langso": "vn.langso.", "ha-giang": "vn.tinh.ha-giang."}
SIGNERS = ("nation", "nation", "nation 2", "province", "stranger", "xa")


@dataclass(frozen=True)
class Office:
    """What the root keepers publish: the truth of the outside world at one moment."""

    version: int = 1
    roots: tuple[frozenset[str], ...] = (frozenset({"r1", "r2", "r3"}),)
    root_signers: tuple[frozenset[str], ...] = (frozenset(),)
    keys: tuple[tuple[str, str], ...] = (("nation", "langso"), ("province", "ha-giang"))
    epochs: tuple[tuple[str, int], ...] = (("langso", 1), ("ha-giang", 1))
    revoked: tuple[tuple[str, frozenset[str]], ...] = ()
    bad_packs: frozenset[str] = frozenset()
    signers: frozenset[str] = frozenset({"r1", "r2"})

    def is_valid(self) -> bool:
        """Signed by two at every step, in the model's words."""
        for number in range(1, len(self.roots)):
            by = self.root_signers[number]
            if len(by & self.roots[number - 1]) < 2 or len(by & self.roots[number]) < 2:
                return False
        return len(self.signers & self.roots[-1]) >= 2

    def documents(self) -> dict[str, bytes]:
        publishers = tuple(
            Publisher(
                id=owner,
                name=owner,
                keys=tuple(KEYS[key].public for key, of in self.keys if of == owner),
                scopes=(SCOPES[owner],),
                epoch=dict(self.epochs)[owner],
            )
            for owner in SCOPES
        )
        revoked = tuple(RevokedKey(KEYS[key].public, good) for key, good in self.revoked)
        ring = Keyring(self.version, publishers, revoked, self.bad_packs, {})
        found = make.signed(
            "keyring.json", ring.to_bytes(), tuple(KEYS[each] for each in sorted(self.signers))
        )
        for number in range(1, len(self.roots)):
            keys = tuple(KEYS[each] for each in sorted(self.roots[number]))
            by = tuple(KEYS[each] for each in sorted(self.root_signers[number]))
            raw = make.root(number + 1, keys).to_bytes()
            found |= make.signed(trustdocs.root_name(number + 1), raw, by)
        return found


@dataclass
class Box:
    """A pack as the model sees it."""

    path: Path
    pack_id: str
    edition: tuple[int, int]
    publisher: str
    signer: str
    tampered: bool
    name: str
    office: Office | None


@dataclass
class Model:
    """What the PC holds, in plain words."""

    office: Office
    locals: set[str] = field(default_factory=set)
    installed: list[Box] = field(default_factory=list)
    aside: set[tuple[str, str]] = field(default_factory=set)

    def learn(self, other: Office | None) -> None:
        held = self.office
        if other is None or not other.is_valid():
            return
        if other.roots[: len(held.roots)] != held.roots or other.version < held.version:
            return
        if (len(other.roots), other.version) > (len(held.roots), held.version):
            self.office = other

    def opens(self, box: Box) -> str:
        """ "" or the refusal's code."""
        office = self.office
        if not box.tampered:
            for key, good in office.revoked:
                if key == box.signer and box.name not in good:
                    return "REVOKED_KEY"
        owner = dict(office.keys).get(box.signer)
        if owner is None and box.signer not in self.locals:
            return "UNKNOWN_KEY"
        if box.tampered:
            return "BAD_SIGNATURE"
        if box.name in office.bad_packs:
            return "REVOKED_PACK"
        if owner is None:
            return "" if box.pack_id == LOCAL else "SCOPE"
        if box.publisher != owner or not box.pack_id.startswith(SCOPES[owner]):
            return "SCOPE"
        return "NEED_KEYRING" if box.edition[0] > dict(office.epochs)[owner] else ""

    def usable(self, pack_id: str) -> list[Box]:
        found = [
            box
            for box in self.installed
            if box.pack_id == pack_id
            and (pack_id, box.name) not in self.aside
            and not self.opens(box)
        ]
        return sorted(found, key=lambda box: box.edition, reverse=True)

    def install(self, box: Box) -> str:
        self.learn(box.office)
        refusal = self.opens(box)
        if refusal:
            return refusal
        if box.edition[0] < dict(self.office.epochs).get(box.publisher, 0):
            return "OLDER"
        usable = self.usable(box.pack_id)
        if usable:
            now = usable[0]
            if box.edition < now.edition:
                return "OLDER"
            if box.edition == now.edition:
                return "ALREADY" if box.name == now.name else "CONFLICT"
        self.aside.discard((box.pack_id, box.name))
        if all(each.name != box.name or self.opens(each) for each in self.installed):
            self.installed.append(box)  # perhaps the same edition, signed anew after a theft
        return ""

    def rollback(self, pack_id: str) -> str:
        usable = self.usable(pack_id)
        lower = [box for box in usable if box.edition < usable[0].edition]
        if not lower:
            return "NOTHING_OLDER"
        self.aside.add((pack_id, usable[0].name))
        return ""


class TrustMachine(RuleBasedStateMachine):
    """Random histories; hypothesis looks for one in which program and model differ."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.counter = itertools.count()
        self.offices = [Office()]
        self.forged: list[Office] = []
        self.boxes: list[Box] = []
        self.model = Model(Office())
        self.store: Store | None = None

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        roots = tuple(KEYS[each] for each in ("r1", "r2", "r3"))
        files = Office().documents() | {"root-1.json": make.root(1, roots).to_bytes()}
        self.shipped = make.ship(self.folder / "shipped", files)
        self.restart()

    def restart(self) -> None:
        trust = truststore.TrustStore(self.folder / "trust", shipped=self.shipped)
        self.store = Store(self.folder / "packs", trust)

    @rule()
    def restart_the_program(self) -> None:
        self.restart()

    def publish(self, **changes: Any) -> None:
        last = self.offices[-1]
        self.offices.append(replace(last, version=last.version + 1, **changes))

    @rule()
    def name_a_second_key(self) -> None:
        keys = dict(self.offices[-1].keys) | {"nation 2": "langso"}
        self.publish(keys=tuple(keys.items()))

    @precondition(lambda self: len(self.offices[-1].revoked) < 2)
    @rule(
        key=st.sampled_from(("nation", "province")),
        drop=st.sampled_from((False, False, True)),
        data=st.data(),
    )
    def withdraw_a_key(self, key: str, drop: bool, data: Any) -> None:
        last = self.offices[-1]
        names = [box.name for box in self.boxes if box.signer == key]
        some = st.sets(st.sampled_from(names)) if names else st.just(set())
        good = frozenset(data.draw(st.one_of(st.just(set(names)), some)))
        kept = tuple(pair for pair in last.keys if not (drop and pair[0] == key))
        self.publish(keys=kept, revoked=(*last.revoked, (key, good)))

    @rule(owner=st.sampled_from(tuple(SCOPES)))
    def begin_an_epoch(self, owner: str) -> None:
        epochs = dict(self.offices[-1].epochs)
        self.publish(epochs=tuple((epochs | {owner: epochs[owner] + 1}).items()))

    @precondition(lambda self: self.boxes)
    @rule(data=st.data())
    def withdraw_a_pack(self, data: Any) -> None:
        name = data.draw(st.sampled_from(self.boxes)).name
        self.publish(bad_packs=self.offices[-1].bad_packs | {name})

    @precondition(lambda self: len(self.offices[-1].roots) == 1)
    @rule(
        by=st.sampled_from(("r1 r2 r4", "r1 r2 r4", "r1 r4", "r2 r3", "r4 r5", "r1 r2 r3")),
        ring=st.sampled_from(("r1 r4", "r1 r3", "r4")),
    )
    def replace_a_root_key(self, by: str, ring: str) -> None:
        last = self.offices[-1]
        made = replace(
            last,
            version=last.version + 1,
            roots=(*last.roots, frozenset({"r1", "r2", "r4"})),
            root_signers=(*last.root_signers, frozenset(by.split())),
            signers=frozenset(ring.split()),
        )
        # Only a good rotation becomes the truth that later keyrings build on.
        (self.offices if made.is_valid() else self.forged).append(made)
        self.meet(made)

    @rule(signers=st.sampled_from(("r1", "r3 stranger", "stranger", "r1 r3", "r2 r3")))
    def forge_a_keyring(self, signers: str) -> None:
        """The stranger becomes a publisher, if somebody lets it."""
        last = self.offices[-1]
        keys = dict(last.keys) | {"stranger": "langso"}
        forged = replace(
            last,
            version=last.version + 3,
            keys=tuple(keys.items()),
            signers=frozenset(signers.split()),
        )
        if not forged.is_valid():
            self.forged.append(forged)
            self.meet(forged)

    @rule(data=st.data())
    def meet_trust_on_a_stick(self, data: Any) -> None:
        self.meet(data.draw(st.sampled_from(self.offices + self.forged)))

    def meet(self, office: Office) -> None:
        self.store.trust.learn(office.documents())
        self.model.learn(office)

    @rule()
    def meet_the_latest_trust(self) -> None:
        self.meet(self.offices[-1])

    @rule(accept=st.sampled_from((True, True, True, False)))
    def staff_decide_on_the_commune(self, accept: bool) -> None:
        if accept:
            self.store.trust.accept_local(KEYS["xa"].public, "Xã", KEYS["xa"].public.spoken)
            self.model.locals.add("xa")
        else:
            self.store.trust.forget_local(KEYS["xa"].public.fingerprint)
            self.model.locals.discard("xa")

    @rule(
        pack_id=st.sampled_from((NATION, NATION, NATION, PROVINCE, LOCAL)),
        epoch=st.integers(1, 3),
        seq=st.integers(1, 3),
        signer=st.sampled_from(SIGNERS),
        claim=st.sampled_from((None, None, None, "langso", "ha-giang")),
        edition=st.booleans(),
        tampered=st.sampled_from((False, False, False, False, True)),
        data=st.data(),
    )
    def somebody_makes_a_pack(
        self,
        pack_id: str,
        epoch: int,
        seq: int,
        signer: str,
        claim: str | None,
        edition: bool,
        tampered: bool,
        data: Any,
    ) -> None:
        office = data.draw(st.sampled_from([None, *self.offices, *self.forged]))
        publisher = claim or OWNER[pack_id]
        self.make(pack_id, (epoch, seq), signer, publisher, edition, tampered, office)

    @rule(
        pack_id=st.sampled_from((NATION, LOCAL)),
        epoch=st.integers(1, 2),
        seq=st.integers(1, 3),
        informed=st.booleans(),
    )
    def the_right_publisher_makes_an_edition(
        self, pack_id: str, epoch: int, seq: int, informed: bool
    ) -> None:
        last = self.offices[-1]
        if pack_id == NATION:
            epoch = dict(last.epochs)["langso"]
            signer = "nation 2" if "nation 2" in dict(last.keys) and seq > 1 else "nation"
        else:
            signer = "xa"
        office = last if informed else None
        self.make(pack_id, (epoch, seq), signer, OWNER[pack_id], True, False, office)

    def make(
        self,
        pack_id: str,
        number: tuple[int, int],
        signer: str,
        publisher: str,
        edition: bool,
        tampered: bool,
        office: Office | None,
    ) -> None:
        epoch, seq = number
        about = {"pack_id": pack_id, "publisher": publisher, "title": f"Bản {edition}"}
        trust = office.documents() if office else None
        made = make.pack(seq, epoch, signer=KEYS[signer], trust=trust, files=FILES, **about, **BARE)
        whole = make.raw(made)
        if tampered:
            entry = whole.entry("manifest.json")
            entry.data = entry.data.replace("Bản".encode(), "Bàn".encode())
        name = identity(whole.entry("manifest.json").data)
        path = make.write(self.folder / f"{next(self.counter)}.langso", bytes(whole))
        box = Box(path, pack_id, (epoch, seq), publisher, signer, tampered, name, office)
        self.boxes.append(box)
        self.insert(box)

    @precondition(lambda self: self.boxes)
    @rule(data=st.data())
    def an_old_stick_comes_back(self, data: Any) -> None:
        self.insert(data.draw(st.sampled_from(self.boxes)))

    def insert(self, box: Box) -> None:
        got = ""
        try:
            self.store.install(box.path)
        except LangsoError as error:
            got = error.code
        assert got == self.model.install(box)

    @rule(first=st.sampled_from(((1, 1), (1, 2), (2, 1))), second=st.sampled_from(((1, 2), (2, 1))))
    def a_commune_publishes_twice_and_goes_back(
        self, first: tuple[int, int], second: tuple[int, int]
    ) -> None:
        for number in (first, second):
            self.make(LOCAL, number, "xa", OWNER[LOCAL], True, False, None)
        self.staff_roll_back(LOCAL)

    @rule(pack_id=st.sampled_from((NATION, NATION, PROVINCE, LOCAL)))
    def staff_roll_back(self, pack_id: str) -> None:
        got = ""
        try:
            self.store.rollback(pack_id)
        except LangsoError as error:
            got = error.code
        assert got == self.model.rollback(pack_id)

    @rule()
    def clean_up_at_start(self) -> None:
        """Cleaning forgets old editions, never the one in use or the one before it."""
        self.store.clean()
        on_disk = {slot.hash16 for pack_id in OWNER for slot in self.store.editions(pack_id)}
        for pack_id in OWNER:
            for box in self.model.usable(pack_id)[:2]:
                assert box.name[:16] in on_disk
        self.model.installed = [b for b in self.model.installed if b.name[:16] in on_disk]

    @invariant()
    def shows_what_the_model_shows(self) -> None:
        if self.store is None:
            return
        shown = {}
        for pack in self.store.current():
            with pack:
                shown[pack.manifest.pack_id] = pack.identity
                official = pack.signature_info.level is Level.OFFICIAL
                assert official == (pack.manifest.pack_id != LOCAL)
        wanted = {pack_id: self.model.usable(pack_id)[:1] for pack_id in OWNER}
        assert shown == {name: found[0].name for name, found in wanted.items() if found}

    @invariant()
    def holds_what_the_model_holds(self) -> None:
        if self.store is not None:
            assert self.store.trust.state.keyring.version == self.model.office.version
            assert self.store.trust.state.root.version == len(self.model.office.roots)


BARE: dict[str, Any] = {"articles": (), "contacts": ()}
FILES = {"a.txt": b"x"}


# --- mistakes to be noticed -------------------------------------------------------------------
def _one_signature_is_enough(patch: Any) -> None:
    real = trustdocs.check_signed
    patch(
        trustdocs,
        "check_signed",
        lambda document, found, root: real(document, found, replace(root, threshold=1)),
    )


def _any_keyring_is_newer(patch: Any) -> None:
    patch(truststore.TrustState, "_is_newer", lambda self, *_: True)


def _no_keyring_is_newer(patch: Any) -> None:
    patch(truststore.TrustState, "_is_newer", lambda self, *_: False)


def _check_only(which: int) -> Any:
    """Of the two checks of a new root, leave one out."""

    def plant(patch: Any) -> None:
        real = trustdocs.check_signed

        def check(document: str, found: Any, root: Any) -> None:
            own = document == trustdocs.root_name(root.version)
            if document.startswith("root-") and own == bool(which):
                return
            real(document, found, root)

        patch(trustdocs, "check_signed", check)

    return plant


def _keyring_by_the_first_root(patch: Any) -> None:
    real = trustdocs.check_signed
    first = make.root(1, tuple(KEYS[each] for each in ("r1", "r2", "r3")))

    def check(document: str, found: Any, root: Any) -> None:
        real(document, found, first if document == "keyring.json" else root)

    patch(trustdocs, "check_signed", check)


def _no_scopes(patch: Any) -> None:
    patch(Publisher, "may_publish", lambda self, pack_id: True)


def _publisher_may_lie_about_its_name(patch: Any) -> None:
    real = truststore._Verdict.admit

    def admit(self: Any, manifest: Any) -> Any:
        name = getattr(self.signer, "id", manifest.publisher)
        return real(self, replace(manifest, publisher=name))

    patch(truststore._Verdict, "admit", admit)


def _revoked_keys_forgotten(patch: Any) -> None:
    patch(truststore.TrustState, "_refuse_revoked", lambda self, *_: None)


def _good_packs_forgotten(patch: Any) -> None:
    real = RevokedKey.__init__
    patch(RevokedKey, "__init__", lambda self, key, good=frozenset(): real(self, key))


def _revoked_packs_forgotten(patch: Any) -> None:
    real = Keyring.__init__

    def made(self: Any, *args: Any, **more: Any) -> None:
        more.pop("revoked_packs", None)
        real(self, *args[:3], **more)

    patch(Keyring, "__init__", made)


def _any_epoch_of_the_future(patch: Any) -> None:
    real = truststore._Verdict.admit

    def admit(self: Any, manifest: Any) -> Any:
        return real(self, replace(manifest, epoch=0))

    patch(truststore._Verdict, "admit", admit)


def _past_epochs_go_on(patch: Any) -> None:
    patch(truststore.TrustState, "publisher_epoch", lambda self, publisher: 0)


def _ratchet_looks_at_seq_only(patch: Any) -> None:
    real = store_module._compare

    def compare(pack: Any, current: Any, details: Any) -> Any:
        if pack.manifest.seq > current.manifest.seq:
            return False
        return real(pack, current, details)

    patch(store_module, "_compare", compare)


def _no_ratchet(patch: Any) -> None:
    patch(store_module, "_compare", lambda *_: False)


def _same_number_is_the_same_pack(patch: Any) -> None:
    real = store_module._compare

    def compare(pack: Any, current: Any, details: Any) -> Any:
        with suppress(store_module.ConflictError):
            return real(pack, current, details)
        raise store_module.AlreadyError("same", **details)

    patch(store_module, "_compare", compare)


def _key_id_is_proof_enough(patch: Any) -> None:
    patch(Signature, "fits", lambda self, key, message: self.key_id == key.key_id)


def _installed_packs_are_believed(patch: Any) -> None:
    patch(Chooser, "open", lambda self, slot: Pack.open(slot.path, policy=_Believe()))


class _Believe(Policy):
    def authorise(self, head: Any) -> Any:
        return self

    def admit(self, manifest: Any) -> SignatureInfo:
        local = manifest.pack_id.startswith("local.")
        return SignatureInfo(Level.LOCAL if local else Level.OFFICIAL)


def _a_commune_may_publish_anything(patch: Any) -> None:
    patch(truststore, "is_own_pack", lambda pack_id, key: True)


def _roll_back_forgets_nothing(patch: Any) -> None:
    patch(store_module.Shelf, "set_aside", lambda self, pack: None)


def _cleaning_keeps_one(patch: Any) -> None:
    def remove(self: Any, pack_id: str) -> None:
        for slot in self.shelf.slots(pack_id)[1:]:
            slot.path.unlink()

    patch(Store, "_remove_old", remove)


def _a_commune_is_official(patch: Any) -> None:
    official = SignatureInfo(Level.OFFICIAL)
    patch(truststore._Verdict, "_admit_local", lambda self, manifest, signer: official)


PLANTED = {
    plant.__name__.strip("_").replace("_", " "): plant
    for plant in (
        _one_signature_is_enough,
        _any_keyring_is_newer,
        _no_keyring_is_newer,
        _keyring_by_the_first_root,
        _no_scopes,
        _publisher_may_lie_about_its_name,
        _revoked_keys_forgotten,
        _good_packs_forgotten,
        _revoked_packs_forgotten,
        _any_epoch_of_the_future,
        _past_epochs_go_on,
        _ratchet_looks_at_seq_only,
        _no_ratchet,
        _same_number_is_the_same_pack,
        _key_id_is_proof_enough,
        _installed_packs_are_believed,
        _a_commune_may_publish_anything,
        _a_commune_is_official,
        _roll_back_forgets_nothing,
        _cleaning_keeps_one,
    )
} | {
    "a new root need not be signed by the old one": _check_only(0),
    "a new root need not sign itself": _check_only(1),
}
