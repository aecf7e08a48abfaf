"""Communities come back as they were kept; what this app does not know of a rule reads as not known."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from advocate_app.people.communities import (
    AiText,
    Canonical,
    Communities,
    Community,
    CommunityKind,
    Promotion,
    Rules,
    Title,
    Unit,
)
from advocate_app.store.files import Desk
from advocate_app.topics.mutes import Mutes
from advocate_app.vocabulary import Changed, CommunityId, Kind
from tests.store.conftest import MONDAY


def test_a_community_comes_back_with_its_rules_and_titles(desk: Desk) -> None:
    kept: Communities = desk.communities
    java = Community(
        CommunityId(uuid4()),
        "Java people",
        CommunityKind.INSTANCE,
        "https://java.example",
        ("java", "jfr"),
        Rules(Promotion.LIMITED, "One in ten.", AiText.DISCLOSE, Canonical.REQUIRED, 100, 500, Unit.CHARACTERS),
        ("java.example/java",),
        (Title("Pools that starve", MONDAY),),
    )
    assert kept.keep_community(java) == Changed.one(Kind.COMMUNITY, java.id)
    assert kept.communities() == (java,)
    bare = Community(CommunityId(uuid4()), "Ada people")
    kept.keep_community(bare)
    kept.keep_community(replace(java, name="JVM people"))
    assert kept.communities() == (bare, replace(java, name="JVM people"))
    assert kept.drop_community(bare.id).touches(Kind.COMMUNITY)
    assert kept.drop_community(bare.id) == Changed()


def test_what_a_newer_app_wrote_of_a_rule_reads_as_not_known(desk: Desk) -> None:
    desk.communities.keep_community(Community(CommunityId(uuid4()), "Java people", CommunityKind.TAG))
    desk.db.connection().execute(
        """UPDATE community SET kind = 'planet', rules = '{"ai_text": "by vote", "shortest": 9}'"""
    )
    (read,) = desk.communities.communities()
    assert (read.kind, read.rules) == (CommunityKind.GROUP, Rules(shortest=9))


def test_mutes_are_kept_where_topics_ask_for_them(desk: Desk) -> None:
    mutes: Mutes = desk.mutes
    assert mutes.mutes() == ()
