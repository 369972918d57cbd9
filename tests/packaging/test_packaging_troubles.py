"""What a person is told when the program cannot open its window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from langso_reader.ui import troubles

ROOT = Path(__file__).resolve().parents[2]
NO_QT = """
import sys
class Gone:
    def find_spec(self, name, *_):
        if name.startswith("PySide6"):
            raise ImportError("libEGL.so.1: cannot open shared object file")
sys.meta_path.insert(0, Gone())
from langso_reader.__main__ import main
sys.exit(main(["--temp", "--screenshot", "x.png"]))
"""


@pytest.fixture
def program(tmp_path):
    """A frozen folder of two files with its list."""
    files = {"langso-reader": b"x" * 10, "lib/resources/fonts/a.ttf": b"font"}
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    listed = {name: [len(data), "00"] for name, data in files.items()}
    (tmp_path / "lib" / troubles.LIST).write_text(json.dumps({"files": listed}), "utf-8")
    return tmp_path


def test_a_whole_copy_is_fine(program):
    assert troubles.damaged_files(program) == []


def test_a_missing_and_a_cut_file_are_named(program):
    (program / "langso-reader").write_bytes(b"x" * 9)
    (program / "lib/resources/fonts/a.ttf").unlink()
    assert troubles.damaged_files(program) == ["langso-reader", "lib/resources/fonts/a.ttf"]


@pytest.mark.parametrize("text", [None, "", "{}", '{"files": {"a": 3}}', "[]"])
def test_a_damaged_list_counts_as_damage(program, text):
    listed = program / "lib" / troubles.LIST
    listed.unlink() if text is None else listed.write_text(text, "utf-8")
    assert troubles.damaged_files(program) == [f"lib/{troubles.LIST}"]


def test_from_source_nothing_is_checked():
    assert troubles.program_folder() is None
    assert troubles.damaged_files(None) == []


def test_a_damaged_copy_is_told_with_what_to_do(program, monkeypatch):
    (program / "langso-reader").unlink()
    monkeypatch.setattr(troubles, "program_folder", lambda: program)
    said = troubles.trouble({"DISPLAY": ":0"})
    assert "chép lại cả thư mục" in said
    assert "langso-reader" in said


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_it_says_so_instead_of_aborting():
    assert troubles.trouble({}) == troubles.NO_SCREEN
    assert troubles.trouble({"DISPLAY": ":0"}) == ""


def test_a_choice_of_the_person_about_drawing_stays():
    chosen = {"QT_XCB_GL_INTEGRATION": "xcb_glx"}
    troubles.draw_by_processor(chosen)
    assert chosen == {"QT_XCB_GL_INTEGRATION": "xcb_glx"}


def test_when_qt_does_not_load_a_sentence_and_not_a_trace_is_shown():
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", NO_QT], cwd=ROOT, capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "libEGL.so.1" in done.stderr
    assert "không nạp được" in done.stderr
    assert "Traceback" not in done.stderr
