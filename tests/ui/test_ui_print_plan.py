"""Decisions of the print page: who turns the paper, which pages, in which order they are fed."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from langso_reader.printing import Duplex, Form, SavedSet
from langso_reader.printing import test_sheet as two_test_sheets
from langso_reader.ui import printing_cups as cups
from langso_reader.ui import printing_plan as plan
from langso_reader.ui.printing_byhand import Back, HandPlan, Step, judge, same_work
from langso_reader.ui.printing_plan import PrinterFacts, Turn, Turning
from langso_reader.ui.printing_runs import Side, back_sides, batches, front_sides, run_document
from langso_reader.ui.printing_sticks import Volume, free_name, sticks
from langso_reader.ui.widgets.pagegrid import columns_for

ONE_SIDED = PrinterFacts("LBP", duplex=False, papers=frozenset({"A4"}))
TWO_SIDED = PrinterFacts("MFC", duplex=True)


# --- who turns the paper ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "duplex", "both"),
    [
        (Form.A4, Duplex.NONE, False),
        (Form.A4, Duplex.LONG, True),
        (Form.BOOKLET, Duplex.NONE, True),
        (Form.POSTER, Duplex.LONG, False),
        (Form.CARDS, Duplex.LONG, False),
        (Form.BULLETIN, Duplex.SHORT, True),
    ],
)
def test_a_booklet_has_two_sides_and_what_hangs_on_a_wall_has_one(form, duplex, both) -> None:
    assert plan.two_sided(SavedSet(form=form, duplex=duplex)) is both


@pytest.mark.parametrize(
    ("turning", "printer", "hand"),
    [
        (Turning.AUTO, ONE_SIDED, True),
        (Turning.AUTO, TWO_SIDED, False),
        (Turning.AUTO, None, False),
        (Turning.HAND, TWO_SIDED, True),
        (Turning.LONG, ONE_SIDED, False),
    ],
)
def test_a_person_turns_the_paper_when_the_printer_cannot(turning, printer, hand) -> None:
    assert plan.by_hand(SavedSet(form=Form.BOOKLET), turning, printer) is hand
    assert not plan.by_hand(SavedSet(duplex=Duplex.NONE), turning, printer)


def test_the_typesetter_is_told_the_edge_and_large_print() -> None:
    chosen = SavedSet(form=Form.BOOKLET, duplex=Duplex.NONE)
    assert plan.engine_set(chosen, Turning.AUTO, hand=False).duplex is Duplex.LONG
    assert plan.engine_set(chosen, Turning.SHORT, hand=False).duplex is Duplex.SHORT
    assert plan.engine_set(chosen, Turning.AUTO, hand=True).duplex is Duplex.NONE
    large = SavedSet(form=Form.A4, large=True, duplex=Duplex.NONE)
    assert plan.engine_set(large, Turning.AUTO, hand=False).form is Form.LARGE
    leaflet = SavedSet(form=Form.LEAFLET, large=True, two_up=True)
    assert not plan.engine_set(leaflet, Turning.AUTO, hand=False).large
    assert not plan.engine_set(leaflet, Turning.AUTO, hand=False).two_up


def test_lying_pages_turn_on_the_other_edge_of_the_paper_but_booklets_are_laid_out_for_it() -> None:
    long, short, none = Duplex.LONG, Duplex.SHORT, Duplex.NONE
    assert plan.sides_to_ask(Form.A4, long, lying=False) is long
    assert plan.sides_to_ask(Form.A4, long, lying=True) is short
    assert plan.sides_to_ask(Form.BOOKLET, long, lying=True) is long
    assert plan.sides_to_ask(Form.BOOKLET, short, lying=True) is short
    assert plan.sides_to_ask(Form.POSTER, long, lying=False) is none


# --- pages and paper --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", ()),
        (" , ", ()),
        ("2", (1,)),
        ("2-4, 7", (1, 2, 3, 6)),
        ("7;1–2", (0, 1, 6)),
        ("3-3,3", (2,)),
        ("0", None),
        ("9", None),
        ("4-2", None),
        ("a", None),
        ("2-", None),
        ("-3", None),
        ("²", None),
    ],
)
def test_pages_are_read_as_people_write_them(text: str, pages: tuple[int, ...] | None) -> None:
    assert plan.parse_pages(text, 8) == pages


@given(st.sets(st.integers(0, 400)))
def test_ranges_name_exactly_the_pages(pages: set[int]) -> None:
    wanted = tuple(sorted(pages))
    assert plan.parse_pages(plan.ranges(wanted), 401) == wanted


def test_paper_is_told_by_its_size_either_way_round() -> None:
    assert plan.paper_of(595.3, 841.9) == "A4"
    assert plan.paper_of(1190.6, 841.9) == "A3"
    assert plan.paper_of(100, 100) == ""
    assert plan.lacks_paper(ONE_SIDED, "A3")
    assert not plan.lacks_paper(ONE_SIDED, "A4")
    assert not plan.lacks_paper(TWO_SIDED, "A3")  # the system does not say


@pytest.mark.parametrize("face_up", [True, False])
@pytest.mark.parametrize("reverse", [True, False])
@pytest.mark.parametrize("long_edge", [True, False])
def test_what_was_learned_of_a_printer_can_be_written_and_read(face_up, reverse, long_edge) -> None:
    turn = Turn(face_up, reverse, long_edge)
    assert plan.parse_turn(str(turn)) == turn


@pytest.mark.parametrize("text", ["", "down", "down-same", "left-same-long", "down-same-long-x"])
def test_a_damaged_answer_counts_as_none(text: str) -> None:
    assert plan.parse_turn(text) is None


# --- one-sided printers -----------------------------------------------------------------------


def _stack_after(count: int, turn: Turn, *, lying: bool) -> list[tuple[int, int | None, bool]]:
    """A printer made of numbers: feed the fronts, put the stack back, feed the backs.

    Returns:
        For each sheet its front, its back, and whether the reader sees the back upright.
    """
    fronts = [side.page for side in front_sides(count)]
    stack = fronts[::-1] if turn.reverse else fronts  # the order in which it takes them again
    backs = back_sides(count, turn, lying=lying)
    comes_out_upright = turn.long_edge is not lying
    sheets = {
        front: (side.page, comes_out_upright is not side.turned)
        for front, side in zip(stack, backs, strict=True)
    }
    return [(front, *sheets[front]) for front in fronts]


@given(st.integers(1, 60), st.booleans(), st.booleans(), st.booleans())
def test_every_sheet_gets_its_own_back_upright(count, reverse, long_edge, lying) -> None:
    for front, back, upright in _stack_after(count, Turn(False, reverse, long_edge), lying=lying):
        assert back == (front + 1 if front + 1 < count else None)
        assert upright or back is None


@given(st.integers(1, 500), st.integers(1, 100))
def test_rounds_are_small_and_lose_no_copy(copies: int, sheets: int) -> None:
    rounds = batches(copies, sheets)
    assert sum(rounds) == copies
    assert all(one >= 1 for one in rounds)
    assert all(one * sheets <= 50 or one == 1 for one in rounds)


def test_the_test_teaches_order_side_and_edge() -> None:
    down = Turn()
    assert judge(down, Back.SAME, upright=True) == Turn(False, False, False)
    assert judge(down, Back.OTHER, upright=False) == Turn(False, True, True)
    assert judge(down, Back.NOTHING, upright=True) == Turn(face_up=True)


def test_the_way_from_the_test_to_the_last_back() -> None:
    way = HandPlan(copies=20, sheets=5)
    assert (way.rounds, way.batch, way.step) == (2, 10, Step.OFFER)
    way.sent()
    way.sent()
    assert way.step is Step.ASK
    assert not way.answered(Back.NOTHING, upright=True)
    assert way.step is Step.OFFER
    assert way.used.face_up
    way.sent()
    way.sent()
    assert way.answered(Back.OTHER, upright=True)
    assert way.turn == Turn(face_up=True, reverse=True)
    for done in (0, 1):
        assert (way.step, way.done) == (Step.FRONTS, done)
        way.sent()
        assert way.step is Step.TURN
        way.sent()
    assert way.step is Step.DONE


def test_a_printer_that_is_known_needs_no_test_and_half_a_job_is_taken_up() -> None:
    way = HandPlan(3, 2, Turn())
    assert way.step is Step.FRONTS
    assert not same_work(way, 3, 2)
    way.sent()
    assert same_work(way, 3, 2)
    assert not same_work(way, 4, 2)
    way.sent()
    assert not same_work(way, 3, 2)


def test_a_run_holds_its_sides_in_order_with_text_and_empty_pages() -> None:
    sheets = two_test_sheets(dt.date(2026, 11, 22))
    run = run_document(sheets, [Side(3), Side(None), Side(0, turned=True)])
    reader = pypdf.PdfReader(io.BytesIO(run.pdf))
    texts = [page.extract_text() for page in reader.pages]
    assert "Tờ 2" in texts[0]
    assert "mặt sau" in texts[0]
    assert texts[1].strip() == ""
    assert "mặt trước" in texts[2]
    assert run.page_count == 3
    assert run.page_size(0) == pytest.approx(sheets.page_size(0), abs=1)
    upright, turned = (d.render_page(i, 20, grey=True) for d, i in ((sheets, 0), (run, 2)))
    rows = [bytes(upright.pixels[y * upright.stride :][: upright.width])
            for y in range(upright.height)]  # fmt: skip
    back = [bytes(turned.pixels[y * turned.stride :][: turned.width])[::-1]
            for y in range(turned.height)][::-1]  # fmt: skip
    different = sum(abs(a - b) for one, two in zip(rows, back, strict=True)
                    for a, b in zip(one, two, strict=True))  # fmt: skip
    assert different / (upright.width * upright.height) < 4


# --- CUPS: what is asked and how it answers ---------------------------------------------------

IDLE = "copies=1 printer-info='Máy in của thôn' printer-is-accepting-jobs=true printer-state=3 "


@pytest.mark.parametrize(
    ("answer", "refusal", "trouble"),
    [
        (IDLE + "printer-state-reasons=none", None, None),
        (IDLE + "printer-state-reasons=media-empty-error", None, cups.PrinterEmptyError),
        (IDLE + "printer-state-reasons=toner-low-warning", None, None),
        ("printer-state=5 printer-state-reasons=paused", cups.PrinterStoppedError,
         cups.PrinterStoppedError),
        ("printer-state=5 printer-state-reasons=paused,media-jam-error", cups.PrinterJamError,
         cups.PrinterJamError),
        ("printer-state=5 printer-state-reasons=offline-report", cups.PrinterOfflineError,
         cups.PrinterOfflineError),
        ("printer-is-accepting-jobs=false printer-state=3", cups.PrinterStoppedError, None),
        ("printer-info='unfinished printer-state=3", None, None),
        ("", None, None),
    ],
)  # fmt: skip
def test_the_state_of_a_queue_is_understood(answer, refusal, trouble) -> None:
    queue = cups.parse_queue(answer)
    assert queue.refusal is refusal
    assert queue.trouble is trouble


def test_the_command_asks_for_everything_that_was_chosen() -> None:
    request = cups.Request("LBP", "Họp", 20, "A4", Duplex.SHORT, mono=True, pages=(0, 1, 4))
    command = " ".join(cups.arguments(request))
    assert command.startswith("lp -d LBP -n 20 -t Họp ")
    for option in ("media=A4", "sides=two-sided-short-edge", "print-color-mode=monochrome",
                   "page-ranges=1-2,5", "Collate=True"):  # fmt: skip
        assert f"-o {option}" in command


def test_a_long_title_is_cut_between_letters_for_the_queue() -> None:
    command = cups.arguments(cups.Request("LBP", "Bán nông sản trên mạng " * 20))
    title = command[command.index("-t") + 1]
    assert 190 < len(title.encode()) <= 200
    assert title in "Bán nông sản trên mạng " * 20


def test_a_missing_or_dead_print_system_is_a_sentence(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(cups.PrinterFailedError):
        cups.queue("LBP")
    broken = tmp_path / "lpoptions"
    broken.write_text("#!/bin/sh\necho 'no server' >&2\nexit 1\n")
    broken.chmod(0o755)
    with pytest.raises(cups.PrinterFailedError) as caught:
        cups.queue("LBP")
    assert caught.value.details["name"] == "LBP"


# --- sticks -----------------------------------------------------------------------------------


def test_sticks_are_told_from_disks() -> None:
    disk = Volume(Path("/"), removable=False)
    stick = Volume(Path("/media/hoa/KINGSTON"), "KINGSTON", removable=True)
    locked = Volume(Path("/media/hoa/CD"), "CD", removable=True, writable=False)
    unknown = Volume(Path("/run/media/hoa/USB"), "USB")
    elsewhere = Volume(Path("/srv/data"), "data")
    assert sticks([disk, stick, locked, unknown, elsewhere]) == [stick, unknown]


def test_a_file_on_the_stick_is_never_replaced(tmp_path: Path) -> None:
    first = free_name(tmp_path, "Tap-in.pdf")
    first.write_bytes(b"x")
    assert free_name(tmp_path, "Tap-in.pdf").name == "Tap-in (2).pdf"


@pytest.mark.parametrize(("width", "shape", "columns"), [
    (560, 1.41, 2), (300, 1.41, 1), (560, 0.71, 1), (1200, 0.71, 2), (1200, 1.41, 3), (50, 1.41, 1),
])  # fmt: skip
def test_pages_stand_side_by_side_where_there_is_room(width, shape, columns) -> None:
    assert columns_for(width, shape, 190) == columns
