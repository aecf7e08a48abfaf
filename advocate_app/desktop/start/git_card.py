"""The card *Git on this machine*: a folder, the repositories below it, and which addresses are the person's."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.addresses import Addresses, number
from advocate_app.desktop.forms.day import day_text, month_text
from advocate_app.desktop.look import Tone
from advocate_app.desktop.start.presenter import LEAST, MOST, Found, GitShown
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Field,
    Kind,
    LineInput,
    Run,
    Text,
    Tick,
    column,
    empty_out,
    row,
    sentences,
)
from advocate_app.problems import Problem


class GitCard(Card):
    """`folder_chosen` when the person names a folder; `changed` when they tick something."""

    folder_chosen = Signal(str)
    changed = Signal()

    def __init__(self, now: datetime, zone: tzinfo) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self._now, self._zone, self._shown = now, zone, GitShown()
        self._ticks: dict[str, Tick] = {}
        self._head = Text("", Role.H2)
        self._other = Button(self.tr("Another folder…"), Kind.QUIET, small=True)
        self._say = Text(
            self.tr("Your commits show what you know. Choose the folder that your repositories lie in."),
            tone=Tone.MUTED,
        )
        self.where = LineInput(placeholder=str(Path.home() / "projects"))
        self.field = Field(self.tr("Folder"), self.where)
        self.choose = Button(self.tr("Choose a folder…"))
        line = row(self.field, grow=self.field, spacing=8, top=True)
        line.addLayout(column(21, self.choose, spacing=0))
        self._ask = QWidget()
        self._ask.setLayout(column(self._say, line, spacing=12))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.addresses = Addresses()
        self._more = Text("", Role.SMALL, Tone.MUTED)
        self.add(row(self._head, self._other, spacing=8, grow=self._head))
        self.add(self._ask)
        self.add(self._list)
        self.add(self._more)
        self.add(self.addresses)
        self.box.addStretch(1)
        self.where.left.connect(self._named)
        self.choose.clicked.connect(self._choose)
        self._other.clicked.connect(self._ask_again)
        self.addresses.changed.connect(self._counted)
        self.show_git(self._shown)

    @property
    def repositories(self) -> tuple[str, ...]:
        """The paths that are ticked."""
        return tuple(path for path, tick in self._ticks.items() if tick.isChecked())

    def tick(self, path: str) -> Tick:
        return self._ticks[path]

    def show_git(self, shown: GitShown) -> None:
        self._shown = shown
        runs = [Run(self.tr("Git on this machine"))]
        if shown.folder:
            runs.append(Run(f" · {self._found(shown)}", Role.BODY, Tone.MUTED))
        self._head.set_runs(*runs)
        there = bool(shown.repositories)
        self._other.setVisible(there)
        self._ask.setVisible(not there)
        self.choose.setEnabled(not shown.looking)
        if not shown.looking:
            self.field.set_problem("")
        self.addresses.set_addresses(shown.addresses, shown.mine)
        self._draw_ticks()

    def show_problem(self, problem: Problem) -> None:
        self._ask_again()
        self.field.set_problem(" ".join(filter(None, sentences(problem))))

    def _found(self, shown: GitShown) -> str:
        name = Path(shown.folder).name or shown.folder
        if shown.looking:
            return self.tr("looking in the folder “{0}”…").format(name)
        count = len(shown.repositories)
        if not count:
            return self.tr("no repository in the folder “{0}”").format(name)
        if count == 1:
            return self.tr("1 repository in the folder “{0}”").format(name)
        return self.tr("%n repositories in the folder “{0}”", "", count).format(name)

    def _draw_ticks(self) -> None:
        before = {path: tick.isChecked() for path, tick in self._ticks.items()}
        empty_out(self._list)
        mine, self._ticks = self.addresses.ticked, {}
        by_me = [found for found in self._shown.repositories if found.by(mine)]
        listed = sorted(by_me, key=lambda f: -f.by(mine)) or self._shown.repositories
        self._say_rest(len(self._shown.repositories) - len(listed[:MOST]), by_me=bool(by_me))
        for found in listed[:MOST]:
            on = before.get(found.path, found.by(mine) >= LEAST and not found.says_little)
            tick = Tick(found.name, on, detail=self._detail(found, mine))
            tick.clicked.connect(self._ticked)
            self._ticks[found.path] = tick
            self._list.addWidget(tick)

    def _say_rest(self, rest: int, *, by_me: bool) -> None:
        self._more.setVisible(rest > 0)
        if by_me:
            one, many = (
                self.tr("1 more has fewer of your commits or none."),
                self.tr("%n more have fewer of your commits or none.", "", rest),
            )
        else:
            one, many = self.tr("1 more is there."), self.tr("%n more are there.", "", rest)
        self._more.set_text(one if rest == 1 else many)

    def _detail(self, found: Found, mine: tuple[str, ...]) -> str:
        count = found.by(mine)
        if not count:
            return self.tr("no commits by you")
        said = self.tr("1 commit by you") if count == 1 else self.tr("{0} commits by you").format(number(count))
        return f"{said}, {self._last(found.last)}" if found.last is not None else said

    def _last(self, last: datetime) -> str:
        day, today = last.astimezone(self._zone).date(), self._now.astimezone(self._zone).date()
        if day == today:
            return self.tr("the last today")
        if today - day < timedelta(days=7):
            weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
            return self.tr("the last on {0}").format(weekday)
        if today - day < timedelta(days=31):
            return self.tr("the last on {0}").format(day_text(day))
        return self.tr("the last in {0}").format(month_text(day, today))

    def _counted(self) -> None:
        """Other addresses: other counts."""
        self._draw_ticks()
        self.changed.emit()

    def _ticked(self) -> None:
        self.changed.emit()

    def _ask_again(self) -> None:
        self._ask.show()
        self._other.hide()

    def _named(self, folder: str) -> None:
        if folder.strip():
            self.folder_chosen.emit(folder.strip())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The folder that your repositories lie in"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder_chosen)
        dialog.open()
