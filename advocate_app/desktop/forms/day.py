"""Dates and moments in words, in the language of the window and the zone of the reader."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def day_text(day: date, *, year: bool = False) -> str:
    """“4 November”, with the year where it is asked for."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy" if year else "d MMMM")


def weekday_text(day: date) -> str:
    """“Wed 25 November”."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMMM")


def month_text(day: date, today: date) -> str:
    """“June”, with its year where that is not clear."""
    near = (today - day).days < 330 and day <= today
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM" if near else "MMMM yyyy")


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
