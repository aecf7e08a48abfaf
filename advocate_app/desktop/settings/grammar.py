"""What the page *Grammar* shows: the engine that was chosen, and what of it is on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands.grammar import choice, my_words, our_words
from advocate_app.outside.languagetool.choice import Choice
from advocate_app.outside.languagetool.engines import folder_of
from advocate_app.outside.languagetool.java import Java, find_java
from advocate_app.outside.languagetool.server import JAR
from advocate_app.problems import Problem


@dataclass(frozen=True, slots=True)
class GrammarShown:
    """`java` is what is found, or why none will do; `installed` is the folder of LanguageTool, None where it is not there."""

    choice: Choice
    java: Java | Problem
    folder: Path
    installed: bool
    mine: tuple[str, ...]
    ours: tuple[str, ...]


def read_grammar(office: Office) -> GrammarShown:
    """Asks Java for its version, which takes up to four seconds."""
    chosen = choice(office)
    java: Java | Problem
    try:
        java = find_java()
    except Problem as problem:
        java = problem
    folder = folder_of(chosen, office.home.languagetool)
    return GrammarShown(chosen, java, folder, (folder / JAR).is_file(), my_words(office), our_words(office))
