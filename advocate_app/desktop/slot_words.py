"""How slots, people and places are said where posts are planned."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale


def moment(at: datetime, zone: tzinfo) -> str:
    """“Wed 27 Nov, 10:15” on the clock of `zone`."""
    local = at.astimezone(zone)
    day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM")
    return f"{day}, {local:%H:%M}"


def near(at: datetime, now: datetime, zone: tzinfo) -> str:
    """The clock alone today, else the day before it."""
    local = at.astimezone(zone)
    return f"{local:%H:%M}" if local.date() == now.astimezone(zone).date() else moment(at, zone)


def first_name(name: str) -> str:
    return name.split()[0]


def place_name(zone: str) -> str:
    """“Tallinn” of Europe/Tallinn."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def counted(text: str, n: int) -> str:
    """English as the source has it, “(s)” for more than one; a translation brings its own forms."""
    return text.replace("(s)", "" if n == 1 else "s")
