"""A workspace is begun whole or not at all."""

from __future__ import annotations

import resource
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from advocate_app.assembly import Home, is_begun, open_office
from advocate_app.commands.begin import Beginning, begin
from advocate_app.problems import NotThere, Problem, Wrong

MARI = Beginning("Mari Tamm", "Europe/Tallinn", "EE", employer="Kivi Systems")


def test_a_workspace_that_was_begun_opens_again(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    begin(home, MARI).close()
    office = open_office(home)
    assert (office.person.name, office.queue.workspace().name) == ("Mari Tamm", "Mari Tamm’s desk")
    office.close()


def test_the_address_that_a_person_gives_out_is_no_personal_data_of_somebody(tmp_path: Path) -> None:
    office = begin(Home(tmp_path / "home"), replace(MARI, email="mari.tamm83@fastmail.com"))
    text = "His address is jaan.kask79@fastmail.com, mine is mari.tamm83@fastmail.com."
    found = office.reader(grammar=False).findings(text)
    assert [each.start for each in found if each.rule == "essentials.PersonalData"] == [text.index("jaan")]
    office.close()


def test_nobody_has_begun_in_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(NotThere, match="advocate init"):
        open_office(Home(tmp_path))


def test_a_second_beginning_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    begin(home, MARI).close()
    with pytest.raises(Wrong, match="already"):
        begin(home, Beginning("Jaan", "Europe/Tallinn"))
    office = open_office(home)
    assert office.person.name == "Mari Tamm"
    office.close()


@pytest.mark.parametrize(
    "wanted",
    [Beginning(" ", "Europe/Tallinn"), Beginning("Mari", "Mars/Olympus"), Beginning("Mari", "Europe/Tallinn", "XX")],
)
def test_what_cannot_be_used_leaves_nothing_behind(tmp_path: Path, wanted: Beginning) -> None:
    home = Home(tmp_path / "home")
    with pytest.raises(Wrong):
        begin(home, wanted)
    assert not is_begun(home)


def test_a_disk_that_fills_up_leaves_nothing_behind(tmp_path: Path) -> None:
    """A real refusal by the system: no file of this process may grow past a few pages."""
    home = Home(tmp_path / "home")
    limit, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limit[1]))
        with pytest.raises(Problem):
            begin(home, MARI)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
    assert not is_begun(home)
    begin(home, MARI).close()
