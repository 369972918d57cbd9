"""What every start of a bundle runs is taken from one file, and does the same as ever."""

from __future__ import annotations

import marshal
import py_compile
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.insert(0, str(PACKAGING))

from langso_bundle import contents, first  # noqa: E402


def test_the_file_holds_what_a_start_loads_and_nothing_else(tmp_path: Path) -> None:
    modules = {
        name: (False, b"code of " + name.encode()) for name in ("langso_reader.app", "turtle")
    }
    made = first.write(modules, tmp_path / "first.code")
    kept, texts = marshal.loads(Path(made).read_bytes())  # noqa: S302 — made above
    assert kept == {"langso_reader.app": (False, b"code of langso_reader.app")}
    assert any(text.lstrip().startswith("def __create_fn__") for text in texts)
    assert contents.part_of("lib/first.code") is not None


def test_packages_and_modules_of_a_zip_are_told_apart(tmp_path: Path) -> None:
    source = tmp_path / "a.py"
    source.write_text("x = 1", "utf-8")
    compiled = Path(py_compile.compile(str(source), str(tmp_path / "a.pyc"), doraise=True))
    with zipfile.ZipFile(tmp_path / "base.zip", "w") as out:
        out.write(compiled, "one/__init__.pyc")
        out.write(compiled, "one/two.pyc")
    found = first.base_code(str(tmp_path / "base.zip"))
    assert {name: package for name, (package, _) in found.items()} == {
        "one": True,
        "one.two": False,
    }
    scope: dict[str, object] = {}
    exec(marshal.loads(found["one.two"][1]), scope)  # noqa: S102, S302 — compiled above
    assert scope["x"] == 1


def _frozen(code: str, texts: str = "{}", python: str = sys.executable) -> list[str]:
    """Run `code` after `frozen_start` in a Python that takes itself for PyInstaller's."""
    start = (
        "import sys, types; frozen = types.ModuleType('pyimod02_importers')\n"
        f"frozen.pyz_archive = types.SimpleNamespace(texts={texts})\n"
        "sys.modules['pyimod02_importers'] = frozen\n"
        f"sys.path.insert(0, {str(PACKAGING)!r})\n"
        "import frozen_start; frozen_start.quicken_dataclasses()\n"
    )
    line = [python, "-I", "-c", start + code]
    done = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


CLASS = """
from dataclasses import dataclass
@dataclass(frozen=True, slots=True)
class Place:
    name: str
    count: int = 0
one, other = Place("a"), Place("a", 0)
print(Place("chợ"), one == other, hash(one) == hash(other), Place.__doc__)
"""


def test_dataclasses_work_without_inspect() -> None:
    said = _frozen(CLASS + "print('inspect' in sys.modules)")
    assert said == ["Place(name='chợ', count=0) True True Place", "False"]


def test_compiled_texts_are_taken_in_the_place_of_texts() -> None:
    taken = "type('Texts', (), {'get': lambda self, text, other: seen.append(text) or other})()"
    said = _frozen(CLASS + "print(len(seen) > 0)", f"(seen := []) or {taken}")
    assert said[-1] == "True"


@pytest.mark.skipif(not Path("/usr/bin/python3.11").exists(), reason="no Debian 12")
def test_dataclasses_work_in_the_python_of_debian_12() -> None:
    """3.11.2 asks for signatures in another way than 3.11.4 and later."""
    assert _frozen(CLASS, python="/usr/bin/python3.11")[0].endswith("Place")


def test_who_asks_for_inspect_gets_the_real_one() -> None:
    said = _frozen(
        "import dataclasses\n"
        "print(dataclasses.inspect.isfunction(print), 'inspect' in sys.modules)\n"
        "import inspect\n"
        "print(inspect.signature(lambda a, b=1: 0))"
    )
    assert said == ["False True", "(a, b=1)"]
