"""Claims about disclosure: praise and criticism need it, a mere mention is a suggestion, technical text is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from advocate_app.checks.companies import proper, short
from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders

from .planted import Planted, posts

RULES = load_rules(shipped_folders())
RIVALS = frozenset(("Globex", "Initech"))
READER = Reader(RULES, None, Context(employer="Northwind", competitors=RIVALS))


def found(text: str, reader: Reader = READER) -> list[Finding]:
    return [each for each in reader.findings(text) if each.rule == "essentials.Disclosure"]


def stopped(text: str, reader: Reader = READER) -> bool:
    return any(each.severity is Severity.STOP for each in found(text, reader))


def planted(*verdicts: str) -> list[Planted]:
    return [each for each in posts("disclosure") if each.verdict in verdicts]


def test_praise_and_criticism_without_disclosure_stop_a_post() -> None:
    texts = planted("stop")
    assert len(texts) >= 40
    assert sum(stopped(each.text) for each in texts) / len(texts) >= 0.9


def test_what_is_disclosed_neutral_or_only_mentioned_stops_nothing() -> None:
    texts = planted("said", "mention", "nothing")
    assert len(texts) >= 40
    assert sum(stopped(each.text) for each in texts) / len(texts) <= 0.05


@pytest.mark.parametrize(
    ("name", "share", "false"), [("one", 0.8, 0.03), ("two", 0.75, 0.05), ("three", 0.7, 0.08), ("four", 0.65, 0.05)]
)
def test_posts_of_writers_who_had_not_seen_the_rule_are_mostly_told_apart(
    name: str, share: float, false: float
) -> None:
    """The weights were not found with them, though some of the paragraphs that they were found with were written later."""
    given = json.loads(Path(__file__).with_name("unseen").joinpath(f"{name}.json").read_text("utf-8"))
    context = Context(given["employer"], competitors=frozenset(given["competitors"]), country=given["country"])
    reader = Reader(RULES, None, context)
    assert sum(stopped(text, reader) for text in given["stop"]) / len(given["stop"]) >= share
    assert sum(stopped(text, reader) for text in given["pass"]) / len(given["pass"]) <= false


def test_a_mention_is_a_suggestion_and_technical_text_is_left_alone() -> None:
    mentioned, left = planted("mention"), planted("nothing", "said")
    suggested = sum([each.severity for each in found(post.text)] == [Severity.SUGGESTION] for post in mentioned)
    assert suggested / len(mentioned) >= 0.95
    assert sum(bool(found(post.text)) for post in left) / len(left) <= 0.03


@pytest.mark.parametrize(
    ("label", "says_it"),
    [
        ("#ad", {"US", "GB", "EE", ""}),
        ("#sponsored", {"US"}),
        ("#employee", {"US"}),
        ("Advert:", {"GB"}),
        ("#Werbung", {"EE"}),
        ("#spon", set()),
        ("#collab", set()),
        ("#ee", set()),
        ("#NorthwindEmployee", {"US", "GB", "EE", ""}),
    ],
)
def test_what_counts_as_saying_it_is_up_to_the_country(label: str, says_it: set[str]) -> None:
    for country in ("US", "GB", "EE", ""):
        reader = Reader(RULES, None, Context("Northwind", competitors=RIVALS, country=country))
        text = f"{label} Northwind is the best database that I know."
        assert stopped(text, reader) == (country not in says_it), (label, country)


def test_a_stop_names_where_its_country_says_so() -> None:
    for country, page in (("US", "ftc.gov"), ("GB", "asa.org.uk"), ("DE", "eur-lex.europa.eu")):
        (finding,) = found("Northwind is great.", Reader(RULES, None, Context("Northwind", country=country)))
        assert page in finding.link


def test_only_what_readers_see_discloses() -> None:
    praise = "Northwind is the best database that I know."
    for hidden in ("<!-- I work at Northwind -->", "```\nI work at Northwind\n```", "![I work at Northwind](me.png)"):
        assert stopped(f"{hidden}\n\n{praise}"), hidden
    assert stopped(f"---\nauthor: I work at Northwind\n---\n\n{praise}")
    assert not found(f"> I work at Northwind.\n\n{praise}")


def test_a_switch_silences_a_mention_and_no_praise() -> None:
    assert found("<!-- vale off -->\n\nWe send the logs to Northwind.") == []
    assert stopped("<!-- vale off -->\n\nNorthwind is the best.")


def test_without_an_employer_nothing_is_asked() -> None:
    assert found("Northwind is great, Globex is terrible.", Reader(RULES, None, Context(competitors=RIVALS))) == []


def test_the_message_says_whom_it_is_about() -> None:
    (praised,) = found("Northwind is great.")
    (run_down,) = found("Globex is terrible.")
    assert praised.message == "You praise Northwind: say that you work there"
    assert run_down.message == "You criticise Globex: say that you work at Northwind"
    assert praised.replacements == ("Northwind (where I work)",)
    assert run_down.replacements == ()


def test_a_company_is_known_by_what_people_call_it() -> None:
    reader = Reader(RULES, None, Context("Kestrel Systems AS", competitors=frozenset(("Opaline Inc.", "Sp. z o.o."))))
    (praised,) = found("Kestrel Systems builds the best collectors.", reader)
    assert praised.replacements == ("Kestrel Systems (where I work)",)
    assert stopped("We tried Opaline for a year. Opaline is terrible.", reader)
    # the first word alone may be a word like any other, until the name was given in full
    assert not found("Kestrel is the best bird.", reader)
    assert stopped("These are the notes on Kestrel Systems.\n\nKestrel is brilliant and the best vendor.", reader)
    for said in ("I work at Kestrel Systems", "I work at Kestrel", "#KestrelEmployee", "I work at Kestrel Systems AS"):
        assert not found(f"{said}. Kestrel Systems AS is the best.", reader), said


@pytest.mark.parametrize(
    ("name", "ways", "first"),
    [
        ("Northwind", ("Northwind",), ""),
        ("Nortal AS", ("Nortal AS", "Nortal"), ""),
        ("Acme GmbH & Co. KG", ("Acme GmbH & Co. KG", "Acme GmbH & Co.", "Acme GmbH", "Acme"), ""),
        ("  Kestrel   Systems, Inc. ", ("Kestrel Systems, Inc.", "Kestrel Systems"), "Kestrel"),
        ("SE", ("SE",), ""),
        ("3M Company", ("3M Company", "3M"), ""),
        ("AB Systems", ("AB Systems",), ""),
        (" ", (), ""),
    ],
)
def test_what_a_company_is_called(name: str, ways: tuple[str, ...], first: str) -> None:
    assert (proper(name), short(name)) == (ways, first)
