"""Name-calling: a word for a fool, and a person whom it is aimed at.

No list of words alone separates it from engineering speech (a stupid mistake, a dumb terminal). So the file lists words by what they
may be said of, and `aim` reads who is meant. Of oneself, denied or reported (never call users idiots) it is no name-calling.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from advocate_app.checks.engine.expand import parsed, required
from advocate_app.checks.engine.letters import flat, folded
from advocate_app.checks.engine.plan import DIGIT
from advocate_app.checks.kinds import Context, Exceptions, Hit, filled
from advocate_app.checks.patterns import in_pieces, later, ready, words
from advocate_app.checks.rulefile import Line, RuleFile
from advocate_app.checks.sentences import sentences

if TYPE_CHECKING:
    from advocate_app.checks.aim import Words

_LISTS = (
    "phrases",
    "people",
    "groups",
    "things",
    "roles",
    "nouns",
    "doubtful",
    "beasts",
    "adjectives",
    "mild",
    "traits",
    "slights",
)
KEYS = frozenset((*_LISTS, "exceptions", "label", "scorns"))
_NEEDED = ("people", "nouns", "adjectives", "traits")
_WHO = "WHO"  # stands for people as a subject in the patterns of `phrases`
CLEAR = 1.5  # of the contempt of a sentence: above, no word for a fool is needed
_LEAST = 5  # words that tell something together
_EXCUSED = "\ufffc"  # stands for what is an exception
_REACH = 240  # code points on both sides that are read around an insult
_MOST = 100  # words of a sentence that tell something together: more are a list
_PHRASES = "phrases"

Found = tuple[int, int, str]  # where a word for a fool begins and ends, and the list that it is from


@dataclass(frozen=True, slots=True)
class Targeted:
    """Words for fools: `nouns` name people only, `doubtful` and `beasts` other things too (clown; sheep); `traits` are said of people,
    `adjectives` of things too, `mild` ones in praise too (lazy), `slights` mostly of things; `phrases` need nobody beside them.

    Whom they may be meant for: `people`; `roles` are people or programs (readers), `groups` people where they are the whole subject
    (marketing is …); `things` act and are nobody.
    """

    phrases: tuple[tuple[str, str], ...]  # each with what it needs (`needs`)
    insults: str  # all others in one pattern
    lists: tuple[tuple[str, str], ...]
    exceptions: Exceptions
    message: str
    scorns: str  # said of a sentence that shows contempt as a whole; '' where only words count

    @classmethod
    def of(cls, file: RuleFile) -> Targeted:
        lists: list[tuple[str, str]] = []
        phrases: list[tuple[str, str]] = []
        every: list[Line] = []
        for key in _LISTS:
            given = file.texts(key)
            if not given and key in _NEEDED:
                raise file.wrong(file.line("extends"), f"it has no “{key}”")
            if key == _PHRASES:
                who = _who(file)
                phrases = [(later(file, words([line.text.replace(_WHO, who)]), [line]), line.text) for line in given]
                continue
            pattern = words([line.text for line in given]) if given else r"(?!)"
            later(file, pattern, given)
            lists.append((key, pattern))
            every += given
        either = "|".join(
            f"(?P<{key}>{pattern})" for key, pattern in lists if key not in ("people", "groups", "things", "roles")
        )
        return cls(
            tuple(phrases),
            later(file, either, every),
            tuple(lists),
            Exceptions.of(file),
            file.text("message"),
            file.text("scorns", ""),
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        for start, end in self.exceptions.excuse(text):
            text = text[:start] + _EXCUSED * (end - start) + text[end:]
        found = self._words_in(text)
        last = -1
        for start, end in sorted(self._aimed(text, found, context)):
            if start > last:
                last = end
                yield Hit(start, end, filled(self.message, " ".join(text[start:end].split())))
        for start, end in self._scornful(text, found):
            yield Hit(start, end, self.scorns)

    def _words_in(self, text: str) -> list[Found]:
        """Words and phrases for fools, by position; of those that overlap the first, and a phrase before a word."""
        low = flat(folded(text))
        found: list[Found] = [
            (each.start(), each.end(), _PHRASES)
            for pattern, line in self.phrases
            if not (needed := needs(line)) or any(need in low for need in needed)
            for each in in_pieces(ready(pattern), text)
        ]
        found += [(each.start(), each.end(), each.lastgroup or "") for each in in_pieces(ready(self.insults), text)]
        kept: list[Found] = []
        for one in sorted(found, key=lambda each: (each[0], each[2] != _PHRASES)):
            if not kept or one[0] >= kept[-1][1]:
                kept.append(one)
        return kept

    def _scornful(self, text: str, found: list[Found]) -> Iterator[tuple[int, int]]:
        """The sentences that show contempt without a word for a fool: where there is one, or an exception, that has decided."""
        if not self.scorns:
            return
        from advocate_app.checks.contempt import contempt

        lists = dict(self.lists)
        people, groups = ready(f"{lists['people']}|{lists['roles']}"), ready(lists["groups"])
        for start, end in sentences(text):
            sentence = text[start:end]
            told = _EXCUSED in sentence or any(start <= begins < end for begins, _, _ in found)
            if not told and _LEAST <= len(sentence.split()) <= _MOST and contempt(sentence, people, groups) > CLEAR:
                yield start, end

    def _aimed(self, text: str, found: list[Found], context: Context) -> Iterator[tuple[int, int]]:
        if not found:
            return
        # late: most texts hold no insult
        from advocate_app.checks.aim import NOUNS, adjective_at, noun_at, noun_span
        from advocate_app.checks.around import Around
        from advocate_app.checks.excused import excused

        said = _words(self.lists, context.people)
        for start, end, kind in found:
            around = Around.of(text, start, end, _REACH)
            if kind == _PHRASES:
                if not excused(around):
                    yield start, end
            elif kind in NOUNS:
                if noun_at(around, said, kind) and not excused(around):
                    yield start, end + noun_span(around)
            else:
                span = adjective_at(around, said, kind)
                if span and not excused(around):
                    yield start - span[0], end + span[1]


@lru_cache(1_000)
def needs(phrase: str) -> tuple[str, ...]:
    """Strings of flat, folded text of which every match of a phrase holds one; () where none is known."""
    parts = parsed(phrase.replace(_WHO, r"\w+"))
    needed = required(parts) if parts is not None else ()
    return () if DIGIT in needed else needed


def _who(file: RuleFile) -> str:
    """He, she, you; whoever did it; the people and groups of the file, with what says which ones."""
    people = "|".join(line.text for key in ("people", "groups") for line in file.texts(key))
    return (
        rf"(?:(?:he|she|you|they|these people|those people|who)|(?:whoever|anyone who|anybody who|everyone who)\s[^.!?;]{{1,60}}?"
        rf"|(?:{people})(?:\s(?:of|at|from|in|on|for)\s[^.!?;]{{1,40}}?|,[^.!?;,]{{1,30}},|\s(?:who|that)\s[^.!?;]{{1,60}}?)?)"
    )


@lru_cache(8)
def _words(lists: tuple[tuple[str, str], ...], names: frozenset[str]) -> Words:
    from advocate_app.checks.aim import Words

    return Words.of(dict(lists), names)
