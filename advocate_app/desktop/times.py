"""How long ago, and when: moments in the words of the window and in the zone of the reader."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def ago(at: datetime, now: datetime, zone: tzinfo) -> str:
    """“12 min ago”, “3 h ago”, “yesterday”, “4 days ago”, else the day; `at` and `now` are aware."""
    passed, days = now - at, (now.astimezone(zone).date() - at.astimezone(zone).date()).days
    if passed < timedelta(minutes=1):
        return QCoreApplication.translate("times", "just now")
    if passed < timedelta(hours=1):
        return QCoreApplication.translate("times", "{0} min ago").format(int(passed / timedelta(minutes=1)))
    if passed < timedelta(hours=12) or days == 0:
        return QCoreApplication.translate("times", "{0} h ago").format(int(passed / timedelta(hours=1)))
    if days == 1:
        return QCoreApplication.translate("times", "yesterday")
    if days < 7:
        return QCoreApplication.translate("times", "{0} days ago").format(days)
    return day(at.astimezone(zone).date(), now.astimezone(zone).date())


def moment(at: datetime, now: datetime, zone: tzinfo) -> str:
    """“today 10:20”, “Tue 10:30” within a week, else “8 December 10:30”."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return QCoreApplication.translate("times", "today {0}").format(clock)
    if abs((local.date() - today).days) < 7:
        return f"{QLocale().toString(_day(local.date()), 'ddd')} {clock}"
    return f"{day(local.date(), today)} {clock}"


def day(one: date, today: date) -> str:
    """“8 December”, with its year where that is another one."""
    return QLocale().toString(_day(one), "d MMMM" if one.year == today.year else "d MMMM yyyy")


def weekday(one: date) -> str:
    """“Monday 23 November”."""
    return QLocale().toString(_day(one), "dddd d MMMM")


def _day(one: date) -> QDate:
    return QDate(one.year, one.month, one.day)
