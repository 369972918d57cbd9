"""Keep the interface's translation files in step with the code.

    python -m tools.translations update   # new texts into langso_en.ts, gone ones out
    python -m tools.translations release  # .ts to .qm with Qt's own lrelease
    python -m tools.translations check    # exit 1 when something is missing or out of date

The texts in the code are Vietnamese, each in a call of its module's `_tr`, whose context stands in
the definition of `_tr`. Qt's own lupdate does not follow such a function, so this reads the syntax
tree. `qt_vi.ts` (Vietnamese for Qt's own dialogs) is written by hand and only released here.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "langso_en.ts"
_PLACE = re.compile(r"\{(\w*)\}")
Texts = dict[str, dict[str, str]]  # context → text → translation


def _context(tree: ast.Module) -> str | None:
    """The context that a module's `_tr` translates in."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("translate"):
                    return str(ast.literal_eval(call.args[0]))
    return None


def in_code() -> Texts:
    """Every text of the interface, without translations."""
    found: Texts = {}
    for path in sorted((ROOT / "langso_reader").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        context = _context(tree)
        if context is None:
            continue
        texts = found.setdefault(context, {})
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "_tr":
                texts[str(ast.literal_eval(node.args[0]))] = ""
    return found


def in_file(path: Path) -> Texts:
    """The texts and translations of a .ts file."""
    found: Texts = {}
    for context in ET.parse(path).getroot().iter("context"):
        texts = found.setdefault(context.findtext("name") or "", {})
        for message in context.iter("message"):
            texts[message.findtext("source") or ""] = message.findtext("translation") or ""
    return found


def write(path: Path, texts: Texts, language: str) -> None:
    """A .ts file in a fixed order, so that its history shows what changed."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="vi_VN")
    for name, messages in sorted(texts.items()):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source, translation in sorted(messages.items()):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            element = ET.SubElement(message, "translation")
            element.text = translation
            if not translation:
                element.set("type", "unfinished")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n', encoding="utf-8")


def merged() -> Texts:
    """The texts of the code with the translations that are there."""
    old = in_file(ENGLISH) if ENGLISH.is_file() else {}
    anywhere = {text: english for texts in old.values() for text, english in texts.items()}
    return {
        context: {text: old.get(context, {}).get(text) or anywhere.get(text, "") for text in texts}
        for context, texts in in_code().items()
    }


def _lrelease(source: Path, target: Path) -> None:
    import PySide6  # noqa: PLC0415 — only this step needs Qt

    program = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    command = [str(program), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def release() -> None:
    """Make the .qm files."""
    for source in sorted(FOLDER.glob("*.ts")):
        _lrelease(source, source.with_suffix(".qm"))


def problems() -> list[str]:
    """What is missing or out of date; empty when all is well."""
    found = []
    wanted, have = in_code(), in_file(ENGLISH)
    for context, texts in wanted.items():
        for text in texts:
            translation = have.get(context, {}).get(text, "")
            if not translation:
                found.append(f"{context}: not translated: {text}")
            elif sorted(_PLACE.findall(text)) != sorted(_PLACE.findall(translation)):
                found.append(f"{context}: other placeholders: {text} / {translation}")
    for context, texts in have.items():
        found += [
            f"{context}: not in the code: {t}" for t in texts if t not in wanted.get(context, {})
        ]
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted(FOLDER.glob("*.ts")):
            fresh = Path(folder) / "fresh.qm"
            _lrelease(source, fresh)
            shipped = source.with_suffix(".qm")
            if not shipped.is_file() or fresh.read_bytes() != shipped.read_bytes():
                found.append(f"{shipped.name} is out of date: run `release`")
    return found


def main(argv: list[str]) -> int:
    """Run one of the three commands."""
    if argv == ["update"]:
        write(ENGLISH, merged(), "en_GB")
    elif argv == ["release"]:
        release()
    elif argv == ["check"]:
        found = problems()
        print("\n".join(found) or "translations are complete")
        return 1 if found else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
