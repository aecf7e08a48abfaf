"""What the places ask of a text that the draft's topic would go to; nothing for a draft without a topic, or without such a place."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Run, Text, column, empty_out, heading
from advocate_app.desktop.work import Context, Work
from advocate_app.vocabulary import Changed, DraftId, Kind

MOST = 2
Asked = tuple[tuple[str, str], ...]  # name of a place, and its rules


class There(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self._office, self._work = office, work
        self._draft_id: DraftId | None = None
        self._lines = column(spacing=6)
        self.setLayout(column(heading(self.tr("Where it would go")), self._lines, spacing=6))
        self.hide()
        work.changed.connect(self._changed)

    def open(self, draft_id: DraftId) -> None:
        """Reads what a draft's places ask; once for a draft."""
        if draft_id != self._draft_id:
            self._draft_id = draft_id
            self.hide()
            self._read(draft_id)

    def _changed(self, changed: Changed) -> None:
        if changed.touches(Kind.COMMUNITY) and self._draft_id is not None:
            self._read(self._draft_id)

    def _read(self, draft_id: DraftId) -> None:
        # a ranking: never in the store lane
        job = self._work.slow(partial(_asked, self._office, draft_id))
        job.done.connect(self._show)

    def _show(self, found: tuple[DraftId, Asked]) -> None:
        draft_id, asked = found
        if draft_id != self._draft_id:  # another one was opened meanwhile
            return
        empty_out(self._lines)
        for name, rules in asked:
            runs = [Run(name, Role.STRONG)] + ([Run(f" · {rules}", tone=Tone.MUTED)] if rules else [])
            self._lines.addWidget(Text.of(*runs, role=Role.SMALL))
        self.setVisible(bool(asked))


def _asked(office: Office, draft_id: DraftId, ctx: Context) -> tuple[DraftId, Asked]:
    # imported here: the list of drafts opens without a ranking
    from advocate_app.commands.places import places_of
    from advocate_app.desktop.community_words import rules_said

    found = places_of(office, draft_id)[:MOST]
    return draft_id, tuple(
        (place.community.name, " · ".join(rules_said(place.community.rules, whole=True))) for place in found
    )
