"""The log of what happened to the packs of this PC, for the update page and for support."""

from __future__ import annotations

import datetime as dt
import enum
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from langso_reader.errors import StorageError
from langso_reader.fileio import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

_KEPT = 500  # lines; a few years of updates


class Action(enum.Enum):
    """What was done."""

    INSTALLED = "installed"
    REPAIRED = "repaired"
    REFUSED = "refused"
    ROLLED_BACK = "rolled_back"
    CHECKED = "checked"
    STICK = "stick"
    REMOVED = "removed"
    ACCEPTED = "accepted"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log.

    Attributes:
        when: local time as ISO text with offset, whatever this PC's clock said.
        code: the refusal's code; "" when all went well.
        file: name of the pack's file or of the stick.
    """

    when: str
    action: Action
    pack_id: str = ""
    title: str = ""
    label: str = ""
    code: str = ""
    file: str = ""


class History:
    """An append-only file of JSON lines; a damaged line is skipped, never fatal."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, action: Action, **what: str) -> None:
        """Write one line. A full disk loses the line and nothing else."""
        now = dt.datetime.now().astimezone().isoformat(timespec="seconds")
        row = asdict(Event(now, action, **what)) | {"action": action.value}
        line = json.dumps(row, ensure_ascii=False) + "\n"
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as stream:
                stream.write(line.encode("utf-8"))

    def events(self) -> list[Event]:
        """All lines, newest first."""
        try:
            raw = self._path.read_bytes()
        except OSError:
            return []
        found = [_event(line) for line in raw.splitlines()]
        return [event for event in reversed(found) if event is not None]

    def trim(self) -> None:
        """Keep the last lines only."""
        with suppress(OSError, StorageError):
            lines = self._path.read_bytes().splitlines(keepends=True)
            if len(lines) > _KEPT:
                write_atomically(self._path, b"".join(lines[-_KEPT:]))


def _event(line: bytes) -> Event | None:
    try:
        row = json.loads(line)
        texts = {name: str(row.get(name, "")) for name in ("pack_id", "title", "label", "code")}
        return Event(
            str(row["when"]), Action(row["action"]), file=str(row.get("file", "")), **texts
        )
    except (ValueError, KeyError, AttributeError, TypeError):
        return None
