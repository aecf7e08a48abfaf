"""How genres are said: those that ship have a name in the language of the window, a workspace's own keep theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from advocate_app.drafting.genre import Genre

translate = QCoreApplication.translate


def said(text: str) -> str:
    """A name, a purpose or an angle, as the genre's file has it."""
    return translate("genre", text) if text else ""


def title(name: str) -> str:
    """“How-to”: a name at the beginning of something."""
    name = said(name)
    return name[:1].upper() + name[1:]


def length(genre: Genre) -> str:
    """“400–900 words”."""
    span = [QLocale().toString(n) for n in (genre.shortest, genre.longest)]
    match genre.unit:
        case "characters":
            return translate("genres", "{0}–{1} characters").format(*span)
        case _:
            return translate("genres", "{0}–{1} words").format(*span)
