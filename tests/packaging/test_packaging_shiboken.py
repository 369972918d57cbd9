"""Qt for Python's own Python files are shipped compiled, and loaded when one is needed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.insert(0, str(PACKAGING))

from langso_bundle import contents, shiboken  # noqa: E402


def test_every_module_that_is_carried_is_compiled_and_accounted_for(tmp_path: Path) -> None:
    made = shiboken.compiled(shiboken.carried(), tmp_path)
    names = {f"{folder}/{Path(file).name}" for file, folder in made}
    assert "shiboken6/files.dir/shibokensupport/__init__.pyc" in names
    assert "shiboken6/files.dir/shibokensupport/signature/loader.pyc" in names
    for name in names:
        assert contents.left_out(f"lib/{name}") is None
        assert contents.part_of(f"lib/{name}") is not None


def test_the_same_bytes_come_out_each_time(tmp_path: Path) -> None:
    archive = shiboken.carried()
    one, other = (shiboken.compiled(archive, tmp_path / name) for name in ("one", "other"))
    assert [Path(f).read_bytes() for f, _ in one] == [Path(f).read_bytes() for f, _ in other]


def test_what_writes_stubs_for_editors_stays_at_home(tmp_path: Path) -> None:
    made = shiboken.compiled(shiboken.carried(), tmp_path)
    assert "pyi_generator.pyc" not in {Path(file).name for file, _ in made}


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder with Shiboken as the bundle has it."""
    import shiboken6  # noqa: PLC0415 — only here

    shutil.copytree(Path(shiboken6.__file__).parent, tmp_path / "shiboken6")
    for file, folder in shiboken.compiled(shiboken.carried(), tmp_path / "made"):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / folder)
    return tmp_path


def _run(folder: Path, code: str) -> str:
    start = f"import sys; sys.path.insert(0, {str(folder)!r})\nimport PySide6.QtCore as core\n"
    line = [sys.executable, "-c", start + code]
    done = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    return done.stdout


def test_qt_for_python_takes_our_loader_and_hardly_loads_more(frozen: Path) -> None:
    said = _run(
        frozen,
        "print(sys.modules['shibokensupport.signature.loader'].__file__)\n"
        "print(*(name for name in sys.modules if name.startswith('shibokensupport')))\n"
        "print('inspect' in sys.modules)",
    )
    loader, modules, inspects = said.splitlines()
    own = frozen / "shiboken6" / "files.dir" / "shibokensupport" / "signature" / "loader.pyc"
    assert Path(loader) == own
    names = ("", ".signature", ".signature.loader", ".signature.mapping")
    assert sorted(modules.split()) == [f"shibokensupport{name}" for name in names]
    assert inspects == "False"


@pytest.mark.parametrize(
    "code",
    [
        "try: core.QTimer().start('soon')\nexcept TypeError as error: print(error)",
        "try: core.QObject(nothing=1)\nexcept AttributeError as error: print(error)",
        "print(core.QObject.setParent.__doc__)",
        "print(core.Qt.AlignmentFlag.AlignLeft | core.Qt.AlignTop, core.Qt.Key(65))",
    ],
)
def test_wrong_calls_and_helps_are_told_as_ever(frozen: Path, code: str) -> None:
    ordinary = frozen / "nothing"
    ordinary.mkdir()
    assert _run(frozen, code) == _run(ordinary, code)
