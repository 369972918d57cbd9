"""The parts of a long set, each a PDF of the typesetter, as one: pages, tags, bookmarks and links.

No reader of PDFs in general: it knows the plain form in which the typesetter writes them (numbered
objects, a table of where they are, one level of pages and of bookmarks) and refuses any other. What
stands on the pages is copied as it is. Objects get new numbers, and of what a file has only once
(list of pages, bookmarks, named places, root of the tags) one is made for all parts.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Final

from langso_reader.printing.errors import PrintingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Moved = Callable[[bytes], bytes]

_PAGES, _MARKS, _TAGS, _DOCUMENT = 1, 2, 3, 4  # numbers of what is made for all parts
_STREAM: Final = b"<<\n  /Length "
_REFERENCE: Final = re.compile(rb"(\d+) 0 R")
_KEY: Final = re.compile(rb"(?<=/StructParent )\d+|(?<=/StructParents )\d+")
_BRACKET: Final = re.compile(rb"\\.|[()]", re.DOTALL)
_PARENT: Final = re.compile(rb"(\d+) (\d+ 0 R)")
_ROLE: Final = re.compile(rb"/\w+ /\w+")
_CELL: Final = re.compile(rb"\(U\d+x\d+y\d+\)")  # what the typesetter calls a cell of a table
_NAMED_CELL: Final = re.compile(rb"\((\d+-U\d+x\d+y\d+)\) (\d+) 0 R")
# A link to an article in another part, as text.typ writes it: its number, its page. Strings do not
# begin a line.
_ELSEWHERE: Final = re.compile(
    rb"\n  /A <<\s+/Type /Action\s+/S /URI\s+/URI \(langso:(\d+)/\d+\)\s+>>"
)
_SAID: Final = re.compile(rb"\n  /Contents \(langso:\d+/(\d+)\)")


def _find(pattern: bytes, text: bytes) -> bytes:
    match = re.search(pattern, text, re.DOTALL)
    if match is None:
        raise PrintingError(f"the typesetter wrote no {pattern!r}", reason="joining")
    return match[1]


def _number(name: bytes, text: bytes) -> int:
    """Which object stands under a name."""
    return int(_find(rb"/%b (\d+) 0 R" % name, text))


def _references(text: bytes) -> list[int]:
    return [int(number) for number in _REFERENCE.findall(text)]


def _list(name: bytes, text: bytes) -> list[int]:
    return _references(_find(rb"/%b \[(.*?)\]" % name, text))


def _objects(pdf: bytes) -> dict[int, bytes]:
    """The objects by number, each without its number and its end."""
    table = int(_find(rb"startxref\n(\d+)\n%%EOF\s*$", pdf[-64:]))
    count = int(_find(rb"^xref\n0 (\d+)\n", pdf[table : table + 32]))
    rows = pdf.index(b"\n", table + 5) + 1
    starts = [int(pdf[row : row + 10]) for row in range(rows + 20, rows + 20 * count, 20)]
    ends = dict(zip(sorted(starts), [*sorted(starts)[1:], table], strict=True))
    found = {}
    for number, start in enumerate(starts, start=1):
        end = pdf.rindex(b"\nendobj", start, ends[start])
        found[number] = pdf[pdf.index(b" obj\n", start) + 5 : end]
    return found


def _texts(body: bytes) -> Iterator[tuple[bytes, bool]]:
    """Pieces of an object, and whether each is a string."""
    at = 0
    while (begin := body.find(b"(", at)) >= 0:
        yield body[at:begin], False
        at, depth = len(body), 0
        for bracket in _BRACKET.finditer(body, begin):
            depth += {b"(": 1, b")": -1}.get(bracket[0], 0)
            if depth == 0:
                at = bracket.end()
                break
        yield body[begin:at], True
    yield body[at:], False


def _entries(body: bytes) -> bytes:
    """An object without its strings, in which anything may stand."""
    return b"".join(text for text, written in _texts(body) if not written)


class Part:
    """One PDF of the typesetter.

    Args:
        pdf: the file.
        articles: what it shows; its first bookmarks are theirs.

    Attributes:
        objects: by number.
        pages: numbers of the pages, in order.
        named: what links call the articles → the objects that say where they begin.

    Raises:
        PrintingError: it was written in a form that is not known here.
    """

    def __init__(self, pdf: bytes, articles: range) -> None:
        self.head = _find(rb"^(.{,64}?)1 0 obj\n", pdf)
        self.trailer = _find(rb"\n(trailer\n.*)$", pdf[-400:])
        self.objects = _objects(pdf)
        self.root = _number(b"Root", self.trailer)
        self.catalog = self.objects[self.root]
        self.tags = self.objects[_number(b"StructTreeRoot", self.catalog)]
        self.pages = _list(b"Kids", self.objects[_number(b"Pages", self.catalog)])
        self.ids = re.findall(rb"\((.*?)\)", _find(rb"/ID \[(.*?)\]", self.trailer))
        self.marks = self._marks()
        if len(self.marks) < len(articles):
            raise PrintingError(f"{len(self.marks)} bookmarks", reason="joining")
        self.named = {
            b"article-%d" % article: _number(b"Dest", _entries(self.objects[mark]))
            for article, mark in zip(articles, self.marks, strict=False)
        }

    @property
    def places(self) -> list[int]:
        """The page on which each article begins, from 0."""
        return [
            self.pages.index(_references(self.objects[place])[0]) for place in self.named.values()
        ]

    @property
    def document_tag(self) -> int:
        """The tag that all others stand in."""
        return _list(b"K", self.tags)[0]

    def _marks(self) -> list[int]:
        """The bookmarks."""
        if b"/Outlines" not in self.catalog:
            return []
        marks = [_number(b"First", self.objects[_number(b"Outlines", self.catalog)])]
        while b"/Next " in (mark := _entries(self.objects[marks[-1]])):
            marks.append(_number(b"Next", mark))
        return marks

    def shared(self) -> dict[int, int]:
        """Objects in whose place one for all parts is made → that one."""
        marks = {_number(b"Outlines", self.catalog): _MARKS} if self.marks else {}
        return marks | {
            _number(b"Pages", self.catalog): _PAGES,
            _number(b"StructTreeRoot", self.catalog): _TAGS,
            self.document_tag: _DOCUMENT,
        }

    def of_the_file(self) -> set[int]:
        """Objects that describe the file: the catalog and what it names."""
        found = {self.root, _number(b"Info", self.trailer)}
        for name in (b"Metadata", b"OutputIntents"):  # plain PDF has none
            if b"/%b " % name in self.catalog:
                found.add(_number(name, self.catalog))
        return found


def _moved(body: bytes, *, numbers: dict[int, int], keys: int, part: int) -> bytes:
    """An object among those of all parts; what stands in strings and streams is left alone.

    Args:
        body: the object.
        numbers: old number of an object → new one.
        keys: how many keys of tags the parts before have.
        part: its number, which goes before the names of cells.
    """
    head, stream, data = (
        body.partition(b"\nstream\n") if body.startswith(_STREAM) else (body, b"", b"")
    )
    made = []
    for text, written in _texts(head):
        if written:
            made.append(b"(%d-%b" % (part, text[1:]) if _CELL.fullmatch(text) else text)
            continue
        moved = _REFERENCE.sub(lambda m: b"%d 0 R" % numbers[int(m[1])], text)
        if b"/StructParent" in moved:
            moved = _KEY.sub(lambda m: b"%d" % (int(m[0]) + keys), moved)
        made.append(moved)
    return b"".join((*made, stream, data))


def _linked(annotation: bytes) -> bytes:
    """A link to another part, as the typesetter writes one within a part."""

    def said(match: re.Match[bytes]) -> bytes:
        return (
            b"\n  /Contents <FEFF%b>"
            % f"Phần, trang {int(match[1])}".encode("utf-16-be").hex().encode()
        )

    there = _ELSEWHERE.sub(rb"\n  /Dest (article-\1)", annotation)
    return _SAID.sub(said, there)


def _row(references: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in references)


def _sorted(names: dict[bytes, int]) -> bytes:
    return b" ".join(b"(%b) %d 0 R" % pair for pair in sorted(names.items()))


@dataclass
class _Whole:
    """The parts that were added, and what is to be written once for all of them."""

    made: BinaryIO
    starts: dict[int, int] = field(default_factory=dict)
    parts: int = 0
    used: int = _DOCUMENT  # the last number that an object has
    keys: int = 0  # of pages and links, by which their tags are found
    pages: list[int] = field(default_factory=list)
    marks: list[tuple[int, bytes]] = field(default_factory=list)
    named: dict[bytes, int] = field(default_factory=dict)
    tags: list[int] = field(default_factory=list)
    cells: dict[bytes, int] = field(default_factory=dict)
    parents: list[bytes] = field(default_factory=list)
    roles: set[bytes] = field(default_factory=set)
    ids: list[list[bytes]] = field(default_factory=list)

    def write(self, number: int, body: bytes) -> None:
        """Write one object."""
        self.starts[number] = self.made.tell()
        self.made.writelines((b"%d 0 obj\n" % number, body, b"\nendobj\n\n"))

    def add(self, part: Part) -> Moved:
        """Write the objects of a part.

        Returns:
            What moves an object of this part among those of all.
        """
        self.parts += 1
        numbers = part.shared()
        own = part.objects.keys() - numbers.keys()
        if self.parts > 1:
            own -= part.of_the_file()
        numbers |= {old: self.used + n for n, old in enumerate(sorted(own), start=1)}
        self.used += len(own)
        moved = partial(_moved, numbers=numbers, keys=self.keys, part=self.parts)
        for old in sorted(own - part.of_the_file() - set(part.marks)):
            body = moved(part.objects[old])
            self.write(numbers[old], _linked(body) if b"(langso:" in body else body)
        self._note(part, numbers, moved(part.tags))
        self.marks += [(numbers[mark], moved(part.objects[mark])) for mark in part.marks]
        return moved

    def _note(self, part: Part, numbers: dict[int, int], tags: bytes) -> None:
        self.ids.append(part.ids)
        self.pages += [numbers[page] for page in part.pages]
        self.named |= {name: numbers[place] for name, place in part.named.items()}
        self.tags += [numbers[tag] for tag in _list(b"K", part.objects[part.document_tag])]
        self.cells |= {name: int(tag) for name, tag in _NAMED_CELL.findall(tags)}
        self.roles |= set(_ROLE.findall(_find(rb"/RoleMap <<(.*?)>>", tags)))
        for key, tag in _PARENT.findall(_find(rb"/Nums \[(.*?)\]", tags)):
            self.parents.append(b"%d %b" % (int(key) + self.keys, tag))
        self.keys += int(_find(rb"/ParentTreeNextKey (\d+)", tags))

    def close(self) -> None:
        """Write the lists."""
        self.write(
            _PAGES, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self.pages), _row(self.pages))
        )
        cells = b"/IDTree<</Names[%b]>>" % _sorted(self.cells) if self.cells else b""
        self.write(
            _TAGS,
            b"<</Type/StructTreeRoot/RoleMap<<%b>>/K[%d 0 R]/ParentTree<</Nums[%b]>>%b"
            b"/ParentTreeNextKey %d>>"
            % (b" ".join(sorted(self.roles)), _DOCUMENT, b" ".join(self.parents), cells, self.keys),
        )
        self.write(
            _DOCUMENT,
            b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]>>" % (_TAGS, _row(self.tags)),
        )
        self._write_marks()

    def _write_marks(self) -> None:
        numbers = [number for number, _ in self.marks]
        for (number, mark), before, after in zip(
            self.marks, [0, *numbers], [*numbers[1:], 0], strict=False
        ):
            bare = re.sub(rb"\n  /(?:Prev|Next) \d+ 0 R|>>$", b"", mark)
            bare += b"  /Prev %d 0 R\n" % before if before else b""
            bare += b"  /Next %d 0 R\n" % after if after else b""
            self.write(number, bare + b">>")
        if numbers:
            found = (len(numbers), numbers[0], numbers[-1])
            self.write(_MARKS, b"<</Type/Outlines/Count %d/First %d 0 R/Last %d 0 R>>" % found)


def _names(whole: _Whole) -> list[tuple[bytes, bytes]]:
    """What the first part calls the file and its state, each with what it is called now."""
    return [
        (ids[0], base64.b64encode(hashlib.md5(b"".join(ids), usedforsecurity=False).digest()))
        for ids in zip(*whole.ids, strict=True)
    ]


def _metadata(stream: bytes, whole: _Whole) -> bytes:
    head, _, data = stream.removesuffix(b"\nendstream").partition(b"\nstream\n")
    data = re.sub(rb"(<xmpTPg:NPages>)\d+", rb"\g<1>%d" % len(whole.pages), data)
    for before, now in _names(whole):
        data = data.replace(before, now)
    head = re.sub(rb"(/Length) \d+", rb"\1 %d" % len(data), head, count=1)
    return b"%b\nstream\n%b\nendstream" % (head, data)


def _describe(whole: _Whole, first: Part, moved: Moved) -> bytes:
    """Write what describes the file as the first part does.

    Returns:
        What the end of the file says of it.
    """
    numbers = {old: _references(moved(b"%d 0 R" % old))[0] for old in first.of_the_file()}
    for old in first.of_the_file() - {first.root}:
        body = moved(first.objects[old])
        described = b"/Type /Metadata" in body[:99]
        whole.write(numbers[old], _metadata(body, whole) if described else body)
    own = rb"\n  /Outlines \d+ 0 R|\n  /Names <<\s+/Dests <<.*?>>\s+>>|\n>>$"
    catalog = re.sub(own, b"", moved(first.catalog), flags=re.DOTALL)
    catalog += b"\n  /Outlines %d 0 R" % _MARKS if whole.marks else b""
    catalog += b"\n  /Names <</Dests <</Names [%b]>>>>\n>>" % _sorted(whole.named)
    whole.write(numbers[first.root], catalog)
    ids = b"".join(b"(%b)" % now for _, now in _names(whole))
    found = (numbers[first.root], numbers[_number(b"Info", first.trailer)], ids)
    return b"/Root %d 0 R/Info %d 0 R/ID[%b]" % found


def _entry(start: int | None) -> bytes:
    """What the table says of an object; no bookmarks, no list of them."""
    return b"0000000000 65535 f \n" if start is None else b"%010d 00000 n \n" % start


def join(parts: Iterable[Part], made: BinaryIO) -> None:
    """Write one PDF of all pages.

    Args:
        parts: in order, of the same title and standard; asked for one by one, so that no more than
            one need be in memory.
        made: where the PDF goes, from its beginning.

    Raises:
        PrintingError: one was written in a form that is not known here.
    """
    whole, first, moved = _Whole(made), None, None
    for part in parts:
        if first is None:
            made.write(part.head)
            first, moved = part, whole.add(part)
        else:
            whole.add(part)
    if first is None or moved is None:
        raise PrintingError("no parts", reason="joining")
    whole.close()
    described = _describe(whole, first, moved)
    table = made.tell()
    rows = b"".join(_entry(whole.starts.get(n)) for n in range(1, whole.used + 1))
    made.write(b"xref\n0 %d\n%b%b" % (whole.used + 1, _entry(None), rows))
    end = (whole.used + 1, described, table)
    made.write(b"trailer\n<</Size %d%b>>\nstartxref\n%d\n%%%%EOF" % end)
