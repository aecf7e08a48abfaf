"""How the calendar says states, days and what they hold."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from advocate_app.desktop import times
from advocate_app.desktop.calendar.facts import Block, DayShown, Look
from advocate_app.desktop.look import Tone
from advocate_app.desktop.slot_words import first_name

ICONS = {
    Look.PUBLISHED: "check",
    Look.SCHEDULED: "clock",
    Look.SENDING: "send",
    Look.WAITING: "hourglass",
    Look.ATTENTION: "triangle-alert",
    Look.FAILED: "circle-x",
}
TONES = {
    Look.PUBLISHED: Tone.MUTED,
    Look.SCHEDULED: Tone.OK,
    Look.SENDING: Tone.ACCENT,
    Look.WAITING: Tone.ADVICE,
    Look.ATTENTION: Tone.STOP,
    Look.FAILED: Tone.STOP,
}


def state_word(look: Look) -> str:
    match look:
        case Look.PUBLISHED:
            return QCoreApplication.translate("calendar", "published")
        case Look.SCHEDULED:
            return QCoreApplication.translate("calendar", "scheduled")
        case Look.SENDING:
            return QCoreApplication.translate("calendar", "being sent")
        case Look.WAITING:
            return QCoreApplication.translate("calendar", "waiting")
        case Look.ATTENTION:
            return QCoreApplication.translate("calendar", "needs attention")
        case Look.FAILED:
            return QCoreApplication.translate("calendar", "failed")


def block_name(block: Block, zone: ZoneInfo) -> str:
    """“Tuesday 10:30, Reading a flame graph, Company blog, scheduled”."""
    at = block.at.astimezone(zone)
    when = f"{times.long_weekday(at.date())} {at:%H:%M}"
    return ", ".join((when, block.title, *block.channels, state_word(block.look)))


def day_head(day: date) -> str:
    """“Mon 25”."""
    return times.weekday_and_number(day)


def long_day(day: date) -> str:
    return times.day_and_year(day)


def week_range(first: date, last: date) -> str:
    """“25–29 November”, “30 November – 4 December”, with the year at its turn."""
    if first.month == last.month:
        return f"{times.number(first)}–{times.plain_day(last)}"
    said = times.plain_day if first.year == last.year else times.day_and_year
    return f"{said(first)} – {said(last)}"


def notes(day: DayShown) -> list[str]:
    """Holidays by name and who is away."""
    found = []
    for name, whose in day.holidays:
        found.append(f"{name} ({', '.join(first_name(w) for w in whose)})" if whose else name)
    if day.away:
        names = ", ".join(first_name(name) for name in day.away)
        found.append(QCoreApplication.translate("calendar", "{0} away").format(names))
    return found
