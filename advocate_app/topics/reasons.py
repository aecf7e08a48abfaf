"""The reasons of a ranked topic in a few words: chips on a card, one sentence in the console.

A `Chip` has an id and its values, so that a window can say it in another language; `text` is the English.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from advocate_app.people.evidence import Sort
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
    name: str = ""  # a repository's, or the title of a liked topic or an own post

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
    "reason.weak": "weak match, shown for variety",
}
_OF_SORT = {
    Sort.WORDS: "reason.words",
    Sort.COMMIT: "reason.commits",
    Sort.LIKED: "reason.liked",
    Sort.POST: "reason.post",
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


def sentence(ranked: Ranked) -> str:
    """“Suits you because: pool-service (62 %), your words (38 %); shared words: pool, threads.”"""
    if ranked.weak:
        return f"{ENGLISH['reason.weak'].capitalize()}."
    because = ", ".join(f"{r.source} ({r.share:.0%})".replace("%", " %") for r in ranked.reasons[:MOST_WORDS])
    return f"Suits you because: {because}; shared words: {_named(w.text for w in ranked.words)}."


def _chip(sort: Sort, reasons: list[Reason]) -> Chip:
    """Counts the rows that have one of the words named: what a reader would count."""
    words = list(islice(dict.fromkeys(w for r in reasons for w in r.words), CHIP_WORDS))
    rows = {row for r in reasons for word in words for row in r.by_word.get(word, ())}
    return Chip(
        _OF_SORT[sort],
        count=len(rows),
        words=", ".join(words),
        name=shortened(reasons[0].text.partition("\n")[0], 60),
    )


def _named(words: Iterable[str]) -> str:
    return ", ".join(islice(words, MOST_WORDS))
