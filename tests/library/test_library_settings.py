"""Settings, places, messages, log: nothing of it can keep people from reading."""

from __future__ import annotations

import errno
import importlib
import logging
from typing import TYPE_CHECKING

import pytest

from langso_reader import errors, logs, messages, paths
from langso_reader.errors import DiskFullError, LangsoError, SettingsError
from langso_reader.fileio import write_atomically
from langso_reader.settings import Settings, SettingsStore, load

if TYPE_CHECKING:
    from pathlib import Path


def test_settings_come_back(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "deep" / "settings.json")
    store.change(zoom=150, commune="Xã Đại Sơn")
    assert load(tmp_path / "deep" / "settings.json") == Settings(zoom=150, commune="Xã Đại Sơn")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"zoom": "big", "theme": 3}', b"\xff", b"[" * 100_000],
)
def test_damaged_settings_fall_back_to_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load(path) == Settings()


def test_one_damaged_value_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"zoom": "big", "language": "en", "later": 1}')
    assert load(path) == Settings(language="en")


def test_a_full_disk_is_said_and_the_change_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    store.change(zoom=125)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsError) as caught:
        store.change(zoom=150)
    assert "Chưa ghi được cài đặt" in str(messages.explain(caught.value, "vi"))
    assert store.now.zoom == 150
    assert load(tmp_path / "settings.json").zoom == 125
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFullError):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_everything_written_moves_with_the_data_folder(tmp_path: Path) -> None:
    data = paths.data_paths(tmp_path)
    for name in ("settings", "log", "reports", "packs", "index", "sets", "prints"):
        assert getattr(data, name).is_relative_to(tmp_path)
    temporary = paths.data_paths(tmp_path, temporary=True)
    assert not temporary.root.is_relative_to(tmp_path)
    temporary.root.rmdir()


def _classes(kind: type[LangsoError]) -> set[type[LangsoError]]:
    return {kind}.union(*(_classes(sub) for sub in kind.__subclasses__()))


def test_every_failure_has_words_in_both_languages() -> None:
    for name in ("library.edition", "library.shelf", "pack.errors", "printing.errors",
                 "search.errors", "ui.printer"):  # fmt: skip
        importlib.import_module(f"langso_reader.{name}")
    for language in ("vi", "en"):
        known = messages.codes(language)
        for kind in _classes(LangsoError) - {errors.LangsoError}:
            assert kind.code in known, f"{kind.__name__} has no words in {language}"
    assert messages.codes("vi") == messages.codes("en")


def test_words_never_fail_for_want_of_a_detail() -> None:
    for code in messages.codes("vi"):
        kind = type("Made", (LangsoError,), {"code": code})
        for language in ("vi", "en"):
            words = messages.explain(kind("x"), language)
            assert words.say
            assert words.do


def test_the_log_turns_over_and_survives_an_unwritable_place(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    logs.start(paths.DataPaths(blocked))
    logging.getLogger("x").info("nobody writes this down")
    data = paths.DataPaths(tmp_path / "data")
    logs.start(data)
    logs.rotate()
    for _ in range(3000):
        logging.getLogger("x").info("y" * 900)
    logs.stop()
    files = sorted(p.name for p in data.log.parent.iterdir())
    assert files == ["langso.log", "langso.log.1", "langso.log.2", "langso.log.3"]
    assert all(p.stat().st_size <= logs.LOG_BYTES for p in data.log.parent.iterdir())
    for handler in list(logging.getLogger().handlers):
        if type(handler) is logging.NullHandler:
            logging.getLogger().removeHandler(handler)


def test_remembered_printers_come_back_and_damaged_ones_do_not(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).change(printer_turns={"LBP2900": "down-reverse-short"})
    assert load(path).printer_turns == {"LBP2900": "down-reverse-short"}
    path.write_bytes(b'{"printer_turns": {"a": 1, "b": "up-same-long"}}')
    assert load(path).printer_turns == {"b": "up-same-long"}
    path.write_bytes(b'{"printer_turns": ["a"]}')
    assert load(path) == Settings()
