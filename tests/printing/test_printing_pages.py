"""A4 pages: what stands on them, as another library reads it."""

from __future__ import annotations

import io
import itertools
import subprocess
import sys
import unicodedata

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from printing_factory import (
    DAY,
    bare,
    ink_box,
    items,
    job,
    make_guide,
    make_story,
    no_picture,
    pdf_texts,
    section,
    text,
)

from langso_reader.content import blocks as b
from langso_reader.content import model
from langso_reader.printing import Form, Labels, typeset

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
LETTERS = (
    "".join(
        unicodedata.normalize("NFC", vowel + tone)
        for vowel, tone in itertools.product(VOWELS + VOWELS.upper(), TONES)
    )
    + "đĐ"
)
HOSTILE = (
    '#import "look.typ": *',
    "#panic()",
    "$x^2$ $",
    "@nhãn",
    "\\ \\n \\u{41}",
    "*không đậm* _không nghiêng_ `không mã`",
    "<nhãn> </block>",
    "// không phải ghi chú /* hay thế này */",
    "= Không phải tiêu đề",
    "- không phải danh sách",
    '#read("/etc/passwd") ~ -- --- ... \'a\' "b"',
    "]) } ] [ ( {",
)


def reader(document):
    return pypdf.PdfReader(io.BytesIO(document.pdf))


def test_importing_the_package_loads_no_engine():
    code = (
        "import langso_reader.printing, sys;"
        "print(sorted({'typst', 'pypdfium2', 'segno'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_story_has_its_parts_in_reading_order(picture):
    labels = Labels(topics={"san-tmdt": "Sàn thương mại điện tử"}, titles={"voso": "Vỏ Sò"})
    document = typeset(
        job(make_story(), title="Họp tháng 11", commune="Xã Tân Cương", labels=labels), picture
    )
    assert document.page_count == 1
    page = pdf_texts(document.pdf)[0]
    wanted = [
        "Họp tháng 11 · Xã Tân Cương",
        "CÂU CHUYỆN · SÀN THƯƠNG MẠI ĐIỆN TỬ · THÁI NGUYÊN",
        "Chè nhà mình lên sàn",
        "Ai làm?",
        "Nguyễn Thị Ngoan",
        "Vỏ Sò",
        "Chị Ngoan trồng chè từ năm 2007.",
        "Mở gian hàng.",
        "Bán được 34 triệu đồng năm 2025.",
        "Bà con tự làm",
        "Báo Thái Nguyên, 03/2025",
        "baothainguyen.vn/che-len-san",
        "Làng số · bản 2026.2 · in ngày 22/11/2026",
        "Trang 1 / 1",
    ]
    places = [page.find(words) for words in wanted if "·" not in words and "Trang" not in words]
    assert all(words in page for words in wanted)
    assert places == sorted(places)


def test_pdf_is_tagged_archival_titled_dated_and_in_vietnamese(picture):
    pdf = reader(typeset(job(make_story()), picture))
    root = pdf.trailer["/Root"]
    assert root["/Lang"] == "vi"
    assert root["/MarkInfo"]["/Marked"]
    assert pdf.metadata.title == "Chè nhà mình lên sàn"
    assert pdf.metadata.creation_date.date() == DAY
    assert b"<pdfaid:part>2" in root["/Metadata"].get_data()
    assert pdf.outline[0].title == "Chè nhà mình lên sàn"


def test_every_font_is_ours_and_embedded(picture):
    document = typeset(job(make_story(), title="Họp", qr=True), picture)
    names = set()
    for page in reader(document).pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = inner["/FontDescriptor"]
            assert "/FontFile2" in descriptor or "/FontFile3" in descriptor
            names.add(descriptor["/FontName"].split("+")[1].split("-")[0])
    assert names == {"BeVietnamPro", "Literata"}


def test_the_same_job_gives_the_same_bytes(picture):
    first, second = (typeset(job(make_story(), qr=True), picture) for _ in range(2))
    assert first.pdf == second.pdf


@pytest.mark.parametrize("form", [Form.A4, Form.LARGE, Form.BULLETIN])
def test_every_vietnamese_letter_is_drawn_and_copied(form):
    words = " ".join(LETTERS)
    guide = make_guide(
        "hd-chu",
        text(words),
        b.Paragraph((b.Strong((b.Text(words),)),)),
        b.Paragraph((b.Emphasis((b.Text(words),)),)),
        b.Paragraph((b.Strong((b.Emphasis((b.Text(words),)),)),)),
        b.Heading(3, (b.Text(LETTERS[:40]),)),
        title=LETTERS[:30],
    )
    copied = bare("".join(pdf_texts(typeset(job(guide, form=form), no_picture).pdf)))
    assert copied.count(LETTERS) >= {Form.A4: 4, Form.LARGE: 3, Form.BULLETIN: 1}[form]
    assert unicodedata.is_normalized("NFC", copied)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(words):
    story = make_story(
        title=f"Chuyện {words}",
        summary=words,
        person=section("person", words, text(words), items(words, words, numbered=True)),
        people=(model.Person(words, words),),
        place=model.Place(commune=words, province=words),
        sources=(model.Source(words, words, f"https://vi.du/{words}", "2025"),),
    )
    document = typeset(job(story, title=words, commune=words, qr=True), no_picture)
    copied = bare("".join(pdf_texts(document.pdf)))
    assert copied.count(bare(words)) >= 6
    assert document.page_count <= 2


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=300), st.text(max_size=80))
def test_no_text_breaks_the_page(body, title):
    guide = make_guide("hd-bat-ky", text(body), items(body, numbered=True), title=title)
    assert typeset(job(guide), no_picture).page_count >= 1


def test_what_no_font_can_draw_becomes_a_box_or_vanishes():
    guide = make_guide("hd-la", text("Trước 😀 giữa\u202e sau\u200d\ufe0f 漢 → ✓ hết."))
    copied = " ".join(pdf_texts(typeset(job(guide), no_picture).pdf))
    assert "Trước □ giữa sau □ → • hết." in copied


@pytest.mark.parametrize("form", [Form.A4, Form.LARGE, Form.BOOKLET, Form.POSTER, Form.LEAFLET])
def test_long_words_and_addresses_stay_inside_the_margins(form, picture):
    long = "https://vi-du.gov.vn/" + "a" * 180 + "/" + "Đ" * 90
    address = b.Paragraph((b.Text("Xem "), b.Address(long, (b.Text(long),)), b.Text(" nhé.")))
    cells = tuple((b.Text(long),) for _ in range(3))
    story = make_story(
        title=f"Tên {'dài' * 30}",
        person=section("person", "Con người", address, b.Table(cells, (cells,))),
        try_it=section("try_it", "Bà con tự làm", items(long, long)),
        sources=(model.Source(long, long, long, "2025"),),
        place=model.Place(province=long[:120]),
    )
    document = typeset(job(story, form=form, title=long, commune=long), picture)
    least = {Form.A4: 23, Form.LARGE: 19, Form.BOOKLET: 12, Form.POSTER: 13, Form.LEAFLET: 9}[form]
    for index in range(document.page_count):
        left, _, right, _ = ink_box(document, index)
        assert left >= least
        assert right >= least
    if form is not Form.POSTER:
        assert bare(long) in bare("".join(pdf_texts(document.reading_pdf)))


def test_a_paragraph_of_ten_thousand_letters_and_a_giant_step_are_whole():
    long = "Bà con đi chợ phiên từ sáng sớm. " * 310
    guide = make_guide("hd-dai", text(long), items(long, numbered=True))
    document = typeset(job(guide), no_picture)
    copied = bare("".join(part.split("Trang")[0] for part in pdf_texts(document.pdf)))
    assert document.page_count > 5
    assert copied.count("phiêntừsángsớm.") >= 618  # a few fall on page ends, beside the foot


def test_no_step_is_torn_and_no_heading_stands_last(edition):
    articles, labels = edition
    chosen = [a for a in articles.values() if a.kind is model.Kind.STORY][:8]
    document = typeset(job(*chosen, labels=labels), no_picture)
    pages = [bare(page) for page in pdf_texts(document.pdf)]
    for article in chosen:
        for found in (x for x in article.blocks() if isinstance(x, b.Items)):
            for item in found.items:
                step = bare(b.plain(item))
                assert any(step in page for page in pages), step
    headings = {bare(s.heading) for a in chosen for s in a.sections if s.heading}
    feet = [page.split("Làngsố·bản")[0] for page in pages]
    assert not [foot for foot in feet if foot.endswith(tuple(headings))]


def test_old_facts_say_their_year():
    old = typeset(job(make_story(year=2019)), no_picture)
    new = typeset(job(make_story(year=2025)), no_picture)
    assert "Dữ kiện năm 2019" in pdf_texts(old.pdf)[0]
    assert "Dữ kiện năm" not in pdf_texts(new.pdf)[0]


def test_black_and_white_has_no_colour_and_no_dark_area(picture):
    document = typeset(job(make_story(), make_story("hai"), mono=True, qr=True), picture)
    for index in range(document.page_count):
        image = document.render_page(index, 40)
        rows = [
            image.pixels[y * image.stride : y * image.stride + 3 * image.width]
            for y in range(image.height)
        ]
        assert all(row[0::3] == row[1::3] == row[2::3] for row in rows)
        dark = sum(value < 90 for row in rows for value in row[0::3])
        assert dark < 0.12 * image.width * image.height


def test_draft_has_no_picture(picture):
    full = reader(typeset(job(make_story()), picture))
    draft = reader(typeset(job(make_story(), draft=True), picture))
    assert len(full.pages[0].images) == 1
    assert len(draft.pages[0].images) == 0


def test_links_lead_out_and_to_pages_of_the_set():
    target = make_story("hai", "Chuyện thứ hai")
    link = b.Paragraph((b.Text("Xem "), b.Link("hai", (b.Text("chuyện kia"),)), b.Text(".")))
    first = make_story(tools=section("tools", "Công cụ", link))
    document = typeset(job(first, target, cover=False, contents=False), no_picture)
    assert "chuyện kia (trang 2)." in pdf_texts(document.pdf)[0]
    uris = [
        note.get_object()["/A"]["/URI"]
        for note in reader(document).pages[0]["/Annots"]
        if "/URI" in note.get_object().get("/A", {})
    ]
    assert "https://baothainguyen.vn/che-len-san" in uris


def test_links_out_of_the_set_are_named_at_the_end():
    link = b.Paragraph((b.Link("postmart", (b.Text("sàn"),)), b.Text(".")))
    story = make_story(tools=section("tools", "Công cụ", link))
    labels = Labels(titles={"postmart": "Postmart"})
    page = pdf_texts(typeset(job(story, labels=labels), no_picture).pdf)[0]
    assert "Xem thêm trong Làng số: Postmart." in page


def test_an_address_hidden_behind_words_is_printed():
    words = b.Address("https://dichvucong.gov.vn/a?b", (b.Text("Cổng"),))
    story = make_story(tools=section("tools", "Công cụ", b.Paragraph((words,))))
    page = pdf_texts(typeset(job(story), no_picture).pdf)[0]
    assert "Cổng (dichvucong.gov.vn)" in page


@pytest.mark.parametrize("form", [Form.A4, Form.BULLETIN])
def test_the_running_head_shows_the_dots_and_tails_of_letters(form):
    """It is cut at the right edge of its line, never below the letters."""

    def ink(title):
        page = typeset(job(make_story(), title=title, form=form), no_picture).render_page(
            0, 150, grey=True
        )
        head = page.pixels[: page.stride * round(24 / 25.4 * 150)]
        return sum(255 - value for value in head)

    assert ink("ạ" * 30) > ink("a" * 30)
    assert ink("ı" * 30) < ink("j" * 30)
