"""Draws *Grammar*: which engine reads and where, whether it answers, whose English is written, and the words that are right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from advocate_app.assembly import Office
from advocate_app.checks.grammar import English
from advocate_app.commands import grammar as commands
from advocate_app.commands.grammar import Tried
from advocate_app.desktop.fonts import Role
from advocate_app.desktop.look import Tone
from advocate_app.desktop.settings.grammar import GrammarShown, read_grammar
from advocate_app.desktop.settings.page import Page
from advocate_app.desktop.widgets import (
    Button,
    Card,
    Choice,
    Dot,
    Field,
    LineInput,
    Text,
    Tick,
    WordChip,
    column,
    empty_out,
    flow,
    heading,
    row,
    sentences,
)
from advocate_app.desktop.work import Context, Work
from advocate_app.outside.languagetool.choice import Choice as Chosen
from advocate_app.outside.languagetool.choice import Engine
from advocate_app.outside.languagetool.java import Java
from advocate_app.problems import Problem
from advocate_app.vocabulary import Kind


class GrammarPage(Page):
    def __init__(self, office: Office, work: Work) -> None:
        super().__init__(office, work)
        self._shown = Chosen()
        self.engines = {
            Engine.HARPER: Dot(self.tr("Built in (Harper)"), detail=self.tr("on this laptop, starts at once")),
            Engine.COMPUTER: Dot(
                self.tr("LanguageTool on this computer"), detail=self.tr("finds more; needs Java and 350 MB of memory")
            ),
            Engine.SERVER: Dot(self.tr("LanguageTool server"), detail=self.tr("at an address that you give")),
        }
        self.test = Button(self.tr("Test"))
        self.said = Text("", Role.SMALL, Tone.MUTED)
        self.computer, self.server = self._computer(), self._server()
        for dot in self.engines.values():
            dot.clicked.connect(self._choose)
        self.test.clicked.connect(self.try_out)
        self.box.addWidget(
            Card(
                row(heading(self.tr("Who reads grammar and spelling")), None, self.test),
                column(*self.engines.values(), spacing=6),
                Text(
                    self.tr(
                        "Whatever you choose, Harper reads until LanguageTool answers, and again when it does not."
                    ),
                    Role.SMALL,
                    Tone.MUTED,
                ),
                self.said,
                spacing=10,
                margins=(20, 18, 20, 18),
            )
        )
        self.box.addWidget(self.computer)
        self.box.addWidget(self.server)
        self.english = Choice(self.tr("English"), tuple(self._englishes().items()))
        self.english.picked.connect(self._choose_english)
        self.box.addWidget(
            Card(heading(self.tr("Whose English")), row(self.english, None), spacing=10, margins=(20, 18, 20, 18))
        )
        self.box.addWidget(self._words())
        self.read_by(read_grammar, Kind.SETTING, Kind.GUIDELINE, slow=True)

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────────

    def _computer(self) -> Card:
        self.java, self.place = Text("", Role.SMALL, Tone.MUTED), Text("", Role.SMALL, Tone.MUTED)
        self.install, self.folder = Button(self.tr("Install it (115 MB)")), Button(self.tr("Choose its folder…"))
        self.install.clicked.connect(self._install)
        self.folder.clicked.connect(self._choose_folder)
        return Card(
            heading(self.tr("On this computer")),
            self.java,
            self.place,
            row(self.install, self.folder, None, spacing=8),
            spacing=6,
            margins=(20, 18, 20, 18),
        )

    def _server(self) -> Card:
        self.url = LineInput(placeholder="http://localhost:8081")
        self.url_field = Field(self.tr("Address of the server"), self.url)
        self.url.left.connect(self._choose_url)
        self.agreed = Tick(self.tr("My texts may go to this address"))
        self.agreed.clicked.connect(self._agree)
        return Card(
            heading(self.tr("The server")),
            self.url_field,
            self.agreed,
            Text(
                self.tr("Each paragraph that you change is sent there. Another address is asked for again."),
                Role.SMALL,
                Tone.MUTED,
            ),
            spacing=8,
            margins=(20, 18, 20, 18),
        )

    def _words(self) -> Card:
        self.word = LineInput(placeholder=self.tr("a word that is right"))
        self.word_field = Field(self.tr("Add to my words"), self.word)
        self.word.left.connect(self._add_word)
        self.chips = flow()
        self.ours = Text("", Role.SMALL, Tone.MUTED)
        return Card(
            heading(self.tr("Words that are right")),
            self.word_field,
            self.chips,
            self.ours,
            spacing=8,
            margins=(20, 18, 20, 18),
        )

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────────

    def draw(self, shown: object) -> None:
        assert isinstance(shown, GrammarShown)
        chosen = self._shown = shown.choice
        self.engines[chosen.engine].setChecked(True)
        self.computer.setVisible(chosen.engine is Engine.COMPUTER)
        self.server.setVisible(chosen.engine is Engine.SERVER)
        self.java.set_text(self._java(shown.java))
        there = self.tr("LanguageTool is in {0}.").format(shown.folder)
        self.place.set_text(there if shown.installed else self.tr("LanguageTool is not here yet."))
        self.install.setVisible(not shown.installed)
        self.url.set_text(chosen.url)
        self.agreed.setChecked(bool(chosen.url) and chosen.agreed == chosen.url)
        self.agreed.setEnabled(bool(chosen.url))
        self.english.set_value(chosen.english)
        self._show_words(shown.mine)
        listed = ", ".join(shown.ours)
        self.ours.set_text(self.tr("The organisation’s: {0}").format(listed) if listed else "")
        self.ours.setVisible(bool(listed))

    def _show_words(self, words: tuple[str, ...]) -> None:
        inside = self.chips.layout()
        assert inside is not None
        empty_out(inside)
        for word in words:
            chip = WordChip(word)
            chip.removed.connect(self._drop_word)
            inside.addWidget(chip)
        self.chips.setVisible(bool(words))

    def _java(self, java: Java | Problem) -> str:
        if isinstance(java, Problem):
            return " ".join(filter(None, sentences(java)))
        return self.tr("Java {0}: {1}").format(java.version, java.path)

    def _englishes(self) -> dict[English, str]:
        return {
            English.US: self.tr("United States"),
            English.GB: self.tr("United Kingdom"),
            English.AU: self.tr("Australia"),
            English.CA: self.tr("Canada"),
            English.NZ: self.tr("New Zealand"),
            English.ZA: self.tr("South Africa"),
            English.IN: self.tr("India"),
        }

    # ── what is done ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _choose(self) -> None:
        engine = next(engine for engine, dot in self.engines.items() if dot.isChecked())
        self.computer.setVisible(engine is Engine.COMPUTER)
        self.server.setVisible(engine is Engine.SERVER)
        self._say("")
        if engine is Engine.SERVER and not self._shown.url:
            self.url.setFocus()  # it is chosen once there is an address
            return
        self._keep(replace(self._shown, engine=engine))

    def _choose_url(self, text: str) -> None:
        if text.strip():
            chosen = replace(self._shown, engine=Engine.SERVER, url=text)
            self.do(partial(commands.choose, self.office, chosen), said=self.url_field)

    def _agree(self) -> None:
        agreed = self._shown.url if self.agreed.isChecked() else ""
        self._keep(replace(self._shown, agreed=agreed))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("The folder where LanguageTool is"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _folder_chosen(self, folder: str) -> None:
        self._keep(replace(self._shown, folder=str(Path(folder))))

    def _choose_english(self, english: object) -> None:
        assert isinstance(english, English)
        self._keep(replace(self._shown, english=english))

    def _keep(self, chosen: Chosen) -> None:
        self.do(partial(commands.choose, self.office, chosen))

    def _add_word(self, word: str) -> None:
        if word.strip():
            self.do(partial(commands.add_word, self.office, word), said=self.word_field, then=self._word_added)

    def _word_added(self, changed: object) -> None:
        self.word.clear()

    def _drop_word(self, word: str) -> None:
        self.do(partial(commands.drop_word, self.office, word))

    def try_out(self) -> None:
        """Says whether the chosen engine answers; only a sentence that nobody wrote is sent."""
        self.test.setEnabled(False)
        self._say(self.tr("Asking…"))
        job = self.do_slowly(partial(_try, self.office, self._shown), said=self._failed, then=self._tried)
        job.finished.connect(self._test_over)

    def _tried(self, tried: object) -> None:
        assert isinstance(tried, Tried)
        self._say(
            self.tr("It answers: {0}, after {1} s. Only “{2}” was sent.").format(
                tried.where, f"{tried.seconds:.1f}", tried.sent
            )
        )

    def _failed(self, problem: Problem) -> bool:
        self._say(" ".join(filter(None, sentences(problem))), Tone.STOP)
        return True

    def _test_over(self, outcome: object) -> None:
        self.test.setEnabled(True)
        self.install.setEnabled(True)

    def _install(self) -> None:
        self.install.setEnabled(False)
        self._say(self.tr("Fetching LanguageTool, about 115 MB…"))
        job = self.do_slowly(partial(_install, self.office), said=self._failed, then=self._installed)
        job.finished.connect(self._test_over)

    def _installed(self, folder: object) -> None:
        self._say(self.tr("LanguageTool is in {0}.").format(folder))
        self.visit()

    def _say(self, text: str, tone: Tone = Tone.MUTED) -> None:
        self.said.set_text(text)
        self.said.set_tone(tone)
        self.said.setVisible(bool(text))


def _try(office: Office, chosen: Chosen, ctx: Context) -> Tried:
    return commands.try_out(office.home, chosen)


def _install(office: Office, ctx: Context) -> Path:
    return commands.install_languagetool(office.home)
