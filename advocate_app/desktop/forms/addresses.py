"""Which e-mail addresses in a person's repositories are theirs: ticks, robots left out until the person says otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.widgets import Text, Tick, empty_out
from advocate_app.people.git_work import is_robot

SHOWN = 4  # colleagues make the list long; those that look like the person's own come first


def _parts(address: str) -> set[str]:
    """The words of what stands before the @: “mari” and “tamm”."""
    return {part for part in re.split(r"[^a-z]+", address.partition("@")[0]) if len(part) > 2}


def number(count: int) -> str:
    """With the separators of the person's language: 1,208."""
    return QLocale().toString(count)


class Addresses(QWidget):
    """`changed` says that the person ticked something."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticks: dict[str, Tick] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)

    def set_addresses(self, counts: Sequence[tuple[str, int]], mine: Sequence[str] = ()) -> None:
        """Addresses with how many commits they have, most likely first; `mine` are ticked. What was ticked before stays so."""
        before = {address: tick.isChecked() for address, tick in self._ticks.items()}
        empty_out(self._box)
        self._ticks = {}
        own = {part for address in mine for part in _parts(address)}
        shown = sorted(counts, key=lambda c: (c[0] not in mine, not own & _parts(c[0])))[:SHOWN]
        if not shown:
            return
        self._box.addWidget(Text(self.tr("These addresses are you"), Role.SMALL, Tone.MUTED, lines=1))
        for address, count in shown:
            detail = self.tr("1 commit") if count == 1 else self.tr("{0} commits", "", count).format(number(count))
            if is_robot(address):
                detail = self.tr("{0}, looks like a robot").format(detail)
            on = before.get(address, address in mine and not is_robot(address))
            tick = Tick(address, on, detail=detail)
            tick.clicked.connect(self._clicked)
            self._ticks[address] = tick
            self._box.addWidget(tick)

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(address for address, tick in self._ticks.items() if tick.isChecked())

    def tick(self, address: str) -> Tick:
        return self._ticks[address]

    def _clicked(self) -> None:
        self.changed.emit()
