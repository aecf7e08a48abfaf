"""What of a community can be kept, how titles are read, and how its rules are said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from advocate_app.people.communities import (
    MOST_TITLES,
    AiText,
    Canonical,
    Community,
    Promotion,
    Rules,
    Title,
    Unit,
    checked,
    tags_from_text,
    titles_from_text,
    too_long,
    too_short,
)
from advocate_app.people.rule_words import ENGLISH, rule_words
from advocate_app.problems import Wrong
from advocate_app.vocabulary import CommunityId

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
JAVA = Community(CommunityId(UUID(int=1)), "Java people")


def test_what_is_kept_has_no_blanks_at_the_ends_and_nothing_twice() -> None:
    typed = replace(JAVA, name="  Java   people ", address=" https://java.example/ ", tags=("java", "Java ", "", "jfr"))
    kept = checked(typed)
    assert (kept.name, kept.address, kept.tags) == ("Java people", "https://java.example/", ("java", "jfr"))
    assert checked(kept, [kept]) == kept  # itself is no other one


@pytest.mark.parametrize(
    ("wrong", "id"),
    [
        (replace(JAVA, name=" "), "community.name"),
        (replace(JAVA, name="x" * 81), "community.name"),
        (replace(JAVA, id=CommunityId(UUID(int=2)), name="java PEOPLE"), "community.twice"),
        (replace(JAVA, address="javascript:alert(1)"), "community.address"),
        (replace(JAVA, address="https://"), "community.address"),
        (replace(JAVA, address="http://[oops"), "community.address"),
        (replace(JAVA, address="https://x.example/a b"), "community.address"),
        (replace(JAVA, rules=Rules(shortest=-1)), "community.length"),
        (replace(JAVA, rules=Rules(longest=10**9)), "community.length"),
        (replace(JAVA, rules=Rules(shortest=500, longest=300)), "community.lengths"),
    ],
)
def test_what_cannot_be_kept_is_said_in_a_sentence(wrong: Community, id: str) -> None:
    with pytest.raises(Wrong) as said:
        checked(wrong, [JAVA])
    assert said.value.id == id
    assert said.value.what
    assert said.value.do


def test_titles_are_read_a_line_each_with_or_without_a_day() -> None:
    found = titles_from_text(
        "- How do I pin a thread?\n\n2026-10-30  Pools that starve\n2026-99-99 Odd\n2031-01-01: Soon", NOW
    )
    assert found == (
        Title("How do I pin a thread?", NOW),
        Title("Pools that starve", datetime(2026, 10, 30, tzinfo=UTC)),
        Title("2026-99-99 Odd", NOW),
        Title("Soon", NOW),  # no day lies ahead
    )


def test_of_many_titles_the_newest_are_kept_each_once() -> None:
    many = tuple(Title(f"Title {n}", NOW - timedelta(days=n)) for n in range(500))
    kept = checked(replace(JAVA, titles=(*many, Title("title 3", NOW)))).titles
    assert len(kept) == MOST_TITLES
    assert kept[0] == Title("title 3", NOW)
    assert kept[-1] == Title("Title 199", NOW - timedelta(days=199))  # title 3 counts once


def test_tags_are_parted_by_commas_semicolons_and_lines() -> None:
    assert tags_from_text(" java, virtual  threads;\nJFR,,") == ("java", "virtual threads", "JFR")


def test_only_rules_that_matter_are_said() -> None:
    assert rule_words(Rules()) == ()
    assert rule_words(Rules(Promotion.ALLOWED, canonical=Canonical.ALLOWED)) == ()
    strict = Rules(Promotion.FORBIDDEN, "Never.", AiText.DISCLOSE, Canonical.REQUIRED, 300, 900)
    assert [said.text for said in rule_words(strict)] == [
        "AI text: say so",
        "no self-promotion",
        "say where it stood first",
        "300–900 words",
    ]
    assert rule_words(strict, whole=True)[-1].text == "on self-promotion it says: Never."
    assert [said.text for said in rule_words(Rules(longest=500, unit=Unit.CHARACTERS))] == ["at most 500 characters"]


def test_every_rule_has_its_words() -> None:
    for promotion in Promotion:
        for ai in AiText:
            for canonical in Canonical:
                for limits in ((0, 0), (5, 0), (0, 9), (5, 9)):
                    for unit in Unit:
                        rules = Rules(promotion, "Ask.", ai, canonical, *limits, unit)
                        assert all(said.id in ENGLISH and said.text for said in rule_words(rules, whole=True))


def test_lengths_of_different_units_are_compared() -> None:
    assert too_short(Rules(shortest=500), 300, "words")
    assert not too_short(Rules(shortest=300), 300, "words")
    assert too_short(Rules(shortest=500), 480, "characters")  # some 80 words
    assert too_long(Rules(longest=500, unit=Unit.CHARACTERS), 400, "words")
    assert not too_long(Rules(longest=500, unit=Unit.CHARACTERS), 60, "words")
    assert not too_long(Rules(), 10_000, "words")
