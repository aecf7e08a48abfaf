"""Draws *Guidelines*: the packs that come with the app, the folder of the workspace's own, and what is wrong in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from advocate_app.assembly import Office
from advocate_app.checks.linting.remark import Remark
from advocate_app.checks.trying import Trials
from advocate_app.commands import guidelines as commands
from advocate_app.commands.begin import own_guidelines
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.files import show_in_folder
from advocate_app.desktop.settings.guidelines import GuidelinesShown, Pack, Trouble, read_guidelines
from advocate_app.desktop.settings.guidelines_bench import Clearer, Quiet, TryOn
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Chip, Kind, ListCard, Row, Text, column, heading, row, sentences
from advocate_app.desktop.work import Context, Work
from advocate_app.shipped import guidelines
from advocate_app.vocabulary import Changed
from advocate_app.vocabulary import Kind as Of


class GuidelinesPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._again = Button(self.tr("Read the rules again"))
        self._again.clicked.connect(self.reread)
        self.troubles = ListCard(
            self.tr("Rule files that are not used"), heading(self.tr("These rule files are not used")), 4
        )
        self.troubles.hide()
        self._path = Text("", Role.SMALL, Tone.MUTED)
        self._own = Text("", Role.SMALL, Tone.MUTED)
        self.folder = Button(self.tr("Open the folder"))
        self.folder.clicked.connect(self._open_folder)
        own = column(
            heading(self.tr("Your workspace’s own")),
            Text(self.tr("A rule is a small text file in Vale’s format. They add to the ones below and replace none.")),
            self._path,
            self._own,
            spacing=3,
        )
        line = row(self.folder, spacing=16)
        line.insertLayout(0, own, 1)
        page = Button(self.tr("The one-page version"), Kind.QUIET)
        page.clicked.connect(self._open_page)
        self.packs = ListCard(
            self.tr("Packs that come with Advocate"),
            row(heading(self.tr("Come with Advocate"), self.tr("read-only")), None, page),
        )
        self.quiet, self.bench, self.clearer = Quiet(), TryOn(), Clearer()
        self.quiet.used_again.connect(self._use_again)
        self.bench.asked.connect(self._try)
        self.clearer.asked.connect(self._lint)
        self.box.addWidget(self.quiet)
        self.box.addWidget(self.troubles)
        self.box.addWidget(Card(line, margins=(20, 18, 20, 18)))
        self.box.addWidget(self.packs)
        self.box.addWidget(self.bench)
        self.box.addWidget(self.clearer)
        self.read_by(read_guidelines, Of.GUIDELINE, slow=True)

    def buttons(self) -> Sequence[Button]:
        return (self._again,)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, GuidelinesShown)
        self._path.set_text(str(shown.folder))
        self._own.set_text(
            ", ".join(f"{_title(pack.name)}: {self._rules(pack)}" for pack in shown.own)
            or self.tr("There is no rule in it yet.")
        )
        self.packs.show_rows([self._pack_row(pack) for pack in shown.shipped])
        self.troubles.show_rows([self._trouble_row(trouble) for trouble in shown.troubles])
        self.troubles.setVisible(bool(shown.troubles))
        self.quiet.show_uses(shown.quiet, lead=shown.lead)
        self.bench.show_names([pack.name for pack in (*shown.shipped, *shown.own)], shown.rules)

    def reread(self) -> None:
        """Everybody who reads by the rules reads them anew."""
        self.do(_changed, then=self._reread)

    def _reread(self, changed: object) -> None:
        self.say(self.tr("The rules are read again."))

    def _use_again(self, rule: str) -> None:
        self.do(partial(commands.use_again, self.office, rule))

    def _try(self, name: str) -> None:
        self.do_slowly(partial(_tried, self.office, name), then=self._show_trials)

    def _lint(self) -> None:
        self.do_slowly(partial(_linted, self.office), then=self._show_remarks)

    def _show_trials(self, trials: object) -> None:
        assert isinstance(trials, Trials)
        self.bench.show_trials(trials)

    def _show_remarks(self, remarks: object) -> None:
        assert isinstance(remarks, tuple)
        self.clearer.show_remarks(remarks)

    def _pack_row(self, pack: Pack) -> Row:
        name = Text(_title(pack.name), Role.STRONG, lines=1)
        inside = row(name, spacing=16, grow=name)
        if pack.stops:
            inside.addWidget(Chip(self.tr("%n stop(s)", "", pack.stops), Tone.STOP))
        inside.addWidget(Text(self._rules(pack), Role.SMALL, Tone.MUTED, lines=1))
        return Row(inside, key=pack.name, name=f"{_title(pack.name)}, {self._rules(pack)}", margins=(16, 8, 16, 9))

    def _rules(self, pack: Pack) -> str:
        return self.tr("%n rule(s)", "", pack.rules)

    def _trouble_row(self, trouble: Trouble) -> Row:
        where = trouble.file.name
        if trouble.line:
            where = self.tr("{0}, line {1}").format(where, trouble.line)
        reason = trouble.reason if trouble.line else " ".join(sentences(trouble.problem))
        text = column(
            Text(where, Role.STRONG, Tone.STOP, lines=1), Text(reason[:1].upper() + reason[1:], Role.SMALL), spacing=1
        )
        return Row(text, key=(trouble.file, trouble.line), name=f"{where}: {reason}", margins=(16, 8, 16, 9))

    def _open_folder(self) -> None:
        show_in_folder(self.office.home.guidelines)

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(guidelines("README.md"))))


def _title(pack: str) -> str:
    return pack.replace("-", " ").capitalize()


def _tried(office: Office, name: str, ctx: Context) -> Trials:
    return commands.tried(office, name, commands.past_posts(office), check=ctx.check)


def _linted(office: Office, ctx: Context) -> tuple[Remark, ...]:
    return commands.linted(own_guidelines(office.home))


def _changed() -> Changed:
    return Changed.one(Of.GUIDELINE)
