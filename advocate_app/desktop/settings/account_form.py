"""Adds an account of a channel, or changes one: the channel's own fields, its secret only to the keychain."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.commands.publish import add_account, change_account
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.forms.channel import ChannelFields
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.channels import ChannelsShown
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import Button, Card, Choice, Field, Kind, LineInput, Text, heading, row, sentences
from advocate_app.desktop.work import Context
from advocate_app.outside.keychain import Health
from advocate_app.problems import Problem
from advocate_app.vocabulary import AccountId, Changed
from advocate_app.vocabulary import Kind as Of

USUAL = "git-blog"  # what most people add first
ROWS = (
    ("repository", "branch"),
    ("folder", "content_folder"),
    ("generator", "zone"),
    ("author_name", "author_address"),
)


class AccountForm(Card):
    """Hidden until `open`; `kept` carries the account's name when it is added or changed."""

    kept = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(spacing=12, margins=(20, 18, 20, 18))
        self._page = page
        self._shown: ChannelsShown | None = None
        self._id: AccountId | None = None
        self._heading = heading(self.tr("Add a channel"))
        self.kind, self.name = Choice(), LineInput(placeholder=self.tr("Blog"))
        self._kind, self._name = Field(self.tr("Channel"), self.kind), Field(self.tr("Name"), self.name)
        self.fields = ChannelFields()
        self._keychain = Text("", Role.SMALL, Tone.MUTED)
        self.keep = Button(self.tr("Add the channel"), Kind.PRIMARY)
        self._cancel = Button(self.tr("Cancel"), Kind.QUIET)
        top = row(self._kind, self._name, top=True)
        for index in range(2):
            top.setStretch(index, 1)
        self.add(self._heading)
        self.add(top)
        self.add(self.fields)
        self.add(self._keychain)
        self.add(row(None, self._cancel, self.keep, spacing=8))
        self.kind.picked.connect(self._picked)
        self._cancel.clicked.connect(self.close_form)
        self.keep.clicked.connect(self._keep)

    def open(self, shown: ChannelsShown, account: KeptAccount | None = None) -> None:
        """For a new account, or to change `account`."""
        self._shown, self._id = shown, account.id if account else None
        self._heading.set_text(self.tr("Change {0}").format(account.name) if account else self.tr("Add a channel"))
        self.keep.setText(self.tr("Keep the changes") if account else self.tr("Add the channel"))
        self.kind.set_choices(
            [(facts.kind, QCoreApplication.translate("channel", facts.name)) for facts in shown.kinds]
        )
        self.kind.set_value(account.channel if account else USUAL)
        self.kind.setEnabled(account is None)
        self.name.setText(account.name if account else "")
        self._ask(dict(account.settings) if account else shown.given)
        self.show()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def close_form(self) -> None:
        self.fields.forget_secret()
        self._name.set_problem("")
        self.hide()

    def _picked(self) -> None:
        if self._shown is not None:
            self._ask(self._shown.given)

    def _ask(self, given: dict[str, str]) -> None:
        facts = self._shown.facts(str(self.kind.value)) if self._shown else None
        if facts is None:
            return
        self.fields.ask(facts.fields, given=given, rows=ROWS)
        asks_secret = any(field.secret for field in facts.fields)
        self._keychain.setVisible(asks_secret)
        health = self._shown.health if self._shown else Health.NONE
        self._keychain.set_text(
            self.tr("This computer has no keychain: you will type the token again after a restart.")
            if health is Health.NONE
            else self.tr("The token goes to your keychain and nowhere else.")
        )

    def _keep(self) -> None:
        self._name.set_problem("")
        self.fields.clear_problems()
        office, name = self._page.office, self.name.text().strip()
        settings, secret = self.fields.settings(), self.fields.secret()
        if self._id is None:
            keep = partial(_add, office, str(self.kind.value), name, settings, secret)
        else:
            keep = partial(_change, office, self._id, name, settings, secret)
        # the keychain may wait for a person who unlocks it: never in the store lane
        self._page.do_slowly(keep, said=self._say, then=self._done)

    def _say(self, problem: Problem) -> bool:
        if problem.id == "account.name":
            self._name.set_problem(" ".join(filter(None, sentences(problem))))
            self.name.setFocus()
            return True
        return self.fields.show_problem(problem)

    def _done(self, value: object) -> None:
        self.close_form()
        self.kept.emit(self.name.text().strip())


def _add(office: Office, kind: str, name: str, settings: dict[str, str], secret: str | None, ctx: Context) -> Changed:
    return Changed.one(Of.ACCOUNT, add_account(office, kind, name, settings, secret=secret).id)


def _change(
    office: Office, id: AccountId, name: str, settings: dict[str, str], secret: str | None, ctx: Context
) -> Changed:
    kept = {key: value for key, value in settings.items() if value}
    return change_account(office, id, name=name, settings=kept, secret=secret)
