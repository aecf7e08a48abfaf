from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advocate_app.desktop import fonts
from advocate_app.desktop.look import Look, Theme, Tokens, apply, both, palette, read, style_sheet, tokens, wants_dark
from advocate_app.shipped import resource
from tests.desktop import gate


def test_every_colour_of_the_file_is_a_token_and_every_token_is_in_the_file() -> None:
    css = resource("look", "tokens.css").read_text(encoding="utf-8")
    names = {f.name.replace("_", "-") for f in fields(Tokens)}
    for block in css.split(".dark", 1):
        assert set(re.findall(r"--([\w-]+):", block)) == names


def test_a_missing_colour_is_an_error_not_a_black_hole() -> None:
    with pytest.raises(KeyError):
        read(":root{--bg:#ffffff} .dark{--bg:#000000}")


@pytest.mark.parametrize("index", [0, 1], ids=["light", "dark"])
def test_every_text_and_every_edge_of_an_input_can_be_seen(index: int) -> None:
    assert gate.low_contrast(both()[index]) == []
    assert gate.low_palette(palette(both()[index])) == []


def test_the_style_sheet_sets_no_fonts_and_leaves_no_placeholder() -> None:
    for t in both():
        sheet = style_sheet(t)
        assert "font" not in sheet
        assert not re.search(r"\{\w+\}", sheet)


def test_the_theme_follows_the_system_only_while_it_is_asked_to() -> None:
    assert wants_dark(Theme.SYSTEM, Qt.ColorScheme.Dark)
    assert not wants_dark(Theme.SYSTEM, Qt.ColorScheme.Unknown)
    assert not wants_dark(Theme.LIGHT, Qt.ColorScheme.Dark)
    assert wants_dark(Theme.DARK, Qt.ColorScheme.Light)


def test_choosing_a_theme_changes_the_colours_in_force(qtbot: QtBot, qapp: QApplication) -> None:
    look = Look(qapp, Theme.LIGHT)
    with qtbot.waitSignal(look.changed):
        look.choose(Theme.DARK)
    assert tokens() == both()[1]
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == both()[1].surface
    apply(qapp, Theme.LIGHT)
    assert tokens() == both()[0]


def test_weights_move_the_variable_font(qapp: QApplication) -> None:
    text = "What moving 40 services to virtual threads taught us"
    plain, strong, bold = (
        QFontMetricsF(fonts.font(fonts.Role.BODY, weight=weight)).horizontalAdvance(text) for weight in (400, 570, 700)
    )
    assert plain < strong < bold
    assert fonts.family() == "Inter"
