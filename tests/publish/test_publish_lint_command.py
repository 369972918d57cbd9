"""The verbs, the list of exceptions, the counts, and the edition itself."""

from __future__ import annotations

import json
import time

import pytest
from publish_factory import DRAWING, ROOT, STORY

from langso_reader import messages
from langso_reader.cli.pack import main
from langso_reader.errors import ContentError
from langso_reader.publish.counts import count
from langso_reader.publish.lint import facts, lint
from langso_reader.publish.lint.exceptions import LIMIT
from langso_reader.publish.lint.runner import default_facts

DATA = ROOT / "data"


def _except(tiny, *tables):
    lines = []
    for table in tables:
        lines.append("[[exceptions]]")
        lines += [f"{key} = {json.dumps(value)}" for key, value in table.items()]
    tiny.write("lint-exceptions.toml", "\n".join(lines))


FOUR = {"file": STORY, "code": "NUMBER", "what": "bốn", "reason": "một lý do"}


def test_an_exception_covers_its_finding_only(tiny):
    tiny.change(STORY, "ba thôn", "bốn thôn, 77 hộ")
    _except(tiny, FOUR)
    report = tiny.lint()
    assert [finding.what for finding in report.findings] == ["77"]
    assert report.exceptions == 1


def test_an_exception_nobody_needs_is_a_finding(tiny):
    _except(tiny, FOUR)
    assert tiny.codes() == ["EXCEPTION_UNUSED"]
    assert tiny.codes(with_facts=False) == []  # nobody can tell without the facts


def test_exceptions_are_few(tiny):
    _except(tiny, *[FOUR | {"what": str(number)} for number in range(LIMIT)])
    assert "EXCEPTION_MANY" in tiny.codes()


@pytest.mark.parametrize(
    "table",
    [FOUR | {"reason": " "}, FOUR | {"code": "NUMBERS"}, {"file": STORY}, FOUR | {"more": "x"}],
)
def test_an_exception_without_reason_or_known_code_is_refused(tiny, table):
    _except(tiny, table)
    with pytest.raises(ContentError):
        tiny.lint()


def test_a_list_that_is_no_toml_is_refused(tiny):
    tiny.write("lint-exceptions.toml", "[[exceptions")
    with pytest.raises(ContentError):
        tiny.lint()


def test_the_verb_prints_file_line_code_and_refuses(tiny, capsys):
    tiny.change(STORY, "ba thôn", "bốn thôn")
    assert main(["lint", str(tiny.data), "--facts", str(tiny.facts)]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{STORY}:")
    assert " NUMBER số “bốn” không có trong tư liệu" in first
    assert "1 chỗ phải sửa" in last


def test_the_verb_finds_the_facts_by_itself(tiny, capsys):
    tiny.change(STORY, "ba thôn", "bốn thôn")
    assert main(["lint", str(tiny.data), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["with_facts"] is True
    assert [finding["code"] for finding in report["findings"]] == ["NUMBER"]


def test_the_verb_is_content_with_a_right_edition(tiny, capsys):
    assert main(["--lang", "en", "lint", str(tiny.data)]) == 0
    assert capsys.readouterr().out.strip() == "5 articles, 0 findings, 0 exceptions"


def test_damaged_facts_are_said_calmly(tiny, capsys):
    (tiny.facts / "stories.jsonl").write_text("{", encoding="utf-8")
    assert main(["lint", str(tiny.data)]) == 1
    assert "LINT_FACTS: Tư liệu “stories.jsonl” không đọc được." in capsys.readouterr().err


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_error_has_words(language):
    assert facts.FactsError.code in messages.codes(language)


def test_counts_of_the_tiny_edition(tiny):
    counts = count(tiny.data)
    assert counts.tables["Bài theo loại"]["story"] == 1
    assert counts.tables["Câu chuyện theo tỉnh, tên trong nguồn"] == {"Hà Giang": 1}
    assert counts.tables["Câu chuyện theo tỉnh, tên hiện nay"] == {"Tuyên Quang": 1}
    assert counts.tables["Nguồn của câu chuyện theo năm"] == {"2022": 1}
    goals = {goal.name: goal for goal in counts.goals}
    assert goals["người được nêu tên trong câu chuyện"].have == 1
    assert goals["nền tảng có các bước đánh số"].have == 1
    assert not goals["câu chuyện"].reached
    assert goals["bài có tranh (trừ thuật ngữ)"].reached


def test_a_person_in_two_stories_counts_once(tiny):
    text = (tiny.data / STORY).read_text(encoding="utf-8")
    tiny.write("stories/che-hai.md", text.replace("Lương Văn Thuỷ", "Lương Văn Thủy"))
    goals = {goal.name: goal.have for goal in count(tiny.data).goals}
    assert goals["câu chuyện"] == 2
    assert goals["người được nêu tên trong câu chuyện"] == 1


def test_counts_do_not_wait_for_the_pictures(tiny, capsys):
    (tiny.data / DRAWING).unlink()
    assert main(["counts", str(tiny.data)]) == 0
    assert "CHƯA  bài có tranh" in capsys.readouterr().out
    assert main(["counts", str(tiny.data), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["tables"]["Bài theo loại"]["term"] == 1


def test_the_edition_is_right():
    """The whole of `data/`, quickly; against its facts where they lie beside the checkout."""
    started = time.monotonic()
    report = lint(DATA, default_facts(DATA))
    assert report.text("en").splitlines()[: len(report.findings)] == []
    assert report.exceptions < LIMIT
    assert time.monotonic() - started < 20


@pytest.mark.skipif(default_facts(DATA) is None, reason="no facts beside this checkout")
def test_the_edition_was_held_against_its_facts():
    folder = default_facts(DATA)
    assert folder is not None
    records = facts.load(folder).records
    assert sum(1 for name in records if name.startswith("glossary:")) >= 70
    stories = count(DATA).tables["Bài theo loại"]["story"]
    assert stories >= 100
    assert {path.stem for path in (DATA / "stories").glob("*.md")} <= set(records)
