"""The words of a text as the ranking counts them: stop words out, Snowball stems, pairs of neighbours, and the parts of identifiers.

English only so far; a word that the stemmer does not know is left as it is, so other languages match by whole words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from threading import local
from typing import Protocol

SUMMARY_WORDS = 100  # of a summary, beside the title; what comes later says less and costs as much
REMEMBERED = 32_768  # texts and words that are taken apart once
_WORD = re.compile(r"\b[A-Za-z](?:\+\+|#)|\w\w+")
_JOINED = re.compile(r"_|[^\W\d_][A-Z]")  # snake_case, CamelCase
_PART = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[^\W\dA-Z_]+|[A-Z]+|\d+")
STOP = frozenset(
    word
    for line in (
        "the an and or but nor if then than so as at by for from in into of off on onto out over to up via with within without",
        "about above after again against all also although am any are around be because been before being below between both",
        "can cannot could did do does doing done down during each either else ever every few further get gets getting got had",
        "has have having he her here hers him his how however it its itself just let lets like many may me might more most much",
        "must my no not now once one only other our ours own per she should since some still such that their theirs them there",
        "these they this those through too under until us very was we were what when where whether which while who whom whose",
        "why will would yet you your yours don isn doesn didn won ll ve re",
        "back even first here instead last make makes made new nothing one something take takes three two use used uses using way",
    )
    for word in line.split()
)
Term = tuple[str, str]  # a stem, or two with a space between; how the text writes it


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


@lru_cache(maxsize=REMEMBERED)
def words(text: str) -> tuple[Term, ...]:
    """The words in the text's order; after a word that is put together (snake_case, CamelCase) come its parts."""
    return tuple((stem, word) for whole in _WORD.findall(text) for stem, word, _ in _within(whole))


@lru_cache(maxsize=REMEMBERED)
def pairs(text: str) -> tuple[Term, ...]:
    """Two words that follow each other once stop words are out: “size of a pool” has the pair “size pool”."""
    whole = [(stem, word) for found in _WORD.findall(text) for stem, word, part in _within(found) if not part]
    return tuple((f"{a} {b}", f"{x} {y}") for (a, x), (b, y) in pairwise(whole))


def _within(word: str) -> Iterator[tuple[str, str, bool]]:
    """(stem, as written, whether it is a part of the word)."""
    if stem := _stem(word):
        yield stem, word, False
    if _JOINED.search(word):
        for part in _PART.findall(word):
            if len(part) > 1 and part != word and (stem := _stem(part)):
                yield stem, part, True


@lru_cache(maxsize=2 * REMEMBERED)
def _stem(word: str) -> str:
    """'' for a stop word."""
    low = word.lower()
    return "" if low in STOP else _stemmer().stemWord(low)


_here = local()


def _stemmer() -> _Stemmer:
    """This thread's own: a stemmer serves one thread."""
    made: _Stemmer | None = getattr(_here, "stemmer", None)
    if made is None:
        # imported here: three of four starts of the app rank nothing
        import Stemmer

        made = _here.stemmer = Stemmer.Stemmer("english")
    return made


def ranked_text(title: str, summary: str) -> str:
    """What of a topic is compared: its title and the first hundred words of its summary."""
    return f"{title}\n{' '.join(summary.split(None, SUMMARY_WORDS)[:SUMMARY_WORDS])}"
