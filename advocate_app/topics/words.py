"""The words of a text as the ranking counts them: stop words out, Snowball stems, single words only.

English only so far; a word that the stemmer does not know is left as it is, so other languages match by whole words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

SUMMARY_WORDS = 100  # of a summary, beside the title; what comes later says less and costs as much
_WORD = re.compile(r"\b[A-Za-z](?:\+\+|#)|\w\w+")
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


@dataclass(frozen=True, slots=True)
class Stems:
    """The stem of each word as written; stop words have none."""

    of: Mapping[str, str]

    def counted(self, text: str) -> list[tuple[str, str]]:
        """(word as written, stem), stop words out, in the text's order."""
        return [(w, s) for w in written(text) if (s := self.of.get(w))]


@lru_cache(maxsize=16_384)
def written(text: str) -> tuple[str, ...]:
    """The words of a text, as written there."""
    return tuple(_WORD.findall(text))


def stems_of(texts: Iterable[str]) -> Stems:
    words = {w for text in texts for w in written(text)}
    kept = {w: low for w in words if (low := w.lower()) not in STOP}
    return Stems(dict(zip(kept, _stemmed(list(kept.values())), strict=True)))


def _stemmed(words: Sequence[str]) -> list[str]:
    # imported here: three of four starts of the app rank nothing; made here: a stemmer serves one thread
    import Stemmer

    stemmed: list[str] = Stemmer.Stemmer("english").stemWords(words)
    return stemmed


def ranked_text(title: str, summary: str) -> str:
    """What of a topic is compared: its title and the first hundred words of its summary."""
    return f"{title}\n{' '.join(summary.split(None, SUMMARY_WORDS)[:SUMMARY_WORDS])}"
