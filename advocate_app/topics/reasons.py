"""The reasons of a ranked topic in a few words: chips on a card, one sentence in the console.

A `Chip` has an id and its values, so that a window can say it in another language; `text` is the English.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from advocate_app.people.evidence import Sort
from advocate_app.topics.nudges import SAID_FROM
from advocate_app.topics.plain import shortened
from advocate_app.topics.ranking import Ranked, Reason

SMALLEST_SHARE = 0.05  # a group that bears less is not worth a chip
MOST_WORDS = 3
CHIP_WORDS = 2


@dataclass(frozen=True, slots=True)
class Chip:
    """`id` is one of `ENGLISH`; `count` is of rows that have one of the `words`, which they share with the topic."""

    id: str
    count: int = 0
    words: str = ""
    name: str = ""  # a repository's, or the title of what the row is about

    @property
    def text(self) -> str:
        one = f"{self.id}.one"
        english = ENGLISH[one] if self.count == 1 and one in ENGLISH else ENGLISH[self.id]
        return english.format(count=self.count, words=self.words, name=self.name)


ENGLISH = {
    "reason.commits": "{words} · {count} of your commits",
    "reason.commits.one": "{words} · one of your commits",
    "reason.words": "your words: {words}",
    "reason.liked": "like “{name}”, which you chose",
    "reason.post": "your post “{name}”",
    "reason.document": "your document “{name}”",
    "reason.paper": "your paper “{name}”",
    "reason.star": "{name}, which you starred",
    "reason.pull": "your pull request “{name}”",
    "reason.answer": "your answer to “{name}”",
    "reason.commits.like": "near to what {count} of your commits say",
    "reason.commits.like.one": "near to what one of your commits says",
    "reason.words.like": "near to your words: {words}",
    "reason.weak": "weak match, shown for variety",
    "nudge.fresh": "still timely",
    "nudge.unanswered": "nobody has answered yet",
    "nudge.campaign": "a campaign of your workspace",
    "nudge.follow-up": "goes on from your post “{name}”",
    "nudge.spread": "further down: one campaign in five",
}
OF_SORT = {
    Sort.WORDS: "reason.words",
    Sort.COMMIT: "reason.commits",
    Sort.LIKED: "reason.liked",
    Sort.POST: "reason.post",
    Sort.WRITTEN: "reason.post",
    Sort.DOCUMENT: "reason.document",
    Sort.PAPER: "reason.paper",
    Sort.STAR: "reason.star",
    Sort.PULL: "reason.pull",
    Sort.ANSWER: "reason.answer",
}


def chips(ranked: Ranked, *, most: int = 3) -> tuple[Chip, ...]:
    """The strongest reasons, commits of all repositories as one; the weak chip where nothing clear speaks for the topic."""
    if ranked.weak:
        return (Chip("reason.weak"),)
    found: dict[Sort, list[Reason]] = {}
    for reason in ranked.reasons:
        if reason.share >= SMALLEST_SHARE:
            found.setdefault(reason.sort, []).append(reason)
    return tuple(_chip(sort, reasons) for sort, reasons in list(found.items())[:most])


def nudged(ranked: Ranked) -> tuple[Chip, ...]:
    """What else moved the topic up or down, as far as it is worth a word; the strongest first."""
    found = sorted((n for n in ranked.nudges if abs(n.by) >= SAID_FROM), key=lambda n: -abs(n.by))
    return tuple(Chip(n.id, name=shortened(n.name, 60)) for n in found)


def sentence(ranked: Ranked) -> str:
    """“Suits you because: pool-service (62 %), your words (38 %); shared words: pool, threads.”"""
    if ranked.weak:
        return f"{ENGLISH['reason.weak'].capitalize()}."
    because = ", ".join(f"{r.source} ({r.share:.0%})".replace("%", " %") for r in ranked.reasons[:MOST_WORDS])
    shared = f"; shared words: {_named(w.text for w in ranked.words)}" if ranked.words else ""
    return f"Suits you because: {because}{shared}."


def _chip(sort: Sort, reasons: list[Reason]) -> Chip:
    """Counts the rows that have one of the words named: what a reader would count. Without a word in common, those near."""
    words = list(islice(apart(w for r in reasons for w in r.words), CHIP_WORDS))
    name = shortened(reasons[0].text.partition("\n")[0], 60)
    if not words and sort in (Sort.COMMIT, Sort.WORDS):
        return Chip(f"{OF_SORT[sort]}.like", count=sum(len(r.rows) for r in reasons), words=name)
    rows = {row for r in reasons for word in words for row in r.by_word.get(word, ())}
    return Chip(OF_SORT[sort], count=len(rows), words=", ".join(words), name=name)


def apart(words: Iterable[str]) -> Iterator[str]:
    """Without those that have a word which was named before: of “pool” and “connection pool” the stronger."""
    said: set[str] = set()
    for term in words:
        parts = set(term.lower().split())
        if not parts & said:
            said |= parts
            yield term


def _named(words: Iterable[str]) -> str:
    return ", ".join(islice(apart(words), MOST_WORDS))
