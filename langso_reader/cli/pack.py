"""`langso-pack`: build, check, search and print packs from scripts.

Exit codes: 0 done, 1 refused (`CODE: sentence` on standard error), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from typing import TYPE_CHECKING

from langso_reader import __version__, messages
from langso_reader.errors import ExitCode, LangsoError

if TYPE_CHECKING:
    from collections.abc import Sequence

VERBS = ("build", "verify", "inspect", "search", "print_", "trust", "lint")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="langso-pack",
        description="Make, check, search and print content packs of Làng số Reader.",
        epilog="Exit codes: 0 done; 1 refused, with “CODE: sentence” on standard error; 2 usage.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--lang", choices=("vi", "en"), default="vi", help="language of messages")
    subparsers = parser.add_subparsers(required=True, metavar="VERB")
    for verb in VERBS:
        importlib.import_module(f"langso_reader.cli.commands.{verb}").add_parser(subparsers)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")  # a Windows console may be on another code page
    args = _parser().parse_args(argv)
    try:
        code = int(args.run(args))
        sys.stdout.flush()
    except LangsoError as error:
        print(f"{error.code}: {messages.explain(error, args.lang)}", file=sys.stderr)
        return ExitCode.REFUSED
    except BrokenPipeError:  # whoever reads has seen enough, as in `langso-pack inspect | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK
    except KeyboardInterrupt:
        return ExitCode.REFUSED
    return code


if __name__ == "__main__":
    sys.exit(main())
