"""Check a finished bundle against the written list, and write the list with sizes for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from langso_bundle import contents
from langso_bundle.licences import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MB = 1_000_000
BEGIN = "<!-- made by packaging/bundle.py: begin {name} -->"
END = "<!-- end {name} -->"


def files(root: Path) -> list[str]:
    """Every file below `root`, with slashes."""
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def unjustified(paths: Iterable[str]) -> list[str]:
    """Files that no line of the list explains, or that a line wants left out."""
    return [
        path
        for path in paths
        if contents.part_of(path) is None or contents.left_out(path) is not None
    ]


def sizes(root: Path) -> dict[contents.Part, tuple[int, int]]:
    """Number and bytes of the files of each line of the list.

    Raises:
        SystemExit: a file is not justified.
    """
    found = files(root)
    if strangers := unjustified(found):
        raise SystemExit("not justified by contents.py:\n  " + "\n  ".join(strangers))
    summed: dict[contents.Part, tuple[int, int]] = {}
    for path in found:
        part = contents.part_of(path)
        assert part is not None
        count, size = summed.get(part, (0, 0))
        summed[part] = (count + 1, size + (root / path).stat().st_size)
    return summed


def table(root: Path) -> str:
    """The list as Markdown, the heaviest first."""
    summed = sizes(root)
    rows = ["| files | MB | whose work | what it is for |", "|---|---:|---|---|"]
    for part, (count, size) in sorted(summed.items(), key=lambda item: -item[1][1]):
        pattern = part.pattern.replace("|", "\\|")
        name = COMPONENTS[part.component].name
        rows.append(f"| {count}: `{pattern}` | {size / MB:.2f} | {name} | {part.reason} |")
    count = sum(count for count, _ in summed.values())
    rows.append(f"| **{count}** | **{sum(size for _, size in summed.values()) / MB:.1f}** | | |")
    return "\n".join(rows)


def left_out_table() -> str:
    """What stays out, as Markdown."""
    rows = ["| left out | why |", "|---|---|"]
    for line in contents.LEFT_OUT:
        pattern = line.pattern.replace("|", "\\|")
        rows.append(f"| `{pattern}` | {line.reason} |")
    rows += [f"| module `{name}` | {why} |" for name, why in contents.EXCLUDED_MODULES.items()]
    return "\n".join(rows)


def put_into(document: Path, name: str, text: str) -> None:
    """Replace one generated block of a document.

    Raises:
        ValueError: the document has no such block.
    """
    begin, end = BEGIN.format(name=name), END.format(name=name)
    before, found, rest = document.read_text("utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{document.name} has no block {name}")
    document.write_text(f"{before}{begin}\n{text}\n{end}{after}", "utf-8", newline="\n")
