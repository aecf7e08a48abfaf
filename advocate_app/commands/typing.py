"""What helps while a person types what they know: completions, and the topics that the words so far would bring."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from advocate_app.assembly import Office
from advocate_app.people.evidence import Sort
from advocate_app.shipped import resource
from advocate_app.topics.live import Live, for_words
from advocate_app.topics.often import often

MOST_TOPICS = 1_000  # the newest, for completions
OFTEN = 60  # words out of the person's own evidence and topics


@lru_cache(maxsize=1)
def known_terms() -> tuple[str, ...]:
    """Technical terms that ship with the app."""
    lines = resource("terms.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def completions(office: Office) -> tuple[str, ...]:
    """What may be offered: what the person's evidence says often, then their topics, then terms that many people use."""
    from advocate_app.topics.choose import POOL

    rows = [row for row in office.profile.evidence() if row.enabled]
    commits = (row.text for row in rows if row.sort is Sort.COMMIT)
    others = (row.text for row in rows if row.sort not in (Sort.COMMIT, Sort.WORDS))
    topics = office.topics.topics(office.clock.now() - POOL)[:MOST_TOPICS]
    said = (
        *often(commits, most=OFTEN),
        *often(others, most=OFTEN, of_commits=False),
        *often((topic.title for topic in topics), most=OFTEN, of_commits=False),
        *known_terms(),
    )
    return tuple({word.casefold(): word for word in reversed(said)}.values())[::-1]


def topics_for(office: Office, words: Sequence[str]) -> Live:
    """The topics of the pool that these words bring, best first."""
    from advocate_app.topics.choose import POOL

    now = office.clock.now()
    return for_words(office.topics.topics(now - POOL), words, office.me, now)
