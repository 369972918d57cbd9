"""How far the pages of the preview are, said below them, and the button that stops a long run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

if TYPE_CHECKING:
    from langso_reader.ui.printing_setting import Typesetter
    from langso_reader.ui.widgets.preview import Preview

LONG_MS: Final = 1000  # a run of which the end is not in sight can be stopped


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintProgress", text)


class SettingProgress(QObject):
    """Watches the typesetter and speaks in the preview."""

    again = Signal()

    def __init__(self, typesetter: Typesetter, preview: Preview) -> None:
        super().__init__(typesetter)
        self._typesetter, self._preview = typesetter, preview
        self._running = False
        self._doing = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LONG_MS)
        self._timer.timeout.connect(lambda: preview.offer(_tr("Dừng")))
        typesetter.began.connect(self._begin)
        typesetter.estimated.connect(self._estimate)
        typesetter.progressed.connect(self._go_on)
        typesetter.ready.connect(self.over)
        typesetter.failed.connect(self.over)
        preview.acted.connect(self._act)

    def _begin(self) -> None:
        self._running = True
        self._doing = _tr("Đang dàn trang…")
        self._timer.start()
        self._say(self._doing)

    def _estimate(self, pages: int) -> None:
        self._doing = _tr("Đang dàn khoảng {n} trang…").format(n=pages)
        self._say(self._doing)

    def _go_on(self, done: int, total: int) -> None:
        if done < total:
            self._say(f"{self._doing} {round(100 * done / total)}\N{NO-BREAK SPACE}%")

    def over(self) -> None:
        """Nothing is being set."""
        self._running = False
        self._timer.stop()
        self._preview.offer("")

    def _act(self) -> None:
        if not self._running:
            self.again.emit()
            return
        self._typesetter.stop()
        self.over()
        self._say(_tr("Đã dừng dàn trang. Các bài và lựa chọn vẫn còn nguyên."))
        self._preview.offer(_tr("Dàn trang tiếp"))

    def _say(self, text: str) -> None:
        if self._preview.count == 0:
            self._preview.say(text)
        else:
            self._preview.say_below(text)
