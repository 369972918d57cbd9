"""Which page stands where: booklets for three kinds of printer, two-up, poster tiles."""

from __future__ import annotations

import dataclasses
import functools
import math

import pypdfium2
import pytest
from printing_factory import DAY, ink_box, job, make_story, no_picture, pages_guide, pdf_texts
from pypdfium2 import raw

from langso_reader.printing import Duplex, Form, TooLongError, test_sheet, typeset
from langso_reader.printing.imposition import booklet_sides, lay_out, two_up_sides

SOME = (1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 17)
W, H = 842, 595


def fold(sides):
    """The pages of a booklet as one leafs through it once it is folded."""
    sheets = list(zip(sides[::2], sides[1::2], strict=True))
    first = [page for front, back in sheets for page in (front[1], back[0])]
    second = [page for front, back in reversed(sheets) for page in (back[1], front[0])]
    return first + second


@pytest.mark.parametrize("pages", range(1, 201))
def test_a_folded_booklet_reads_in_order(pages):
    order = fold(booklet_sides(pages))
    assert order == [*range(pages), *[None] * (-pages % 4)]
    assert len(order) % 4 == 0


def test_two_up_reads_in_order():
    assert two_up_sides(5) == [(0, 1), (2, 3), (4, None)]


@functools.cache
def reading_pdf(pages):
    return typeset(job(pages_guide(pages), form=Form.BOOKLET), no_picture).reading_pdf


def half(page, number):
    """Page number on the left (0) or right (1) half as the PDF shows it, and whether upright."""
    textpage = page.get_textpage()
    words = textpage.get_text_bounded(left=number * W / 2, right=(number + 1) * W / 2)
    if "Trang thứ" not in words:
        return None, None
    start = textpage.search("Trang thứ", 0)
    upright = None
    while (found := start.get_next()) is not None:
        if (textpage.get_charbox(found[0])[0] >= W / 2) == bool(number):
            angle = raw.FPDFText_GetCharAngle(textpage.raw, found[0])
            upright = math.cos(angle) > 0
    return int(words.split("Trang thứ")[1].split()[0]), upright


def leafed(pdf, duplex):
    """The page numbers that a person meets, after the paper was printed, turned and folded.

    A printer that turns on the long edge of the landscape sheet shows the back upside down to
    someone who turns the sheet like the page of a book.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        sides = []
        for index, page in enumerate(document):
            (left, left_up), (right, right_up) = half(page, 0), half(page, 1)
            if index % 2 and duplex is Duplex.LONG:
                left, right = right, left
                left_up, right_up = (None if up is None else not up for up in (right_up, left_up))
            assert False not in (left_up, right_up)
            sides.append((left, right))
        return fold(sides)
    finally:
        document.close()


@pytest.mark.parametrize("duplex", Duplex)
@pytest.mark.parametrize("pages", SOME)
def test_printed_booklet_reads_in_order(pages, duplex):
    wanted = job(pages_guide(pages), form=Form.BOOKLET, duplex=duplex)
    pdf, sides = lay_out(wanted, reading_pdf(pages), title="Tập")
    assert leafed(pdf, duplex) == [*range(1, pages + 1), *[None] * (-pages % 4)]
    assert len(sides) == 2 * math.ceil(pages / 4)


@pytest.mark.long
@pytest.mark.parametrize("duplex", Duplex)
@pytest.mark.parametrize("pages", [n for n in range(1, 201) if n not in SOME])
def test_printed_booklet_of_any_length_reads_in_order(pages, duplex):
    test_printed_booklet_reads_in_order(pages, duplex)


def test_one_sided_backs_can_be_turned_when_the_printer_needs_it():
    wanted = job(pages_guide(8), form=Form.BOOKLET, duplex=Duplex.NONE)
    turned = dataclasses.replace(wanted, turn_backs=True)
    as_long, _ = lay_out(turned, reading_pdf(8), title="Tập")
    assert leafed(as_long, Duplex.LONG) == list(range(1, 9))


def test_fronts_and_backs_are_each_sheet_once():
    document = typeset(job(pages_guide(9), form=Form.BOOKLET, duplex=Duplex.NONE), no_picture)
    assert document.fronts() == [0, 2, 4]
    assert document.backs() == [1, 3, 5]
    assert document.backs(reverse=True) == [5, 3, 1]
    assert document.sheets == 3


def test_booklet_text_is_text_and_the_title_is_set(picture):
    document = typeset(job(make_story(), form=Form.BOOKLET, title="Họp thôn"), picture)
    copied = " ".join(pdf_texts(document.pdf))
    assert "Chị Ngoan trồng chè từ năm 2007." in copied
    opened = pypdfium2.PdfDocument(document.pdf)
    assert opened.get_metadata_value("Title") == "Họp thôn"
    assert all(page.get_size()[0] > page.get_size()[1] for page in opened)
    opened.close()


def test_a_booklet_too_thick_to_fold_is_refused(monkeypatch):
    monkeypatch.setattr("langso_reader.printing.imposition.MAX_PAGES", 4)
    with pytest.raises(TooLongError) as caught:
        typeset(job(pages_guide(5), form=Form.BOOKLET), no_picture)
    assert caught.value.details == {"count": 5, "limit": 4}


def test_the_test_sheet_tells_front_from_back():
    document = test_sheet(DAY)
    faces = [words.split("đầu trang ")[1][:14] for words in pdf_texts(document.pdf)]
    assert faces == ["Tờ 1 mặt trước", "Tờ 1 mặt sau 1", "Tờ 2 mặt trước", "Tờ 2 mặt sau 1"]
    assert document.fronts() == [0, 2]


@pytest.mark.parametrize(("paper", "sheets"), [("A3", 2), ("A2", 4)])
def test_poster_tiles_cover_the_poster_and_keep_off_the_edge(paper, sheets, picture):
    document = typeset(job(make_story(), form=Form.POSTER, paper=paper), picture)
    assert document.page_count == document.sheets == sheets
    texts = pdf_texts(document.pdf)
    assert [f"Tấm {n} / {sheets}" in words for n, words in enumerate(texts, 1)] == [True] * sheets
    width, height = document.page_size(0)
    assert sorted((round(width), round(height))) == [595, 842]
    for index in range(sheets):
        # Dashed marks may reach the edge; everything dark keeps off what printers leave white.
        assert min(ink_box(document, index, white=100)) >= 4


def test_a_poster_in_one_piece_has_its_paper_size(picture):
    document = typeset(job(make_story(), form=Form.POSTER, paper="A3", tiled=False), picture)
    assert [round(n / 72 * 25.4) for n in document.page_size(0)] == [297, 420]
