"""What can go wrong on the way to paper."""

from __future__ import annotations

from typing import ClassVar

from langso_reader.errors import LangsoError


class PrintingError(LangsoError):
    """The paper could not be set."""

    code: ClassVar[str] = "PRINT"


class EmptySetError(PrintingError):
    """Nothing was chosen to be printed."""

    code: ClassVar[str] = "PRINT_EMPTY"


class CancelledError(PrintingError):
    """The person stopped the work; nothing is lost."""

    code: ClassVar[str] = "PRINT_CANCELLED"


class TooLongError(PrintingError):
    """More articles or pages than paper can sensibly hold."""

    code: ClassVar[str] = "PRINT_TOO_LONG"


class PressDiedError(PrintingError):
    """The typesetter's own process ended before its work, most likely for want of memory."""

    code: ClassVar[str] = "PRINT_DIED"


class SavedSetError(PrintingError):
    """A file that is no saved print set, or a damaged one."""

    code: ClassVar[str] = "PRINT_SET"
