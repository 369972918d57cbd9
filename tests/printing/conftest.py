"""The built-in content and a picture for every path."""

from __future__ import annotations

from pathlib import Path

import pytest
from printing_factory import png

from langso_reader.content.source import parse_article
from langso_reader.content.taxonomy import parse_taxonomy
from langso_reader.printing import Labels

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="session")
def picture():
    drawn = png()
    return lambda _path: drawn


@pytest.fixture(scope="session")
def edition():
    """Every article of `data/` by id, with their labels."""
    found = {}
    for path in sorted(DATA.glob("*/*.md")):
        name = path.relative_to(DATA).as_posix()
        drawing = "" if name.startswith("terms/") else f"pictures/{path.stem}.png"
        found[path.stem] = parse_article(
            path.read_text(encoding="utf-8"), name, picture=drawing, picture_alt="Hình vẽ"
        )
    taxonomy = parse_taxonomy((DATA / "taxonomy.toml").read_text(encoding="utf-8"))
    titles = {key: getattr(article, "name", article.title) for key, article in found.items()}
    return found, Labels(topics=taxonomy.titles, titles=titles)
