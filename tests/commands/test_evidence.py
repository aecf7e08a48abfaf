"""Evidence from elsewhere, on a whole office: looked at first, kept on a word, and what was dropped stays away."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from advocate_app.assembly import Home, Office
from advocate_app.commands.begin import Beginning, begin
from advocate_app.commands.evidence import (
    IMPORTS,
    SERVICES,
    Way,
    asked_of,
    exported,
    keep_look,
    look,
    save_export,
    services,
)
from advocate_app.commands.know import add_words
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.evidence import Sort, shares
from advocate_app.problems import NotThere, Problem, Wrong
from advocate_app.vocabulary import NOTHING, EvidenceId
from tests.servers.feed_server import FeedServer, feed_server
from tests.topics.imports.conftest import answers
from tests.topics.imports.made import pdf
from tests.topics.imports.test_github import SEARCH, STARS, pull, star

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = MadeUpClock(NOW, lambda: 0.0)
    made = begin(Home(tmp_path / "home"), Beginning("Mari Tamm", "Europe/Tallinn", "EE"), clock=clock)
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as s:
        yield s


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "one.md").write_text("# Sizing thread pools\n\nThread pools and their latency.")
    (folder / "two.md").write_text("# Draining thread pools\n\nThread pools at the end of a day.")
    return folder


def titles(office: Office) -> set[str]:
    return {row.text.partition("\n")[0] for row in office.profile.evidence()}


def take(office: Office, way: Way, where: str | Path) -> None:
    keep_look(office, look(office, way, str(where)))


def test_a_look_keeps_nothing_and_says_what_there_is(office: Office, texts: Path) -> None:
    found = look(office, Way.FOLDER, str(texts))
    assert office.profile.evidence() == ()
    assert (len(found.new), found.words[0].lower()) == (2, "thread pools")
    assert found.since is not None
    assert found.since <= NOW
    keep_look(office, found)
    assert titles(office) == {"Sizing thread pools", "Draining thread pools"}


def test_the_second_time_only_what_is_new_or_changed_is_shown(office: Office, texts: Path) -> None:
    take(office, Way.FOLDER, texts)
    assert look(office, Way.FOLDER, str(texts)).new == ()
    one = next(r for r in office.profile.evidence() if "Sizing" in r.text)
    office.profile.weigh(one.id, weight=1.2, enabled=False)
    (texts / "one.md").write_text("# Sizing thread pools\n\nNow with figures.")
    (texts / "three.md").write_text("# Third")
    again = look(office, Way.FOLDER, str(texts))
    assert len(again.new) == 2
    keep_look(office, again)
    changed = next(r for r in office.profile.evidence() if r.id == one.id)
    assert changed.text.endswith("Now with figures.")
    assert (changed.weight, changed.enabled) == (1.2, False)


def test_a_dropped_row_stays_away_and_a_dropped_source_can_be_read_anew(office: Office, texts: Path) -> None:
    take(office, Way.FOLDER, texts)
    one, two = office.profile.evidence()
    office.profile.drop_evidence([one.id])
    take(office, Way.FOLDER, texts)
    assert office.profile.evidence() == (two,)
    office.profile.keep_evidence([one])  # undone
    assert len(office.profile.evidence()) == 2
    office.profile.drop_evidence([one.id, two.id])
    take(office, Way.FOLDER, texts)
    assert len(office.profile.evidence()) == 2


def test_a_cv_is_read_in_a_process_of_its_own(office: Office, tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_bytes(
        pdf([["Mari Tamm, platform engineer for ten years", "Kotlin, JVM, profiling of services"]])
    )
    take(office, Way.FILE, tmp_path / "cv.pdf")
    (row,) = office.profile.evidence()
    assert (row.sort, row.source, row.weight) == (Sort.DOCUMENT, "cv.pdf", 0.5)
    assert "Kotlin" in row.text


def test_stars_are_asked_of_the_service_that_the_workspace_names(office: Office, server: FeedServer) -> None:
    answers(server, STARS, lambda asked: [star("locust")], ETag='"one"')
    answers(server, SEARCH, lambda asked: {"items": []})
    assert services(office)[Way.GITHUB] == "github.com"
    office.settings.set(SERVICES, {"github": server.url + "/"})
    assert services(office)[Way.GITHUB] == server.url.removeprefix("http://")
    take(office, Way.GITHUB, "https://github.com/mari")
    assert titles(office) == {"locust"}
    assert office.settings.get(IMPORTS) == {"github.com/mari": {"stars": '"one"'}}
    look(office, Way.GITHUB, "mari")
    assert server.seen[2].headers["if-none-match"] == '"one"'
    office.profile.drop_evidence([r.id for r in office.profile.evidence()])
    look(office, Way.GITHUB, "mari")  # nothing of it is here: all is asked for
    assert "if-none-match" not in server.seen[4].headers


def test_stars_that_were_dropped_altogether_come_anew_though_pull_requests_stayed(
    office: Office, server: FeedServer
) -> None:
    answers(server, STARS, lambda asked: [star("locust")], ETag='"one"')
    answers(server, SEARCH, lambda asked: {"items": [pull("Close idle connections of the pool")]})
    office.settings.set(SERVICES, {"github": server.url})
    take(office, Way.GITHUB, "mari")
    office.profile.drop_evidence([r.id for r in office.profile.evidence() if r.sort is Sort.STAR])
    take(office, Way.GITHUB, "mari")
    assert {r.sort for r in office.profile.evidence()} == {Sort.STAR, Sort.PULL}


def test_own_posts_come_by_the_address_of_a_feed_once(office: Office, server: FeedServer) -> None:
    take(office, Way.POSTS, server.feed("/feed"))
    assert titles(office) == {"Why threads get pinned", "How do you size a connection pool?"}
    again = look(office, Way.POSTS, server.at("/feed"))
    assert again.found.unchanged
    assert server.seen[1].headers["if-none-match"] == '"one"'


def test_nothing_of_the_evidence_goes_out(office: Office, server: FeedServer) -> None:
    add_words(office, "secret sauce, JFR")
    answers(server, STARS, lambda asked: [star("locust")])
    office.settings.set(SERVICES, {"github": server.url, "stackexchange": server.url})
    for way, where in ((Way.GITHUB, "mari"), (Way.POSTS, server.feed("/feed")), (Way.STACK_EXCHANGE, "42")):
        try:
            look(office, way, where)
        except NotThere:
            assert way is Way.STACK_EXCHANGE
    sent = "".join(f"{s.path} {s.headers} {s.body!r}" for s in server.seen).lower()
    assert len(server.seen) == 4
    assert {s.method for s in server.seen} == {"GET"}
    assert not any(word in sent for word in ("secret", "sauce", "jfr", "tamm", "tallinn"))


def test_whom_is_asked_is_known_before(office: Office) -> None:
    assert asked_of(Way.GITHUB, "@mari") == "mari"
    assert asked_of(Way.STACK_EXCHANGE, "42") == "stackoverflow.com/users/42"
    assert asked_of(Way.POSTS, "mari.example.org/feed") == "https://mari.example.org/feed"
    assert asked_of(Way.FOLDER, "~/texts") == ""
    for way in (Way.GITHUB, Way.STACK_EXCHANGE, Way.POSTS):
        with pytest.raises(Wrong):
            asked_of(way, " ")


def test_settings_that_make_no_sense_are_passed_over(office: Office, texts: Path) -> None:
    for value in ("x", ["y"], {"texts": 7}, {"texts": {"a": 1}}):
        office.settings.set(IMPORTS, value)
        take(office, Way.FOLDER, texts)
    assert len(office.profile.evidence()) == 2


def test_everything_can_be_taken_out_as_json_and_csv(office: Office, texts: Path, tmp_path: Path) -> None:
    take(office, Way.FOLDER, texts)
    row = office.profile.evidence()[0]
    office.profile.keep_evidence([replace(row, id=EvidenceId(UUID(int=5)), text='=HYPERLINK("x")', url="u")])
    as_json = json.loads(exported(office, "json"))
    assert {r["text"] for r in as_json} == {r.text for r in office.profile.evidence()}
    assert sum(r["counts"] for r in as_json) > 0
    save_export(office, tmp_path / "mine.csv")
    cells = list(csv.DictReader(io.StringIO((tmp_path / "mine.csv").read_bytes().decode())))
    assert len(cells) == 3
    assert '\'=HYPERLINK("x")' in {r["text"] for r in cells}
    with pytest.raises(Problem) as caught:
        save_export(office, tmp_path / "none" / "x.json")
    assert caught.value.id == "export.unwritable"


def test_one_source_bears_at_most_half(office: Office, texts: Path) -> None:
    for n in range(40):
        (texts / f"n{n}.md").write_text(f"# Text number {n} about pools")
    take(office, Way.FOLDER, texts)
    add_words(office, "JFR, Kotlin")
    part = shares(office.profile.evidence(), NOW)
    assert part[Sort.DOCUMENT, "texts"] == pytest.approx(0.5)
    assert part[Sort.WORDS, "your words"] == pytest.approx(0.5)


def test_nothing_new_changes_nothing(office: Office, texts: Path) -> None:
    take(office, Way.FOLDER, texts)
    assert keep_look(office, look(office, Way.FOLDER, str(texts))) == NOTHING
