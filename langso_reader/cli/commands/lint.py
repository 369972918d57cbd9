"""`langso-pack lint` and `langso-pack counts`: is the edition right, and is it whole?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader.errors import ExitCode

if TYPE_CHECKING:
    import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare both verbs and their options."""
    parser = subparsers.add_parser("lint", help="compare the content with its facts and its rules")
    parser.add_argument("source", metavar="DATA", type=Path, help="folder of sources, e.g. data")
    parser.add_argument(
        "--facts",
        metavar="DIR",
        type=Path,
        help="facts records; default: ../shared/facts beside the checkout, if it is there",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run)
    parser = subparsers.add_parser("counts", help="count what the edition holds")
    parser.add_argument("source", metavar="DATA", type=Path, help="folder of sources, e.g. data")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.set_defaults(run=run_counts)


def run(args: argparse.Namespace) -> int:
    """Check, print the findings, refuse if there are any."""
    from langso_reader.publish.lint import lint  # noqa: PLC0415
    from langso_reader.publish.lint.runner import default_facts  # noqa: PLC0415

    report = lint(args.source, args.facts or default_facts(args.source))
    print(report.json(args.lang) if args.json else report.text(args.lang))
    return ExitCode.REFUSED if report.findings else ExitCode.OK


def run_counts(args: argparse.Namespace) -> int:
    """Count and print."""
    from langso_reader.publish.counts import count  # noqa: PLC0415

    counts = count(args.source)
    print(counts.json() if args.json else counts.text())
    return ExitCode.OK
