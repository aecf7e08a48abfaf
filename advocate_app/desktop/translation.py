"""The language of the window. Texts come from `resources/translations/advocate_xx.ts` as they are: nothing has to be compiled.

    speak(app, Language.SYSTEM)      # before the first widget is made: a text is translated when it is asked for

English has a file too, with nothing but its plurals: “%n post(s)” is “1 post”, “3 posts”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

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

    def __init__(self, texts: Mapping[Key, Text], parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts

    def translate(self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        found = self._texts.get((context, source))
        return None if found is None else found[-1 if n != 1 else 0]

    def isEmpty(self) -> bool:
        return False


def language_of(chosen: object) -> Language:
    """What a setting says; anything unknown is the system's."""
    return Language(chosen) if isinstance(chosen, str) and chosen in set(Language) else Language.SYSTEM


def speak(app: QCoreApplication, chosen: Language, system: QLocale | None = None) -> None:
    """Puts texts, Qt's own words and dates into one language; `system` stands in for this computer's."""
    own = system or QLocale.system()
    language = _known(own) if chosen is Language.SYSTEM else chosen
    # a person's own country decides on sizes and dates where its language is the one that is spoken
    QLocale.setDefault(own if own.name().startswith(f"{language.value}_") else QLocale(language.value))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language is not Language.ENGLISH:  # which Qt speaks by itself
        _install_words_of_qt(app, language)
    app.installTranslator(Translation(texts(resource("translations", f"advocate_{language.value}.ts")), app))


def sentences(problem: Problem) -> tuple[str, str]:
    """What happened and what to do, in the language of the window: the problem's templates are the source texts."""
    what, do = (QCoreApplication.translate("problem", text) if text else "" for text in problem.templates)
    words = {name: _Day(word) if isinstance(word, date) else word for name, word in problem.words.items()}
    return what.format(**words), do.format(**words)


class _Day:
    """A date as a problem's sentence asks for it: `{day:%A}` is its weekday, `{day}` all of it; of a moment its clock too."""

    def __init__(self, day: date) -> None:
        self._day = day

    def __format__(self, form: str) -> str:
        from advocate_app.desktop import times

        if isinstance(self._day, datetime):
            return f"{times.day_and_year(self._day.date())} {self._day:%H:%M}"
        return times.long_weekday(self._day) if form == "%A" else times.day_and_year(self._day)


def _install_words_of_qt(app: QCoreApplication, language: Language) -> None:
    """Save, Cancel and the like; a Qt that ships without them says them in English."""
    from PySide6.QtCore import QLibraryInfo

    words = QTranslator(app)
    if words.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)


def _known(system: QLocale) -> Language:
    """The first of the system's languages that there is a translation for, English where there is none."""
    for name in system.uiLanguages():
        if (code := name[:2]) in set(Language) - {Language.SYSTEM}:
            return Language(code)
    return Language.ENGLISH


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────

_SOURCE, _TEXT, _FORM = "<source>", "<translation>", "<numerusform>"
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def texts(file: Path) -> Mapping[Key, Text]:
    """The finished messages of a .ts file, by context and English."""
    return dict(_messages(file.read_text("utf-8").splitlines()))


def _messages(lines: Iterable[str]) -> Iterator[tuple[Key, Text]]:
    """lupdate writes one tag a line, always in this order: read so, a start is 10 ms shorter than with an XML parser."""
    context, source = "", ""
    forms: list[str] = []
    for line in map(str.strip, lines):
        if line.startswith(_SOURCE):
            source, forms = _inside(line, _SOURCE), []
        elif line.startswith((_TEXT, _FORM)) and line != _TEXT:
            forms.append(_inside(line, _TEXT if line.startswith(_TEXT) else _FORM))
        elif line == "</message>" and forms:
            yield (context, source), tuple(forms)
        elif line.startswith("<name>"):
            context = _inside(line, "<name>")


def _inside(line: str, tag: str) -> str:
    text = line[len(tag) : -len(tag) - 1]
    if "&" in text:
        for entity, character in _ENTITIES:
            text = text.replace(entity, character)
    return text
