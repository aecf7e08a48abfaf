"""Who an insult is aimed at: the little grammar behind name-calling.

A noun (idiot) is aimed unless its subject is a thing; a noun that may be a thing's (clown) and an adjective need a person as their
subject, behind them, or pointed at. What is said of oneself, denied, reported or imagined is excused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import regex

from advocate_app.checks.grammar import technical_words

_END = re.compile(r"(?:[.!?…]+[\"'”’)\]*_]*(?=\s)|\n\s*\n)\s*")
_CLAUSE = re.compile(
    r"(?:[;:()—–]|\s-\s|,|"
    r"\b(?:(?<!nothing )(?<!all )but|because|although|while|whereas|unless|until|since|when|which(?!\s+of)|so that|and yet)\b)",
    re.I,
)
_ASIDE = re.compile(
    r",\s+(?:to put it \w+|to be (?:honest|fair|blunt)|frankly|honestly|sadly|apparently|as (?:usual|always|ever)|of course|in short|"
    r"I['’]m afraid|it seems|it turns out|let['’]s say|in my (?:humble )?opinion|by all accounts|sir|my friends?|(?:god\s+)?bless\s+\w+|[^,;.!?]{2,40}(?=,\s+(?:is|are|was|were|seems?|must|has|have)\b)),",
    re.I,
)
_ANYBODY = re.compile(
    r"^\W*(?:(?:only|that|and|if)\s+)?(?:who(?:so)?ever|whichever|(?:any|some|every)one who|anybody who|those(?: of you)? who)\b",
    re.I,
)
_BEING = re.compile(r"\bbeing\s+(?:so|this|that|too)\s+$", re.I)
_MODAL = r"(?:must|can|could|may|might|would|should|will|has|have|had)(?:\s+(?:all|also|surely|really|just))?(?:\s+(?:be|been|have\s+been))"
_BE = rf"(?:\s+(?:is|are|was|were|{_MODAL}|remains?|seems?(?:\s+to\s+be)?|acts?(?:\s+like)?|being)|['’](?:re|s|m))"
_FEW = r"(?:\s+(?!(?:not|never|no|nor)\b)[\w’'-]+)"
_ARTICLE = r"(?:\s+(?:an?|the|such\s+an?|that|those))?"
_SUBJECT = regex.compile(rf"^(?P<subject>.*?){_BE}{_FEW}{{0,4}}\s*[\"“‘'*_]*$", regex.I | regex.S)
_FILLERS = re.compile(
    r"^\W*(?:(?:and|or|so|well|yes|no|that|if|as|then|also|even|honestly|sorry|seriously)\b\W*)*", re.I
)
_PART_OF = re.compile(
    r"\b(?:all|any|both|each|few|half|many|most|none|one|some|which|who|lots?|two|three|several|rest)\s+of\b", re.I
)
_PREPOSITION = re.compile(
    r"\b(?:of|for|to|by|with|from|in|on|at|about|than|like|into|over|under|behind|between|per|via)\b(?![-‐])", re.I
)
_GOES_ON = re.compile(
    r"\s*$|\s+(?:(?:over\s+)?(?:at|from|behind|in|of|on|with|who|that|whom|like|there|here|all|both|themselves|I|we|you|they|he|she)\b|[A-Z(])|\s*[,(\"”]"
)
_THING_SUBJECT = re.compile(r"\b(?:it|this|that|these|those|its)\s*$", re.I)
_POINTS = re.compile(
    r"(?:\b(?:those|these|such\s+an?|what\s+an?|only|(?:bunch|handful|group|gang|couple|pair|pack|load|lot|team|band|herd|circus)\s+of|being\s+the|nothing\s+but|full\s+of|so-called|(?:written|made|built|designed|run|led|managed|coded|maintained|invented|approved|reviewed)\s+by(?:\s+an?)?|you|you\s+(?:sir|guys|people))"
    r"(?:\s+(?!(?:is|are|was|were|can|may|do|have|will|must|should|of)\b)[\w’'-]+){0,2}\s*$)|\bthat\s+$",
    re.I,
)
_WHERE = re.compile(
    r"\s+(?:over\s+)?(?:at|from|behind|in)\s+(?:(?:the|our|their|your|this|that)\s+)?(?:[@\w][\w-]*)", re.I
)
_THE = re.compile(r"\b(?:the|some|those|that|this|any|their|our|your)\s+(?:[\w’'-]+\s+)?$", re.I)
_PLACED = re.compile(
    r"\s+(?:(?:over\s+)?(?:at|from|behind)\s+\w|above\b|in\s+(?:sales|marketing|legal|accounting|hr|management|charge)\b)",
    re.I,
)
_BESIDE = re.compile(r",\s+(?:an?|that|those|the)\s+(?:\w+\s+){0,2}$", re.I)
_NOT_WHO = re.compile(rf"\b(?:not|n['’]t)\s+(?:[\w’'-]+\s+){{1,3}}(?:who|that){_BE}{_FEW}{{0,3}}\s*$", re.I)
_MADE = re.compile(r"(?:er|or|ist|ant|ian|man|men|ee|eur)s?$", re.I)
_NOUN_PHRASE = re.compile(
    r"^(.*?)(?=\s+(?:of|for|to|by|with|from|in|on|at|behind|who|that|whom|whose)\b|\s*$)", re.I | re.S
)
_NOBODYS = frozenset(("it", "this", "that", "there", "what", "these", "those", "which", "one", "each", "i", "we"))
_AS_ALWAYS = re.compile(r"\s+as\s+(?:always|ever|usual)\b|,|\s+and\s+\w+,", re.I)
_WHO = re.compile(r"\s+(?:who|whom|whose)\b", re.I)
_SELF_IS = re.compile(
    rf"\b(?:I|we|past me|my(?:\s+\w+)?\s+self)(?:\s+\w+ly|\s+(?:also|just|all))?(?:{_BE}|['’](?:m|d)\b|\s+(?:am|be|feel|felt|look\w*|play\w*|became|become|ha(?:d|ve)\s+been|do|did))"
    r"(?:\s+(?!(?:he|she|they|you|these|those|your|their|his|her|who|saw|met|hate)\b)[\w’'-]+){0,4}\s*$"
    r"|\b(?:me|us|myself|ourselves)(?:\s+(?:to|be|look|feel|as|like|for|out|seem|an?|the|such|so|very|really))*\s*$"
    r"|\b(?:my|our)\s+own(?:\s+[\w’'-]+){0,2}\s*$",
    re.I,
)
_SELF_AFTER = re.compile(
    r"^[\w’'-]*\s+(?:I|we|that I|that we)\s+(?:was|were|am|are|had|have)\b|^[^\n]{0,120}?\b(?:is|was|were|turned out to be|that['’]s)\s+"
    r"(?:me|us|I|myself|ourselves|yours truly)\b|^\s+like\s+(?:me|us)\b",
    re.I,
)
_AS_ONE = re.compile(r"\b(?:as|being)\s+(?:an?|the|your)\b[^.,;]*$", re.I)
_I_AFTER = re.compile(r"^[^.;!?]{0,40}?[\s,]+(?:I|we|my|our)\b", re.I)
_DENIED = re.compile(
    r"(?:\b(?:not|no|never|hardly|nor|neither|isn|aren|no longer)\b|n['’]t)(?:\s+(?:be|been|being|an?|the|that|so|such|really|actually|"
    r"all|any|at|either|or|and|too|very|some|just\s+an?|(?-i:[a-z]+)(?=\s+or\s+$)))*\s*[\"“‘'*_]*$",
    re.I,
)
_NOT_ONLY = re.compile(r"\b(?:not|n['’]t)\s+(?:only|just|merely|simply)\b", re.I)
_NOBODY = re.compile(rf"\b(?:nobody|no one|none)\b(?:\s+[\w’'-]+){{0,5}}?{_BE}{_FEW}{{0,3}}\s*$", re.I)
_REPORTED = re.compile(
    r"(?<![-‐])\b(?:calls?|called|calling|label(?:s|led|ling)?|brand(?:s|ed|ing)?|treat(?:s|ed|ing)?|insult(?:s|ed|ing)?|mock(?:s|ed|ing)?|"
    r"describ\w+|regard\w*|dismiss\w*|paint\w*|portray\w*|think(?:s|ing)?\s+of|look(?:s|ed|ing)?\s+like|feel(?:s|ing)?\s+like|felt\s+like)\b"
    r"(?:\s+[\w’'@-]+){0,5}?\s*[\"“‘'*_]*$",
    re.I,
)
_I_CALL = re.compile(
    r"\b(?:I|we)(?:['’]d|\s+(?:would|do|can only|must|have to|just|will))?\s+(?:call|label|describe)\b", re.I
)
_IMAGINED = re.compile(
    r"\b(?:assum(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|pretend\w*|accus\w+|used to (?:think|believe|assume|say)|"
    r"(?:easy|tempting|wrong|unfair|unkind|rude|lazy) to (?:think|believe|say|claim|conclude|blame)|if you think|as if|as though|"
    r"do (?:you|they|we) think|whether|hallucinat\w+|invent(?:s|ed)?\s+a|tell(?:s|ing)?\s+(?:you|me|us|them|people)\s+that|(?:n['’]t|\bnot|\bnever)\s+(?:think|mean|saying|want)\b|(?:feel|felt|feels|feeling)(?:\s+\w+){0,2}|(?:makes?|made|making|lets?)\s+(?:[\w’'-]+\s+){1,3}(?:feel|look|seem|sound|appear)|"
    r"(?:never|n['’]t|not|forbids?|without|avoid|stop|instead of|rather than)\s+(?:to\s+)?(?:\w+\s+){0,3}?(?:writ\w+|say\w*|claim\w*|blam\w+|call\w*|imply\w*|conclud\w*)"
    r")\b[^.;!?,]{0,70}$",
    re.I,
)
_META = re.compile(
    r"\b(?:words?|terms?|insults?|nam(?:e|es|ed)|strings?|labels?|phrases?|slogans?|titles?|novels?|films?|songs?|branch|hashtags?|says?|said|called|titled|talks?|books?|posts?|articles?|chapters?)\b",
    re.I,
)
_QUOTE_BEFORE, _QUOTE_AFTER = re.compile(r"[\"“‘'«][^\"“”‘’'«»]*$"), re.compile(r"^[^\"“”‘«»]*?[\"”’'»]")
_QUOTED_SUBJECT = re.compile(r"^[^\"“”]*[\"”][,.]?\s+(?:is|was|are|were|isn|as|may|can|has|sounds|reads)\b")
_ANSWERED_NO = re.compile(r"^[^.!?\n]*\?\s*(?:No|Not|Nope|Hardly|Of course not|Neither|Never)\b")
_HYPHEN_AFTER = re.compile(r"^[-‐]\w")


@dataclass(frozen=True, slots=True)
class Around:
    """An insult and what stands around it: `clause` and `sentence` end where it begins, `after` begins where it ends."""

    clause: str
    sentence: str
    insult: str
    after: str
    rest: str  # `after`, to the end of its clause

    @classmethod
    def of(cls, text: str, start: int, end: int, reach: int) -> Around:
        before, after = text[max(0, start - reach) : start], text[end : end + reach]
        before = _ASIDE.sub(lambda aside: " " * len(aside[0]), before)
        sentence = before[max((found.end() for found in _END.finditer(before)), default=0) :]
        clause = sentence[max((found.end() for found in _CLAUSE.finditer(sentence)), default=0) :]
        stop = min(
            (found.start() for found in (_CLAUSE.search(after), re.search(r"[.!?]", after)) if found), default=None
        )
        return cls(clause, sentence, text[start:end], after, after[:stop])


@dataclass(frozen=True, slots=True)
class Words:
    """`person` is anybody who can be named by a word; `role` may be a program."""

    person: regex.Pattern[str]
    role: regex.Pattern[str]
    behind: regex.Pattern[str]  # a person right behind an adjective
    noun: regex.Pattern[str]  # a word for a fool, behind an adjective
    thing: regex.Pattern[str]  # what acts and is nobody (the scheduler)
    group: regex.Pattern[str]  # a person where it is all that the subject is (marketing)

    @classmethod
    def of(cls, lists: dict[str, str], names: frozenset[str]) -> Words:
        named = "".join(rf"|(?<!\w){regex.escape(name)}(?!\w)" for name in sorted(names))
        noun = rf"(?:(?<![\w@])@[\w-]+{named}|{lists['people']})"
        flags = regex.V1 | regex.I
        modifier = (
            r"(?:,?\s+(?:and\s+)?(?!(?:and|any|every|only|many)\b)(?:\w+(?:ed|ful|ous|al|ic|ive|less|able|ish|ian|ese|end|uy)"
            r"|so-called|junior|senior|support|sales|product|project|web|software|security|old|young|little|other|upstream|fellow|java|python"
            r"|human|white|black|arrogant|lazy|stupid|dumb|spoilt|(?:group|bunch|crowd|lot|pack|set)\s+of))"
        )
        return cls(
            regex.compile(rf"{noun}|\b(?:he|she|you|who|whoever|they|them)\b", flags),
            regex.compile(lists["roles"], flags),
            regex.compile(rf"{modifier}{{0,2}}\s+[\"“*_]*(?:{noun}|{lists['roles']})(?![\w-]|['’]s\b)", flags),
            regex.compile(rf"(?:\s+\w+)?\s+(?:{lists['nouns']}|{lists['doubtful']})", flags),
            regex.compile(rf"(?:{lists['things']})", flags),
            regex.compile(rf"\W*(?:(?:the|their|our|your|my)\s+)?(?:{lists['groups']})\W*", flags),
        )


def noun_at(around: Around, words: Words, kind: str) -> bool:
    """Whether a word for a fool is aimed at somebody: `nouns` always, but for a thing as their subject."""
    sure = kind == "nouns"
    if _HYPHEN_AFTER.match(around.after) or around.clause.endswith("-"):
        return False
    if _POINTS.search(around.clause) or _WHO.match(around.after):
        return True
    subject = _SUBJECT.match(around.clause)
    if subject:
        return _is_person(subject["subject"], words, kind=kind, they=True)
    if sure or (
        _BESIDE.search(around.sentence)
        and re.match(r"[,.!]|\s+\(", around.after)
        and words.person.search(around.sentence)
    ):
        return True
    return kind == "doubtful" and bool(_THE.search(around.clause) and _PLACED.match(around.after))


def noun_span(around: Around) -> int:
    """How much of what follows belongs to it: idiots [at the vendor]."""
    where = _WHERE.match(around.after)
    return where.end() if where else 0


def adjective_at(around: Around, words: Words, kind: str) -> tuple[int, int] | None:
    """How far what was said reaches to the left and right, where it is said of a person."""
    of_people = kind == "traits"
    if kind != "slights":
        behind = words.behind.match(around.after)
        if behind and (of_people or not words.role.search(behind[0])) and not around.clause.endswith("-"):
            return 0, behind.end()
        if before := _post(around, words, kind):
            return before, 0
    if of_people and regex.match(
        rf"\s+as\s+(?:\w+\s+){{0,2}}(?:{words.person.pattern})", around.after, regex.V1 | regex.I
    ):
        return (3, 0) if re.search(r"\bas\s+$", around.clause, re.I) else None
    if of_people and (
        ever := regex.match(
            rf"\s+as\s+(?:ever|always|usual),?\s+(?:\w+\s+)?(?:{words.person.pattern})",
            around.after,
            regex.V1 | regex.I,
        )
    ):
        return 0, ever.end()
    if of_people and _BEING.search(around.clause):
        return 0, 0
    subject = _SUBJECT.match(around.clause)
    if subject and not _HYPHEN_AFTER.match(around.after):
        article = re.search(r"\b(?:an?|the|such)\s*$", around.clause, re.I)
        if article and not (words.noun.match(around.after) or words.behind.match(around.after)):
            return None
        said = subject["subject"]
        if kind == "slights" and not re.search(r"\b(?:he|she|you)\s*$", said, re.I):
            return None
        if _is_person(said, words, kind=kind, they=of_people, roles=of_people):
            return len(around.clause) - _begins(said, words), 0
    return _turned(around, words, kind)


def _post(around: Around, words: Words, kind: str) -> int:
    """Anyone stupid (enough); people this ignorant; how far it reaches to the left."""
    said = around.sentence
    for found in words.person.finditer(said):
        between = said[found.end() :]
        ending = (
            kind == "traits"
            and re.fullmatch(r",\s+(?:always\s+|once again\s+)?", between)
            and _AS_ALWAYS.match(around.after)
        )
        if (
            ending
            or re.fullmatch(r",?\s+(?:so|too|that|this|as|always|ever)\s+", between, re.I)
            or (re.fullmatch(r"\s+", between) and re.match(r"\s+enough\b", around.after))
        ):
            return len(said) - found.start()
    return 0


def _turned(around: Around, words: Words, kind: str) -> tuple[int, int] | None:
    """How stupid your users are; are you really that dense?"""
    how = re.search(r"\bhow\s+(?:\w+ly\s+)?$", around.clause, re.I)
    person = r"\s+(?:(?:can|could|must|do)\s+)?(?:\w+\s+)?"
    if how and kind != "slights":
        found = regex.match(rf"{person}(?:{words.person.pattern})", around.after, regex.V1 | regex.I)
        if found and not re.match(r"\s+they\b", around.after) or (found and kind == "traits"):
            return len(around.clause) - how.start(), found.end()
    asked = regex.search(
        rf"\b(?:is|are|was|were)\s+(?:(?:the|your|our|their|these|those|my|all)\s+)?(?:(?!not\b)\w+\s+)?(?:{words.person.pattern})"
        rf"(?:\s+(?:really|that|so|all|too|just|this)){{0,3}}\s+$",
        around.clause,
        regex.V1 | regex.I,
    )
    if asked and (kind != "slights" or re.search(r"\b(?:he|she|you)\b", asked[0], re.I)):
        return len(around.clause) - asked.start(), 0
    return None


def _begins(said: str, words: Words) -> int:
    found = _head(said, words)
    return found if found is not None else 0


def _is_person(said: str, words: Words, *, kind: str, they: bool, roles: bool = False) -> bool:
    """Whether `said`, what stands before is/are, is a person."""
    if re.search(r"\bthey\s*$", said, re.I):
        return they
    if re.fullmatch(r"\W*who\s*", said, re.I) and kind != "nouns":
        return False
    if _ANYBODY.match(said) or words.group.fullmatch(said):
        return True
    if _head(said, words) is not None:
        return True
    if roles and (found := words.role.search(said)) and _GOES_ON.match(said[found.end() :]):
        return not _PREPOSITION.search(_PART_OF.sub("", said[: found.start()]))
    return kind in ("nouns", "doubtful") and _unknown(said, words, sure=kind == "nouns")


def _unknown(said: str, words: Words, *, sure: bool) -> bool:
    """Whether a subject that no list knows is somebody: a name, or what is called after its doing (the registrar)."""
    phrase = _NOUN_PHRASE.match(said[_FILLERS.match(said).end() :])
    last = re.search(r"([\w’'-]+)\W*$", phrase[1]) if phrase else None
    if last is None or words.thing.fullmatch(last[1]) or _THING_SUBJECT.search(said):
        return False
    word = last[1].casefold()
    if word in _NOBODYS or {word, word.removesuffix("s")} & technical_words():
        return False
    return sure or (last[1].islower() and _MADE.search(word) is not None)


def _head(said: str, words: Words) -> int | None:
    """Where the person begins that is the head of a subject; None where it is a thing (the list of users)."""
    opening = _FILLERS.match(said)
    skip = opening.end() if opening else 0
    for found in words.person.finditer(said, skip):
        before, after = _PART_OF.sub(lambda part: " " * len(part[0]), said[skip : found.start()]), said[found.end() :]
        if re.fullmatch(r"them|they|who", found[0], re.I) and after.strip():
            continue
        if _PREPOSITION.search(
            re.sub(
                r"\bgroups? of\b|\bbunch of\b|\bfolks behind\b|\b(?:look|listen|thanks|think)\w* (?:at|to|of)\b",
                "",
                before,
            )
        ):
            continue
        if _GOES_ON.match(after):
            return found.start()
    return None


def excused(around: Around, words: Words) -> bool:
    """Whether it is said of oneself, denied, reported or imagined."""
    before, sentence, after = around.clause, around.sentence, around.after
    if _SELF_IS.search(before) or _SELF_AFTER.match(after):
        return True
    if _AS_ONE.search(before) and _I_AFTER.match(after):
        return True
    if (_DENIED.search(before) and not _NOT_ONLY.search(before)) or _NOBODY.search(before) or _NOT_WHO.search(before):
        return True
    if (_REPORTED.search(sentence) and not _I_CALL.search(sentence)) or _IMAGINED.search(sentence):
        return True
    if _ANSWERED_NO.match(after):
        return True
    quoted = _QUOTE_BEFORE.search(sentence) and _QUOTE_AFTER.match(after)
    return bool(quoted and (_META.search(sentence + " " + around.rest) or _QUOTED_SUBJECT.match(after)))
