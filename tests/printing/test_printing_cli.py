"""`langso-pack print`, from its arguments to the file."""

from __future__ import annotations

import argparse

import pypdfium2
import pytest
from printing_factory import make_story, pdf_texts, png

from langso_reader import library
from langso_reader.cli.commands import print_
from langso_reader.content.taxonomy import Taxonomy
from langso_reader.errors import LangsoError


class FakeEntry:
    def __init__(self, article):
        self.title = article.title
        self.name = ""


class FakeEdition:
    """What the command asks of an open pack."""

    label = "2026.2"
    taxonomy = Taxonomy((), (), (), ())

    def __init__(self):
        stories = make_story("mot", "Chuyện một"), make_story("hai", "Chuyện hai")
        self._articles = {story.id: story for story in stories}
        self.entries = {story.id: FakeEntry(story) for story in stories}
        self.closed = False

    def article(self, article_id):
        if article_id not in self._articles:
            raise LangsoError("no such article", id=article_id)
        return self._articles[article_id]

    def picture(self, _path):
        return png()

    def using(self, _platform):
        return []

    def close(self):
        self.closed = True


@pytest.fixture
def run(monkeypatch, tmp_path):
    edition = FakeEdition()
    monkeypatch.setattr(library, "open_pack_file", lambda *_, **__: edition)
    parser = argparse.ArgumentParser()
    print_.add_parser(parser.add_subparsers())
    target = tmp_path / "out.pdf"

    def call(*options):
        args = parser.parse_args(["print", "x.langso", *options, "-o", str(target)])
        try:
            assert args.run(args) == 0
        finally:
            assert edition.closed
        return target.read_bytes()

    return call


def sizes(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = {tuple(round(n / 72 * 25.4) for n in page.get_size()) for page in document}
    document.close()
    return found


def test_two_stories_with_all_that_a_meeting_has(run, capsys):
    options = ["--title", "Họp tháng 11", "--commune", "Xã Nậm Ty", "--date", "thứ Sáu"]
    pages = pdf_texts(run("mot", "hai", *options, "--printed-on", "2026-11-22"))
    assert len(pages) == 4
    assert "Họp tháng 11 Tài liệu họp thôn · thứ Sáu" in pages[0]
    assert "in ngày 22/11/2026" in pages[2]
    assert "4 pages, 2 sheets a copy" in capsys.readouterr().out


def test_no_cover(run):
    assert "Mục lục" in pdf_texts(run("mot", "hai", "--no-cover"))[0]
    assert len(pdf_texts(run("mot", "hai", "--no-cover", "--no-contents"))) == 2


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--form", "a4"], {(210, 297)}),
        (["--form", "booklet", "--duplex", "short"], {(297, 210)}),
        (["--form", "large", "--mono"], {(210, 297)}),
        (["--form", "leaflet", "--draft"], {(297, 210)}),
        (["--form", "poster", "--paper", "A3"], {(297, 210)}),
        (["--form", "poster", "--paper", "A2"], {(210, 297)}),
        (["--form", "poster", "--paper", "A3", "--whole"], {(297, 420)}),
        (["--form", "bulletin"], {(210, 297)}),
        (["--form", "cards"], {(210, 297)}),
        (["--form", "sheets"], {(210, 297)}),
    ],
)
def test_each_form_has_its_sheet(run, options, size):
    assert sizes(run("mot", *options)) == size


def test_an_unknown_article_is_refused_and_no_file_is_left(run, tmp_path):
    with pytest.raises(LangsoError):
        run("khong-co")
    assert list(tmp_path.iterdir()) == []
