"""A stick for the next village: what goes along, and the text for whoever opens it."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader import __version__, paths
from langso_reader.pack.history import Action
from langso_reader.pack.makestick import StickResult, make_stick
from langso_reader.pack.stickitems import (
    PROGRAM_LIST,
    WEB,
    folder_items,
    program_items,
    stick_items,
    tree,
)

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
        browser: whether the browser edition goes along.
        unsigned: packs that cannot travel alone, since nobody signed them.
        size: bytes.
    """

    labels: tuple[str, ...] = ()
    program: bool = False
    browser: bool = False
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
    program, browser = program_folder(), browser_folder()
    size += _program_size(program) if program else 0
    size += sum(item.size for item in folder_items(WEB, browser)) if browser else 0
    return StickPlan(tuple(labels), program is not None, browser is not None, tuple(unsigned), size)


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
    browser = browser_folder()
    text = readme(with_program=program is not None, with_browser=browser is not None)
    left_out = {pack.path for pack in _closed(store.current()) if not _is_signed(pack)}
    mine = program_items(program) if program else []
    items = stick_items(store, program=mine, browser=browser, readme=text)
    items = [item for item in items if item.source not in left_out]

    def in_kib(done: int, total: int) -> None:
        """Bytes of a large program, counted twice, would not fit the window's 32-bit numbers."""
        if progress is not None:
            progress(done >> 10, total >> 10)

    versions = {tree(mine[0].name): __version__} if mine else {}
    result = make_stick(root, items, in_kib, cancelled, may_replace=may_replace, versions=versions)
    store.history.add(Action.STICK, file=root.name)
    return result


def program_folder() -> Path | None:
    """The folder of the frozen program, to go onto sticks; None in a source tree."""
    return Path(sys.executable).resolve().parent if paths.is_frozen() else None


def browser_folder() -> Path | None:
    """The browser edition: a folder ``web`` with an `index.html`, when there is one.

    It lies in the program's folder, or beside it as on a stick; so a PC onto which somebody copied
    the whole of ``LANGSO`` passes it on.
    """
    program = program_folder()
    places = (program / WEB, program.parent / WEB) if program else ()
    return next((place for place in places if (place / "index.html").is_file()), None)


def readme(*, with_program: bool, with_browser: bool = False) -> bytes:
    """The text for whoever opens the stick, with line ends and mark that old editors know."""
    names = ["doc-truoc.txt"]
    names += ["doc-truoc-chuong-trinh.txt"] if with_program else []
    names += ["doc-truoc-trinh-duyet.txt"] if with_browser else []
    texts = [paths.resource("stick", name).read_text(encoding="utf-8") for name in names]
    return ("\ufeff" + "\n".join(texts)).replace("\n", "\r\n").encode("utf-8")


def _is_signed(pack: Pack) -> bool:
    return bool(pack.signature_info.key_id)


def _closed(packs: list[Pack]) -> list[Pack]:
    """The same packs, of which only the manifest is wanted."""
    for pack in packs:
        pack.close()
    return packs


def _program_size(folder: Path) -> int:
    """About how much the program takes; whether it is whole is looked at when it is copied."""
    try:
        listed = json.loads((folder / PROGRAM_LIST).read_bytes())["files"]
        return sum(int(size) for size, _ in listed.values())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return 0
