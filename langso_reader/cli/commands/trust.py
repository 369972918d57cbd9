"""`langso-pack keygen | sign | keyring …`: what publishers and root keepers do.

The verbs of the store (`install`, `editions`, …) are declared from here as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader.cli.commands import store
from langso_reader.errors import ExitCode

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from langso_reader.pack.minisign import PublicKey
    from langso_reader.pack.trustdocs import Publisher
    from langso_reader.pack.trustfolder import TrustFolder


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the verbs."""
    _add_keygen(subparsers)
    _add_sign(subparsers)
    keyring = subparsers.add_parser("keyring", help="make and sign the documents of trust")
    verbs = keyring.add_subparsers(required=True, metavar="WHAT")
    _add_root_verbs(verbs)
    _add_publisher_verbs(verbs)
    _add_revoke_verbs(verbs)
    _add_output_verbs(verbs)
    store.add_parser(subparsers)


def _add_keygen(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("keygen", help="make a key pair in minisign's format")
    parser.add_argument("-o", "--out", metavar="DIR", type=Path, required=True)
    parser.add_argument("--name", default="langso", help="file name without ending")
    parser.add_argument(
        "--no-password", action="store_true", help="leave the secret key unprotected"
    )
    parser.set_defaults(run=_keygen)


def _keygen(args: argparse.Namespace) -> int:
    from langso_reader.pack import keys  # noqa: PLC0415

    password = None if args.no_password else keys.default_password()
    public = keys.make_pair(args.out, args.name, password)
    print(_about_key(public))
    return ExitCode.OK


def _about_key(public: PublicKey) -> str:
    from langso_reader.pack.trustdocs import local_pack_id  # noqa: PLC0415

    lines = {
        "key id": public.hex_id,
        "public key": public.base64(),
        "to compare with paper": public.spoken,
        "pack id of a commune's own pack": local_pack_id(public),
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items())


def _add_sign(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("sign", help="sign a pack, and put trust documents into it")
    parser.add_argument("pack", metavar="PACK", type=Path)
    parser.add_argument("--key", metavar="KEYFILE", type=Path, required=True)
    parser.add_argument("-o", "--out", metavar="OUT.langso", type=Path, help="default: in place")
    parser.add_argument("--trust", metavar="DIR", type=Path, help="documents to put into the pack")
    parser.set_defaults(run=_sign)


def _sign(args: argparse.Namespace) -> int:
    from langso_reader.pack import keys  # noqa: PLC0415
    from langso_reader.pack.resign import sign_pack  # noqa: PLC0415
    from langso_reader.pack.trustfolder import TrustFolder  # noqa: PLC0415

    secret = keys.load_secret(args.key, keys.default_password)
    trust = None
    if args.trust is not None:
        TrustFolder(args.trust).check()
        trust = TrustFolder(args.trust).files()
    out = args.out or args.pack
    sign_pack(args.pack, out, secret, trust=trust)
    print(f"{out}: signed by {secret.public.hex_id}")
    return ExitCode.OK


def _add_root_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _verb(verbs, "root", "write the first or the next root", _root)
    parser.add_argument("--pub", metavar="FILE.pub", type=Path, action="append", required=True)
    parser.add_argument("--threshold", type=int, default=2, help="signatures needed (2)")
    parser = _verb(
        verbs, "sign", "sign one document, e.g. root-1.json or keyring.json", _sign_document
    )
    parser.add_argument("document")
    parser.add_argument("--key", metavar="KEYFILE", type=Path, required=True)


def _add_publisher_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _verb(verbs, "publisher", "name a publisher, or change one", _publisher)
    parser.add_argument("--id", required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--pub", metavar="FILE.pub", type=Path, action="append", required=True)
    parser.add_argument(
        "--scope", action="append", required=True, help="vn.langso. or vn.tinh.<code>."
    )
    parser.add_argument("--epoch", type=int, help="default: as before, 1 for a new publisher")
    parser = _verb(verbs, "latest", "note the newest edition of a pack", _latest)
    parser.add_argument("pack", metavar="PACK", type=Path)
    parser = _verb(verbs, "date", "a new version that only says it is still valid", _date)
    parser.add_argument("date", metavar="YYYY-MM-DD")


def _add_revoke_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _verb(verbs, "revoke-key", "withdraw a key", _revoke_key)
    parser.add_argument("--pub", metavar="FILE.pub", type=Path, required=True)
    parser.add_argument(
        "--good", metavar="PACK", type=Path, action="append", help="signed before and still valid"
    )
    parser = _verb(verbs, "revoke-pack", "withdraw one edition", _revoke_pack)
    parser.add_argument("pack", metavar="PACK", type=Path)


def _add_output_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _verb(verbs, "show", "print roots and keyring", _show)
    _verb(verbs, "check", "are there enough root signatures?", _check)
    parser = _verb(verbs, "bundle", "write langso.trust for sticks", _bundle)
    parser.add_argument("-o", "--out", metavar="FILE", type=Path, required=True)


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=about)
    parser.add_argument("folder", metavar="DIR", type=Path, help="folder of trust documents")
    parser.set_defaults(run=run)
    return parser


def _folder(args: argparse.Namespace) -> TrustFolder:
    from langso_reader.pack.trustfolder import TrustFolder  # noqa: PLC0415

    return TrustFolder(args.folder)


def _public_keys(files: list[Path]) -> tuple[PublicKey, ...]:
    from langso_reader.pack import keys  # noqa: PLC0415

    return tuple(keys.load_public(path) for path in files)


def _root(args: argparse.Namespace) -> int:
    name = _folder(args).add_root(_public_keys(args.pub), args.threshold)
    print(f"{args.folder / name}: now {args.threshold} root keys must sign it")
    return ExitCode.OK


def _sign_document(args: argparse.Namespace) -> int:
    from langso_reader.pack import keys  # noqa: PLC0415

    secret = keys.load_secret(args.key, keys.default_password)
    print(args.folder / _folder(args).sign(args.document, secret))
    return ExitCode.OK


def _publisher(args: argparse.Namespace) -> int:
    from langso_reader.pack.trustdocs import Publisher  # noqa: PLC0415

    folder = _folder(args)
    before = {each.id: each for each in folder.keyring().publishers}
    epoch = args.epoch or (before[args.id].epoch if args.id in before else 1)
    keys, scopes = _public_keys(args.pub), tuple(args.scope)
    folder.add_publisher(Publisher(args.id, args.name, keys, scopes, epoch))
    return _say_version(folder)


def _say_version(folder: TrustFolder) -> int:
    print(f"keyring version {folder.keyring().version}: needs new root signatures")
    return ExitCode.OK


def _identity(path: Path) -> str:
    from langso_reader.pack.policy import Policy  # noqa: PLC0415
    from langso_reader.pack.reader import Pack  # noqa: PLC0415

    with Pack.open(path, policy=Policy.dev_unsigned()) as pack:
        return pack.identity


def _latest(args: argparse.Namespace) -> int:
    from langso_reader.pack.policy import Policy  # noqa: PLC0415
    from langso_reader.pack.reader import Pack  # noqa: PLC0415

    folder = _folder(args)
    with Pack.open(args.pack, policy=Policy.dev_unsigned()) as pack:
        folder.set_latest(pack.manifest)
    return _say_version(folder)


def _date(args: argparse.Namespace) -> int:
    folder = _folder(args)
    folder.touch(args.date)
    return _say_version(folder)


def _revoke_key(args: argparse.Namespace) -> int:
    folder = _folder(args)
    (key,) = _public_keys([args.pub])
    folder.revoke_key(key, frozenset(_identity(path) for path in args.good or ()))
    return _say_version(folder)


def _revoke_pack(args: argparse.Namespace) -> int:
    folder = _folder(args)
    folder.revoke_pack(_identity(args.pack))
    return _say_version(folder)


def _publisher_line(publisher: Publisher) -> str:
    keys = ", ".join(key.hex_id for key in publisher.keys) or "no key"
    scopes = " ".join(publisher.scopes)
    return f"publisher {publisher.id} ({publisher.name}) epoch {publisher.epoch}: {scopes}: {keys}"


def _show(args: argparse.Namespace) -> int:
    folder = _folder(args)
    root, keyring = folder.newest_root(), folder.keyring()
    print(f"root {root.version}: {root.threshold} of {len(root.keys)} must sign")
    for key in root.keys:
        print(f"  key {key.hex_id}")
    print(f"keyring {keyring.version} {keyring.date}".rstrip())
    lines = [_publisher_line(each) for each in keyring.publishers]
    lines += [f"revoked key {each.key.hex_id}" for each in keyring.revoked_keys]
    lines += [f"revoked pack {each}" for each in sorted(keyring.revoked_packs)]
    for pack_id, newest in sorted((keyring.latest or {}).items()):
        lines.append(f"latest {pack_id}: {newest.label} epoch {newest.epoch} seq {newest.seq}")
    print(*(f"  {line}" for line in lines), sep="\n")
    return ExitCode.OK


def _check(args: argparse.Namespace) -> int:
    root, keyring = _folder(args).check()
    print(f"OK: root {root.version}, keyring {keyring.version}")
    return ExitCode.OK


def _bundle(args: argparse.Namespace) -> int:
    from langso_reader.fileio import write_atomically  # noqa: PLC0415

    data = _folder(args).bundle_file()
    write_atomically(args.out, data)
    print(f"{args.out}: {len(data)} bytes")
    return ExitCode.OK
