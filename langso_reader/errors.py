"""Failures of the world that the program expects, each with a stable code.

A `LangsoError` is something a person can do something about (a full disk, a damaged file). It is
shown calmly, in words from the message catalogue (`langso_reader.messages`). Everything else is a
bug and ends in the crash dialog.

The text of the exception is one English sentence for logs and engineers; the words for people are
looked up by `code` and filled with `details`.
"""

from __future__ import annotations

import enum
from typing import ClassVar


class ExitCode(enum.IntEnum):
    """What every command of the project returns to the shell."""

    OK = 0
    REFUSED = 1
    USAGE = 2


class LangsoError(Exception):
    """Base of every expected failure.

    Attributes:
        code: stable name of the case, printed by the command line as ``CODE: sentence``.
        details: values that the catalogue's sentences may use, for example ``have_mb=61``.
    """

    code: ClassVar[str] = "ERROR"

    def __init__(self, message: str, /, **details: object) -> None:
        super().__init__(message)
        self.details = details


class ContentError(LangsoError):
    """A content source that cannot be read as an article; says file and line."""

    code = "CONTENT"


class ContentTooBigError(ContentError):
    """An article over the limits that keep rendering safe and quick."""

    code = "CONTENT_TOO_BIG"


class ResourceError(LangsoError):
    """A file that ships with the program is missing or unreadable: the copy is incomplete."""

    code = "RESOURCE"


class SettingsError(LangsoError):
    """The settings could not be written."""

    code = "SETTINGS"


class StorageError(LangsoError):
    """A folder or file of the person's cannot be read or written."""

    code = "IO"


class DiskFullError(StorageError):
    """No space is left where something was to be written."""

    code = "DISK_FULL"


class NoPermissionError(StorageError):
    """The system does not let this account read or write there."""

    code = "NO_PERMISSION"


class ReadOnlyError(StorageError):
    """The place is write-protected."""

    code = "READ_ONLY"
