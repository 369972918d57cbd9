"""Work that waits until what is being built now is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def then(owner: QObject, act: Callable[[], object]) -> None:
    """Call `act` after the next paint, unless `owner` is gone by then.

    A timer of 0 ms would be an ordinary queued call, and Qt paints after all of those; one that is
    due runs in the same round as the paint, whose picture leaves for the screen after the round.
    """
    QTimer.singleShot(1, owner, lambda: QTimer.singleShot(1, owner, act))
