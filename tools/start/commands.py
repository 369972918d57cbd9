"""The verbs of `langso.py`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tools.start import children, display, edition, environment, system
from tools.start.say import StopError, prepare_streams, stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HELP = """\
python3 langso.py [VERB] [ARGUMENTS]        (Windows: py -3 langso.py ...)

  run       open the reader; the default. Arguments go to the reader:
            python3 langso.py run --help
  test      all checks and tests; with arguments only pytest with them:
            python3 langso.py test tests/search -k telex
  build     build build/edition/langso.langso from data/ now
  pack      langso-pack, for example: python3 langso.py pack verify FILE.langso
  bench     one script of benchmarks/; without a name: lists them
  tool      one module of tools/; without a name: lists them
  python    the Python of the project's own environment

Everything is made inside this folder: .venv/ and build/. The first start needs a
network, later ones do not. Missing system packages are installed when that needs no
password (LANGSO_NO_APT=1 forbids it); otherwise the line to type is shown.
"""


def _reader(arguments: Sequence[str]) -> int:
    environment.ensure(dev=False)
    screen = display.for_reader(arguments)
    if display.opens_window(arguments):
        system.ensure_libraries()
        edition.ensure()
    children.become(children.python_line("-m", "langso_reader", *arguments), screen)


def _build(_arguments: Sequence[str]) -> int:
    environment.ensure(dev=False)
    edition.ensure(force=True)
    return 0


def _pack(arguments: Sequence[str]) -> int:
    environment.ensure(dev=False)
    children.become(children.python_line("-m", "langso_reader.cli.pack", *arguments))


def _python(arguments: Sequence[str]) -> int:
    environment.ensure(dev=False)
    children.become(children.python_line(*arguments))


def _test(arguments: Sequence[str]) -> int:
    from tools.start import checks  # noqa: PLC0415 — the reader starts without it

    return checks.run(arguments)


def _tool(arguments: Sequence[str]) -> int:
    from tools.start import checks  # noqa: PLC0415 — the reader starts without it

    return checks.run_tool(arguments)


def _benchmark(arguments: Sequence[str]) -> int:
    from tools.start import checks  # noqa: PLC0415 — the reader starts without it

    return checks.run_benchmark(arguments)


VERBS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": _reader,
    "test": _test,
    "build": _build,
    "pack": _pack,
    "bench": _benchmark,
    "tool": _tool,
    "python": _python,
}


def split(argv: Sequence[str]) -> tuple[str, list[str]]:
    """The verb and its arguments; options without a verb belong to the reader.

    >>> split(["--page", "browse"])
    ('run', ['--page', 'browse'])
    """
    if not argv:
        return "run", []
    if argv[0] in {"-h", "--help", "help"}:
        return "help", []
    if argv[0].startswith("-"):
        return "run", list(argv)
    return argv[0], list(argv[1:])


def main(argv: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code: 0, 1 refused, 2 wrong usage."""
    prepare_streams()
    verb, arguments = split(argv)
    if verb == "help":
        print(HELP, end="")
        return 0
    if verb not in VERBS:
        print(HELP, end="", file=sys.stderr)
        return 2
    try:
        return VERBS[verb](arguments)
    except StopError as reason:
        stopped(reason)
        return 1
    except KeyboardInterrupt:
        return 130
