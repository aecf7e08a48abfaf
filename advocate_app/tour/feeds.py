"""Writes the sample's feeds as files, their dates counted back from the start so that the news is always fresh."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from email.utils import format_datetime
from pathlib import Path

from advocate_app.shipped import resource

_WHEN = re.compile(r"\{-(\d+)d (\d\d:\d\d)\}")


def feeds(folder: Path, start: datetime) -> tuple[Path, ...]:
    """Fills the feeds that ship with the sample and writes them into `folder`; returns their paths.

    A placeholder `{-3d 14:10}` is that wall time three days before `start`, in the zone of `start` (which must have one). RSS
    gets RFC 2822 dates, Atom RFC 3339.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for path in sorted(resource("sample", "feeds").glob("*.xml")):
        filled = folder / path.name
        filled.write_text(fill(path.read_text(encoding="utf-8"), start), encoding="utf-8")
        written.append(filled)
    return tuple(written)


def fill(text: str, start: datetime) -> str:
    """One feed's text with its placeholders replaced."""
    rss = "<rss" in text

    def date(found: re.Match[str]) -> str:
        day = start.date() - timedelta(days=int(found[1]))
        moment = datetime.combine(day, time.fromisoformat(found[2]), start.tzinfo)
        return format_datetime(moment) if rss else moment.isoformat()

    return _WHEN.sub(date, text)
