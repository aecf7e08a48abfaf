"""What a person does about grammar: choose the engine and the English, try it, install it, add words to the dictionary."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from advocate_app.assembly import WORDS, Home, Office
from advocate_app.outside.known_words import list_word, listed_words
from advocate_app.outside.languagetool.address import normal_address
from advocate_app.outside.languagetool.choice import SETTING, Choice, Engine, read_choice
from advocate_app.outside.languagetool.client import PROOF, Client
from advocate_app.outside.languagetool.engines import folder_of, not_agreed
from advocate_app.outside.languagetool.install import install
from advocate_app.outside.languagetool.java import find_java
from advocate_app.outside.languagetool.server import start
from advocate_app.problems import Wrong
from advocate_app.vocabulary import NOTHING, Changed, Kind


def choice(office: Office) -> Choice:
    return read_choice(office.settings.get(SETTING))


def choose(office: Office, chosen: Choice) -> Changed:
    """Reads by `chosen` from the next text on. Raises `Wrong` for an address that can't be one, or none.

    A server is chosen before text may go there: that takes `agree`.
    """
    if chosen.url or chosen.engine is Engine.SERVER:
        url = normal_address(chosen.url)
        chosen = replace(chosen, url=url, agreed=url if chosen.agreed and normal_address(chosen.agreed) == url else "")
    changed = office.settings.set(SETTING, chosen.as_json())
    office.grammar.use(chosen)
    return changed


def agree(office: Office) -> Changed:
    """The person agrees that their text goes to the address that they chose. Another address has to be agreed to again."""
    chosen = choice(office)
    if not chosen.url:
        raise not_agreed("")
    return choose(office, replace(chosen, agreed=chosen.url))


@dataclass(frozen=True, slots=True)
class Tried:
    """`seconds` until the first answer. `sent` is the only text that went anywhere."""

    where: str
    seconds: float
    sent: str = PROOF


def try_out(home: Home, chosen: Choice, *, now: Callable[[], float] = time.monotonic) -> Tried:
    """Asks LanguageTool by `chosen` for one answer to a sentence that nobody wrote; what is started for it ends again.

    Raises `Missing` (no Java, not installed), `Unreachable`, `Wrong`.
    """
    began = now()
    if chosen.engine is Engine.SERVER:
        url = normal_address(chosen.url)
        client = Client(url, chosen.english)
        client.hello()
        client.prove(seconds=10.0)
        return Tried(url, now() - began)
    if chosen.engine is Engine.COMPUTER:
        java = find_java()
        folder = folder_of(chosen, home.languagetool)
        server = start(java, folder, home.cache / "languagetool")
        try:
            client = Client(server.address, chosen.english)
            client.hello()
            client.prove()
        finally:
            server.stop()
        return Tried(str(folder), now() - began)
    from advocate_app.outside.harper import Harper

    Harper(chosen.english).check(PROOF)
    return Tried("on this laptop", now() - began)


def install_languagetool(
    home: Home, to: Path | None = None, *, told: Callable[[str], None] = lambda line: None
) -> Path:
    """Installs LanguageTool under `to` (the app's own folder) and returns the folder of its jars. Raises `Missing`, `Unreachable`."""
    return install(to or home.languagetool, told=told)


# ── words ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def my_words(office: Office) -> tuple[str, ...]:
    kept = office.settings.get(WORDS)
    return tuple(word for word in kept if isinstance(word, str)) if isinstance(kept, list) else ()


def our_words(office: Office) -> tuple[str, ...]:
    return listed_words(office.home.words)


def add_word(office: Office, word: str, *, ours: bool = False) -> Changed:
    """Adds a word to the person's own, or to the organisation's list. Raises `Wrong` for what is no single word."""
    bare = word.strip()
    if not bare or len(bare.split()) > 1 or len(bare) > 80:
        raise Wrong("words.one", "“{word}” is not one word.", "Add the words one by one.", word=word)
    if ours:
        return Changed.one(Kind.GUIDELINE) if list_word(office.home.words, bare) else NOTHING
    mine = my_words(office)
    if bare.casefold() in (each.casefold() for each in mine):
        return NOTHING
    return office.settings.set(WORDS, [*mine, bare])


def drop_word(office: Office, word: str) -> Changed:
    """Takes a word out of the person's own."""
    mine = my_words(office)
    return office.settings.set(WORDS, [each for each in mine if each.casefold() != word.strip().casefold()])
