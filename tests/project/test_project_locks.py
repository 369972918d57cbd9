"""The lock files pin everything by hash, and name no place to fetch from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
PINNED = re.compile(r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^\s;]+)")


def entries(lock: str) -> dict[str, str]:
    """Each requirement line, and all that belongs to it."""
    found: dict[str, str] = {}
    now = ""
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith(" "):
            now = line.removesuffix("\\").strip()
            found[now] = ""
        found[now] += line + "\n"
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_with_hashes(lock):
    found = entries(lock)
    assert len(found) > 8
    for requirement, text in found.items():
        assert PINNED.match(requirement), requirement
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", text), requirement


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_an_index(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted-host", text)


def test_the_tools_lock_holds_all_that_the_reader_needs():
    """`langso.py test` installs the tools' lock alone, and then the reader must start too."""
    reader, tools = (entries(lock) for lock in LOCKS)
    assert reader.keys() <= tools.keys()


def test_what_pyproject_asks_for_is_locked():
    import tomllib  # noqa: PLC0415 — only here

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = project["project"]["dependencies"]
    locked = {PINNED.match(line)["name"] for line in entries(LOCKS[0])}
    tools = {PINNED.match(line)["name"] for line in entries(LOCKS[1])}

    def name(line: str) -> str:
        return re.match(r"[A-Za-z0-9._-]+", line)[0].lower().replace("_", "-")

    assert {name(line) for line in asked} <= locked
    assert {name(line) for line in project["dependency-groups"]["dev"]} <= tools
