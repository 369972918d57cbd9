"""The language of the interface, by Qt translation files.

The texts in the code are Vietnamese; `langso_en.qm` holds the English ones, and `qt_vi.qm` those
words of Qt's own dialogs for which Qt ships no Vietnamese.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from langso_reader import paths

_log = logging.getLogger(__name__)
FILES = {"vi": ("qt_vi",), "en": ("langso_en",)}


class Languages:
    """Switches the translators of the application."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak `language` from the next built page on."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        for name in FILES.get(language, ()):
            translator = QTranslator()
            if translator.load(str(paths.resource("translations", f"{name}.qm"))):
                self._application.installTranslator(translator)
                self._installed.append(translator)
            else:
                _log.error("translation %s cannot be loaded", name)
        QLocale.setDefault(QLocale("en_GB" if language == "en" else "vi_VN"))
