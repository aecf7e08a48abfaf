"""The window speaks one language: its own texts, Qt's, counts, dates and problems."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import pairwise
from time import perf_counter
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.desktop import times
from advocate_app.desktop.forms.day_input import day_named
from advocate_app.desktop.slot_words import moment
from advocate_app.desktop.translation import Language, language_of, sentences, speak
from advocate_app.desktop.widgets import ErrorStrip, Text
from advocate_app.people.person import Person
from advocate_app.schedule.explain import why_not
from advocate_app.store.guards import guarded
from advocate_app.vocabulary import PersonId

SUNDAY = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[..., None]]:
    def use(language: Language, system: str = "C") -> None:
        speak(qapp, language, QLocale(system))

    before = QLocale()
    yield use
    speak(qapp, Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def german(spoken: Callable[..., None]) -> None:
    spoken(Language.GERMAN)


class Counts(QWidget):
    def posts(self, n: int) -> str:
        return QCoreApplication.translate("ReviewScreen", "%n post(s) of yours wait", "", n)


def test_english_counts_in_true_plurals(qapp: QApplication) -> None:
    assert Counts.posts(Counts(), 1) == "1 post of yours waits"
    assert [Counts.posts(Counts(), n) for n in (0, 2, 11)] == [f"{n} posts of yours wait" for n in (0, 2, 11)]


@pytest.mark.usefixtures("german")
def test_german_counts_dates_and_words_of_qt_are_german(qtbot: QtBot) -> None:
    counts = Counts()
    assert [counts.posts(n) for n in (1, 3)] == ["1 Beitrag von dir wartet", "3 Beiträge von dir warten"]
    assert times.weekday(date(2026, 12, 7)) == "Montag, 7. Dezember"
    assert times.day(date(2027, 1, 7), date(2026, 12, 7)) == "7. Januar 2027"
    assert moment(SUNDAY, UTC).startswith("So. 29. Nov")
    assert times.ago(SUNDAY, SUNDAY.replace(hour=13), UTC) == "vor 3 h"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_a_day_can_be_typed_as_germans_write_it() -> None:
    for text in ("24. Dezember", "24.12.", "24. Dezember 2026", "24.12.2026", "24 December"):
        assert day_named(text, date(2026, 11, 23)) == date(2026, 12, 24)


@pytest.mark.usefixtures("german")
def test_problems_of_parts_without_qt_are_said_in_german(qtbot: QtBot) -> None:
    strip = ErrorStrip()
    qtbot.addWidget(strip)
    strip.show_problem(guarded("review.four-eyes"))
    words = " ".join(text.text() for text in strip.findChildren(Text))
    assert words.startswith("Dieser Arbeitsbereich will vier Augen, und das ist dein eigener Beitrag. Jemand anders")


@pytest.mark.usefixtures("german")
def test_why_a_moment_is_no_slot_is_said_in_german() -> None:
    mari = Person(PersonId(UUID(int=1)), "Mari Tamm", "Europe/Tallinn")
    problem = why_not(SUNDAY, mari, (), (), {}, now=SUNDAY)
    assert problem is not None
    assert problem.what == "Mari Tamm does not work on a Sunday."
    assert sentences(problem)[0] == "Mari Tamm arbeitet am Sonntag nicht."


@pytest.mark.parametrize(
    ("system", "sign"),
    [("de_AT", "Themen"), ("de", "Themen"), ("en_US", "Topics"), ("et_EE", "Topics"), ("C", "Topics")],
)
def test_the_system_decides_where_nobody_chose(system: str, sign: str, spoken: Callable[..., None]) -> None:
    spoken(Language.SYSTEM, system)
    assert QCoreApplication.translate("App", "Topics") == sign
    spoken(Language.ENGLISH, system)
    assert QCoreApplication.translate("App", "Topics") == "Topics"


def test_dates_are_in_the_language_of_the_window_whatever_the_system_speaks(spoken: Callable[..., None]) -> None:
    spoken(Language.ENGLISH, "de_DE")
    assert times.weekday(date(2026, 12, 7)) == "Monday 7 December"
    spoken(Language.SYSTEM, "et_EE")
    assert times.weekday(date(2026, 12, 7)) == "Monday 7 December"


def test_what_a_setting_can_hold_is_understood_or_the_systems() -> None:
    assert [language_of(value) for value in ("de", "en", "system")] == [
        Language.GERMAN,
        Language.ENGLISH,
        Language.SYSTEM,
    ]
    assert {language_of(value) for value in (None, "", "xx", 7, ["de"])} == {Language.SYSTEM}


def test_a_text_that_is_asked_for_again_and_again_costs_no_none(spoken: Callable[..., None]) -> None:
    """Qt asks the translation from its own side, where one binding lost references before."""
    spoken(Language.ENGLISH)
    counts = Counts()
    before = sys.getrefcount(None)
    for _ in range(2000):
        counts.tr("Nobody translates this")
    assert before - sys.getrefcount(None) < 100 or sys.version_info >= (3, 12)


@pytest.mark.parametrize(("language", "most_ms"), [(Language.ENGLISH, 2), (Language.GERMAN, 30)])
def test_speaking_costs_little_of_the_start(language: Language, most_ms: float, spoken: Callable[..., None]) -> None:
    moments = [perf_counter()]
    for _ in range(5):
        spoken(language)
        moments.append(perf_counter())
    assert min(b - a for a, b in pairwise(moments)) * 1000 < most_ms
