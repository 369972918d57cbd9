"""Archives, the Debian package and the checksums of what is handed out.

Same bundle, same bytes: names in order, one fixed time, no owner.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import os
import tarfile
import zipfile
from pathlib import Path

from langso_bundle import inventory, places

FIXED_DAY = (2025, 1, 1, 0, 0, 0)
FIXED_TIME = 1735689600  # the same day in seconds
PROGRAMS = {"langso-reader", "langso-pack"}
DESKTOP = places.PACKAGING / "linux"
ICON = places.ROOT / "resources" / "icons" / "app.svg"

# The system's libraries that the bundle does not carry (docs/bundle.md says why).
DEB_DEPENDS = (
    "libc6 (>= 2.35), libstdc++6, zlib1g, libglib2.0-0 | libglib2.0-0t64, libgl1, libegl1, "
    "libfontconfig1, libfreetype6, libdbus-1-3, libx11-6, libx11-xcb1, libxcb1"
)
CONTROL = """\
Package: langso-reader
Version: {version}
Architecture: amd64
Maintainer: Làng số Reader project <langso-reader@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libcups2 | libcups2t64
Section: education
Priority: optional
Description: offline reader for Làng số
 Stories, guides and printed materials for Vietnam's villages, without a network.
"""


def _info(name: str, size: int, mode: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, mode, FIXED_TIME
    return info


def _mode(name: str) -> int:
    return 0o755 if name.rpartition("/")[2] in PROGRAMS else 0o644


def _tar(entries: dict[str, Path | bytes]) -> bytes:
    """An xz-compressed tar of files, with the folders that they need."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.GNU_FORMAT) as archive:
        folders = {parent.as_posix() for name in entries for parent in Path(name).parents}
        for folder in sorted(folders - {"."}):
            info = _info(folder, 0, 0o755)
            info.type = tarfile.DIRTYPE
            archive.addfile(info)
        for name, source in sorted(entries.items()):
            data = source if isinstance(source, bytes) else source.read_bytes()
            archive.addfile(_info(name, len(data), _mode(name)), io.BytesIO(data))
    return lzma.compress(raw.getvalue(), preset=6)


def archive(root: Path, out: Path, system: str) -> Path:
    """The bundle as `.zip` for Windows, `.tar.xz` for Linux; returns the file."""
    stem = f"langso-reader-{places.version()}-{system}-x64"
    names = inventory.files(root)
    if system == "windows":
        target = out / f"{stem}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for name in names:
                info = zipfile.ZipInfo(f"langso/{name}", FIXED_DAY)
                info.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(info, (root / name).read_bytes())
        return target
    target = out / f"{stem}.tar.xz"
    target.write_bytes(_tar({f"langso/{name}": root / name for name in names}))
    return target


def _ar(members: dict[str, bytes]) -> bytes:
    packed = b"!<arch>\n"
    for name, data in members.items():
        packed += f"{name:<16}{FIXED_TIME:<12}0     0     100644  {len(data):<10}`\n".encode()
        packed += data + b"\n" * (len(data) % 2)
    return packed


def deb(root: Path, out: Path) -> Path:
    """A Debian package below /opt, with menu entry, icon and file association."""
    names = inventory.files(root)
    entries: dict[str, Path | bytes] = {f"./opt/langso/{name}": root / name for name in names}
    share = "./usr/share"
    entries[f"{share}/applications/vn.langso.reader.desktop"] = DESKTOP / "vn.langso.reader.desktop"
    entries[f"{share}/mime/packages/vn.langso.reader.xml"] = DESKTOP / "vn.langso.reader.xml"
    entries[f"{share}/icons/hicolor/scalable/apps/vn.langso.reader.svg"] = ICON
    entries[f"{share}/doc/langso-reader/copyright"] = (
        root / places.LIBRARIES / "resources" / "notices.txt"
    )
    size = sum((root / name).stat().st_size for name in names)
    control = CONTROL.format(
        version=places.version(), kilobytes=size // 1024, depends=DEB_DEPENDS
    ).encode()
    target = out / f"langso-reader_{places.version()}_amd64.deb"
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": _tar({"./control": control}),
        "data.tar.xz": _tar(entries),
    }
    target.write_bytes(_ar(members))
    return target


def checksums(out: Path, made: list[Path]) -> Path:
    """`SHA256SUMS` beside the files, in the form of `sha256sum`; other lines of it stay."""
    target = out / "SHA256SUMS"
    lines = target.read_text("utf-8").splitlines() if target.exists() else []
    mine = {path.name for path in made}
    kept = [line for line in lines if line.partition("  ")[2] not in mine]
    new = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in made]
    text = os.linesep.join(sorted(kept + new, key=lambda line: line[66:]))
    target.write_text(text + "\n", "utf-8", newline="\n")
    return target
