"""Files in, PDF out: what the rest of the program knows of the typesetter.

Everything lies in a folder of its own that is removed afterwards: the templates, the data and the
pictures. The typesetter sees no other folder and only the shipped fonts. It works in this process,
or, once `work_apart` was called, in one of its own (`workshop.py`).
"""

from __future__ import annotations

import json
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from langso_reader import fileio, paths
from langso_reader.errors import ResourceError
from langso_reader.printing import workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from langso_reader.printing.press import Standard

    Cancelled = Callable[[], bool]


@cache
def _templates() -> dict[str, bytes]:
    folder = paths.resource("print")
    try:
        found = {path.name: path.read_bytes() for path in sorted(folder.glob("*.typ"))}
    except OSError as error:
        raise ResourceError(f"{folder}: {error}", name="print") from error
    if not found:
        raise ResourceError(f"no print templates in {folder}", name="print")
    return found


@contextmanager
def _folder(files: Mapping[str, bytes]) -> Iterator[Path]:
    with (
        fileio.naming_failures(tempfile.gettempdir()),
        tempfile.TemporaryDirectory(prefix="langso-print-", ignore_cleanup_errors=True) as name,
    ):
        root = Path(name)
        for file, content in (*_templates().items(), *files.items()):
            (root / file).write_bytes(content)
        yield root


def compile_pdf(
    main: str,
    files: Mapping[str, bytes],
    *,
    standard: Standard = None,
    cancelled: Cancelled | None = None,
) -> bytes:
    """Set the template `main` with `files` beside it.

    Args:
        main: name of a template in `resources/print`.
        files: flat names to bytes: data, pictures, codes.
        standard: PDF standard to keep to; None for plain (still tagged) PDF.
        cancelled: asked now and then; stops the run where the typesetter has its own process.

    Raises:
        PrintingError: the typesetter refused; `reason` holds its message.
        CancelledError: `cancelled` said so.
        StorageError: the temporary folder cannot be written.
        ResourceError: templates or fonts are missing.
    """
    with _folder(files) as root:
        return workshop.press().set_pdf(root, main, standard, cancelled)


def answers(
    main: str, files: Mapping[str, bytes], *, cancelled: Cancelled | None = None
) -> list[Any]:
    """What the template `main` marks as `<answer>`, in order.

    Args:
        main: name of a template in `resources/print`.
        files: flat names to bytes.
        cancelled: as for `compile_pdf`.

    Raises:
        LangsoError: as `compile_pdf`.
    """
    with _folder(files) as root:
        found: list[Any] = json.loads(workshop.press().answers(root, main, cancelled))
    return found
