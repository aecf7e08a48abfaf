"""Communities and mutes, as one types them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.console.conftest import Typed

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Java forum</title><link>https://forum.example</link>
{items}</channel></rss>"""
ITEM = "<item><title>{0}</title><link>https://forum.example/{1}</link><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate></item>"
TITLES = (
    "Sizing a connection pool",
    "Tomatoes in autumn",
    "Bread with little salt",
    "A boat in winter",
    "Mending a bicycle",
)


def feed(folder: Path) -> str:
    path = folder / "feed.xml"
    path.write_text(FEED.format(items="".join(ITEM.format(t, n) for n, t in enumerate(TITLES))), "utf-8")
    return path.as_uri()


def test_a_community_is_added_changed_and_removed(typed: Typed, tmp_path: Path) -> None:
    titles = tmp_path / "titles.txt"
    titles.write_text("2026-11-01 How large should a connection pool be?\nThreads that never end\n", "utf-8")
    made = typed.json(
        *("communities", "add", "Java people", "--kind", "instance", "--address", "https://java.example"),
        *("--tags", "java, jfr", "--ai-text", "disclose", "--promotion", "limited", "--promotion-words", "One in ten."),
        *("--canonical", "required", "--shortest", "100", "--titles", str(titles)),
    )
    assert made["tags"] == ["java", "jfr"]
    assert made["rules"] == {
        "promotion": "limited",
        "promotion_words": "One in ten.",
        "ai_text": "disclose",
        "canonical": "required",
        "shortest": 100,
        "longest": 0,
        "unit": "words",
    }
    assert [t["text"] for t in made["titles"]] == [
        "Threads that never end",
        "How large should a connection pool be?",
    ]
    changed = typed.json("communities", "edit", "java people", "--name", "JVM people", "--ai-text", "unknown")
    assert (changed["name"], changed["rules"]["ai_text"], changed["recent"]) == ("JVM people", "", 2)
    assert "at least 100 words" in typed.run("communities", "list")
    assert typed.json("communities", "remove", made["id"][:8])["name"] == "JVM people"
    assert typed.json("communities", "list") == []
    assert "no community" in typed.run("communities", "remove", "JVM people", code=2)


def test_wrong_words_are_one_sentence(typed: Typed, tmp_path: Path) -> None:
    assert "https://" in typed.run("communities", "add", "Java", "--address", "java", code=2)
    assert "least length" in typed.run("communities", "add", "Java", "--shortest", "9", "--longest", "5", code=2)
    assert "can’t be read" in typed.run("communities", "add", "Java", "--titles", str(tmp_path / "gone"), code=2)
    assert "no source" in typed.run("communities", "add", "Java", "--source", "gone", code=2)
    assert typed.json("communities", "list") == []


def test_topics_name_where_they_would_go(typed: Typed, tmp_path: Path) -> None:
    typed.run("source", "add", feed(tmp_path))
    typed.run("expertise", "words", "connection pools")
    assert [t["places"] for t in typed.json("topics")] == [[]] * 5
    typed.run("communities", "add", "Java people", "--tags", "pool", "--ai-text", "forbidden", "--source", "Java forum")
    assert typed.json("communities", "list")[0]["recent"] == 5
    first = typed.json("topics")[0]
    assert [(p["name"], p["rules"], p["words"]) for p in first["places"]] == [("Java people", ["no AI text"], ["pool"])]
    assert "would go to Java people: pool · no AI text" in typed.run("topics")
    (pair,) = typed.json("communities", "fit", "Java people")
    assert (pair["topic"], pair["name"]) == (first["id"], "Java people")
    assert "would go to Java people" in typed.run("communities", "fit")


def test_words_and_sources_are_muted_and_heard_again(typed: Typed, tmp_path: Path) -> None:
    typed.run("source", "add", feed(tmp_path))
    idea = typed.json("topics", "idea", "Why pools starve")["id"]
    other = typed.json("topics", "idea", "A harbour of one's own")["id"]
    assert typed.json("topics", "mute", "--word", "pool")["key"] == "pool"
    assert {t["title"] for t in typed.json("topics")} == {*TITLES[1:], "A harbour of one's own"}
    typed.run("topics", "mute", "--source", "Java forum")
    assert [t["id"] for t in typed.json("topics")] == [other]
    typed.run("topics", "say", other, "not-for-me")
    typed.run("topics", "say", idea, "later", "--until", "2026-12-01")
    seen = typed.json("topics", "muted")
    assert {(m["sort"], m["name"]) for m in seen["mutes"]} == {("word", "pool"), ("source", "Java forum")}
    assert [t["id"] for t in seen["later"]] == [idea]
    assert [t["id"] for t in seen["not_for_me"]] == [other]
    said = typed.run("topics", "muted")
    assert "word “pool”" in said
    assert "not for you" in said
    typed.run("topics", "unmute", "--word", "pools")
    typed.run("topics", "unmute", "--source", "java forum")
    assert {t["title"] for t in typed.json("topics")} == set(TITLES)
    assert "not muted" in typed.run("topics", "unmute", "--word", "pool", code=2)
    assert "can’t be muted" in typed.run("topics", "mute", "--word", "the", code=2)
    typed.now = "2026-12-05T09:00+02:00"
    assert typed.json("topics", "muted")["later"] == []
