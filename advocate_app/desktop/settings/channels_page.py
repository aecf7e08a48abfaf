"""Draws *Channels*: the accounts that the workspace publishes with; each can be checked, changed and closed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.commands.publish import check_account, close_account
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.account_form import AccountForm
from advocate_app.desktop.settings.ask import ask
from advocate_app.desktop.settings.channels import ChannelsShown, read_channels, where
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Chip,
    EmptyState,
    IconButton,
    Kind,
    ListCard,
    Row,
    Text,
    column,
    heading,
    row,
)
from advocate_app.desktop.work import Context, Work
from advocate_app.outside.keychain import Health
from advocate_app.problems import Problem
from advocate_app.vocabulary import AccountId, Changed
from advocate_app.vocabulary import Kind as Of


class ChannelsPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._shown: ChannelsShown | None = None
        self._said: dict[AccountId, str] = {}  # what a check found since the page was opened
        self._checking: set[AccountId] = set()
        self._add = Button(self.tr("Add a channel…"))
        self._add.clicked.connect(self.open_form)
        self._add.setEnabled(False)
        self.form = AccountForm(self)
        self.form.hide()
        self._health = Text("", tone=Tone.TEXT)
        self.unlock = Button(self.tr("Unlock your keychain"))
        self.unlock.clicked.connect(self.visit)
        banner = row(self._health, self.unlock, spacing=16, grow=self._health)
        self.banner = Card(banner, margins=(20, 10, 14, 10), sunken=True)
        self.accounts = ListCard(self.tr("Channels"), heading(self.tr("Where posts go")), 4)
        self.broken = ListCard(self.tr("Broken channels"), heading(self.tr("Installed, and does not load")), 4)
        self._none = EmptyState(
            "empty-calendar",
            self.tr("Posts need a place to go."),
            self.tr("A Git repository that becomes a blog, or a folder on this computer."),
        )
        for part in (self.form, self._none, self.accounts, self.broken, self.banner):
            part.hide()
            self.box.addWidget(part)
        self.form.kept.connect(self._kept)
        self.read_by(read_channels, Of.ACCOUNT, slow=True)

    def buttons(self) -> Sequence[Button]:
        return (self._add,)

    def open_form(self) -> None:
        if self._shown is not None:
            self.form.open(self._shown)

    def draw(self, shown: object) -> None:
        assert isinstance(shown, ChannelsShown)
        self._shown = shown
        self._add.setEnabled(bool(shown.kinds))
        self.accounts.show_rows([self._account_row(account, shown) for account in shown.accounts])
        self.accounts.setVisible(bool(shown.accounts))
        self._none.setVisible(not shown.accounts)
        self.broken.show_rows(
            [
                Row(
                    column(Text(b.name, Role.STRONG, lines=1), Text(b.reason, Role.SMALL, Tone.STOP), spacing=1),
                    key=b.name,
                    name=f"{b.name}: {b.reason}",
                    margins=(16, 8, 16, 9),
                )
                for b in shown.broken
            ]
        )
        self.broken.setVisible(bool(shown.broken))
        self.banner.show()
        self._health.set_text(
            {
                Health.OK: self.tr("Tokens are kept in your keychain, and nowhere else."),
                Health.LOCKED: self.tr("Your keychain is locked: channels that need a token can’t publish."),
                Health.NONE: self.tr("This computer has no keychain: you will sign in again after a restart."),
            }[shown.health]
        )
        self.unlock.setVisible(shown.health is Health.LOCKED)

    def _account_row(self, account: KeptAccount, shown: ChannelsShown) -> Row:
        facts = shown.facts(account.channel)
        kind = QCoreApplication.translate("channel", facts.name) if facts else account.channel
        said = self._said.get(account.id, "")
        lines = [
            Text(account.name, Role.STRONG, lines=1),
            Text(" · ".join(filter(None, (kind, where(account)))), Role.SMALL, Tone.FAINT, lines=1),
        ]
        if account.problem:
            lines.append(Text(account.problem, Role.SMALL, Tone.STOP))
        elif said:
            lines.append(Text(said, Role.SMALL, Tone.OK))
        checking = account.id in self._checking
        check = _Of(account, self.tr("Checking…") if checking else self.tr("Check"))
        check.setAccessibleName(self.tr("Check {0}").format(account.name))
        check.setEnabled(not checking)
        check.clicked.connect(self._check)
        change = _Of(account, self.tr("Change…"))
        change.setAccessibleName(self.tr("Change {0}").format(account.name))
        change.setEnabled(facts is not None)
        change.clicked.connect(self._change)
        close = _Close(account, self.tr("Close {0}").format(account.name))
        close.clicked.connect(self._close)
        inside = row(spacing=8)
        inside.addLayout(column(*lines, spacing=1), 1)
        if account.problem:
            inside.addWidget(Chip(self.tr("needs you"), Tone.STOP))
        elif said:
            inside.addWidget(Chip(self.tr("works"), Tone.OK))
        for button in (check, change, close):
            inside.addWidget(button)
        return Row(inside, key=account.id, name=f"{account.name}, {kind}", margins=(16, 8, 12, 9))

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _check(self) -> None:
        account = _account_of(self.sender())
        if account is not None:
            self._checking.add(account.id)
            self._said.pop(account.id, None)
            self._redraw()
            self.do_slowly(
                partial(_check, self.office, account.id),
                said=partial(self._check_failed, account.id),
                then=partial(self._checked, account.id),
            )

    def _checked(self, id: AccountId, value: object) -> None:
        self._checking.discard(id)
        self._said[id] = value[0] if isinstance(value, tuple) else ""
        self.visit()

    def _check_failed(self, id: AccountId, problem: Problem) -> bool:
        self._checking.discard(id)
        self.visit()
        return problem.id == "account.check"  # then it stands in the row

    def _change(self) -> None:
        account = _account_of(self.sender())
        if account is not None and self._shown is not None:
            self.form.open(self._shown, account)

    def _close(self) -> None:
        """Closing is for good, so it is asked first."""
        account = _account_of(self.sender())
        if account is not None:
            ask(
                self,
                self.tr("Close {0}?").format(account.name),
                self.tr("Nothing more goes out there, and its token is forgotten. What was published stays."),
                self.tr("Close it"),
                partial(self._do_close, account),
            )

    def _do_close(self, account: KeptAccount) -> None:
        self.do_slowly(partial(_close, self.office, account.id), then=partial(self._closed, account.name))

    def _closed(self, name: str, value: object) -> None:
        self.say(self.tr("{0} is closed.").format(name))

    def _kept(self, name: str) -> None:
        self.say(self.tr("{0} is ready to publish.").format(name))

    def _redraw(self) -> None:
        if self._shown is not None:
            self.draw(self._shown)


class _Of(Button):
    """A button of one account."""

    def __init__(self, account: KeptAccount, text: str) -> None:
        super().__init__(text, Kind.NORMAL, small=True)
        self.account = account


class _Close(IconButton):
    def __init__(self, account: KeptAccount, name: str) -> None:
        super().__init__("x", name)
        self.account = account


def _account_of(sender: object) -> KeptAccount | None:
    return sender.account if isinstance(sender, _Of | _Close) else None


def _check(office: Office, id: AccountId, ctx: Context) -> tuple[str, Changed]:
    return check_account(office, id), Changed.one(Of.ACCOUNT, id)


def _close(office: Office, id: AccountId, ctx: Context) -> Changed:
    return close_account(office, id)
