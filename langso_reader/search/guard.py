"""Keeps Whoosh from unpickling anything but plain values.

Whoosh reads its files with pickle, and a pickle can name any function to be run. Our index needs
no class at all in its pickles (dictionaries of strings and numbers only), so the list of names
that may be loaded is empty. Whoosh's modules take `load` and `loads` from `whoosh.compat`; they are
replaced there before anything else of Whoosh is imported, and wherever they were bound already.

Every module of `search` that imports Whoosh calls `install()` first.
"""

from __future__ import annotations

import functools
import io
import pickle
import sys
import types
from typing import IO, Final

ALLOWED: Final[frozenset[tuple[str, str]]] = frozenset()


class UnsafePickleError(pickle.UnpicklingError):
    """A pickle named something to load; our own indexes never do."""


class PlainUnpickler(pickle.Unpickler):
    """Loads numbers, strings, lists and dictionaries, and nothing that has a name."""

    def find_class(self, module: str, name: str) -> object:
        """Look a name up in the exact list.

        Raises:
            UnsafePickleError: for every name that is not on it.
        """
        if (module, name) in ALLOWED:
            return super().find_class(module, name)
        raise UnsafePickleError(f"{module}.{name} may not be loaded from an index")

    def persistent_load(self, pid: object) -> object:
        """Refuse references to objects outside the pickle."""
        raise UnsafePickleError(f"persistent object {pid!r} in an index")


def load(stream: IO[bytes], *_args: object, **_options: object) -> object:
    """What `pickle.load` is inside Whoosh."""
    return PlainUnpickler(stream).load()


def loads(data: bytes, *_args: object, **_options: object) -> object:
    """What `pickle.loads` is inside Whoosh."""
    return PlainUnpickler(io.BytesIO(bytes(data))).load()


def _refuse(*_args: object, **_options: object) -> object:
    raise UnsafePickleError("marshalled data or an old format in an index")


def _plain_pickle() -> types.ModuleType:
    """A stand-in for the pickle module with the loading half restricted."""
    module = types.ModuleType("langso_plain_pickle")
    module.__dict__.update({name: getattr(pickle, name) for name in pickle.__all__})
    module.__dict__.update(load=load, loads=loads, Unpickler=PlainUnpickler)
    return module


PLAIN_PICKLE: Final = _plain_pickle()


def _replacements() -> dict[int, object]:
    import marshal  # noqa: PLC0415 - only to recognise what is to be replaced

    python_loads = getattr(pickle, "_loads", pickle.loads)
    python_load = getattr(pickle, "_load", pickle.load)
    return {
        id(pickle): PLAIN_PICKLE,
        id(pickle.load): load,
        id(pickle.loads): loads,
        id(python_load): load,
        id(python_loads): loads,
        id(pickle.Unpickler): PlainUnpickler,
        id(marshal.load): _refuse,
        id(marshal.loads): _refuse,
    }


def install() -> None:
    """Replace every way of unpickling in the Whoosh modules that are loaded, and in later ones."""
    # Whoosh wants a package of this name for one decorator; it would load all of asyncio for it.
    sys.modules.setdefault("cached_property", functools)
    import whoosh.compat  # noqa: PLC0415
    import whoosh.util.loading as old  # noqa: PLC0415 - finds names for indexes of old versions

    replacements = {**_replacements(), id(old.RenamingUnpickler): _refuse}
    for name, module in list(sys.modules.items()):
        if name == "whoosh" or name.startswith("whoosh."):
            for attribute, value in list(vars(module).items()):
                if id(value) in replacements:
                    setattr(module, attribute, replacements[id(value)])
    whoosh.compat.load = load
    whoosh.compat.loads = loads
    whoosh.compat.pickle = PLAIN_PICKLE
