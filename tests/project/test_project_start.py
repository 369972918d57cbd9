"""`langso.py`: what it installs, when it does nothing, what it says when it may not."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import langso
from tools.start import children, commands, display, edition, environment, places, system
from tools.start.say import StopError

ROOT = Path(__file__).resolve().parents[2]
LARGE = 2**63 - 1


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15), (3, 10, 13), (3, 15, 0)])
def test_a_wrong_python_gets_a_sentence_in_both_languages(version):
    said = langso.refusal(version, LARGE)
    assert f"{version[0]}.{version[1]}" in said
    assert "Làng số cần Python 3.11" in said
    assert "needs Python 3.11" in said


@pytest.mark.parametrize("version", [(3, 11, 2), (3, 12, 3), (3, 14, 0)])
def test_a_right_python_is_not_refused(version):
    assert langso.refusal(version, LARGE) == ""


def test_a_32_bit_python_is_refused():
    assert "64-bit" in langso.refusal((3, 12, 0), 2**31 - 1)


def test_the_first_file_holds_only_words_that_old_pythons_read():
    source = (ROOT / "langso.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 4))
    new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Match, ast.Starred)
    assert not [node for node in ast.walk(tree) if isinstance(node, new)]
    assert not [arg for arg in ast.walk(tree) if isinstance(arg, ast.arg) and arg.annotation]
    assert source.startswith("# -*- coding: utf-8 -*-")  # Python 2 wants to be told


def test_the_starter_uses_the_standard_library_only():
    known = sys.stdlib_module_names | {"tools", "importlinter"}
    for path in [ROOT / "langso.py", *(ROOT / "tools" / "start").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            assert {name.partition(".")[0] for name in names} <= known, path


@pytest.mark.parametrize(
    ("argv", "verb", "arguments"),
    [
        ([], "run", []),
        (["--page", "browse"], "run", ["--page", "browse"]),
        (["run", "--help"], "run", ["--help"]),
        (["--help"], "help", []),
        (["test", "-k", "x"], "test", ["-k", "x"]),
    ],
)
def test_arguments_without_a_verb_belong_to_the_reader(argv, verb, arguments):
    assert commands.split(argv) == (verb, arguments)


def test_an_unknown_verb_is_wrong_usage(capsys):
    assert commands.main(["strat"]) == 2
    assert "python3 langso.py" in capsys.readouterr().err


def test_a_callers_python_settings_reach_no_child(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV"):
        monkeypatch.setenv(name, "/elsewhere")
    monkeypatch.setenv("PIP_CONFIG_FILE", "mine.conf")
    seen = children.clean_environment()
    assert not [name for name in seen if name.startswith("PYTHON")]
    assert "VIRTUAL_ENV" not in seen
    assert seen["PIP_CONFIG_FILE"] == "mine.conf"


def test_a_callers_python_path_does_not_reach_the_starter(tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('foreign json')")
    done = subprocess.run(
        [sys.executable, "langso.py", "--help"],
        cwd=ROOT,
        env=children.clean_environment() | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "run       open the reader" in done.stdout


@pytest.fixture
def project(tmp_path, monkeypatch):
    """An empty project with an environment that only notes what is done to it."""
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / lock).write_text(f"# {lock}\n")
    site = tmp_path / ".venv" / "lib" / "python3.11" / "site-packages"
    site.mkdir(parents=True)
    programs = tmp_path / ".venv" / "bin"
    programs.mkdir()
    monkeypatch.setattr(places, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(places, "DEV_LOCK", tmp_path / "requirements-dev.lock")
    monkeypatch.setattr(places, "PROGRAMS", programs)
    monkeypatch.setattr(environment, "_STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(environment, "_site_packages", lambda _version: site)
    monkeypatch.setattr(environment, "_python_version", lambda: "3.11")
    return tmp_path


class Lines:
    """Takes the place of `children.run`: notes every line, answers with one code."""

    def __init__(self, code: int = 0) -> None:
        self.code = code
        self.seen: list[list[str]] = []

    def run(self, line, _extra=None):
        self.seen.append(list(line))
        return self.code

    def installed(self) -> list[str]:
        return [Path(line[-1]).name for line in self.seen if "install" in line]


@pytest.fixture
def lines(monkeypatch):
    noted = Lines()
    monkeypatch.setattr(children, "run", noted.run)
    monkeypatch.setattr(children, "quiet", lambda _line: True)
    return noted


def test_a_second_start_installs_nothing(project, lines):
    environment.ensure(dev=False)
    environment.ensure(dev=False)
    assert lines.installed() == ["requirements.lock"]


def test_packages_are_installed_by_hash_and_only_as_wheels(project, lines):
    environment.ensure(dev=False)
    (line,) = lines.seen
    assert {"--require-hashes", "--only-binary", "--no-cache-dir"} <= set(line)
    assert not [part for part in line if "index" in part or "://" in part]


def test_a_changed_lock_is_installed(project, lines):
    environment.ensure(dev=False)
    (project / "requirements.lock").write_text("# another\n")
    environment.ensure(dev=False)
    assert lines.installed() == ["requirements.lock"] * 2


def test_after_the_tests_the_reader_starts_without_installing(project, lines):
    environment.ensure(dev=True)
    environment.ensure(dev=False)
    assert lines.installed() == ["requirements-dev.lock"]


def test_a_failed_installation_is_tried_again(project, lines):
    lines.code = 1
    with pytest.raises(StopError, match="network"):
        environment.ensure(dev=False)
    lines.code = 0
    environment.ensure(dev=False)
    assert lines.installed() == ["requirements.lock"] * 2


def test_a_damaged_stamp_is_no_stamp(project, lines):
    environment.ensure(dev=False)
    (project / ".venv" / "stamp.json").write_text("{")
    environment.ensure(dev=False)
    assert len(lines.installed()) == 2
    assert json.loads((project / ".venv" / "stamp.json").read_text())["python"] == "3.11"


@pytest.fixture
def missing(monkeypatch):
    """A Debian without OpenGL and without the right to install anything."""
    monkeypatch.setattr(system, "_loads", lambda soname: soname != "libGL.so.1")
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setenv(system.NO_APT, "1")


def test_without_rights_the_exact_line_is_named(missing):
    with pytest.raises(StopError) as stop:
        system.ensure_libraries()
    assert stop.value.line.endswith("apt-get install --yes --no-install-recommends libgl1")
    assert "libGL.so.1" in stop.value.vi


def test_one_line_names_all_that_is_missing(missing, monkeypatch):
    monkeypatch.setattr(system, "venv_package", lambda: "python3.11-venv")
    with pytest.raises(StopError) as stop:
        system.ensure_venv_can_be_made()
    assert stop.value.line.endswith(" python3.11-venv libgl1")


def test_with_rights_the_package_is_installed(missing, monkeypatch):
    monkeypatch.delenv(system.NO_APT)
    monkeypatch.setattr(system, "_as_root", list)
    asked = []

    def apt(*arguments):
        asked.append(arguments)
        monkeypatch.setattr(system, "_loads", lambda _soname: True)
        return True

    monkeypatch.setattr(system, "_apt", apt)
    system.ensure_libraries()
    assert asked == [("install", "--yes", "--no-install-recommends", "libgl1")]


def test_old_package_lists_are_renewed_once(missing, monkeypatch):
    monkeypatch.delenv(system.NO_APT)
    monkeypatch.setattr(system, "_as_root", list)
    asked = []

    def apt(*arguments):
        asked.append(arguments[0])
        return arguments[0] == "update" or "update" in asked

    monkeypatch.setattr(system, "_apt", apt)
    assert system.install(["libgl1"])
    assert asked == ["install", "update", "install"]


def test_a_file_system_without_a_package_does_not_keep_the_others_away(
    missing, monkeypatch, capsys
):
    monkeypatch.delenv(system.NO_APT)
    monkeypatch.setattr(system, "_as_root", list)
    monkeypatch.setattr(system.os, "geteuid", lambda: 0)
    tools = {"jq", "apt-get"}
    monkeypatch.setattr(system.shutil, "which", lambda name: name if name in tools else None)
    asked = []

    def apt(*arguments):
        asked.append(arguments[3:])
        return "fusefat" not in arguments

    monkeypatch.setattr(system, "_apt", apt)
    system.ensure_test_programs()
    assert ("xvfb", "minisign", "unzip", "strace", "git") in asked
    assert ("exfat-fuse",) in asked
    assert "fusefat" in capsys.readouterr().err


def test_a_missing_printer_library_does_not_keep_the_window_shut(missing, monkeypatch, capsys):
    monkeypatch.setattr(system, "_loads", lambda soname: soname != "libcups.so.2")
    system.ensure_libraries()
    assert "libcups2" in capsys.readouterr().err


def test_without_a_screen_a_window_is_refused_and_a_screenshot_is_not(monkeypatch):
    monkeypatch.setattr(display.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(StopError, match="DISPLAY"):
        display.for_reader([])
    assert display.for_reader(["--screenshot", "a.png"]) == {"QT_QPA_PLATFORM": "offscreen"}
    assert display.for_reader(["--help"]) == {}


@pytest.fixture
def sources(tmp_path, monkeypatch, lines):
    """A data folder, and a builder that notes that it was asked."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.md").write_text("a")
    monkeypatch.setattr(edition, "_inputs", lambda: iter(sorted(data.iterdir())))
    monkeypatch.setattr(places, "ROOT", tmp_path)
    monkeypatch.setattr(places, "DATA", data)
    monkeypatch.setattr(places, "EDITION", tmp_path / "edition" / "langso.langso")
    monkeypatch.setattr(places, "EDITION_STAMP", tmp_path / "edition.stamp")

    def build(line, extra=None):
        lines.run(line)
        if not lines.code:
            places.EDITION.write_bytes(b"pack")
        return lines.code

    monkeypatch.setattr(children, "run", build)
    return data


def test_an_unchanged_edition_is_not_built_again(sources, lines):
    edition.ensure()
    edition.ensure()
    assert len(lines.seen) == 1


def test_a_changed_a_new_and_a_lost_source_each_build_again(sources, lines):
    edition.ensure()
    (sources / "a.md").write_text("another text")
    edition.ensure()
    (sources / "b.md").write_text("b")
    edition.ensure()
    (sources / "b.md").unlink()
    edition.ensure()
    assert len(lines.seen) == 4


def test_a_refused_edition_is_built_again_next_time(sources, lines):
    lines.code = 1
    with pytest.raises(StopError):
        edition.ensure()
    lines.code = 0
    edition.ensure()
    assert len(lines.seen) == 2


def test_the_real_inputs_hold_sources_and_builder():
    names = {path.relative_to(ROOT).as_posix() for path in edition._inputs()}
    assert {"data/taxonomy.toml", "langso_reader/publish/build.py", "requirements.lock"} <= names
