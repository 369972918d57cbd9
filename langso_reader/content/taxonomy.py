"""The eight needs, the topics, the regions and the provinces: ways to find an article."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from langso_reader.errors import ContentError

FILE = "taxonomy.toml"


@dataclass(frozen=True, slots=True)
class Need:
    """One answer to "Hôm nay bà con muốn làm gì?".

    Attributes:
        short: for crumbs and labels.
        icon: name of its icon.
        tone: `turmeric`, `jade` or `terracotta`.
    """

    id: str
    title: str
    short: str
    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class Label:
    """A topic or region."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Province:
    """A province of today with the names that were merged into it on 1 July 2025."""

    name: str
    former: tuple[str, ...]


@dataclass(frozen=True)
class Taxonomy:
    """Everything that articles are sorted by; the order is that of the screen."""

    needs: tuple[Need, ...]
    topics: tuple[Label, ...]
    regions: tuple[Label, ...]
    provinces: tuple[Province, ...]

    @cached_property
    def titles(self) -> dict[str, str]:
        """Title of every need, topic and region by id."""
        items: tuple[Need | Label, ...] = (*self.needs, *self.topics, *self.regions)
        return {item.id: item.title for item in items}

    @cached_property
    def need(self) -> dict[str, Need]:
        """Needs by id."""
        return {need.id: need for need in self.needs}

    @cached_property
    def _present(self) -> dict[str, str]:
        names = {old: province.name for province in self.provinces for old in province.former}
        return names | {province.name: province.name for province in self.provinces}

    def knows_province(self, name: str) -> bool:
        """Whether `name` is a province of today or of before July 2025."""
        return name in self._present

    def present_province(self, name: str) -> str:
        """The province of today that `name` belongs to; `name` itself when it is unknown."""
        return self._present.get(name, name)

    def province_names(self, name: str) -> tuple[str, ...]:
        """Every name, old and new, under which people look for `name`."""
        present = self.present_province(name)
        return tuple(dict.fromkeys((name, present)))


def parse_taxonomy(text: str, name: str = FILE) -> Taxonomy:
    """Read `taxonomy.toml`.

    Raises:
        ContentError: it is no TOML or lacks a field.
    """
    try:
        data: dict[str, Any] = tomllib.loads(text)
        return Taxonomy(
            tuple(Need(**item) for item in data["needs"]),
            tuple(Label(**item) for item in data["topics"]),
            tuple(Label(**item) for item in data["regions"]),
            tuple(Province(item["name"], tuple(item["former"])) for item in data["provinces"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise ContentError(
            f"{name}: {error}", file=name, line=1, reason=str(error), reason_vi="viết sai"
        ) from error
