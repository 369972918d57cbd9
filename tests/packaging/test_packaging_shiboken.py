"""Qt for Python's own Python files are shipped compiled, all of them, and are found there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

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


def test_qt_for_python_takes_the_compiled_files(tmp_path: Path) -> None:
    import shiboken6  # noqa: PLC0415 — only here

    copy = tmp_path / "shiboken6"
    shutil.copytree(Path(shiboken6.__file__).parent, copy)
    for file, folder in shiboken.compiled(shiboken.carried(), tmp_path / "made"):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, tmp_path / folder)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "import PySide6.QtCore as core\n"
        "print(sys.modules['shibokensupport.signature.loader'].__file__)\n"
        "try: core.QTimer().start('soon')\n"
        "except TypeError as error: print(error)"
    )
    line = [sys.executable, "-c", code]
    done = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    loader, said = done.stdout.split("\n", 1)
    assert Path(loader) == copy / "files.dir" / "shibokensupport" / "signature" / "loader.pyc"
    assert "Supported signatures" in said
