"""Run first in both frozen programs: take the code from the one file that they share.

PyInstaller packs all code into each starter. Here each starter has an empty archive of its own, and
PyInstaller's importer is handed `lib/langso.pyz` instead, so that the code is there once.
"""

import os
import sys

import pyimod01_archive
import pyimod02_importers

# No pathlib before the archive is open: it lies inside.
_shared = os.path.join(sys._MEIPASS, "langso.pyz")  # noqa: PTH118, SLF001
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(_shared, check_pymagic=True)
sys.path_importer_cache.clear()  # finders made before still know the empty archive
