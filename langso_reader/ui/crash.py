"""When there is a bug: a calm dialog and a report file; the program goes on."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from langso_reader import logs

if TYPE_CHECKING:
    from types import TracebackType

    from langso_reader.paths import DataPaths

_log = logging.getLogger(__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Crash", text)


class CrashHandler:
    """Takes the place of `sys.excepthook`; shows at most one dialog at a time.

    Args:
        paths: where reports are kept.
    """

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths
        self._showing = False
        self.reports: list[str] = []

    def install(self) -> None:
        """Catch everything that nobody else catches from now on."""
        sys.excepthook = self.handle

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log the bug, keep a report, tell the person."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = logs.report_text(kind, error, trace)
        _log.error("%s", text)
        report = logs.write_report(self._paths, text)
        self.reports.append(report)
        if self._showing or QApplication.instance() is None:
            return
        self._showing = True
        try:
            self._tell(report)
        finally:
            self._showing = False

    def _tell(self, report: str) -> None:
        where = _tr("Báo cáo lỗi đã ghi vào: {f}").format(f=report) if report else ""
        box = QMessageBox(QApplication.activeWindow())
        box.setWindowTitle(_tr("Làng số"))
        box.setText(_tr("Có một việc chương trình chưa làm được."))
        box.setInformativeText(
            "\n".join(
                part
                for part in (
                    _tr("Nội dung vẫn nguyên vẹn, bà con cứ dùng tiếp."),
                    _tr("Nếu gặp lại, nhờ tổ công nghệ số gửi báo cáo cho người làm chương trình."),
                    where,
                )
                if part
            )
        )
        box.addButton(_tr("Dùng tiếp"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
