"""Time and memory of paper, beside Qt's own document printing in the same run.

    python benchmarks/printing.py [--runs 3]

Every row runs in a process of its own, so that memory is that of the row alone; the value shown is
the median of the runs. Pages are set as the window does it: the typesetter in a second process,
started within the time shown. Memory is the growth of the first process's peak and the whole peak
of the second, added, as if both fell together; what is left is what the first has more than before
when the second has ended. On a PC that is busy with other things, read the processor seconds, those
of both processes. The articles are those of `data/`; their pictures are drawn once before the clock
starts, as a pack holds them finished.
"""

# ruff: noqa: PLC0415 - each row loads only what it measures

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

ROWS = (
    ("Typst: first page of 20 articles with pictures (cover, first article)", "first"),
    ("Typst: all of 20 articles with pictures", "twenty"),
    ("Typst: the same again, one article moved (preview after a change)", "again"),
    ("Typst: the first page, black and white", "first mono"),
    ("Typst: all of 20 articles, black and white, greys made anew", "mono"),
    ("Typst: 20 articles as A5 booklet, with imposition", "booklet"),
    ("  of this, imposition alone", "impose"),
    ("Typst: 100 articles with pictures", "hundred"),
    ("Typst: 100 articles with pictures, black and white", "hundred mono"),
    ("Typst: 100 articles as A5 booklet, with imposition", "hundred booklet"),
    ("Typst: 100 posters with pictures", "hundred poster"),
    ("Typst: 200 articles with pictures", "200"),
    ("Typst: 200 articles with pictures, black and white", "200 mono"),
    ("Qt QTextDocument to PDF: 20 articles with pictures", "qt20"),
    ("Qt QTextDocument to PDF: 100 articles with pictures", "qt100"),
)


def peak_mb(*, children=False) -> float:
    """The most memory this process held, or one that it started and that has ended, in MB."""
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    whose = resource.RUSAGE_CHILDREN if children else resource.RUSAGE_SELF
    return resource.getrusage(whose).ru_maxrss / 1024


def now_mb() -> float:
    """The memory this process holds, in MB."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return float("nan")
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def chosen(count, folder):
    """Articles with a picture first, repeated under new ids when there are too few."""
    import print_samples

    known = [a for a in print_samples.edition().values() if a.kind != "term"]
    known.sort(key=lambda a: (not (ROOT / "data" / a.picture).is_file(), a.id))
    drawn = [a for a in known if (folder / f"{a.id}.png").is_file()]
    articles = [
        dataclasses.replace(
            known[n % len(known)],
            id=f"{known[n % len(known)].id}-{n}",
            picture=f"{drawn[n % len(drawn)].id}.png",
        )
        for n in range(count)
    ]
    return tuple(articles), print_samples.labels()


def job(count, folder, **options):
    import datetime as dt

    from langso_reader.printing import PrintJob

    articles, labels = chosen(count, folder)
    return PrintJob(
        articles=articles,
        labels=labels,
        title="Bán nông sản trên mạng",
        printed_on=dt.date(2026, 11, 22),
        edition_label="2026.2",
        qr=True,
        **options,
    )


def timed(work):
    """Seconds on the clock, seconds of processor with those of the typesetter, and the pages."""
    from langso_reader.printing.workshop import rest

    rest()
    start, used = time.perf_counter(), os.times()
    pages = work()
    seconds = time.perf_counter() - start
    rest()
    return (seconds, sum(os.times()[:4]) - sum(used[:4])), pages


def typst_row(name, folder):
    from langso_reader.printing import Form, first_pages, typeset, work_apart
    from langso_reader.printing.imposition import lay_out

    work_apart()

    def picture(path):
        return (folder / path).read_bytes()

    forms = {"booklet": Form.BOOKLET, "impose": Form.BOOKLET, "poster": Form.POSTER}
    wanted = job(
        200 if name.startswith("200") else 100 if name.startswith("hundred") else 20,
        folder,
        mono=name.endswith("mono"),
        form=forms.get(name.split()[-1], Form.A4),
    )
    before, held = peak_mb(), now_mb()
    if name.startswith("first"):
        seconds, pages = timed(lambda: first_pages(wanted, picture).png(0, width=300) and 1)
    elif name == "again":
        typeset(wanted, picture)
        moved = dataclasses.replace(wanted, articles=wanted.articles[1:] + wanted.articles[:1])
        seconds, pages = timed(lambda: typeset(moved, picture).page_count)
    elif name == "impose":
        reading = typeset(wanted, picture).reading_pdf
        seconds, pages = timed(lambda: len(lay_out(wanted, reading, title="Tập")[1]))
    else:
        seconds, pages = timed(lambda: typeset(wanted, picture).page_count)
    grown = peak_mb() - before + peak_mb(children=True)
    return seconds, pages, grown, now_mb() - held


def html_of(article, path):
    """The article as HTML for Qt, much simpler than the page that Typst sets."""
    from html import escape

    from langso_reader.content import blocks

    parts = [f"<h1>{escape(article.title)}</h1>", f'<img src="{path}" width="600">']
    for section in article.sections:
        parts.append(f"<h2>{escape(section.heading)}</h2>")
        parts += [
            f"<p>{escape(blocks.plain_inline(run))}</p>" for run in blocks.runs(section.blocks)
        ]
    return "".join(parts)


def qt_row(name, folder):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication([])
    for font in (ROOT / "resources" / "fonts").glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    articles, _ = chosen(100 if name == "qt100" else 20, folder)
    before, held = peak_mb(), now_mb()

    def work():
        document = QTextDocument()
        document.setDefaultStyleSheet("body { font-family: Literata; font-size: 12pt }")
        pages = (html_of(a, (folder / a.picture).as_posix()) for a in articles)
        document.setHtml('<div style="page-break-before: always"></div>'.join(pages))
        writer = QPdfWriter(str(folder / "qt.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(24, 25, 24, 25))
        document.print_(writer)
        del writer
        import pypdfium2

        return len(pypdfium2.PdfDocument(str(folder / "qt.pdf")))

    seconds, pages = timed(work)
    del application
    return seconds, pages, peak_mb() - before, now_mb() - held


def draw_pictures(folder):
    import print_samples

    from langso_reader.printing.svg import svg_to_png

    for source in sorted((ROOT / "data" / "pictures").glob("*.svg")):
        if source.stem in print_samples.edition():
            (folder / f"{source.stem}.png").write_bytes(svg_to_png(source.read_bytes(), 1200, 500))


def measure(name, folder):
    done = subprocess.run(
        [sys.executable, __file__, "--row", name, "--pictures", str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--row", help=argparse.SUPPRESS)
    parser.add_argument("--pictures", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.row:
        row = qt_row if args.row.startswith("qt") else typst_row
        print(json.dumps(row(args.row, args.pictures)))
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        draw_pictures(folder)
        print("| what | pages | seconds | processor seconds | memory grows by | of it left |")
        print("|---|---|---|---|---|---|")
        for label, row in ROWS:
            runs = [measure(row, folder) for _ in range(args.runs)]
            seconds = statistics.median(run[0][0] for run in runs)
            used = statistics.median(run[0][1] for run in runs)
            grown, left = (statistics.median(run[n] for run in runs) for n in (2, 3))
            print(
                f"| {label} | {runs[0][1]} | {seconds:.2f} | {used:.2f} "
                f"| {grown:.0f} MB | {left:.0f} MB |",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
