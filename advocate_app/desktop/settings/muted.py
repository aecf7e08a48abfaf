"""What the page *Muted* shows: words and sources that the person hears no more of, topics that were put off or turned down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from advocate_app.assembly import Office
from advocate_app.commands.places import Hidden, hidden
from advocate_app.topics.mutes import Mute, Muted
from advocate_app.topics.topic import Verdict


@dataclass(frozen=True, slots=True)
class MutedShown:
    words: tuple[Mute, ...]
    sources: tuple[Mute, ...]
    later: tuple[Hidden, ...]
    not_for_me: tuple[Hidden, ...]
    now: datetime
    zone: tzinfo


def read_muted(office: Office) -> MutedShown:
    """Newest first; of what comes back, the soonest."""
    mutes = office.mutes.mutes()
    later = sorted(hidden(office, Verdict.LATER), key=lambda h: h.said.until or h.said.at)
    return MutedShown(
        tuple(m for m in mutes if m.sort is Muted.WORD),
        tuple(m for m in mutes if m.sort is Muted.SOURCE),
        tuple(later),
        hidden(office, Verdict.NOT_FOR_ME),
        office.clock.now(),
        office.person.tz,
    )
