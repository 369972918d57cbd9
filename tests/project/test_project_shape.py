"""Short functions and classes, one place for the version, nothing of one machine in the files."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from langso_reader import __version__

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FUNCTION = 50
LONGEST_CLASS = 300
REASON = re.compile(r"#\s*long: \w+")
CODE = ("langso_reader", "tools", "benchmarks", "packaging")
# A folder at the root of somebody's disk; in the middle of a web address it may stand.
ONE_MACHINE = re.compile(r"(?<![\w.*}-])/(?:work|root|home)/\w|C:\\+Users\\+\w")
# Written in two halves, so that this file does not hold them.
PACKAGE_HOSTS = re.compile("pypi" r"\.org|python" r"hosted|npmjs\.(?:org|com)")
PICTURES_AND_FONTS = {".ico", ".jpg", ".langso", ".pdf", ".png", ".ttf"}


def tracked() -> list[Path]:
    """Every file under version control."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    names = done.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def too_long(source: str) -> list[str]:
    """Functions and classes over the limit without a `# long:` reason at their first line."""
    lines = source.splitlines()
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            limit = LONGEST_CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            limit = LONGEST_FUNCTION
        else:
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        head = "\n".join(lines[max(node.lineno - 2, 0) : node.body[0].lineno])
        if length > limit and not REASON.search(head):
            found.append(f"{node.name}: {length} lines")
    return found


def test_functions_and_classes_are_short_or_say_why():
    found = {
        path.relative_to(ROOT).as_posix(): long
        for folder in CODE
        for path in sorted((ROOT / folder).rglob("*.py"))
        if (long := too_long(path.read_text(encoding="utf-8")))
    }
    assert not found


@pytest.mark.parametrize(
    ("head", "count"), [("def f():", 1), ("def f():  # long: one table", 0), ("class C:", 0)]
)
def test_the_check_for_length_sees_length_and_reason(head, count):
    assert len(too_long(head + "\n    x = 1" * (LONGEST_FUNCTION + 1))) == count


def test_the_version_stands_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "langso_reader/__init__.py"
    assigned = [
        path.relative_to(ROOT).as_posix()
        for folder in CODE
        for path in sorted((ROOT / folder).rglob("*.py"))
        if re.search(
            rf'(?i)version\w*\s*=\s*"{re.escape(__version__)}"', path.read_text(encoding="utf-8")
        )
    ]
    assert assigned == ["langso_reader/__init__.py"]


def test_the_changelog_speaks_of_this_version():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(__version__)}\b", text, re.MULTILINE)


def test_packaging_does_not_hide_the_library_of_its_name():
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_tracked_file_names_one_machine_or_a_package_host():
    found = []
    for path in tracked():
        if path.suffix in PICTURES_AND_FONTS:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for words in (ONE_MACHINE, PACKAGE_HOSTS):
            found += [f"{path.relative_to(ROOT)}: {hit[0]}" for hit in words.finditer(text)]
    assert not found


def test_no_tracked_file_holds_a_secret_key():
    key = re.compile(r"secret key\r?\n[A-Za-z0-9+/=]{150,}")
    assert key.search("untrusted comment: minisign secret key\n" + "A" * 212)
    for path in tracked():
        if path.suffix not in PICTURES_AND_FONTS:
            assert not key.search(path.read_text(encoding="utf-8", errors="replace")), path
