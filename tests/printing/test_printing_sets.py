"""Sets, their contents and every other form of paper."""

from __future__ import annotations

import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printing_factory import (
    ink_box,
    items,
    job,
    make_guide,
    make_story,
    no_picture,
    pages_guide,
    pdf_texts,
    section,
    text,
)

from langso_reader.content import model
from langso_reader.printing import (
    COVERS,
    Form,
    Labels,
    estimate_pages,
    first_pages,
    suggested_name,
    typeset,
)
from langso_reader.printing.details import pieces, sentences, set_text
from langso_reader.printing.resources import cover_picture, grey_svg


def terms(count):
    return tuple(
        model.Term(
            id=f"tn-{n}",
            kind=model.Kind.TERM,
            title=f"Từ thứ {n}",
            summary="Một từ.",
            text=section("text", "", text(f"Lời giải nghĩa số {n}.")),
            aliases=("tên khác",),
        )
        for n in range(count)
    )


def test_contents_name_the_page_each_article_begins_on(edition):
    articles, labels = edition
    chosen = [a for a in articles.values() if a.kind is not model.Kind.TERM][:12]
    document = typeset(job(*chosen, labels=labels, title="Họp"), no_picture)
    pages = pdf_texts(document.pdf)
    contents = pages[1]
    place = 0
    for article in chosen:
        title = " ".join(set_text(article.title).split())
        place = contents.index(title, place) + len(title)
        named = int(re.search(r"\d+", contents[place:].lstrip(" ."))[0])
        assert title in pages[named - 1]
        assert document.pages_of(article.id).start == named - 1


def test_a_set_has_cover_contents_questions_and_notes_in_this_order():
    stories = make_story(), make_story("hai", "Chuyện thứ hai")
    document = typeset(
        job(
            *stories,
            *terms(3),
            title="Bán chè trên mạng",
            commune="Nhà văn hoá thôn 3",
            meeting_date="20 giờ, thứ Sáu",
            questions=True,
            notes=True,
        ),
        no_picture,
    )
    pages = pdf_texts(document.pdf)
    assert "NHÀ VĂN HOÁ THÔN 3 Bán chè trên mạng Tài liệu họp thôn · 20 giờ, thứ Sáu" in pages[0]
    assert "Trong tập: 2 câu chuyện, 3 từ được giải nghĩa, 1 trang câu hỏi để bàn." in pages[0]
    assert "Mục lục" in pages[1]
    assert "Giải nghĩa 3 từ" in pages[1]
    assert "Câu hỏi để bàn" in pages[-2]
    assert "Ghi chép" in pages[-1]
    assert pages[-1].endswith(f"Trang {len(pages)} / {len(pages)}")


def test_pages_of_every_article_are_its_own():
    stories = tuple(make_story(f"so-{n}", f"Chuyện số {n}") for n in range(3))
    document = typeset(job(*stories, pages_guide(3), questions=True, notes=True), no_picture)
    pages = pdf_texts(document.pdf)
    for story in stories:
        own = document.pages_of(story.id)
        assert all(story.title in pages[n] for n in list(own)[:1])
        assert "Chị Ngoan" in pages[own.start]
    assert len(document.pages_of("hd-dai")) == 3
    assert document.pages_of("khong-co") == range(0)


def test_terms_share_pages():
    document = typeset(job(*terms(8), cover=False, contents=False), no_picture)
    pages = pdf_texts(document.pdf)
    assert document.page_count < 4
    assert pages[0].index("Từ thứ 0") < pages[0].index("Lời giải nghĩa số 0.")
    assert document.pages_of("tn-1") == range(1)


def test_one_article_has_no_cover_unless_asked_for():
    assert typeset(job(make_story()), no_picture).page_count == 1
    assert typeset(job(make_story(), cover=True), no_picture).page_count == 2


def test_quiz_answers_stand_on_a_page_of_their_own():
    quiz = model.Material(
        id="tl-do",
        kind=model.Kind.MATERIAL,
        title="Đố vui",
        summary="Năm câu.",
        form=model.Form.QUIZ,
        parts=(
            section("s1", "Câu hỏi", items("Mã OTP cho ai biết?", numbered=True)),
            section("s2", "Đáp án", items("Không cho ai.", numbered=True)),
        ),
    )
    pages = pdf_texts(typeset(job(quiz), no_picture).pdf)
    assert "Mã OTP" in pages[0]
    assert "Không cho ai." not in pages[0]
    assert "Không cho ai." in pages[1]


def test_large_print_is_18_points_at_least(picture):
    import io  # noqa: PLC0415

    import pypdf  # noqa: PLC0415

    document = typeset(job(make_story(), form=Form.LARGE), picture)
    sizes = {}

    def visit(words, _cm, tm, _font, size):
        if words.strip():
            sizes[words.strip()] = size * abs(tm[0])

    for page in pypdf.PdfReader(io.BytesIO(document.pdf)).pages:
        page.extract_text(visitor_text=visit)
    small = {words for words, size in sizes.items() if size < 17.9}
    # Only the running head and foot, and the numbers in the discs.
    assert all(
        "Làng số" in w or "Trang" in w or w in {"Câu chuyện", "/"} or w.isdigit() for w in small
    )


def test_first_pages_come_before_the_rest(picture):
    stories = tuple(make_story(f"so-{n}", f"Chuyện số {n}") for n in range(5))
    whole = job(*stories, title="Họp", questions=True)
    beginning = first_pages(whole, picture)
    assert beginning.page_count == 2
    cover, first = pdf_texts(beginning.pdf)
    assert "5 câu chuyện" in cover
    assert "Chuyện số 0" in first


@pytest.mark.parametrize("mono", [False, True])
@pytest.mark.parametrize("form", [f for f in Form if f is not Form.BOOKLET])
def test_every_kind_of_article_goes_on_every_paper(form, mono, edition, picture):
    articles, labels = edition
    first = {article.kind: article for article in articles.values()}
    document = typeset(
        job(*first.values(), form=form, mono=mono, labels=labels, qr=True, notes=True), picture
    )
    pages = pdf_texts(document.pdf)
    assert len(pages) == document.page_count
    if form is not Form.SHEETS:
        assert [a.id for a in first.values() if not document.pages_of(a.id)] == []
        joined = "".join("".join(pages).split())
        assert all("".join(set_text(a.title).split()) in joined for a in first.values())


def test_leaflet_is_one_sheet_folded_in_three(picture):
    document = typeset(job(make_story(), form=Form.LEAFLET), picture)
    assert document.page_count == 1
    assert [round(n / 72 * 25.4) for n in document.page_size(0)] == [297, 210]


@pytest.mark.parametrize("steps", [1, 4, 9])
def test_wall_cards_are_a_title_and_a_card_for_each_step(steps):
    texts = [f"Bước {n} làm thế này." for n in range(1, steps + 1)]
    guide = make_guide("hd-buoc", items(*texts, numbered=True))
    document = typeset(job(guide, form=Form.CARDS), no_picture)
    pages = pdf_texts(document.pdf)
    assert len(pages) == -(-(steps + 1) // 2)
    assert all(" ".join(pages).count(set_text(t).replace("\xa0", " ")) == 1 for t in texts)


def test_a_step_as_long_as_a_page_stays_on_its_card():
    guide = make_guide("hd-dai", items("Bà con làm từng việc một. " * 40, numbered=True))
    document = typeset(job(guide, form=Form.CARDS), no_picture)
    assert document.page_count == 1
    assert ink_box(document, 0, white=120)[3] > 6


def test_bulletin_tells_minutes_and_where_each_paragraph_begins():
    words = "Kính thưa bà con. " * 30
    bulletin = model.Material(
        id="tl-loa",
        kind=model.Kind.MATERIAL,
        title="Tin sáng",
        summary="Tin.",
        form=model.Form.BULLETIN,
        parts=(section("s", "", text(words), text("Xin chào và hẹn gặp lại.")),),
    )
    page = pdf_texts(typeset(job(bulletin, form=Form.BULLETIN), no_picture).pdf)[0]
    assert "KHOẢNG 1 PHÚT" in page
    assert re.findall(r"\d:\d\d", page) == ["0:00", "0:57"]  # 120 words at 130 a minute, 2 s pause


def test_no_bulletin_of_the_edition_ends_with_a_few_lonely_lines(edition):
    articles, labels = edition
    stories = tuple(a for a in articles.values() if a.kind is model.Kind.STORY)[:20]
    document = typeset(job(*stories, labels=labels, form=Form.BULLETIN), no_picture)
    texts = pdf_texts(document.pdf)
    ranges = [document.pages_of(story.id) for story in stories]
    last_words = [len(texts[pages[-1]].split()) for pages in ranges if len(pages) > 1]
    assert last_words
    assert min(last_words) > 75  # head and foot are twenty of them


def test_meeting_sheets_need_no_article():
    document = typeset(job(form=Form.SHEETS, title="Họp thôn"), no_picture)
    assert ["Danh sách dự họp" in pdf_texts(document.pdf)[0], document.page_count] == [True, 2]


def test_two_pages_a_sheet_halves_the_paper():
    stories = tuple(make_story(f"so-{n}") for n in range(4))
    single = typeset(job(*stories, cover=False, contents=False), no_picture)
    double = typeset(job(*stories, cover=False, contents=False, two_up=True), no_picture)
    assert (single.page_count, double.page_count) == (4, 2)
    assert (single.sheets, double.sheets) == (2, 1)


@pytest.mark.parametrize("form", [Form.A4, Form.BOOKLET, Form.LARGE, Form.BULLETIN])
def test_the_estimate_is_near_the_truth(form, edition):
    articles, labels = edition
    chosen = [a for a in articles.values() if a.kind is model.Kind.STORY][:10]
    wanted = job(*chosen, form=form, labels=labels)
    real = typeset(wanted, lambda _: None).reading_count
    assert abs(estimate_pages(wanted) - real) <= max(2, 0.25 * real)


def test_the_file_name_says_what_it_is():
    story = make_story(title="Đường đến chợ phiên")
    named = job(story, title="Bán nông sản: “giá tốt”/2026?")
    assert suggested_name(named) == "Tap-in_Ban-nong-san-gia-tot-2026_2026-11-22.pdf"
    assert suggested_name(job(story)) == "Tap-in_Duong-den-cho-phien_2026-11-22.pdf"
    long = suggested_name(dataclasses.replace(named, title="a b " * 200))
    assert len(long) < 100


@given(st.text(max_size=120))
def test_the_file_name_is_plain_ascii(title):
    name = suggested_name(job(make_story(), title=title))
    assert re.fullmatch(r"[A-Za-z0-9._-]+\.pdf", name)


def test_small_true_details():
    assert set_text("Ở TP. Huế, năm 2022, 34 triệu đồng – 5 kg chè") == (
        "Ở TP.\u00a0Huế, năm\u00a02022, 34\u00a0triệu đồng\u00a0– 5\u00a0kg chè"
    )
    assert sentences("Ở TP.\u00a0Huế có “chợ.” Ai đi? Tôi đi!") == [
        "Ở TP.\u00a0Huế có “chợ.”",
        "Ai đi?",
        "Tôi đi!",
    ]


@given(st.text(max_size=200))
def test_cutting_long_words_loses_nothing(words):
    assert "".join(pieces(words)) == words
    assert max((len(w) for p in pieces(words) for w in p.split()), default=0) <= 30


def test_labels_name_what_the_articles_name(edition):
    story = make_story()
    labels = Labels(titles={"voso": "Vỏ Sò"}, topics={"san-tmdt": "Sàn"})
    page = pdf_texts(typeset(job(story, labels=labels), no_picture).pdf)[0]
    assert "Công cụ Vỏ Sò" in page


def test_a_drawing_in_grey_has_no_colour_left():
    drawing = b'<svg><rect fill="#A9472A"/><path stroke="#fff" fill="#1E6B5A"/></svg>'
    colours = re.findall(rb"#(\w\w)(\w\w)(\w\w)", grey_svg(drawing))
    assert len(colours) == 3
    assert all(r == g == b for r, g, b in colours)
    assert cover_picture(COVERS + 1) is None
