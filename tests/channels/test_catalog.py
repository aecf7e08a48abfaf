from __future__ import annotations

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from advocate_app.channels.catalog import GROUP, catalog
from advocate_app.channels.contract import Account
from advocate_app.channels.folder import Folder
from advocate_app.problems import NotThere


def point(name: str, value: str) -> EntryPoint:
    return EntryPoint(name, value, GROUP)


def test_our_own_channels_come_through_the_same_door() -> None:
    assert {kind.facts.kind for kind in catalog().kinds} >= {"git-blog", "folder"}


def test_a_channel_of_the_catalog_can_be_opened(tmp_path: Path) -> None:
    opened = catalog().kind("folder").open(Account("x", {"folder": str(tmp_path)}))
    assert isinstance(opened, Folder)


def test_a_channel_that_fails_to_load_is_shown_with_its_reason_and_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "angry_channel.py").write_text("raise RuntimeError('no libfoo here')\n")
    (tmp_path / "odd_channel.py").write_text("class NoChannel: pass\nnumber = 3\n")
    monkeypatch.syspath_prepend(tmp_path)
    found = catalog(
        [
            point("angry", "angry_channel:X"),
            point("gone", "not_installed_at_all:X"),
            point("odd", "odd_channel:NoChannel"),
            point("other-name", "advocate_app.channels.folder:Folder"),
            point("folder", "advocate_app.channels.folder:Folder"),
        ]
    )
    assert [kind.facts.kind for kind in found.kinds] == ["folder"]
    reasons = {broken.name: broken.reason for broken in found.broken}
    assert list(reasons) == ["angry", "gone", "odd", "other-name"]
    assert reasons["angry"] == "RuntimeError: no libfoo here"
    with pytest.raises(NotThere, match="no libfoo here"):
        found.kind("angry")
    with pytest.raises(NotThere, match="not installed"):
        found.kind("mastodon")
