"""The written list of the bundle: nothing unexplained, nothing that was to be left out."""

from __future__ import annotations

import io
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from langso_bundle import archives, contents, inventory, places, trimming  # noqa: E402
from langso_bundle.licences import COMPONENTS, INSIDE_PROGRAMS, TEXTS  # noqa: E402

from langso_reader import __version__  # noqa: E402

NEEDED = (
    "langso-reader",
    "langso-pack.exe",
    "lib/PySide6/Qt/lib/libQt6Core.so.6",
    "lib/PySide6/Qt6Gui.dll",
    "lib/PySide6/Qt/plugins/platforms/libqxcb.so",
    "lib/PySide6/plugins/platforms/qwindows.dll",
    "lib/PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "lib/PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "lib/libxcb-cursor.so.0",
    "lib/libpython3.12.so.1.0",
    "lib/typst/_typst.pyd",
    "lib/_cffi_backend.cp313-win_amd64.pyd",
    "lib/resources/fonts/Literata-Regular.ttf",
    "lib/edition/langso.langso",
    "lib/edition/index/index.json",
    "lib/langso.pyz",
    "lib/MSVCP140_1.dll",
)
UNWANTED = (
    "lib/PySide6/opengl32sw.dll",
    "lib/PySide6/Qt/lib/libQt6Network.so.6",
    "lib/PySide6/Qt6Qml.dll",
    "lib/PySide6/Qt6VirtualKeyboard.dll",
    "lib/PySide6/QtNetwork.pyd",
    "lib/PySide6/Qt/plugins/platforms/libqeglfs.so",
    "lib/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "lib/PySide6/Qt/plugins/imageformats/libqtiff.so",
    "lib/PySide6/translations/qt_de.qm",
    "lib/libssl.so.3",
    "lib/libstdc++.so.6",
    "lib/libcups.so.2",
    "lib/resources/translations/langso_en.ts",
    "lib/api-ms-win-crt-math-l1-1-0.dll",
    "lib/_asyncio.pyd",
    "lib/PySide6/plugins/platforms/qoffscreen.dll",
    "lib/PySide6/plugins/styles/qmodernwindowsstyle.dll",
    "lib/PySide6/Qt/plugins/iconengines/libqsvgicon.so",
)


@pytest.mark.parametrize("path", NEEDED)
def test_what_the_program_needs_is_on_the_list(path):
    assert inventory.unjustified([path]) == []


@pytest.mark.parametrize("path", UNWANTED)
def test_what_nobody_needs_is_left_out(path):
    assert contents.left_out(path) is not None
    assert inventory.unjustified([path]) == [path]


@pytest.mark.parametrize("path", ["lib/strange.so.1", "lib/resources/secret.key", "notes.txt"])
def test_a_file_that_no_line_explains_is_found(path):
    assert inventory.unjustified([path]) == [path]


def test_a_bundle_with_an_unexplained_file_is_refused(tmp_path):
    (tmp_path / "langso-reader").write_bytes(b"x")
    (tmp_path / "stranger.bin").write_bytes(b"x")
    with pytest.raises(SystemExit, match=r"stranger\.bin"):
        inventory.sizes(tmp_path)


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_the_bundle_built_here_is_justified_whole(system):
    root = places.DIST / system / "langso"
    if not root.is_dir():
        pytest.skip("no bundle has been built here")
    assert inventory.unjustified(inventory.files(root)) == []


def test_every_shipped_resource_is_on_the_list_or_left_out():
    paths = [
        f"lib/resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    ]
    lost = [p for p in paths if contents.part_of(p) is None and contents.left_out(p) is None]
    assert lost == []


def test_every_part_has_an_owner_with_a_licence():
    assert {part.component for part in contents.PARTS} <= COMPONENTS.keys()
    assert set(INSIDE_PROGRAMS) <= COMPONENTS.keys()
    for component in COMPONENTS.values():
        assert component.licence
        assert component.texts or component.wheels or component.note
        for name in component.texts:
            assert (TEXTS / name).is_file()


def test_the_version_comes_from_the_package():
    assert places.version() == __version__


def test_all_our_modules_are_named_to_the_freezer():
    named = contents.own_modules(ROOT)
    assert {"langso_reader", "langso_reader.cli.commands.search"} <= set(named)
    assert not [name for name in named if "__init__" in name]


def test_the_document_shows_todays_list():
    text = (ROOT / "docs" / "bundle.md").read_text("utf-8")
    assert inventory.left_out_table() in text


def test_archives_of_the_same_folder_are_the_same_bytes():
    entries = {"langso/langso-reader": b"program", "langso/lib/a.txt": b"text"}
    assert archives._tar(entries) == archives._tar(dict(reversed(entries.items())))
    with tarfile.open(fileobj=io.BytesIO(archives._tar(entries))) as packed:
        modes = {each.name: each.mode for each in packed if each.isfile()}
    assert modes == {"langso/langso-reader": 0o755, "langso/lib/a.txt": 0o644}


def test_checksums_keep_the_other_files_lines(tmp_path):
    for name in ("a.zip", "b.exe"):
        (tmp_path / name).write_text(name, "utf-8")
        archives.checksums(tmp_path, [tmp_path / name])
    archives.checksums(tmp_path, [tmp_path / "a.zip"])
    lines = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == ["a.zip", "b.exe"]
    assert all(re.fullmatch(r"[0-9a-f]{64}  .+", line) for line in lines)


def test_of_microsofts_runtime_the_newest_copy_stays_beside_python():
    entries = [
        ("VCRUNTIME140.dll", "python/VCRUNTIME140.dll", "BINARY"),
        ("PySide6/vcruntime140.dll", "qt/vcruntime140.dll", "BINARY"),
        ("PySide6/Qt6Core.dll", "qt/Qt6Core.dll", "BINARY"),
    ]
    versions = {"python/VCRUNTIME140.dll": (14, 0), "qt/vcruntime140.dll": (14, 39)}
    assert trimming.one_runtime(entries, versions.__getitem__) == [
        ("PySide6/Qt6Core.dll", "qt/Qt6Core.dll", "BINARY"),
        ("vcruntime140.dll", "qt/vcruntime140.dll", "BINARY"),
    ]


def test_what_starts_python_is_compressed_but_for_what_comes_before_inflating(tmp_path):
    source = tmp_path / "base_library.zip"
    with zipfile.ZipFile(source, "w") as made:
        for name in ("encodings/__init__.pyc", "enum.pyc", "os.pyc"):
            made.writestr(zipfile.ZipInfo(name), b"code" * 100)
    (tmp_path / "out").mkdir()
    with zipfile.ZipFile(trimming.compressed(str(source), tmp_path / "out")) as packed:
        ways = {info.filename: info.compress_type for info in packed.infolist()}
        assert packed.read("enum.pyc") == b"code" * 100
    assert ways == {
        "encodings/__init__.pyc": zipfile.ZIP_STORED,
        "enum.pyc": zipfile.ZIP_DEFLATED,
    }


@pytest.mark.skipif(not (shutil.which("as") and shutil.which("ld")), reason="no binutils")
def test_the_empty_icu_table_is_a_library_with_its_symbol(tmp_path):
    library = trimming.empty_icu_data("73", tmp_path)
    shown = subprocess.run(
        ["readelf", "--dyn-syms", "-d", str(library)], capture_output=True, text=True, check=True
    ).stdout
    assert "icudt73_dat" in shown
    assert "libicudata.so.73" in shown
    table = library.read_bytes()
    start = table.index(b"\xda\x27") - 2
    assert struct.unpack_from("<H", table, start)[0] == 32
    assert table[start + 12 : start + 16] == b"ToCP"
