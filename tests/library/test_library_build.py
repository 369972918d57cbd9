"""Sources to a pack and back: the same bytes every time, and each mistake named."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from small_edition import write_sources

from langso_reader import messages
from langso_reader.cli.pack import main
from langso_reader.errors import ContentError, ExitCode, StorageError
from langso_reader.library import open_pack_file
from langso_reader.publish.build import build_pack

if TYPE_CHECKING:
    from pathlib import Path


def test_a_pack_holds_every_article_and_its_picture(tmp_path: Path) -> None:
    out = tmp_path / "x.langso"
    built = build_pack(write_sources(tmp_path / "data"), out, sign=None)
    assert built.articles == {"story": 3, "platform": 1, "term": 1}
    edition = open_pack_file(out, dev_allow_unsigned=True)
    story = edition.article("na-chi-lang")
    assert story.picture_alt == "Tranh một màu của bài na-chi-lang."
    png = edition.picture(story.picture)
    assert png is not None
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == (1200, 500)
    assert [e.id for e in edition.using("voso")] == ["cam-cao-phong", "na-chi-lang"]
    assert edition.terms == {"tn-ma-qr"}
    contacts = edition.packs[0].manifest.contacts
    assert [(c.kind, c.value, c.article) for c in contacts] == [("domain", "voso.vn", "voso")]
    edition.close()


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    data = write_sources(tmp_path / "data")
    first, second = tmp_path / "a.langso", tmp_path / "b.langso"
    build_pack(data, first, sign=None)
    build_pack(data, second, sign=None, cache=tmp_path / "cache")
    assert first.read_bytes() == second.read_bytes()
    again = tmp_path / "c.langso"
    build_pack(data, again, sign=None, cache=tmp_path / "cache")
    assert again.read_bytes() == first.read_bytes()


def _break(data: Path, name: str, old: str, new: str) -> None:
    path = data / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("stories/na-chi-lang.md", "(voso)", "(vo-so)", "vo-so"),
        ("stories/na-chi-lang.md", '["voso"]', '["tn-ma-qr"]', "tn-ma-qr"),
        ("stories/na-chi-lang.md", '"ban-hang"', '"buon-ban"', "buon-ban"),
        ("stories/na-chi-lang.md", '"Lạng Sơn"', '"Lạng Giang"', "Lạng Giang"),
        ("stories/na-chi-lang.md", "(voso)", "(javascript:1)", "javascript:1"),
        ("stories/na-chi-lang.md", 'kind = "story"', 'kind = "guide"', "sai thư mục"),
        ("pictures/voso.svg", "<desc>", "<title>", "tranh"),
        ("pictures/voso.svg", "Tranh một màu của bài voso.", "", "lời tả"),
        ("edition.toml", "seq = 1", "", "edition.toml"),
        ("taxonomy.toml", "[[needs]]", "[[needs", "taxonomy.toml"),
    ],
)
def test_a_mistake_is_named_in_vietnamese(
    tmp_path: Path, name: str, old: str, new: str, said: str
) -> None:
    data = write_sources(tmp_path / "data")
    _break(data, name, old, new)
    out = tmp_path / "x.langso"
    with pytest.raises(ContentError) as caught:
        build_pack(data, out, sign=None)
    words = str(messages.explain(caught.value, "vi"))
    assert said in words
    assert "…" not in words
    assert not out.exists()


def test_a_missing_picture_is_named(tmp_path: Path) -> None:
    data = write_sources(tmp_path / "data")
    (data / "pictures" / "voso.svg").unlink()
    with pytest.raises(ContentError, match=r"voso\.svg"):
        build_pack(data, tmp_path / "x.langso", sign=None)


def test_the_same_id_twice_is_refused(tmp_path: Path) -> None:
    data = write_sources(tmp_path / "data")
    source = (data / "terms" / "tn-ma-qr.md").read_text(encoding="utf-8")
    (data / "terms" / "voso.md").write_text(source, encoding="utf-8")
    with pytest.raises(ContentError, match="same id"):
        build_pack(data, tmp_path / "x.langso", sign=None)


def test_a_source_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    data = write_sources(tmp_path / "data")
    path = data / "terms" / "tn-ma-qr.md"
    path.write_bytes(path.read_bytes() + b"\nM\xe3 QR\n")
    with pytest.raises(ContentError) as caught:
        build_pack(data, tmp_path / "x.langso", sign=None)
    assert caught.value.details["line"] == 9


def test_an_empty_or_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        build_pack(tmp_path / "none", tmp_path / "x.langso", sign=None)


def test_the_command_builds_refuses_and_explains(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_sources(tmp_path / "data")
    out = tmp_path / "x.langso"
    assert main(["build", str(data), "-o", str(out), "--dev-unsigned"]) == ExitCode.OK
    assert "3 story" in capsys.readouterr().out
    _break(data, "stories/na-chi-lang.md", "(voso)", "(vo-so)")
    before = out.read_bytes()
    assert main(["build", str(data), "-o", str(out), "--dev-unsigned"]) == ExitCode.REFUSED
    assert capsys.readouterr().err.startswith("CONTENT: stories/na-chi-lang.md, dòng ")
    assert out.read_bytes() == before
    with pytest.raises(SystemExit) as caught:
        main(["build", str(data), "-o", str(out)])
    assert caught.value.code == ExitCode.USAGE
