"""Name-calling: a word for a fool, and a person whom it is aimed at.

No list of words alone separates it from engineering speech (a stupid mistake, a dumb terminal). So the file lists words by what they
may be said of, and `aim` reads who is meant. Of oneself, denied or reported (never call users idiots) it is no name-calling.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from advocate_app.checks.kinds import Context, Exceptions, Hit, filled
from advocate_app.checks.patterns import later, matches, ready, words
from advocate_app.checks.rulefile import RuleFile
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
CLEAR = 1.0  # of the contempt of a sentence: above, no word for a fool is needed
_LEAST = 5  # words that tell something together
_EXCUSED = "\ufffc"  # stands for what is an exception
_REACH = 240  # code points on both sides that are read around an insult


@dataclass(frozen=True, slots=True)
class Targeted:
    """Words for fools: `nouns` name people only, `doubtful` and `beasts` other things too (clown; sheep); `traits` are said of people,
    `adjectives` of things too, `mild` ones in praise too (lazy), `slights` mostly of things; `phrases` need nobody beside them.

    Whom they may be meant for: `people`; `roles` are people or programs (readers), `groups` people where they are the whole subject
    (marketing is …); `things` act and are nobody.
    """

    insults: str
    lists: tuple[tuple[str, str], ...]
    exceptions: Exceptions
    message: str
    scorns: str  # said of a sentence that shows contempt as a whole; '' where only words count

    @classmethod
    def of(cls, file: RuleFile) -> Targeted:
        lists: list[tuple[str, str]] = []
        every = []
        for key in _LISTS:
            given = file.texts(key)
            if not given and key in _NEEDED:
                raise file.wrong(file.line("extends"), f"it has no “{key}”")
            pattern = words([line.text for line in given]) if given else r"(?!)"
            if key == "phrases":
                pattern = pattern.replace(_WHO, _who(file))
            later(file, pattern, given)
            lists.append((key, pattern))
            every += [(key, line) for line in given]
        either = "|".join(
            f"(?P<{key}>{pattern})" for key, pattern in lists if key not in ("people", "groups", "things", "roles")
        )
        return cls(
            later(file, either, [line for _, line in every]),
            tuple(lists),
            Exceptions.of(file),
            file.text("message"),
            file.text("scorns", ""),
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        for start, end in self.exceptions.excuse(text):
            text = text[:start] + _EXCUSED * (end - start) + text[end:]
        last = -1
        aimed = sorted(self._aimed(text, context)) if matches(ready(self.insults), text) else []
        for start, end in aimed:
            if start > last:
                last = end
                yield Hit(start, end, filled(self.message, " ".join(text[start:end].split())))
        for start, end in self._scornful(text):
            yield Hit(start, end, self.scorns)

    def _scornful(self, text: str) -> Iterator[tuple[int, int]]:
        """The sentences that show contempt without a word for a fool: where there is one, or an exception, that has decided."""
        if not self.scorns:
            return
        from advocate_app.checks.contempt import contempt

        lists = dict(self.lists)
        people, groups = ready(f"{lists['people']}|{lists['roles']}"), ready(lists["groups"])
        for start, end in sentences(text):
            sentence = text[start:end]
            scornful = len(sentence.split()) >= _LEAST and contempt(sentence, people, groups) > CLEAR
            if scornful and _EXCUSED not in sentence and not matches(ready(self.insults), sentence):
                yield start, end

    def _aimed(self, text: str, context: Context) -> Iterator[tuple[int, int]]:
        # late: most texts hold no insult
        from advocate_app.checks.aim import NOUNS, adjective_at, noun_at, noun_span
        from advocate_app.checks.around import Around
        from advocate_app.checks.excused import excused

        said = _words(self.lists, context.people)
        for found in matches(ready(self.insults), text):
            kind = found.lastgroup or ""
            around = Around.of(text, found.start(), found.end(), _REACH)
            if kind == "phrases":
                if not excused(around):
                    yield found.span()
            elif kind in NOUNS:
                if noun_at(around, said, kind) and not excused(around):
                    yield found.start(), found.end() + noun_span(around)
            else:
                span = adjective_at(around, said, kind)
                if span and not excused(around):
                    yield found.start() - span[0], found.end() + span[1]


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
