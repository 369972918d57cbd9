"""`manifest.json`: what a pack is, what it holds, and the hash of every file in it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import MISSING, asdict, dataclass, fields, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from langso_reader.pack import names, strictzip
from langso_reader.pack.errors import FormatNewerError, ManifestError, TooBigError
from langso_reader.pack.limits import FORMAT, LIMITS, MIMETYPE
from langso_reader.pack.strictjson import Flaw, Record, canonical, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MANIFEST_NAME = "manifest.json"
SIGNATURE_NAME = "manifest.json.minisig"
MIMETYPE_NAME = "mimetype"
RESERVED = frozenset({MIMETYPE_NAME, MANIFEST_NAME, SIGNATURE_NAME})
TYPES: Mapping[str, str] = MappingProxyType(
    {
        "md": "text/markdown",
        "txt": "text/plain",
        "json": "application/json",
        "toml": "application/toml",
        "minisig": "text/plain",
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
    }
)
_SHA256 = re.compile("[0-9a-f]{64}")
_ARTICLE_ID = re.compile("[a-z0-9][a-z0-9-]{0,99}")
_VERSION = re.compile(r"\d{1,4}(\.\d{1,4}){0,3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """What lists, filters and search need to know of one article without opening it.

    `name` is a platform's short name, `form` a material's form, `minutes` reading time, `year`
    that of a story's latest facts, `place` the place in words, `updated` an ISO date.
    """

    id: str
    path: str
    kind: str
    title: str
    summary: str = ""
    province: str = ""
    region: str = ""
    people: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    picture: str = ""
    picture_alt: str = ""
    minutes: int = 0
    form: str = ""
    year: int = 0
    place: str = ""
    name: str = ""
    updated: str = ""


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file of the pack: size in bytes, width and height in pixels (0 for no image)."""

    path: str
    sha256: str
    size: int
    type: str
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Contact:
    """What an article names to call or open, and whose it is: "phone", "domain" or "mail"."""

    kind: str
    value: str
    owner: str
    article: str


@dataclass(frozen=True)
class Manifest:
    """The signed heart of a pack; `(epoch, seq)` orders the editions of one `pack_id`.

    `files` stand in the order of the container: trust documents, articles, everything else.
    """

    pack_id: str
    publisher: str
    epoch: int
    seq: int
    label: str
    title: str
    summary: str = ""
    created: str = ""
    lang: str = "vi"
    licence: str = ""
    min_app: str = ""
    articles: tuple[ArticleEntry, ...] = ()
    contacts: tuple[Contact, ...] = ()
    files: tuple[FileEntry, ...] = ()
    format: int = FORMAT

    @property
    def edition(self) -> tuple[int, int]:
        """What orders editions: never a date."""
        return self.epoch, self.seq

    @cached_property
    def by_path(self) -> Mapping[str, FileEntry]:
        """The files by their paths."""
        return {entry.path: entry for entry in self.files}

    def packed_size(self, manifest_size: int, signature_size: int | None) -> int:
        """Bytes of the whole pack; `signature_size` is None for an unsigned one."""
        head = [(MIMETYPE_NAME, len(MIMETYPE)), (MANIFEST_NAME, manifest_size)]
        if signature_size is not None:
            head.append((SIGNATURE_NAME, signature_size))
        rest = [(entry.path, entry.size) for entry in self.files]
        return strictzip.packed_size(head + rest)

    def with_files(self, files: Iterable[FileEntry]) -> Manifest:
        """The same manifest with this list of files, put in order."""
        return replace(self, files=in_order(files))

    def to_bytes(self) -> bytes:
        """Canonical UTF-8 JSON; a field that has its default is left out of the lists."""
        whole: dict[str, object] = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in {"articles", "contacts", "files"}
        }
        whole["articles"] = [_slim(article) for article in self.articles]
        whole["contacts"] = [_slim(contact) for contact in self.contacts]
        whole["files"] = {entry.path: _without(_slim(entry), "path") for entry in self.files}
        return canonical(whole)

    @classmethod
    def parse(cls, raw: bytes, file: str = "") -> Manifest:
        """Read and check a manifest whose signature was checked before.

        Raises:
            TooBigError: over the limit of size.
            FormatNewerError: a later format than this program knows.
            BadNameError: a path in it is not allowed.
            ManifestError: anything else that format 1 does not allow.
        """
        if len(raw) > LIMITS.manifest:
            raise TooBigError(f"{file}: manifest of {len(raw)} bytes", file=file)
        return read(raw, lambda record: _manifest(record, file), lambda why: _refuse(file, why))


def identity(raw: bytes) -> str:
    """The name of exactly this edition: SHA-256 of the manifest's bytes, in hex."""
    return hashlib.sha256(raw).hexdigest()


def _refuse(file: str, why: str) -> ManifestError:
    return ManifestError(f"{file}: manifest: {why}", file=file, why=why)


def in_order(files: Iterable[FileEntry]) -> tuple[FileEntry, ...]:
    """The order in which files stand in the container; the same for every reader and writer."""
    return tuple(sorted(files, key=lambda entry: _place(entry.path)))


def _place(path: str) -> tuple[int, str]:
    groups = {"trust": 0, "articles": 1}
    return groups.get(path.split("/", 1)[0], 2), path


def _slim(value: ArticleEntry | Contact | FileEntry) -> dict[str, Any]:
    defaults = {each.name: each.default for each in fields(value)}
    return {
        name: got
        for name, got in asdict(value).items()
        if defaults[name] is MISSING or got != defaults[name]
    }


def _without(record: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name != key}


def _manifest(record: Record, file: str) -> Manifest:
    version = record.number("format")
    if version > FORMAT:
        raise FormatNewerError(f"{file}: format {version}", file=file, format=version)
    if version != FORMAT:
        raise Flaw("format is not 1")
    files = in_order(_file(path, value, file) for path, value in record.named("files").items())
    manifest = Manifest(
        pack_id=_matching(record.text("pack_id"), names.is_pack_id, "pack_id"),
        publisher=record.text("publisher"),
        epoch=record.number("epoch"),
        seq=record.number("seq"),
        label=record.text("label"),
        title=record.text("title"),
        summary=record.text("summary", ""),
        created=record.text("created", ""),
        lang=record.text("lang", "vi"),
        licence=record.text("licence", ""),
        min_app=_version(record.text("min_app", "")),
        articles=tuple(_article(each) for each in record.records("articles")),
        contacts=tuple(_contact(each) for each in record.records("contacts")),
        files=files,
    )
    _check_links(manifest)
    return manifest


def _matching(text: str, good: Any, what: str) -> str:
    if not good(text):
        raise Flaw(f"{what} {text!r}")
    return text


def _version(text: str) -> str:
    return _matching(text, _VERSION.fullmatch, "min_app") if text else text


def _file(path: str, record: Record, file: str) -> FileEntry:
    names.check(path, file)
    if path in RESERVED:
        raise Flaw(f"{path} lists itself")
    kind = record.text("type")
    image = kind.startswith("image/")
    if TYPES.get(path.rpartition(".")[2]) != kind:
        raise Flaw(f"{path}: type {kind!r}")
    side = LIMITS.image_side_pixels
    width, height = record.number("width", 0, most=side), record.number("height", 0, most=side)
    if image != (width > 0) or image != (height > 0):
        raise Flaw(f"{path}: {width}x{height} pixels")
    size = record.number("size")
    if size > LIMITS.entry:
        raise TooBigError(f"{file}: {path} has {size} bytes", file=file, name=path)
    sha256 = _matching(record.text("sha256"), _SHA256.fullmatch, "sha256")
    return FileEntry(path, sha256, size, kind, width, height)


def _article(record: Record) -> ArticleEntry:
    return ArticleEntry(
        id=_matching(record.text("id"), _ARTICLE_ID.fullmatch, "article id"),
        path=record.text("path"),
        kind=record.text("kind"),
        title=record.text("title"),
        summary=record.text("summary", ""),
        province=record.text("province", ""),
        region=record.text("region", ""),
        people=record.texts("people"),
        platforms=record.texts("platforms"),
        topics=record.texts("topics"),
        needs=record.texts("needs"),
        picture=record.text("picture", ""),
        picture_alt=record.text("picture_alt", ""),
        minutes=record.number("minutes", 0),
        form=record.text("form", ""),
        year=record.number("year", 0),
        place=record.text("place", ""),
        name=record.text("name", ""),
        updated=record.text("updated", ""),
    )


def _contact(record: Record) -> Contact:
    kind = record.text("kind")
    if kind not in {"phone", "domain", "mail"}:
        raise Flaw(f"contact kind {kind!r}")
    value, owner, article = (record.text(key) for key in ("value", "owner", "article"))
    return Contact(kind, value, owner, article)


def _check_links(manifest: Manifest) -> None:
    """Articles point at files that are there and of the right type; ids stand once."""
    if len(manifest.files) > LIMITS.entries - len(RESERVED):
        raise Flaw("too many files")
    ids = {article.id for article in manifest.articles}
    if len(ids) != len(manifest.articles):
        raise Flaw("an article id stands twice")
    for article in manifest.articles:
        text = manifest.by_path.get(article.path)
        if text is None or text.type != "text/markdown":
            raise Flaw(f"{article.id}: no text {article.path!r}")
        picture = manifest.by_path.get(article.picture)
        if article.picture and (picture is None or picture.width == 0):
            raise Flaw(f"{article.id}: no picture {article.picture!r}")
    for contact in manifest.contacts:
        if contact.article not in ids:
            raise Flaw(f"contact {contact.value!r} of an unknown article")
