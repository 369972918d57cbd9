"""Time and memory of paper, beside Qt's own document printing in the same run.

    python benchmarks/printing.py [--runs 3]

Every row runs in a process of its own, so that memory is that of the row alone; the value shown is
the median of the runs. On a PC that is busy with other things, read the processor seconds. The
articles are those of `data/`; their pictures are drawn once before the clock starts, as a pack
holds them finished.
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
    ("Typst: the same, black and white, greys made anew", "mono"),
    ("Typst: 20 articles as A5 booklet, with imposition", "booklet"),
    ("  of this, imposition alone", "impose"),
    ("Typst: 100 articles with pictures", "hundred"),
    ("Qt QTextDocument to PDF: 20 articles with pictures", "qt20"),
    ("Qt QTextDocument to PDF: 100 articles with pictures", "qt100"),
)


def peak_mb() -> float:
    """The most memory this process held, in MB."""
    try:
        import resource
    except ImportError:  # Windows
        return float("nan")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


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
    """Seconds on the clock, seconds of processor over all threads, and what `work` returned."""
    start, used = time.perf_counter(), time.process_time()
    pages = work()
    return (time.perf_counter() - start, time.process_time() - used), pages


def typst_row(name, folder):
    from langso_reader.printing import Form, first_pages, typeset
    from langso_reader.printing.imposition import lay_out

    def picture(path):
        return (folder / path).read_bytes()

    wanted = job(
        100 if name == "hundred" else 20,
        folder,
        mono=name == "mono",
        form=Form.BOOKLET if name in {"booklet", "impose"} else Form.A4,
    )
    before = peak_mb()
    if name == "first":
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
    return seconds, pages, peak_mb() - before


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
    before = peak_mb()

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
    return seconds, pages, peak_mb() - before


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
        print("| what | pages | seconds | processor seconds | memory grows by |")
        print("|---|---|---|---|---|")
        for label, row in ROWS:
            runs = [measure(row, folder) for _ in range(args.runs)]
            seconds = statistics.median(run[0][0] for run in runs)
            used = statistics.median(run[0][1] for run in runs)
            grown = statistics.median(run[2] for run in runs)
            print(
                f"| {label} | {runs[0][1]} | {seconds:.2f} | {used:.2f} | {grown:.0f} MB |",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
