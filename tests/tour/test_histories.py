"""The sample's Git histories are real repositories that tell what each person knows."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dulwich.objects import Commit
from dulwich.refs import HEADREF
from dulwich.repo import Repo

from advocate_app.outside.git_history import GitHistories
from advocate_app.people.git_work import is_robot, told
from advocate_app.people.person import Person
from advocate_app.schedule.slots import in_work_time
from advocate_app.tour import content
from advocate_app.tour.histories import BRANCH, histories, write_histories


def _commits(path: Path) -> list[Commit]:
    with Repo(str(path)) as repo:
        return [entry.commit for entry in repo.get_walker()]


def test_every_repository_is_whole_and_has_its_text_checked_out(
    tmp_path: Path, monday: date, people: dict[str, Person]
) -> None:
    paths = write_histories(tmp_path, monday, people)
    assert {p.name for p in paths} == {"agent", "console", "courier", "dotfiles", "http-client", "pool-service"}
    for path in paths:
        with Repo(str(path)) as repo:
            for name in repo.object_store:
                repo.object_store[name].check()
            assert repo.refs.follow(HEADREF)[0][-1] == BRANCH
        assert (path / "CHANGES.md").read_text(encoding="utf-8").count("\n- ") >= 10


def test_at_least_150_commits_say_what_their_author_knows(
    tmp_path: Path, monday: date, people: dict[str, Person]
) -> None:
    reader, said = GitHistories(), dict[str, int]()
    addresses = {p.slug: (p.email, *p.also) for p in content.workspace().people}
    for path in write_histories(tmp_path, monday, people):
        for slug, own in addresses.items():
            work = reader.work(str(path), own, 1_000)
            said[slug] = said.get(slug, 0) + sum(bool(told(commit, body=300)) for commit in work.commits)
    assert sum(said.values()) >= 150
    assert said["mari"] >= 50
    assert all(said[slug] >= 3 for slug in people)


def test_merges_bumps_releases_and_robots_are_in_the_histories_to_be_dropped(
    tmp_path: Path, monday: date, people: dict[str, Person]
) -> None:
    commits = [c for path in write_histories(tmp_path, monday, people) for c in _commits(path)]
    assert sum(len(c.parents) == 2 for c in commits) >= 5
    robots = [c for c in commits if is_robot(c.author.rpartition(b"<")[2].rstrip(b">").decode())]
    assert len(robots) >= 10
    assert sum(c.message.startswith(b"Release ") for c in commits) >= 10


def test_a_reader_finds_the_release_that_mari_made_last(
    tmp_path: Path, monday: date, people: dict[str, Person]
) -> None:
    write_histories(tmp_path, monday, people)
    releases = GitHistories().work(str(tmp_path / "pool-service"), [people["mari"].email], 100).releases
    assert releases[0].name.endswith("3.2.0")
    assert "Cold start halved" in releases[0].message


def test_people_commit_in_their_work_time_only(monday: date, people: dict[str, Person]) -> None:
    late = []
    for history in histories():
        for entry in history.entries:
            if entry.by != "robot":
                person = people[entry.by]
                if not in_work_time(person, (), entry.moment(monday, person.tz)):
                    late.append((history.name, entry.subject, entry.ago, entry.time))
    assert late == []


def test_commits_come_in_the_order_of_their_dates_and_before_the_start(
    tmp_path: Path, start: datetime, people: dict[str, Person]
) -> None:
    for path in write_histories(tmp_path, start.date(), people):
        with Repo(str(path)) as repo:
            times = [e.commit.commit_time for e in repo.get_walker(order="topo")]
        assert times == sorted(times, reverse=True)
        assert times[0] < start.timestamp()


def test_histories_cover_eighteen_months(monday: date) -> None:
    ages = [entry.ago for history in histories() for entry in history.entries]
    assert max(ages) > 500
    assert min(ages) < 7
    assert max(ages) < 548


def test_histories_never_age(tmp_path: Path, monday: date, people: dict[str, Person]) -> None:
    later = monday + timedelta(days=7 * 52)
    one, other = (write_histories(tmp_path / f"{m}", m, people)[0] for m in (monday, later))
    days = [
        [datetime.fromtimestamp(c.commit_time + c.commit_timezone, UTC).date() for c in _commits(path)]
        for path in (one, other)
    ]
    assert [d + timedelta(days=7 * 52) for d in days[0]] == days[1]
