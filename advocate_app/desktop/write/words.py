"""How the Write screens say states, times and lengths."""

from __future__ import annotations

from datetime import datetime, tzinfo
from math import ceil

from PySide6.QtCore import QCoreApplication

from advocate_app.commands.standing import State
from advocate_app.desktop import times
from advocate_app.desktop.look import Tone

WORDS_A_MINUTE = 180  # a calm reader of technical prose


def state_word(state: State | None) -> tuple[str, Tone]:
    """The chip of a draft or post; None is the bin."""
    match state:
        case State.DRAFT:
            return QCoreApplication.translate("write", "draft"), Tone.MUTED
        case State.CHANGES:
            return QCoreApplication.translate("write", "changes asked"), Tone.STOP
        case State.WAITING:
            return QCoreApplication.translate("write", "waiting"), Tone.ADVICE
        case State.ATTENTION:
            return QCoreApplication.translate("write", "needs attention"), Tone.STOP
        case State.FAILED:
            return QCoreApplication.translate("write", "failed"), Tone.STOP
        case State.SENDING:
            return QCoreApplication.translate("write", "being sent"), Tone.ACCENT
        case State.SCHEDULED:
            return QCoreApplication.translate("write", "scheduled"), Tone.ACCENT
        case State.PUBLISHED:
            return QCoreApplication.translate("write", "published"), Tone.OK
        case State.WITHDRAWN:
            return QCoreApplication.translate("write", "withdrawn"), Tone.MUTED
        case None:
            return QCoreApplication.translate("write", "in the bin"), Tone.MUTED


def tab_word(state: State) -> str:
    word, _ = state_word(state)
    return word[:1].upper() + word[1:]


def when(at: datetime, now: datetime, zone: tzinfo) -> str:
    """A moment as one says it: 11:42 today, “Tue 10:30” within a week, else “14 May” with the year where it is another."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = f"{local:%H:%M}"
    away = abs((local.date() - today).days)
    if not away:
        return clock
    return f"{times.short_weekday(local.date())} {clock}" if away < 7 else times.day(local.date(), today)


def length(words: int) -> str:
    """“640 words · 4 min” of reading."""
    counted = count(words)
    minutes = QCoreApplication.translate("write", "{0} min").format(max(1, ceil(words / WORDS_A_MINUTE)))
    return f"{counted} · {minutes}"


def count(words: int) -> str:
    return QCoreApplication.translate("write", "%n word(s)", "", words)


def suggestions(n: int) -> str:
    return QCoreApplication.translate("write", "%n suggestion(s)", "", n)


def to_fix(n: int) -> str:
    return QCoreApplication.translate("write", "%n to fix", "", n)


def untitled(title: str) -> str:
    return title or QCoreApplication.translate("write", "Untitled")
