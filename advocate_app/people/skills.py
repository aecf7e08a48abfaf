"""The words that a person types for what they know. Five of them are worth about five things they liked."""

from __future__ import annotations

import re
from datetime import datetime
from uuid import uuid5

from advocate_app.people.evidence import WEIGHT, Evidence, Sort
from advocate_app.problems import Wrong
from advocate_app.vocabulary import EvidenceId, PersonId

SOURCE = "your words"
MOST = 50
LONGEST = 60  # characters of one term
_APART = re.compile(r"[,;\n\t·•]+")


def words_evidence(person_id: PersonId, text: str, now: datetime) -> tuple[Evidence, ...]:
    """One row of weight 1 for each term ("virtual threads, JFR, Kotlin"), so that each can be weighed and deleted by itself.

    Terms are parted by commas, semicolons or lines; one typed twice, in capitals or not, counts once. The ranking by words
    adds rows up, so five rows of one term do what one row of five would. Raises `Wrong` where there is nothing to keep, or too much.
    """
    terms = {t.lower(): t for t in reversed([" ".join(part.split()) for part in _APART.split(text)]) if t}
    if not terms:
        raise Wrong("expertise.empty", "There are no words in it yet.", "Type what you know, with commas between.")
    if len(terms) > MOST or any(len(t) > LONGEST for t in terms):
        raise Wrong(
            "expertise.too-long",
            "These are too many words to be the ones that matter.",
            "Type up to {most} terms of up to {longest} characters, with commas between.",
            most=MOST,
            longest=LONGEST,
        )
    return tuple(
        Evidence(
            EvidenceId(uuid5(person_id, f"word {key}")), person_id, Sort.WORDS, SOURCE, term, now, WEIGHT[Sort.WORDS]
        )
        for key, term in reversed(terms.items())
    )
