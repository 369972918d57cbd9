"""Where the reader is and has been, without Qt.

A place is written as text, the same on the command line and in the history: `home`, `browse`,
`browse:need=ban-hang&kind=story`, `search:QUERY`, `search?kind=story&sort=newest:QUERY`, `print`,
`update`, `help`, `licences`, `staff`, or an article's id. Whatever follows the first colon of a
search is the query as it was typed; its filters are quoted, so that no colon stands in them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode

PAGES = ("home", "browse", "search", "print", "update", "help", "licences", "staff")


@dataclass(frozen=True, slots=True)
class Place:
    """One place in the window.

    Attributes:
        page: one of `PAGES`, or "article".
        argument: the query of a search, the id of an article.
        filters: what a list or a search is narrowed to, by facet; a search keeps its order here
            too (`library.searching.Question`).
    """

    page: str
    argument: str = ""
    filters: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        if self.page == "article":
            return self.argument
        if self.page == "search":
            narrowed = f"?{urlencode(self.filters, quote_via=quote)}" if self.filters else ""
            return f"search{narrowed}:{self.argument}"
        if self.filters:
            return f"{self.page}:{urlencode(self.filters, quote_via=quote)}"
        return self.page


HOME = Place("home")


def parse_place(text: str) -> Place:
    """The place that `text` names; anything that is no page is taken for an article's id."""
    page, _, rest = text.strip().partition(":")
    page, _, narrowed = page.partition("?")
    if page == "search":
        return Place("search", rest, tuple(parse_qsl(narrowed)))
    if page in PAGES and not narrowed:
        return Place(page, filters=tuple(parse_qsl(rest)))
    return Place("article", text.strip())


def browse(**filters: str) -> Place:
    """A list narrowed by facets, for example ``browse(need="ban-hang")``."""
    return Place("browse", filters=tuple(filters.items()))


def article(article_id: str) -> Place:
    """The page of an article."""
    return Place("article", article_id)


@dataclass
class _Visit:
    place: Place
    scroll: int = 0


@dataclass
class History:
    """The way back. Typing in the search field changes the last place instead of adding one."""

    _visits: list[_Visit] = field(default_factory=lambda: [_Visit(HOME)])
    limit: int = 100

    @property
    def current(self) -> Place:
        """Where the reader is."""
        return self._visits[-1].place

    @property
    def scroll(self) -> int:
        """How far down the reader was when this place was last left, in pixels."""
        return self._visits[-1].scroll

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier place."""
        return len(self._visits) > 1

    def go(self, place: Place, *, scroll: int = 0) -> None:
        """Go to `place`; `scroll` is how far down the place being left is."""
        self._visits[-1].scroll = scroll
        if place == self.current:
            return
        refined = place.page == self.current.page and place.page in {"search", "browse"}
        if refined:
            self._visits[-1] = _Visit(place)
        else:
            self._visits.append(_Visit(place))
        del self._visits[: -self.limit]

    def back(self) -> Place:
        """Go to the earlier place, or stay when there is none."""
        if self.can_go_back:
            self._visits.pop()
        return self.current
