"""Moments, days and work hours as people type and read them: in their own time zone, ISO 8601 in, plain words out."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from advocate_app.people.person import Span, Week, hours_as_text, hours_from_text
from advocate_app.problems import Wrong

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NAMED = {day.lower(): i for i, day in enumerate(DAYS)}


def moment(text: str, zone: ZoneInfo) -> datetime:
    """`2026-11-02T10:15` in `zone`, or with an offset of its own, as UTC. Raises `Wrong`, also for an hour that a clock skips."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Wrong(
            "moment", "“{text}” is no moment.", "Write it as 2026-11-02T10:15, in your own time zone.", text=text
        ) from None
    if found.tzinfo is None:
        wall = found
        found = wall.replace(tzinfo=zone)
        if found.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != wall:
            raise Wrong(
                "moment.skipped", "There is no {text} in {zone}.", "The clock skips it.", text=text, zone=zone.key
            )
    return found.astimezone(UTC)


def end(text: str, zone: ZoneInfo) -> datetime:
    """The end of a day in `zone`, or a moment, as UTC."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return moment(text, zone)
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)


def day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Wrong("day", "“{text}” is no day.", "Write it as 2026-12-24.", text=text) from None


def shown(at: datetime, zone: ZoneInfo) -> str:
    """“Tue 3 Nov 2026 10:15”, in `zone`."""
    wall = at.astimezone(zone)
    return f"{DAYS[wall.weekday()]} {wall.day} {wall:%b %Y %H:%M}"


def week(text: str) -> Week:
    """'Mon-Thu 9:00-17:00; Fri 9:00-15:00' as work hours; days that are not named are off. Raises `Wrong`."""
    found: dict[int, tuple[Span, ...]] = {}
    for part in filter(None, (p.strip() for p in text.replace("–", "-").split(";"))):
        days, _, spans = part.partition(" ") if part[:1].isalpha() else ("Mon-Fri", "", part)
        if not spans.strip():
            raise _bad(text)
        for at in _days(days, text):
            if at in found:
                raise _bad(text)
            found[at] = hours_from_text(spans)
    return tuple(found.get(at, ()) for at in range(7))


def week_shown(hours: Week) -> str:
    """As `week` reads it, equal days together."""
    parts: list[tuple[int, int]] = []
    for at in range(7):
        if parts and hours[parts[-1][1]] == hours[at]:
            parts[-1] = (parts[-1][0], at)
        else:
            parts.append((at, at))
    named = [
        f"{DAYS[a] if a == b else f'{DAYS[a]}-{DAYS[b]}'} {hours_as_text(hours[a]).replace('–', '-')}"
        for a, b in parts
        if hours[a]
    ]
    return "; ".join(named) or "no work hours"


def _days(text: str, whole: str) -> list[int]:
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        a, b = _day(first, whole), _day(last if dash else first, whole)
        if a > b:
            raise _bad(whole)
        found += range(a, b + 1)
    return found


def _day(text: str, whole: str) -> int:
    key = text.strip().lower()[:3]
    if key not in _NAMED:
        raise _bad(whole)
    return _NAMED[key]


def _bad(text: str) -> Wrong:
    return Wrong(
        "person.hours", "“{text}” are no work hours.", "Write them as Mon-Thu 9:00-17:00; Fri 9:00-15:00.", text=text
    )
