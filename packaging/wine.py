"""Build the Windows folder and set-up on Debian, and try them: a smoke test, no release.

    python3 packaging/wine.py [--work DIR] [--pictures DIR]

Needs Debian 12 with `wine wine64 gcc-mingw-w64-x86-64 nsis xvfb` and a network once. The
Windows Python comes from the wheel of panda3d, which carries python.org's signed python313.dll and
its modules; the standard library's .py files come from a Python 3.13 on this machine (`--stdlib`).
What this proves and what not: docs/windows.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import bundle
from langso_bundle import archives, places, windows

SOURCES = places.PACKAGING / "windows"
PYTHON_WHEEL = "panda3d==1.10.16"
COMPILER = "x86_64-w64-mingw32-gcc"
PYTHON = "3.13"  # 1.3 MB lighter than 3.12
LIBRARY = "python313"
BESIDE_PYTHON = {f"{LIBRARY}.dll", "vcruntime140.dll", "vcruntime140_1.dll", "zlib1.dll"}
WITHOUT = {"_wmi.pyd", "python3.dll"}  # Wine 8 lacks the calls of the first; we make the second
NATIVE = "msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1=n"  # ours, never Wine's own
CLASSES = "HKLM\\Software\\Microsoft\\WindowsRuntime\\ActivatableClassId"
SITE = """\
import platform
platform.win32_ver = lambda *_, **__: ("10", "10.0.17763", "SP0", "Multiprocessor Free")
"""


def environment(work: Path) -> dict[str, str]:
    """A Wine of its own, silent, without Mono and a debugger."""
    return dict(os.environ) | {
        "WINEPREFIX": str(work / "prefix"), "WINEARCH": "win64", "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": f"mscoree,mshtml=;winedbg.exe=d;{NATIVE}",
    }  # fmt: skip


def compiled(out: Path, source: str, *options: str) -> None:
    """Compile one of the small Windows files."""
    subprocess.run([COMPILER, "-s", "-o", str(out), str(SOURCES / source), *options], check=True)


def exported_names(library: Path) -> list[str]:
    """Names in the export table of a 64-bit DLL."""
    data = library.read_bytes()
    start = struct.unpack_from("<I", data, 0x3C)[0]
    count, optional = struct.unpack_from("<H", data, start + 6)[0], start + 24
    sections = optional + struct.unpack_from("<H", data, start + 20)[0]

    def place(address: int) -> int:
        for number in range(count):
            size, base, _, raw = struct.unpack_from("<4I", data, sections + 40 * number + 8)
            if base <= address < base + size:
                return raw + address - base
        raise ValueError(f"{library.name}: address {address:#x} lies in no section")

    table = place(struct.unpack_from("<I", data, optional + 112)[0])
    total = struct.unpack_from("<I", data, table + 24)[0]
    names = place(struct.unpack_from("<I", data, table + 32)[0])
    starts = [place(each) for each in struct.unpack_from(f"<{total}I", data, names)]
    return sorted(data[each : data.index(b"\0", each)].decode() for each in starts)


def make_stable_abi(python: Path) -> None:
    """`python3.dll`, which hands every call on; the wheel does not bring it."""
    names = exported_names(python / f"{LIBRARY}.dll")
    lines = "".join(f"  {name} = {LIBRARY}.{name}\n" for name in names)
    definition, empty = python / "python3.def", python / "empty.c"
    definition.write_text(f"LIBRARY python3\nEXPORTS\n{lines}", "ascii")
    empty.write_text("int nothing;\n", "ascii")
    line = [COMPILER, "-shared", "-s", "-nostdlib", "-Wl,--entry=0", "-o"]
    subprocess.run([*line, str(python / "python3.dll"), str(empty), str(definition)], check=True)


def unpack_python(wheel: Path, python: Path, stdlib: Path) -> None:
    """Lay out a Windows Python as python.org's installer would."""
    (python / "DLLs").mkdir(parents=True)
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            own = name.rpartition("/")[2]
            if not name.startswith("deploy_libs/") or own.lower() in WITHOUT or "t-win" in own:
                continue
            folder = python if own.lower() in BESIDE_PYTHON else python / "DLLs"
            (folder / own).write_bytes(packed.read(name))
    left = shutil.ignore_patterns("lib-dynload", "test", "site-packages", "__pycache__", "idlelib")
    shutil.copytree(stdlib, python / "Lib", ignore=left)
    (python / "Lib" / "sitecustomize.py").write_text(SITE, "ascii")
    named = f'-DLIBRARY=L"{LIBRARY}.dll"'
    compiled(python / "python.exe", "python_launcher.c", "-municode", "-O2", named)
    make_stable_abi(python)


def install_packages(python: Path) -> None:
    """The Windows wheels of the lock file.

    pip asks the machine that it runs on whether a line is for Windows, so those lines lose their
    condition first.
    """
    lock = python / "lock.txt"
    lock.write_text(places.LOCK.read_text("utf-8").replace(" ; sys_platform == 'win32'", ""))
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes",
         "--only-binary=:all:", "--platform", "win_amd64", "--python-version", PYTHON,
         "--target", str(python / "Lib" / "site-packages"), "-r", str(lock)],
        check=True,
    )  # fmt: skip


def make_python(work: Path, stdlib: Path) -> Path:
    """A Windows Python with everything that the bundle needs; its folder."""
    python = work / "python"
    if (python / "ready").exists():
        return python
    shutil.rmtree(python, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
         "--platform", "win_amd64", "--python-version", PYTHON,
         "--abi", "cp313", "-d", str(work), PYTHON_WHEEL],
        check=True,
    )  # fmt: skip
    unpack_python(next(work.glob("panda3d-*.whl")), python, stdlib)
    install_packages(python)
    (python / "ready").touch()
    return python


def make_prefix(work: Path) -> None:
    """A fresh Wine with the two small libraries that it lacks."""
    system = work / "prefix" / "drive_c" / "windows" / "system32"
    if (system / "uistub.dll").exists():
        return
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    subprocess.run(["wine", "wineboot", "-i"], env=environment(work), check=True, **quiet)  # type: ignore[call-overload]
    compiled(system / "uistub.dll", "ui_settings.c", "-shared", "-O1")
    compiled(system / "bcryptprimitives.dll", "process_prng.c", "-shared", "-O1", "-ladvapi32")
    for name in ("UISettings", "UIViewSettings"):
        key = f"{CLASSES}\\Windows.UI.ViewManagement.{name}"
        add = ["wine", "reg", "add", key, "/v", "DllPath", "/t", "REG_SZ"]
        value = ["/d", "C:\\windows\\system32\\uistub.dll", "/f"]
        subprocess.run([*add, *value], env=environment(work), check=True, **quiet)  # type: ignore[call-overload]


def try_setup(setup: Path, work: Path) -> None:
    """Install silently for this person, and look whether everything is there and goes again."""
    folder = work / "prefix" / "drive_c" / "LangSo"
    target = "/D=C:\\LangSo"
    pipe = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "env": environment(work)}
    subprocess.run(["wine", str(setup), "/S", target], check=True, **pipe)  # type: ignore[call-overload]
    for name in ("langso-reader.exe", "langso-pack.exe", "go-bo.exe", "lib"):
        if not (folder / name).exists():
            raise SystemExit(f"set-up did not bring {name}")
    line = ["wine", "C:\\LangSo\\go-bo.exe", "/S", "_?=C:\\LangSo"]
    subprocess.run(line, check=True, **pipe)  # type: ignore[call-overload]
    if (folder / "lib").exists():
        raise SystemExit("uninstalling left lib/ behind")
    print("set-up installs and uninstalls silently")


def main() -> int:
    """Everything, in order."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--work", type=Path, default=places.BUILD / "wine", metavar="DIR")
    parser.add_argument("--pictures", type=Path, default=places.DIST / "windows-pictures")
    parser.add_argument("--only-try", action="store_true", help="the folder is there already")
    parser.add_argument("--stdlib", type=Path, metavar="DIR", help=f"Lib of a Python {PYTHON}")
    args = parser.parse_args()
    work = args.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    stdlib = args.stdlib or Path(sys.base_prefix) / "lib" / f"python{PYTHON}"
    if not (stdlib / "os.py").exists():
        raise SystemExit(f"run this with a Python {PYTHON}, or name its library: --stdlib DIR")
    python = make_python(work, stdlib)
    make_prefix(work)
    os.environ.update(environment(work))
    out = places.DIST / "windows"
    root = out / "langso"
    if not args.only_try:
        root = bundle.build(["wine", str(python / "python.exe")], out, "windows")
        bundle.write_documents(root, "windows")
    setup = windows.setup(root, out)
    archives.checksums(out, [archives.archive(root, out, "windows"), setup])
    print(f"{setup.name}: {setup.stat().st_size / 1e6:.1f} MB")
    try_setup(setup, work)
    # Without a display Wine made itself a desktop of 1024×768; the next start makes a new one.
    subprocess.run(["wineserver", "-k"], env=environment(work), check=False)
    line = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable]
    line += [str(places.PACKAGING / "smoke.py"), str(root), "--through", "wine"]
    return subprocess.run([*line, "--pictures", str(args.pictures)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
