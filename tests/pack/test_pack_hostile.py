# ruff: noqa: ARG005, E501, PLW0108 - one table of small lambdas
"""One hostile pack an attack, each refused by installation with exactly its code.

Every attack breaks one thing of a good pack (`pack_factory`), and the edition in use stays.
"""

from __future__ import annotations

import base64
import json
import struct
from typing import TYPE_CHECKING, Any

import pack_factory as make
import pytest

from langso_reader.errors import LangsoError
from langso_reader.pack.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Attack = "Callable[[], bytes]"
ATTACKS: dict[str, tuple[str, Any]] = {}


def attack(code: str, name: str, build: Any) -> None:
    """Register one attack; names are unique."""
    assert name not in ATTACKS, name
    ATTACKS[name] = code, build


def edit(**parts: Any) -> Callable[[], bytes]:
    """A pack with fields of its container changed: ``entry__side={field: value}``."""

    def build() -> bytes:
        whole = make.raw(make.pack(seq=2))
        for where, fields in parts.items():
            if where == "end":
                whole.end = fields
            elif where in {"prefix", "suffix", "before_directory", "before_end"}:
                setattr(whole, where, fields)
            else:
                entry, side = where.split("__")
                getattr(_entry(whole, entry), side).update(fields)
        return bytes(whole)

    return build


def _entry(whole: make.RawPack, short: str) -> make.RawEntry:
    names = {"manifest": "manifest.json", "sig": "manifest.json.minisig", "mime": "mimetype"}
    return whole.entry(names.get(short, "articles/ban-na.md" if short == "article" else short))


def rebuilt(change: Callable[[make.RawPack], object]) -> Callable[[], bytes]:
    def build() -> bytes:
        whole = make.raw(make.pack(seq=2))
        change(whole)
        return bytes(whole)

    return build


def edited(change: Callable[[dict[str, Any]], object], **more: Any) -> Callable[[], bytes]:
    return lambda: make.with_manifest(change, **more)


def setting(key: str, value: Any) -> Callable[[], bytes]:
    return edited(lambda whole: whole.update({key: value}))


def lacking(key: str) -> Callable[[], bytes]:
    return edited(lambda whole: whole.pop(key))


def text(change: Callable[[str], str]) -> Callable[[], bytes]:
    """A manifest changed as text, then signed."""

    def build() -> bytes:
        before = make.raw().entry("manifest.json").data.decode()
        return make.with_manifest(change(before).encode("utf-8", "surrogatepass"))

    return build


def article(**fields: Any) -> Callable[[], bytes]:
    return edited(lambda whole: whole["articles"][0].update(fields))


def file(**fields: Any) -> Callable[[], bytes]:
    return edited(lambda whole: whole["files"]["articles/ban-na.md"].update(fields))


def picture(**fields: Any) -> Callable[[], bytes]:
    return edited(lambda whole: whole["files"]["images/na.png"].update(fields))


# --- not a pack ------------------------------------------------------------------------------
attack("NOT_A_PACK", "a saved web page", lambda: b"<!DOCTYPE html><html>" + bytes(500))
attack("NOT_A_PACK", "a program", lambda: b"MZ\x90\0" + bytes(5000))
attack("NOT_A_PACK", "a photo", lambda: make.jpeg() + bytes(5000))
attack("NOT_A_PACK", "plain text", lambda: "Làng số".encode() * 50)
attack("NOT_A_PACK", "a program put before a pack", lambda: b"MZ" + make.pack())
attack("NOT_A_PACK", "a trust bundle", lambda: make.trust_file(make.trust_bundle()))
attack("NOT_A_PACK", "another mimetype", rebuilt(
    lambda p: setattr(p.entry("mimetype"), "data", b"application/epub+zip")))  # fmt: skip
attack("NOT_A_PACK", "no mimetype entry", rebuilt(lambda p: p.entries.pop(0)))
attack("NOT_A_PACK", "mimetype compressed", edit(mime__local={"method": 8}))
attack("NOT_A_PACK", "zeros instead of bytes", lambda: bytes(len(make.pack())))

# --- cut off ---------------------------------------------------------------------------------
for name, cut in {
    "nothing arrived": lambda size: 0,
    "one byte arrived": lambda size: 1,
    "cut in the mimetype": lambda size: 50,
    "cut in the manifest's header": lambda size: 80,
    "cut in the manifest": lambda size: 600,
    "cut at half": lambda size: size // 2,
    "cut in the last picture": lambda size: size * 3 // 4,
    "cut in the directory": lambda size: size - 100,
    "end record lacks": lambda size: size - 22,
    "last byte lacks": lambda size: size - 1,
}.items():
    attack("TRUNCATED", name, lambda cut=cut: make.pack()[: cut(len(make.pack()))])

# --- container -------------------------------------------------------------------------------
for side in ("local", "central"):
    for field, value in {
        "version": 20, "flags": 1, "method": 8, "time": 1, "date": 0x5000, "csize": 3,
        "extra": b"up\4\0abcd",
    }.items():  # fmt: skip
        attack(
            "ZIP_STRUCTURE",
            f"manifest {side} {field}",
            edit(**{f"manifest__{side}": {field: value}}),
        )
for field, value in {
    "made": 0x031E, "comment": b"hi", "disk": 1, "internal": 1, "external": 0o120777 << 16,
    "offset": 0, "sig": b"PK\1\3",
}.items():  # fmt: skip
    attack("ZIP_STRUCTURE", f"article central {field}", edit(article__central={field: value}))
attack("CORRUPT", "article central crc", edit(article__central={"crc": 0}))
attack("ZIP_STRUCTURE", "data descriptor flag", edit(manifest__local={"flags": 8}))
attack("ZIP_STRUCTURE", "UTF-8 flag", edit(article__central={"flags": 0x800}))
attack("ZIP_STRUCTURE", "encrypted article", edit(article__central={"flags": 1}))
for field, value in {"flags": 8, "method": 8, "extra": b"", "date": 0, "size": 1}.items():
    changed = {field: value} if value != b"" else {"name": b"articles/other1.md"}
    attack("CORRUPT", f"article local {field} only", edit(article__local=changed))
for field, value in {
    "disk": 1, "start": 1, "here": 1, "count": 99, "size": 10, "offset": 5, "comment": b"x",
}.items():  # fmt: skip
    attack("ZIP_STRUCTURE", f"end record {field}", edit(end={field: value}))
attack("ZIP_STRUCTURE", "bytes after the end", edit(suffix=b"\0"))
attack("ZIP_STRUCTURE", "a second pack after the end", lambda: make.pack() + make.pack(seq=3))
attack("ZIP_STRUCTURE", "gap before the directory", edit(before_directory=b"hidden"))
attack("ZIP_STRUCTURE", "gap before the end record", edit(before_end=b"hidden"))
attack(
    "ZIP_STRUCTURE",
    "ZIP64 end record",
    edit(before_end=b"PK\6\6" + bytes(52) + b"PK\6\7" + bytes(16)),
)
attack("ZIP_STRUCTURE", "gap between entries", rebuilt(
    lambda p: setattr(p.entry("images/na.png"), "before", b"gap")))  # fmt: skip
attack("ZIP_STRUCTURE", "hidden entry outside the directory", rebuilt(
    lambda p: p.entries.insert(4, make.RawEntry(b"hidden.txt", b"x", in_directory=False))))  # fmt: skip
attack("ZIP_STRUCTURE", "directory names an entry that is not there", rebuilt(
    lambda p: p.entries.append(make.RawEntry(b"ghost.txt", b"x", in_file=False))))  # fmt: skip
attack("ZIP_STRUCTURE", "an entry twice", rebuilt(lambda p: p.entries.append(p.entries[-1])))
attack("ZIP_STRUCTURE", "two entries share bytes", edit(article__central={"offset": 31}))
attack("ZIP_STRUCTURE", "signature before manifest", rebuilt(
    lambda p: p.entries.insert(1, p.entries.pop(2))))  # fmt: skip
attack("ZIP_STRUCTURE", "files in another order", rebuilt(
    lambda p: p.entries.insert(3, p.entries.pop(5))))  # fmt: skip
attack("ZIP_STRUCTURE", "an article before the manifest", rebuilt(
    lambda p: p.entries.insert(1, p.entries.pop(3))))  # fmt: skip
attack("ZIP_STRUCTURE", "huge size of the second entry", edit(
    manifest__local={"size": 0x7FFFFF, "csize": 0x7FFFFF}))  # fmt: skip

# --- list of files ---------------------------------------------------------------------------
attack("FILE_LIST", "a file that is not listed", rebuilt(
    lambda p: p.entries.append(make.RawEntry(b"zz.txt", b"x"))))  # fmt: skip
attack("FILE_LIST", "a listed file lacks", rebuilt(lambda p: p.entries.pop()))
attack("FILE_LIST", "a file under another name", rebuilt(
    lambda p: setattr(p.entry("taxonomy.toml"), "name", b"taxonomz.toml")))  # fmt: skip
attack("FILE_LIST", "a longer file", rebuilt(
    lambda p: setattr(p.entry("taxonomy.toml"), "data", b"needs = [1]\n")))  # fmt: skip
attack("FILE_LIST", "a second manifest", rebuilt(
    lambda p: p.entries.append(make.RawEntry(b"zz/manifest.json", b"{}"))))  # fmt: skip
attack("FILE_LIST", "size in the manifest", file(size=1))
attack("CORRUPT", "an article of the same length", rebuilt(
    lambda p: setattr(p.entry("articles/vneid.md"), "data", b"# VNeIE\n")))  # fmt: skip
attack("CORRUPT", "an altered picture with a right checksum", rebuilt(
    lambda p: setattr(p.entry("images/na.png"), "data", make.png(seed=9))))  # fmt: skip
attack("CORRUPT", "hash in the manifest", file(sha256="0" * 64))
attack("CORRUPT", "checksum of an article on both sides", edit(
    article__local={"crc": 7}, article__central={"crc": 7}))  # fmt: skip
attack(
    "CORRUPT",
    "damaged manifest (old checksum)",
    lambda: make.pack().replace("Bán na".encode(), "Bán nà".encode()[:7], 1),
)

# --- names -----------------------------------------------------------------------------------
for name in (
    "../x.txt", "/etc/x.txt", "a/../x.txt", "./x.txt", "a//x.txt", "c:x.txt", "a\\x.txt",
    "con.txt", "aux/x.txt", "nul", "com1.txt", "a/lpt9.txt", "x.txt.", ".x.txt", "x..txt",
    "X.txt", "bà.txt", "a b.txt", "a\0b.txt", "-x.txt", "_x.txt", "x~1.txt", "x*.txt",
    "a/", "x.txt:stream", "z" * 147 + ".txt", "x\u202etxt.png", "x%2e.txt",
):  # fmt: skip
    attack("BAD_NAME", f"file name {name[:20]!r}", lambda name=name: make.with_file(name))
attack("BAD_NAME", "bad name in the container only", rebuilt(
    lambda p: p.entries.append(make.RawEntry(b"..\\evil.txt", b"x"))))  # fmt: skip

# --- manifest, properly signed by a publisher gone bad ------------------------------------------
attack("MANIFEST", "not JSON", lambda: make.with_manifest(b"{"))
attack("MANIFEST", "a list", lambda: make.with_manifest(b"[]"))
attack("MANIFEST", "empty", lambda: make.with_manifest(b""))
attack("MANIFEST", "byte order mark", lambda: make.with_manifest(b"\xef\xbb\xbf{}"))
attack("MANIFEST", "UTF-16", lambda: make.with_manifest('{"format":1}'.encode("utf-16")))
attack("MANIFEST", "broken UTF-8", lambda: make.with_manifest(b'{"format":1,"title":"\xff"}'))
attack("MANIFEST", "text after the end", text(lambda t: t + "{}"))
attack("MANIFEST", "a key twice", text(lambda t: '{"seq":9,' + t[1:]))
attack(
    "MANIFEST",
    "a hash twice",
    text(lambda t: t.replace('"sha256":', '"sha256":"' + "0" * 64 + '","sha256":', 1)),
)
attack("MANIFEST", "a fraction", setting("seq", 1.0))
attack("MANIFEST", "NaN", text(lambda t: '{"x":NaN,' + t[1:]))
attack("MANIFEST", "Infinity", text(lambda t: '{"x":-Infinity,' + t[1:]))
attack("MANIFEST", "nested 17 deep", text(lambda t: '{"x":' + "[" * 16 + "]" * 16 + "," + t[1:]))
attack(
    "MANIFEST",
    "nested 100,000 deep",
    text(lambda t: '{"x":' + "[" * 100_000 + "]" * 100_000 + "," + t[1:]),
)
attack("MANIFEST", "a number of 5,000 digits", text(lambda t: '{"x":' + "9" * 5000 + "," + t[1:]))
attack("MANIFEST", "seq beyond 2^53", setting("seq", 1 << 53))
attack("MANIFEST", "seq negative", setting("seq", -1))
attack("MANIFEST", "seq true", setting("seq", True))
attack("MANIFEST", "seq as text", setting("seq", "2"))
attack("MANIFEST", "epoch null", setting("epoch", None))
for key in ("format", "pack_id", "publisher", "epoch", "seq", "label", "title"):
    attack("MANIFEST", f"no {key}", lacking(key))
attack("MANIFEST", "format 0", setting("format", 0))
attack("MANIFEST", "pack id with a slash", setting("pack_id", "vn.langso/../x"))
attack("MANIFEST", "pack id that Windows takes for a device", setting("pack_id", "con.langso"))
attack("MANIFEST", "pack id without a dot", setting("pack_id", "langso"))
attack("MANIFEST", "title with a control character", setting("title", "Làng\x1b[2J"))
attack("MANIFEST", "title that turns the text round", setting("title", "Làng \u202eexe"))
attack(
    "MANIFEST",
    "title with half a character",
    text(lambda t: t.replace('"title":"', '"title":"\\ud800', 1)),
)
attack("MANIFEST", "an endless title", setting("title", "x" * 5000))
attack("MANIFEST", "min_app as a word", setting("min_app", "latest"))
attack("MANIFEST", "articles as an object", setting("articles", {}))
attack("MANIFEST", "an article as text", setting("articles", ["x"]))
attack("MANIFEST", "an article id twice", edited(lambda m: m["articles"].append(m["articles"][0])))
attack("MANIFEST", "an article id like a path", article(id="../x"))
attack("MANIFEST", "an article without text", article(path="articles/none.md"))
attack("MANIFEST", "an article whose text is a picture", article(path="images/na.png"))
attack("MANIFEST", "an article without its picture", article(picture="images/none.png"))
attack("MANIFEST", "an article whose picture is text", article(picture="taxonomy.toml"))
attack("MANIFEST", "people as one text", article(people="Hoa"))
attack("MANIFEST", "a contact of nobody", setting("contacts", [
    {"kind": "phone", "value": "1", "owner": "x", "article": "none"}]))  # fmt: skip
attack("MANIFEST", "a contact of another kind", setting("contacts", [
    {"kind": "telnet", "value": "1", "owner": "x", "article": "vneid"}]))  # fmt: skip
attack("MANIFEST", "files as a list", setting("files", []))
attack("MANIFEST", "a hash in capitals", file(sha256="A" * 64))
attack("MANIFEST", "a short hash", file(sha256="0" * 63))
attack("MANIFEST", "a text that says it is a picture", file(type="image/png", width=1, height=1))
attack("MANIFEST", "a file of another type", file(type="text/html"))
attack(
    "MANIFEST",
    "a program in the list",
    lambda: make.with_file("run.exe", b"MZ", "application/x-msdownload"),
)
attack(
    "MANIFEST", "an SVG in the list", lambda: make.with_file("x.svg", b"<svg/>", "image/svg+xml")
)
attack("MANIFEST", "a script in the list", lambda: make.with_file("x.js", b"1", "text/javascript"))
attack("MANIFEST", "a text with pixels", file(width=5, height=5))
attack("MANIFEST", "a picture without pixels", picture(width=0))
attack("MANIFEST", "a picture too wide", picture(width=6001))
attack(
    "MANIFEST",
    "the manifest lists itself",
    lambda: make.with_file("manifest.json", b"{}", "application/json"),
)

# --- limits ----------------------------------------------------------------------------------
attack("TOO_BIG", "a file of 65 MiB in the manifest", file(size=65 << 20))
attack(
    "TOO_BIG",
    "a manifest of 9 MiB",
    lambda: make.with_manifest(b'{"x":"' + b"x" * (9 << 20) + b'"}'),
)
attack("TOO_BIG", "a signature of 5 KiB", rebuilt(
    lambda p: setattr(p.entry("manifest.json.minisig"), "data", b"x" * 5000)))  # fmt: skip
attack("TOO_BIG", "a trust document of 2 MiB", rebuilt(
    lambda p: p.entries.insert(3, make.RawEntry(b"trust/keyring.json", bytes(2 << 20)))))  # fmt: skip
attack("TOO_BIG", "20,001 entries in the directory", edit(end={"here": 20_001, "count": 20_001}))
attack(
    "TOO_BIG",
    "65 MiB in the directory",
    edit(article__central={"size": 65 << 20, "csize": 65 << 20}),
)
attack("TOO_BIG", "more than 2 GiB in all", edited(lambda m: m["files"].update(
    {f"f{n}.txt": {"sha256": "0" * 64, "size": 60 << 20, "type": "text/plain"} for n in range(40)})))  # fmt: skip


# --- signatures ------------------------------------------------------------------------------
def signature(change: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    def build() -> bytes:
        whole = make.raw(make.pack(seq=2))
        entry = whole.entry("manifest.json.minisig")
        entry.data = change(entry.data)
        return bytes(whole)

    return build


def line(number: int, change: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    def build(data: bytes) -> bytes:
        lines = data.split(b"\n")
        lines[number] = change(lines[number])
        return b"\n".join(lines)

    return signature(build)


def decoded(number: int, change: Callable[[bytearray], object]) -> Callable[[], bytes]:
    def build(data: bytes) -> bytes:
        raw = bytearray(base64.b64decode(data))
        change(raw)
        return base64.b64encode(bytes(raw))

    return line(number, build)


def flip(place: int) -> Callable[[bytearray], object]:
    def change(raw: bytearray) -> None:
        raw[place] ^= 1

    return change


def loose_base64(data: bytes) -> bytes:
    """The same bytes spelled otherwise: unused bits of the last character set."""
    assert data.endswith(b"=")
    bare = data.rstrip(b"=")
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = alphabet[alphabet.index(bare[-1]) ^ 1]
    return bare[:-1] + bytes([last]) + b"=" * (len(data) - len(bare))


attack("UNSIGNED", "nobody signed", lambda: make.pack(seq=2, signer=None))
attack("SIG_FORMAT", "empty signature", signature(lambda s: b""))
attack("SIG_FORMAT", "another comment", line(0, lambda s: b"untrusted comment: click here"))
attack("SIG_FORMAT", "Windows line ends", signature(lambda s: s.replace(b"\n", b"\r\n")))
attack("SIG_FORMAT", "a line too many", signature(lambda s: s + b"\n"))
attack("SIG_FORMAT", "a line too few", signature(lambda s: s.rsplit(b"\n", 2)[0] + b"\n"))
attack("SIG_FORMAT", "no line end", signature(lambda s: s[:-1]))
attack("SIG_FORMAT", "old algorithm", decoded(1, lambda raw: raw.__setitem__(1, ord("d"))))
attack("SIG_FORMAT", "unknown algorithm", decoded(1, lambda raw: raw.__setitem__(0, ord("X"))))
attack("SIG_FORMAT", "short signature", decoded(1, lambda raw: raw.pop()))
attack("SIG_FORMAT", "short global signature", decoded(3, lambda raw: raw.pop()))
attack("SIG_FORMAT", "no base64", line(1, lambda s: b"!" * len(s)))
attack("SIG_FORMAT", "base64 spelled otherwise", line(1, loose_base64))
attack("SIG_FORMAT", "no trusted comment", line(2, lambda s: b"comment"))
attack("SIG_FORMAT", "trusted comment with a control character", line(2, lambda s: s + b"\x1b"))
attack("BAD_SIGNATURE", "a bit of the signature", decoded(1, flip(20)))
attack("BAD_SIGNATURE", "a bit of the global signature", decoded(3, flip(5)))
attack("BAD_SIGNATURE", "the trusted comment", line(2, lambda s: s + b" 2"))
attack("BAD_SIGNATURE", "signature of another edition", rebuilt(
    lambda p: setattr(p.entry("manifest.json.minisig"), "data",
                      make.raw(make.pack(seq=3)).entry("manifest.json.minisig").data)))  # fmt: skip
attack("BAD_SIGNATURE", "signature of zeros", signature(lambda s: zeros()))
attack("BAD_SIGNATURE", "one letter of the manifest", rebuilt(
    lambda p: setattr(p.entry("manifest.json"), "data",
                      p.entry("manifest.json").data.replace(b"156", b"157"))))  # fmt: skip
attack("BAD_SIGNATURE", "S plus the order of the group", decoded(1, lambda raw: malleate(raw)))
attack("UNKNOWN_KEY", "a stranger's signature", lambda: make.pack(seq=2, signer=make.STRANGER))
attack("UNKNOWN_KEY", "a root key signs a pack", lambda: make.pack(seq=2, signer=make.ROOTS[0]))
attack("UNKNOWN_KEY", "a commune's key that nobody accepted", lambda: make.pack(
    signer=make.LOCAL, pack_id=make.local_id()))  # fmt: skip
attack("BAD_SIGNATURE", "a stranger under the publisher's key id", lambda: make.pack(
    seq=2, signer=make.SecretKey(make.PUBLISHER.key_id, make.STRANGER.seed)))  # fmt: skip
attack("UNKNOWN_KEY", "a forged keyring names the stranger", lambda: make.pack(
    seq=2, signer=make.STRANGER, trust=make.trust_bundle(
        make.keyring(9, publishers=(make.publisher(keys=(make.STRANGER.public,)),)),
        signers=(make.STRANGER,))))  # fmt: skip
attack("UNKNOWN_KEY", "one root alone names the stranger", lambda: make.pack(
    seq=2, signer=make.STRANGER, trust=make.trust_bundle(
        make.keyring(9, publishers=(make.publisher(keys=(make.STRANGER.public,)),)),
        signers=make.ROOTS[:1])))  # fmt: skip


def zeros() -> bytes:
    body = base64.b64encode(b"ED" + make.PUBLISHER.key_id + bytes(64))
    good = make.PUBLISHER.sign(b"x").split(b"\n")
    return b"\n".join([good[0], body, good[2], base64.b64encode(bytes(64)), b""])


def malleate(raw: bytearray) -> None:
    """Ed25519's other S; accepted by careless verifiers."""
    order = 2**252 + 27742317777372353535851937790883648493
    changed = int.from_bytes(raw[42:74], "little") + order
    raw[42:74] = changed.to_bytes(32, "little")


# --- who may publish what, which edition --------------------------------------------------------
attack("SCOPE", "the province publishes the national pack", lambda: make.pack(
    seq=2, signer=make.PROVINCE, publisher="ha-giang"))  # fmt: skip
attack("SCOPE", "the province calls itself national", lambda: make.pack(
    seq=2, signer=make.PROVINCE))  # fmt: skip
attack("SCOPE", "the nation publishes a province's pack", lambda: make.pack(
    pack_id="vn.tinh.ha-giang.chung"))  # fmt: skip
attack("SCOPE", "a scope is no prefix of letters", lambda: make.pack(
    pack_id="vn.langsoxyz", seq=2))  # fmt: skip
attack("SCOPE", "an official key publishes a commune's pack", lambda: make.pack(
    pack_id=make.local_id()))  # fmt: skip
attack("NEED_KEYRING", "an epoch that the keyring does not know", lambda: make.pack(epoch=2))
attack("OLDER", "the edition before", lambda: make.pack(seq=0))
attack("OLDER", "an earlier epoch with a huge seq", lambda: make.pack(epoch=0, seq=10**9))
attack("ALREADY", "the same edition", lambda: make.pack())
attack("CONFLICT", "other contents under the same number", lambda: make.pack(title="Làng số khác"))
attack("FORMAT_NEWER", "format 2", setting("format", 2))
attack("FORMAT_NEWER", "format 2 with other types", edited(
    lambda m: m.update(format=2, files=[], articles="later")))  # fmt: skip
attack("APP_TOO_OLD", "a program of the future", lambda: make.pack(seq=2, min_app="99.0"))


@pytest.mark.parametrize("name", ATTACKS)
def test_hostile_pack_is_refused_with_its_code(name: str, tmp_path: Path) -> None:
    code, build = ATTACKS[name]
    store = Store(tmp_path / "packs", make.trust_store(tmp_path))
    store.install(make.write(tmp_path / "first.langso", make.pack()))
    before = sorted(path.name for path in store.root.rglob("*.langso"))
    with pytest.raises(LangsoError) as caught:
        store.install(make.write(tmp_path / "hostile.langso", build()))
    assert caught.value.code == code
    assert sorted(path.name for path in store.root.rglob("*.langso")) == before
    assert [pack.manifest.label for pack in store.current()] == ["2026.1"]
    assert not list(store.root.rglob(".part-*"))


def test_there_are_at_least_120_attacks() -> None:
    assert len(ATTACKS) >= 120


def test_factory_takes_a_pack_apart_and_together_again() -> None:
    assert bytes(make.raw()) == make.pack()


def test_truncated_pack_says_how_much_is_there(tmp_path: Path) -> None:
    data = make.pack()
    store = Store(tmp_path / "packs", make.trust_store(tmp_path))
    with pytest.raises(LangsoError) as caught:
        store.install(make.write(tmp_path / "cut.langso", data[:-500]))
    assert (caught.value.have, caught.value.need) == (len(data) - 500, len(data))


def test_a_good_pack_that_carries_unknown_keys_is_accepted(tmp_path: Path) -> None:
    store = Store(tmp_path / "packs", make.trust_store(tmp_path))
    data = make.with_manifest(lambda whole: whole.update(later={"deep": [1, 2.5, None]}))
    assert store.install(make.write(tmp_path / "a.langso", data)).label == "2026.2"


def test_json_and_struct_agree_on_the_end_record() -> None:
    """The factory's own end record is the reader's; else the attacks above would prove nothing."""
    data = make.pack()
    assert struct.unpack_from("<4s", data, len(data) - 22)[0] == b"PK\5\6"
    assert json.loads(make.raw().entry("manifest.json").data)["seq"] == 1
