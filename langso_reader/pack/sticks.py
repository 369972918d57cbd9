"""Look at a stick: what is on it, who signed it, what it would change. Nothing on it is run.

Looked at are the drive's root, its folder ``LANGSO`` and the folders directly in that one, at most
200 pack files. Trust documents are learned first, so that a stick may bring a new publisher's key
and that publisher's pack at once.
"""

from __future__ import annotations

import enum
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError
from langso_reader.fileio import free_space, naming_failures
from langso_reader.pack import bundle as bundles
from langso_reader.pack.compare import Changes, compare
from langso_reader.pack.errors import SourceGoneError
from langso_reader.pack.limits import LIMITS, SUFFIX
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack, read_trust
from langso_reader.pack.source import is_there

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from langso_reader.pack.policy import SignatureInfo
    from langso_reader.pack.store import Store

FOLDER = "LANGSO"


class Kind(enum.Enum):
    """Why a pack is offered."""

    NEW = "new"
    UPDATE = "update"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack on the stick that this PC may install.

    Attributes:
        path: where it lies on the stick.
        size: bytes.
        current: label of the edition in use; "" when there is none.
        changes: titles, against the edition in use.
    """

    path: Path
    kind: Kind
    pack_id: str
    title: str
    label: str
    edition: tuple[int, int]
    created: str
    size: int
    signature: SignatureInfo
    changes: Changes
    current: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A pack on the stick that is not offered; its error says why."""

    path: Path
    error: LangsoError


@dataclass(frozen=True, slots=True)
class StickReport:
    """What one look found.

    Attributes:
        offers: at most one a pack, the newest acceptable edition.
        refused: everything else, older and already installed editions included.
        learned: newer trust documents were taken over.
        skipped: pack files beyond the limit that were not looked at.
        free: bytes free on the stick; None when it does not say.
    """

    root: Path
    offers: tuple[Offer, ...] = ()
    refused: tuple[Refused, ...] = ()
    learned: bool = False
    skipped: int = 0
    free: int | None = None


class Stick:
    """A folder or drive that may hold packs."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def pack_files(self) -> list[Path]:
        """The pack files in the places that are looked at, sorted.

        Raises:
            SourceGoneError: the stick was pulled.
            StorageError: it cannot be read.
        """
        if not is_there(self.root):
            raise SourceGoneError(f"{self.root} is gone", path=str(self.root), file=self.root.name)
        with naming_failures(self.root):
            return [
                path
                for folder in self._folders()
                for path in sorted(folder.iterdir())
                if path.name.lower().endswith(SUFFIX)
                and not path.name.startswith(".")
                and path.is_file()
            ]

    def _folders(self) -> Iterator[Path]:
        yield self.root
        for folder in sorted(self.root.iterdir()):
            if folder.name.upper() == FOLDER and folder.is_dir():
                yield folder
                inner = (path for path in sorted(folder.iterdir()) if path.is_dir())
                yield from (path for path in inner if not path.is_symlink())

    def scan(self, store: Store) -> StickReport:
        """Look at everything and compare it with what is in use.

        Raises:
            SourceGoneError: the stick was pulled.
            StorageError: its folders cannot be read.
        """
        files = self.pack_files()
        looked_at = files[: LIMITS.stick_files]
        learned = self._learn(store, looked_at)
        best: dict[str, Offer] = {}
        refused: list[Refused] = []
        for path in looked_at:
            try:
                offer = _offer(path, store)
            except LangsoError as error:
                refused.append(Refused(path, error))
                continue
            rival = best.get(offer.pack_id)
            if rival is None or rival.edition < offer.edition:
                best[offer.pack_id] = offer
        offers = tuple(best[name] for name in sorted(best))
        skipped = len(files) - len(looked_at)
        return StickReport(self.root, offers, tuple(refused), learned, skipped, self.free())

    def free(self) -> int | None:
        """Bytes free; None when the stick does not say."""
        with suppress(OSError):
            return free_space(self.root)
        return None

    def _learn(self, store: Store, files: list[Path]) -> bool:
        learned = False
        for folder in self._folders():
            learned |= store.trust.learn(bundles.read_if_there(folder / bundles.FILE_NAME))
        for path in files:
            learned |= store.trust.learn(read_trust(path))
        return learned


def _offer(path: Path, store: Store) -> Offer:
    """The offer that a pack makes.

    Raises:
        LangsoError: it is refused.
    """
    with Pack.open(path, policy=Policy.trusted(store.trust)) as pack:
        repair = store.judge(pack)
        manifest = pack.manifest
        current = store.current_of(manifest.pack_id)
        if current is not None:
            current.close()  # its manifest stays readable
        kind = Kind.REPAIR if repair else Kind.UPDATE if current else Kind.NEW
        return Offer(
            path=path,
            kind=kind,
            pack_id=manifest.pack_id,
            title=manifest.title,
            label=manifest.label,
            edition=manifest.edition,
            created=manifest.created,
            size=pack.size,
            signature=pack.signature_info,
            changes=compare(current.manifest if current else None, manifest),
            current=current.manifest.label if current else "",
        )
