"""Making, resealing and using index folders in tests."""

import json
import zlib

from langso_reader.search import SearchEngine
from langso_reader.search.build import MANIFEST


def reseal(folder):
    """Make the manifest fit again, as someone who crafts an index would."""
    path = folder / MANIFEST
    manifest = json.loads(path.read_bytes())
    manifest["files"] = {
        file.name: [file.stat().st_size, zlib.crc32(file.read_bytes())]
        for file in folder.iterdir()
        if file.name != MANIFEST
    }
    path.write_text(json.dumps(manifest), encoding="utf-8")


def use(folder):
    """Open an index and read from every part of it."""
    engine = SearchEngine.open(folder, stamp="s1")
    try:
        for query in ("bán cam", "chuyeenr ddooir soos", "cccd", "mạng", "zzz"):
            engine.search(query)
            engine.search(query, facets={"kind": "story"})
        engine.suggest("ban")
    finally:
        engine.close()
