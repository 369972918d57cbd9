"""`langso.py test`: style, types, layers, then the tests."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tools.start import children, display, edition, environment, places, system
from tools.start.say import say

if TYPE_CHECKING:
    from collections.abc import Sequence

LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as run; run()"
CHECKS = {
    "ruff check": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "mypy": (
        "-m", "mypy", "--explicit-package-bases", "langso_reader", "tools/start",
    ),
    "lint-imports": ("-c", LINT_IMPORTS, "--no-logo"),
}  # fmt: skip
WORKERS = "2"


def _failed_checks() -> list[str]:
    failed = []
    for name, arguments in CHECKS.items():
        began = time.monotonic()
        if children.run(children.python_line(*arguments)):
            failed.append(name)
        say(f"{name}: {time.monotonic() - began:.0f} giây", f"{name} took that many seconds")
    return failed


def _pytest(arguments: Sequence[str]) -> int:
    workers = [] if any(part.startswith("-n") for part in arguments) else ["-n", WORKERS]
    with display.invisible(count=int(WORKERS)) as screen:
        return children.run(children.python_line("-m", "pytest", *workers, *arguments), screen)


def run(arguments: Sequence[str]) -> int:
    """Do all checks; with arguments, only pytest with them.

    Returns:
        pytest's exit code, or 1 if only another check failed.
    """
    environment.ensure(dev=True)
    system.ensure_libraries()
    system.ensure_test_programs()
    edition.ensure()
    failed = [] if arguments else _failed_checks()
    if failed:
        say(f"Chưa đạt: {', '.join(failed)}", "These checks failed, see above; the tests follow")
    code = _pytest(arguments)
    if failed:
        say(f"Chưa đạt: {', '.join(failed)}", "These checks failed, see above")
    return code or int(bool(failed))


def _ready_for_scripts() -> None:
    environment.ensure(dev=True)
    system.ensure_libraries()
    system.ensure_test_programs()
    edition.ensure()


def _named(folder: str, arguments: Sequence[str]) -> bool:
    """True if the first argument names a script of `folder`; otherwise show them all."""
    inside = (places.ROOT / folder).glob("*")
    names = {
        path.stem for path in inside if path.suffix == ".py" or (path / "__main__.py").exists()
    }
    if arguments and arguments[0] in names:
        return True
    say(f"Chọn một: {', '.join(sorted(names))}", f"name one script of {folder}/")
    return False


def run_tool(arguments: Sequence[str]) -> int:
    """Run one module of `tools/` on an invisible screen."""
    if not _named("tools", arguments):
        return 2
    _ready_for_scripts()
    name, *rest = arguments
    with display.invisible() as screen:
        return children.run(children.python_line("-m", f"tools.{name}", *rest), screen)


def run_benchmark(arguments: Sequence[str]) -> int:
    """Run one script of `benchmarks/` on an invisible screen; scripts may import their siblings."""
    if not _named("benchmarks", arguments):
        return 2
    _ready_for_scripts()
    name, *rest = arguments
    line = [str(places.PYTHON), "-X", "utf8", f"benchmarks/{name}.py", *rest]
    with display.invisible() as screen:
        return children.run(line, screen)
