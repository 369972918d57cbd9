"""What the update page decides, without a window; and `langso-reader --install`."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "pack"))

import pack_factory as make  # noqa: E402 — after the path above

from langso_reader import messages, paths  # noqa: E402
from langso_reader.errors import DiskFullError, StorageError  # noqa: E402
from langso_reader.library.carrying import program_items, readme  # noqa: E402
from langso_reader.library.packstate import titles_of  # noqa: E402
from langso_reader.library.shelf import NoContentError, open_shelf  # noqa: E402
from langso_reader.library.updates import (  # noqa: E402
    Target,
    Updates,
    steady,
    told_of,
)
from langso_reader.pack.errors import OlderError, StoppedError  # noqa: E402
from langso_reader.pack.history import Action  # noqa: E402
from langso_reader.pack.truststore import TrustStore  # noqa: E402


@pytest.fixture
def updates(tmp_path) -> Updates:
    builtin = make.write(tmp_path / "program" / "langso.langso", make.pack(1, signer=None))
    trust = make.ship(tmp_path / "shipped", make.trust_bundle())
    return Updates(paths.DataPaths(tmp_path / "data"), trust=trust, builtin=[builtin])


def put(tmp_path, seq: int, **more) -> Path:
    return make.write(tmp_path / "stick" / f"{seq}.langso", make.pack(seq, **more))


def label(updates: Updates) -> str:
    edition = updates.open_edition()
    edition.close()
    return edition.label


def test_the_newest_of_program_and_store_wins(updates, tmp_path) -> None:
    assert label(updates) == "2026.1"
    updates.install([put(tmp_path, 3)]).edition.close()
    assert label(updates) == "2026.3"
    newer = make.write(tmp_path / "new.langso", make.pack(4, signer=None))
    newer_program = Updates(updates._data, trust=updates._trust_folder, builtin=[newer])
    assert label(newer_program) == "2026.4"


def test_nothing_of_the_store_is_touched_while_nothing_is_installed(updates, tmp_path) -> None:
    code = (
        "import sys; from pathlib import Path; from langso_reader import paths;"
        "from langso_reader.library.updates import Updates;"
        "u = Updates(paths.DataPaths(Path(sys.argv[1])), builtin=[Path(sys.argv[2])]);"
        "u.open_edition(); print('nacl' in sys.modules, 'langso_reader.pack.store' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "data", *updates._builtin],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["False", "False"]
    assert not (tmp_path / "data").exists()


def test_an_unreadable_store_still_shows_the_program(updates, tmp_path, monkeypatch) -> None:
    updates.install([put(tmp_path, 2)]).edition.close()

    def refuse(*_args: object) -> None:
        raise StorageError("no", path="x")

    monkeypatch.setattr("langso_reader.pack.store.Store.current", refuse)
    assert label(updates) == "2026.1"


def test_without_any_pack_there_is_nothing_to_show(tmp_path) -> None:
    with pytest.raises(NoContentError):
        open_shelf(updates=Updates(paths.DataPaths(tmp_path), builtin=[]))


def test_a_damaged_newest_is_named_with_what_is_used_instead(updates, tmp_path) -> None:
    for seq in (2, 3):
        updates.install([put(tmp_path, seq)]).edition.close()
    newest = updates.store().editions(make.PACK_ID)[0].path
    newest.write_bytes(newest.read_bytes()[:-9])
    edition = updates.open_edition()
    problem, instead = updates.fallback(edition.packs)
    assert (problem.path, instead) == (newest, "2026.2")
    edition.close()


def test_progress_counts_files_and_ends_at_all(updates, tmp_path) -> None:
    seen = []
    updates.install([put(tmp_path, 2)], lambda *at: seen.append(at)).edition.close()
    assert seen[-1] == (8, 8)  # three of the container, four listed, the directory


def test_one_refusal_does_not_stop_the_others(updates, tmp_path) -> None:
    bad = make.write(tmp_path / "stick" / "bad.langso", b"x")
    outcome = updates.install([bad, put(tmp_path, 2)])
    assert [each.error.code for each in outcome.refused] == ["NOT_A_PACK"]
    assert [each.label for each in outcome.installed] == ["2026.2"]
    outcome.edition.close()


def test_a_stop_changes_nothing(updates, tmp_path) -> None:
    with pytest.raises(StoppedError):
        updates.install([put(tmp_path, 2)], None, lambda: True)
    assert label(updates) == "2026.1"


def test_states_of_checking(updates, tmp_path) -> None:
    def state():
        edition = updates.open_edition()
        (found,) = updates.overview(edition.packs).packs
        edition.close()
        return found

    today = dt.datetime.now().astimezone().date()
    assert (state().whole, updates.needs_check(today)) == (None, True)
    assert updates.check().whole
    assert (state().whole, updates.needs_check(today)) == (True, False)
    assert updates.needs_check(today + dt.timedelta(days=1))
    updates.install([put(tmp_path, 2)]).edition.close()
    assert (state().whole, state().previous) == (True, "2026.1")
    path = updates.store().editions(make.PACK_ID)[0].path
    raw = path.read_bytes()
    path.write_bytes(raw.replace("Bản 2".encode(), "Bản 7".encode()))
    assert not updates.check().whole
    assert (state().whole, state().damaged) == (False, ("Bán na",))
    assert updates.needs_check(today)


def test_everyday_checks_are_no_lines_of_the_log(updates, tmp_path) -> None:
    updates.install([put(tmp_path, 2)]).edition.close()
    updates.check()
    edition = updates.open_edition()
    assert [e.action for e in updates.overview(edition.packs).log] == [Action.INSTALLED]
    edition.close()


def test_refusals_of_a_stick_are_logged_once_a_day_and_old_editions_never(
    updates, tmp_path
) -> None:
    updates.install([put(tmp_path, 3)]).edition.close()
    put(tmp_path, 2)
    make.write(tmp_path / "stick" / "xau.langso", make.pack(4, signer=make.STRANGER))
    for _ in range(2):
        updates.scan(tmp_path / "stick")
    events = updates.store().history.events()
    assert [(e.file, e.code) for e in events if e.code] == [("xau.langso", "UNKNOWN_KEY")]


def test_a_chosen_file_is_judged_alone(updates, tmp_path) -> None:
    put(tmp_path, 4)
    report = updates.look_at(put(tmp_path, 3))
    assert [offer.label for offer in report.offers] == ["2026.3"]
    with pytest.raises(StorageError):
        updates.look_at(tmp_path / "nowhere" / "x.langso")


def test_going_back_and_taking_it_up_again(updates, tmp_path) -> None:
    for seq in (2, 3):
        updates.install([put(tmp_path, seq)]).edition.close()
    updates.rollback(make.PACK_ID).close()
    edition = updates.open_edition()
    (state,) = updates.overview(edition.packs).packs
    edition.close()
    assert (edition.label, state.set_aside[0]) == ("2026.2", "2026.3")
    updates.install([state.set_aside[1]]).edition.close()
    assert label(updates) == "2026.3"


def test_old_editions_go_at_the_next_start(updates, tmp_path) -> None:
    for seq in (2, 3, 4):
        updates.install([put(tmp_path, seq)]).edition.close()
    folders = [updates._data.index / name for name in ("0" * 32, "1" * 32, "an-other-thing")]
    for folder in folders:
        make.write(folder / "file", b"x")
    updates.clean("1" * 32)
    assert [slot.seq for slot in updates.store().editions(make.PACK_ID)] == [4, 3]
    assert [folder.exists() for folder in folders] == [False, True, True]


def test_reading_from_the_stick(updates, tmp_path) -> None:
    edition = updates.borrow(put(tmp_path, 5))
    assert edition.label == "2026.5"
    edition.close()
    with pytest.raises(OlderError):
        updates.borrow(put(tmp_path, 0))


def frozen(tmp_path, monkeypatch) -> Path:
    """This is a frozen program of one file, on Windows."""
    program = make.write(tmp_path / "LangSo" / "LangSo", b"program").parent
    listed = {"LangSo": [len(b"program"), hashlib.sha256(b"program").hexdigest()]}
    make.write(program / "lib" / "files.json", json.dumps({"files": listed}).encode())
    monkeypatch.setattr("langso_reader.library.carrying.program_folder", lambda: program)
    windows = partial(program_items, system="win32")
    monkeypatch.setattr("langso_reader.library.carrying.program_items", windows)
    return program


class TestStick:
    def test_only_what_another_pc_would_accept_goes_along(self, updates, tmp_path) -> None:
        plan = updates.stick_plan()
        assert (plan.empty, plan.unsigned) == (True, ("Làng số 2026.1",))
        updates.install([put(tmp_path, 2)]).edition.close()
        plan = updates.stick_plan()
        assert (plan.empty, plan.labels) == (False, ("Làng số 2026.2",))
        target = tmp_path / "KINGSTON"
        target.mkdir()
        result = updates.make_stick(target)
        assert len(result.written) == 3
        assert updates.store().history.events()[0].file == "KINGSTON"

    def test_the_frozen_program_goes_along(self, updates, tmp_path, monkeypatch) -> None:
        program = frozen(tmp_path, monkeypatch)
        plan = updates.stick_plan()
        assert (plan.program, plan.browser, plan.empty) == (True, False, False)
        assert plan.size == len(b"program")
        target = tmp_path / "KINGSTON"
        target.mkdir()
        updates.make_stick(target)
        assert (target / "LANGSO" / "program" / "LangSo").read_bytes() == b"program"
        assert not (target / "LANGSO" / "web").exists()
        assert program.is_dir()
        assert not list((target / "LANGSO").glob("*.langso"))  # unsigned: only inside the program

    @pytest.mark.parametrize("place", ["inside", "beside"])
    def test_the_browser_edition_goes_along_when_there_is_one(
        self, updates, tmp_path, monkeypatch, place
    ) -> None:
        program = frozen(tmp_path, monkeypatch)
        web = (program if place == "inside" else program.parent) / "web"
        make.write(web / "pages" / "a.html", b"a")
        assert not updates.stick_plan().browser  # a folder of that name is not enough
        make.write(web / "index.html", b"index")
        plan = updates.stick_plan()
        assert (plan.browser, plan.size) == (True, len(b"program") + len(b"aindex"))
        target = tmp_path / "KINGSTON"
        target.mkdir()
        updates.make_stick(target)
        copied = target / "LANGSO" / "web"
        assert (copied / "index.html").read_bytes() == b"index"
        assert (copied / "pages" / "a.html").read_bytes() == b"a"
        assert not (target / "LANGSO" / "program" / "web").exists()
        assert "index.html" in (target / "LANGSO" / "DOC-TRUOC.txt").read_text("utf-8-sig")

    @pytest.mark.parametrize("with_program", [False, True])
    def test_the_text_for_people_opens_in_old_editors(self, with_program) -> None:
        text = readme(with_program=with_program)
        assert text.startswith(b"\xef\xbb\xbf")
        assert b"\n" not in text.replace(b"\r\n", b"")
        assert ("program" in text.decode()) is with_program


def test_failures_of_two_places_have_their_own_words() -> None:
    full = DiskFullError("full", need_mb=9, free_mb=3)
    said = {str(messages.explain(told_of(full, target))) for target in Target}
    assert len(said) == len(Target)
    assert all("vẫn an toàn" in text for text in said)
    older = OlderError("older")
    assert told_of(older, Target.STORE) is older


def test_damaged_files_are_named_by_their_articles() -> None:
    names = ("articles/vneid.md", "images/na.png", "taxonomy.toml", "articles/ban-na.md")
    assert titles_of(make.manifest(), names) == ("VNeID", "Bán na", "taxonomy.toml")


def test_progress_is_not_reported_more_often_than_eyes_see() -> None:
    seen = []
    report = steady(lambda *at: seen.append(at))
    for done in range(1, 1001):
        report(done, 1000)
    assert seen[-1] == (1000, 1000)
    assert len(seen) < 500
    assert steady(None) is None


def _start(*options: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "langso_reader", *map(str, options)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


class TestCommand:
    def accept(self, data: Path) -> None:
        """What `langso-pack accept` does for a commune's own publisher."""
        key = make.LOCAL.public
        TrustStore(data / "trust").accept_local(key, "Xã Chi Lăng", key.spoken)

    def local(self, tmp_path, seq: int = 1) -> Path:
        own = {"pack_id": make.local_id(), "publisher": make.local_id()}
        return put(tmp_path, seq, signer=make.LOCAL, **own)

    def test_installs_and_says_the_result(self, tmp_path) -> None:
        data = tmp_path / "data"
        self.accept(data)
        done = _start("--data-dir", data, "--install", self.local(tmp_path))
        assert (done.returncode, done.stdout, done.stderr) == (0, "Đã cài Làng số 2026.1.\n", "")
        done = _start("--data-dir", data, "--lang", "en", "--install", self.local(tmp_path, 2))
        assert done.stdout == "Installed Làng số 2026.2. Before it was 2026.1.\n"

    def test_a_refusal_is_one_sentence_and_exit_code_1(self, tmp_path) -> None:
        done = _start("--data-dir", tmp_path / "data", "--install", self.local(tmp_path))
        assert done.returncode == 1
        assert done.stdout == ""
        assert done.stderr.startswith("UNKNOWN_KEY: ")
        assert "“1.langso”" in done.stderr
        assert done.stderr.count("\n") == 1

    def test_no_window_is_loaded(self, tmp_path) -> None:
        code = (
            "import sys; from langso_reader.__main__ import main;"
            "main(['--temp', '--install', sys.argv[1]]);"
            "assert not [m for m in sys.modules if m.startswith('PySide6')]"
        )
        subprocess.run(
            [sys.executable, "-c", code, tmp_path / "x.langso"], cwd=ROOT, check=True,
            capture_output=True,
        )  # fmt: skip
