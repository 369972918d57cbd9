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
    from langso_reader.printing.workshop import Verb

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


class Desk:
    """A folder with the templates and what is laid beside them.

    Args:
        root: the folder; it goes when the desk is left.
        cancelled: asked now and then; stops the run where the typesetter has its own process.
    """

    def __init__(self, root: Path, cancelled: Cancelled | None) -> None:
        self._root, self._cancelled = root, cancelled

    def add(self, name: str, content: bytes) -> None:
        """Lay a file on the desk, or another in its place.

        Raises:
            StorageError: the temporary folder cannot be written.
        """
        with fileio.naming_failures(self._root):
            (self._root / name).write_bytes(content)

    def take(self, name: str) -> bytes:
        """Take a file from the desk that the typesetter has left there.

        Raises:
            StorageError: it cannot be read.
        """
        with fileio.naming_failures(self._root):
            return (self._root / name).read_bytes()

    def ask(self, verb: Verb, *words: str | None) -> bytes:
        """Ask the typesetter something about this folder; see `press.py`.

        Raises:
            PrintingError: the typesetter refused; `reason` holds its message.
            CancelledError: `cancelled` said so.
            ResourceError: templates or fonts are missing.
        """
        return workshop.press().ask(verb, self._root, *words, cancelled=self._cancelled)


@contextmanager
def desk(files: Mapping[str, bytes], cancelled: Cancelled | None) -> Iterator[Desk]:
    """A new desk with `files` on it, cleared at the end.

    Raises:
        StorageError: the temporary folder cannot be written.
        ResourceError: templates are missing.
    """
    with (
        fileio.naming_failures(tempfile.gettempdir()),
        tempfile.TemporaryDirectory(prefix="langso-print-", ignore_cleanup_errors=True) as name,
    ):
        made = Desk(Path(name), cancelled)
        for file, content in (*_templates().items(), *files.items()):
            made.add(file, content)
        yield made


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
    with desk(files, cancelled) as made:
        return made.ask("set_pdf", main, standard)


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
    with desk(files, cancelled) as made:
        found: list[Any] = json.loads(made.ask("answers", main))
    return found
