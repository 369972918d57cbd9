"""The model of how editions spread: repeatable, and true to what the program promises."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from tools.spread import (
    FORGED,
    NEW,
    OLD,
    Country,
    Design,
    Mistake,
    Rates,
    base_table,
    design_table,
    main,
    mistake_table,
    rate_table,
    simulate,
)

DOC = Path(__file__).resolve().parents[2] / "docs" / "spread.md"
CALM = replace(Rates(), pulled=0.0, damaged=0.0, full=0.0, bare=0.0, stale=0.0, forged=0.0)
NO_COURIER = replace(Rates(), courier=math.inf)


def after(days: int, country: Country) -> Country:
    for _ in range(days):
        country.step()
    return country


def test_the_same_seed_gives_the_same_and_another_one_something_else() -> None:
    first, again, other = (simulate(300, Rates(), Design(), seed) for seed in (1, 1, 2))
    assert first == again != other


def test_half_comes_before_nine_tenths_and_everything_comes_in_the_end() -> None:
    half, most, nearly_all = simulate(300, CALM, Design(), 1).days
    assert 0 < half < most < nearly_all < math.inf


def test_nobody_is_misled_where_forgeries_are_refused_and_many_where_not() -> None:
    wild = replace(Rates(), forged=0.05)
    assert simulate(300, wild, Design(), 1).misled == 0
    assert simulate(300, wild, replace(Design(), signed=False), 1).misled > 0.5


def test_no_edition_is_ever_replaced_by_an_older_one() -> None:
    country = Country(300, replace(Rates(), stale=0.5), Design(), 1)
    before = list(country.holds)
    for _ in range(200):
        country.step()
        assert all(now >= then for now, then in zip(country.holds, before, strict=True))
        before = list(country.holds)


def test_without_the_ratchet_some_fall_back() -> None:
    country = Country(300, replace(Rates(), stale=0.5), replace(Design(), ratchet=False), 1)
    fell = 0
    for _ in range(200):
        before = list(country.holds)
        country.step()
        fell += sum(now < then for now, then in zip(country.holds, before, strict=True))
    assert fell


@pytest.mark.parametrize("left_out", ["villages", "trust"])
def test_without_couriers_nobody_reads_it_unless_villages_pass_it_on(left_out) -> None:
    rates = replace(NO_COURIER, bare=0.0)
    country = Country(300, rates, Design(), 1)
    country.holds[0] = NEW
    assert after(365, country).reading > 200
    country = Country(300, rates, replace(Design(), **{left_out: False}), 1)
    country.holds[0] = NEW
    assert after(365, country).reading == 1


def test_a_pc_without_the_program_needs_it_on_the_stick() -> None:
    rates = replace(NO_COURIER, bare=0.5)
    country = Country(300, rates, replace(Design(), program=False), 1)
    bare = list(country.bare)
    country.holds = [NEW] * 300
    assert after(365, country).bare == bare


def test_a_full_disk_reads_in_place_or_not_at_all() -> None:
    rates = replace(Rates(), full=1.0)
    assert after(365, Country(300, rates, Design(), 1)).reading > 200
    assert after(365, Country(300, rates, replace(Design(), in_place=False), 1)).reading == 0


@pytest.mark.parametrize("left_out", ["reads_back", "resumes"])
def test_a_stick_that_fails_costs_time(left_out) -> None:
    rates = replace(Rates(), damaged=0.6, pulled=0.6)
    with_it = simulate(300, rates, Design(), 1).days[1]
    assert simulate(300, rates, replace(Design(), **{left_out: False}), 1).days[1] > with_it


def test_roll_back_shortens_the_time_with_a_mistake() -> None:
    countries = [after(200, Mistake(300, 1, rolls_back=each)) for each in (True, False)]
    assert countries[0].bad_days < countries[1].bad_days
    assert set(countries[0].holds) <= {OLD, NEW, 3}
    assert FORGED not in countries[0].holds


def test_the_command_prints_all_tables(capsys) -> None:
    assert main(["--communes", "120", "--seeds", "1"]) == 0
    told = capsys.readouterr().out
    assert told.count("|---|") >= 4
    assert "| `market_size` | 8 |" in told


@pytest.mark.long
@pytest.mark.timeout(0)
def test_the_tables_of_the_document_are_what_the_command_prints() -> None:
    text = DOC.read_text(encoding="utf-8")
    tables = (base_table((3321, 11000), 5), design_table(3321, 5), design_table(11000, 5),
              mistake_table(3321, 5), rate_table(3321, 5))  # fmt: skip
    for table in tables:
        assert "\n".join(table) in text
