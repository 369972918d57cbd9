"""`langso-pack verify`: is this pack whole, and who stands behind it?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader.errors import ExitCode

if TYPE_CHECKING:
    import argparse

    from langso_reader.pack.policy import Policy
    from langso_reader.pack.reader import Pack
    from langso_reader.pack.truststore import TrustStore

_RED = "\x1b[1;37;41m"
_PLAIN = "\x1b[0m"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the verb and its options."""
    parser = subparsers.add_parser("verify", help="check a pack's every byte and its signature")
    parser.add_argument("pack", metavar="PACK", type=Path)
    add_trust_options(parser)
    parser.set_defaults(run=run)


def add_trust_options(parser: argparse.ArgumentParser) -> None:
    """The options that say whom to trust, the same for every verb."""
    parser.add_argument(
        "--trust", metavar="DIR", type=Path, help="trust documents instead of the program's own"
    )
    parser.add_argument(
        "--public-key", metavar="FILE.pub", type=Path, help="accept what this one key signed"
    )
    parser.add_argument(
        "--dev-allow-unsigned", action="store_true", help="for developers; installs nothing"
    )


def trust_store(args: argparse.Namespace) -> TrustStore:
    """The trust that the options name; it is kept in memory only."""
    from langso_reader import paths  # noqa: PLC0415
    from langso_reader.pack.truststore import TrustStore  # noqa: PLC0415

    return TrustStore(None, shipped=args.trust or paths.resource("trust"))


def open_pack(args: argparse.Namespace) -> Pack:
    """Open `args.pack` as the options allow; prints the banner above an unsigned one."""
    from langso_reader.pack.errors import UnsignedError  # noqa: PLC0415
    from langso_reader.pack.policy import Policy  # noqa: PLC0415
    from langso_reader.pack.reader import Pack  # noqa: PLC0415

    try:
        return Pack.open(args.pack, policy=_policy(args))
    except UnsignedError:
        if not args.dev_allow_unsigned:
            raise
        _banner()
        return Pack.open(args.pack, policy=Policy.dev_unsigned())


def _policy(args: argparse.Namespace) -> Policy:
    from langso_reader.pack.keys import load_public  # noqa: PLC0415
    from langso_reader.pack.policy import Policy  # noqa: PLC0415

    if args.public_key is not None:
        return Policy.single_key(load_public(args.public_key))
    return Policy.trusted(trust_store(args))


def _banner() -> None:
    text = " KHÔNG CÓ CHỮ KÝ / UNSIGNED: chỉ để thử / for development only "
    print(f"{_RED}{text}{_PLAIN}" if sys.stderr.isatty() else text.strip(), file=sys.stderr)


def describe(pack: Pack) -> str:
    """Who and what, in lines that scripts can cut at the first colon."""
    manifest, info = pack.manifest, pack.signature_info
    lines = {
        "title": f"{manifest.title} {manifest.label}",
        "pack": f"{manifest.pack_id} epoch {manifest.epoch} seq {manifest.seq}",
        "signed": f"{info.publisher_name or info.publisher} (key {info.key_id or 'none'})",
        "level": info.level.value,
        "holds": f"{len(manifest.articles)} articles, {len(manifest.files)} files, "
        f"{pack.size / 1e6:.1f} MB",
        "identity": pack.identity,
    }
    notices = ", ".join(notice.value for notice in info.warnings)
    whole = lines | ({"notice": notices} if notices else {})
    return "\n".join(f"{name}: {value}" for name, value in whole.items())


def run(args: argparse.Namespace) -> int:
    """Check everything and say who made it."""
    from langso_reader.pack.errors import CorruptError  # noqa: PLC0415

    with open_pack(args) as pack:
        damaged = pack.check_all()
        if damaged:
            name = ", ".join(damaged[:5]) + (" …" if len(damaged) > 5 else "")
            raise CorruptError(f"{pack.path}: {name}", file=pack.path.name, name=name)
        print(describe(pack))
    return ExitCode.OK
