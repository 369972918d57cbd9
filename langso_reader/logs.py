"""The log file and the reports of bugs; both stay on this PC unless a person carries them away."""

from __future__ import annotations

import datetime as dt
import logging
import sys
import traceback
from typing import TYPE_CHECKING

from langso_reader import __version__

if TYPE_CHECKING:
    from types import TracebackType

    from langso_reader.paths import DataPaths

LOG_BYTES = 512 * 1024
LOGS_KEPT = 3


def start(paths: DataPaths, *, to_stderr: bool = False) -> None:
    """Log to a file; without one where none can be written. See `rotate`."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handlers: list[logging.Handler] = [logging.StreamHandler()] if to_stderr else []
    try:
        paths.log.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(logging.FileHandler(paths.log, encoding="utf-8", delay=True))
    except OSError:
        handlers.append(
            logging.NullHandler()
        )  # a read-only place must not keep people from reading
    for handler in handlers:
        handler.setFormatter(form)
        root.addHandler(handler)
    logging.raiseExceptions = False  # a disk that fills up later is no reason to stop
    logging.getLogger(__name__).info("Làng số Reader %s starts", __version__)


def rotate() -> None:
    """From now on keep at most four files of 512 KB; called once there is a window.

    The standard library's handler for it loads modules of the network: 6 ms that a start can do
    without.
    """
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 — see above

    root = logging.getLogger()
    for old in list(root.handlers):
        if type(old) is logging.FileHandler:
            new = RotatingFileHandler(
                old.baseFilename, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8",
                delay=True,
            )  # fmt: skip
            new.setFormatter(old.formatter)
            root.removeHandler(old)
            old.close()
            root.addHandler(new)


def stop() -> None:
    """Close the log file."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, logging.FileHandler):
            root.removeHandler(handler)
            handler.close()


def report_text(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """What a bug report says: versions and the trace, nothing of the person."""
    import platform  # noqa: PLC0415 — only for a bug

    lines = [
        f"Làng số Reader {__version__}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}",
        f"frozen: {hasattr(sys, '_MEIPASS')}",
        "",
        *traceback.format_exception(kind, error, trace),
    ]
    return "\n".join(lines)


def write_report(paths: DataPaths, text: str) -> str:
    """Keep a report; the name of its file, empty when it could not be written."""
    now = dt.datetime.now(tz=dt.UTC).strftime("%Y%m%d-%H%M%S")
    path = paths.reports / f"langso-{now}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return ""
    return str(path)
