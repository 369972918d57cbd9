"""How an edition might pass through thousands of communes on sticks: a model, no measurement.

    python -m tools.spread [--communes 3321 11000] [--seeds 5]

Prints the tables of docs/spread.md. Every rate in `Rates` is an assumption. Needs nothing but
Python; the same seeds give the same tables on every system.
"""

from __future__ import annotations

import argparse
import math
import random
import statistics
import sys
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OLD, NEW, MENDED, FORGED = 1, 2, 3, 9  # a forger claims the highest number
LONGEST: Final = 3 * 365  # days
REACHED: Final = 0.9
TIMES: Final = ("market", "province", "afar", "courier", "start")


@dataclass(frozen=True)
class Rates:
    """What is assumed of people and their PCs. Times in days, shares from 0 to 1.

    Attributes:
        market: between two hand-overs of a stick from one commune to another of its market.
        province: the same, to any commune of the province (meetings, courses, relatives).
        afar: the same, to any commune of the country.
        courier: between two visits of the province's courier to one commune.
        start: until a province's office holds the edition; the mean of many offices.
        market_size, province_size: communes of one market, of one province.
        pulled: copies cut off because somebody pulls the stick.
        patience: of people who finish a copy that only has to go on.
        impatience: of people who begin a copy again from nothing.
        damaged: sticks that give back other bytes than were written.
        full: PCs without room for the edition.
        bare: PCs without the program.
        stale: handed-over sticks with an edition from before.
        forged: handed-over sticks with a forgery on them, made by somebody with bad intent.
    """

    market: float = 30.0
    province: float = 60.0
    afar: float = 365.0
    courier: float = 120.0
    start: float = 14.0
    market_size: int = 8
    province_size: int = 100
    pulled: float = 0.1
    patience: float = 0.8
    impatience: float = 0.3
    damaged: float = 0.1
    full: float = 0.05
    bare: float = 0.2
    stale: float = 0.15
    forged: float = 0.005


@dataclass(frozen=True)
class Design:
    """What the program does; each can be left out to see what it is worth.

    Attributes:
        villages: any village makes sticks for the next; otherwise only the province's couriers.
        trust: keyring and roots travel with the edition. They are needed where the publisher's key
            has changed, as is assumed here; otherwise they come by courier only.
        program: it lies on the stick; otherwise couriers bring it.
        reads_back: a stick is read back when it is made, so that a bad one is noticed there.
        resumes: a stick that was pulled while it was made is written on from there.
        in_place: where the disk is full the edition is read from the stick.
        ratchet: an older edition never replaces a newer one.
        signed: what nobody known has signed is refused.
    """

    villages: bool = True
    trust: bool = True
    program: bool = True
    reads_back: bool = True
    resumes: bool = True
    in_place: bool = True
    ratchet: bool = True
    signed: bool = True


@dataclass(frozen=True)
class Result:
    """One run.

    Attributes:
        days: until 50, 90 and 99 % of the communes read the new edition; inf when never.
        share: of the communes that read it after a year.
        misled: share of the communes that hold the forgery after a year.
    """

    days: tuple[float, float, float]
    share: float
    misled: float


class Country:
    """All communes on one day; `step` brings the next."""

    def __init__(self, communes: int, rates: Rates, design: Design, seed: int) -> None:
        self.rates, self.design, self.communes = rates, design, communes
        self.chance = random.Random(seed)
        self.holds = [OLD] * communes
        self.bare = [self.chance.random() < rates.bare for _ in range(communes)]
        self.full = [self.chance.random() < rates.full for _ in range(communes)]
        self.borrows = [False] * communes  # reads from the stick: the disk is full
        self.keyring = [design.trust] * communes
        offices = math.ceil(communes / rates.province_size)
        self.offices = [self.chance.expovariate(1 / rates.start) for _ in range(offices)]
        self.newest = NEW
        self.day = 0

    @property
    def reading(self) -> int:
        """Communes that read the new edition."""
        return sum(self.holds[at] == NEW or self.borrows[at] for at in range(self.communes))

    def step(self) -> None:
        """One day: couriers first, then hand-overs between communes."""
        self.day += 1
        for at in self._some(self.communes / self.rates.courier):
            self._visit(at)
        if self.design.villages:
            for giver, taker in self._meetings():
                self._hand_over(giver, taker)

    def _some(self, expected: float) -> Iterator[int]:
        """Random communes, as many as expected on average."""
        count = int(expected) + (self.chance.random() < expected % 1)
        for _ in range(count):
            yield self.chance.randrange(self.communes)

    def _meetings(self) -> Iterator[tuple[int, int]]:
        rates = self.rates
        groups = (
            (rates.market, rates.market_size),
            (rates.province, rates.province_size),
            (rates.afar, self.communes),
        )
        for between, size in groups:
            for giver in self._some(self.communes / between):
                first = giver - giver % size
                last = min(first + size, self.communes)
                yield giver, self.chance.randrange(first, last)

    def _visit(self, at: int) -> None:
        """The courier of the province; brings all that may be needed."""
        if self.offices[at // self.rates.province_size] <= self.day:
            self.bare[at] = False
            self.keyring[at] = True
            self._offer(at, self.newest)

    def _hand_over(self, giver: int, taker: int) -> None:
        chance = self.chance.random()
        brought = self.holds[giver]
        if chance < self.rates.forged:
            brought = FORGED
        elif chance < self.rates.forged + self.rates.stale:
            brought = OLD
        if giver != taker and not self.bare[giver]:
            self._offer(taker, brought)

    def _offer(self, at: int, edition: int) -> None:
        """Plug the stick in, if all goes well."""
        if edition == FORGED and self.design.signed:
            return
        if self.bare[at] and not self.design.program:
            return
        if (NEW <= edition < FORGED and not self.keyring[at]) or not self._copy_succeeds():
            return
        self.bare[at] = False
        if self.full[at]:
            self.borrows[at] |= self.design.in_place and edition == NEW
        elif edition > self.holds[at] or not self._refuses_older(at):
            self.holds[at] = edition

    def _refuses_older(self, at: int) -> bool:
        """A forgery stands even without the ratchet: it is made to stay."""
        return self.design.ratchet or self.holds[at] == FORGED

    def _copy_succeeds(self) -> bool:
        chance, rates = self.chance.random, self.rates
        if not self.design.reads_back and chance() < rates.damaged:
            return False
        if chance() >= rates.pulled:
            return True
        return chance() < (rates.patience if self.design.resumes else rates.impatience)


def simulate(communes: int, rates: Rates, design: Design, seed: int) -> Result:
    """Run for a year at least, and on until 99 % are reached or `LONGEST` is over."""
    country = Country(communes, rates, design, seed)
    marks = [math.inf, math.inf, math.inf]
    share = misled = 0.0
    while country.day < LONGEST:
        country.step()
        reading = country.reading / communes
        for at, wanted in enumerate((0.5, REACHED, 0.99)):
            if reading >= wanted:
                marks[at] = min(marks[at], country.day)
        if country.day == 365:
            share, misled = reading, country.holds.count(FORGED) / communes
        if country.day >= 365 and (marks[2] < math.inf or country.day - 365 > 365 > marks[1]):
            break
    return Result((marks[0], marks[1], marks[2]), share, misled)


class Mistake(Country):
    """The new edition holds a bad mistake, say the phone number of a cheat.

    From day `KNOWN` on people hear of it by word of mouth, each commune once in `WORD` days; on day
    `MENDED_ON` the offices have a mended edition. With `rolls_back` a commune that has heard of it
    goes back to the edition before; without, it keeps the mistake until a stick comes.
    """

    KNOWN, WORD, MENDED_ON = 30, 10.0, 45

    def __init__(self, communes: int, seed: int, *, rolls_back: bool) -> None:
        super().__init__(communes, Rates(), Design(), seed)
        self.rolls_back = rolls_back
        self.aside = [False] * communes
        self.bad_days = 0

    def step(self) -> None:
        """One day more."""
        if self.day == self.MENDED_ON:
            self.newest = MENDED
        super().step()
        if self.rolls_back and self.day >= self.KNOWN:
            for at in self._some(self.communes / self.WORD):
                self.aside[at] = True
                self.holds[at] = OLD if self.holds[at] == NEW else self.holds[at]
        self.bad_days += self.holds.count(NEW)

    def _offer(self, at: int, edition: int) -> None:
        if edition != NEW or not self.aside[at]:
            super()._offer(at, edition)


def mistake_table(communes: int, seeds: int) -> Iterator[str]:
    """What roll-back is worth when an edition is bad."""
    yield "| | days with the mistake, mean of all communes |"
    yield "|---|---|"
    for rolls_back in (True, False):
        means = []
        for seed in range(1, seeds + 1):
            country = Mistake(communes, seed, rolls_back=rolls_back)
            while country.day < LONGEST:
                country.step()
            means.append(country.bad_days / communes)
        yield f"| {'with' if rolls_back else 'without'} roll-back | {_days(means)} |"


def _days(values: Sequence[float]) -> str:
    """The median of the seeds, and the smallest and largest."""
    low, middle, high = min(values), statistics.median(values), max(values)
    if middle == math.inf:
        return f"not within {LONGEST // 365} years"
    most = "∞" if high == math.inf else f"{high:.0f}"
    return f"{middle:.0f} ({low:.0f}-{most})"


def _share(values: Sequence[float]) -> str:
    return f"{100 * statistics.median(values):.1f} %"


def _runs(communes: int, rates: Rates, design: Design, seeds: int) -> list[Result]:
    return [simulate(communes, rates, design, seed) for seed in range(1, seeds + 1)]


def base_table(sizes: Sequence[int], seeds: int) -> Iterator[str]:
    """How long it takes with everything as designed."""
    yield "| communes | 50 % | 90 % | 99 % |"
    yield "|---|---|---|---|"
    for communes in sizes:
        found = _runs(communes, Rates(), Design(), seeds)
        cells = (_days([result.days[at] for result in found]) for at in range(3))
        yield f"| {communes} | {' | '.join(cells)} |"


def design_table(communes: int, seeds: int) -> Iterator[str]:
    """What each choice is worth: everything as designed, but for one."""
    yield "| without | days to 90 % | read it after a year | misled after a year |"
    yield "|---|---|---|---|"
    for name in ("", *(each.name for each in fields(Design))):
        design = replace(Design(), **{name: False}) if name else Design()
        found = _runs(communes, Rates(), design, seeds)
        days = _days([result.days[1] for result in found])
        share = _share([result.share for result in found])
        misled = _share([result.misled for result in found])
        yield f"| {f'`{name}`' if name else '(nothing left out)'} | {days} | {share} | {misled} |"


def rate_table(communes: int, seeds: int) -> Iterator[str]:
    """How much the answer hangs on each assumption: half of it and double."""
    yield "| assumption | as assumed | half: days to 90 % | double: days to 90 % |"
    yield "|---|---|---|---|"
    for each in fields(Rates):
        cells = _half_and_double(communes, seeds, (each.name,))
        yield f"| `{each.name}` | {getattr(Rates(), each.name):g} | {cells} |"
    yield f"| {len(TIMES)} times together | | {_half_and_double(communes, seeds, TIMES)} |"


def _half_and_double(communes: int, seeds: int, names: Sequence[str]) -> str:
    cells = []
    for factor in (0.5, 2):
        rates = replace(Rates(), **{name: _scaled(name, factor) for name in names})
        found = _runs(communes, rates, Design(), seeds)
        cells.append(_days([result.days[1] for result in found]))
    return " | ".join(cells)


def _scaled(name: str, factor: float) -> Any:
    value = getattr(Rates(), name)
    return min(value * factor, 1.0) if 0 < value < 1 else type(value)(value * factor)


def main(argv: Sequence[str] | None = None) -> int:
    """Print all tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--communes", type=int, nargs="+", default=[3321, 11000])
    parser.add_argument("--seeds", type=int, default=5)
    args = parser.parse_args(argv)
    tables = [base_table(args.communes, args.seeds)]
    tables += [design_table(communes, args.seeds) for communes in args.communes]
    tables += [mistake_table(args.communes[0], args.seeds)]
    tables += [rate_table(args.communes[0], args.seeds)]
    for table in tables:
        print("\n".join(table), end="\n\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
