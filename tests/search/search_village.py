"""Thirty short texts of the countryside, written for these tests (`village.jsonl`)."""

import json
from pathlib import Path

from langso_reader.search import SearchDocument, Synonyms


def _document(line):
    row = {k: tuple(v) if isinstance(v, list) else v for k, v in json.loads(line).items()}
    return SearchDocument(**row)


_LINES = Path(__file__).with_name("village.jsonl").read_text(encoding="utf-8").splitlines()
VILLAGE = tuple(map(_document, _LINES))

SYNONYMS = Synonyms.parse(
    """
[[same]]
words = ["bán hàng online", "bán trên mạng"]
[[means]]
say = ["cccd", "chứng minh thư"]
text = ["căn cước"]
[[means]]
say = ["dt", "đt"]
text = ["điện thoại"]
"""
)
LABELS = {"livestream": "Livestream bán hàng", "ban-hang": "Bán nông sản"}
