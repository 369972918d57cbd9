"""What every page is given: the look, the content, the helpers and the ways to act.

Pages never reach for a global or for the window; they ask their `Context`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from langso_reader.errors import LangsoError
    from langso_reader.library.basket import Basket
    from langso_reader.library.edition import Edition
    from langso_reader.library.searching import SearchService
    from langso_reader.library.updates import Updates
    from langso_reader.paths import DataPaths
    from langso_reader.settings import SettingsStore
    from langso_reader.ui.background import Background
    from langso_reader.ui.navigation import Place
    from langso_reader.ui.palette import Look
    from langso_reader.ui.pictures import PictureLoader
    from langso_reader.ui.staffdesk import StaffDesk
    from langso_reader.ui.updating import Updating


class Actions(Protocol):
    """What a page may ask the window to do."""

    def open(self, place: Place) -> None:
        """Go to a place."""

    def back(self) -> None:
        """Go to the place before."""

    def say(self, text: str, *, alert: bool = False) -> None:
        """Show one calm sentence above the page."""

    def explain(self, error: LangsoError) -> None:
        """Show what happened and what to do next."""

    def toggle_print(self, article_id: str) -> None:
        """Put an article into the print set, or take it out."""

    def print_article(self, article_id: str) -> None:
        """Open the print page with this one article."""

    def print_set_changed(self) -> None:
        """The set was changed on its own page."""

    def remember(self, **values: object) -> None:
        """Change settings; a failure to write them is said and changes nothing else."""


class NoActions:
    """Stands in until there is a window; nothing can be asked of it."""

    def __getattr__(self, name: str) -> NoReturn:
        raise RuntimeError(f"no window yet to {name}")

    open: Callable[[Place], None]
    back: Callable[[], None]
    say: Callable[..., None]
    explain: Callable[[LangsoError], None]
    toggle_print: Callable[[str], None]
    print_article: Callable[[str], None]
    print_set_changed: Callable[[], None]
    remember: Callable[..., None]


@dataclass
class Context:
    """Everything a page works with.

    Attributes:
        updates: the packs of this PC; those of `paths` when None.
        updating: what goes on with packs and sticks; set by the window.
        staff: whether staff are at the window; set by the window.
    """

    look: Look
    edition: Edition
    background: Background
    pictures: PictureLoader
    search: SearchService
    print_set: Basket
    settings: SettingsStore
    paths: DataPaths
    actions: Actions
    updates: Updates | None = None
    updating: Updating = field(init=False)
    staff: StaffDesk = field(init=False)
