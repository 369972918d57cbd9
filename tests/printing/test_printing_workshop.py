"""The typesetter in a process of its own: the same pages, stoppable, and its end is no disaster."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys

import pytest
from printing_factory import job, make_story, no_picture

from langso_reader import processes
from langso_reader.errors import ResourceError, StorageError
from langso_reader.printing import (
    CancelledError,
    PressDiedError,
    PrintingError,
    press,
    press_process,
    typeset,
    workshop,
)
from langso_reader.printing.engine import compile_pdf


@pytest.fixture
def apart(monkeypatch):
    """A typesetter that works apart, ended afterwards."""
    made = workshop._Apart()
    monkeypatch.setattr(workshop, "_chosen", [made])
    yield made
    made.end()


def ended(process):
    return process.poll() is not None


def test_pages_set_apart_are_the_same(apart):
    story = make_story()
    here = workshop._Here()
    workshop._chosen[0] = here
    expected = typeset(job(story), no_picture).pdf
    workshop._chosen[0] = apart
    assert typeset(job(story), no_picture).pdf == expected
    assert apart._process.pid != os.getpid()


def test_the_window_process_loads_no_typesetter():
    code = (
        "import sys, datetime\n"
        "from langso_reader.printing import test_sheet, work_apart\n"
        "work_apart()\n"
        "assert test_sheet(datetime.date(2026, 11, 22)).page_count == 4\n"
        "assert 'typst' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_one_process_serves_many_runs_and_a_new_one_follows_its_end(apart):
    compile_pdf("testsheet.typ", sheet_files())
    first = apart._process
    compile_pdf("testsheet.typ", sheet_files())
    assert apart._process is first
    apart.end()
    assert ended(first)
    assert compile_pdf("testsheet.typ", sheet_files()).startswith(b"%PDF")


def test_an_idle_process_ends(apart, monkeypatch):
    monkeypatch.setattr(workshop, "IDLE_SECONDS", 0.0)
    compile_pdf("testsheet.typ", sheet_files())
    apart._idle.join(timeout=30)
    assert apart._process is None


def test_cancelling_ends_the_process_inside_a_run(apart):
    apart.warm_up()
    process = apart._process
    os.kill(process.pid, signal.SIGSTOP)  # a run that would never end
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(CancelledError):
        compile_pdf("testsheet.typ", sheet_files(), cancelled=cancelled)
    assert ended(process)


def test_a_process_that_dies_is_a_named_failure_and_the_next_run_goes_well(apart):
    apart.warm_up()
    process = apart._process
    os.kill(process.pid, signal.SIGSTOP)

    asked = []

    def killed():
        asked.append(1)
        if len(asked) > 2:  # the question is on its way
            process.kill()
        return False

    with pytest.raises(PressDiedError) as caught:
        compile_pdf("testsheet.typ", sheet_files(), cancelled=killed)
    assert caught.value.details == {"exit": -signal.SIGKILL}
    assert compile_pdf("testsheet.typ", sheet_files()).startswith(b"%PDF")


@pytest.mark.parametrize("words", ["xin chao", '{"size": 9}\\n%PDF'])
def test_a_process_that_talks_nonsense_or_breaks_off_is_a_named_failure(apart, monkeypatch, words):
    talk = [sys.executable, "-c", f"input(); print('{words}', end='', flush=True)"]
    monkeypatch.setattr(processes, "command", lambda *_: talk)
    with pytest.raises(PressDiedError):
        compile_pdf("testsheet.typ", sheet_files())


def test_where_no_process_can_be_started_pages_are_set_here(apart, monkeypatch):
    monkeypatch.setattr(processes, "command", lambda *_: ["/khong/co/chuong-trinh"])
    assert compile_pdf("testsheet.typ", sheet_files()).startswith(b"%PDF")
    assert apart._process is None


def test_what_the_typesetter_refuses_comes_back_with_its_reason(apart):
    with pytest.raises(PrintingError) as caught:
        compile_pdf("testsheet.typ", {})
    assert "sheets.json" in caught.value.details["reason"]


def test_a_folder_that_vanishes_is_named(apart, tmp_path):
    with pytest.raises(StorageError):
        apart.ask("set_pdf", tmp_path / "khong-co", "main.typ", None, cancelled=None)


def test_a_missing_font_folder_comes_back_as_what_it_is(tmp_path, monkeypatch):
    monkeypatch.setattr("langso_reader.paths.resource", tmp_path.joinpath)
    press._fonts.cache_clear()
    question = json.dumps(["set_pdf", str(tmp_path), "main.typ", None]).encode()
    answers = io.BytesIO()
    try:
        press_process.serve(io.BytesIO(question), answers)
    finally:
        press._fonts.cache_clear()
    assert json.loads(answers.getvalue())["failed"] == ResourceError.code


def test_the_frozen_program_starts_itself_with_the_hidden_option(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "langso-reader"))
    assert processes.command("module", "--as") == [str(tmp_path / "langso-reader"), "--as"]
    monkeypatch.setattr(sys, "platform", "win32")
    assert processes.command("module", "--as")[0] == str(tmp_path / "langso-pack.exe")


def sheet_files():
    listing = {"title": "Tờ thử", "date": [2026, 11, 22]}
    return {"sheets.json": json.dumps(listing).encode()}
