"""`langso-reader --install FILE`: install a pack without a window, for scripts and first set-up."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from langso_reader import messages, paths
from langso_reader.errors import ExitCode, LangsoError
from langso_reader.settings import load

if TYPE_CHECKING:
    import argparse

_DONE = {
    "vi": ("Đã cài {what}.", "Đã sửa lại {what}.", " Trước đó là bản {old}."),
    "en": ("Installed {what}.", "Repaired {what}.", " Before it was {old}."),
}


def install(args: argparse.Namespace) -> int:
    """Install `args.install` into the data folder that the options name.

    Returns:
        0 when it is in use now, 1 when it was refused; the reason goes to standard error as
        ``CODE: sentence``.
    """
    from langso_reader.library.updates import Updates  # noqa: PLC0415 — `--help` needs no packs

    data = paths.data_paths(args.data_dir, temporary=args.temp)
    language: messages.Language = (
        "en" if (args.lang or load(data.settings).language) == "en" else "vi"
    )
    try:
        result = Updates(data).store().install(args.install)
    except LangsoError as error:
        _say(f"{error.code}: {messages.explain(error, language)}", error=True)
        return ExitCode.REFUSED
    fresh, repaired, before = _DONE[language]
    text = repaired if result.repaired else fresh
    text = text.format(what=f"{result.title} {result.label}")
    _say(text + (before.format(old=result.replaces) if result.replaces else ""))
    return ExitCode.OK


def _say(text: str, *, error: bool = False) -> None:
    """A program without a console (Windows) has nowhere to say it; its exit code speaks."""
    stream = sys.stderr if error else sys.stdout
    if stream is not None:
        print(text, file=stream)
