"""Articles as the search engine wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langso_reader.content import blocks
from langso_reader.content.model import Form, Kind, Material, Platform, Term
from langso_reader.library import open_pack_file
from langso_reader.search import SearchDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from langso_reader.content.model import Article
    from langso_reader.library.edition import Edition

# What people call the sheets and warnings that they ask for; their texts seldom say it.
_FORM_WORDS: Mapping[Form, str] = {
    Form.BULLETIN: "bản tin loa, bài phát thanh",
    Form.LEAFLET: "tờ rơi, tờ gấp",
    Form.POSTER: "áp phích, tranh cổ động",
    Form.QUIZ: "đố vui, câu đố, câu hỏi",
    Form.LESSON: "bài giảng, giáo án",
}
_KIND_WORDS: Mapping[Kind, str] = {Kind.SCAM: "lừa đảo, cảnh báo", Kind.GUIDE: "hướng dẫn"}


def document(article: Article, edition: Edition) -> SearchDocument:
    """One article with every word that people may look for it by."""
    tax = edition.taxonomy
    provinces = [name for p in article.place.provinces for name in tax.province_names(p)]
    names = [edition.title(platform) for platform in article.platforms]
    keywords = [tax.titles.get(i, "") for i in (*article.topics, *article.needs, article.region)]
    keywords += [*provinces, *names]
    keywords.append(_KIND_WORDS.get(article.kind, ""))
    if isinstance(article, Material):
        keywords.append(_FORM_WORDS[article.form])
    if isinstance(article, Platform):
        keywords += [article.name, article.owner]
    if isinstance(article, Term):
        keywords += article.aliases
    return SearchDocument(
        id=article.id,
        kind=article.kind.value,
        title=article.title,
        body="\n".join([article.summary, *(blocks.plain(s.blocks) for s in article.sections)]),
        headings="\n".join(section.heading for section in article.sections),
        people=tuple(person.name for person in article.people),
        places=tuple(
            p for p in (article.place.village, article.place.commune, article.place.district) if p
        ),
        topics=article.topics,
        needs=article.needs,
        region=article.region,
        province=article.place.provinces[0] if article.place.provinces else "",
        year=article.year,
        pack=edition.pack_id(article.id),
        keywords="\n".join(word for word in keywords if word),
    )


def documents(edition: Edition) -> Iterator[SearchDocument]:
    """Every article of an edition, read and verified."""
    for article_id in edition.entries:
        yield document(edition.article(article_id), edition)


def documents_of_pack(path: Path) -> list[SearchDocument]:
    """Every article of one pack file.

    Raises:
        LangsoError: the refusal, by its code.
    """
    edition = open_pack_file(path, dev_allow_unsigned=True)
    try:
        return list(documents(edition))
    finally:
        edition.close()
