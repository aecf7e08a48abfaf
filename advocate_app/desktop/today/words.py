"""How Today says a draft's length, genre and age."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from advocate_app.commands.standing import State
from advocate_app.desktop.genre_words import title
from advocate_app.desktop.times import moment
from advocate_app.drafts.draft import Draft


def genre_word(name: str) -> str:
    return title(name.replace("-", " "))


def pick_up_line(state: State, draft: Draft, genre: str, now: datetime, zone: tzinfo) -> str:
    """“How-to · 640 words · edited today 10:20”."""
    words = QCoreApplication.translate("today", "%n word(s)", "", draft.words)
    edited = QCoreApplication.translate("today", "edited {0}").format(moment(draft.edited_at, now, zone))
    asked = QCoreApplication.translate("today", "changes asked") if state is State.CHANGES else ""
    return " · ".join(filter(None, (genre, words, edited, asked)))
