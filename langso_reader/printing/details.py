"""Small things of typography that are done to characters, before they meet the layout."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from langso_reader.printing.coverage import drawable

NBSP: Final = "\u00a0"
LONG_WORD: Final = 15  # no Vietnamese syllable comes near; addresses and file names do
PIECE: Final = 8
PLACEHOLDER: Final = "□"
_STAND_INS: Final = str.maketrans(
    {"\u2011": "-", "\u2010": "-", "\u2212": "–", "☐": "□", "☑": "□", "✓": "•", "✔": "•", "\t": " "}
)
_UNITS: Final = (
    "triệu|tỷ|tỉ|nghìn|ngàn|đồng|kg|kí|tấn|tạ|yến|gam|gram|g|ha|héc-ta|m²|m2|km|cm|mm|m|lít|ml|"
    "giờ|phút|giây|%|GB|MB|Mbps|điểm|độ|người|hộ|lượt|xã|thôn|bản|tuổi"
)
_AFTER_NUMBER: Final = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?!\w))")
_BEFORE_NUMBER: Final = re.compile(
    r"(?<!\w)(ngày|tháng|năm|quý|số|trang|bước|điều|khoảng|hơn|gần|lúc|tuổi) (?=\d)", re.IGNORECASE
)
_AFTER_SHORT: Final = re.compile(
    r"(?<!\w)(TP\.|Tp\.|TX\.|P\.|Q\.|H\.|ThS\.|TS\.|BS\.|GS\.|PGS\.|KS\.) "
)
_BEFORE_DASH: Final = re.compile(r"(?<=\S) (?=[–—] )")
_LONG: Final = re.compile(rf"\S{{{LONG_WORD + 1},}}")
_SEAMS: Final = re.compile(r"(?<=[/.\-_?&=#@:,;])(?![/.\-_?&=#@:,;])")
_SENTENCE: Final = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][”\")’])) +(?=[^a-zà-ỹđ\s])")


def _known(char: str) -> str:
    if ord(char) in drawable() or char == "\n":
        return char
    if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Mn", "Me"}:
        return ""  # controls, direction marks, variation selectors: nothing to see
    plain = unicodedata.normalize("NFKC", char)
    if plain != char and all(ord(part) in drawable() for part in plain):
        return plain
    return PLACEHOLDER


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """NFC text in which every character can be drawn and none commands the layout."""
    text = unicodedata.normalize("NFC", text.translate(_STAND_INS))
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_known, text))


def tie(text: str) -> str:
    """Put no-break spaces where a line must not end: before units, after "TP.", before a dash."""
    text = _AFTER_NUMBER.sub(NBSP, text)
    text = _BEFORE_NUMBER.sub(rf"\1{NBSP}", text)
    text = _AFTER_SHORT.sub(rf"\1{NBSP}", text)
    return _BEFORE_DASH.sub(NBSP, text)


def set_text(text: str) -> str:
    """`clean`, then `tie`."""
    return tie(clean(text))


def _cut(word: str) -> list[str]:
    pieces: list[str] = []
    for part in filter(None, _SEAMS.split(word)):
        step = len(part) if len(part) <= 12 else PIECE
        pieces += [part[at : at + step] for at in range(0, len(part), step)]
    return pieces


def pieces(text: str) -> list[str]:
    """`text` in pieces between which a line may end, so that no long word leaves the column.

    Ordinary text is one piece: spaces already let a line end.
    """
    found: list[str] = [""]
    last = 0
    for match in _LONG.finditer(text):
        cut = _cut(match[0])
        found[-1] += text[last : match.start()] + cut[0]
        found += cut[1:]
        last = match.end()
    found[-1] += text[last:]
    return found


def sentences(text: str) -> list[str]:
    """Sentences of a paragraph, for marks of breath in a text read aloud."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]
