"""Long sets, set in parts: the same pages, numbers, tags, bookmarks and links as in one run."""

from __future__ import annotations

import io
import sys

import pypdf
import pytest
from printing_factory import (
    items,
    job,
    make_guide,
    make_story,
    pdf_texts,
    png,
    section,
    text,
)

from langso_reader.content import blocks as b
from langso_reader.content import model
from langso_reader.printing import (
    CancelledError,
    Form,
    PrintingError,
    engine,
    joining,
    parts,
    raster,
    typeset,
)

WHOLE = 1e9
IN_PARTS = 2.0  # pages


def link(there, words):
    return b.Paragraph((b.Link(there, (b.Text(words),)),))


def term(number):
    return model.Term(
        id=f"tn-{number}",
        kind=model.Kind.TERM,
        title=f"Từ thứ {number}",
        summary="Một từ.",
        text=section("text", "", text(f"Nghĩa của từ thứ {number}.")),
    )


def table(*words):
    cells = tuple((b.Text(word),) for word in words)
    return b.Table(cells, (cells, cells))


def articles():
    """Stories, links back and forth, words shared by a page, tables, names that look like PDF."""
    return (
        make_story("mot", "Chuyện (một) 7 0 R", work=section("work", "Việc", link("sau", "xem"))),
        make_guide(
            "hai", text("Đây."), table("Giá", "Nơi"), title="A 3 0 R ) ((U1x0y0 /Next /Dest 1"
        ),
        make_story("ba", "Chuyện ba", work=section("work", "Việc", link("mot", "xem lại"))),
        *map(term, range(4)),
        make_guide("nam", items("Một.", "Hai.", numbered=True), title="/Contents (langso:1/2)"),
        make_story("sau", "Chuyện sáu"),
        make_guide("bay", table("Ngày", "Giờ", "Ai"), link("ba", "xem ba"), title="Bảy"),
    )


def typeset_in(most_pages, wanted, monkeypatch, picture=lambda _path: png()):
    monkeypatch.setattr(parts, "MOST_PAGES", most_pages)
    return typeset(wanted, picture)


def opened(document):
    return pypdf.PdfReader(io.BytesIO(document.reading_pdf), strict=True)


@pytest.fixture
def book(monkeypatch):
    """A set in parts, as another library reads it."""
    wanted = job(*articles(), title="Họp thôn", questions=True, notes=True, qr=True)
    assert len(parts.cut(wanted)) == 1
    document = typeset_in(IN_PARTS, wanted, monkeypatch)
    assert len(parts.cut(wanted)) > 3
    return document


@pytest.mark.parametrize(
    "options",
    [
        {"questions": True, "notes": True, "qr": True},
        {"mono": True, "cover": False, "contents": False},
        {"form": Form.BOOKLET, "contents": False},
        {"form": Form.LARGE},
        {"form": Form.BULLETIN},
        {"form": Form.CARDS},
        {"form": Form.POSTER},
        {"form": Form.LEAFLET},
    ],
    ids=str,
)
def test_parts_give_the_same_pages_as_one_run(options, monkeypatch):
    wanted = job(*articles(), title="Họp thôn", **options)
    one = typeset_in(WHOLE, wanted, monkeypatch)
    several = typeset_in(IN_PARTS, wanted, monkeypatch)
    assert len(parts.cut(wanted)) > 1
    assert pdf_texts(several.pdf) == pdf_texts(one.pdf)
    for page in range(one.page_count):
        assert several.render_page(page, 40) == one.render_page(page, 40)
    assert [several.pages_of(a.id) for a in wanted.articles] == [
        one.pages_of(a.id) for a in wanted.articles
    ]


def test_every_bookmark_leads_to_its_page(book):
    pdf = opened(book)
    found = {mark.title: pdf.get_destination_page_number(mark) for mark in pdf.outline}
    assert list(found) == [
        "Mục lục",
        *(article.title for article in book.job.articles),
        "Câu hỏi để bàn",
        "Ghi chép",
    ]
    for title, page in found.items():
        assert title in pdf_texts(book.pdf)[page].replace("\n", " ")


def links(pdf):
    """The links between articles: page, where it leads, what a screen reader says."""
    for number, page in enumerate(pdf.pages):
        for reference in page.get("/Annots", ()):
            annotation = reference.get_object()
            if "/Dest" in annotation:
                there = pdf.named_destinations[annotation["/Dest"]]
                yield number, pdf.get_destination_page_number(there), annotation["/Contents"]


def test_links_lead_across_parts_to_the_page_they_name(book):
    pdf, starts = opened(book), {a.id: book.pages_of(a.id).start for a in book.job.articles}
    found = list(links(pdf))
    assert all(said == f"Phần, trang {there + 1}" for _, there, said in found)
    assert {(here, there) for here, there, _ in found if here > 1} == {
        (starts["mot"], starts["sau"]),
        (starts["ba"], starts["mot"]),
        (starts["bay"], starts["ba"]),
    }
    listed = {there for here, there, _ in found if here == 1}
    assert listed == {starts[a.id] for a in book.job.articles}
    assert f"(trang {starts['sau'] + 1})" in pdf_texts(book.pdf)[starts["mot"]]
    assert b"/URI (langso:" not in book.pdf


def tags_below(pdf):
    """Every tag under the root by its number, and the pieces of pages that tags hold."""
    root = pdf.trailer["/Root"]["/StructTreeRoot"]
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(pdf.pages)}
    tags, pieces, objects = {}, set(), set()

    def walk(kid, parent, page):
        tag = kid.get_object()
        if isinstance(tag, int):
            pieces.add((page, int(tag)))
            return
        page = pages[tag.raw_get("/Pg").idnum] if "/Pg" in tag else page
        if tag.get("/Type") == "/MCR":
            pieces.add((page, int(tag["/MCID"])))
        elif tag.get("/Type") == "/OBJR":
            objects.add((page, tag.raw_get("/Obj").idnum))
        else:
            assert kid.idnum not in tags
            assert tag.raw_get("/P").idnum == parent
            tags[kid.idnum] = tag
            kids = tag.get("/K", ())
            for each in kids if isinstance(kids, list) else [tag.raw_get("/K")]:
                walk(each, kid.idnum, page)

    for kid in root["/K"]:
        walk(kid, pdf.trailer["/Root"].raw_get("/StructTreeRoot").idnum, None)
    return tags, pieces, objects


def test_every_piece_of_every_page_has_its_tag(book):
    pdf = opened(book)
    tags, pieces, objects = tags_below(pdf)
    listing = pdf.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    parents = dict(zip(map(int, listing[::2]), listing[1::2], strict=True))
    keys = []
    for number, page in enumerate(pdf.pages):
        if "/StructParents" in page:
            keys.append(page["/StructParents"])
            of_page = parents[page["/StructParents"]].get_object()
            assert {kid.idnum for kid in of_page} <= tags.keys()
            assert {(number, n) for n in range(len(of_page))} <= pieces
        for reference in page.get("/Annots", ()):
            keys.append(reference.get_object()["/StructParent"])
            assert parents[keys[-1]].idnum in tags
            assert (number, reference.idnum) in objects
    assert sorted(keys) == sorted(parents) == list(range(len(parents)))
    assert [tag["/S"] for tag in tags.values()].count("/Document") == 1
    assert sum(tag["/S"] == "/H1" for tag in tags.values()) == len(book.job.articles) + 3


def test_cells_of_two_tables_in_two_parts_keep_their_headings(book):
    pdf = opened(book)
    tags, _, _ = tags_below(pdf)
    named = [tag for tag in tags.values() if tag["/S"] == "/TH"]
    names = [tag["/ID"] for tag in named]
    assert len(set(names)) == len(names) == 5
    listing = pdf.trailer["/Root"]["/StructTreeRoot"]["/IDTree"]["/Names"]
    assert {
        name: tag.get_object() for name, tag in zip(listing[::2], listing[1::2], strict=True)
    } == {tag["/ID"]: tag for tag in named}
    assert listing[::2] == sorted(names)
    cells = [tag for tag in tags.values() if tag["/S"] == "/TD"]
    assert {
        head for cell in cells for each in cell["/A"] for head in each.get("/Headers", ())
    } == set(names)


def test_names_that_look_like_pdf_stay_as_they_are(book, monkeypatch):
    def names(document):
        pdf = opened(document)
        tags, _, _ = tags_below(pdf)
        return [tag["/T"] for tag in tags.values() if "/T" in tag], [m.title for m in pdf.outline]

    assert names(book) == names(typeset_in(WHOLE, book.job, monkeypatch))


def test_the_whole_is_archival_titled_and_in_vietnamese(book):
    pdf = opened(book)
    root = pdf.trailer["/Root"]
    about = root["/Metadata"].get_data()
    assert root["/Lang"] == "vi"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert pdf.metadata.title == "Họp thôn"
    assert b"<pdfaid:part>2" in about
    assert b"<xmpTPg:NPages>%d<" % len(pdf.pages) in about
    assert all(name.encode() in about for name in map(str, pdf.trailer["/ID"]))


def test_the_same_set_gives_the_same_bytes_and_another_set_another_name(book, monkeypatch):
    assert typeset(book.job, lambda _path: png()).pdf == book.pdf
    other = typeset_in(IN_PARTS, job(*articles()[1:], title="Họp thôn"), monkeypatch)
    assert opened(other).trailer["/ID"] != opened(book).trailer["/ID"]


def test_numbers_that_were_counted_wrong_are_put_right(book, monkeypatch):
    counted = parts.LongSet._counted

    def one_page_too_many(long_set):
        first, *others = counted(long_set)
        return [parts._Count(first.pages + 1, first.places), *others]

    monkeypatch.setattr(parts.LongSet, "_counted", one_page_too_many)
    assert typeset(book.job, lambda _path: png()).pdf == book.pdf


def test_what_archives_forbid_is_set_in_parts_all_the_same(book, monkeypatch):
    ask = engine.Desk.ask

    def refuse(desk, verb, *words):
        if "a-2a" in words:
            raise PrintingError("refused", reason="not in an archive")
        return ask(desk, verb, *words)

    monkeypatch.setattr(engine.Desk, "ask", refuse)
    plain = typeset(book.job, lambda _path: png())
    assert pdf_texts(plain.pdf) == pdf_texts(book.pdf)
    assert "/OutputIntents" not in opened(plain).trailer["/Root"]


def test_pictures_that_are_missing_in_any_part_are_named(monkeypatch):
    there = {"pictures/mot.png": png(), "pictures/sau.png": png()[:60]}
    document = typeset_in(IN_PARTS, job(*articles()), monkeypatch, there.get)
    assert document.left_out == ("pictures/ba.png", "pictures/sau.png")


def test_a_picture_of_two_articles_is_not_written_anew_while_a_part_is_set(monkeypatch):
    laid = []
    add = engine.Desk.add

    def note(desk, name, content):
        laid.append(name)
        add(desk, name, content)

    monkeypatch.setattr(engine.Desk, "add", note)
    typeset_in(IN_PARTS, job(*articles()), monkeypatch)
    assert len([name for name in laid if name.endswith(".png")]) == 1


def test_progress_goes_on_through_the_parts_and_never_back(monkeypatch):
    seen = []
    monkeypatch.setattr(parts, "MOST_PAGES", IN_PARTS)
    typeset(
        job(*articles()),
        lambda _path: png(),
        progress=lambda done, all_: seen.append(done / all_),
    )
    assert seen == sorted(seen)
    assert seen[-1] == 1
    assert len({share for share in seen if share > 2 / 3}) > 3


def test_cancelling_stops_between_parts(monkeypatch):
    asked = []

    def cancelled():
        return "set_part" in asked

    ask = engine.Desk.ask

    def note(desk, verb, *words):
        made = ask(desk, verb, *words)
        asked.append(verb)
        return made

    monkeypatch.setattr(engine.Desk, "ask", note)
    monkeypatch.setattr(parts, "MOST_PAGES", IN_PARTS)
    with pytest.raises(CancelledError):
        typeset(job(*articles()), lambda _path: png(), cancelled=cancelled)
    assert asked.count("set_part") == 1


def test_a_set_is_cut_where_pages_begin():
    wanted = job(*(make_story(f"so-{n}") for n in range(60)), *map(term, range(300)))
    found = parts.cut(wanted)
    assert [index for part in found for index in part] == list(range(360))
    assert len(found) > 2
    assert found[-1].stop - found[-1].start >= 300  # words share pages, so nothing parts them


def test_cards_are_cut_between_sheets():
    guides = [make_guide(f"hd-{n}", items("Một.", "Hai."), title="Hai bước") for n in range(99)]
    found = parts.cut(job(*guides, form=Form.CARDS))
    assert len(found) > 1
    assert all(len(part) % 2 == 0 for part in found[:-1])  # one guide has three cards


def test_posters_are_set_one_at_a_time():
    stories = [make_story(f"so-{n}") for n in range(40)]
    assert {len(part) for part in parts.cut(job(*stories, form=Form.POSTER))} == {1}


def test_what_the_typesetter_did_not_write_is_not_joined():
    with pytest.raises(PrintingError):
        joining.Part(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF", range(0))
    with pytest.raises(PrintingError):
        joining.join((), io.BytesIO())


def test_an_opened_pdf_is_let_go_at_once(book):
    held = sys.getrefcount(book.pdf)
    with raster.opened(book.pdf) as document:
        raster.draw(document[0], 0.1)
    after = sys.getrefcount(book.pdf)  # not within the assertion, which holds it once more
    assert after == held
