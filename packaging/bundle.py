"""Build the bundle for the system that this runs on: one folder, nothing to install.

    python packaging/bundle.py linux          # on Linux:   dist/linux/langso/
    python packaging/bundle.py windows        # on Windows: dist/windows/langso/
    python packaging/bundle.py linux --edition SIGNED.langso --archive --deb --docs

Makes its own environment in build/bundle-venv from requirements-bundle.lock (network, once), builds
the edition from data/ (or takes a publisher's signed one), freezes, checks every file against
langso_bundle/contents.py, and writes the notices, the SBOM and the list of hashes. On Linux it
needs binutils, as PyInstaller does.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from langso_bundle import archives, inventory, places, windows

WINDOWS = sys.platform == "win32"
HERE = "windows" if WINDOWS else "linux"
PYTHON = places.BUNDLE_VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = places.BUNDLE_VENV / "langso-lock.txt"
DOCUMENT = places.ROOT / "docs" / "bundle.md"


def _environment() -> dict[str, str]:
    """No foreign Python settings; the same order of names in every build."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "1735689600")  # a fixed day: no build times inside
    kept |= {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": epoch, "PYTHONUTF8": "1"}
    return kept | {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9"}


def run(python: list[str], *arguments: str) -> None:
    """Run the bundle environment's Python in packaging/; stop here if it fails.

    Its output goes through a pipe: a Windows Python under Wine can write to nothing else.
    """
    done = subprocess.run(
        [*python, *arguments], cwd=places.PACKAGING, env=_environment(), check=False,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    sys.stdout.write(done.stdout.decode("utf-8", "replace"))
    if done.returncode:
        raise SystemExit(f"failed: {' '.join(arguments)}")


def ensure_environment() -> list[str]:
    """Install exactly what the lock file names, once; the words that start its Python."""
    python = [str(PYTHON)]
    wanted = hashlib.sha256(places.LOCK.read_bytes()).hexdigest() + sys.version
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text("utf-8") == wanted:
        return python
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(places.BUNDLE_VENV)], check=True)
    only = ("--require-hashes", "--only-binary", ":all:", "--no-input", "--quiet")
    lock = str(places.LOCK)
    run(python, "-m", "pip", "install", "--disable-pip-version-check", *only, "-r", lock)
    STAMP.write_text(wanted, "utf-8")
    return python


def freeze(python: list[str], out: Path, system: str) -> Path:
    """Run PyInstaller; the bundle's folder."""
    work = f"../build/bundle/work-{system}"
    target = os.path.relpath(out, places.PACKAGING)
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", target,
        "--workpath", work, "langso.spec",
    )  # fmt: skip
    shutil.rmtree(places.BUILD / "bundle" / f"work-{system}", ignore_errors=True)
    root = out / "langso"
    if system == "linux":
        shell = root / "langso-pack"
        shutil.copyfile(places.PACKAGING / "linux" / "langso-pack.sh", shell)
        shell.chmod(0o755)
    else:
        shutil.copy(places.PACKAGING / "windows" / "khong-de-lai-gi.cmd", root)
    return root


def write_hashes(root: Path) -> None:
    """`lib/files.json`: size and SHA-256 of every file, for the reader's own check at its start."""
    listed = root / places.LIBRARIES / "files.json"
    listed.unlink(missing_ok=True)
    found = {
        path: [(root / path).stat().st_size, hashlib.sha256((root / path).read_bytes()).hexdigest()]
        for path in inventory.files(root)
    }
    listed.write_text(json.dumps({"files": found}, indent=0), "utf-8", newline="\n")


def build(python: list[str], out: Path, system: str, edition: Path | None = None) -> Path:
    """Make the folder and check it; returns it.

    Args:
        python: the words that start a Python with everything of the lock file.
        out: the folder is made below it.
        system: "linux" or "windows".
        edition: a signed pack to ship; None builds one from `data/`.
    """
    out.mkdir(parents=True, exist_ok=True)
    run(python, "-m", "langso_bundle.edition", *([str(edition.resolve())] if edition else []))
    windows.write_version_file()
    root = freeze(python, out, system)
    run(python, "-m", "langso_bundle.papers", os.path.relpath(root, places.PACKAGING))
    write_hashes(root)
    total = sum((root / path).stat().st_size for path in inventory.files(root))
    inventory.sizes(root)  # stops at a file that nobody can explain
    print(f"{root}: {total / inventory.MB:.1f} MB, every file accounted for")
    return root


def write_documents(root: Path, system: str) -> None:
    """Put the tables into docs/bundle.md."""
    inventory.put_into(DOCUMENT, f"contents-{system}", inventory.table(root))
    inventory.put_into(DOCUMENT, "left-out", inventory.left_out_table())


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("system", choices=("linux", "windows"), help="the one that this runs on")
    made.add_argument("--edition", metavar="PACK", type=Path, help="a signed pack to ship")
    made.add_argument("--out", metavar="DIR", type=Path, help="default: dist/SYSTEM")
    made.add_argument("--archive", action="store_true", help="make the .tar.xz or .zip, too")
    made.add_argument("--deb", action="store_true", help="make the Debian package, too")
    made.add_argument("--setup", action="store_true", help="make the set-up, too (needs NSIS)")
    made.add_argument("--docs", action="store_true", help="renew the tables of docs/bundle.md")
    return made


def main() -> int:
    """Build everything that was asked for."""
    args = parser().parse_args()
    if args.system != HERE:
        raise SystemExit(f"the bundle for {args.system} is built there; see docs/windows.md")
    out = (args.out or places.DIST / HERE).resolve()
    root = build(ensure_environment(), out, HERE, args.edition)
    if args.docs:
        write_documents(root, HERE)
    made = [archives.archive(root, out, HERE)] if args.archive else []
    made += [archives.deb(root, out)] if args.deb else []
    made += [windows.setup(root, out)] if args.setup else []
    if made:
        archives.checksums(out, made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
