"""How much the edition holds, by every way of sorting it, beside what it set out to hold."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from langso_reader.content import blocks, collection
from langso_reader.content.model import Form, Kind, Material, Platform, Story
from langso_reader.text import collation_key, word_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from langso_reader.content.collection import Collection
    from langso_reader.content.model import Article

UNKNOWN: Final = "không rõ"
_FORMS: Final = {
    Form.BULLETIN: ("bản tin loa", 10),
    Form.LEAFLET: ("tờ rơi", 6),
    Form.POSTER: ("áp phích", 4),
    Form.QUIZ: ("bộ đố vui", 2),
    Form.LESSON: ("bài giảng", 2),
}


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing that the edition set out to hold.

    Attributes:
        have: how many there are.
        need: at least so many.
    """

    name: str
    have: int
    need: int

    @property
    def reached(self) -> bool:
        """Whether there are enough."""
        return self.have >= self.need


@dataclass(frozen=True)
class Counts:
    """Tables (label to number) by name, in the order of printing, and the goals."""

    tables: dict[str, dict[str, int]] = field(default_factory=dict)
    goals: tuple[Goal, ...] = ()

    def text(self) -> str:
        """Tables and goals for reading."""
        lines: list[str] = []
        for name, table in self.tables.items():
            lines.append(f"{name} ({len(table)})")
            lines += [f"  {number:5}  {label}" for label, number in table.items()]
            lines.append("")
        lines.append("Mục tiêu của bản nội dung")
        for goal in self.goals:
            state = "đạt" if goal.reached else "CHƯA"
            lines.append(f"  {goal.have:5} / {goal.need:<4} {state:5} {goal.name}")
        return "\n".join(lines)

    def json(self) -> str:
        """Tables and goals as one JSON object."""
        goals = [{"name": g.name, "have": g.have, "need": g.need} for g in self.goals]
        return json.dumps({"tables": self.tables, "goals": goals}, ensure_ascii=False, indent=1)


def count(folder: Path) -> Counts:
    """Count the content sources below `folder`.

    Raises:
        ContentError: a source is wrong; says file and line.
        StorageError: a file cannot be read.
    """
    found = collection.load(folder, pictures_needed=False)
    articles = list(found.articles.values())
    stories = [article for article in articles if isinstance(article, Story)]
    return Counts(_tables(found, articles, stories), _goals(found, articles, stories))


def _most_first(labels: Iterable[str]) -> dict[str, int]:
    found = Counter(labels)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], collation_key(pair[0]))))


def _in_order(known: dict[str, str], labels: Iterable[str]) -> dict[str, int]:
    """Numbers by title, in the order of the taxonomy, zeros included."""
    found = Counter(labels)
    return {title: found[key] for key, title in known.items()}


def _tables(
    found: Collection, articles: list[Article], stories: list[Story]
) -> dict[str, dict[str, int]]:
    tax = found.taxonomy
    needs = {need.id: need.title for need in tax.needs}
    topics = {topic.id: topic.title for topic in tax.topics}
    regions = {region.id: region.title for region in tax.regions}
    provinces = [name for story in stories for name in story.place.provinces]
    years = sorted(str(story.year) if story.year else UNKNOWN for story in stories)
    dates = sorted(source.date[:4] or UNKNOWN for story in stories for source in story.sources)
    forms = [_FORMS[article.form][0] for article in articles if isinstance(article, Material)]
    return {
        "Bài theo loại": _most_first(article.kind.value for article in articles),
        "Tài liệu theo dạng": _most_first(forms),
        "Câu chuyện theo vùng": _in_order(regions, (story.region for story in stories)),
        "Câu chuyện theo tỉnh, tên trong nguồn": _most_first(provinces),
        "Câu chuyện theo tỉnh, tên hiện nay": _most_first(map(tax.present_province, provinces)),
        "Câu chuyện theo nhu cầu": _in_order(needs, (n for s in stories for n in s.needs)),
        "Mọi bài theo nhu cầu": _in_order(needs, (n for a in articles for n in a.needs)),
        "Câu chuyện theo chủ đề": _in_order(topics, (t for s in stories for t in s.topics)),
        "Câu chuyện theo năm của số liệu": dict(Counter(years)),
        "Nguồn của câu chuyện theo năm": dict(Counter(dates)),
    }


def people(stories: Iterable[Story]) -> set[str]:
    """Everyone named, each name once however it is spelled: some stand in two stories."""
    return {
        " ".join(map(word_key, person.name.split())) for story in stories for person in story.people
    }


def has_steps(platform: Platform) -> bool:
    """Whether its beginning is a numbered list."""
    return any(isinstance(b, blocks.Items) and b.numbered for b in platform.begin.blocks)


def _goals(found: Collection, articles: list[Article], stories: list[Story]) -> tuple[Goal, ...]:
    kinds = Counter(article.kind for article in articles)
    forms = Counter(article.form for article in articles if isinstance(article, Material))
    platforms = [article for article in articles if isinstance(article, Platform)]
    pictured = sum(1 for a in articles if a.kind is not Kind.TERM and a.picture)
    tax = found.taxonomy
    return (
        Goal("câu chuyện", len(stories), 100),
        Goal("người được nêu tên trong câu chuyện", len(people(stories)), 150),
        Goal("vùng có câu chuyện", len({s.region for s in stories}), len(tax.regions)),
        Goal(
            "tỉnh có câu chuyện, tên trong nguồn",
            len({name for story in stories for name in story.place.provinces}),
            40,
        ),
        Goal("nhu cầu có câu chuyện", len({n for s in stories for n in s.needs}), len(tax.needs)),
        Goal("hướng dẫn nền tảng", len(platforms), 40),
        Goal("nền tảng có các bước đánh số", sum(map(has_steps, platforms)), 40),
        Goal("thuật ngữ", kinds[Kind.TERM], 60),
        Goal("cảnh báo lừa đảo", kinds[Kind.SCAM], 13),
        Goal("tài liệu truyền thông", kinds[Kind.MATERIAL], 24),
        *(Goal(name, forms[form], need) for form, (name, need) in _FORMS.items()),
        Goal("bài cho tổ công nghệ số và về bản này", kinds[Kind.GUIDE], 2),
        Goal("bài có tranh (trừ thuật ngữ)", pictured, len(articles) - kinds[Kind.TERM]),
    )
