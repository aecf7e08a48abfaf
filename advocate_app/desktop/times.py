"""Days and moments in the words of the window and in the zone of the reader. The order of a date is a text to translate, too.

The forms are Qt's: https://doc.qt.io/qt-6/qdate.html#toString
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def ago(at: datetime, now: datetime, zone: tzinfo) -> str:
    """“12 min ago”, “3 h ago”, “yesterday”, “4 days ago”, else the day; `at` and `now` are aware."""
    passed, days = now - at, (now.astimezone(zone).date() - at.astimezone(zone).date()).days
    if passed < timedelta(minutes=1):
        return translate("times", "just now")
    if passed < timedelta(hours=1):
        return translate("times", "{0} min ago").format(int(passed / timedelta(minutes=1)))
    if passed < timedelta(hours=12) or days == 0:
        return translate("times", "{0} h ago").format(int(passed / timedelta(hours=1)))
    if days == 1:
        return translate("times", "yesterday")
    if days < 7:
        return translate("times", "{0} days ago").format(days)
    return day(at.astimezone(zone).date(), now.astimezone(zone).date())


def moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    """“today 10:20”, “Tue 10:30” within a week, else “8 December 10:30”."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return translate("times", "today {0}").format(clock)
    if abs((local.date() - today).days) < 7:
        return f"{short_weekday(local.date())} {clock}"
    return f"{day(local.date(), today)} {clock}"


def day(one: date, today: date) -> str:
    """“8 December”, with its year where that is another one."""
    return plain_day(one) if one.year == today.year else day_and_year(one)


def plain_day(one: date) -> str:
    """“8 December”."""
    return _said(one, translate("times", "d MMMM"))


def day_and_year(one: date) -> str:
    """“8 December 2026”."""
    return _said(one, translate("times", "d MMMM yyyy"))


def weekday(one: date) -> str:
    """“Monday 23 November”."""
    return _said(one, translate("times", "dddd d MMMM"))


def day_with_weekday(one: date) -> str:
    """“Mon 23 November”."""
    return _said(one, translate("times", "ddd d MMMM"))


def short_day(one: date) -> str:
    """“Mon 23 Nov”."""
    return _said(one, translate("times", "ddd d MMM"))


def weekday_and_number(one: date) -> str:
    """“Mon 23”."""
    return _said(one, translate("times", "ddd d"))


def number(one: date) -> str:
    """“23”, as the first day of a span."""
    return _said(one, translate("times", "d"))


def month(one: date) -> str:
    """“November”."""
    return _said(one, "MMMM")


def month_and_year(one: date) -> str:
    """“November 2026”."""
    return _said(one, translate("times", "MMMM yyyy"))


def short_weekday(one: date) -> str:
    """“Mon”."""
    return _said(one, "ddd")


def long_weekday(one: date) -> str:
    """“Monday”."""
    return _said(one, "dddd")


def _said(one: date, form: str) -> str:
    return QLocale().toString(QDate(one.year, one.month, one.day), form)
