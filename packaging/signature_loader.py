"""In the bundles the place of Qt for Python's `shibokensupport.signature.loader`.

That one loads at each start, and twice when its files lie in a folder, all that explains wrong
calls, shows signatures and writes stubs for editors: a sixth of what a start does. This one offers
the same functions to libshiboken and loads what is behind them when one is called. What it leaves
out: the search for `from __feature__ import …` at every import, which nothing here uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import signature_bootstrap  # type: ignore[import-not-found] # made by libshiboken
from shibokensupport import signature  # type: ignore[import-not-found] # lies beside this file
from shibokensupport.signature import (  # type: ignore[import-not-found]
    mapping,  # noqa: F401 — libshiboken takes it from the loaded modules
)

if TYPE_CHECKING:
    from collections.abc import Sequence

signature.get_signature = signature_bootstrap.get_signature
signature.make_snake_case_name = signature_bootstrap.make_snake_case_name


def pyside_type_init(type_key: str, sig_strings: Sequence[str]) -> object:
    """Parse the signatures of a type."""
    from shibokensupport.signature import parser  # noqa: PLC0415

    return parser.pyside_type_init(type_key, sig_strings)


def create_signature(props: object, key: object) -> object:
    """The `__signature__` of a function."""
    from shibokensupport.signature import layout  # noqa: PLC0415

    return layout.create_signature(props, key)


def seterror_argument(args: object, func_name: str, info: object) -> object:
    """The error of a call with wrong arguments."""
    from shibokensupport.signature import errorhandler  # noqa: PLC0415

    return errorhandler.seterror_argument(args, func_name, info)


def make_helptext(func: object) -> object:
    """The `__doc__` of a function."""
    from shibokensupport.signature import errorhandler  # noqa: PLC0415

    return errorhandler.make_helptext(func)


def finish_import(_module: object) -> None:
    """Called after the import of a part of Qt; there is nothing deprecated to add."""


def feature_import(*_args: object, **_kwargs: object) -> None:
    """Called before each import if `post_init` had asked for it."""


def feature_imported(_module: object) -> None:
    """Called after each import if `post_init` had asked for it."""


def post_init() -> None:
    """Called once all functions above are known."""
