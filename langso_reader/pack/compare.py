"""What a new edition adds, changes and removes, in titles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langso_reader.pack.manifest import ArticleEntry, Manifest


@dataclass(frozen=True, slots=True)
class Changes:
    """Articles by what happens to them; `removed` are those of the old edition."""

    added: tuple[ArticleEntry, ...] = ()
    changed: tuple[ArticleEntry, ...] = ()
    removed: tuple[ArticleEntry, ...] = ()


def compare(old: Manifest | None, new: Manifest) -> Changes:
    """What installing `new` does to the articles of `old` (None: nothing was there)."""
    before = {article.id: article for article in old.articles} if old else {}
    after = {article.id: article for article in new.articles}
    return Changes(
        added=tuple(each for each in new.articles if each.id not in before),
        changed=tuple(
            each
            for each in new.articles
            if old is not None
            and each.id in before
            and _content(old, before[each.id]) != _content(new, each)
        ),
        removed=tuple(each for name, each in before.items() if name not in after),
    )


def _content(manifest: Manifest, article: ArticleEntry) -> tuple[str, ...]:
    """What a reader of the article would see: its title, text and picture."""
    files = (manifest.by_path.get(path) for path in (article.path, article.picture))
    return article.title, *(entry.sha256 if entry else "" for entry in files)
