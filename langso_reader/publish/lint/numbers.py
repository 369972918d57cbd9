"""Numbers and dates of a Vietnamese text, by value: "1.403" is 1403, "1,3 triệu" is 1300000.

Both the text and its facts record go through the same function, so that a number matches however
each of them writes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from langso_reader.publish.lint.vocabulary import COUNTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Value = tuple[str, Decimal | int | str, Decimal | int | str, Decimal | int | str]

_SCALES: Final = {
    "nghìn": 10**3,
    "ngàn": 10**3,
    "vạn": 10**4,
    "triệu": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "chục": 10,
    "trăm": 100,
}
_WORDS: Final = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_HALVES: Final = {"đôi": Decimal(2), "rưỡi": Decimal("1.5"), "nửa": Decimal("0.5")}
_DIGIT: Final = "một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín"
_SCALE: Final = r"nghìn|ngàn|vạn|triệu|tỷ(?!\s+lệ)|tỉ(?!\s+lệ)|chục|trăm"
# After "mươi" five is "lăm": "hai mươi năm" are twenty years.
_UNIT: Final = "mốt|một|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín"
_TENS: Final = rf"(?:(?:{_DIGIT})\s+mươi|mười)(?:\s+(?:{_UNIT})\b)?"
_HUNDREDS: Final = rf"(?:{_DIGIT})\s+trăm(?:\s+(?:(?:linh|lẻ)\s+(?:{_DIGIT})|{_TENS})\b)?"
_JOIN: Final = re.compile(
    r"\s*(?:–|-|đến|tới|lên|xuống|xuống còn|còn|và|hoặc|,|lên hơn|lên gần|đến hơn)\s*"
    r"(?:tháng\s+)?\Z"
)
_TOKEN: Final = re.compile(
    rf"""
    (?P<ymd>(?P<y1>(?:19|20)\d\d)-(?P<m1>[01]\d)(?:-(?P<d1>[0-3]\d))?(?!\d))
    |(?P<long>(?:ngày\s+(?P<d2>\d{{1,2}})\s+)?tháng\s+(?P<m2>\d{{1,2}})\s+năm\s+(?P<y2>\d{{4}}))
    |(?P<dmy>(?P<d3>\d{{1,2}})[/-](?P<m3>\d{{1,2}})[/-](?P<y3>\d{{4}}))
    |(?P<dm>ngày\s+(?P<d4>\d{{1,2}})\s+tháng\s+(?P<m4>\d{{1,2}})(?!\d))
    |(?P<my>(?P<m5>\d{{1,2}})/(?P<y5>\d{{4}}))
    |(?P<pair>(?<![\w/])(?P<a>\d{{1,3}})/(?P<b>\d{{1,3}})(?![\w/]))
    |(?P<month>tháng\s+(?P<m6>\d{{1,2}}|giêng|chạp)(?![\d/]|\s*[.,]\d))
    |(?P<part>(?P<n>{_DIGIT})\s+phần\s+(?P<of>{_DIGIT})\b)
    |(?P<half>\bmột\s+nửa\b|\bnửa\b|\bgấp\s+đôi\b|\bgấp\s+rưỡi\b)
    |(?P<about>\bhàng\s+(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ)\b)
    |(?P<number>(?<![\w.,])(?<!\d/)\d+(?:[.,]\d+)*(?!\w))(?:\s*(?P<suffix>%|phần\s+trăm|(?:{_SCALE})\b))?
    |(?P<spelt>\b(?:{_HUNDREDS}|{_TENS}|(?P<one>{_DIGIT}))\b
        (?:\s+(?P<scale>{_SCALE})\b(?:\s+(?:{_HUNDREDS})\b(?:\s+(?:nghìn|ngàn)\b)?)?)?)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_AFTER: Final = re.compile(r"\s+(\w+)")
_BEFORE: Final = re.compile(r"(\w+)\s+\Z")
# "năm" is a year and "ba" a father unless something is counted; these words come before a year.
_BEFORE_A_YEAR: Final = (
    "mỗi hằng hàng một hai ba bốn sáu bảy tám chín mười trong sau các những nhiều cả cuối đầu nay "
    "từng giữa theo vài mấy"
)
_NOT_A_FIVE: Final = frozenset(_BEFORE_A_YEAR.split())


@dataclass(frozen=True, slots=True)
class Mention:
    """A number where it stands.

    Attributes:
        shown: as written, with the word that scales it.
        values: what it may mean; a range's first number may share the scale of its second.
        counts: whether a reader takes it for a number ("ba thôn"), not for another word ("ba mẹ").
    """

    start: int
    end: int
    shown: str
    values: frozenset[Value]
    counts: bool = True


def _number(value: Decimal | int, unit: str = "") -> Value:
    return ("number", Decimal(value).normalize(), unit, 0)


def _date(year: int = 0, month: int = 0, day: int = 0) -> Value:
    return ("date", year, month, day)


def decimal(text: str) -> Decimal:
    """The value of a number as Vietnamese (or English) texts write it."""
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?", text):
        return Decimal(text.replace(",", ""))
    parts = re.split(r"[.,]", text)
    return Decimal(parts[0]) if len(parts) == 1 else Decimal(f"{parts[0]}.{''.join(parts[1:])}")


def _written(match: re.Match[str]) -> Decimal:
    whole = part = digit = 0
    for word in match["spelt"].lower().split():
        if word in _WORDS:
            digit = _WORDS[word]
        elif word == "mười":
            part += 10
        elif word in {"mươi", "trăm"}:
            part, digit = part + digit * (10 if word == "mươi" else 100), 0
        elif word in _SCALES:
            whole, part, digit = whole + (part + digit) * _SCALES[word], 0, 0
    return Decimal(whole + part + digit)


def _counts(text: str, match: re.Match[str]) -> bool:
    if not match["spelt"]:
        return True
    if match["scale"]:
        return True
    if match["one"] and match["one"].lower() in {"một", "mốt", "tư", "lăm"}:
        return False
    before = _BEFORE.search(text, 0, match.start())
    last = before[1].lower() if before else ""
    if (match["one"] or "").lower() == "năm" and last in _NOT_A_FIVE:
        return False
    if last in {"thứ", "tháng", "mùng", "lớp"}:
        return False
    after = _AFTER.match(text, match.end())
    return after is not None and after[1].lower() in COUNTED


def _dates(match: re.Match[str]) -> set[Value]:
    def part(*names: str) -> int:
        found = next((match[name] for name in names if match[name]), "0")
        return {"giêng": 1, "chạp": 12}.get(found.lower()) or int(found)

    year, month = part("y1", "y2", "y3", "y5"), part("m1", "m2", "m3", "m4", "m5", "m6")
    found = {_date(year, month, part("d1", "d2", "d3", "d4"))}
    return found if year else found | {("bare month", month, 0, 0)}


def _pair(match: re.Match[str]) -> Value:
    """A fraction, or a day and its month; the record decides which."""
    if match["pair"]:
        return ("pair", int(match["a"]), int(match["b"]), 0)
    return ("pair", _WORDS[match["n"].lower()], _WORDS[match["of"].lower()], 0)


def _values(match: re.Match[str]) -> set[Value]:
    if match["half"]:
        return {_number(_HALVES[match["half"].lower().split()[-1]])}
    if match["about"]:
        return {("about", match["about"].split()[-1].lower(), "", 0)}
    if match["pair"] or match["part"]:
        return {_pair(match)}
    if match["number"]:
        return _scaled(decimal(match["number"]), match["suffix"] or "")
    if match["spelt"]:
        return {_number(_written(match))}
    return _dates(match)


def _scaled(value: Decimal, suffix: str) -> set[Value]:
    suffix = " ".join(suffix.lower().split())
    if suffix in {"%", "phần trăm"}:
        return {_number(value, "%")}
    return {_number(value * _SCALES.get(suffix, 1))}


def _borrowed(match: re.Match[str], following: re.Match[str]) -> set[Value]:
    """What the first number of a range takes from the second: "20–30 triệu", "3–5/2022"."""
    raw = _raw(match)
    suffix = following["suffix"] or following["scale"] or ""
    if raw is not None and suffix:
        return _scaled(raw, suffix)
    year = following["y5"] or following["y2"]
    month = int(match["m6"] or 0) if (match["m6"] or "0").isdigit() else 0
    month = month or (int(raw) if raw is not None and raw <= 12 else 0)
    return {_date(int(year), month)} if year and month else set()


def _raw(match: re.Match[str]) -> Decimal | None:
    """The bare value of a number without a scale of its own."""
    if match["number"] and not match["suffix"]:
        return decimal(match["number"])
    if match["spelt"] and not match["scale"]:
        return _written(match)
    return None


def mentions(text: str) -> list[Mention]:
    """Every number and date of `text`, in order."""
    found: list[Mention] = []
    matches = list(_TOKEN.finditer(text))
    for index, match in enumerate(matches):
        values = _values(match)
        following = matches[index + 1] if index + 1 < len(matches) else None
        if following and _JOIN.match(text[match.end() : following.start()]):
            values |= _borrowed(match, following)
        shown = match.group().strip()
        start, end = match.span()
        found.append(Mention(start, end, shown, frozenset(values), _counts(text, match)))
    return found


def is_large(mention: Mention) -> bool:
    """Whether it is a share, a date, or a thousand and more: a figure, not a count of steps."""
    return mention.counts and any(
        kind == "date" or (kind == "number" and (unit == "%" or Decimal(value) >= 1000))
        for kind, value, unit, _ in mention.values
    )


def known_values(texts: Iterable[str]) -> frozenset[Value]:
    """Every value that `texts` hold, and the coarser dates that follow from a date."""
    values: set[Value] = set()
    for text in texts:
        for mention in mentions(text):
            for value in mention.values:
                values.update(_implied(value))
    return frozenset(values)


def _implied(value: Value) -> Iterator[Value]:
    yield value
    kind, first, second, third = value
    if kind == "date":
        year, month, day = int(first), int(second), int(third)
        yield from (_date(year, month), _date(0, month, day), _date(0, month))
        if year:
            yield _number(year)
        if month and day:
            yield ("pair", day, month, 0)
    elif kind == "pair":
        yield from (_date(0, int(second), int(first)), _number(int(first)), _number(int(second)))
    elif kind == "number" and second == "%" and Decimal(first) == 50:
        yield _number(Decimal("0.5"))
    elif kind == "number" and Decimal(first) == Decimal("0.5"):
        yield _number(50, "%")


def stands_in(mention: Mention, known: frozenset[Value]) -> bool:
    """Whether the facts hold the number, or the month and the year of a date one by one."""
    if mention.values & known:
        return True
    return any(_date_follows(value, known) for value in mention.values)


def _date_follows(value: Value, known: frozenset[Value]) -> bool:
    kind, first, second, third = value
    if kind == "pair":
        return _date(0, int(second), int(first)) in known
    if kind != "date" or int(third):
        return False
    # "Từ tháng 3 … (2022)": month and year stand apart
    month_known = ("bare month", int(second), 0, 0) in known
    return month_known and (not int(first) or _number(int(first)) in known)
