"""What the window and the command line know of content: open editions, find and give articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from langso_reader.library.edition import Edition


def open_pack_file(path: Path, *, dev_allow_unsigned: bool = False) -> Edition:
    """Open one pack in place, for commands.

    Raises:
        LangsoError: the refusal, by its code.
    """
    from langso_reader.library.edition import Edition  # noqa: PLC0415
    from langso_reader.pack.policy import Policy  # noqa: PLC0415
    from langso_reader.pack.reader import Pack  # noqa: PLC0415

    policy = Policy.dev_unsigned() if dev_allow_unsigned else Policy.builtin()
    return Edition([Pack.open(path, policy=policy)])
