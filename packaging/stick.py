"""Make the stick that a volunteer carries: LANGSO/ with program, edition, trust and a text.

    python packaging/stick.py OUTDIR [--windows dist/windows/langso] [--linux FILE.tar.xz]
                              [--edition SIGNED.langso] [--trust DIR] [--browser DIR]

OUTDIR is the root of the stick, or any folder. Every file is read back from the device and
compared. Run with the project's Python (`python3 langso.py python packaging/stick.py …`).

    LANGSO/DOC-TRUOC.txt      what to do, for people
    LANGSO/*.langso           editions (the reader on the other PC offers them)
    LANGSO/langso.trust       keys of publishers, where there are any
    LANGSO/program/           Windows: double-click langso-reader.exe
    LANGSO/program/linux/     Linux: the archive; a stick cannot mark a program as one
    LANGSO/web/               browser edition, where there is one
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from langso_reader import messages, paths
from langso_reader.errors import LangsoError
from langso_reader.library.carrying import readme
from langso_reader.pack.makestick import make_stick
from langso_reader.pack.stickitems import StickItem, folder_items, stick_items
from langso_reader.pack.store import Store
from langso_reader.pack.truststore import TrustStore


def items(args: argparse.Namespace, scratch: Path) -> list[StickItem]:
    """What shall be on the stick, packs before the programs."""
    trust = TrustStore(scratch / "trust", shipped=args.trust or paths.resource("trust"))
    editions = [args.edition] if args.edition else sorted(paths.edition().glob("*.langso"))
    store = Store.at(paths.data_paths(scratch), trust, builtin=editions)
    text = readme(
        with_program=bool(args.windows or args.linux), with_browser=args.browser is not None
    )
    programs = folder_items("program", args.windows) if args.windows else []
    programs += [StickItem(f"program/linux/{args.linux.name}", args.linux)] if args.linux else []
    return stick_items(store, program=programs, browser=args.browser, readme=text)


def main() -> int:
    """Write the stick and say what was done."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("out", type=Path, metavar="OUTDIR", help="root of the stick")
    for name in ("windows", "trust", "browser"):
        parser.add_argument(f"--{name}", type=Path, metavar="DIR")
    parser.add_argument("--linux", type=Path, metavar="FILE.tar.xz")
    parser.add_argument("--edition", type=Path, metavar="PACK", help="default: the built-in one")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            result = make_stick(args.out, items(args, Path(scratch)))
    except LangsoError as error:
        print(f"{error.code}: {messages.explain(error, 'vi')}", file=sys.stderr)
        return 1
    print(f"{args.out}/LANGSO: {len(result.written)} written, {len(result.kept)} already there")
    return 0


if __name__ == "__main__":
    sys.exit(main())
