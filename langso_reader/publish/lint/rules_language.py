"""Rules about the words: one spelling, one typography, sentences that a slow reader can follow."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from langso_reader.content.model import Kind
from langso_reader.publish.lint import numbers
from langso_reader.publish.lint.findings import Finding
from langso_reader.publish.lint.vocabulary import ENGLISH, ONE_SPELLING, SPOKEN
from langso_reader.text import is_syllable, normalise_tone, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from langso_reader.publish.lint.document import Document, Unit
    from langso_reader.publish.lint.edition import Edition

SENTENCE_WORDS: Final = 35
PARAGRAPH_WORDS: Final = 90
OLD_AFTER_YEARS: Final = 3
_URL: Final = re.compile(
    r"(?:https?://|mailto:|tel:)\S+?(?=[)\s\"]|$)|\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|edu|gov)\b[\w./-]*"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SAYS_UNDATED: Final = re.compile(
    r"không (?:nói|ghi|cho biết|nêu)[^.]{0,40}(?:năm|thời gian|ngày|lúc|mốc|khi nào)|không rõ năm"
)
# An apostrophe inside a name (H'Tó, M'droh) is none of these.
_STRAIGHT: Final = re.compile(r"[\"‘`]|(?<!\w)['’]|['’](?!\w)")
# No words of ours: quoted labels of a screen, the end of H'Tó, ".vn", "chấm vn", Zalo's mini app.
_LABEL: Final = re.compile(r"“[^”]{1,40}”|(?<=\w)['’]\w+|(?<!\w)\.\w+|chấm \w+|[Mm]ini app")
_WORD_BEFORE: Final = re.compile(r"(?<!\w)[A-ZĐ]\w* \Z")
_WORD_AFTER: Final = re.compile(r" [A-ZĐ]")
_DASHES: Final = re.compile(r"\.\.\.|\S* (?:-|--) \S*|—|\d+-\d+")
_SPACES: Final = re.compile(
    r"\S*(?: {2,}|[\u00a0\u00ad\u200b-\u200f\u202f\ufeff\t]| [,;:!?)”]| \.(?!\w)|[“(] "
    r"|,(?=[^\W\d]))\S*"
)
# The text of these front-matter keys is shown to readers; others are ids and addresses.
_SHOWN_KEYS: Final = {
    "title", "summary", "name", "owner", "status", "in_langso_how", "aliases",
    "place.village", "place.commune", "place.district", "place.province", "place.now",
    "people.name", "people.role", "sources.title", "sources.publisher",
}  # fmt: skip


def shown_units(document: Document) -> Iterator[Unit]:
    """Everything of an article that a reader sees."""
    yield from (unit for unit in document.fields if unit.key in _SHOWN_KEYS)
    yield from document.body


def own_units(document: Document) -> Iterator[Unit]:
    """What we wrote ourselves: not the titles of other people's articles."""
    for unit in shown_units(document):
        if not unit.key.startswith("sources."):
            yield unit


def check_letters(document: Document, _: Edition) -> Iterator[Finding]:
    """NFC and one placement of the tone mark, in every line but its addresses."""
    yield from check_text(document.text, document.file)


def check_text(text: str, file: str) -> Iterator[Finding]:
    """What `check_letters` asks, of any text: the taxonomy and the words for pictures too."""
    for number, line in enumerate(text.splitlines(), 1):
        if unicodedata.normalize("NFC", line) != line:
            odd = [word for word in line.split() if unicodedata.normalize("NFC", word) != word]
            yield Finding(file, number, "NFC", " ".join(odd[:3]))
            continue
        for _start, _end, word in tokens(_URL.sub(" ", line)):
            wanted = normalise_tone(word)
            if wanted != word:
                yield Finding(file, number, "TONE", word, {"wanted": wanted})


def check_spelling(document: Document, _: Edition) -> Iterator[Finding]:
    """Lower-case words are Vietnamese syllables or words that people really say."""
    for unit in own_units(document):
        if unit.key == "aliases" or (unit.key == "title" and document.file.startswith("terms/")):
            continue  # what a term is called elsewhere
        for match in _words(unit.text):
            word = match.lower()
            if word in ENGLISH:
                yield Finding(document.file, unit.line, "ENGLISH", match, {"wanted": ENGLISH[word]})
            elif match == word and word not in SPOKEN and not is_syllable(word):
                yield Finding(document.file, unit.line, "SPELLING", match)
        for odd, wanted in _other_spellings(_LABEL.sub(" ", unit.text)):
            yield Finding(document.file, unit.line, "ONE_SPELLING", odd, {"wanted": wanted})


def _other_spellings(text: str) -> Iterator[tuple[str, str]]:
    for odd, wanted in ONE_SPELLING.items():
        if odd in text:
            # a small word may begin a sentence with a capital
            start = r"(?<![.!?:] )(?<!\A)" if odd.lower() == wanted else ""
            if re.search(rf"{start}(?<!\w){re.escape(odd)}(?!\w)", text):
                yield odd, wanted


def _words(text: str) -> Iterator[str]:
    """Words without addresses, quoted labels, names and mixed forms such as `nTrust` or `m²`."""
    text = _LABEL.sub(" ", _URL.sub(" ", text))
    for start, end, word in tokens(text):
        if word.isalpha() and word.islower() and len(word) > 1:
            before, after = _WORD_BEFORE.search(text, 0, start), _WORD_AFTER.match(text, end)
            if not (before and after):  # between two capitals: Scan and Check
                yield word


def check_typography(document: Document, _: Edition) -> Iterator[Finding]:
    """Typographic quotes and dashes, single spaces."""
    for unit in shown_units(document):
        text = _URL.sub("x", unit.text)
        straight = _STRAIGHT.search(text)
        if straight and not unit.key.startswith("sources."):
            yield Finding(document.file, unit.line, "QUOTES", straight.group())
        dash = _DASHES.search(_plain_ranges(text))
        if dash and not unit.key.startswith("sources."):
            yield Finding(document.file, unit.line, "DASH", dash.group())
        odd = _SPACES.search(text)
        if odd:
            yield Finding(document.file, unit.line, "SPACES", odd.group())


def _plain_ranges(text: str) -> str:
    """Names like Covid-19 keep their hyphen."""
    return re.sub(r"[^\W\d_]-\d+", "x", text)


def check_sentences(document: Document, _: Edition) -> Iterator[Finding]:
    """No sentence above 35 words, no paragraph above 90."""
    for unit in own_units(document):
        if unit.words > PARAGRAPH_WORDS:
            details = {"count": unit.words}
            yield Finding(document.file, unit.line, "PARAGRAPH", _beginning(unit.text), details)
        for sentence in unit.sentences():
            count = len(sentence.split())
            if count > SENTENCE_WORDS:
                what = _beginning(sentence)
                yield Finding(document.file, unit.line, "SENTENCE", what, {"count": count})


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")


def check_old_figures(document: Document, _: Edition) -> Iterator[Finding]:
    """A figure of an old article has a year in its part, or the part says that none is known."""
    article = document.article
    if article is None or article.kind not in {Kind.STORY, Kind.PLATFORM} or not article.updated:
        return
    if not article.year or article.updated.year - article.year < OLD_AFTER_YEARS:
        return
    phones = {target.removeprefix("tel:") for _, _, target in document.links}
    for heading, units in document.sections.items():
        if heading == "Bà con tự làm":
            continue
        text = "\n".join(unit.text for unit in units)
        if _YEAR.search(text) or _SAYS_UNDATED.search(text):
            continue
        for unit in units:
            yield from (
                Finding(document.file, unit.line, "OLD_FIGURE", shown)
                for shown in _figures(unit.statement)
                if shown not in phones
            )


def _figures(text: str) -> Iterable[str]:
    """Money, shares and large counts: what grows old."""
    for mention in numbers.mentions(_URL.sub(" ", text)):
        if numbers.is_large(mention) and any(value[0] == "number" for value in mention.values):
            yield mention.shown
