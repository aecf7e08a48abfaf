"""The language of the window. Texts come from `resources/translations/advocate_xx.ts` as they are: nothing has to be compiled.

    speak(app, Language.SYSTEM)      # before the first widget is made: a text is translated when it is asked for

English has a file too, with nothing but its plurals: “%n post(s)” is “1 post”, “3 posts”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from advocate_app.problems import Problem
from advocate_app.shipped import resource

LANGUAGE = "language"  # a setting of the desk
Text = tuple[str, ...]  # one form, or the singular and the plural
Key = tuple[str, str]  # context and English


class Language(StrEnum):
    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Translation(QTranslator):
    """The texts of one .ts file. Both languages that there are count as English does: one, and all others."""

    def __init__(self, texts: Mapping[Key, Text]) -> None:
        super().__init__()
        self._texts = texts

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        found = self._texts.get((context, source))
        return None if found is None else found[-1 if n != 1 else 0]

    def isEmpty(self) -> bool:
        return False


class Speaking:
    """The translators in force: Qt keeps no reference to them."""

    made: tuple[QTranslator, ...] = ()


def language_of(chosen: object) -> Language:
    """What a setting says; anything unknown is the system's."""
    return Language(chosen) if isinstance(chosen, str) and chosen in set(Language) else Language.SYSTEM


def speak(app: QCoreApplication, chosen: Language, system: QLocale | None = None) -> None:
    """Puts texts, Qt's own words and dates into one language; `system` stands in for this computer's."""
    own = system or QLocale.system()
    language = _known(own) if chosen is Language.SYSTEM else chosen
    # a person's own country decides on sizes and dates where its language is the one that is spoken
    QLocale.setDefault(own if own.name().startswith(f"{language.value}_") else QLocale(language.value))
    for old in Speaking.made:
        app.removeTranslator(old)
    qt, here = QTranslator(), Translation(texts(resource("translations", f"advocate_{language.value}.ts")))
    loaded = qt.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    Speaking.made = (qt, here) if loaded else (here,)
    for one in Speaking.made:
        app.installTranslator(one)


def sentences(problem: Problem) -> tuple[str, str]:
    """What happened and what to do, in the language of the window: the problem's templates are the source texts."""
    what, do = (QCoreApplication.translate("problem", text) if text else "" for text in problem.templates)
    return what.format(**problem.words), do.format(**problem.words)


def _known(system: QLocale) -> Language:
    """The first of the system's languages that there is a translation for, English where there is none."""
    for name in system.uiLanguages():
        if (code := name[:2]) in set(Language) - {Language.SYSTEM}:
            return Language(code)
    return Language.ENGLISH


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

# lupdate writes one tag a line and always in this order; a test reads the files with an XML parser and compares
_PART = re.compile(
    r"<name>(?P<context>[^<]*)</name>"
    r"|<source>(?P<source>[^<]*)</source>\s*"
    r"<translation>(?P<text>[^<]*(?:<numerusform>[^<]*</numerusform>\s*)*)</translation>"
)
_FORM = re.compile(r"<numerusform>([^<]*)</numerusform>")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def texts(file: Path) -> Mapping[Key, Text]:
    """The finished messages of a .ts file, by context and English."""
    return dict(_messages(file.read_text("utf-8")))


def _messages(ts: str) -> Iterator[tuple[Key, Text]]:
    context = ""
    for part in _PART.finditer(ts):
        if part["source"] is None:
            context = part["context"]
        else:
            forms = _FORM.findall(part["text"]) or [part["text"]]
            yield (context, _plain(part["source"])), tuple(_plain(form) for form in forms)


def _plain(text: str) -> str:
    if "&" in text:
        for entity, character in _ENTITIES:
            text = text.replace(entity, character)
    return text
