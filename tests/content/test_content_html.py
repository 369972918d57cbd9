"""From Markdown to the page: only our own tags, whatever a source says."""

from __future__ import annotations

import re
from contextlib import suppress
from html.parser import HTMLParser

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.content import blocks, html, markdown
from langso_reader.errors import ContentTooBigError

TAGS = {
    "p", "h3", "h4", "ul", "ol", "li", "b", "i", "a", "br", "table", "tr", "th", "td", "hr",
    "blockquote",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"class", "href"}, "ol": {"start"}, "table": {"border", "cellspacing", "cellpadding"},
}  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>",
    '<img src="//evil/x.png">',
    "![x](https://evil/x.png)",
    "![x](file:///etc/passwd)",
    "[x](javascript:alert(1))",
    "[x](file:///etc/passwd)",
    "[x](\\\\server\\share)",
    "[x](../../secret)",
    "[x](data:text/html,hi)",
    '<a href="javascript:x">y</a>',
    "<style>p{}</style>",
    '<p onclick="x">y</p>',
    "<svg onload=x>",
    "&lt;script&gt;",
    "<!-- x --> <![CDATA[ y ]]>",
    "<object data=x></object><iframe src=x></iframe><link rel=x><meta x><base href=x>",
    '<table background="//evil"><tr><td>x</td></tr></table>',
    "[x]: javascript:1\n\n[y][x]",
    "<javascript:alert(1)>",
    "`<b>`",
    "    <script>indented</script>",
]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def _check(text: str) -> str:
    page = html.render_blocks(markdown.parse(text), {"term"})
    reader = _Reader()
    reader.feed(page)
    for tag, attributes in reader.tags:
        assert tag in TAGS
        assert set(attributes) <= ATTRIBUTES.get(tag, set())
        if "href" in attributes:
            assert re.match(r"(article|term|address):", attributes["href"] or "")
    clean = nh3.clean(
        page,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"article", "term", "address"},
        link_rel=None,
    )
    tags = re.compile(r"<[a-z/][^>]*>")
    kept = [t for t in tags.findall(clean) if "tbody" not in t]
    mine = [re.sub(r"\s*/>$", ">", t) for t in tags.findall(page)]
    assert sorted(kept) == sorted(mine)  # an independent cleaner finds nothing to take out
    return page


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_markup_never_reaches_the_page(text: str) -> None:
    page = _check(text)
    assert "<script" not in page
    assert "evil" not in re.sub(r">[^<]*<", "><", page)


@given(st.text(max_size=300))
def test_any_text_gives_only_our_tags(text: str) -> None:
    with suppress(ContentTooBigError):
        _check(text)


PIECES = [
    *HOSTILE, "- a", "1. b", "> c", "| a | b |\n|---|---|\n| c | d |", "**x", "_y_", "\n", "    ",
    "[a](tn-b)",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_any_mixture_of_markup_gives_only_our_tags(parts: list[str]) -> None:
    _check("\n".join(parts))


def test_links_say_where_they_lead() -> None:
    page = html.render_blocks(
        markdown.parse("[mã QR](term) [Vỏ Sò](voso) [trang này](https://a.b.vn/x?y=1)"), {"term"}
    )
    assert 'href="term:term"' in page
    assert 'href="article:voso"' in page
    assert "trang này</a> (a.b.vn)" in page


def test_an_address_shows_the_real_domain() -> None:
    found = next(blocks.addresses(markdown.parse("[ngân hàng](https://bank.vn@evil.example/x)")))
    assert found.shown == "evil.example"


def test_structure_survives() -> None:
    tree = markdown.parse(
        "a **b** *c*\n\n1. một\n2. hai\n    - x\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
    )
    paragraph, steps, table = tree
    assert isinstance(paragraph, blocks.Paragraph)
    assert isinstance(steps, blocks.Items)
    assert steps.numbered
    assert len(steps.items) == 2
    assert isinstance(steps.items[1][1], blocks.Items)
    assert isinstance(table, blocks.Table)
    assert blocks.plain(tree).splitlines() == ["a b c", "một", "hai", "x", "A", "B", "1", "2"]
