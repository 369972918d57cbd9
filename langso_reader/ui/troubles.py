"""Troubles before there is a window: a damaged copy, no screen, Qt that does not load.

Nothing here imports Qt or reads a file of words: both may be what is broken.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from langso_reader import paths

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LIST = "files.json"  # made by packaging/bundle.py
SHOWN = 3
TITLE = "Làng số"
DAMAGED = (
    "Bản chương trình này bị thiếu hoặc hỏng {count} tệp, nên không mở được an toàn.\n"
    "Hãy chép lại cả thư mục chương trình từ USB gốc, hoặc cài lại. Nội dung đã cài không mất.\n\n"
    "This copy of the program is damaged. Copy its whole folder again.\n\n{names}"
)
NOT_LOADED = (
    "Máy này không nạp được phần hiển thị của Làng số.\n"
    "Hãy chép lại cả thư mục chương trình; nếu vẫn vậy, nhờ người biết máy xem dòng dưới đây.\n\n"
    "A part of the program could not be loaded.\n\n{reason}"
)
NO_SCREEN = (
    "Không có màn hình đồ hoạ (DISPLAY trống), nên không mở được cửa sổ.\n"
    "No graphical screen here (DISPLAY is empty), so no window can open."
)
_BOXES = (
    ("zenity", "--warning", "--no-markup", "--title", TITLE, "--text"),
    ("kdialog", "--title", TITLE, "--sorry"),
    ("xmessage", "-center"),
)
_VK_SHIFT = 0x10
_MB_ICONWARNING = 0x30


def program_folder() -> Path | None:
    """The folder of the frozen program; None when it runs from source."""
    return paths.resources().parent.parent if paths.is_frozen() else None


def damaged_files(folder: Path | None) -> list[str]:
    """Files of the program that are missing or of another size: what sticks and copying do.

    Sizes only: reading 150 MB at each start would cost more than it saves, and an attacker who can
    write here could change the list as well.

    Args:
        folder: see `program_folder`; nothing is checked without one.
    """
    if folder is None:
        return []
    try:
        listed = json.loads((folder / "lib" / LIST).read_bytes())["files"]
        return [name for name, (size, _) in listed.items() if _size(f"{folder}/{name}") != size]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return [f"lib/{LIST}"]


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116 — 200 times at each start; `Path` takes 2 ms
    except OSError:
        return -1


def no_screen(environment: Mapping[str, str]) -> bool:
    """True where Qt would find no screen and abort without a sentence (Linux)."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(environment.get(name) for name in names)


def shift_held() -> bool:
    """True while Shift is held on Windows; elsewhere the option `--safe` does the same."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 — only this system has the call

        return bool(ctypes.windll.user32.GetAsyncKeyState(_VK_SHIFT) & 0x8000)
    return False


def draw_by_processor(environment: dict[str, str] | os._Environ[str]) -> None:
    """Ask Qt not to look for a graphics card: the window needs none, and drivers crash."""
    environment.setdefault("QT_XCB_GL_INTEGRATION", "none")


def trouble(environment: Mapping[str, str]) -> str:
    """Why no window should be opened, in words; empty when all is well."""
    broken = damaged_files(program_folder())
    if broken:
        names = "\n".join(broken[:SHOWN]) + ("\n…" if len(broken) > SHOWN else "")
        return DAMAGED.format(count=len(broken), names=names)
    return NO_SCREEN if no_screen(environment) else ""


def tell(text: str, *, box: bool = True) -> None:
    """Say `text` on standard error and in the plainest box that this system has.

    Args:
        text: some lines.
        box: False where nobody sits at the screen.
    """
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
    if box:
        _box(text)


def _box(text: str) -> None:
    import shutil  # noqa: PLC0415 — none of these for a start without trouble
    import subprocess  # noqa: PLC0415

    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.MessageBoxW(None, text, TITLE, _MB_ICONWARNING)
        return
    line = next((line for line in _BOXES if shutil.which(line[0])), None)
    if line is not None and not no_screen(os.environ):
        subprocess.run([*line, text], check=False, capture_output=True)  # noqa: S603 — ours
