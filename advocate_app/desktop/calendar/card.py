"""One block, opened beside the week: its state, its receipt, where it could move, and what only a person can say."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from advocate_app.desktop.action import Action
from advocate_app.desktop.calendar.details_facts import Known, address_of
from advocate_app.desktop.calendar.facts import Block, Look, Shown
from advocate_app.desktop.calendar.words import TONES, state_word
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.slot_words import moment, place_name
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Chip,
    Choice,
    Field,
    IconButton,
    LineInput,
    Text,
    column,
    empty_out,
    flow,
    row,
)
from advocate_app.publishing.outbox import Receipt

SHOWABLE = ("http", "https", "file")
COMMIT = 10  # hexadecimal digits that tell commits apart


class BlockCard(Card):
    """Signals say what the person wants; `moved` carries a slot in UTC, `confirmed` an address."""

    closed = Signal()
    moved = Signal(object)
    confirmed = Signal(str)
    review_wanted = Signal()

    def __init__(self, withdraw: Action) -> None:
        super().__init__(spacing=8)
        self.setAccessibleName(self.tr("The chosen post"))
        self._withdraw = withdraw
        self._drawn: tuple[Block, Known | None] | None = None
        self._slots: Choice | None = None
        self._address: LineInput | None = None
        self.hide()

    def show_block(self, block: Block | None, known: Known | None, shown: Shown) -> None:
        self.setVisible(block is not None)
        if block is None or (block, known) == self._drawn:
            if block is None:
                self._drawn = None
            return
        self._drawn = (block, known)
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self._clear()
        close = IconButton("x", self.tr("Close the details"), size=24)
        close.clicked.connect(self.closed)
        title = Text(block.title, Role.H2)
        self.add(row(title, close, grow=title, top=True, spacing=6))
        self.add(flow(Chip(state_word(block.look), TONES[block.look])))
        where = [moment(block.at, shown.zone)]
        there = block.at.astimezone(block.author.tz)
        if there.utcoffset() != block.at.astimezone(shown.zone).utcoffset():
            where.append(self.tr("{0} in {1}").format(f"{there:%H:%M}", place_name(block.author.zone)))
        lines = [" · ".join(where), f"{block.author.name} · {', '.join(block.channels)}"]
        self.add(Text("\n".join(lines), Role.SMALL, Tone.MUTED))
        if block.problem:
            self.add(Text(block.problem, Role.SMALL, Tone.STOP))
        match block.look:
            case Look.PUBLISHED:
                for receipt in known.receipts if known else ():
                    self._receipt(receipt, block, shown)
            case Look.WAITING:
                look = Button(self.tr("Look at it in Review"), small=True)
                look.clicked.connect(self.review_wanted)
                self.add(flow(look))
            case Look.ATTENTION if known and known.tried:
                self._ask()
        if known and known.slots:
            self._offer_slots(known, shown, again=block.look is not Look.SCHEDULED, tried=known.tried)
        if block.look not in (Look.PUBLISHED, Look.SENDING):
            self.add(flow(Button.of(self._withdraw, small=True)))
        if had_focus:
            close.show()
            close.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Brings the keyboard here."""
        button = next((b for b in self.findChildren(QWidget) if isinstance(b, Button | IconButton)), None)
        if button is not None:
            button.show()  # now, not when the layout gets round to it: what is hidden takes no focus
            button.setFocus(Qt.FocusReason.TabFocusReason)

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _receipt(self, receipt: Receipt, block: Block, shown: Shown) -> None:
        channel = (
            block.channels[block.deliveries.index(receipt.delivery)] if receipt.delivery in block.deliveries else ""
        )
        lines = [channel] if len(block.deliveries) > 1 else []
        if receipt.published_at is not None:
            lines.append(self.tr("Out since {0}").format(moment(receipt.published_at, shown.zone)))
        for name, label in (("commit", self.tr("Commit")), ("path", self.tr("Path")), ("branch", self.tr("Branch"))):
            if value := receipt.detail.get(name, ""):
                lines.append(f"{label} {value[:COMMIT] if name == 'commit' else value}")
        address = address_of(receipt)
        if address:
            lines.append(address)
        words = Text("\n".join(lines), Role.SMALL, Tone.MUTED)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(words)
        if urlsplit(address).scheme in SHOWABLE:
            self.add(flow(_OpenButton(self.tr("Open what was published"), address)))

    def _ask(self) -> None:
        self._address = LineInput(placeholder="https://")
        self.add(Text(self.tr("Was it posted? Look there, then say."), Role.STRONG))
        self.add(Field(self.tr("Yes, its address is"), self._address))
        yes = Button(self.tr("Yes, it is out"), small=True)
        yes.clicked.connect(self._confirm)
        self._address.returnPressed.connect(self._confirm)
        self.add(flow(yes))

    def _offer_slots(self, known: Known, shown: Shown, *, again: bool, tried: bool) -> None:
        label = (
            self.tr("No: send it again")
            if again and tried
            else self.tr("Give it a slot")
            if again
            else self.tr("Move to")
        )
        self._slots = Choice(choices=[(slot, moment(slot, shown.zone)) for slot in known.slots])
        move = Button(self.tr("Move") if not again else self.tr("Set"), small=True)
        move.clicked.connect(self._move)
        field = Field(label, self._slots)
        holder = QWidget()
        holder.setLayout(column(field, flow(move), spacing=6))
        self.add(holder)

    def _move(self) -> None:
        if self._slots is not None:
            self.moved.emit(self._slots.value)

    def _confirm(self) -> None:
        if self._address is not None:
            self.confirmed.emit(self._address.text())

    def _clear(self) -> None:
        self._slots = self._address = None
        empty_out(self.box)


class _OpenButton(Button):
    """Opens one address in the person's own browser; the address is shown above it and read out."""

    def __init__(self, text: str, address: str) -> None:
        super().__init__(text, small=True)
        self._url = address
        self.setToolTip(address)
        self.setAccessibleDescription(address)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))
