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
    "lint-imports": ("-c", LINT_IMPORTS),
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
    with display.invisible() as screen:
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


def run_script(folder: str, arguments: Sequence[str]) -> int:
    """Run one script of `folder`, or list them when none is named."""
    scripts = sorted((places.ROOT / folder).glob("*.py"))
    names = [script.stem for script in scripts]
    if not arguments or arguments[0] not in names:
        say(f"Chọn một: {', '.join(names)}", f"name one script of {folder}/")
        return 2
    environment.ensure(dev=True)
    system.ensure_libraries()
    edition.ensure()
    script = scripts[names.index(arguments[0])]
    with display.invisible() as screen:
        return children.run(children.python_line(str(script), *arguments[1:]), screen)
