"""Every drawing is safe, small, described, and comes out the same each time."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from unicodedata import is_normalized
from xml.etree import ElementTree as ET

import pytest

from tools.draw.__main__ import write_pictures
from tools.draw.covers import COVERS, write_covers
from tools.draw.tables import all_pictures

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "data" / "pictures"
COVER_FILES = ROOT / "resources" / "print" / "covers"
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"g", "rect", "circle", "ellipse", "path", "desc", "svg"}
LIMIT = 30_000
OLD_TONES = re.compile(r"(?i)\b\w*(óa|òa|ỏa|õa|ọa|óe|òe|ỏe|õe|ọe|úy|ùy|ủy|ũy|ụy)\b")
FILES = sorted(PICTURES.glob("*.svg")) + sorted(COVER_FILES.glob("*.svg"))


def _root(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_drawing_holds_shapes_only(path):
    root = _root(path)
    assert {e.tag.removeprefix(SVG) for e in root.iter()} <= SHAPES
    names = {name for e in root.iter() for name in e.attrib}
    assert not {n for n in names if "href" in n or n.startswith("on") or n in {"style", "id"}}
    assert "url(" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_drawing_has_the_agreed_size(path):
    box = "0 0 1200 730" if path.parent == COVER_FILES else "0 0 1200 500"
    assert _root(path).get("viewBox") == box
    assert path.stat().st_size < LIMIT


@pytest.mark.parametrize("path", sorted(PICTURES.glob("*.svg")), ids=lambda p: p.stem)
def test_picture_says_in_one_vietnamese_sentence_what_it_shows(path):
    first = next(iter(_root(path)))
    assert first.tag == f"{SVG}desc"
    text = first.text or ""
    assert is_normalized("NFC", text)
    assert 20 <= len(text) <= 180
    assert text.endswith(".")
    assert ". " not in text
    wrong = [
        m.group(0) for m in OLD_TONES.finditer(text) if not m.group(0).lower().startswith("qu")
    ]
    assert wrong == []


def test_the_files_are_those_of_the_tables():
    assert {p.stem for p in PICTURES.glob("*.svg")} == set(all_pictures())
    assert {p.stem for p in COVER_FILES.glob("*.svg")} == {
        f"cover-{i}" for i in range(1, len(COVERS) + 1)
    }


def test_drawing_again_changes_no_byte(tmp_path):
    write_pictures(tmp_path)
    write_covers(tmp_path / "covers")
    changed = [
        path.name
        for path in FILES
        if path.read_bytes()
        != (tmp_path / ("covers" if path.parent == COVER_FILES else ".") / path.name).read_bytes()
    ]
    assert changed == []


def test_no_two_pictures_and_no_two_descriptions_are_the_same():
    pictures = all_pictures().values()
    assert len({hashlib.sha256(p.body.encode()).digest() for p in pictures}) == len(pictures)
    assert len({p.alt for p in pictures}) == len(pictures)
