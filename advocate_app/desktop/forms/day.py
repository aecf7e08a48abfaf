"""Dates and moments in words, in the language of the window and the zone of the reader."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from advocate_app.desktop import times


def day_text(day: date, *, year: bool = False) -> str:
    """“4 November”, with the year where it is asked for."""
    return times.day_and_year(day) if year else times.plain_day(day)


def weekday_text(day: date) -> str:
    """“Wed 25 November”."""
    return times.day_with_weekday(day)


def month_text(day: date, today: date) -> str:
    """“June”, with its year where that is not clear."""
    near = (today - day).days < 330 and day <= today
    return times.month(day) if near else times.month_and_year(day)


def moment_text(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """“today 9:06”, “Wed 25 November 9:06”, in `zone`; both are aware."""
    there, today = moment.astimezone(zone), now.astimezone(zone).date()
    clock = f"{there.hour}:{there.minute:02d}"
    if there.date() == today:
        return QCoreApplication.translate("day", "today {0}").format(clock)
    if (there.date() - today).days == 1:
        return QCoreApplication.translate("day", "tomorrow {0}").format(clock)
    if (there.date() - today).days == -1:
        return QCoreApplication.translate("day", "yesterday {0}").format(clock)
    return f"{weekday_text(there.date())} {clock}"
