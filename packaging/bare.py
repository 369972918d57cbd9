"""Try the Linux archive on a Debian that has no Python: unpack, read, search, print to PDF.

    sudo python3 packaging/bare.py dist/linux/langso-reader-0.1.0-linux-x64.tar.xz

Makes a minimal Debian 12 (`debootstrap`, network) in a new folder, installs there the libraries
that docs/bundle.md names and nothing else, unpacks the archive and runs packaging/smoke.py in it.
`--root DIR` keeps the system for the next time. Needs root, debootstrap and Linux.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MIRROR = "http://deb.debian.org/debian"
LIBRARIES = (
    "libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libx11-6",
    "libx11-xcb1", "libxcb1",
)  # fmt: skip


def make_system(root: Path) -> None:
    """A minimal Debian 12 with the libraries of the list."""
    subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(root), MIRROR], check=True)
    inside = ["chroot", str(root), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install"]
    subprocess.run([*inside, "-q", "-y", "--no-install-recommends", *LIBRARIES], check=True)


def try_in(root: Path, archive: Path, pictures: Path | None) -> int:
    """Run the smoke test in `root`; its exit code."""
    if shutil.which("python3", path=f"{root}/usr/bin"):
        raise SystemExit("there is a Python inside; this would prove nothing")
    scratch = Path(tempfile.mkdtemp(prefix="langso-bare-"))
    inside = root / scratch.relative_to("/")
    inside.mkdir(parents=True)
    subprocess.run(["mount", "--bind", str(scratch), str(inside)], check=True)
    try:
        with tarfile.open(archive) as packed:
            packed.extractall(scratch, filter="data")
        line = [sys.executable, str(HERE / "smoke.py"), str(scratch / "langso")]
        line += ["--scratch", str(scratch), "--through", f"chroot {root}"]
        line += ["--pictures", str(pictures)] if pictures else []
        return subprocess.run(line, check=False).returncode
    finally:
        subprocess.run(["umount", str(inside)], check=True)
        shutil.rmtree(scratch)


def main() -> int:
    """Make the system unless it is there, and try the archive in it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--root", type=Path, metavar="DIR", help="keep the system here")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="keep the pictures here")
    args = parser.parse_args()
    root = (args.root or Path(tempfile.mkdtemp(prefix="langso-debian-"))).resolve()
    try:
        if not (root / "usr/bin/apt-get").exists():
            make_system(root)
        return try_in(root, args.archive, args.pictures)
    finally:
        if args.root is None:
            shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
