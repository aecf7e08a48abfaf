"""Who an insult is aimed at: the little grammar behind name-calling.

A noun (idiot) is aimed unless its subject is a thing; a noun that may be a thing's (clown) and an adjective need a person as their
subject, behind them, before them, or pointed at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import regex

from advocate_app.checks.around import Around
from advocate_app.checks.grammar import technical_words

_FLAGS = regex.V1 | regex.I
NOUNS = frozenset(("nouns", "doubtful", "beasts"))

# ── subjects ──
_FILLERS = re.compile(
    r"^\W*(?:(?:and|or|so|well|yes|no|that|if|as|then|also|even|honestly|sorry|seriously)\b\W*)*", re.I
)
_PART_OF = re.compile(
    r"\b(?:all|any|both|each|few|half|many|most|none|one|some|which|who|lots?|two|three|several|rest|groups?|bunch)\s+of\b"
    r"|\bfolks behind\b|\b(?:look|listen|thanks|think)\w* (?:at|to|of)\b|\bto (?:say|tell|see|believe|think|know)\b",
    re.I,
)
_PREPOSITION = re.compile(
    r"\b(?:of|for|to|by|with|from|in|on|at|about|than|like|into|over|under|behind|between|per|via)\b(?![-‐])", re.I
)
_GOES_ON = re.compile(  # what may follow a person who is a subject
    r"\s*$|\s+(?:(?:over\s+)?(?:at|from|behind|in|of|on|with|who|that(?!\s+(?:the|their|its|our|your|my|an?|this|it|they|he|she|we|"
    r"you|all|some)\b)|whom|like|there|here|all|both|themselves|I|we|you|they|he|she)\b|[A-Z(])|\s*[,(\"”]"
)
_ANYBODY = re.compile(
    r"^\W*(?:(?:only|that|and|if)\s+)?(?:who(?:so)?ever|whichever|(?:any|some|every)one who|anybody who|those(?:\sof\syou)? who)\b",
    re.I,
)
_POINTED_THING = re.compile(r"\b(?:it|this|that|these|those|its)\s*$", re.I)
_NOBODYS = frozenset(("it", "this", "that", "there", "what", "these", "those", "which", "one", "each", "i", "we"))
_DOER = re.compile(r"(?:er|or|ist|ant|ian|man|men|ee|eur)s?$", re.I)
_PHRASE = re.compile(r"^(.*?)(?=\s+(?:of|for|to|by|with|from|in|on|at|behind|who|that|whom|whose)\b|\s*$)", re.I | re.S)

# ── nouns without a subject ──
_POINTS = re.compile(
    r"(?:\b(?:those|these|such\s+an?|what\s+an?|only|some|being\s+the|nothing\s+but|full\s+of|so-called|"
    r"(?:bunch|handful|group|gang|couple|pair|pack|load|lot|team|band|herd|circus)\s+of|"
    r"(?:written|made|built|designed|run|led|managed|coded|maintained|invented|approved|reviewed)\s+by(?:\s+an?)?|"
    r"you|you\s+(?:sir|guys|people))"
    r"(?:\s+(?!(?:is|are|was|were|can|may|do|have|will|must|should|want|need|like|of|to)\b)[\w’'-]+){0,2}\s*$)|\bthat\s+$",
    re.I,
)
_WHO = re.compile(r"\s+(?:who|whom|whose)\b", re.I)
_WHERE = re.compile(
    r"\s+(?:over\s+)?(?:at|from|behind|in)\s+(?:(?:the|our|their|your|this|that)\s+)?(?:[@\w][\w-]*)", re.I
)
_THE = re.compile(r"\b(?:the|some|those|that|this|any|their|our|your)\s+(?:[\w’'-]+\s+)?$", re.I)
_PLACED = re.compile(
    r"\s+(?:(?:over\s+)?(?:at|from|behind)\s+\w|above\b|(?:up|down)stairs\b|(?:up|out|over)\s+there\b|"
    r"in\s+(?:sales|marketing|legal|accounting|hr|management|charge)\b)",
    re.I,
)
_BESIDE = re.compile(r",\s+(?:an?|that|those|the)\s+(?:\w+\s+){0,2}$", re.I)  # the CEO, a notorious liar,
_CALLED_OUT = re.compile(r"\s*(?:[.!]|,\s*(?:all|the lot|every|each|both|nothing)\b)", re.I)
_SHORT = re.compile(r"\W*(?:\w+\s+){0,2}")
_FOR = re.compile(r"\bfor\s+(?:the\s+)?$", re.I)

# ── adjectives ──
_ARTICLE = re.compile(r"\b(?:an?|the|such)\s*$", re.I)
_BEING = re.compile(r"\bbeing\s+(?:so|this|that|too)\s+$", re.I)
_POST = re.compile(r",?\s+(?:so|too|that|this|as|always|ever)\s+", re.I)  # people [this] ignorant
_LISTED = re.compile(
    r"(?:\s+(?:from|at|in)\s+[\w-]+)?(?:,\s+(?:\w+ly\s+|always\s+|once again\s+)?|[:?]\s+(?:\w+(?:,|,?\s+and)\s+){0,3})",
    re.I,
)
_LIST_ENDS = re.compile(r"\s+as\s+(?:always|ever|usual)\b|,|\s+and\s+\w+(?:,|[.!]?\s*$)|\s*[.!]", re.I)
_SCORN = re.compile(
    r"\b(?:some|these|those|our|your|the|their|typical|another|that|you|many|most|such|bloody|only|just|patience for|an?)\s+"
    r"(?:\w+,\s+)?$",
    re.I,
)
_NEVER = re.compile(r"[^.!?]*?\b(?:never|don['’]t|do not|can['’]t|cannot|won['’]t|refuse|keep|always|still)\b", re.I)


@dataclass(frozen=True, slots=True)
class Words:
    """`person` is anybody who can be named by a word; `role` may be a program; `thing` acts and is nobody."""

    person: regex.Pattern[str]
    role: regex.Pattern[str]
    thing: regex.Pattern[str]
    group: regex.Pattern[str]  # persons where it is all that the subject is (marketing)
    behind: regex.Pattern[str]  # a person right behind an adjective
    noun: regex.Pattern[str]  # a word for a fool, behind an adjective

    @classmethod
    def of(cls, lists: Mapping[str, str], names: frozenset[str]) -> Words:
        """`names` are of people and customers."""
        named = "".join(rf"|(?<!\w){regex.escape(name)}(?!\w)" for name in sorted(names))
        noun = rf"(?:(?<![\w@])@[\w-]+{named}|{lists['people']})"
        between = (
            r"(?:,?\s+(?:and\s+)?(?!(?:and|any|every|only|many)\b)(?:\w+(?:ed|ful|ous|al|ic|ive|less|able|ish|ian|ese|end|uy)|"
            r"so-called|junior|senior|support|sales|product|project|web|software|security|old|young|little|other|upstream|fellow|"
            r"java|python|human|arrogant|lazy|stupid|dumb|spoilt|(?:group|bunch|crowd|lot|pack|set)\s+of))"
        )
        return cls(
            person=regex.compile(rf"{noun}|\b(?:he|she|you|who|whoever|they|them)\b", _FLAGS),
            role=regex.compile(lists["roles"], _FLAGS),
            thing=regex.compile(lists["things"], _FLAGS),
            group=regex.compile(rf"\W*(?:(?:the|their|our|your|my)\s+)?(?:{lists['groups']})\W*", _FLAGS),
            behind=regex.compile(rf"{between}{{0,2}}\s+[\"“*_]*(?:{noun}|{lists['roles']})(?![\w-]|['’]s\b)", _FLAGS),
            noun=regex.compile(rf"(?:\s+\w+)?\s+(?:{lists['nouns']}|{lists['doubtful']})", _FLAGS),
        )


def noun_at(around: Around, words: Words, kind: str) -> bool:
    """Whether a word for a fool is aimed at somebody: `nouns` always, but for a thing as their subject."""
    if _hyphened(around):
        return False
    if _POINTS.search(around.clause) or _WHO.match(around.after):
        return True
    if _FOR.search(around.clause) and not _PLACED.match(around.after):
        return False
    subject = around.subject
    if subject is not None:
        return _is_person(subject, words, kind=kind, they=True)
    if kind == "nouns":
        return True
    if _BESIDE.search(around.sentence) and re.match(r"[,.!]|\s+\(", around.after):
        return bool(words.person.search(around.sentence) or words.role.search(around.sentence))
    if kind != "doubtful":
        return False
    called = _CALLED_OUT.match(around.after) and not around.clause.strip()
    if called or (_SHORT.fullmatch(around.sentence) and _CALLED_OUT.match(around.after)):
        return True
    return bool(_THE.search(around.clause) and _PLACED.match(around.after))


def noun_span(around: Around) -> int:
    """How much of what follows belongs to it: idiots [at the vendor]."""
    where = _WHERE.match(around.after)
    return where.end() if where else 0


def adjective_at(around: Around, words: Words, kind: str) -> tuple[int, int] | None:
    """How far what was said reaches to the left and right, where it is said of a person."""
    of_people = kind == "traits"
    if _hyphened(around) or (kind == "mild" and not _blames(around)):
        return None
    if kind != "slights":
        behind = words.behind.match(around.after)
        if behind and (of_people or not words.role.search(behind[0])):
            return 0, behind.end()
        if before := _behind_person(around, words, kind):
            return before, 0
    if of_people and (span := _compared(around, words)):
        return span
    subject = around.subject
    if subject is not None:
        if _ARTICLE.search(around.clause) and not (words.noun.match(around.after) or words.behind.match(around.after)):
            return None
        if kind == "slights" and not re.search(r"\b(?:he|she|you)\s*$", subject, re.I):
            return None
        if _is_person(subject, words, kind=kind, they=of_people):
            return len(around.clause) - (_head(subject, words) or 0), 0
    return _turned(around, words, kind)


def _hyphened(around: Around) -> bool:
    return bool(re.match(r"[-‐]\w", around.after)) or around.clause.endswith(("-", "‐"))


def _blames(around: Around) -> bool:
    """Whether lazy is meant as blame: these lazy admins, lazy users never read, too lazy to read."""
    if around.subject is not None:
        intense = re.search(
            r"\b(?:too|so|just|simply|all|both|always|incredibly|unbelievably|terribly|and)\s+$", around.clause, re.I
        )
        return bool(intense) or not re.search(r"\b(?:who|you)\W", around.clause, re.I)
    if not around.clause.strip():
        return _NEVER.match(around.after) is not None
    return _SCORN.search(around.clause) is not None


def _compared(around: Around, words: Words) -> tuple[int, int] | None:
    """As clueless as the average CIO; clueless as ever, the vendor; being so stupid that."""
    if _BEING.search(around.clause):
        return 0, 0
    person = words.person.pattern
    if re.search(r"\bas\s+$", around.clause, re.I):
        found = regex.match(rf"\s+as\s+(?:\w+\s+){{0,2}}(?:{person})", around.after, _FLAGS)
        return (3, found.end()) if found else None
    found = regex.match(rf"\s+as\s+(?:ever|always|usual),?\s+(?:\w+\s+)?(?:{person})", around.after, _FLAGS)
    return (0, found.end()) if found else None


def _behind_person(around: Around, words: Words, kind: str) -> int:
    """Anyone stupid (enough); people this ignorant; managers: clueless and overpaid. How far it reaches to the left."""
    said = around.sentence if around.sentence.strip() else around.earlier + around.sentence
    for found in words.person.finditer(said):
        between = said[found.end() :]
        if _POST.fullmatch(between) or (between.isspace() and re.match(r"\s+enough\b", around.after)):
            return len(said) - found.start()
        if (kind == "traits" or between[:1] in "?:") and _LISTED.fullmatch(between) and _LIST_ENDS.match(around.after):
            return len(said) - found.start()
    return 0


def _turned(around: Around, words: Words, kind: str) -> tuple[int, int] | None:
    """How stupid your users are; are you really that dense?"""
    person = words.person.pattern
    how = re.search(r"\bhow\s+(?:\w+ly\s+)?$", around.clause, re.I)
    if how and kind != "slights":
        found = regex.match(
            rf"\s+(?:(?:can|could|must|do|is|are|was|were)\s+)?(?:\w+\s+)?(?:{person})", around.after, _FLAGS
        )
        if found and (kind == "traits" or not re.match(r"\s+they\b", around.after)):
            return len(around.clause) - how.start(), found.end()
    asked = regex.search(
        rf"\b(?:is|are|was|were)\s+(?:(?:the|your|our|their|these|those|my|all)\s+)?(?:(?!not\b)\w+\s+)?(?:{person})"
        rf"(?:\s+(?:really|that|so|all|too|just|this)){{0,3}}\s+$",
        around.clause,
        _FLAGS,
    )
    if asked and (kind != "slights" or re.search(r"\b(?:he|she|you)\b", asked[0], re.I)):
        return len(around.clause) - asked.start(), 0
    return None


def _is_person(said: str, words: Words, *, kind: str, they: bool) -> bool:
    """Whether `said`, what stands before is/are, is a person. `they` may be things too."""
    if re.search(r"\bthey\s*$", said, re.I):
        return they
    if re.fullmatch(r"\W*who\s*", said, re.I) and kind != "nouns":
        return False
    if _ANYBODY.match(said) or words.group.fullmatch(said) or _head(said, words) is not None:
        return True
    role = words.role.search(said) if kind == "traits" else None
    if role and _GOES_ON.match(said[role.end() :]):
        return not _PREPOSITION.search(_PART_OF.sub("", said[: role.start()]))
    return kind in ("nouns", "doubtful") and _unlisted(said, words, sure=kind == "nouns")


def _unlisted(said: str, words: Words, *, sure: bool) -> bool:
    """Whether a subject that no list knows is somebody: a name, or what is called after its doing (the registrar)."""
    opening = _FILLERS.match(said)
    phrase = _PHRASE.match(said[opening.end() if opening else 0 :])
    last = re.search(r"([\w’'-]+)\W*$", phrase[1]) if phrase else None
    if last is None or words.thing.fullmatch(last[1]) or _POINTED_THING.search(said):
        return False
    word = last[1].casefold()
    if word in _NOBODYS or {word, word.removesuffix("s")} & technical_words():
        return False
    return sure or (last[1].islower() and _DOER.search(word) is not None)


def _head(said: str, words: Words) -> int | None:
    """Where the person begins that is the head of a subject; None where it is a thing (the list of users)."""
    opening = _FILLERS.match(said)
    skip = opening.end() if opening else 0
    people = list(words.person.finditer(said, skip))
    for found in people:
        after = said[found.end() :]
        word = found[0].casefold()
        if word in ("them", "they", "who") and after.strip():
            continue
        if word == "who" and any(each.end() == len(said[: found.start()].rstrip()) for each in people):
            return found.start()
        if not _PREPOSITION.search(_PART_OF.sub("", said[skip : found.start()])) and _GOES_ON.match(after):
            return found.start()
    return None
