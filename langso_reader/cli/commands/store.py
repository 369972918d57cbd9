"""`langso-pack install | editions | rollback | check | accept | stick …`: the packs of a PC."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from langso_reader.errors import ExitCode, LangsoError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from langso_reader.pack.store import Store
    from langso_reader.pack.truststore import TrustStore


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the verbs."""
    parser = _verb(subparsers, "install", "install a pack on this PC", _install)
    parser.add_argument("pack", metavar="PACK", type=Path)
    _verb(subparsers, "editions", "list what is installed and in use", _editions)
    parser = _verb(subparsers, "rollback", "go back to the edition before", _rollback)
    parser.add_argument("pack_id", metavar="PACK_ID")
    _verb(subparsers, "check", "read every byte of what is in use", _check)
    parser = _verb(subparsers, "accept", "trust a commune's own publisher on this PC", _accept)
    parser.add_argument("key", metavar="FILE", type=Path, help="its key file, or a pack of its own")
    parser.add_argument("--name", required=True, help="the commune's name")
    parser.add_argument(
        "--compare", metavar="XXXX-XXXX-XXXX", required=True, help="the 12 characters on paper"
    )
    _verb(subparsers, "publishers", "list whom this PC believes", _publishers)
    parser = _verb(subparsers, "forget", "remove a commune's key and its packs", _forget)
    parser.add_argument("spoken", metavar="XXXX-XXXX-XXXX", help="the key's 12 characters")
    _add_stick(subparsers)


def _add_stick(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    stick = subparsers.add_parser("stick", help="look at a stick, or make one")
    verbs = stick.add_subparsers(required=True, metavar="WHAT")
    parser = _verb(verbs, "scan", "say what a stick would bring", _scan)
    parser.add_argument("stick", metavar="DIR", type=Path)
    parser = _verb(verbs, "make", "copy what is in use onto a stick and read it back", _make)
    parser.add_argument("stick", metavar="DIR", type=Path)
    parser.add_argument("--program", metavar="DIR", type=Path, help="folder of the program")
    parser.add_argument("--browser", metavar="DIR", type=Path, help="folder of the web edition")
    parser.add_argument("--readme", metavar="FILE", type=Path, help="text for people")
    parser.add_argument(
        "--replace", metavar="NAME", action="append", default=[], help="a file that may be replaced"
    )


def _verb(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    about: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = subparsers.add_parser(name, help=about)
    parser.add_argument("--data-dir", metavar="DIR", type=Path, help="default: this account's own")
    parser.add_argument("--trust", metavar="DIR", type=Path, help="instead of the program's own")
    parser.set_defaults(run=run)
    return parser


def _trust(args: argparse.Namespace) -> TrustStore:
    from langso_reader import paths  # noqa: PLC0415
    from langso_reader.pack.truststore import TrustStore  # noqa: PLC0415

    data = paths.data_paths(args.data_dir)
    return TrustStore(data.root / "trust", shipped=args.trust or paths.resource("trust"))


def _store(args: argparse.Namespace) -> Store:
    from langso_reader import paths  # noqa: PLC0415
    from langso_reader.pack.store import Store  # noqa: PLC0415

    builtin = sorted(paths.edition().glob("*.langso"))
    return Store.at(paths.data_paths(args.data_dir), _trust(args), builtin=builtin)


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        print(f"\r{done * 100 // max(1, total):3} %", end=end, file=sys.stderr, flush=True)


def _install(args: argparse.Namespace) -> int:
    result = _store(args).install(args.pack, _show_progress)
    verb = "repaired" if result.repaired else "installed"
    replaced = f" (before: {result.replaces})" if result.replaces else ""
    print(f"{verb}: {result.pack_id} {result.title} {result.label}{replaced}")
    return ExitCode.OK


def _editions(args: argparse.Namespace) -> int:
    from langso_reader import messages  # noqa: PLC0415

    store = _store(args)
    for pack in store.current():
        with pack:
            manifest, level = pack.manifest, pack.signature_info.level.value
            print(f"in use: {manifest.pack_id} {manifest.title} {manifest.label} ({level})")
            for slot in store.editions(manifest.pack_id):
                note = " rolled back" if slot.aside else ""
                print(f"  on disk: epoch {slot.epoch} seq {slot.seq}{note}")
    for problem in store.problems:
        print(f"{problem.error.code}: {messages.explain(problem.error, args.lang)}")
    return ExitCode.OK


def _rollback(args: argparse.Namespace) -> int:
    label = _store(args).rollback(args.pack_id)
    print(f"in use: {args.pack_id} {label}")
    return ExitCode.OK


def _check(args: argparse.Namespace) -> int:
    from langso_reader.pack.errors import CorruptError  # noqa: PLC0415

    report = _store(args).check(_show_progress)
    for problem in report.problems:
        print(f"{problem.error.code}: {problem.path.name}")
    for pack_id, names in report.damaged.items():
        print(f"{CorruptError.code}: {pack_id}: {', '.join(names)}")
    if report.whole:
        print("OK")
    return ExitCode.OK if report.whole else ExitCode.REFUSED


def _accept(args: argparse.Namespace) -> int:
    from langso_reader.pack.localkey import read_local_key  # noqa: PLC0415

    key = read_local_key(args.key).key
    _trust(args).accept_local(key, args.name, args.compare)
    print(f"trusted on this PC: {args.name} ({key.spoken})")
    return ExitCode.OK


def _publishers(args: argparse.Namespace) -> int:
    from langso_reader.library import publishers  # noqa: PLC0415

    found = publishers.trusted(_store(args))
    for each in found.official:
        print(f"official: {each.name}: {' '.join(each.scopes)}: {' '.join(each.spoken)}")
    for each in found.own:
        print(f"own: {each.name}: {', '.join(each.packs) or 'no pack'}: {each.spoken[0]}")
    return ExitCode.OK


def _forget(args: argparse.Namespace) -> int:
    from langso_reader.library import publishers  # noqa: PLC0415
    from langso_reader.pack.errors import KeyDiffersError  # noqa: PLC0415

    store = _store(args)
    keys = [each.key for each in store.trust.state.locals if each.key.is_spoken(args.spoken)]
    if not keys:
        raise KeyDiffersError(f"no accepted key is {args.spoken}")
    publishers.forget(store, keys[0].fingerprint)
    print(f"no longer trusted on this PC: {keys[0].spoken}")
    return ExitCode.OK


def _scan(args: argparse.Namespace) -> int:
    from langso_reader import messages  # noqa: PLC0415
    from langso_reader.pack.sticks import Stick  # noqa: PLC0415

    report = Stick(args.stick).scan(_store(args))
    for offer in report.offers:
        changes = offer.changes
        counts = f"+{len(changes.added)} ~{len(changes.changed)} -{len(changes.removed)}"
        signer = offer.signature.publisher_name
        size = f"{offer.size / 1e6:.1f} MB"
        print(
            f"{offer.kind.value}: {offer.path} {offer.title} {offer.label} {counts} {size} {signer}"
        )
    for refused in report.refused:
        sentence = messages.explain(refused.error, args.lang).say
        print(f"{refused.error.code}: {refused.path}: {sentence}")
    return ExitCode.OK


def _make(args: argparse.Namespace) -> int:
    from langso_reader.fileio import naming_failures  # noqa: PLC0415
    from langso_reader.pack.makestick import make_stick  # noqa: PLC0415
    from langso_reader.pack.stickitems import folder_items, stick_items  # noqa: PLC0415

    readme = b""
    if args.readme is not None:
        with naming_failures(args.readme):
            readme = args.readme.read_bytes()
    program = folder_items("program", args.program) if args.program else []
    items = stick_items(_store(args), program=program, browser=args.browser, readme=readme)
    if not items:
        raise LangsoError("nothing to copy")
    result = make_stick(args.stick, items, _show_progress, may_replace=args.replace)
    print(f"written {len(result.written)}, already there {len(result.kept)}, {result.size} bytes")
    return ExitCode.OK
