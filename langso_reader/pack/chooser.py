"""Which edition of a pack is in use: the highest (epoch, seq) that opens and verifies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError
from langso_reader.pack.errors import CorruptError
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.pack.shelf import Shelf, Slot
    from langso_reader.pack.truststore import TrustStore


@dataclass(frozen=True, slots=True)
class Problem:
    """An edition that is on disk but cannot be used, and why."""

    pack_id: str
    path: Path
    error: LangsoError


class Chooser:
    """Opens editions of a shelf and of the program itself; holds nothing open on its own.

    Every method adds what it passed over to the caller's list of problems.
    """

    def __init__(self, shelf: Shelf, trust: TrustStore, builtin: tuple[Path, ...]) -> None:
        self._shelf = shelf
        self._trust = trust
        self._builtin = builtin

    def all(self, problems: list[Problem]) -> list[Pack]:
        """The edition in use of every pack: national first, then provinces, then own."""
        builtin = self._open_builtin(None, problems)
        ids = sorted({*self._shelf.pack_ids(), *builtin}, key=_rank)
        found = [self._newest(name, builtin.get(name), None, problems) for name in ids]
        return [pack for pack in found if pack is not None]

    def one(
        self, pack_id: str, problems: list[Problem], *, below: tuple[int, int] | None = None
    ) -> Pack | None:
        """The edition in use of one pack, or the newest one below an edition."""
        builtin = self._open_builtin(pack_id, problems).get(pack_id)
        return self._newest(pack_id, builtin, below, problems)

    def open(self, slot: Slot) -> Pack:
        """Open an installed edition; it must be the one its name says.

        Raises:
            LangsoError: it cannot be used.
        """
        pack = Pack.open(slot.path, policy=Policy.trusted(self._trust))
        if not slot.holds(pack) or pack.manifest.pack_id != slot.path.parent.name:
            pack.close()
            raise CorruptError(f"{slot.path} holds another edition", file=slot.path.name, name="")
        return pack

    def opens(self, slot: Slot) -> bool:
        """True when `open` would succeed now."""
        try:
            self.open(slot).close()
        except LangsoError:
            return False
        return True

    def _newest(
        self,
        pack_id: str,
        builtin: Pack | None,
        below: tuple[int, int] | None,
        problems: list[Problem],
    ) -> Pack | None:
        """The newest usable edition, installed or built in."""
        if builtin is not None and not self._may_use(builtin, below):
            builtin.close()
            builtin = None
        withdrawn = builtin is not None and self._is_withdrawn(builtin)
        floor = builtin.manifest.edition if builtin and not withdrawn else (-1, -1)
        for slot in self._shelf.slots(pack_id):
            edition = slot.epoch, slot.seq
            if slot.aside or edition < floor or (below is not None and edition >= below):
                continue
            try:
                pack = self.open(slot)
            except LangsoError as error:
                problems.append(Problem(pack_id, slot.path, error))
                continue
            if builtin is not None:
                builtin.close()
            return pack
        return builtin

    def _may_use(self, builtin: Pack, below: tuple[int, int] | None) -> bool:
        if below is not None and (builtin.manifest.edition >= below or self._is_withdrawn(builtin)):
            return False
        return not self._shelf.is_aside(builtin)

    def _is_withdrawn(self, builtin: Pack) -> bool:
        """A withdrawn built-in edition is shown only when there is no other at all."""
        keyring = self._trust.state.keyring
        return keyring is not None and builtin.identity in keyring.revoked_packs

    def _open_builtin(self, only: str | None, problems: list[Problem]) -> dict[str, Pack]:
        """The packs inside the program (of id `only`), the newest of each id."""
        found: dict[str, Pack] = {}
        for path in self._builtin:
            try:
                pack = Pack.open(path, policy=Policy.builtin())
            except LangsoError as error:
                problems.append(Problem("", path, error))
                continue
            pack_id = pack.manifest.pack_id
            rival = found.get(pack_id)
            older = rival is not None and rival.manifest.edition >= pack.manifest.edition
            if older or only not in {None, pack_id}:
                pack.close()
                continue
            if rival is not None:
                rival.close()
            found[pack_id] = pack
        return found


def _rank(pack_id: str) -> tuple[int, str]:
    """National before provincial before own."""
    prefixes = ("vn.langso.", "vn.tinh.")
    place = next((at for at, each in enumerate(prefixes) if pack_id.startswith(each)), 2)
    return place, pack_id
