"""The page of an article as HTML for the text browser, without Qt.

Everything variable is escaped here or comes from `content.html`, which writes only its own tags.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from langso_reader.content import html as content_html
from langso_reader.content.blocks import Block, Items
from langso_reader.content.model import Platform, Story

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from langso_reader.content.model import Article, Section
    from langso_reader.ui.palette import Look

BOXED = {"try_it", "official"}
NUMBERED = {"approach", "begin"}


@dataclass(frozen=True, slots=True)
class PageWords:
    """Every word of the page that is not the article's own, already translated.

    Attributes:
        kicker: small line above the title.
        meta: small line below the title.
        sources: heading of the sources.
        old: sentence that says of which year the facts are; empty when they are recent.
        used_by: heading of the stories that used a platform.
        status: heading of a platform's state.
        contents: the picture's alternative text.
    """

    kicker: str
    meta: str
    sources: str
    old: str
    used_by: str
    status: str
    no_date: str
    related: str


def page(  # noqa: PLR0913 — everything that stands on one page
    article: Article,
    look: Look,
    words: PageWords,
    *,
    terms: Collection[str],
    used_by: Sequence[tuple[str, str]] = (),
    related: Sequence[tuple[str, str]] = (),
) -> str:
    """The whole page.

    Args:
        article: what to show.
        look: colours and sizes.
        words: the page's own words.
        terms: ids that explain themselves on click.
        used_by: (id, title) of the stories that used this platform.
        related: (id, title) of what to read next.
    """
    parts = [_style(look), _head(article, words)]
    parts += [_section(section, look, terms) for section in article.sections]
    if isinstance(article, Platform):
        parts.append(_status(article, words))
    parts.append(_links(words.used_by, used_by))
    parts.append(_links(words.related, related))
    parts.append(_sources(article, words))
    return "\n".join(part for part in parts if part)


def _style(look: Look) -> str:
    palette, px = look.palette, look.px
    interface = "font-family:'Be Vietnam Pro'"
    return f"""<style>
p, li, td {{ color:{palette.ink}; }}
p {{ margin-top:0; margin-bottom:{px(12)}px; }}
h1 {{ {interface}; font-size:{px(30)}px; font-weight:700; color:{palette.ink};
  margin-top:{px(14)}px; margin-bottom:{px(6)}px; }}
h2 {{ {interface}; font-size:{px(20)}px; font-weight:600; color:{palette.action_dark};
  margin-top:{px(20)}px; margin-bottom:{px(8)}px; }}
h3 {{ {interface}; font-size:{px(18)}px; font-weight:600; color:{palette.jade_dark};
  margin-top:{px(14)}px; margin-bottom:{px(6)}px; }}
h4 {{ {interface}; font-size:{px(17)}px; font-weight:600; color:{palette.ink};
  margin-top:{px(10)}px; margin-bottom:{px(4)}px; }}
ul, ol {{ margin-top:0; margin-bottom:{px(12)}px; }}
li {{ margin-bottom:{px(6)}px; }}
a {{ color:{palette.jade_dark}; text-decoration:underline; }}
a.term {{ color:{palette.ink}; }}
blockquote {{ margin-left:{px(20)}px; margin-right:{px(20)}px; }}
p.kicker {{ {interface}; font-size:{px(14)}px; font-weight:600; color:{palette.jade_dark};
  margin-bottom:0; margin-top:{px(8)}px; }}
p.meta {{ {interface}; font-size:{px(15)}px; color:{palette.soft}; margin-bottom:{px(14)}px; }}
p.lead {{ font-size:{px(20)}px; margin-bottom:{px(12)}px; }}
p.small, li.small {{ {interface}; font-size:{px(15)}px; color:{palette.soft};
  margin-bottom:{px(6)}px; }}
td.num {{ {interface}; font-weight:700; color:{palette.action}; }}
</style>"""


def _head(article: Article, words: PageWords) -> str:
    picture = ""
    if article.picture:
        alt = escape(article.picture_alt, quote=True)
        picture = f'<p><img src="picture:article" alt="{alt}" width="1" height="1"/></p>'
    old = f'<p class="small"><b>{escape(words.old)}</b></p>' if words.old else ""
    lead = "" if isinstance(article, Story) else f'<p class="lead">{escape(article.summary)}</p>'
    return (
        f'{picture}<p class="kicker">{escape(words.kicker)}</p>'
        f"<h1>{escape(article.title)}</h1>"
        f'<p class="meta">{escape(words.meta)}</p>{old}{lead}'
    )


def _section(section: Section, look: Look, terms: Collection[str]) -> str:
    heading = f"<h2>{escape(section.heading)}</h2>" if section.heading else ""
    if section.key in NUMBERED:
        body = "".join(_numbered(block, look, terms) for block in section.blocks)
    else:
        body = content_html.render_blocks(section.blocks, terms)
    if section.key in BOXED:
        return _box(heading + body, look)
    return heading + body


def _box(inside: str, look: Look) -> str:
    """A tinted area across the column."""
    palette, px = look.palette, look.px
    border = 0 if look.motif else 2
    return (
        f'<table width="100%" border="{border}" cellspacing="0" cellpadding="{px(16)}"'
        f' bgcolor="{palette.jade_tint}"><tr><td>{inside}</td></tr></table>'
    )


def _numbered(block: Block, look: Look, terms: Collection[str]) -> str:
    """Steps with bold numbers that stand clear of the text."""
    if not (isinstance(block, Items) and block.numbered):
        return content_html.render_blocks((block,), terms)
    rows = []
    for number, item in enumerate(block.items, block.start):
        text = content_html.render_item(item, terms)
        rows.append(f'<tr><td class="num" width="{look.px(30)}">{number}.</td><td>{text}</td></tr>')
    padding = look.px(4)
    return f'<table border="0" cellspacing="0" cellpadding="{padding}">{"".join(rows)}</table>'


def _links(heading: str, links: Sequence[tuple[str, str]]) -> str:
    if not links:
        return ""
    items = "".join(
        f'<li><a class="article" href="article:{escape(i)}">{escape(title)}</a></li>'
        for i, title in links
    )
    return f"<h2>{escape(heading)}</h2><ul>{items}</ul>"


def _status(article: Platform, words: PageWords) -> str:
    text = f'<h2>{escape(words.status)}</h2><p class="small">{escape(article.status)}</p>'
    if article.in_langso_how:
        text += f'<p class="small">{escape(article.in_langso_how)}</p>'
    return text


def _sources(article: Article, words: PageWords) -> str:
    if not article.sources:
        return ""
    items = []
    for source in article.sources:
        address = escape(f"address:{source.url}", quote=True)
        date = source.shown_date or words.no_date
        items.append(
            f'<p class="small"><b>{escape(source.publisher)}</b>, {escape(date)}: '
            f'<a class="address" href="{address}">{escape(source.title)}</a></p>'
        )
    return f"<h2>{escape(words.sources)}</h2>{''.join(items)}"


def term(article: Article, look: Look) -> str:
    """A term's few sentences, for the small window beside it; its links are plain words there."""
    blocks = tuple(article.blocks())
    style = f"color:{look.palette.ink}; font-size:{look.px(18)}px;"
    return f'<div style="{style}">{content_html.render_plain(blocks)}</div>'
