"""Look, language, print set, failures: what a person sees of them."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QWidget

from langso_reader.ui import painted, palette
from langso_reader.ui.language import Languages
from langso_reader.ui.messages import Notice
from langso_reader.ui.navigation import HOME, History, Place, article, browse, parse_place
from langso_reader.ui.pictures import decode
from langso_reader.ui.widgets.articleview import PICTURE_URL
from langso_reader.ui.widgets.facets import FacetValue
from langso_reader.ui.widgets.hits import HitRow

if TYPE_CHECKING:
    from pathlib import Path

PLACES = ("home", "browse", "browse:need=ban-hang", "search:cam", "search:zzzzqq", "na-chi-lang",
          "voso", "tn-ma-qr", "print", "update", "help")  # fmt: skip


def test_places_are_written_as_they_are_read() -> None:
    for text in PLACES:
        assert str(parse_place(text)) == text
    assert parse_place("browse:need=ban-hang") == browse(need="ban-hang")


def test_typing_changes_a_search_instead_of_adding_places() -> None:
    history = History()
    for text in ("c", "ca", "cam"):
        history.go(Place("search", text))
    history.go(article("x"))
    assert str(history.back()) == "search:cam"
    assert str(history.back()) == "home"
    assert not history.can_go_back


def _expect_all_in_sight(reader, width: int, place: str) -> None:
    assert reader.window.minimumSizeHint().width() <= width, place
    assert reader.window.width() == width, place
    for area in reader.window.findChildren(QScrollArea):
        if area.isVisible() and area.widgetResizable():
            assert area.widget().width() <= area.viewport().width(), place


@pytest.mark.parametrize(
    ("theme", "width", "zoom"),
    [
        *((theme, 1366, zoom) for theme in palette.THEMES for zoom in (100, 200)),
        ("light", 1366, 125),
        ("light", 1280, 110),
        ("light", 1242, 100),
        ("light", 1093, 100),
        ("light", 1024, 100),
        ("light", 1024, 150),
    ],
)
def test_every_page_fits_the_width_of_an_old_screen(
    open_reader, small_pack: Path, theme: str, width: int, zoom: int
) -> None:
    reader = open_reader(small_pack, zoom=zoom, theme=theme, search=False, width=width)
    for place in (*PLACES, "staff", "licences"):
        reader.window.open(parse_place(place))
        reader.settle()
        _expect_all_in_sight(reader, width, place)


@pytest.mark.parametrize(("width", "zoom"), [(1366, 100), (1024, 100), (1024, 200)])
def test_the_whole_edition_fits_the_width_of_an_old_screen(
    open_reader, edition_pack: Path, width: int, zoom: int
) -> None:
    reader = open_reader(edition_pack, zoom=zoom, search=False, width=width)
    for place in ("home", "browse", "search:bán hàng", "postmart", "cam-cao-phong"):
        reader.window.open(parse_place(place))
        reader.settle()
        _expect_all_in_sight(reader, width, place)


def test_a_window_made_narrower_is_laid_out_anew_and_stays_where_it_was(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack, search=False)
    reader.window.open(parse_place("browse"))
    reader.window.open(parse_place("home"))
    first = reader.window.page
    reader.window.resize(1024, 768)
    reader.bot.waitUntil(lambda: reader.window.page is not first, timeout=60_000)
    reader.settle()
    assert str(reader.window.place) == "home"
    _expect_all_in_sight(reader, 1024, "home")
    reader.window.back()
    assert str(reader.window.place) == "browse"


def test_zoom_counts_with_the_width_that_the_window_has_by_then(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack, search=False)
    reader.window.open(parse_place("print"))
    reader.settle()
    reader.window.resize(1250, 768)  # no other layout is needed yet
    reader.settle()
    reader.window.set_zoom(110)
    reader.settle()
    _expect_all_in_sight(reader, 1250, "print")


def _shown_texts(reader) -> list[str]:
    return [
        w.text() for kind in (QLabel, QPushButton) for w in reader.window.findChildren(kind)
        if w.isVisible() and w.text()
    ]  # fmt: skip


def test_every_page_opens_in_both_languages(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    languages = Languages(QCoreApplication.instance())
    shown = {}
    for language in ("vi", "en"):
        languages.use(language)
        for place in PLACES:
            reader.window.open(parse_place(place))
            reader.window.rebuild()
            reader.settle()
            shown[language, place] = _shown_texts(reader)
    languages.use("vi")
    for place in PLACES:
        assert shown["vi", place] != shown["en", place]
    assert "Tìm" not in " ".join(shown["en", "help"]).replace("Tìm trên", "")


def test_zoom_changes_everything_and_is_remembered(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    before = reader.find(QPushButton, "zoomIn").height()
    reader.click(reader.find(QPushButton, "zoomIn"))
    assert reader.find(QPushButton, "zoomIn").height() > before
    assert reader.context.settings.now.zoom == 110
    for _ in range(9):
        reader.click(reader.find(QPushButton, "zoomIn"))
    assert reader.context.look.zoom == 200


def test_controls_are_large_enough_and_named(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    for place in PLACES:
        reader.window.open(parse_place(place))
        reader.settle()
        for button in reader.window.findChildren(QPushButton):
            if button.isVisible():
                assert button.height() >= 44, (place, button.text(), button.accessibleName())
                assert button.accessibleName() or button.text(), place


def test_the_print_set_is_counted_and_kept(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    reader.window.open(browse(kind="story"))
    reader.settle()
    row = reader.window.page.results.rows()[0]
    reader.click(row.add_button)
    assert list(reader.context.print_set) == [row.entry_id]
    assert "Đã thêm" in reader.window.page.results.rows()[0].add_button.text()
    assert reader.find(QPushButton, "printSet").accessibleName() == "Tập in: 1 bài"
    reader.click(reader.window.page.results.rows()[0].add_button)
    assert len(reader.context.print_set) == 0


def test_a_full_disk_is_said_and_the_window_goes_on(
    open_reader, small_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_reader(small_pack)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    reader.click(reader.find(QPushButton, "zoomIn"))
    assert "Chưa ghi được cài đặt" in reader.find(Notice).sentence.text()
    monkeypatch.undo()
    reader.window.open(article("voso"))
    reader.settle()
    assert reader.window.place.argument == "voso"


def test_an_unknown_article_is_said_and_home_stays(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    reader.window.open(article("khong-co-bai-nay"))
    reader.settle()
    assert "khong-co-bai-nay" in reader.find(Notice).sentence.text()
    assert isinstance(reader.window.page, QWidget)


def test_a_damaged_article_is_said_and_the_others_open(
    open_reader, small_pack: Path, tmp_path: Path
) -> None:
    raw = small_pack.read_bytes()
    place = raw.index("Lăng Văn Hưng ở".encode())
    damaged = tmp_path / "damaged.langso"
    damaged.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
    reader = open_reader(damaged, search=False)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    assert "na-chi-lang" in reader.find(Notice).sentence.text()
    reader.window.open(article("cam-cao-phong"))
    reader.settle()
    assert reader.window.page.article.id == "cam-cao-phong"


def test_the_text_view_gives_a_picture_for_any_path(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    view = reader.window.page.view
    kind = QTextDocument.ResourceType
    for name in ("//server/share/x.png", "file:///etc/passwd", "http://a/b.png", "x", "",
                 PICTURE_URL, ":/qt-project.org/x"):  # fmt: skip
        for what in (kind.ImageResource, kind.HtmlResource, kind.StyleSheetResource,
                     kind.UnknownResource):  # fmt: skip
            found = view.loadResource(what.value, QUrl(name))
            assert isinstance(found, QImage), name
            assert not found.isNull()


def test_a_text_is_finished_before_the_view_lays_it_out(
    open_reader, small_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each layout of a table takes as long as the table is; once a cell means standing still."""
    reader = open_reader(small_pack, search=False)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    view = reader.window.page.view
    given, changes = [], []
    take = view.setDocument

    def watch(document: QTextDocument) -> None:
        given.append(document)
        document.contentsChange.connect(lambda *_: changes.append(1))
        take(document)

    monkeypatch.setattr(view, "setDocument", watch)
    view.show_article(f"<table>{'<tr><td>a</td><td>b</td></tr>' * 60}</table>", "")
    assert given == [view.document()]
    assert len(changes) <= 1  # the view's own layout


def test_the_picture_of_an_article_is_shown(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    reader.window.open(article("voso"))
    reader.settle()
    picture = reader.window.page.view.loadResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl(PICTURE_URL)
    )
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.name().upper() == "#1E6B5A"


def test_home_is_kept_until_the_look_changes(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    home = reader.window.page
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    assert not home.isVisible()
    reader.window.open(HOME)
    reader.settle()
    assert reader.window.page is home
    assert home.isVisible()
    reader.window.open(HOME)  # once more from itself
    reader.settle()
    assert home.isVisible()
    reader.window.change_zoom(1)
    reader.settle()
    assert reader.window.page is not home
    assert reader.window.page.isVisible()


def test_no_caret_stands_in_the_text_that_has_the_keyboard(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    view = reader.window.page.view
    assert view.hasFocus()
    with_keyboard = view.viewport().grab().toImage()
    reader.find(QLineEdit, "searchField").setFocus()
    reader.settle()
    assert view.viewport().grab().toImage() == with_keyboard


def test_a_picture_is_decoded_for_one_width_only(
    open_reader, small_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_reader(small_pack)
    asked: list[tuple[str, int]] = []
    get = reader.context.pictures.get

    def count(path: str, size: QSize, *rest: object) -> QImage | None:
        asked.append((path, size.width()))
        return get(path, size, *rest)

    monkeypatch.setattr(reader.context.pictures, "get", count)
    reader.window.open(article("na-chi-lang"))
    reader.settle()
    assert len(asked) == 1


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
@pytest.mark.parametrize(
    "data",
    [
        None,
        b"",
        b"GIF89a" + b"\0" * 40,
        b"<svg/>",
        # Its parser must never run: it opens what the drawing names (and Qt would warn).
        (
            b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
            b'<image href="//evil.example/x.png" width="40" height="20"/></svg>'
        ),
        b"\x89PNG\r\n\x1a\n" + b"\0" * 60,
        b"\xff\xd8\xff",
    ],
)
def test_what_cannot_be_decoded_is_a_plain_area(data: bytes | None) -> None:
    picture = decode(data, QSize(40, 20), "#112233")
    assert picture.size() == QSize(40, 20)
    assert picture.pixelColor(5, 5).name() == "#112233"


def test_the_menu_changes_theme_and_language(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    reader.click(reader.find(QPushButton, "menu"))
    menu = reader.window.findChild(QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Màu thường", "Tiếng Việt"]
    next(a for a in menu.actions() if a.text() == "Chữ vàng nền đen, rõ nét").trigger()
    menu.close()
    reader.settle()
    assert reader.context.look.palette.name == "contrast-black"
    assert reader.context.settings.now.theme == "contrast-black"
    assert "Cập nhật từ USB" in texts


def _luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", list(palette.THEMES))
def test_the_hint_in_the_search_field_can_be_read(open_reader, small_pack: Path, theme) -> None:
    reader = open_reader(small_pack, theme=theme, search=False)
    field = reader.find(QLineEdit, "searchField")
    place = QRect(field.mapTo(reader.window, QPoint()), field.size())
    picture = reader.window.grab(place).toImage()
    shades = [
        _luminance(picture.pixelColor(x, y))
        for x in range(picture.width())
        for y in range(picture.height())
    ]
    assert (max(shades) + 0.05) / (min(shades) + 0.05) >= 7


def test_no_card_ends_in_a_lonely_word(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    titles = [need.title for need in reader.context.edition.taxonomy.needs]
    shown = {text.replace("\N{NO-BREAK SPACE}", " "): text for text in _shown_texts(reader)}
    for title in titles:
        assert "\N{NO-BREAK SPACE}" in shown[title]


def _chosen_values(page: QWidget) -> list[str]:
    values = page.findChildren(FacetValue)
    return [v.property("facet") for v in values if v.isVisible() and v.isChecked()]


def test_browse_shows_one_place_after_the_other(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    entries = reader.context.edition.entries.values()
    used = {need for entry in entries for need in entry.needs}
    needs = [need for need in reader.context.edition.taxonomy.needs if need.id in used]
    for need in (needs[0], needs[1], needs[0]):
        reader.window.open(browse(need=need.id))
        reader.settle()
        assert _chosen_values(reader.window.page) == [f"need={need.id}"]
        shown = _shown_texts(reader)
        assert need.title in shown
        assert f"{sum(need.id in entry.needs for entry in entries)} bài" in shown


def test_browse_is_the_same_whether_it_was_built_ahead_or_not(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack, search=False)

    def shown() -> tuple[list[str], list[str]]:
        reader.window.open(browse())
        reader.settle()
        rows = [row.entry_id for row in reader.window.page.results.rows() if row.isVisible()]
        return sorted(_shown_texts(reader)), rows

    built_now = shown()
    reader.window.open(HOME)
    reader.window.rebuild()
    home = reader.window.page
    reader.window.prepare_browse()
    reader.settle()
    assert (reader.window.page, reader.window.place) == (home, HOME)
    assert home.isVisible()
    assert shown() == built_now
    assert len(built_now[1]) > 2


def test_what_is_built_ahead_goes_with_the_look(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    reader.window.prepare_browse()
    reader.window.change_zoom(1)
    reader.settle()
    reader.window.open(browse())
    reader.settle()
    assert reader.window.page.isVisible()
    assert reader.window.page.results.rows()[0].thumbnail.width() == reader.context.look.px(96)


@pytest.mark.parametrize("ahead", [False, True])
def test_tab_goes_down_the_facets_before_it_goes_to_the_list(
    open_reader, small_pack: Path, *, ahead: bool
) -> None:
    reader = open_reader(small_pack, search=False)
    if ahead:
        reader.window.prepare_browse()
    reader.window.open(browse())
    reader.settle()
    shown = [v for v in reader.window.page.findChildren(FacetValue) if v.isVisible()]
    down = sorted(shown, key=lambda v: v.mapTo(reader.window, QPoint()).y())
    walked, at = [], down[0]
    for _ in range(2000):
        if isinstance(at, FacetValue) and at.isVisible():
            walked.append(at)
        elif isinstance(at, HitRow):
            break
        at = at.nextInFocusChain()
    assert walked == down


def test_what_waits_for_the_paint_comes_after_it(qtbot) -> None:
    order = []

    class Shown(QWidget):
        def paintEvent(self, _event):  # noqa: N802 — Qt's name
            order.append("paint")

    widget = Shown()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: order == ["paint"])
    widget.update()
    painted.then(widget, lambda: order.append("then"))
    qtbot.waitUntil(lambda: "then" in order)
    assert order == ["paint", "paint", "then"]
