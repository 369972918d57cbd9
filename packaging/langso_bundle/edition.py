"""Make the edition that ships inside and its ready index. Run with the bundle's own Python."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from langso_bundle import places

sys.path.insert(0, str(places.ROOT))
from langso_reader.library.edition import Edition
from langso_reader.library.searching import SearchService, index_stamp
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.publish.build import build_pack


def make(source: Path | None) -> None:
    """Put the edition and its index into `build/bundle/edition/`.

    Args:
        source: a signed pack of a publisher; None builds one from `data/`, unsigned.
    """
    shutil.rmtree(places.SHIPPED, ignore_errors=True)
    places.SHIPPED.mkdir(parents=True)
    pack = places.SHIPPED / "langso.langso"
    if source is None:
        build_pack(places.ROOT / "data", pack, sign=None, cache=places.BUILD / "pictures")
    else:
        shutil.copyfile(source, pack)
    _index(pack, places.SHIPPED / "index")


def _index(pack: Path, folder: Path) -> None:
    """Let the reader itself build its index, then put it where the frozen reader looks first."""
    edition = Edition([Pack.open(pack, policy=Policy.builtin())])
    own = folder.with_name("own-index")
    service = SearchService(edition, own)
    service.prepare()
    service.close()
    (own / index_stamp(edition)).rename(folder)
    own.rmdir()
    edition.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
