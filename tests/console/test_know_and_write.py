"""What one knows, what suits it, and texts in progress, by commands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.servers.feed_server import RSS, Answer, FeedServer, feed_server
from tests.topics.sources.samples import article, asked, forum, link, question, story

if TYPE_CHECKING:
    from tests.console.conftest import Typed


def test_each_row_of_evidence_can_be_seen_switched_weighed_and_dropped(typed: Typed) -> None:
    rows = {row["text"]: row for row in typed.json("expertise", "words", "JFR,", "virtual threads")}
    jfr, threads = rows["JFR"], rows["virtual threads"]
    assert typed.json("expertise", "off", jfr["id"][:8])[0]["enabled"] is False
    assert typed.json("expertise", "weigh", threads["id"], "2.5")[0]["weight"] == 2.5
    assert "0 to 1000" in typed.run("expertise", "weigh", threads["id"], "-1", code=2)
    assert [row["enabled"] for row in typed.json("expertise", "on", "your words")] == [True, True]  # all of a source
    typed.run("expertise", "drop", jfr["id"])
    assert [row["text"] for row in typed.json("expertise", "list")["evidence"]] == ["virtual threads"]


def test_evidence_is_looked_at_imported_shown_by_source_and_exported(typed: Typed, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for name in ("Sizing", "Draining"):
        (tmp_path / "texts" / f"{name}.md").write_text(f"# {name} thread pools\n\nThread pools that wait.")
    folder = ("expertise", "import", "folder", str(tmp_path / "texts"))
    looked = typed.json(*folder, "--look")
    assert (looked["kept"], len(looked["new"]), looked["words"][0].lower()) == (False, 2, "thread pools")
    assert typed.json("expertise", "list")["evidence"] == []
    assert "texts: 2 rows" in typed.run(*folder)
    assert "nothing that is not here already" in typed.run(*folder)
    typed.run("expertise", "words", "JFR, Kotlin")
    by_source = {each["source"]: each for each in typed.json("expertise", "show")}
    assert {name: (each["rows"], round(each["share"], 2)) for name, each in by_source.items()} == {
        "texts": (2, 0.5),
        "your words": (2, 0.5),
    }
    assert len(json.loads(typed.run("expertise", "export"))) == 4
    assert len(typed.run("expertise", "export", "--format", "csv").splitlines()) > 4
    typed.run("expertise", "export", "--to", str(tmp_path / "mine.csv"))
    assert (tmp_path / "mine.csv").read_text().startswith("id,sort,source")
    assert "of a kind that can't be read" in typed.run(
        "expertise", "import", "file", str(typed.home / "desk.db"), code=2
    )
    assert "is no name on GitHub" in typed.run("expertise", "import", "github", "a b", code=2)


def test_what_was_published_becomes_evidence_once_and_stays_away_when_dropped(typed: Typed) -> None:
    typed.run("expertise", "words", "JFR")
    draft = typed.draft()
    typed.run("submit", draft, "--to", "Blog", "--at", "2026-11-23T10:00")
    typed.run("--as", "Jaan Kask", "review", "approve", draft)
    typed.now = "2026-11-23T10:01+02:00"
    typed.run("worker", "--once")
    (row,) = (r for r in typed.json("expertise", "list")["evidence"] if r["sort"] == "post")
    assert (row["text"], row["weight"]) == ("What the pool told us\nIt waited for its carrier.", 1.5)
    typed.run("expertise", "drop", row["id"])
    typed.run("source", "read", code=0)
    assert [r["sort"] for r in typed.json("expertise", "list")["evidence"]] == ["words"]


def test_a_topic_is_put_off_left_and_taken_back(typed: Typed) -> None:
    typed.run("expertise", "words", "thread pools")
    idea = typed.json("topics", "idea", "How thread pools wait")["id"]
    typed.json("topics", "idea", "How to bake bread")
    assert [t["title"] for t in typed.json("topics", "--limit", "1")] == ["How thread pools wait"]
    assert typed.json("topics", "say", idea[:8], "later", "--until", "2026-12-01")["until"].startswith("2026-12-01T22")
    assert idea not in [t["id"] for t in typed.json("topics")]
    typed.run("topics", "undo", idea)
    assert idea in [t["id"] for t in typed.json("topics")]
    typed.run("topics", "say", idea, "not-for-me")
    assert idea not in [t["id"] for t in typed.json("topics")]


def test_a_campaign_of_the_lead_is_a_topic_until_it_ends(typed: Typed) -> None:
    campaign = typed.json("topics", "campaign", "Sustainability week", "--text", "Pools.", "--until", "2026-11-27")[
        "id"
    ]
    assert campaign in [t["id"] for t in typed.json("topics")]
    draft = typed.json("new", "--genre", "how-to", "--topic", campaign[:8])
    assert (draft["topic"], draft["title"]) == (campaign, "Sustainability week")
    typed.run("topics", "undo", campaign)
    typed.now = "2026-11-28T10:00+02:00"
    assert campaign not in [t["id"] for t in typed.json("topics")]
    typed.run("person", "edit", "me", "--no-lead")
    assert "lead" in typed.run("topics", "campaign", "Another", code=2)


def test_the_interview_is_answered_question_by_question(typed: Typed) -> None:
    draft = typed.json("new", "--genre", "debugging-story", "--title", "A pool that waits")["id"]
    steps = typed.json("draft", "answer", draft)
    assert [s["mark"] for s in steps][:2] == ["asking", "open"]
    typed.run("draft", "answer", draft, "symptom", "Requests hung.")
    text = typed.json("draft", "show", draft)["text"]
    assert text.startswith("# A pool that waits\n")
    assert "Requests hung." in text
    assert "Ask yourself: What fixed it" in text
    assert "cause" in typed.run("draft", "answer", draft, "why", "Because.", code=2)  # names the questions there are


def test_answers_come_out_of_a_toml_file(typed: Typed, tmp_path: Path) -> None:
    file = tmp_path / "answers.toml"
    for text, says in (("symptom = 3", "symptom"), ("symptom =", "TOML"), ('colour = "red"', "colour")):
        file.write_text(text, "utf-8")
        assert says in typed.run("new", "--genre", "debugging-story", "--answers", str(file), code=2)
    assert typed.json("draft", "list") == []  # nothing half-begun is left
    file.write_text('symptom = "Requests hung."', "utf-8")
    assert (
        typed.json("new", "--genre", "debugging-story", "--answers", str(file))["title"] == "Requests hung: what it was"
    )


def test_an_older_version_comes_back(typed: Typed) -> None:
    draft = typed.draft(text="The first text.")
    typed.run("submit", draft, "--to", "Blog")
    monkey = typed.home.parent / "second.md"
    monkey.write_text("# What the pool told us\n\nThe second text.\n", "utf-8")
    typed.run("draft", "write", draft, str(monkey))
    assert typed.json("draft", "versions", draft)[0]["why"] == "submitted"
    typed.run("draft", "versions", draft, "--back", "1")
    assert "The first text." in typed.json("draft", "show", draft)["text"]
    assert "version 9" in typed.run("draft", "versions", draft, "--back", "9", code=2)


def test_an_id_of_few_digits_must_mean_one_thing(typed: Typed) -> None:
    draft = typed.draft()
    assert "4 digits" in typed.run("draft", "show", draft[:3], code=2)
    assert typed.json("draft", "show", f"{draft[:8]}-{draft[8:12]}")["id"] == draft


def test_leave_is_added_and_dropped(typed: Typed) -> None:
    assert typed.json("person", "leave", "add", "me", "2026-12-24", "2026-12-31")["leave"] == [
        {"first": "2026-12-24", "last": "2026-12-31"}
    ]
    typed.run("person", "leave", "drop", "Mari Tamm", "2026-12-24", "2026-12-31")
    assert "no such leave" in typed.run("person", "leave", "drop", "me", "2026-12-24", code=2)
    assert "before it begins" in typed.run("person", "leave", "add", "me", "2026-12-24", "2026-12-01", code=2)


def test_a_feed_that_can_t_be_read_is_not_added(typed: Typed, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><title>No feed</title><p>Hello</p>", "utf-8")
    typed.run("source", "add", str(page), code=2)
    typed.run("source", "add", "http://127.0.0.1:1/feed.xml", code=2)
    assert typed.json("source", "list") == []


# ── sources ──────────────────────────────────────────────────────────────────────────────────────────────────────────

SITES = {
    "stack_exchange.API": "/2.3",
    "hacker_news.API": "/hn",
    "lobsters.SITE": "/lobsters",
    "dev.API": "/dev",
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    """Stands in for every site."""
    with feed_server() as s:
        for name, path in SITES.items():
            monkeypatch.setattr(f"advocate_app.topics.sources.{name}", s.at(path))
        s.json("/2.3/questions/unanswered", asked())
        s.json("/hn/search_by_date", {"hits": [story()]})
        s.json("/lobsters/newest.json", [link(url="https://e.org/2")])
        s.json("/dev/articles", [article(canonical_url="https://e.org/3")])
        s.json("/latest.json", forum())
        s.feed("/acme/pools/releases.rss", RSS)
        yield s


def test_a_source_of_each_kind_is_added_and_listed_with_its_health(typed: Typed, server: FeedServer) -> None:
    for words in (
        ("java", "--kind", "stack-exchange"),
        (server.url, "--kind", "discourse", "--unanswered"),
        ("virtual", "threads", "--kind", "hacker-news"),
        ("--kind", "lobsters"),
        ("webdev", "--kind", "dev"),
        (server.at("/acme/pools"), "--kind", "releases"),
    ):
        assert typed.json("source", "add", *words)["topics"] >= 1
    listed = {s["name"]: s for s in typed.json("source", "list")}
    assert listed.keys() == {
        "Stack Overflow: java",
        "127.0.0.1: no reply",
        "Hacker News: virtual threads",
        "Lobsters: newest",
        "DEV: webdev",
        "acme/pools releases",
    }
    assert all(s["read_at"] and s["next_at"] > s["read_at"] and not s["problem"] for s in listed.values())
    server.pages["/dev/articles"] = Answer(410)
    typed.now = "2026-11-23T12:05+02:00"
    assert "gone for good" in typed.run("source", "read", "DEV: webdev", code=2)
    text = typed.run("source", "list")
    assert "1 topic · read Mon 23 Nov 2026 12:05 · gone for good · DEV: webdev is gone for good." in text
    assert "2 topics · read Mon 23 Nov 2026 09:05 · next " in text
    (asks,) = (t for t in typed.json("topics") if t["title"].startswith("Why is a List"))
    assert (asks["author"], asks["answers"], asks["views"]) == ("kalle_p & co", 0, 212)
    assert "question, Stack Overflow: java, no answers · " in typed.run("topics")


def test_a_source_can_be_tried_and_its_tags_become_a_source_each(typed: Typed, server: FeedServer) -> None:
    tried = typed.json("source", "add", "java,", "jfr", "--kind", "stack-exchange", "--site", "dba", "--try")
    assert [t["name"] for t in tried] == ["dba.stackexchange.com: java", "dba.stackexchange.com: jfr"]
    assert [t["author"] for t in tried[0]["topics"]] == ["kalle_p & co"]
    assert "How do I size a pool?" in typed.run("source", "add", server.at("/latest"), "--try")
    assert typed.json("source", "list") == []
    added = typed.json("source", "add", "java, jfr", "--kind", "stack-exchange")
    assert len(added) == 2
    assert "among your sources already" in typed.run("source", "add", "jfr", "--kind", "stack-exchange", code=2)


def test_options_that_a_kind_does_not_know_are_refused(typed: Typed) -> None:
    assert "--site" in typed.run("source", "add", "java", "--kind", "dev", "--site", "dba", code=2)
    assert "--kind discourse" in typed.run("source", "add", "http://127.0.0.1:1/", "--unanswered", code=2)
    assert "not the address of a feed" in typed.run("source", "add", code=2)


def test_a_host_that_asks_for_time_is_named_with_the_moment_of_the_reader(typed: Typed, server: FeedServer) -> None:
    server.json("/2.3/questions/unanswered", asked(question(), backoff=7200))
    typed.run("source", "add", "java", "--kind", "stack-exchange")
    said = typed.run("source", "add", "jfr", "--kind", "stack-exchange", code=2)
    assert "asked to be left alone until 2026-11-23 11:05" in said
    assert len(server.seen) == 1
