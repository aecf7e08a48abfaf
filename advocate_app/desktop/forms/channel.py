"""The fields that a channel asks for, made from its facts: choices, defaults, examples; a secret is masked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from advocate_app.channels import contract
from advocate_app.desktop.widgets import Choice, Field, LineInput, sentences
from advocate_app.problems import Problem

# whose fault a problem is: its id → the setting's name
AT = {
    "git.branch": "branch",
    "git.author-address": "author_address",
    "git.address": "repository",
    "git.secret-in-address": "repository",
    "git.plain-http": "repository",
    "blog.generator": "generator",
    "blog.folder": "content_folder",
    "blog.zone": "zone",
    "blog.address": "address",
}


class ChannelFields(QWidget):
    """`rows` groups names that stand side by side; names that are in no row follow one by one."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._asked: dict[str, contract.Field] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)

    def ask(
        self,
        fields: Sequence[contract.Field],
        *,
        given: Mapping[str, str] | None = None,
        rows: Iterable[Sequence[str]] = (),
        labels: Mapping[str, str] | None = None,
        left_out: Sequence[str] = (),
    ) -> None:
        """Asks for `fields` anew, filled with what is `given`, else with their defaults."""
        from advocate_app.desktop.widgets import empty_out, row

        empty_out(self._box)
        asked = {f.name: f for f in fields if f.name not in left_out}
        self._asked = asked
        self._fields = {
            name: Field((labels or {}).get(name, self._label(field)), self._input(field, (given or {}).get(name)))
            for name, field in asked.items()
        }
        for names in rows:
            present = [self._fields[name] for name in names if name in self._fields]
            line = row(*present, top=True)
            for field in present:
                line.setStretchFactor(field, 1)
            self._box.addLayout(line)
        alone = set(asked) - {name for names in rows for name in names}
        for name in asked:
            if name in alone:
                self._box.addWidget(self._fields[name])

    def field(self, name: str) -> Field:
        return self._fields[name]

    def settings(self) -> dict[str, str]:
        """What stands in the fields that are no secret."""
        return {name: self._value(name) for name, field in self._asked.items() if not field.secret}

    def secret(self) -> str | None:
        """What stands in the field that is one, None where it is empty or not asked for."""
        return next((self._value(name) for name, f in self._asked.items() if f.secret and self._value(name)), None)

    def forget_secret(self) -> None:
        for name, field in self._asked.items():
            widget = self._fields[name].input
            if field.secret and isinstance(widget, LineInput):
                widget.clear()

    def clear_problems(self) -> None:
        for field in self._fields.values():
            field.set_problem("")

    def show_problem(self, problem: Problem) -> bool:
        """Says it at the field that it is about; False where it is about none of these."""
        self.clear_problems()
        name = AT.get(problem.id, "")
        if problem.id == "channel.setting-missing":
            name = next((n for n, f in self._asked.items() if f.label == problem.words.get("label")), "")
        if name not in self._fields:
            return False
        field = self._fields[name]
        if problem.id == "channel.setting-missing":
            field.set_problem(self.tr("This is needed."))
        else:
            field.set_problem(" ".join(filter(None, sentences(problem))))
        field.input.setFocus()
        return True

    def _label(self, field: contract.Field) -> str:
        label = QCoreApplication.translate("channel", field.label)
        return label if field.required or field.secret else self.tr("{0} (if you like)").format(label)

    def _input(self, field: contract.Field, given: str | None) -> QWidget:
        value = field.default if given is None else given
        if field.choices:
            made = Choice(choices=[(choice, choice) for choice in field.choices])
            made.set_value(value)
            return made
        line = LineInput(value, placeholder=field.example)
        if field.secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def _value(self, name: str) -> str:
        widget = self._fields[name].input
        if isinstance(widget, Choice):
            return str(widget.value)
        return widget.text().strip() if isinstance(widget, LineInput) else ""
