"""The fonts that ship can set Vietnamese, in all weights that window and paper use."""

from __future__ import annotations

import struct
from pathlib import Path
from unicodedata import normalize

import pytest
import typst

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
STYLES = {
    "BeVietnamPro-Regular": ("Be Vietnam Pro", "normal", 400),
    "BeVietnamPro-Italic": ("Be Vietnam Pro", "italic", 400),
    "BeVietnamPro-Medium": ("Be Vietnam Pro", "normal", 500),
    "BeVietnamPro-SemiBold": ("Be Vietnam Pro", "normal", 600),
    "BeVietnamPro-Bold": ("Be Vietnam Pro", "normal", 700),
    "Literata-Regular": ("Literata", "normal", 400),
    "Literata-Italic": ("Literata", "italic", 400),
    "Literata-Bold": ("Literata", "normal", 700),
    "Literata-BoldItalic": ("Literata", "italic", 700),
}
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
LOWER = "".join(normalize("NFC", v + t) for v in "aăâeêioôơuưy" for t in TONES) + "đ"
ACCENTED = [c for c in LOWER + LOWER.upper() if ord(c) > 127]
PUNCTUATION = "–—“”…·•‘’"
ASCII = "".join(map(chr, range(33, 127)))


def _table(data: bytes, tag: bytes) -> int:
    count = struct.unpack(">H", data[4:6])[0]
    for i in range(count):
        name, _, offset, _ = struct.unpack(">4sLLL", data[12 + 16 * i : 28 + 16 * i])
        if name == tag:
            return int(offset)
    raise AssertionError(f"no {tag!r} table")


def _format4(data: bytes, at: int) -> set[int]:
    half = struct.unpack(">H", data[at + 6 : at + 8])[0] // 2
    ends = struct.unpack(f">{half}H", data[at + 14 : at + 14 + 2 * half])
    base = at + 16 + 2 * half
    starts = struct.unpack(f">{half}H", data[base : base + 2 * half])
    found: set[int] = set()
    for start, end in zip(starts, ends, strict=True):
        found.update(range(start, end + 1))
    return found


def _mapped(path: Path) -> set[int]:
    """Return the code points that the font's Unicode cmap (format 4) names."""
    data = path.read_bytes()
    cmap = _table(data, b"cmap")
    count = struct.unpack(">H", data[cmap + 2 : cmap + 4])[0]
    for i in range(count):
        at = cmap + struct.unpack(">L", data[cmap + 8 + 8 * i : cmap + 12 + 8 * i])[0]
        if struct.unpack(">H", data[at : at + 2])[0] == 4:
            return _format4(data, at)
    raise AssertionError("no format 4 cmap")


def test_the_alphabet_has_134_accented_letters():
    assert len(ACCENTED) == 134


def test_only_the_listed_fonts_ship():
    assert {p.stem for p in FONTS.glob("*.ttf")} == set(STYLES)


@pytest.mark.parametrize("stem", sorted(STYLES))
def test_font_covers_vietnamese(stem):
    mapped = _mapped(FONTS / f"{stem}.ttf")
    wanted = [*ACCENTED, *PUNCTUATION, *ASCII]
    assert [c for c in wanted if ord(c) not in mapped] == []


def test_the_typesetter_sees_the_families_and_weights():
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
    seen = {(f.family, f.style, f.weight) for f in fonts.fonts()}
    assert seen == set(STYLES.values())


@pytest.mark.parametrize("family", ["BeVietnamPro", "Literata"])
def test_each_family_has_its_licence(family):
    text = (FONTS / f"OFL-{family}.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
