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
from langso_bundle import archives, inventory, places

WINDOWS = sys.platform == "win32"
HERE = "windows" if WINDOWS else "linux"
PYTHON = places.BUNDLE_VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = places.BUNDLE_VENV / "langso-lock.txt"
DOCUMENT = places.ROOT / "docs" / "bundle.md"


def _environment() -> dict[str, str]:
    """No foreign Python settings; the same order of names in every build."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    path = os.pathsep.join((str(places.PACKAGING), str(places.ROOT)))
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "1735689600")  # a fixed day: no build times inside
    return kept | {
        "PYTHONHASHSEED": "0", "PYTHONPATH": path, "SOURCE_DATE_EPOCH": epoch, "PYTHONUTF8": "1",
    }  # fmt: skip


def run(*arguments: str) -> None:
    """Run the bundle environment's Python; stop here if it fails."""
    line = [str(PYTHON), *arguments]
    code = subprocess.run(line, cwd=places.ROOT, env=_environment(), check=False).returncode
    if code:
        raise SystemExit(f"failed: {' '.join(line)}")


def ensure_environment() -> None:
    """Install exactly what the lock file names, once."""
    wanted = hashlib.sha256(places.LOCK.read_bytes()).hexdigest() + sys.version
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text("utf-8") == wanted:
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(places.BUNDLE_VENV)], check=True)
    only = ("--require-hashes", "--only-binary", ":all:", "--no-input", "--quiet")
    run("-m", "pip", "install", "--disable-pip-version-check", *only, "-r", str(places.LOCK))
    STAMP.write_text(wanted, "utf-8")


def freeze(out: Path) -> Path:
    """Run PyInstaller; the bundle's folder."""
    work = places.BUILD / "bundle" / f"work-{HERE}"
    run(
        "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(out),
        "--workpath", str(work), str(places.PACKAGING / "langso.spec"),
    )  # fmt: skip
    root = out / "langso"
    if not WINDOWS:
        shell = root / "langso-pack"
        shutil.copyfile(places.PACKAGING / "linux" / "langso-pack.sh", shell)
        shell.chmod(0o755)
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


def write_documents(root: Path) -> None:
    """Put the tables into docs/bundle.md."""
    inventory.put_into(DOCUMENT, f"contents-{HERE}", inventory.table(root))
    inventory.put_into(DOCUMENT, "left-out", inventory.left_out_table())


def parser() -> argparse.ArgumentParser:
    """The options."""
    made = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    made.add_argument("system", choices=("linux", "windows"), help="the one that this runs on")
    made.add_argument("--edition", metavar="PACK", type=Path, help="a signed pack to ship")
    made.add_argument("--out", metavar="DIR", type=Path, help="default: dist/SYSTEM")
    made.add_argument("--archive", action="store_true", help="make the .tar.xz or .zip, too")
    made.add_argument("--deb", action="store_true", help="make the Debian package, too (Linux)")
    made.add_argument("--docs", action="store_true", help="renew the tables of docs/bundle.md")
    return made


def main() -> int:
    """Build everything that was asked for."""
    args = parser().parse_args()
    if args.system != HERE:
        raise SystemExit(f"a bundle for {args.system} is built on {args.system}; see docs/windows.md")
    ensure_environment()
    run("-m", "langso_bundle.edition", *([str(args.edition.resolve())] if args.edition else []))
    out = args.out or places.DIST / HERE
    root = freeze(out.resolve())
    run("-m", "langso_bundle.papers", str(root))
    write_hashes(root)
    total = sum((root / path).stat().st_size for path in inventory.files(root))
    inventory.sizes(root)  # stops at a file that nobody can explain
    print(f"{root}: {total / inventory.MB:.1f} MB, every file accounted for")
    if args.docs:
        write_documents(root)
    made = [archives.archive(root, out, HERE)] if args.archive else []
    made += [archives.deb(root, out)] if args.deb else []
    if made:
        archives.checksums(out, made)
    shutil.rmtree(places.BUILD / "bundle" / f"work-{HERE}", ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
