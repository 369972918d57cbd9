"""`langso-pack inspect`: look into a pack, whoever signed it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langso_reader.cli.commands import verify
from langso_reader.errors import ExitCode, LangsoError

if TYPE_CHECKING:
    import argparse

    from langso_reader.pack.reader import Pack


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the verb and its options."""
    parser = subparsers.add_parser(
        "inspect", help="show what a pack holds; a bad signature is named, not refused"
    )
    parser.add_argument("pack", metavar="PACK", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON object, everything in it")
    verify.add_trust_options(parser)
    parser.set_defaults(run=run)


def _judgement(args: argparse.Namespace) -> dict[str, Any]:
    """What `verify` would say of the signature."""
    try:
        with verify.open_pack(args) as pack:
            info = pack.signature_info
            notices = [notice.value for notice in info.warnings]
            known = {"publisher": info.publisher, "name": info.publisher_name}
            return {"code": "OK", "level": info.level.value, "warnings": notices, **known}
    except LangsoError as error:
        return {"code": error.code}


def run(args: argparse.Namespace) -> int:
    """Open by structure alone and print."""
    from langso_reader.pack.policy import Policy  # noqa: PLC0415
    from langso_reader.pack.reader import Pack  # noqa: PLC0415

    with Pack.open(args.pack, policy=Policy.dev_unsigned()) as pack:
        judgement = _judgement(args) | {"key": pack.signature_info.key_id}
        print(_json(pack, judgement) if args.json else _text(pack, judgement))
    return ExitCode.OK


def _json(pack: Pack, judgement: dict[str, Any]) -> str:
    manifest = pack.manifest
    whole = asdict(manifest) | {
        "files": {entry.path: asdict(entry) for entry in manifest.files},
        "signature": judgement,
        "identity": pack.identity,
        "size": pack.size,
        "trust": sorted(pack.trust),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1)


def _text(pack: Pack, judgement: dict[str, Any]) -> str:
    manifest = pack.manifest
    lines = [
        f"{manifest.title} {manifest.label} ({manifest.lang}; {manifest.licence or '–'})",
        manifest.summary,
        f"{manifest.pack_id} · epoch {manifest.epoch} · seq {manifest.seq} · {manifest.created}",
        (
            f"publisher {manifest.publisher} · key {judgement['key'] or 'none'} · "
            f"signature {judgement['code']}"
        ),
        f"{pack.size / 1e6:.1f} MB · {len(manifest.files)} files · {pack.identity}",
        "",
    ]
    lines += [f"{each.kind:10} {each.id:44} {each.title}" for each in manifest.articles]
    if manifest.contacts:
        lines.append("")
    lines += [
        f"{each.kind:10} {each.value:44} {each.owner} ({each.article})"
        for each in manifest.contacts
    ]
    return "\n".join(lines)
