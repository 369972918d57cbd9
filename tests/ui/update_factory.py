"""Signed editions that differ, a stick that is a folder, and a window that watches it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

for _folder in ("pack", "support"):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / _folder))

import pack_factory as make  # noqa: E402 — after the path above
from small_edition import STORY, draw, write_sources  # noqa: E402

from langso_reader.library.updates import Updates  # noqa: E402
from langso_reader.publish.build import build_pack  # noqa: E402
from langso_reader.ui.printing_sticks import Volume  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

NEW_STORY = {
    "title": "Mật ong bạc hà bán qua mạng", "need": "ban-hang", "topic": "livestream",
    "platforms": '"voso"', "region": "mien-nui-phia-bac", "year": 2024, "province": "Hà Giang",
    "person": "Vàng Mí Sính",
}  # fmt: skip


def sources(folder: Path, seq: int) -> Path:
    """The small edition; from number 3 on a story is new, one is changed and a term is gone."""
    write_sources(folder)
    edition = folder / "edition.toml"
    ours = {"pack_id", "publisher", "epoch", "seq", "label", "title"}
    lines = edition.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.partition(" =")[0] not in ours]
    head = [f'pack_id = "{make.PACK_ID}"', 'publisher = "langso"', "epoch = 1", f"seq = {seq}",
            f'label = "2026.{seq}"', 'title = "Làng số"']  # fmt: skip
    edition.write_text("\n".join([*head, *kept]) + "\n", encoding="utf-8")
    if seq >= 3:
        story = folder / "stories" / "mat-ong.md"
        story.write_text(STORY.format(**NEW_STORY), encoding="utf-8")
        draw(folder, "mat-ong", "#D99A1C")
        changed = folder / "stories" / "na-chi-lang.md"
        text = changed.read_text(encoding="utf-8")
        changed.write_text(text.replace("Khó bán.", "Khó bán xa."), encoding="utf-8")
        loud = folder / "stories" / "loa-thong-minh.md"
        loud.unlink()
        (folder / "pictures" / "loa-thong-minh.svg").unlink()
    return folder


def edition(folder: Path, seq: int) -> Path:
    """A signed edition."""
    out = folder / f"{seq}.langso"
    build_pack(sources(folder / str(seq), seq), out, sign=make.PUBLISHER.sign,
               cache=folder / "pictures")  # fmt: skip
    return out


class Village:
    """A PC with a window, and sticks that come and go."""

    def __init__(self, open_reader: Callable[..., object], tmp_path: Path, in_use: Path) -> None:
        self.reader = open_reader(in_use, search=False)
        self.context = self.reader.context
        self.window = self.reader.window
        self.updating = self.window.updating
        trust = make.ship(tmp_path / "shipped", make.trust_bundle())
        self.updating.updates = Updates(self.context.paths, trust=trust, builtin=[in_use])
        self.volumes: list[Volume] = []
        self.updating.watch._look = lambda: list(self.volumes)
        self.stick = tmp_path / "KINGSTON"
        self.stick.mkdir()

    def plug(self, *packs: Path | bytes, writable: bool = True) -> None:
        """Put packs on the stick and plug it in."""
        for number, pack in enumerate(packs):
            data = pack if isinstance(pack, bytes) else pack.read_bytes()
            (self.stick / f"goi-{number}.langso").write_bytes(data)
        self.volumes = [Volume(self.stick, "KINGSTON", removable=True, writable=writable)]
        self.look()

    def pull(self) -> None:
        """Take it out."""
        self.volumes = []
        self.look()

    def look(self) -> None:
        """What the watch does every two seconds."""
        self.updating.watch.look_now()
        self.reader.settle()

    @property
    def label(self) -> str:
        """Of the edition on screen."""
        return self.context.edition.label
