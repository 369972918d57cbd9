"""Where files lie, in every way the program can be started.

Three kinds of place:

* *resources*: read-only files of the program (fonts, icons, print templates, translations, trust
  roots). In the source tree `resources/`, in a frozen program beside the executable.
* *edition*: the built-in content packs. In the source tree `build/edition/` (made by
  `langso.py` from `data/`), in a frozen program `edition/` beside the resources.
* *data*: everything the program ever writes (settings, log, packs, index, reports). Per user by
  default; `--data-dir` and `--temp` move all of it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
APP_FOLDER = "LangSoReader"


def _program_root() -> Path:
    """The folder that holds `resources/`: bundle, wheel or source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    if (_PACKAGE / "resources").is_dir():  # installed from a wheel
        return _PACKAGE
    return _PACKAGE.parent


def is_frozen() -> bool:
    """True in a program made by PyInstaller."""
    return hasattr(sys, "_MEIPASS")


def resources() -> Path:
    """The folder of read-only files that ship with the program."""
    return _program_root() / "resources"


def resource(*parts: str) -> Path:
    """One shipped file or folder, for example ``resource("fonts", "Literata-Regular.ttf")``."""
    return resources().joinpath(*parts)


def licence_texts() -> list[Path]:
    """The licences of all that the program is made of: in a bundle one file, else our own ones."""
    made = resource("notices.txt")
    if made.is_file():
        return [made]
    ours = [_PACKAGE.parent / "LICENSE", *sorted(resource("fonts").glob("OFL-*.txt"))]
    return [each for each in ours if each.is_file()]


def edition() -> Path:
    """The folder with the packs that ship inside the program."""
    root = _program_root()
    return root / "edition" if is_frozen() or root == _PACKAGE else root / "build" / "edition"


def _per_user() -> Path:
    """The system's place for an application's own data, without asking Qt."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) if base else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    base = os.environ.get("XDG_DATA_HOME")
    return Path(base) if base else Path.home() / ".local" / "share"


@dataclass(frozen=True, slots=True)
class DataPaths:
    """Every place the program writes to, below one root."""

    root: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.json"

    @property
    def staff(self) -> Path:
        """The staff's PIN, hashed; removing the file removes the PIN."""
        return self.root / "staff.json"

    @property
    def log(self) -> Path:
        """The current log file; older ones stand beside it."""
        return self.root / "log" / "langso.log"

    @property
    def reports(self) -> Path:
        """Crash reports."""
        return self.root / "reports"

    @property
    def packs(self) -> Path:
        """Installed content packs, a folder a pack."""
        return self.root / "packs"

    @property
    def index(self) -> Path:
        """Search indexes built on this machine."""
        return self.root / "index"

    @property
    def sets(self) -> Path:
        """Saved print sets."""
        return self.root / "print-sets"

    @property
    def prints(self) -> Path:
        """Where PDFs go when the person names no place."""
        return self.root / "prints"


def data_paths(data_dir: Path | None = None, *, temporary: bool = False) -> DataPaths:
    """The places to write to.

    Args:
        data_dir: moves everything below this folder.
        temporary: a new empty folder that the system may clean; wins over `data_dir`.
    """
    if temporary:
        import tempfile  # noqa: PLC0415 — not for an ordinary start

        return DataPaths(Path(tempfile.mkdtemp(prefix="langso-")))
    if data_dir is not None:
        return DataPaths(data_dir.resolve())
    return DataPaths(_per_user() / APP_FOLDER)
