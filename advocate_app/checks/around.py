"""An insult and what stands around it in its sentence, as the grammar of name-calling reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass

import regex

_END = re.compile(r"(?:[.!?…]+[\"'”’)\]*_]*(?=\s)|\n\s*\n)\s*")
_CLAUSE = re.compile(
    r"[;:()—–]|\s-\s|,|\b(?:(?<!nothing )(?<!all )but|because|although|while|whereas|unless|until|since|when|"
    r"which(?!\s+of)|so that|and yet)\b",
    re.I,
)
# what may stand between a subject and its verb, between commas
_ASIDE = re.compile(
    r",\s+(?:to put it \w+|to be (?:honest|fair|blunt)|frankly|honestly|sadly|apparently|as (?:usual|always|ever)|of course|"
    r"in short|I['’]m afraid|it seems|it turns out|let['’]s say|in my (?:humble )?opinion|by all accounts|sir|my friends?|"
    r"(?:god\s+)?bless\s+\w+|[^,;.!?]{2,40}(?=,\s+(?:is|are|was|were|seems?|must|has|have)\b)),",
    re.I,
)
_MODAL = (
    r"(?:must|can|could|may|might|would|should|will|has|have|had)(?:\s+(?:all|also|surely|really|just))?"
    r"(?:\s+(?:be|been|have\s+been))|(?:have|has|had|need|got)\s+to\s+be"
)
_PRONOUN = "|".join(rf"(?<={word})" for word in (r"\bhe", r"\bshe", r"\bwho", r"\bit", "that", "there", "body", "one"))
BE = (
    rf"(?:\s+(?:is|are|was|were|{_MODAL}|remains?|seems?(?:\s+to\s+be)?|acts?(?:\s+like)?|being)"
    rf"|['’](?:re|m)|(?:{_PRONOUN})['’]s)"
)
FEW = r"(?:\s+(?!(?:not|never|no|nor|to|of|for|by|with|from|in|on|at|up|about|that)\b)[\w’'-]+)"
SUBJECT = regex.compile(rf"^(?P<subject>.*){BE}{FEW}{{0,4}}\s*[\"“‘'*_]*$", regex.I | regex.S)


@dataclass(frozen=True, slots=True)
class Around:
    """`clause` and `sentence` end where the insult begins, `earlier` where the sentence does; `after` begins where it ends."""

    clause: str
    sentence: str
    earlier: str
    after: str
    rest: str  # `after`, to the end of its clause

    @classmethod
    def of(cls, text: str, start: int, end: int, reach: int) -> Around:
        """`reach` is how far is read on both sides, in code points."""
        before, after = text[max(0, start - reach) : start], text[end : end + reach]
        before = _ASIDE.sub(lambda aside: " " * len(aside[0]), before)
        begins = max((found.end() for found in _END.finditer(before)), default=0)
        sentence = before[begins:]
        clause = sentence[max((found.end() for found in _CLAUSE.finditer(sentence)), default=0) :]
        ends = [found.start() for found in (_CLAUSE.search(after), re.search(r"[.!?]", after)) if found]
        return cls(clause, sentence, before[:begins], after, after[: min(ends, default=None)])

    @property
    def subject(self) -> str | None:
        """What stands before is/are in the clause; None where no such verb leads to the insult."""
        found = SUBJECT.match(self.clause)
        return found["subject"] if found else None
