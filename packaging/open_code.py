"""Run first in both frozen programs: take the code from the files that they share.

PyInstaller packs all code into each starter. Here each starter has an empty archive of its own, and
PyInstaller's importer is handed `lib/langso.pyz` instead, so that the code is there once. On Linux
`lib/first.code` holds what every start needs, see `langso_bundle/first.py`.
"""

import _frozen_importlib
import marshal
import os
import sys

import pyimod01_archive
import pyimod02_importers

# No pathlib, importlib or __future__ before the archive is open: they lie inside.
_shared = os.path.join(sys._MEIPASS, "langso.pyz")  # noqa: PTH118, SLF001
_first = os.path.join(sys._MEIPASS, "first.code")  # noqa: PTH118, SLF001

Modules = dict[str, tuple[bool, bytes]]  # name: is it a package, its code
Texts = dict[str, object]  # what `dataclasses` writes: the same compiled


class _Code(pyimod01_archive.ZlibArchiveReader):
    """The shared archive, and a finder that looks among the first modules before all others."""

    def __init__(self, first: Modules, texts: Texts) -> None:
        super().__init__(_shared, check_pymagic=True)
        self._first = first
        self.texts = texts  # for `frozen_start.py`

    def extract(self, name: str, raw: bool = False) -> object:  # noqa: FBT001, FBT002 — as PyInstaller calls it
        if raw or name not in self._first:
            return super().extract(name, raw)
        return marshal.loads(self._first.pop(name)[1])  # once; then it only takes memory

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> _frozen_importlib.ModuleSpec | None:
        if name not in self._first:
            return None
        package = self._first[name][0]
        loader = pyimod02_importers.PyiFrozenLoader(name, self, name, package)
        spec = _frozen_importlib.ModuleSpec(name, loader, origin=loader.path, is_package=package)
        spec.has_location = True
        if package:
            spec.submodule_search_locations.append(os.path.dirname(loader.path))  # noqa: PTH120
        return spec


def _read_first() -> tuple[Modules, Texts]:
    try:
        with open(_first, "rb") as stream:  # noqa: PTH123
            return marshal.load(stream)
    except FileNotFoundError:  # Windows: its folder is at its limit
        return {}, {}


pyimod02_importers.pyz_archive = _Code(*_read_first())
sys.meta_path.insert(0, pyimod02_importers.pyz_archive)
sys.path_importer_cache.clear()  # finders made before still know the empty archive
