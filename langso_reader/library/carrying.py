"""A stick for the next village: what goes along, and the text for whoever opens it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader import paths
from langso_reader.pack.history import Action
from langso_reader.pack.makestick import StickResult, make_stick, stick_items

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from langso_reader.pack.reader import Pack
    from langso_reader.pack.store import Store


@dataclass(frozen=True, slots=True)
class StickPlan:
    """What a stick for the next village would hold.

    Attributes:
        labels: title and label of each pack that can be passed on.
        program: whether the program itself goes along.
        unsigned: packs that cannot travel alone, since nobody signed them.
        size: bytes.
    """

    labels: tuple[str, ...] = ()
    program: bool = False
    unsigned: tuple[str, ...] = ()
    size: int = 0

    @property
    def empty(self) -> bool:
        """True when there is nothing that another PC would accept."""
        return not self.labels and not self.program


def plan(store: Store) -> StickPlan:
    """What can be passed on, and how much it is."""
    labels, unsigned, size = [], [], 0
    for pack in _closed(store.current()):
        name = f"{pack.manifest.title} {pack.manifest.label}"
        if _is_signed(pack):
            labels.append(name)
            size += pack.size
        else:
            unsigned.append(name)
    program = program_folder()
    size += _folder_size(program) if program else 0
    return StickPlan(tuple(labels), program is not None, tuple(unsigned), size)


def make(
    store: Store,
    root: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    may_replace: Collection[str] = (),
) -> StickResult:
    """Copy what can be passed on to a stick and read it back.

    A pack that nobody signed stays here: the next PC would refuse it, and rightly. Inside the
    program it goes along all the same.

    Args:
        store: of this PC.
        root: of the stick.
        progress: called with (KiB done, in all); reading back counts like writing.
        cancelled: asked after each MiB.
        may_replace: files on it that are not ours and that the person said to replace.

    Raises:
        LangsoError: the refusal; see `langso_reader.pack.makestick.make_stick`.
    """
    program = program_folder()
    text = readme(with_program=program is not None)
    left_out = {pack.path for pack in _closed(store.current()) if not _is_signed(pack)}
    items = stick_items(store, program=program, browser=browser_folder(), readme=text)
    items = [item for item in items if item.source not in left_out]

    def in_kib(done: int, total: int) -> None:
        """Bytes of a large program, counted twice, would not fit the window's 32-bit numbers."""
        if progress is not None:
            progress(done >> 10, total >> 10)

    result = make_stick(root, items, in_kib, cancelled, may_replace=may_replace)
    store.history.add(Action.STICK, file=root.name)
    return result


def program_folder() -> Path | None:
    """The folder of the frozen program, to go onto sticks; None in a source tree."""
    return Path(sys.executable).resolve().parent if paths.is_frozen() else None


def browser_folder() -> Path | None:
    """The browser edition that lies beside the program's resources, when there is one."""
    folder = paths.resources().parent / "web"
    return folder if paths.is_frozen() and folder.is_dir() else None


def readme(*, with_program: bool) -> bytes:
    """The text for whoever opens the stick, with line ends and mark that old editors know."""
    names = ["doc-truoc.txt", *(["doc-truoc-chuong-trinh.txt"] if with_program else [])]
    texts = [paths.resource("stick", name).read_text(encoding="utf-8") for name in names]
    return ("\ufeff" + "\n".join(texts)).replace("\n", "\r\n").encode("utf-8")


def _is_signed(pack: Pack) -> bool:
    return bool(pack.signature_info.key_id)


def _closed(packs: list[Pack]) -> list[Pack]:
    """The same packs, of which only the manifest is wanted."""
    for pack in packs:
        pack.close()
    return packs


def _folder_size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
