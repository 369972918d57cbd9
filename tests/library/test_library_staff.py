"""The staff's PIN: set once, slow to guess, and no clock of the PC is asked."""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING

import pytest

from langso_reader.errors import DiskFullError
from langso_reader.library.staff import (
    FIRST_WAIT,
    LONGEST_WAIT,
    PinEasyError,
    PinFileError,
    PinFormError,
    PinWaitError,
    PinWrongError,
    Staff,
)

if TYPE_CHECKING:
    from pathlib import Path

PIN = "2580"


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "staff.json"


@pytest.fixture
def staff(path: Path, clock: Clock) -> Staff:
    made = Staff(path, clock)
    made.set_first(PIN)
    return made


def wrong(staff: Staff, times: int) -> None:
    for _ in range(times):
        with pytest.raises((PinWrongError, PinWaitError)):
            staff.enter("9134")


def test_the_pin_opens_and_only_the_pin(staff: Staff) -> None:
    staff.enter(PIN)
    for other in ("2581", "25800", "", "2580\0", "٢٥٨٠"):
        with pytest.raises((PinWrongError, PinWaitError)):
            staff.enter(other)


def test_it_stands_nowhere_as_it_was_typed(staff: Staff, path: Path) -> None:
    first = path.read_text()
    assert PIN not in json.loads(first)["pin"].rpartition("$")[2]
    assert json.loads(first)["pin"].startswith("$argon2id$")
    path.unlink()
    staff.set_first(PIN)
    assert path.read_text() != first  # a salt of its own each time


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "25 80", "٢٥٨٠", "2580\n"])
def test_four_to_eight_digits(path: Path, pin: str) -> None:
    with pytest.raises(PinFormError):
        Staff(path).set_first(pin)
    assert not path.exists()


@pytest.mark.parametrize("pin", ["0000", "77777777", "1234", "0123", "4321", "87654321", "8901"])
def test_what_everybody_tries_first_is_refused(path: Path, pin: str) -> None:
    with pytest.raises(PinEasyError):
        Staff(path).set_first(pin)


def test_nobody_sets_a_first_pin_over_another(staff: Staff, path: Path) -> None:
    with pytest.raises(PinWrongError):
        staff.set_first("9137")
    Staff(path).enter(PIN)


def test_the_third_wrong_number_brings_a_wait_that_doubles(staff: Staff, clock: Clock) -> None:
    wrong(staff, 2)
    assert staff.wait() == 0
    wrong(staff, 1)
    assert staff.wait() == FIRST_WAIT
    with pytest.raises(PinWaitError) as caught:
        staff.enter(PIN)  # not even the right one is looked at
    assert caught.value.details["seconds"] == FIRST_WAIT
    clock.now += FIRST_WAIT
    wrong(staff, 1)
    assert staff.wait() == 2 * FIRST_WAIT
    clock.now += 2 * FIRST_WAIT
    staff.enter(PIN)
    assert staff.wait() == 0
    wrong(staff, 2)
    assert staff.wait() == 0  # counting began anew


def test_the_wait_has_an_end(staff: Staff, path: Path) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | {"wrong": 10**9}))
    assert staff.wait() == LONGEST_WAIT


def test_starting_anew_brings_no_fresh_tries(staff: Staff, path: Path, clock: Clock) -> None:
    wrong(staff, 3)
    clock.now += FIRST_WAIT - 1
    again = Staff(path, clock)
    assert again.wait() == FIRST_WAIT  # the whole wait, whatever the PC's date says
    with pytest.raises(PinWaitError):
        again.enter(PIN)


def test_a_try_that_cannot_be_counted_is_not_looked_at(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFullError):
        staff.enter(PIN)


def test_a_power_cut_during_a_try_counts_it(
    staff: Staff, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_args: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr("langso_reader.pack.pinhash.fits", cut)
    with pytest.raises(KeyboardInterrupt):
        staff.enter("9134")
    assert json.loads(path.read_text())["wrong"] == 1


def test_a_new_pin_takes_the_old_one(staff: Staff) -> None:
    with pytest.raises(PinWrongError):
        staff.change("9134", "7391")
    with pytest.raises(PinEasyError):
        staff.change(PIN, "1111")
    staff.change(PIN, "7391")
    staff.enter("7391")
    with pytest.raises(PinWrongError):
        staff.enter(PIN)


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '{"pin": "x"}', '{"wrong": "y"}'])
def test_a_damaged_file_lets_nobody_in_and_says_how_out(staff, path, text: str) -> None:
    path.write_text(text)
    assert staff.has_pin
    for act in (lambda: staff.enter(PIN), staff.wait):
        with pytest.raises(PinFileError) as caught:
            act()
        assert caught.value.details["path"] == str(path)


def test_whoever_owns_the_account_removes_a_forgotten_pin(staff: Staff, path: Path) -> None:
    path.unlink()
    assert not staff.has_pin
    staff.set_first("7391")
    staff.enter("7391")
