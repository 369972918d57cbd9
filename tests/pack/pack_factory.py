"""A pack in memory that can be broken in one place at a time, and the people who sign it."""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from langso_reader.pack import bundle
from langso_reader.pack.manifest import ArticleEntry, Contact, Manifest
from langso_reader.pack.minisign import SecretKey
from langso_reader.pack.trustdocs import (
    Keyring,
    Latest,
    Publisher,
    RevokedKey,
    Root,
    root_name,
    signature_name,
)
from langso_reader.pack.truststore import TrustStore
from langso_reader.pack.writer import pack_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PACK_ID = "vn.langso.quoc-gia"
MIMETYPE = b"application/vnd.langso.pack+zip"


def key(name: str) -> SecretKey:
    """The key of `name`, the same in every run."""
    seed = hashlib.sha256(name.encode()).digest()
    return SecretKey(seed[:8], hashlib.sha256(b"seed" + seed).digest())


ROOTS = tuple(key(f"root {number}") for number in (1, 2, 3))
PUBLISHER = key("publisher")
OTHER = key("other publisher")
PROVINCE = key("province")
LOCAL = key("commune")
STRANGER = key("stranger")


def publisher(**changes: Any) -> Publisher:
    base = Publisher("langso", "Làng số", (PUBLISHER.public,), ("vn.langso.",), 1)
    return replace(base, **changes)


def province() -> Publisher:
    scopes = ("vn.tinh.ha-giang.",)
    return Publisher("ha-giang", "Tỉnh Hà Giang", (PROVINCE.public,), scopes, 1)


def root(version: int = 1, keys: tuple[SecretKey, ...] = ROOTS, threshold: int = 2) -> Root:
    return Root(version, threshold, tuple(each.public for each in keys))


def signed(name: str, raw: bytes, signers: tuple[SecretKey, ...]) -> dict[str, bytes]:
    return {name: raw} | {signature_name(name, each.public): each.sign(raw) for each in signers}


def keyring(version: int = 1, **changes: Any) -> Keyring:
    return replace(Keyring(version, (publisher(), province()), latest={}), **changes)


def trust_bundle(
    ring: Keyring | None = None,
    *,
    signers: tuple[SecretKey, ...] = ROOTS[:2],
    roots: tuple[tuple[Root, tuple[SecretKey, ...]], ...] = (),
) -> dict[str, bytes]:
    """Trust documents: the keyring, and roots after the shipped one with their signers."""
    found = signed("keyring.json", (ring or keyring()).to_bytes(), signers)
    for each, by in roots:
        found |= signed(root_name(each.version), each.to_bytes(), by)
    return found


def ship(folder: Path, files: dict[str, bytes] | None = None) -> Path:
    """A program's trust folder with the first root and the given documents."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in ({"root-1.json": root().to_bytes()} | (files or {})).items():
        if not (folder / name).exists() or (folder / name).read_bytes() != data:
            (folder / name).write_bytes(data)  # other processes may be reading it
    return folder


def trust_store(tmp_path: Path, files: dict[str, bytes] | None = None) -> TrustStore:
    """A store that knows the first root and a keyring."""
    shipped = ship(tmp_path / "shipped-trust", trust_bundle() if files is None else files)
    return TrustStore(tmp_path / "trust", shipped=shipped)


def png(width: int = 40, height: int = 20, seed: int = 0, size: int = 300) -> bytes:
    """Enough of a PNG for its size to be read, filled with noise."""
    noise = hashlib.shake_128(str(seed).encode()).digest(size)
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">2L", width, height) + noise


def jpeg(width: int = 40, height: int = 20) -> bytes:
    return (
        b"\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x11\x08" + struct.pack(">2H", height, width) + bytes(20)
    )


def manifest(seq: int = 1, epoch: int = 1, **changes: Any) -> Manifest:
    base = Manifest(
        pack_id=PACK_ID,
        publisher="langso",
        epoch=epoch,
        seq=seq,
        label=f"2026.{seq}",
        title="Làng số",
        created="2026-11-20",
        articles=(
            ArticleEntry(
                "ban-na", "articles/ban-na.md", "story", "Bán na", picture="images/na.png"
            ),
            ArticleEntry("vneid", "articles/vneid.md", "platform", "VNeID", name="VNeID"),
        ),
        contacts=(Contact("phone", "156", "Cục Viễn thông", "vneid"),),
    )
    return replace(base, **changes)


def contents(seq: int = 1) -> dict[str, bytes]:
    return {
        "articles/ban-na.md": f"# Bán na\n\nBản {seq}.\n".encode(),
        "articles/vneid.md": b"# VNeID\n",
        "images/na.png": png(seed=1),
        "taxonomy.toml": b"needs = []\n",
    }


def pack(
    seq: int = 1,
    epoch: int = 1,
    *,
    signer: SecretKey | None = PUBLISHER,
    trust: dict[str, bytes] | None = None,
    files: dict[str, bytes] | None = None,
    **changes: Any,
) -> bytes:
    """A good pack (or a good one of a bad publisher)."""
    sign = signer.sign if signer else None
    made = manifest(seq, epoch, **changes)
    whole = contents(seq) if files is None else files
    return b"".join(pack_bytes(made, whole, sign=sign, trust=trust))


def local_id() -> str:
    return f"local.{LOCAL.public.fingerprint}"


def write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@dataclass
class RawEntry:
    """One ZIP entry whose every field can be set against the truth."""

    name: bytes
    data: bytes
    local: dict[str, Any] = field(default_factory=dict)
    central: dict[str, Any] = field(default_factory=dict)
    before: bytes = b""
    in_file: bool = True
    in_directory: bool = True

    def local_bytes(self) -> bytes:
        f = {
            "sig": b"PK\3\4", "version": 10, "flags": 0, "method": 0, "time": 0, "date": 0x21,
            "crc": zlib.crc32(self.data), "csize": len(self.data), "size": len(self.data),
            "name": self.name, "extra": b"",
        } | self.local  # fmt: skip
        head = struct.pack(
            "<4s5H3L2H", f["sig"], f["version"], f["flags"], f["method"], f["time"], f["date"],
            f["crc"], f["csize"], f["size"], len(f["name"]), len(f["extra"]),
        )  # fmt: skip
        return head + f["name"] + f["extra"] + self.data

    def central_bytes(self, offset: int) -> bytes:
        f = {
            "sig": b"PK\1\2", "made": 10, "version": 10, "flags": 0, "method": 0, "time": 0,
            "date": 0x21, "crc": zlib.crc32(self.data), "csize": len(self.data),
            "size": len(self.data), "name": self.name, "extra": b"", "comment": b"", "disk": 0,
            "internal": 0, "external": 0, "offset": offset,
        } | self.central  # fmt: skip
        head = struct.pack(
            "<4s6H3L5H2L", f["sig"], f["made"], f["version"], f["flags"], f["method"], f["time"],
            f["date"], f["crc"], f["csize"], f["size"], len(f["name"]), len(f["extra"]),
            len(f["comment"]), f["disk"], f["internal"], f["external"], f["offset"],
        )  # fmt: skip
        return head + f["name"] + f["extra"] + f["comment"]


@dataclass
class RawPack:
    """A pack taken apart; `bytes()` puts it together again, breakage included."""

    entries: list[RawEntry]
    end: dict[str, Any] = field(default_factory=dict)
    prefix: bytes = b""
    before_directory: bytes = b""
    before_end: bytes = b""
    suffix: bytes = b""

    def entry(self, name: str) -> RawEntry:
        return next(each for each in self.entries if each.name == name.encode())

    def __bytes__(self) -> bytes:
        out = bytearray(self.prefix)
        directory = bytearray()
        for each in self.entries:
            out += each.before
            if each.in_directory:
                directory += each.central_bytes(len(out))
            if each.in_file:
                out += each.local_bytes()
        out += self.before_directory
        count = sum(each.in_directory for each in self.entries)
        e = {
            "sig": b"PK\5\6", "disk": 0, "start": 0, "here": count, "count": count,
            "size": len(directory), "offset": len(out), "comment": b"",
        } | self.end  # fmt: skip
        out += directory + self.before_end
        out += struct.pack(
            "<4s4H2LH", e["sig"], e["disk"], e["start"], e["here"], e["count"], e["size"],
            e["offset"], len(e["comment"]),
        )  # fmt: skip
        return bytes(out + e["comment"] + self.suffix)


def raw(data: bytes | None = None) -> RawPack:
    """Take a good pack apart."""
    data = pack() if data is None else data
    count, _, start = struct.unpack_from("<HLL", data, len(data) - 12)
    entries, place = [], start
    for _ in range(count):
        size, length = (
            struct.unpack_from("<L", data, place + 24)[0],
            struct.unpack_from("<H", data, place + 28)[0],
        )
        offset = struct.unpack_from("<L", data, place + 42)[0]
        name = data[place + 46 : place + 46 + length]
        begin = offset + 30 + length
        entries.append(RawEntry(name, data[begin : begin + size]))
        place += 46 + length
    return RawPack(entries)


def with_manifest(
    change: Callable[[dict[str, Any]], object] | bytes, *, signer: SecretKey = PUBLISHER
) -> bytes:
    """A pack whose manifest is changed before it is signed: a publisher gone bad."""
    parts = raw(pack(seq=2))
    whole = json.loads(parts.entry("manifest.json").data)
    if isinstance(change, bytes):
        data = change
    else:
        change(whole)
        data = json.dumps(whole, ensure_ascii=False).encode("utf-8", "surrogatepass")
    parts.entry("manifest.json").data = data
    parts.entry("manifest.json.minisig").data = signer.sign(data)
    return bytes(parts)


def listed(path: str, data: bytes, kind: str = "text/plain", **more: Any) -> dict[str, Any]:
    sha256 = hashlib.sha256(data).hexdigest()
    return {path: {"sha256": sha256, "size": len(data), "type": kind, **more}}


def with_file(name: str, data: bytes = b"x", kind: str = "text/plain", **more: Any) -> bytes:
    """A pack that lists and holds one more file, properly signed."""
    parts = raw(pack(seq=2))
    whole = json.loads(parts.entry("manifest.json").data)
    whole["files"] |= listed(name, data, kind, **more)
    text = json.dumps(whole, ensure_ascii=False).encode("utf-8", "surrogatepass")
    parts.entry("manifest.json").data = text
    parts.entry("manifest.json.minisig").data = PUBLISHER.sign(text)
    parts.entries.append(RawEntry(name.encode("utf-8", "surrogatepass"), data))
    return bytes(parts)


def trust_file(files: dict[str, bytes]) -> bytes:
    return bundle.pack(files)


def trust_revoked(good: frozenset[str] = frozenset(), key: SecretKey = PUBLISHER) -> RevokedKey:
    return RevokedKey(key.public, good)


def latest(epoch: int, seq: int) -> Latest:
    return Latest(epoch, seq, f"2026.{seq}")
