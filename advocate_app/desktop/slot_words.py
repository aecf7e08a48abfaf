"""How slots, people and places are said where posts are planned."""

from __future__ import annotations

from datetime import datetime, tzinfo

from advocate_app.desktop import times


def moment(at: datetime, zone: tzinfo) -> str:
    """“Wed 27 Nov, 10:15” on the clock of `zone`."""
    local = at.astimezone(zone)
    return f"{times.short_day(local.date())}, {local:%H:%M}"


def near(at: datetime, now: datetime, zone: tzinfo) -> str:
    """The clock alone today, else the day before it."""
    local = at.astimezone(zone)
    return f"{local:%H:%M}" if local.date() == now.astimezone(zone).date() else moment(at, zone)


def first_name(name: str) -> str:
    return name.split()[0]


def place_name(zone: str) -> str:
    """“Tallinn” of Europe/Tallinn."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")
