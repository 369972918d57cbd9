"""`langso-pack print`: paper from a pack, without a window."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Final

from langso_reader.errors import ExitCode

if TYPE_CHECKING:
    import argparse

    from langso_reader.library.edition import Edition
    from langso_reader.printing import PrintJob

FORMS: Final = ("a4", "booklet", "large", "leaflet", "poster", "bulletin", "cards", "sheets")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the verb and its options."""
    parser = subparsers.add_parser("print", help="set articles of a pack as a PDF")
    parser.add_argument("pack", metavar="PACK", type=Path)
    parser.add_argument("ids", metavar="ID", nargs="*", help="articles in the order of the paper")
    parser.add_argument("-o", "--output", metavar="OUT.pdf", type=Path, required=True)
    parser.add_argument("--form", choices=FORMS, default="a4")
    parser.add_argument("--paper", choices=("A4", "A3", "A2"), default="A4", help="of a poster")
    parser.add_argument("--whole", action="store_true", help="an A3 or A2 poster in one piece")
    parser.add_argument(
        "--duplex", choices=("long", "short", "none"), default="long", help="edge of turning"
    )
    parser.add_argument("--mono", action="store_true", help="black and white")
    parser.add_argument("--draft", action="store_true", help="without pictures")
    parser.add_argument("--large", action="store_true", help="text of 18 pt and more")
    _add_set_options(parser)
    parser.set_defaults(run=run)


def _add_set_options(parser: argparse.ArgumentParser) -> None:
    import argparse  # noqa: PLC0415

    parser.add_argument("--title", default="", metavar="T", help="name of the meeting")
    parser.add_argument("--commune", default="", metavar="C", help="house, village, commune")
    parser.add_argument("--date", default="", metavar="D", help="of the meeting, as it is to read")
    parser.add_argument(
        "--printed-on", type=dt.date.fromisoformat, metavar="YYYY-MM-DD", help="else today"
    )
    for name in ("cover", "contents"):
        parser.add_argument(
            f"--{name}",
            action=argparse.BooleanOptionalAction,
            help="default: for two articles and more",
        )
    parser.add_argument("--cover-picture", type=int, choices=range(5), metavar="0-4")
    parser.add_argument("--qr", action="store_true", help="a code of the first source")
    parser.add_argument("--notes", action="store_true", help="lines for notes")
    parser.add_argument("--questions", action="store_true", help="a page of questions to discuss")
    parser.add_argument("--two-up", action="store_true", help="two reduced pages a sheet")


def _job(args: argparse.Namespace, edition: Edition) -> PrintJob:
    from langso_reader.printing import Duplex, Form, PrintJob  # noqa: PLC0415
    from langso_reader.printing.labels import labels_of  # noqa: PLC0415

    articles = tuple(edition.article(article_id) for article_id in args.ids)
    today = dt.date.today()  # noqa: DTZ011 - the day of this place, as people say it
    return PrintJob(
        articles=articles,
        form=Form(args.form),
        mono=args.mono,
        draft=args.draft,
        large=args.large,
        title=args.title,
        commune=args.commune,
        meeting_date=args.date,
        printed_on=args.printed_on or today,
        edition_label=edition.label,
        cover=args.cover,
        contents=args.contents,
        qr=args.qr,
        notes=args.notes,
        questions=args.questions,
        paper=args.paper,
        tiled=not args.whole,
        duplex=Duplex(args.duplex),
        two_up=args.two_up,
        cover_picture=args.cover_picture,
        labels=labels_of(edition, articles),
    )


def run(args: argparse.Namespace) -> int:
    """Set the articles and write the PDF; says how much paper it takes."""
    from langso_reader.fileio import write_atomically  # noqa: PLC0415
    from langso_reader.library import open_pack_file  # noqa: PLC0415
    from langso_reader.printing import typeset  # noqa: PLC0415

    edition = open_pack_file(args.pack, dev_allow_unsigned=True)
    try:
        document = typeset(_job(args, edition), edition.picture)
    finally:
        edition.close()
    write_atomically(args.output, document.pdf)
    print(f"{args.output}: {document.page_count} pages, {document.sheets} sheets a copy")
    for path in document.left_out:
        print(f"left out, cannot be shown: {path}")
    return ExitCode.OK
