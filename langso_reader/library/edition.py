"""All open packs as one collection of articles.

The manifest of each pack names title, kind, place and picture of every article, so Home and Browse
read nothing else. An article is read, verified and parsed when it is opened.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from langso_reader.content.taxonomy import FILE, Taxonomy, parse_taxonomy
from langso_reader.errors import LangsoError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from langso_reader.content.model import Article
    from langso_reader.pack.manifest import ArticleEntry
    from langso_reader.pack.reader import Pack

_KEPT = 32  # parsed articles kept in memory, about 20 KB each


class UnknownArticleError(LangsoError):
    """No open pack holds an article of that id."""

    code = "NO_ARTICLE"


class Edition:
    """Articles of one or several packs; where two packs hold the same id, the earlier pack wins.

    Reading is thread-safe as far as `Pack.read` is.
    """

    def __init__(self, packs: Sequence[Pack]) -> None:
        self.packs = tuple(packs)
        self.entries: dict[str, ArticleEntry] = {}
        self._pack_of: dict[str, Pack] = {}
        self._pack_of_picture: dict[str, Pack] = {}
        self._parsed: dict[str, Article] = {}
        for pack in self.packs:
            for entry in pack.manifest.articles:
                if entry.id not in self.entries:
                    self.entries[entry.id] = entry
                    self._pack_of[entry.id] = pack
                    if entry.picture:
                        self._pack_of_picture[entry.picture] = pack

    @property
    def label(self) -> str:
        """The label of the first pack, for footers."""
        return self.packs[0].manifest.label

    @property
    def identity(self) -> str:
        """A stable name of this content, for the search index."""
        return "+".join(pack.identity for pack in self.packs)

    @cached_property
    def taxonomy(self) -> Taxonomy:
        """Needs, topics, regions and provinces of the first pack that brings them."""
        for pack in self.packs:
            if FILE in pack.manifest.by_path:
                return parse_taxonomy(pack.read(FILE).decode())
        return Taxonomy((), (), (), ())

    def synonyms(self) -> str:
        """The text of the synonyms file, empty when no pack brings one."""
        for pack in self.packs:
            if "synonyms.toml" in pack.manifest.by_path:
                return pack.read("synonyms.toml").decode()
        return ""

    def article(self, article_id: str) -> Article:
        """Read, verify and parse one article.

        Raises:
            UnknownArticleError: no pack has it.
            LangsoError: its bytes are damaged, its stick is gone, or its text is malformed.
        """
        kept = self._parsed.get(article_id)
        if kept is not None:
            return kept
        entry = self.entries.get(article_id)
        if entry is None:
            raise UnknownArticleError(f"no article {article_id}", id=article_id)
        from langso_reader.content.source import parse_article  # noqa: PLC0415 — 40 ms for Home

        text = self._pack_of[article_id].read(entry.path).decode("utf-8", errors="replace")
        article = parse_article(
            text, entry.path, picture=entry.picture, picture_alt=entry.picture_alt
        )
        while len(self._parsed) >= _KEPT:
            self._parsed.pop(next(iter(self._parsed)), None)
        self._parsed[article_id] = article
        return article

    def picture(self, path: str) -> bytes | None:
        """Verified bytes of a picture; None when no pack has it.

        Raises:
            LangsoError: its bytes are damaged or its stick is gone.
        """
        pack = self._pack_of_picture.get(path)
        return pack.read(path) if pack else None

    @cached_property
    def by_title(self) -> tuple[ArticleEntry, ...]:
        """All entries in Vietnamese alphabetical order; sorted once, as it takes milliseconds."""
        from langso_reader.text import collation_key  # noqa: PLC0415 — not for the first window

        return tuple(sorted(self.entries.values(), key=lambda e: collation_key(e.title)))

    def of_kind(self, *kinds: str) -> list[ArticleEntry]:
        """Entries of these kinds, by title in Vietnamese order."""
        wanted = {str(kind) for kind in kinds}
        return [entry for entry in self.by_title if entry.kind in wanted]

    def count(self, kind: str) -> int:
        """How many articles there are of a kind."""
        return sum(entry.kind == kind for entry in self.entries.values())

    def using(self, platform_id: str) -> list[ArticleEntry]:
        """Stories that name a platform."""
        return [e for e in self.of_kind("story") if platform_id in e.platforms]

    def pack_id(self, article_id: str) -> str:
        """The pack that an article comes from, empty when no pack has it."""
        pack = self._pack_of.get(article_id)
        return pack.manifest.pack_id if pack else ""

    def own_publisher(self, article_id: str) -> str:
        """The commune that published an article itself, as the staff named it; "" otherwise."""
        pack = self._pack_of.get(article_id)
        info = pack.signature_info if pack else None
        return info.publisher_name if info is not None and info.level.value == "local" else ""

    def title(self, article_id: str) -> str:
        """Title of an article, its id when no pack has it."""
        entry = self.entries.get(article_id)
        return entry.title if entry else article_id

    @cached_property
    def terms(self) -> frozenset[str]:
        """Ids of the articles that explain themselves on click."""
        return frozenset(e.id for e in self.entries.values() if e.kind == "term")

    def close(self) -> None:
        """Close every pack."""
        for pack in self.packs:
            pack.close()
