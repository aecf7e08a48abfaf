"""What lies beside the text: when it goes out, what the checks said, what was said of it, what happened so far."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.review.presenter import Shown
from advocate_app.desktop.review.queue_facts import Entry
from advocate_app.desktop.review.reading_facts import Event, Reading, Said
from advocate_app.desktop.slot_words import first_name, moment, near, place_name
from advocate_app.desktop.widgets import (
    Card,
    Chip,
    ListCard,
    Row,
    Run,
    Text,
    column,
    empty_out,
    flow,
    heading,
    sentences,
)
from advocate_app.review.revision import Verdict


class Details(QWidget):
    """`looked_at` carries a comment whose passage is wanted."""

    looked_at = Signal(object)  # Said

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._drawn: object = None
        self._said: dict[object, Said] = {}

    def show_details(self, shown: Shown) -> None:
        if shown.reading is None or shown.entry is None:
            return
        drawn = (shown.reading, shown.entry.given_back, shown.zone, shown.now.date())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        empty_out(self._cards)
        reading, entry = shown.reading, shown.entry
        if not entry.given_back:
            self._cards.addWidget(self._goes_out(reading, shown))
        if reading.said:
            self._cards.addWidget(self._comments(reading, shown))
        self._cards.addWidget(self._checks(reading, entry))
        self._cards.addWidget(self._history(reading, shown))
        self._cards.addStretch(1)

    def _goes_out(self, reading: Reading, shown: Shown) -> Card:
        card = Card(heading(self.tr("Goes out")), spacing=4)
        if reading.trouble is not None:
            what, do = sentences(reading.trouble)
            card.add(Text(f"{what} {do}", Role.SMALL, Tone.STOP))
            return card
        first = reading.going[0]
        wished = self.tr("(wished)") if first.wished else self.tr("(next good slot)")
        card.add(Text.of(Run(moment(first.at, shown.zone)), Run(f" {wished}", tone=Tone.FAINT)))
        card.add(Text(" ".join(self._where(reading, shown)), Role.SMALL, Tone.MUTED))
        return card

    def _where(self, reading: Reading, shown: Shown) -> list[str]:
        first, author = reading.going[0], reading.author
        said = [self.tr("In {0}’s work time.").format(first_name(author.name))]
        if first.at.astimezone(author.tz).utcoffset() != first.at.astimezone(shown.zone).utcoffset():
            clock = f"{first.at.astimezone(author.tz):%H:%M}"
            said[0] = self.tr("In {0}’s work time: {1} in {2}.").format(
                first_name(author.name), clock, place_name(author.zone)
            )
        at_once = [g.account for g in reading.going if g.at == first.at]
        later = [g for g in reading.going if g.at != first.at]
        if later:
            rest = ", ".join(f"{g.account} {near(g.at, first.at, shown.zone)}" for g in later)
            said.append(self.tr("{0} first, then {1}.").format(", ".join(at_once), rest))
        else:
            said.append(self.tr("To {0}.").format(", ".join(at_once)))
        if reading.wished_at is not None and not first.wished:
            said.append(self.tr("{0} was wished.").format(moment(reading.wished_at, shown.zone)))
        if reading.others_that_day:
            n = reading.others_that_day
            said.append(self.tr("%n other post(s) of ours that day.", "", n))
        else:
            said.append(self.tr("Nothing else of ours that day."))
        return said

    def _checks(self, reading: Reading, entry: Entry) -> Card:
        n, stops = entry.suggestions, entry.stops
        chips = [Chip(self.tr("%n stop(s)", "", stops), Tone.STOP if stops else Tone.OK)]
        if n:
            chips.append(Chip(self.tr("%n suggestion(s) left open", "", n), Tone.ADVICE))
        else:
            chips.append(Chip(self.tr("nothing left open"), Tone.OK))
        card = Card(heading(self.tr("Checks at submission")), flow(*chips), spacing=6)
        for kept in reading.kept:
            reason = f" – “{kept.reason}”" if kept.reason else ""
            line = self.tr("Kept by the author: “{0}”").format(kept.quote or kept.rule) + reason
            card.add(Text(line, Role.SMALL, Tone.MUTED))
        return card

    def _comments(self, reading: Reading, shown: Shown) -> ListCard:
        card = ListCard(self.tr("Comments"), heading(self.tr("Comments")), selects=True)
        self._said = {said.id: said for said in reading.said}
        rows = []
        for said in reading.said:
            when = near(said.at, shown.now, shown.zone)
            older = self.tr("revision {0}").format(said.no) if said.no != reading.no else ""
            head = Text.of(
                Run(said.by, Role.SMALL_STRONG),
                Run(" · ".join(("", *filter(None, (when, older)))), tone=Tone.FAINT),
                role=Role.SMALL,
            )
            quote = self.tr("on “{0}”").format(" ".join(said.quote.split())) if said.quote else ""
            parts = [head, Text(said.body, Role.SMALL)]
            if quote:
                parts.insert(1, Text(quote, Role.SMALL, Tone.MUTED, lines=2))
            name = ", ".join(filter(None, (said.by, when, quote, said.body)))
            rows.append(Row(column(*parts, spacing=0), key=said.id, name=name, margins=(16, 6, 16, 9)))
        card.show_rows(rows)
        card.selected.connect(self._look_at)
        card.opened.connect(self._look_at)
        return card

    def _look_at(self, id: object) -> None:
        self.looked_at.emit(self._said[id])

    def _history(self, reading: Reading, shown: Shown) -> Card:
        lines = [self._event(event, shown) for event in reading.history]
        text = Text("\n".join(lines), Role.SMALL, Tone.MUTED)
        holds = self.tr("Approval holds for revision {0} only.").format(reading.no)
        return Card(heading(self.tr("History")), text, Text(holds, Role.SMALL, Tone.FAINT), spacing=2)

    def _event(self, event: Event, shown: Shown) -> str:
        when = near(event.at, shown.now, shown.zone)
        match event.verdict:
            case None if event.no == 1:
                return self.tr("Submitted {0}, revision 1").format(when)
            case None:
                return self.tr("Submitted again {0}, revision {1}").format(when, event.no)
            case Verdict.APPROVED:
                said = self.tr("Approved by {0}, {1}").format(event.by, when)
            case Verdict.CHANGES:
                said = self.tr("Changes asked by {0}, {1}").format(event.by, when)
            case Verdict.REVOKED:
                said = self.tr("Taken back by {0}, {1}").format(event.by, when)
        return f"{said}: “{event.note}”" if event.note else said
