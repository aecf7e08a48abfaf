"""What a person set on this laptop is kept, and can be asked for before the desk is opened."""

from __future__ import annotations

from pathlib import Path

from advocate_app.outside.clock import SystemClock
from advocate_app.store.files import open_desk
from advocate_app.store.peek import peek


def test_a_setting_is_known_before_the_desk_is_opened_and_asking_leaves_no_trace(tmp_path: Path) -> None:
    file = tmp_path / "a desk with % and ä.db"
    assert peek(file, "language") is None
    assert list(tmp_path.iterdir()) == []
    desk = open_desk(file, SystemClock())
    desk.settings.set("language", "de")
    assert peek(file, "language") == "de", "still in the log of the open desk"
    desk.close()
    before = sorted(tmp_path.iterdir())
    assert peek(file, "language") == "de"
    assert peek(file, "theme") is None
    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_desk_gives_no_setting_and_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    file.write_bytes(b"no database" * 1000)
    assert peek(file, "language") is None
