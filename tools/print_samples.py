"""Set every form of paper from `data/` and store pictures of it in docs/print/.

    python tools/print_samples.py [OUTPUT_FOLDER]

Needs nothing but the installed project. The pages are the real ones: drawn from the PDF that a
printer would get.
"""

from __future__ import annotations

import datetime as dt
import functools
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from langso_reader.content.model import Article, Kind, Story  # noqa: E402
from langso_reader.content.source import parse_article  # noqa: E402
from langso_reader.content.taxonomy import parse_taxonomy  # noqa: E402
from langso_reader.printing import Duplex, Form, Labels, PrintJob, test_sheet, typeset  # noqa: E402
from langso_reader.printing.raster import Image  # noqa: E402
from langso_reader.printing.svg import svg_to_png  # noqa: E402

DATA = ROOT / "data"
DAY = dt.date(2026, 11, 22)
DESK = b"\xd9\xd4\xca"  # behind the sheets
MEETING = {
    "title": "Bán nông sản trên mạng",
    "commune": "Nhà văn hoá thôn 3, xã Nậm Ty",
    "meeting_date": "20 giờ, thứ Sáu 27/11/2026",
    "edition_label": "2026.2",
    "printed_on": DAY,
    "qr": True,
}
LIMIT = 150_000


@functools.cache
def edition() -> dict[str, Article]:
    """Every article of `data/` by id."""
    found = {}
    for path in sorted(DATA.glob("*/*.md")):
        name = path.relative_to(DATA).as_posix()
        drawing = "" if name.startswith("terms/") else f"pictures/{path.stem}.svg"
        article = parse_article(
            path.read_text(encoding="utf-8"), name, picture=drawing, picture_alt="Hình vẽ"
        )
        found[article.id] = article
    return found


@functools.cache
def labels() -> Labels:
    """What articles name by id."""
    articles = edition()
    stories: dict[str, tuple[str, ...]] = {}
    for article in articles.values():
        if isinstance(article, Story):
            for used in article.platforms:
                stories[used] = (*stories.get(used, ()), article.title)
    taxonomy = parse_taxonomy((DATA / "taxonomy.toml").read_text(encoding="utf-8"))
    titles = {key: getattr(article, "name", article.title) for key, article in articles.items()}
    return Labels(topics=taxonomy.titles, titles=titles, stories=stories)


@functools.cache
def picture(path: str) -> bytes | None:
    """The drawing of an article as the pack would hold it."""
    source = DATA / path
    return svg_to_png(source.read_bytes(), 1200, 500) if source.is_file() else None


def job(*ids: str, **options: object) -> PrintJob:
    """A job with the meeting of the samples."""
    articles = tuple(edition()[article_id] for article_id in ids)
    return PrintJob(articles=articles, labels=labels(), **(MEETING | options))  # type: ignore[arg-type]


def _line(page: Image, y: int, width: int) -> bytes:
    if y >= page.height:
        return DESK * width
    line = page.pixels[y * page.stride : y * page.stride + 3 * page.width]
    return line + DESK * (width - page.width)


def desk(pages: list[Image], columns: int, gap: int = 12) -> Image:
    """Pages side by side, in rows, on a desk."""
    wide = max(page.width for page in pages)
    high = max(page.height for page in pages)
    width = columns * (wide + gap) + gap
    blank = DESK * width
    rows = [blank] * gap
    for start in range(0, len(pages), columns):
        group = pages[start : start + columns]
        empty = DESK * ((columns - len(group)) * (wide + gap))
        for y in range(high):
            lines = (_line(page, y, wide) + DESK * gap for page in group)
            rows.append(DESK * gap + b"".join(lines) + empty)
        rows += [blank] * gap
    return Image(b"".join(rows), width, len(rows), 3 * width, 3)


def shown(wanted: PrintJob, dpi: float, *, first: int = 100, reading: bool = False) -> list[Image]:
    """The pages of a job as pictures."""
    document = typeset(wanted, picture)
    if reading:
        return [document.reading_page(n, dpi) for n in range(min(first, document.reading_count))]
    return [document.render_page(n, dpi) for n in range(min(first, document.page_count))]


def of_kind(kind: Kind, count: int) -> list[str]:
    """Ids of some articles of a kind that have a drawing."""
    known = (a for a in edition().values() if a.kind is kind)
    drawn = sorted(known, key=lambda a: (not (DATA / a.picture).is_file(), a.id))
    return [article.id for article in drawn[:count]]


def samples() -> dict[str, Image]:
    """Every picture by its file name."""
    story = "bach-tra-nam-ty-luong-van-chung"
    guide = (of_kind(Kind.GUIDE, 1) or of_kind(Kind.SCAM, 1) or of_kind(Kind.PLATFORM, 1))[0]
    stories, bricks = of_kind(Kind.STORY, 4), of_kind(Kind.PLATFORM, 2)
    scam, words = of_kind(Kind.SCAM, 1), of_kind(Kind.TERM, 3)
    ten = (*stories, *bricks, *scam, *words)
    whole = {"questions": True, "notes": True}
    test = test_sheet(DAY)
    return {
        "story": desk(shown(job(story), 56), 2),
        "story-mono": desk(shown(job(story, mono=True), 56), 2),
        "platform": desk(shown(job("voso"), 56), 2),
        "guide": desk(shown(job(guide), 56, first=2), 2),
        "set-of-ten": desk(shown(job(*ten, **whole), 15), 8, 6),
        "set-front": desk(shown(job(*ten, **whole), 56, first=2), 2),
        "set-front-mono": desk(shown(job(*ten, mono=True, **whole), 56, first=2), 2),
        "booklet-sheets": desk(shown(job(*stories[:2], form=Form.BOOKLET), 36), 2),
        "booklet-reading": desk(shown(job(*stories[:2], form=Form.BOOKLET), 36, reading=True), 4),
        "large": desk(shown(job(story, form=Form.LARGE), 40), 3),
        "leaflet": desk(shown(job(story, form=Form.LEAFLET), 64), 1),
        "leaflet-mono": desk(shown(job(story, form=Form.LEAFLET, mono=True), 64), 1),
        "poster": desk(shown(job(story, form=Form.POSTER), 64), 1),
        "poster-tiles-a2": desk(shown(job(story, form=Form.POSTER, paper="A2"), 36), 2),
        "poster-tiles-a3": desk(shown(job(story, form=Form.POSTER, paper="A3"), 40), 1),
        "bulletin": desk(shown(job(story, form=Form.BULLETIN), 56, first=2), 2),
        "cards": desk(shown(job(story, form=Form.CARDS), 40, first=3), 3),
        "sheets": desk(shown(job(story, form=Form.SHEETS), 50), 2),
        "test-sheet": desk([test.render_page(n, 30) for n in range(4)], 2),
        "two-up": desk(shown(job(story, two_up=True, duplex=Duplex.NONE), 56), 1),
    }


def main() -> int:
    """Write the pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "print"
    folder.mkdir(parents=True, exist_ok=True)
    for name, image in samples().items():
        content = image.png(level=9)
        (folder / f"{name}.png").write_bytes(content)
        note = "" if len(content) < LIMIT else "  TOO BIG"
        print(f"{name}.png {image.width}×{image.height} {len(content) // 1000} KB{note}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
