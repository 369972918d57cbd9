"""`langso-pack build`: content sources to a pack."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader.errors import ExitCode

if TYPE_CHECKING:
    import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the verb and its options."""
    parser = subparsers.add_parser("build", help="make a pack from content sources")
    parser.add_argument("source", metavar="SRC", type=Path, help="folder of sources, e.g. data")
    parser.add_argument("-o", "--out", metavar="OUT.langso", type=Path, required=True)
    signing = parser.add_mutually_exclusive_group(required=True)
    signing.add_argument("--key", metavar="KEYFILE", type=Path, help="minisign secret key")
    signing.add_argument(
        "--dev-unsigned", action="store_true", help="no signature: for developers only"
    )
    parser.add_argument("--cache", metavar="DIR", type=Path, help="keep rendered pictures here")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Build and say what was made."""
    from langso_reader.pack.keys import default_password, load_secret  # noqa: PLC0415
    from langso_reader.publish.build import build_pack  # noqa: PLC0415

    secret = None if args.key is None else load_secret(args.key, default_password)
    sign, key = (secret.sign, secret.public) if secret else (None, None)
    built = build_pack(args.source, args.out, sign=sign, key=key, cache=args.cache)
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(built.articles.items()))
    print(f"{built.path}: {built.size / 1e6:.1f} MB; {counts}")
    return ExitCode.OK
