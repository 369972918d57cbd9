"""`data/` becomes one pack: articles checked, drawings rendered, manifest written."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from langso_reader.content import blocks, collection, taxonomy
from langso_reader.content.model import Article, Material, Platform
from langso_reader.errors import ContentError
from langso_reader.pack import localkey
from langso_reader.pack.manifest import ArticleEntry, Contact, Manifest
from langso_reader.pack.writer import write_pack
from langso_reader.printing.svg import svg_to_png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from langso_reader.pack.minisign import PublicKey

PICTURE_WIDTH = 1200  # pixels; a page of the window is at most 1000 wide at 100 %
PICTURE_HEIGHT = 500
EDITION_FILE = "edition.toml"
EXTRA_FILES = (taxonomy.FILE, "synonyms.toml")


@dataclass(frozen=True, slots=True)
class Built:
    """What was made.

    Attributes:
        articles: number of articles by kind.
        size: of the pack in bytes.
    """

    path: Path
    articles: dict[str, int]
    size: int


def _entry(article: Article, path: str) -> ArticleEntry:
    return ArticleEntry(
        id=article.id,
        path=path,
        kind=article.kind.value,
        title=article.title,
        summary=article.summary,
        province=", ".join(article.place.provinces),
        region=article.region,
        people=tuple(person.name for person in article.people),
        platforms=article.platforms,
        topics=article.topics,
        needs=article.needs,
        picture=article.picture,
        picture_alt=article.picture_alt,
        minutes=article.minutes,
        form=article.form.value if isinstance(article, Material) else "",
        year=article.year,
        place=str(article.place),
        name=article.name if isinstance(article, Platform) else "",
        updated=article.updated.isoformat() if article.updated else "",
    )


def _contacts(article: Article) -> list[Contact]:
    """The phones, domains and mails that the text shows, to be reviewed at a glance."""
    kinds = {"tel": "phone", "mailto": "mail"}
    found = []
    for address in blocks.addresses(tuple(article.blocks())):
        scheme = address.target.partition(":")[0]
        owner = blocks.plain_inline(address.children)
        found.append(Contact(kinds.get(scheme, "domain"), address.shown, owner, article.id))
    return list(dict.fromkeys(found))


def _picture(drawing: bytes, cache: Path | None) -> bytes:
    """The PNG of a drawing, rendered once for each content of the drawing."""
    digest = hashlib.sha256(drawing).hexdigest()[:32]
    stored = cache / f"{digest}-{PICTURE_WIDTH}.png" if cache else None
    if stored and stored.is_file():
        return stored.read_bytes()
    png = svg_to_png(drawing, PICTURE_WIDTH, PICTURE_HEIGHT)
    if stored:
        stored.parent.mkdir(parents=True, exist_ok=True)
        stored.write_bytes(png)
    return png


def _edition(folder: Path) -> dict[str, Any]:
    text = collection.read_text(folder / EDITION_FILE, EDITION_FILE)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(
            f"{EDITION_FILE}: {error}", file=EDITION_FILE, line=1, reason=str(error),
            reason_vi="viết sai",
        ) from error  # fmt: skip


def _manifest(folder: Path, entries: list[ArticleEntry], contacts: list[Contact]) -> Manifest:
    edition = _edition(folder)
    try:
        return Manifest(
            format=1,
            pack_id=edition["pack_id"],
            publisher=edition["publisher"],
            epoch=edition["epoch"],
            seq=edition["seq"],
            label=edition["label"],
            title=edition["title"],
            summary=edition["summary"],
            created=edition["created"].isoformat(),
            lang=edition["lang"],
            licence=edition["licence"],
            min_app=edition["min_app"],
            articles=tuple(entries),
            contacts=tuple(contacts),
            files=(),
        )
    except (KeyError, AttributeError) as error:
        raise ContentError(
            f"{EDITION_FILE} lacks {error}", file=EDITION_FILE, line=1, reason=f"lacks {error}",
            reason_vi=f"thiếu mục {error}",
        ) from error  # fmt: skip


def build_pack(  # noqa: PLR0913 — one call names everything that goes in
    folder: Path,
    out: Path,
    *,
    sign: Callable[[bytes], bytes] | None,
    key: PublicKey | None = None,
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Built:
    """Make a pack from content sources; the same sources give the same bytes.

    Args:
        folder: the sources (`data/`).
        out: the pack to write; an old file is replaced only when the new one is whole.
        sign: makes the minisign signature of the manifest; None leaves the pack unsigned.
        key: whose signature that is; a commune's own pack carries it.
        cache: a folder for rendered pictures, so that a second build is quick.
        progress: called with (articles done, articles in all).

    Raises:
        ContentError: a source is wrong; says file and line.
        StorageError: something cannot be read or written.
    """
    found = collection.load(folder)
    contents: dict[str, bytes] = {}
    entries: list[ArticleEntry] = []
    contacts: list[Contact] = []
    for done, (article_id, article) in enumerate(sorted(found.articles.items())):
        path = f"articles/{article_id}.md"
        contents[path] = found.texts[article_id].encode()
        if article_id in found.drawings:
            drawing = found.drawings[article_id].read_bytes()
            contents[article.picture] = _picture(drawing, cache)
        entries.append(_entry(article, path))
        contacts.extend(_contacts(article))
        if progress:
            progress(done + 1, len(found.articles))
    for name in EXTRA_FILES:
        if (folder / name).is_file():
            contents[name] = collection.read_text(folder / name, name).encode()
    manifest = _manifest(folder, entries, contacts)
    write_pack(out, manifest, contents | localkey.carried(manifest.pack_id, key), sign=sign)
    counts: dict[str, int] = {}
    for entry in entries:
        counts[entry.kind] = counts.get(entry.kind, 0) + 1
    return Built(out, counts, out.stat().st_size)
