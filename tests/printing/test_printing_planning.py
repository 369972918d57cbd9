"""Measuring articles beforehand: remembered, and the pages still come out filled."""

from __future__ import annotations

import dataclasses

import pytest
from printing_factory import job, make_story, png

from langso_reader.printing import engine, planning, typeset
from langso_reader.printing.memo import Memo


@pytest.fixture
def measured(monkeypatch):
    """How many articles each run measured."""
    monkeypatch.setattr(planning, "_PLANS", Memo(limit=1000, size=lambda _plan: 1))
    runs = []
    answers = engine.answers

    def count(main, files, **options):
        found = answers(main, files, **options)
        runs.append(len(found))
        return found

    monkeypatch.setattr(engine, "answers", count)
    return runs


def stories(count):
    return tuple(make_story(f"so-{n}", f"Chuyện {n}") for n in range(count))


def test_articles_are_measured_some_at_a_time(measured):
    typeset(job(*stories(11)), lambda _path: png())
    assert measured == [8, 3]


def test_after_a_change_only_new_articles_are_measured(measured):
    first = job(*stories(3))
    typeset(first, lambda _path: png())
    moved = dataclasses.replace(first, articles=first.articles[::-1], title="Họp thôn", qr=False)
    typeset(moved, lambda _path: png())
    typeset(job(*stories(4)), lambda _path: png())
    assert measured == [3, 1]


def test_another_form_is_measured_again(measured):
    typeset(job(*stories(2)), lambda _path: png())
    typeset(job(*stories(2), large=True), lambda _path: png())
    assert measured == [2, 2]


def test_the_memory_of_plans_is_limited():
    memo = Memo(limit=5, size=len)
    memo["a"], memo["b"] = "111", "22"
    assert memo["a"] == "111"  # asked for last, so kept
    memo["c"] = "333"
    assert "b" not in memo
    assert "c" in memo
