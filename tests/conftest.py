"""Tests speak English, whatever the machine does: they press buttons by their words."""

from __future__ import annotations

import os

import pytest

os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what needs the real LanguageTool where there is none; `dev.py` says so, and fails in CI."""
    if os.environ.get("ADVOCATE_LANGUAGETOOL"):
        return
    without = [item for item in items if item.get_closest_marker("languagetool")]
    if without:
        config.hook.pytest_deselected(items=without)
        items[:] = [item for item in items if item not in without]
