"""What goes on with packs and sticks while people read: one piece of work at a time.

The window has one `Updating` for as long as it lives; pages and banners come and go, ask it what
there is to show, and draw themselves anew when `changed` says so.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from langso_reader.errors import DiskFullError, LangsoError
from langso_reader.library.searching import index_stamp
from langso_reader.library.updates import Target, told_of
from langso_reader.ui import messages
from langso_reader.ui.adopting import Adoption
from langso_reader.ui.background import Lane
from langso_reader.ui.found import Found, Work
from langso_reader.ui.late import late
from langso_reader.ui.navigation import Place
from langso_reader.ui.selfcheck import SelfCheck
from langso_reader.ui.sticks import StickWatch
from langso_reader.ui.working import Working

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from langso_reader.library.edition import Edition
    from langso_reader.library.updates import Outcome, Updates
    from langso_reader.pack.makestick import StickResult
    from langso_reader.pack.sticks import Offer, StickReport
    from langso_reader.pack.store import CheckReport
    from langso_reader.ui import update_words as words
    from langso_reader.ui.context import Context
    from langso_reader.ui.printing_sticks import Volume
else:
    words = late("langso_reader.ui.update_words")

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Updating(Working):
    """Sticks, files and the work on them.

    Args:
        context: of the window.
        updates: the packs of this PC.
    """

    stickAsks = Signal(object, object)  # stick, names of files on it that are not ours
    diskFull = Signal(object)  # Offer that did not fit
    backAsked = Signal(object)  # PackState to go back from

    def __init__(self, context: Context, updates: Updates, parent: QObject) -> None:
        super().__init__(context, parent)
        self.updates = updates
        self.adoption = Adoption(context, self)
        self.self_check = SelfCheck(context, self)
        self.self_check.found.connect(self._checked)
        self.watch = StickWatch(context.background, self)
        self.watch.arrived.connect(self._arrived)
        self.watch.gone.connect(self._gone)
        self.found: dict[Path, Found] = {}
        self.page_shown = False  # then what was found stands there and is not said twice
        self._borrowed: Path | None = None

    def start(self) -> None:
        """Begin to notice sticks; what had to be passed over at the start is said."""
        if self.closed:
            return
        problem = self.updates.fallback(self._context.edition.packs)
        if problem is not None:
            self._context.actions.say(words.fallback(*problem), alert=True)
        index = index_stamp(self._context.edition)
        self._context.background.run(lambda _task: self.updates.clean(index), lane=Lane.UPDATE)
        self.watch.start()
        self.self_check.start()

    # --- sticks and files -----------------------------------------------------------------------

    def _arrived(self, volume: Volume) -> None:
        self.found[volume.root] = Found(volume.title, volume.root, volume)
        self._look(volume.root, lambda: self.updates.scan(volume.root))

    def open_file(self, file: Path) -> None:
        """Look at one pack file and offer it."""
        if self.closed:
            self._context.actions.say(words.only_to_try(), alert=True)
            return
        self.found = {root: each for root, each in self.found.items() if each.volume is not None}
        self.found[file] = Found(file.name, file)
        self._context.actions.open(Place("update"))
        self._look(file, lambda: self.updates.look_at(file))

    def look_again(self) -> None:
        """Look anew at everything that is there: whom this PC believes has changed."""
        for found in list(self.found.values()):
            if found.volume is not None:
                self._arrived(found.volume)
            else:
                self._look(found.root, partial(self.updates.look_at, found.root))

    def _look(self, root: Path, look: Callable[[], StickReport]) -> None:
        self.self_check.leave()
        self.changed.emit()

        def failed(error: LangsoError) -> None:
            if root in self.found:
                del self.found[root]
                self._say(error)
                self.changed.emit()

        self._context.background.run(
            lambda _task: look(), lambda report: self._looked_at(root, report),
            failed=failed, owner=self, lane=Lane.UPDATE,
        )  # fmt: skip

    def _looked_at(self, root: Path, report: StickReport) -> None:
        if root not in self.found:
            return  # pulled meanwhile
        found = self.found[root] = replace(self.found[root], report=report)
        self.changed.emit()
        if found.worrying and not found.offers and not self.page_shown:
            self._say(found.worrying[0].error)

    def _gone(self, volume: Volume) -> None:
        self.found.pop(volume.root, None)
        if self._borrowed == volume.root:
            self._borrowed = None
            self._reopen(words.borrowed_gone())
        self.changed.emit()

    def dismiss(self, found: Found) -> None:
        """Close its banner; the update page still shows it."""
        self.found[found.root] = replace(found, dismissed=True)
        self.changed.emit()

    @property
    def offering(self) -> Found | None:
        """The first stick or file that brings something, unless it was closed."""
        return next((f for f in self.found.values() if f.offers and not f.dismissed), None)

    def writable_sticks(self) -> list[Found]:
        """Where a stick for the next village can be made."""
        return [each for each in self.found.values() if each.volume and each.volume.writable]

    def _begin(self, work: Work, source: Path | None = None) -> bool:
        self.self_check.leave()
        return super()._begin(work, source)

    def _say(self, error: LangsoError, where: Target = Target.STORE) -> None:
        if error.code == "STOPPED":
            self._context.actions.say(words.stopped())
            return
        _log.warning("%s: %s", error.code, error)
        self._context.actions.say(self.sentence(error, where), alert=True)

    def sentence(self, error: LangsoError, where: Target = Target.STORE) -> str:
        """What happened, what to do, and that what is in use is still safe."""
        told = told_of(error, where)
        return str(messages.words(told, self._context.settings.now.language))

    # --- installing -----------------------------------------------------------------------------

    def install(self, found: Found) -> None:
        """Install everything that a stick or file offers."""
        offers = found.offers
        if not offers or not self._begin(Work.INSTALL, found.root):
            return
        files = [offer.path for offer in offers]
        self._run(
            lambda cancelled, progress: self.updates.install(files, progress, cancelled),
            lambda outcome: self._installed(found.root, outcome),
        )

    def _installed(self, root: Path, outcome: Outcome) -> None:
        done = {(result.pack_id, result.label) for result in outcome.installed}
        found = self.found.get(root)
        if found is not None and found.report is not None:
            left = tuple(o for o in found.offers if (o.pack_id, o.label) not in done)
            said = words.installed(outcome.installed, found.volume is not None) if done else ""
            self.found[root] = replace(found, report=replace(found.report, offers=left), done=said)
        if outcome.edition is not None:
            self.adoption.offer(outcome.edition)
            from_stick = found is not None and found.volume is not None
            if found is None or not self.page_shown:  # else it stands on the page
                self._context.actions.say(words.installed(outcome.installed, from_stick))
        for each in outcome.refused:
            if isinstance(each.error, DiskFullError) and found is not None:
                self.diskFull.emit(next(o for o in found.offers if o.path == each.path))
            self._say(each.error)

    def use_again(self, file: Path) -> None:
        """Take a rolled-back edition into use again."""
        if self._begin(Work.BACK):
            self._run(
                lambda cancelled, _progress: self.updates.install([file], None, cancelled),
                lambda outcome: self._installed(file, outcome),
            )

    def rollback(self, pack_id: str) -> None:
        """Go back to the edition before."""
        if self._begin(Work.BACK):
            self._run(
                lambda _cancelled, _progress: self.updates.rollback(pack_id),
                lambda edition: self._went_back(pack_id, edition),
            )

    def _went_back(self, pack_id: str, edition: Edition) -> None:
        self.adoption.offer(edition)
        self._context.actions.say(words.went_back(label_of(edition, pack_id)))

    def remove(self, pack_id: str, title: str) -> None:
        """Take a pack out of use."""
        self._take_away(lambda: self.updates.store().remove(pack_id), words.removed(title))

    def forget(self, fingerprint: str, name: str) -> None:
        """Believe a commune's key no longer, and take its packs out of use."""

        def act() -> None:
            from langso_reader.library import publishers  # noqa: PLC0415 — not for the first window

            publishers.forget(self.updates.store(), fingerprint)

        self._take_away(act, words.forgotten(name))

    def _take_away(self, act: Callable[[], None], sentence: str) -> None:
        def work(_cancelled: Callable[[], bool], _progress: object) -> Edition:
            act()
            return self.updates.open_edition()

        def done(edition: Edition) -> None:
            self.adoption.offer(edition)
            self._context.actions.say(sentence)
            self.look_again()  # what was taken away may lie on a stick

        if self._begin(Work.BACK):
            self._run(work, done)
        else:
            self._context.actions.say(words.only_to_try() if self.closed else words.busy())

    def borrow(self, offer: Offer) -> None:
        """Read a pack from the stick itself, when the disk is full."""
        root = next((f.root for f in self.found.values() if offer in f.offers), None)
        if root is None or not self._begin(Work.BACK, root):
            return

        def done(edition: Edition) -> None:
            self._borrowed = root
            self.adoption.offer(edition)
            self._context.actions.say(words.borrowed(offer.label))

        self._run(lambda _cancelled, _progress: self.updates.borrow(offer.path), done)

    def _reopen(self, sentence: str) -> None:
        def done(edition: Edition) -> None:
            self.adoption.offer(edition)
            self._context.actions.say(sentence)

        self._context.background.run(
            lambda _task: self.updates.open_edition(), done,
            failed=self._context.actions.explain, owner=self, lane=Lane.UPDATE,
        )  # fmt: skip

    # --- checking -------------------------------------------------------------------------------

    def check(self) -> None:
        """Read every byte of everything in use, and say what was found."""
        if self._begin(Work.CHECK):
            self._run(
                lambda cancelled, progress: self.updates.check(progress, cancelled), self._checked
            )

    def _checked(self, report: CheckReport) -> None:
        self.changed.emit()
        if report.whole:
            return
        for found in list(self.found.values()):
            if found.volume is not None:  # it may hold what is needed for a repair
                self._arrived(found.volume)
        if report.damaged:
            self._context.actions.say(words.damage_found(), alert=True)
            return
        for problem in report.problems[:1]:
            self._context.actions.say(
                words.fallback(problem, label_of(self._context.edition, problem.pack_id)),
                alert=True,
            )

    # --- a stick for the next village -----------------------------------------------------------

    def make_stick(self, found: Found, replaced: Collection[str] = ()) -> None:
        """Copy what is in use to a stick and read it back.

        Args:
            found: the stick.
            replaced: files on it that are not ours and that the person said to replace.
        """
        if not self._begin(Work.STICK, found.root):
            return
        may_replace = frozenset(replaced)

        def done(result: StickResult) -> None:
            said, now = words.stick_made(result, found.name), self.found.get(found.root)
            if now is not None and self.page_shown and not now.offers:
                self.found[found.root] = replace(now, done=said)
            else:
                self._context.actions.say(said)

        def failed(error: LangsoError) -> None:
            if error.code == "NOT_OURS" and error.details["names"]:
                self.stickAsks.emit(found, error.details["names"])
            else:
                self._say(error, Target.STICK)

        self._run(
            lambda cancelled, progress: self.updates.make_stick(
                found.root, progress, cancelled, may_replace
            ),
            done,
            failed,
        )


def label_of(edition: Edition, pack_id: str) -> str:
    """The label in use of one pack; "" when there is none."""
    labels = {pack.manifest.pack_id: pack.manifest.label for pack in edition.packs}
    return labels.get(pack_id, "")
