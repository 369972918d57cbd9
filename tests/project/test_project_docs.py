"""What the documents tell people to type exists and parses; what they point to is there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from langso_reader.__main__ import parser as reader_parser
from langso_reader.cli.pack import _parser as pack_parser
from tools.start.commands import VERBS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "tests/README.md"] + [
    path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "docs").rglob("*.md"))
]
STARTER = re.compile(r"^(?:python3|py -3) langso\.py\b")
COMMAND = re.compile(r"^(?:python3 langso\.py|py -3 langso\.py|langso-pack|langso-reader)\b.*")
SKETCH = re.compile(r"\[|…|\|")  # tells the syntax, not a command to type
LINK = re.compile(r"\]\(([^)\s]+)\)")
# Exactly what the project promises to scripts.
PROMISED_PACK = [
    "build SRC -o OUT.langso --key KEYFILE",
    "build SRC -o OUT.langso --dev-unsigned",
    "verify PACK",
    "inspect PACK",
    "inspect PACK --json",
    "search PACK cho phien ban --limit 5 --json",
    "search PACK --queries FILE",
    "search-collection DOCS.jsonl --queries QUERIES.jsonl --limit 5",
    "print PACK ID1 ID2 -o OUT.pdf --form a4 --mono --title T --commune C",
]
PROMISED_READER = [
    "",
    "--data-dir DIR --page home",
    "--temp --page browse",
    "--page search:QUERY",
    "--page print",
    "--page update",
    "--page some-article",
    "--screenshot OUT.png --size 1366x768 --zoom 100 --theme light --lang vi",
]


def commands(document: str) -> list[str]:
    """Each command in the document's code blocks, without its remark."""
    found, inside = [], False
    for line in (ROOT / document).read_text(encoding="utf-8").splitlines():
        if line.lstrip().startswith("```"):
            inside = not inside
        elif (inside or line.startswith("    ")) and COMMAND.match(line.strip()):
            if SKETCH.search(line):
                continue
            found.append(re.split(r"\s{2,}#|\s#\s", line.strip())[0].strip())
    return found


ALL_COMMANDS = sorted({line for document in DOCUMENTS for line in commands(document)})


def test_the_documents_hold_commands_at_all():
    assert "python3 langso.py" in commands("README.md")
    assert "python3 langso.py test" in commands("README.md")
    assert len([line for line in commands("README.md") if line.startswith("langso-pack")]) >= 6


def parse(line: str) -> None:
    """Let the program that the command names read its options; SystemExit if it cannot."""
    if "--help" in line:
        return  # argparse would print and leave
    words = shlex.split(STARTER.sub("langso", line))
    program, arguments = words[0], words[1:]
    if program == "langso":
        verb = arguments[0] if arguments else "run"
        assert verb in VERBS, line
        if verb in {"run", "pack"}:
            program, arguments = f"langso-{verb.replace('run', 'reader')}", arguments[1:]
    if program == "langso-pack":
        pack_parser().parse_args(arguments)
    elif program == "langso-reader":
        reader_parser().parse_args(arguments)


@pytest.mark.parametrize("line", ALL_COMMANDS)
def test_a_documented_command_parses(line):
    parse(line)


def test_a_wrong_option_would_be_noticed():
    with pytest.raises(SystemExit):
        parse("langso-pack verify PACK --no-such-option")


@pytest.mark.parametrize(
    "line", [line for line in ALL_COMMANDS if re.search(r"langso\.py (?:bench|tool) \w", line)]
)
def test_a_documented_tool_exists(line):
    verb, name = shlex.split(line)[2:4]
    folder = ROOT / {"bench": "benchmarks", "tool": "tools"}[verb]
    assert (folder / f"{name}.py").is_file() or (folder / name / "__main__.py").is_file()


@pytest.mark.parametrize("line", PROMISED_PACK)
def test_langso_pack_takes_what_is_promised(line):
    arguments = shlex.split(line)
    pack_parser().parse_args(arguments)
    helped = help_of(["langso_reader.cli.pack", arguments[0]])
    for option in [word for word in arguments if word.startswith("-")]:
        assert re.search(rf"(?<!\w){re.escape(option)}\b", helped), option


@pytest.mark.parametrize("line", PROMISED_READER)
def test_langso_reader_takes_what_is_promised(line):
    reader_parser().parse_args(shlex.split(line))


def test_the_readers_help_documents_every_promised_option():
    helped = help_of(["langso_reader"])
    for option in {word for line in PROMISED_READER for word in line.split() if word[:2] == "--"}:
        assert option in helped
    for page in ("home", "browse", "search:QUERY", "print", "update"):
        assert page in helped


def help_of(module: list[str]) -> str:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", *module, "--help"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return done.stdout


def test_an_unknown_option_is_wrong_usage():
    done = subprocess.run(
        [sys.executable, "-m", "langso_reader.cli.pack", "verify", "PACK", "--nonsense"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 2


@pytest.mark.parametrize("document", DOCUMENTS)
def test_what_a_document_points_to_is_there(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    text = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
    lost = [
        target
        for target in LINK.findall(text)
        if ":" not in target and not ((ROOT / document).parent / target.partition("#")[0]).exists()
    ]
    assert not lost


def test_every_decision_is_listed():
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    for path in folder.glob("0*.md"):
        assert f"]({path.name})" in listed


def test_every_area_of_tests_is_described():
    text = (ROOT / "tests" / "README.md").read_text(encoding="utf-8")
    areas = {path.parent.name for path in (ROOT / "tests").glob("*/test_*.py")}
    assert {area for area in areas if f"`{area}/`" not in text} == set()
