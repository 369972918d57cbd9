"""The staff's PIN: what keeps a visitor's hands off the settings of a shared PC.

Wrong numbers are counted in the file before each try, so that starting the program anew brings no
fresh tries. Waiting is measured by a clock that only runs forwards while the program runs, never by
the PC's date; after a start it begins anew in full.

The PIN guards the window, not the account: whoever can change this account's files can remove the
file, and that is the documented way out of a forgotten PIN (docs/sticks.md).
"""

from __future__ import annotations

import json
import math
import re
import time
from typing import TYPE_CHECKING

from langso_reader.errors import LangsoError
from langso_reader.fileio import naming_failures, write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SHORTEST, LONGEST = 4, 8
FREE_TRIES = 3
FIRST_WAIT = 30  # seconds after the third wrong number; doubles from there
LONGEST_WAIT = 900
_ASCENDING = "01234567890123456789"


class PinFormError(LangsoError):
    """Not four to eight digits."""

    code = "PIN_FORM"


class PinEasyError(LangsoError):
    """A number that everybody tries first: 1111, 1234, 4321."""

    code = "PIN_EASY"


class PinWrongError(LangsoError):
    """Another number than the staff's."""

    code = "PIN_WRONG"


class PinWaitError(LangsoError):
    """Too many wrong numbers: `seconds` must pass before the next one is looked at."""

    code = "PIN_WAIT"


class PinFileError(LangsoError):
    """The file is damaged; nobody gets in until whoever owns the account removes it."""

    code = "PIN_FILE"


class Staff:
    """The PIN of one PC.

    Args:
        path: of the file.
        clock: seconds that never go back.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing is read until asked for; a wait that is due begins now."""
        self.path = path
        self._clock = clock
        self._since = clock()

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was set; a damaged file counts as one."""
        return self.path.exists()

    def set_first(self, pin: str) -> None:
        """Set the PIN of a PC that has none; takes some 0.2 s.

        Raises:
            PinWrongError: there is one already.
            PinFormError: not four to eight digits.
            PinEasyError: everybody would try it.
            StorageError: it could not be written.
        """
        if self.has_pin:
            raise PinWrongError("there is a PIN already")
        self._write(self._hash(pin), 0)

    def change(self, old: str, new: str) -> None:
        """Take another PIN; raises as `enter` and `set_first` do."""
        made = self._hash(new)
        self.enter(old)
        self._write(made, 0)

    def enter(self, pin: str) -> None:
        """Check the PIN; takes some 0.2 s.

        Raises:
            PinWaitError: it was not looked at.
            PinWrongError: it is another one.
            PinFileError: the file is damaged.
            StorageError: the try could not be counted, and so did not count.
        """
        from langso_reader.pack import pinhash  # noqa: PLC0415 — loads the cryptography

        left = self.wait()
        if left:
            raise PinWaitError(f"{left} s to wait", seconds=left)
        kept, wrong = self._read()
        self._write(kept, wrong + 1)
        self._since = self._clock()
        if not pinhash.fits(kept, pin):
            left = self.wait()
            if left:
                raise PinWaitError(f"wrong, {left} s to wait", seconds=left)
            raise PinWrongError("wrong PIN")
        self._write(kept, 0)

    def wait(self) -> int:
        """Whole seconds until the next try is looked at; 0 when it may be made now.

        Raises:
            PinFileError: the file is damaged.
            StorageError: it cannot be read.
        """
        wrong = self._read()[1]
        if wrong < FREE_TRIES:
            return 0
        due = min(FIRST_WAIT << min(wrong - FREE_TRIES, 10), LONGEST_WAIT)
        return max(0, math.ceil(due - (self._clock() - self._since)))

    def _hash(self, pin: str) -> str:
        from langso_reader.pack import pinhash  # noqa: PLC0415 — loads the cryptography

        if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
            raise PinFormError("not four to eight digits", least=SHORTEST, most=LONGEST)
        if len(set(pin)) == 1 or pin in _ASCENDING or pin in _ASCENDING[::-1]:
            raise PinEasyError("too easy a PIN")
        return pinhash.make(pin)

    def _read(self) -> tuple[str, int]:
        """The hash, and how many wrong numbers were tried since the last right one."""
        with naming_failures(self.path):
            raw = self.path.read_bytes()
        try:
            found = json.loads(raw)
            return str(found["pin"]), max(0, int(found["wrong"]))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise PinFileError(f"{self.path}: {error}", path=str(self.path)) from error

    def _write(self, kept: str, wrong: int) -> None:
        write_atomically(self.path, json.dumps({"pin": kept, "wrong": wrong}).encode())
