"""Show every refusal in the real window and keep its picture in docs/screens/refusals/.

    python -m tools.refusals [CODE …]

Needs a display or QT_QPA_PLATFORM=offscreen. Each refusal is brought about: a pack is broken, a
key withdrawn, a disk filled (by a stand-in for the system's call); nothing is only said. Keys are
those of the tests, made from fixed seeds; the same table drives
`tests/ui/test_ui_update_refusals.py`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import unittest.mock
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "docs" / "screens" / "refusals"
for _folder in ("pack", "support"):
    sys.path.insert(0, str(ROOT / "tests" / _folder))

import pack_factory as make  # noqa: E402 — the tests' own factory of broken packs
from PySide6.QtCore import QCoreApplication, QThread  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QFrame, QLabel  # noqa: E402
from small_edition import write_sources  # noqa: E402 — the same

from langso_reader import paths  # noqa: E402 — after the path above
from langso_reader.fileio import storage_error  # noqa: E402
from langso_reader.library.basket import Basket  # noqa: E402
from langso_reader.library.searching import SearchService  # noqa: E402
from langso_reader.library.updates import Updates  # noqa: E402
from langso_reader.pack import locking  # noqa: E402
from langso_reader.pack.manifest import identity  # noqa: E402
from langso_reader.publish.build import build_pack  # noqa: E402
from langso_reader.settings import SettingsStore  # noqa: E402
from langso_reader.ui import fonts, palette  # noqa: E402
from langso_reader.ui.background import Background  # noqa: E402
from langso_reader.ui.context import Context, NoActions  # noqa: E402
from langso_reader.ui.navigation import Place  # noqa: E402
from langso_reader.ui.pictures import PictureLoader  # noqa: E402
from langso_reader.ui.window import MainWindow  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PACK_ID = make.PACK_ID
NAME = "langso-moi.langso"
Around = "contextlib.AbstractContextManager[object]"


@dataclass(frozen=True)
class Case:
    """How one refusal is brought about.

    Attributes:
        pack: makes the file's bytes; gets the bytes of the edition in use.
        around: what is wrong with the PC while it is installed; gets the folder of this PC.
    """

    pack: Callable[[bytes], bytes]
    around: Callable[[Path], Any] = lambda _folder: contextlib.nullcontext()


def good(seq: int = 3, **more: Any) -> bytes:
    """A pack that would be accepted, of about 2 MB."""
    files = make.contents(seq) | {"images/big.png": make.png(size=2_000_000)}
    return make.pack(seq, files=files, **more)


def _broken(change: Callable[[make.RawPack], object]) -> Callable[[bytes], bytes]:
    def build(_in_use: bytes) -> bytes:
        parts = make.raw(good())
        change(parts)
        return bytes(parts)

    return build


def _flip_picture(parts: make.RawPack) -> None:
    entry = parts.entry("images/big.png")
    entry.data = entry.data[:-1] + bytes([entry.data[-1] ^ 1])


def _change_label(parts: make.RawPack) -> None:
    entry = parts.entry("manifest.json")
    entry.data = entry.data.replace(b"2026.3", b"2026.9")


def _withdrawn_key(_in_use: bytes) -> bytes:
    ring = make.keyring(
        2,
        publishers=(make.publisher(), make.province()),
        revoked_keys=(make.trust_revoked(key=make.OTHER),),
    )
    return good(signer=make.OTHER, trust=make.trust_bundle(ring))


@contextlib.contextmanager
def _trust_on_stick(folder: Path) -> Iterator[None]:
    """A newer keyring beside the pack, which names it: a pack cannot hold its own withdrawal."""
    name = identity(make.raw(good()).entry("manifest.json").data)
    ring = make.keyring(2, revoked_packs=frozenset({name}))
    file = folder / "stick" / "langso.trust"
    make.write(file, make.trust_file(make.trust_bundle(ring)))
    yield


def _failing(code: int) -> Callable[[Path], Any]:
    """A system that answers writing with an error."""

    def around(_folder: Path) -> Any:
        def fail(_pack: object, folder: Path, *_more: object) -> None:
            raise storage_error(OSError(code, os.strerror(code)), folder)

        return unittest.mock.patch("langso_reader.pack.store.write_part", fail)

    return around


@contextlib.contextmanager
def _busy(_folder: Path) -> Iterator[None]:
    def held(*_args: object) -> None:
        raise OSError(errno.EBUSY, "busy")

    with (
        unittest.mock.patch.object(locking, "PAUSE", 0),
        unittest.mock.patch("pathlib.Path.rename", held),
    ):
        yield


@contextlib.contextmanager
def _other_window(folder: Path) -> Iterator[None]:
    with locking.exclusive(folder / "data" / "packs" / "store.lock"):
        yield


@contextlib.contextmanager
def _pulled(folder: Path) -> Iterator[None]:
    (folder / "stick" / NAME).unlink()
    yield


AT_INSTALL = ("DISK_FULL", "NO_PERMISSION", "READ_ONLY", "FILE_BUSY", "INSTALLING", "IO",
              "SOURCE_GONE")  # fmt: skip
CASES: dict[str, Case] = {
    "NOT_A_PACK": Case(lambda _: "Danh sách họp thôn".encode()),
    "TRUNCATED": Case(lambda _: good()[: len(good()) // 2]),
    "CORRUPT": Case(_broken(_flip_picture)),
    "ZIP_STRUCTURE": Case(_broken(lambda parts: setattr(parts, "suffix", b"thua"))),
    "FILE_LIST": Case(
        _broken(lambda parts: parts.entries.append(make.RawEntry(b"zz-la.txt", b"x")))
    ),
    "BAD_NAME": Case(lambda _: make.with_file("ảnh nhà.txt")),
    "MANIFEST": Case(lambda _: make.with_manifest(b"[]")),
    "TOO_BIG": Case(lambda _: make.with_file("zz.txt", size=65 << 20)),
    "SIG_FORMAT": Case(
        _broken(lambda parts: setattr(parts.entry("manifest.json.minisig"), "data", b"chu ky"))
    ),
    "UNSIGNED": Case(lambda _: good(signer=None)),
    "BAD_SIGNATURE": Case(_broken(_change_label)),
    "UNKNOWN_KEY": Case(lambda _: good(signer=make.STRANGER)),
    "SCOPE": Case(lambda _: good(signer=make.PROVINCE)),
    "REVOKED_KEY": Case(_withdrawn_key),
    "REVOKED_PACK": Case(lambda _: good(), _trust_on_stick),
    "OLDER": Case(lambda _: good(1)),
    "ALREADY": Case(lambda in_use: in_use),
    "CONFLICT": Case(lambda _: good(2)),
    "NEED_KEYRING": Case(lambda _: good(3, epoch=2)),
    "FORMAT_NEWER": Case(lambda _: make.with_manifest(lambda m: m.update(format=2))),
    "APP_TOO_OLD": Case(lambda _: good(min_app="99.0")),
    "DISK_FULL": Case(
        lambda _: good(),
        lambda _: unittest.mock.patch(
            "langso_reader.pack.store.free_space", return_value=5_000_000
        ),
    ),
    "NO_PERMISSION": Case(lambda _: good(), _failing(errno.EACCES)),
    "READ_ONLY": Case(lambda _: good(), _failing(errno.EROFS)),
    "IO": Case(lambda _: good(), _failing(errno.EIO)),
    "SOURCE_GONE": Case(lambda _: good(), _pulled),
    "FILE_BUSY": Case(lambda _: good(), _busy),
    "INSTALLING": Case(lambda _: good(), _other_window),
}


def edition_in_use(folder: Path) -> Path:
    """A signed small edition, number 2, of the publisher of the tests."""
    sources = write_sources(folder / "sources")
    toml = sources / "edition.toml"
    lines = [
        line
        for line in toml.read_text(encoding="utf-8").splitlines()
        if line.partition(" =")[0] not in {"pack_id", "publisher", "epoch", "seq", "label"}
    ]
    head = [f'pack_id = "{PACK_ID}"', 'publisher = "langso"', "epoch = 1", "seq = 2"]
    toml.write_text("\n".join([*head, 'label = "2026.2"', *lines]) + "\n", encoding="utf-8")
    built = folder / "in-use.langso"
    build_pack(sources, built, sign=make.PUBLISHER.sign)
    return built


class Stage:
    """A window on the edition in use, in a folder of its own; needs a QApplication.

    Args:
        folder: an empty one.
        in_use: the pack of `edition_in_use`.
        language: of the sentences, "vi" or "en".
    """

    def __init__(self, folder: Path, in_use: Path, language: str = "vi") -> None:
        """Install the edition and open the update page."""
        self.folder, self._in_use = folder, in_use.read_bytes()
        data = paths.DataPaths(folder / "data")
        trust = make.ship(folder / "shipped", make.trust_bundle())
        updates = Updates(data, trust=trust, builtin=[])
        edition = updates.install([in_use]).edition
        assert edition is not None
        settings = SettingsStore(data.settings)
        settings.change(language=language)
        background = Background()
        self.context = Context(
            look=palette.Look(),
            edition=edition,
            background=background,
            pictures=PictureLoader(background, edition.picture, background),
            search=SearchService(edition, data.index),
            print_set=Basket(),
            settings=settings,
            paths=data,
            actions=NoActions(),
            updates=updates,
        )
        self.window = MainWindow(self.context)
        self.window.resize(940, 700)
        self.window.start()
        self.window.open(Place("update"))
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Wait until no work is left and everything is painted."""

        quiet = 0
        while quiet < 3:
            QCoreApplication.processEvents()
            quiet = 0 if self.context.background.busy else quiet + 1
            QThread.msleep(5)

    def refuse(self, code: str) -> str:
        """Bring a refusal about by the window's own ways; everything it says of it, a line each."""

        case, updating = CASES[code], self.window.updating
        file = make.write(self.folder / "stick" / NAME, case.pack(self._in_use))
        late = code in AT_INSTALL
        with contextlib.nullcontext() if late else case.around(self.folder):
            updating.open_file(file)
            self.settle()
        found = updating.found[file]
        if found.offers:
            with case.around(self.folder) if late else contextlib.nullcontext():
                updating.install(found)
                self.settle()
        shown = [each for each in self.window.findChildren(QFrame) if each.isVisible()]
        alerts = [each for each in shown if each.property("role") in {"alert", "note"}]
        texts = (text for each in alerts for text in each.findChildren(QLabel))
        return "\n".join(text.text() for text in texts)

    def picture(self, out: Path) -> None:
        """Keep the upper part of the window, where the sentence stands."""

        image = self.window.grab().toImage().copy(0, 72, 940, 205)
        out.parent.mkdir(parents=True, exist_ok=True)
        image.convertToFormat(QImage.Format.Format_RGB888).save(str(out), "PNG", 0)

    def close(self) -> None:
        """Leave nothing open."""
        self.context.background.wait()
        self.window.updating.adoption.close()
        self.window.close()
        self.context.search.close()
        self.context.edition.close()


def main(codes: list[str]) -> int:
    """Make all pictures, or those of the named codes."""

    application = QApplication(sys.argv[:1])
    fonts.load_first()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        in_use = edition_in_use(folder)
        for code in codes or CASES:
            stage = Stage(folder / code, in_use)
            said = stage.refuse(code)
            print(f"{code}: {said}")
            stage.picture(OUT / f"{code}.png")
            stage.close()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
