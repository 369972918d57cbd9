"""Searching in the window: suggestions, results, filters, Back, the reading, the empty page."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from langso_reader.library.edition import Edition
from langso_reader.library.questions import Question, varied
from langso_reader.library.searching import SearchService
from langso_reader.pack.policy import Policy
from langso_reader.pack.reader import Pack
from langso_reader.paths import DataPaths
from langso_reader.search import Sort, Suggestion, SuggestionKind
from langso_reader.ui.navigation import Place, article, browse, parse_place
from langso_reader.ui.pages.search import FIRST, PART, SearchPage
from langso_reader.ui.pictures import blank
from langso_reader.ui.widgets.hits import HitList, ShownHit
from langso_reader.ui.widgets.suggestions import suggested_place

if TYPE_CHECKING:
    from pathlib import Path

DOWN, UP, ENTER, ESC = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape


# --- places and questions, without a window ------------------------------------------------------


@pytest.mark.parametrize(
    "place",
    [
        Place("search", "cam"),
        Place("search", "cam", (("kind", "story"), ("sort", "newest"))),
        Place("search", "giá: 5 & 6?=7", (("province", "TP. Hồ Chí Minh"),)),
        Place("search", "a:b", (("need", "ban-hang"), ("literal", "1"))),
        Place("search", "", (("topic", "ocop"),)),
    ],
)
def test_a_search_with_its_filters_is_read_as_it_was_written(place: Place) -> None:
    assert parse_place(str(place)) == place


def test_a_question_mark_or_a_colon_of_a_query_is_no_filter() -> None:
    assert parse_place("search:làm gì? kind=story") == Place("search", "làm gì? kind=story")
    assert parse_place("browse?kind=story").page == "article"


def test_a_question_survives_its_place() -> None:
    asked = Question("cam", (("kind", "story"),), Sort.REGION, literal=True)
    assert Question.of("cam", asked.pairs) == asked
    assert Question("cam").pairs == ()


def test_a_question_drops_what_makes_no_sense() -> None:
    odd = (("kind", ""), ("colour", "red"), ("sort", "loudest"))
    assert Question.of("cam", odd) == Question("cam")


def test_filters_stay_while_a_query_is_refined_and_go_with_another_one() -> None:
    asked = Question("ca", (("kind", "story"),), Sort.NEWEST, literal=True)
    assert asked.asked("cam").facets == (("kind", "story"),)
    assert not asked.asked("cam").literal
    assert asked.asked("bưởi") == Question("bưởi", sort=Sort.NEWEST)
    assert asked.asked("").facets == ()
    assert asked.narrowed("kind", "").facets == ()
    assert asked.narrowed("need", "tien").facets == (("kind", "story"), ("need", "tien"))


def test_suggestions_are_of_several_kinds_and_keep_their_order() -> None:
    kinds = [SuggestionKind.PERSON] * 5 + [SuggestionKind.TITLE, SuggestionKind.PHRASE]
    found = [Suggestion(f"{n}", kind) for n, kind in enumerate(kinds)]
    assert [s.text for s in varied(found, 4)] == ["0", "1", "5", "6"]
    assert [s.text for s in varied(found[:5], 4)] == ["0", "1", "2", "3"]


def test_each_kind_of_suggestion_has_its_place(small_pack: Path) -> None:
    edition = Edition([Pack.open(small_pack, policy=Policy.builtin())])
    kind = SuggestionKind
    expected = {
        Suggestion("Vỏ Sò", kind.PLATFORM, "voso"): article("voso"),
        Suggestion("Mã QR", kind.TITLE, "tn-ma-qr"): article("tn-ma-qr"),
        Suggestion("Đặc sản", kind.TOPIC, "ocop"): browse(topic="ocop"),
        Suggestion("Bán nông sản", kind.TOPIC, "ban-hang"): browse(need="ban-hang"),
        Suggestion("Lăng Văn Hưng", kind.PERSON): browse(person="Lăng Văn Hưng"),
        Suggestion("trên mạng", kind.PHRASE): Place("search", "trên mạng"),
    }
    for suggestion, place in expected.items():
        assert suggested_place(suggestion, edition) == place
    edition.close()


@pytest.fixture(scope="session")
def index_folder(edition_pack: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of the whole edition, built once."""
    folder = tmp_path_factory.mktemp("index")
    edition = Edition([Pack.open(edition_pack, policy=Policy.builtin())])
    service = SearchService(edition, folder)
    service.prepare()
    service.close()
    edition.close()
    return folder


@pytest.fixture
def open_edition(open_reader, edition_pack: Path, index_folder: Path, tmp_path: Path):
    """Opens a window on the whole edition with its index ready."""

    def start(**options: object):
        shutil.copytree(index_folder, DataPaths(tmp_path / "data").index, dirs_exist_ok=True)
        return open_reader(edition_pack, **options)

    return start


# --- helpers -------------------------------------------------------------------------------------


def _ask(reader, text: str) -> None:
    field = reader.find(QLineEdit, "searchField")
    field.setFocus()
    field.selectAll()
    reader.type(text)
    _rest(reader)


def _rest(reader) -> None:
    """Wait for what follows when the typing pauses."""
    asking, page = reader.window._asking, reader.window.page
    pauses = [asking._pause]
    if isinstance(page, SearchPage):
        pauses += [page._later, page.list._pause]
    for _ in range(2):  # what a pause brings may begin another
        reader.bot.waitUntil(lambda: not any(p.isActive() for p in pauses), timeout=5000)
        reader.settle()


def _go(reader, text: str) -> None:
    reader.window.open(parse_place(text))
    _rest(reader)


def _shown(reader) -> list[str]:
    return [row.entry_id for row in reader.window.page.list.rows()]


def _facet(reader, value: str) -> QPushButton:
    panel = reader.window.page.findChild(object, "facets")
    return next(
        b for b in panel.findChildren(QPushButton)
        if b.property("facet") == value and not b.isHidden()
    )  # fmt: skip


# --- suggestions ---------------------------------------------------------------------------------


def test_suggestions_leave_the_keyboard_in_the_field(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "cam")
    bar = reader.window._bar
    assert [s.text for s in _offered(bar)] == ["Cam Cao Phong lên sàn"]
    assert reader.window.focusWidget() is bar.field
    assert bar.suggestions.focusPolicy() == Qt.FocusPolicy.NoFocus
    reader.type(" cao")  # goes on, nothing was taken away
    assert bar.field.text() == "cam cao"


def _offered(bar) -> list[Suggestion]:
    shown = bar.suggestions
    role = Qt.ItemDataRole.UserRole
    return [shown.item(n).data(role) for n in range(shown.count())] if shown else []


def test_arrow_and_enter_take_a_suggestion(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "lang van")
    assert [s.kind for s in _offered(reader.window._bar)] == [SuggestionKind.PERSON]
    reader.key(DOWN)
    assert "Người" in reader.window._bar.suggestions.current_words
    reader.key(ENTER)
    assert reader.window.place == browse(person="Lăng Văn Hưng")
    assert reader.window._bar.suggestions is None


def test_arrows_go_through_the_suggestions_and_on_into_the_results(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "ban")
    bar = reader.window._bar
    count = len(_offered(bar))
    assert count >= 2
    reader.key(DOWN)
    first = bar.suggestions.current
    reader.key(DOWN)
    assert bar.suggestions.current != first
    reader.key(UP)
    assert bar.suggestions.current == first
    reader.key(UP)
    assert bar.suggestions.current is None
    assert reader.window.focusWidget() is bar.field
    for _ in range(count + 1):
        reader.key(DOWN)
    assert bar.suggestions is None
    rows = reader.window.page.list.rows()
    assert reader.window.focusWidget() is rows[0].opener
    reader.key(DOWN)
    assert reader.window.focusWidget() is rows[1].opener
    reader.key(UP)
    reader.key(UP)
    assert reader.window.focusWidget() is bar.field


def test_escape_closes_the_suggestions_before_it_leaves_the_search(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "cam")
    reader.key(ESC)
    assert reader.window._bar.suggestions is None
    assert str(reader.window.place) == "search:cam"
    reader.key(ESC)
    assert str(reader.window.place) == "home"


def test_a_click_takes_a_suggestion_and_a_click_elsewhere_closes_them(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "cam")
    window, bar = reader.window, reader.window._bar
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(1340, 690))
    reader.settle()
    assert bar.suggestions is None
    reader.type(" ")
    _rest(reader)
    shown = bar.suggestions
    spot = shown.mapTo(window, shown.rect().center())
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    reader.settle()
    assert window.place == article("cam-cao-phong")


def test_an_emptied_field_offers_nothing(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "cam")
    for _ in range(3):
        reader.key(Qt.Key.Key_Backspace)
    assert reader.window._bar.suggestions is None
    assert _shown(reader) == []


@pytest.mark.parametrize("zoom", [100, 200])
def test_suggestions_stay_inside_the_window(open_reader, small_pack: Path, zoom: int) -> None:
    reader = open_reader(small_pack, zoom=zoom)
    _ask(reader, "ban")
    shown, window = reader.window._bar.suggestions, reader.window
    corner = shown.mapTo(window, QPoint(0, 0))
    assert corner.x() >= 0
    assert corner.x() + shown.width() <= window.width()
    assert corner.y() + shown.height() <= window.height()
    assert shown.visualItemRect(shown.item(0)).height() >= 44


# --- results -------------------------------------------------------------------------------------


def test_slash_and_control_k_lead_to_the_field(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    field = reader.find(QLineEdit, "searchField")
    for key, modifier in ((Qt.Key.Key_Slash, None), (Qt.Key.Key_K, Qt.Key.Key_Control)):
        reader.window.open(article("voso"))
        reader.settle()
        reader.key(key, Qt.KeyboardModifier.ControlModifier if modifier else None)
        assert reader.window.focusWidget() is field
    reader.type("a/b")
    assert field.text() == "a/b"


def test_rows_stay_and_only_change_their_words(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "cam")
    before = reader.window.page.list.rows()
    reader.type(" cao phong")
    _rest(reader)
    after = reader.window.page.list.rows()
    assert all(a is b for a, b in zip(before, after, strict=False))
    assert after[0].entry_id.startswith("cam-")
    assert after[0].opener.accessibleName().startswith(after[0].title.text)


def test_all_results_can_be_reached(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "ban hang")
    total = reader.window.page.results.total
    assert total > PART > FIRST
    assert len(_shown(reader)) == PART
    reader.click(reader.find(QPushButton, "moreHits"))
    assert len(set(_shown(reader))) == min(2 * PART, total)
    assert reader.window.focusWidget() is reader.window.page.list.rows()[PART].opener


def test_a_result_is_added_to_the_print_set_and_says_so(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _ask(reader, "cam")
    row = reader.window.page.list.rows()[0]
    reader.click(row.add_button)
    assert list(reader.context.print_set) == ["cam-cao-phong"]
    assert "Đã thêm" in row.add_button.text()
    assert row.add_button.accessibleName().startswith("Bỏ khỏi tập in: ")
    reader.click(row.add_button)
    assert list(reader.context.print_set) == []


def test_results_name_kind_province_and_region(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _go(reader, "search?sort=newest:cam")
    said = reader.window.page.list.rows()[0].opener.accessibleName()
    for words in ("Câu chuyện", "Hoà Bình", "Miền núi phía Bắc", "2022"):
        assert words in said


def test_facets_combine_and_are_let_go_by_their_chips(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "ban hang")
    reader.click(_facet(reader, "kind=story"))
    _rest(reader)
    stories = reader.window.page.results.total
    reader.click(_facet(reader, "need=ban-hang"))
    _rest(reader)
    both = reader.window.page.results.total
    assert 0 < both < stories
    entries = reader.context.edition.entries
    assert all(entries[i].kind == "story" for i in _shown(reader))
    assert all("ban-hang" in entries[i].needs for i in _shown(reader))
    reader.click(reader.find(QPushButton, text="Bỏ lựa chọn: Bán nông sản"))
    _rest(reader)
    assert reader.window.page.results.total == stories
    assert reader.window.place.filters == (("kind", "story"),)


def test_zoomed_the_facets_unfold_and_chips_show_the_choice(open_edition) -> None:
    reader = open_edition(zoom=200)
    _ask(reader, "ban hang")
    panel = reader.window.page.findChild(object, "facets")
    assert not panel.isVisible()
    reader.click(reader.find(QPushButton, "narrow"))
    assert panel.isVisible()
    reader.click(_facet(reader, "kind=story"))
    _rest(reader)
    reader.find(QPushButton, text="Bỏ lựa chọn: Câu chuyện")
    assert reader.window.minimumSizeHint().width() <= 1366


def test_sorting_by_year_and_by_region(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "livestream")
    entries = reader.context.edition.entries
    reader.click(reader.find(QPushButton, text="Thứ tự: Mới nhất"))
    _rest(reader)
    years = [entries[i].year for i in _shown(reader)]
    assert years == sorted(years, reverse=True)
    reader.click(reader.find(QPushButton, text="Thứ tự: Theo vùng"))
    _rest(reader)
    regions = [entries[i].region for i in _shown(reader)]
    runs = [r for n, r in enumerate(regions) if n == 0 or r != regions[n - 1]]
    assert len(runs) == len(set(runs))


def test_back_restores_query_filters_order_and_scroll(open_edition) -> None:
    reader = open_edition()
    _go(reader, "search?kind=story&sort=newest:ban hang")
    reader.click(reader.find(QPushButton, "moreHits"))
    page = reader.window.page
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() - 40)
    left, order = bar.value(), _shown(reader)
    row = page.list.rows()[-1]
    reader.click(row.opener)
    assert reader.window.place == article(order[-1])
    reader.click(reader.find(QPushButton, "back"))
    page = reader.window.page
    reader.bot.waitUntil(lambda: page._scroll == 0, timeout=10_000)
    assert str(reader.window.place) == "search?kind=story&sort=newest:ban%20hang".replace(
        "%20", " "
    )
    assert _shown(reader)[: len(order)] == order
    assert abs(page.verticalScrollBar().value() - left) <= 2
    assert reader.find(QLineEdit, "searchField").text() == "ban hang"
    assert _facet(reader, "kind=story").isChecked()
    assert reader.find(QPushButton, text="Thứ tự: Mới nhất").isChecked()


def test_back_gives_the_keyboard_to_the_result_that_was_opened(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "ban cam")
    reader.key(ENTER)
    reader.key(DOWN)
    chosen = reader.window.page.list.rows()[1]
    assert chosen.opener.hasFocus()
    opened = chosen.entry_id
    reader.key(ENTER)
    assert reader.window.place == article(opened)
    reader.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    reader.bot.waitUntil(lambda: bool(reader.window.page.list.rows()), timeout=10_000)
    row = reader.window.page.list.rows()[1]
    assert row.entry_id == opened
    assert row.opener.hasFocus()


def test_choosing_a_facet_adds_no_step_to_the_way_back(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "cam")
    reader.click(_facet(reader, "kind=story"))
    reader.click(reader.find(QPushButton, "back"))
    assert str(reader.window.place) == "home"


# --- how it was read, and when there is nothing --------------------------------------------------


def test_the_reading_is_said_and_the_literal_one_offered(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "khams beejnh tuwf xa")
    note = reader.window.page._note
    assert note.isVisible()
    assert note.words.accessibleName() == "Đang tìm “khám bệnh từ xa” (gõ kiểu Telex)."
    reader.click(reader.find(QPushButton, "otherReading"))
    assert dict(reader.window.place.filters) == {"literal": "1"}
    assert "khams beejnh tuwf xa" in note.words.accessibleName()
    reader.click(reader.find(QPushButton, "otherReading"))
    assert reader.window.place.filters == ()
    assert "Telex" in note.words.accessibleName()
    reader.type("!")  # another query is read anew
    assert not reader.window.page._question.literal


@pytest.mark.parametrize(("typed", "said"), [("kha1m be65nh", "VNI"), ("homstay", "sửa")])
def test_vni_and_slips_are_said(open_edition, typed: str, said: str) -> None:
    reader = open_edition()
    _ask(reader, typed)
    assert said in reader.window.page._note.words.accessibleName()


def test_markup_in_a_query_is_shown_as_typed(open_edition) -> None:
    reader = open_edition()
    _ask(reader, "khams <b>beejnh</b> & <img src=x>")
    note = reader.window.page._note
    assert note.isVisible()
    assert "<img" not in note.words.text()


def test_nothing_found_leads_on(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _go(reader, "search:zzzzqq")
    assert not _shown(reader)
    need = reader.find(QPushButton, text="Khám bệnh, chăm sóc sức khoẻ")
    reader.find(QPushButton, text="Sàn thương mại điện tử")  # a topic that there are articles of
    reader.click(need)
    assert reader.window.place == browse(need="suc-khoe")


def test_nothing_left_by_the_filters_offers_to_drop_them(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack)
    _go(reader, "search?kind=scam:cam")
    assert not _shown(reader)
    reader.click(reader.find(QPushButton, "dropFilters"))
    _rest(reader)
    assert _shown(reader)[0] == "cam-cao-phong"


def test_titles_answer_until_the_index_is_ready(open_reader, small_pack: Path) -> None:
    reader = open_reader(small_pack, search=False)
    _ask(reader, "cam cao")
    assert _shown(reader) == ["cam-cao-phong"]
    assert "theo tên bài" in reader.window.page._status.text()
    reader.window.prepare_search()
    reader.settle()
    _rest(reader)
    assert "theo tên bài" not in reader.window.page._status.text()
    assert _shown(reader)[0] == "cam-cao-phong"


class LatePictures:
    """Pictures that come when the test says so."""

    def __init__(self) -> None:
        self._asked = []

    def get(self, _path, size, done, _owner) -> None:
        self._asked.append((size, done))

    def arrive(self) -> None:
        asked, self._asked = self._asked, []
        for size, done in asked:
            done(blank(size, "#1E6B5A"))


def test_a_picture_asked_for_by_one_row_is_shown_by_the_row_that_has_its_result_by_then(
    open_reader, small_pack: Path
) -> None:
    reader = open_reader(small_pack, search=False)
    pictures = reader.context.pictures = LatePictures()
    first, second = reader.context.edition.of_kind("story")[:2]
    results = HitList(reader.context)
    reader.bot.addWidget(results)

    def show(*entries) -> None:
        hits = [ShownHit(e, "", ((e.title, False),), ()) for e in entries]
        results.show_hits(hits, total=len(hits))

    show(first)
    results.load_pictures()
    show(second, first)  # somebody typed on
    pictures.arrive()
    results.load_pictures()
    pictures.arrive()
    middles = [
        shown.pixmap().toImage().pixelColor(shown.rect().center()).name().upper()
        for shown in (row.thumbnail for row in results.rows())
    ]
    assert middles == ["#1E6B5A", "#1E6B5A"]
