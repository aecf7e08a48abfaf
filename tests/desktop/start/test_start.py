"""The first page: everything but a name can be skipped, and a workspace begins whole or not at all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Home, Office, is_begun, open_office
from advocate_app.commands import first
from advocate_app.commands.begin import Beginning
from advocate_app.commands.know import add_repository
from advocate_app.desktop.start.screen import StartScreen
from advocate_app.desktop.widgets import ChipButton, LineInput, WordChip
from advocate_app.people.person import OFFICE
from advocate_app.problems import Problem, Unreachable
from tests.desktop import gate
from tests.desktop.hands import HeldHands
from tests.desktop.repositories import MARI, OTHER, ROBOT, repository


def begin(qtbot: QtBot, screen: StartScreen, hands: HeldHands) -> Office:
    """Presses the button, and gives the office that comes of it."""
    offices: list[Office] = []
    screen.begun.connect(offices.append)
    screen.begin.trigger()
    hands.run()
    (office,) = offices
    return office


def fill(screen: StartScreen, **values: str) -> None:
    for name, value in values.items():
        line = screen.publish.fields.field(name).input
        assert isinstance(line, LineInput)
        line.setText(value)


def words(screen: StartScreen) -> list[str]:
    return [chip.word for chip in screen.words.findChildren(WordChip) if not chip.isHidden()]


def offered(screen: StartScreen) -> list[ChipButton]:
    return [chip for chip in screen._often.findChildren(ChipButton) if not chip.isHidden()]


def test_the_page_passes_the_gate_empty_and_filled(
    qtbot: QtBot, theme: str, screen: StartScreen, hands: HeldHands, projects: Path
) -> None:
    gate.check(qtbot, screen)
    screen.presenter.look_in(str(projects))
    hands.run()
    for word in ("virtual threads", "JFR"):
        screen.words.add(word)
    screen.resize(1024, 670)
    screen.set_narrow(True)
    hands.run()
    gate.check(qtbot, screen)


def test_a_name_is_enough(qtbot: QtBot, screen: StartScreen, home: Home, hands: HeldHands) -> None:
    QTest.keyClicks(screen.name, "Mari Tamm")
    office = begin(qtbot, screen, hands)
    assert (office.person.name, office.person.hours, office.person.lead) == ("Mari Tamm", OFFICE, True)
    assert office.accounts.accounts() == ()
    assert office.profile.evidence() == ()
    office.close()
    again = open_office(home)
    assert again.person.name == "Mari Tamm"
    again.close()


def test_without_a_name_nothing_begins(screen: StartScreen, home: Home, hands: HeldHands) -> None:
    screen.begin.trigger()
    hands.run()
    assert screen._name._below.text() == "A person needs a name. Write how you sign a post."
    assert screen.name.hasFocus()
    assert not is_begun(home)


def test_everything_on_the_page_comes_into_the_workspace(
    qtbot: QtBot, screen: StartScreen, hands: HeldHands, projects: Path
) -> None:
    screen.name.setText("Mari Tamm")
    screen.place.set_value("Europe/Tallinn", "EE", "")
    screen.hours.field(4).setText("9-15")
    QTest.keyClicks(screen.words.line, "virtual threads, JFR,garbage collection")
    screen.presenter.look_in(str(projects))
    hands.run()
    fill(
        screen,
        repository="https://git.example.org/mari/blog.git",
        content_folder="content/posts",
        address="https://mari.example.org/{year}/{slug}",
    )
    office = begin(qtbot, screen, hands)
    person = office.person
    assert (person.zone, person.country, person.email) == ("Europe/Tallinn", "EE", MARI)
    assert person.hours[4][0][1].hour == 15
    (account,) = office.accounts.accounts()
    assert account.settings["author_address"] == MARI
    assert account.settings["zone"] == "Europe/Tallinn"
    assert account.settings["content_folder"] == "content/posts"
    rows = office.profile.evidence()
    assert {r.text for r in rows if r.source == "your words"} == {"virtual threads", "JFR", "garbage collection"}
    assert {r.source for r in rows} == {"your words", "pool-service", "http-client"}
    assert {Path(r.path).name for r in office.profile.repositories()} == {"pool-service", "http-client"}
    office.close()


def test_repositories_below_a_folder_are_found_with_own_commits_counted(
    screen: StartScreen, hands: HeldHands, projects: Path
) -> None:
    screen.git.where.setFocus()
    QTest.keyClicks(screen.git.where, str(projects))
    QTest.keyClick(screen.git.where, Qt.Key.Key_Return)
    hands.run()
    assert screen.git._head.text() == "Git on this machine · 4 repositories in the folder “projects”"
    ticked = {Path(path).name for path in screen.git.repositories}
    assert ticked == {"pool-service", "http-client"}  # dotfiles say little, the console is somebody else's
    pool = screen.git.tick(str(projects / "pool-service"))
    assert pool.accessibleDescription().startswith("6 commits by you")
    assert screen.git.addresses.ticked == (MARI,)


def test_robots_are_left_out_until_the_person_says_otherwise(
    screen: StartScreen, hands: HeldHands, projects: Path
) -> None:
    screen.presenter.look_in(str(projects))
    hands.run()
    robot = screen.git.addresses.tick(ROBOT)
    assert not robot.isChecked()
    assert robot.accessibleDescription() == "1 commit, looks like a robot"


def test_another_address_counts_its_commits_too(screen: StartScreen, hands: HeldHands, projects: Path) -> None:
    screen.presenter.look_in(str(projects))
    hands.run()
    QTest.mouseClick(screen.git.addresses.tick(OTHER), Qt.MouseButton.LeftButton)
    hands.run()
    assert screen.git.tick(str(projects / "pool-service")).accessibleDescription().startswith("7 commits by you")
    assert screen.git.tick(str(projects / "console")).accessibleDescription() == "1 commit by you"


def test_words_from_commits_are_offered_and_tab_completes_them(
    screen: StartScreen, hands: HeldHands, projects: Path
) -> None:
    screen.presenter.look_in(str(projects))
    hands.run()
    texts = [chip.text() for chip in offered(screen)]
    assert texts[0] == "+ connection pool"
    assert "+ Size" not in texts  # what a commit does is nothing that one knows
    screen.words.line.setFocus()
    QTest.keyClicks(screen.words.line, "conn")
    assert screen.words.line.completion == "connection pool"
    QTest.keyClick(screen.words.line, Qt.Key.Key_Tab)
    hands.run()
    assert words(screen) == ["connection pool"]
    assert screen.words.line.hasFocus()
    assert "+ connection pool" not in [chip.text() for chip in offered(screen)]
    QTest.keyClick(screen.words.line, Qt.Key.Key_Tab)
    assert not screen.words.line.hasFocus()


def test_a_folder_that_is_not_there_is_said_at_its_field(screen: StartScreen, hands: HeldHands, tmp_path: Path) -> None:
    screen.presenter.look_in(str(tmp_path / "nowhere"))
    hands.run()
    assert screen.git.field._below.text().startswith(f"There is no folder {tmp_path / 'nowhere'}.")


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"repository": "gopher://x", "author_address": MARI}, "repository", "is not the address of a Git repository"),
        (
            {"address": "https://x/{week}", "repository": "/srv/x.git", "author_address": MARI},
            "address",
            "can't be the",
        ),
        ({"repository": "/srv/x.git"}, "author_address", "This is needed."),
        ({"address": "https://x/{slug}"}, "repository", "This is needed."),
    ],
)
def test_a_blog_that_cant_be_used_stops_everything_at_its_field(
    screen: StartScreen, home: Home, hands: HeldHands, wrong: dict[str, str], field: str, sentence: str
) -> None:
    screen.name.setText("Mari Tamm")
    fill(screen, **wrong)
    screen.begin.trigger()
    hands.run()
    assert sentence in screen.publish.fields.field(field)._below.text()
    assert not is_begun(home)
    assert screen.begin.isEnabled()


def test_a_folder_to_publish_to_must_be_there(
    qtbot: QtBot, screen: StartScreen, home: Home, hands: HeldHands, tmp_path: Path
) -> None:
    screen.name.setText("Mari Tamm")
    QTest.mouseClick(screen.publish.dots["folder"], Qt.MouseButton.LeftButton)
    fill(screen, folder=str(tmp_path / "shelf"))
    screen.begin.trigger()
    hands.run()
    assert "There is no folder" in screen.publish.fields.field("folder")._below.text()
    assert not is_begun(home)
    (tmp_path / "shelf").mkdir()
    office = begin(qtbot, screen, hands)
    assert [a.channel for a in office.accounts.accounts()] == ["folder"]
    office.close()


def test_later_asks_for_nothing(qtbot: QtBot, screen: StartScreen, hands: HeldHands) -> None:
    screen.name.setText("Mari Tamm")
    fill(screen, repository="gopher://typed and thought better of")
    QTest.mouseClick(screen.publish.dots["later"], Qt.MouseButton.LeftButton)
    office = begin(qtbot, screen, hands)
    assert office.accounts.accounts() == ()
    office.close()


def test_bad_hours_are_said_and_nothing_begins(screen: StartScreen, home: Home, hands: HeldHands) -> None:
    screen.name.setText("Mari Tamm")
    screen.hours.field(2).setText("whenever")
    screen.begin.trigger()
    hands.run()
    assert screen.hours._below.text().startswith("Wednesday: “whenever” are no work hours.")
    assert not is_begun(home)


def test_a_failure_on_the_way_leaves_no_half_made_workspace(
    screen: StartScreen, home: Home, hands: HeldHands, projects: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def breaks(*args: object) -> None:
        raise Unreachable("store.full", "The disk is full.", "Free some space, then try again.")

    screen.name.setText("Mari Tamm")
    screen.presenter.look_in(str(projects))
    hands.run()
    # a disk that is full just then: with a really full one the first file would fail already
    monkeypatch.setattr(first, "add_repository", breaks)
    screen.begin.trigger()
    hands.run()
    assert screen.strip.isVisible()
    assert not is_begun(home)
    assert not home.desk.exists()
    monkeypatch.setattr(first, "add_repository", add_repository)
    office = begin(qtbot, screen, hands)
    assert len(office.profile.repositories()) == 2
    office.close()


def test_a_workspace_that_is_there_is_never_touched(home: Home, tmp_path: Path) -> None:
    office = first.begin_with(home, first.FirstPage(Beginning("Mari Tamm", "Europe/Tallinn")))
    office.close()
    with pytest.raises(Problem):
        first.begin_with(home, first.FirstPage(Beginning("Somebody Else", "Europe/Tallinn")))
    again = open_office(home)
    assert again.person.name == "Mari Tamm"
    again.close()


def test_the_sample_can_be_asked_for_instead(qtbot: QtBot, screen: StartScreen, home: Home) -> None:
    with qtbot.waitSignal(screen.sample_wanted):
        screen.sample.trigger()
    assert not is_begun(home)


def test_topics_for_the_words_change_while_they_are_typed(
    screen: StartScreen, hands: HeldHands, tmp_path: Path
) -> None:
    story = (
        "From nine each morning one request in fifty took three seconds, and nobody knew which one it would be. " * 3
    )
    commits = [
        (MARI, f"Fix the pinned threads of the pool\n\n{story}"),
        (MARI, f"Fix the leaking cache of the parser\n\n{story}"),
    ]
    repository(tmp_path / "projects" / "pool", commits, datetime(2026, 6, 15, 9, tzinfo=UTC))
    QTest.keyClicks(screen.words.line, "pinned")
    hands.run()
    assert not screen.live.isVisible()  # nothing to choose from yet
    screen.presenter.look_in(str(tmp_path / "projects"))
    hands.run()
    (pinned,) = screen.live.live.topics
    assert "pinned threads" in pinned.title
    assert screen.live.isVisible()
    QTest.keyClicks(screen.words.line, ", parser")
    hands.run()
    assert screen.live.live.found == 2
    for _ in range(len(" parser") + 1):
        QTest.keyClick(screen.words.line, Qt.Key.Key_Backspace)
    hands.run()
    assert words(screen) == []  # the last letter went, then the chip
    assert not screen.live.isVisible()


def test_a_known_term_is_completed_before_any_repository_is_read(screen: StartScreen, hands: HeldHands) -> None:
    QTest.keyClicks(screen.words.line, "garb")
    assert screen.words.line.completion == "garbage collection"
    QTest.keyClick(screen.words.line, Qt.Key.Key_Tab)
    hands.run()
    assert words(screen) == ["garbage collection"]
