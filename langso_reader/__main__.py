"""`python -m langso_reader` and `langso-reader`: read the options, then start the window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from langso_reader import __version__

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

PAGE_HELP = (
    "home, browse, search:QUERY, print, update, help, licences, staff, or the id of an article"
)
DEFAULTS = {
    "pack": None, "data_dir": None, "temp": False, "page": "home", "screenshot": None, "size": None,
    "zoom": None, "theme": None, "lang": None, "safe": False, "install": None,
    "dev_allow_unsigned": None,
}  # fmt: skip


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        import argparse  # noqa: PLC0415 — see `options`

        raise argparse.ArgumentTypeError(f"not WIDTHxHEIGHT: {text}")
    return int(width), int(height)


def parser() -> argparse.ArgumentParser:
    """The options of the reader."""
    import argparse  # noqa: PLC0415 — see `options`

    made = argparse.ArgumentParser(
        prog="langso-reader",
        description="Read, search and print the Làng số edition, without a network.",
        epilog="Exit codes: 0 done; 1 refused, with “CODE: sentence” on standard error; 2 usage.",
    )
    made.add_argument(
        "pack",
        metavar="FILE.langso",
        nargs="?",
        type=Path,
        help="offer this pack on the update page",
    )
    made.add_argument("--version", action="version", version=__version__)
    where = made.add_mutually_exclusive_group()
    where.add_argument("--data-dir", metavar="DIR", type=Path, help="write everything below DIR")
    where.add_argument("--temp", action="store_true", help="leave nothing behind on this PC")
    made.add_argument("--page", metavar="PAGE", help=PAGE_HELP)
    made.add_argument("--screenshot", metavar="OUT.png", type=Path, help="take a picture and leave")
    made.add_argument("--size", type=_size, metavar="1366x768", help="of the window in pixels")
    made.add_argument("--zoom", type=int, choices=(100, 110, 125, 150, 175, 200), metavar="100")
    made.add_argument("--theme", choices=("light", "contrast-white", "contrast-black"))
    made.add_argument("--lang", choices=("vi", "en"))
    made.add_argument(
        "--safe", action="store_true", help="without settings and installed packs (Shift does so)"
    )
    made.add_argument(
        "--install", metavar="FILE", type=Path, help="install this pack, say the result and leave"
    )
    made.add_argument(
        "--dev-allow-unsigned", metavar="PACK", type=Path, help="show this pack; developers only"
    )
    made.set_defaults(**DEFAULTS)
    return made


def options(words: Sequence[str]) -> argparse.Namespace:
    """What these words ask for; without any, as by a double-click, in no time.

    `argparse` and the translations that it looks for take 7 ms.
    """
    if words:
        return parser().parse_args(words)
    return cast("argparse.Namespace", SimpleNamespace(**DEFAULTS))


def main(argv: Sequence[str] | None = None) -> int:
    """Start the reader and return its exit code."""
    args = options(sys.argv[1:] if argv is None else argv)
    if not args.temp:
        return _start(args)
    import tempfile  # noqa: PLC0415 — not for an ordinary start

    with tempfile.TemporaryDirectory(prefix="langso-", ignore_cleanup_errors=True) as folder:
        args.data_dir, args.temp = Path(folder), False
        return _start(args)


def _start(args: argparse.Namespace) -> int:
    if args.install is not None:
        from langso_reader.cli.install import install  # noqa: PLC0415 — not for the window

        gc.enable()  # which a frozen program begins without
        return install(args)
    return _open_window(args)


def _open_window(args: argparse.Namespace) -> int:
    """Look whether a window can open at all, and say so plainly if not."""
    from langso_reader.errors import ExitCode  # noqa: PLC0415 — not for `--help`
    from langso_reader.ui import troubles  # noqa: PLC0415

    gc.disable()  # nothing of a start is garbage; `Background` collects when there is a window
    attended = args.screenshot is None
    if reason := troubles.trouble(os.environ):
        troubles.tell(reason, box=attended)
        return ExitCode.REFUSED
    if args.safe or (attended and troubles.shift_held()):
        args.temp = True
    troubles.draw_by_processor(os.environ)
    try:
        from langso_reader.app import run  # noqa: PLC0415 — `--help` needs no Qt
    except (ImportError, OSError) as error:
        troubles.tell(troubles.NOT_LOADED.format(reason=error), box=attended)
        return ExitCode.REFUSED
    return run(args)


if __name__ == "__main__":
    sys.exit(main())
