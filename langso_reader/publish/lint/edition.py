"""The whole data folder as the rules see it: every source, even one that cannot be parsed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from langso_reader.content import collection, source, taxonomy
from langso_reader.errors import ContentError
from langso_reader.publish.lint.document import Document, read_document
from langso_reader.publish.lint.findings import Finding

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.content.model import Kind
    from langso_reader.publish.lint.facts import Facts


@dataclass(frozen=True)
class Edition:
    """What is checked.

    Attributes:
        broken: findings of sources that cannot be read.
        facts: the records; None skips the rules that need them.
    """

    folder: Path
    taxonomy: taxonomy.Taxonomy
    documents: dict[str, Document] = field(default_factory=dict)
    broken: list[Finding] = field(default_factory=list)
    facts: Facts | None = None

    def kind(self, article_id: str) -> Kind | None:
        """The kind of an article, None when there is no such article."""
        document = self.documents.get(article_id)
        return document.article.kind if document and document.article else None


def load(folder: Path, facts: Facts | None = None) -> Edition:
    """Read every source below `folder`; what is wrong with one becomes a finding.

    Raises:
        ContentError: the taxonomy cannot be read.
        StorageError: a file cannot be read.
    """
    text = collection.read_text(folder / taxonomy.FILE, taxonomy.FILE)
    edition = Edition(folder, taxonomy.parse_taxonomy(text), facts=facts)
    for name, kind in collection.FOLDERS.items():
        for path in sorted((folder / name).glob("*.md")):
            _read(edition, kind, path)
    return edition


def _read(edition: Edition, kind: Kind, path: Path) -> None:
    file = path.relative_to(edition.folder).as_posix()
    try:
        text = collection.read_text(path, file)
    except ContentError as error:
        edition.broken.append(_unreadable(file, error))
        return
    article = None
    try:
        article = source.parse_article(text, file)
        if article.kind is not kind or article.id in edition.documents:
            reason = f"a {article.kind}, or an id that another article has"
            edition.broken.append(Finding(file, 1, "CONTENT", reason))
    except ContentError as error:
        edition.broken.append(_unreadable(file, error))
    edition.documents[path.stem] = read_document(text, file, article)


def _unreadable(file: str, error: ContentError) -> Finding:
    line = error.details.get("line", 1)
    reason = str(error.details.get("reason_vi") or error)
    return Finding(file, line if isinstance(line, int) else 1, "CONTENT", reason)
