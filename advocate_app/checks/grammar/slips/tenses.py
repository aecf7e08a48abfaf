"""Tenses that do not go with the time they speak of, and “would” and “will” after if and when."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.pattern import Slip, any_of, listed
from advocate_app.checks.grammar.slips.tokens import DETERMINERS, Token, remark
from advocate_app.checks.grammar.slips.verbs import base_of, forms, third

_OVER = "With a time that is over, the simple past belongs here."
_SINCE = "What began in the past and still goes on stands in the present perfect."
_IF = "After “if” stands no “would”."
_WHEN = "After “when” and “if” the future stands in the present."
_ONE = frozenset(listed("it he she this that everything everyone somebody"))
_UNITS = frozenset(
    listed("second minute hour day week month year decade seconds minutes hours days weeks months years decades")
)
_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_PARTICIPLES = any_of({each[3] for each in forms().values()})
# verbs that say what goes on for long
_STATES = {
    each: forms()[each][3]
    for each in listed("use work know have live own maintain run support develop host need study operate")
}
_GOING = {
    forms()[each][4]: each
    for each in listed(
        "use work run wait maintain develop live study host operate build try look write plan migrate read"
    )
}
_SUBJECT = r"(?:I|we|you|they|he|she|it)"


def _does(wrong: str) -> str:
    """how it works → how does it work"""
    word, subject, verb = wrong.split()
    base = base_of(1).get(verb, "be")
    return "" if base in ("be", "have") else f"{word} does {subject} {base}"


TENSES = (
    Slip(
        "IfWouldHave",
        _IF,
        rf"\bif {_SUBJECT} «(?:would|'d) have (?:{_PARTICIPLES})»(?= |[.,])",
        lambda wrong: f"had {wrong.split()[-1]}",
        unless=r"\b(?:ask|asked|wonder|wondered|wondering|see|know|unsure|sure|question|unclear|as)\s",
    ),
    Slip(
        "IfWould",
        _IF,
        rf"(?:\A|(?<=[.!?:,;] )|\b(?:and|but|because|that|even|what) )if (?:{_SUBJECT}|(?:the|our|this"
        r"|that|every|each|a) \w+(?: \w+)?) "
        r"«would (?:be|have|know|use|make|get|run|need|take|go|find|write|work)»"
        r"(?= (?!to\b|liked\b)[^.!?;]{2,60}, [^.!?;,]{2,40}\b(?:would|could|might)\b)",
        lambda wrong: "were" if wrong.endswith("be") else forms()[wrong.split()[1]][2],
    ),
    Slip(
        "IfWould",
        _IF,
        (
            rf"\b(?:would|could|might) [^.!?;,]{{2,60}} if (?:{_SUBJECT}|(?:the|our|this|that|every|each) \w+) "
            r"«would (?:be|have)»(?= (?!to\b|liked\b))"
        ),
        lambda wrong: "were" if wrong.endswith("be") else "had",
    ),
    Slip(
        "SinceAgo",
        "With “since” there is no “ago”.",
        r"\b«since»(?= (?:\d+|two|three|four|five|six|ten|several|many) (?:years|months|weeks|days|hours)\b(?! ago))",
        "for",
    ),
    Slip(
        "HowDoesIt",
        "In a question the verb is built with “does”.",
        (
            r"(?:\A|(?<=[.!?] ))«(?:how|why|where|when) (?:it|he|she|this|that) "
            r"[a-z]+s»(?=[^.,;:!?]{0,40}\?)"
        ),
        _does,
    ),
    Slip(
        "ForSince",
        "With the moment when it began, it is since.",
        (
            rf"\b(?:have|has|had|been) [^.,;!?]{{2,40}} «for»(?= (?:(?:19|20)\d\d|last (?:year|month|week)"
            rf"|yesterday|{_MONTHS}|{_DAYS})(?:[.,]|\Z| and\b))"
        ),
        "since",
    ),
)
_ENDED = frozenset(listed("yesterday ago"))
_LAST = frozenset(
    listed("night week month year summer winter spring autumn monday tuesday wednesday thursday friday quarter sprint")
)
_CONNECTS = frozenset(
    listed("if since as which that what who and or because when where while after before until for from , . ; ! ? : (")
)


def tenses(of: list[Token]) -> Iterator[Remark]:
    """Remarks on verbs beside a time that does not go with them."""
    for at in range(1, len(of) - 2):
        word = of[at].low
        if word in ("have", "has") and of[at + 1].low not in ("to", "the", "a"):
            yield from _perfect(of, at)
        elif word == "since":
            yield from _since(of, at)
        elif word in ("will",) and of[at + 1].low in forms():
            yield from _will(of, at)


def _perfect(of: list[Token], at: int) -> Iterator[Remark]:
    """we have met … ago, the server has crashed last night."""
    verb = at + 2 if of[at + 1].low in ("already", "just", "also") else at + 1
    past = _pasts().get(of[verb].low, "")
    if not past or of[at - 1].low in ("to", "would", "could", "should", "might", "may", "must", "will", "not", "as"):
        return
    for place in range(verb + 1, min(len(of), verb + 9)):
        word = of[place].low
        if word in _CONNECTS:
            return
        if (
            word in _ENDED
            or (word == "last" and place + 1 < len(of) and of[place + 1].low in _LAST)
            or (word == "in" and place + 1 < len(of) and _is_year(of[place + 1].low))
        ):
            if of[place - 1].low in ("since", "than", "the", "from", "of"):
                return
            one_word = "was" if past == "were" and of[at].low == "has" else past
            yield remark(of, at, "TimeIsOver", _OVER, one_word, to=verb + 1)
            return


def _pasts() -> dict[str, str]:
    return {each[3]: each[2] for each in forms().values() if each[0] != "be"}


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def _since(of: list[Token], at: int) -> Iterator[Remark]:
    """we use it since last year, we are running it since March, I know it since five years."""
    after = of[at + 1].low
    moment = (
        after in ("last", "yesterday") or _is_year(after) or after in _MONTHS.split("|") or after in _DAYS.split("|")
    )
    span = (
        at + 2 < len(of)
        and of[at + 2].low in _UNITS
        and (after.isdigit() or after in _COUNTS)
        and (at + 3 >= len(of) or of[at + 3].low != "ago")
    )
    if after == "a" and at + 3 < len(of) and of[at + 2].low == "few" and of[at + 3].low in _UNITS:
        span = True
    if not (moment or span):
        return
    for verb in range(at - 1, max(-1, at - 9), -1):
        word, before = of[verb].low, of[verb - 1].low if verb else ""
        if word in (
            ",",
            ".",
            ";",
            "!",
            "?",
            ":",
            "have",
            "has",
            "had",
            "been",
            "not",
            "n't",
            "that",
            "which",
            "who",
            "and",
        ):
            return
        if word in ("am", "are", "is") and verb + 1 < at and of[verb + 1].low in _GOING and before in _PERSONS:
            have = "has" if word == "is" else "have"
            if moment:
                yield remark(of, verb, "SinceThen", _SINCE, f"{have} been", to=verb + 1)
            else:
                yield _whole(of, verb, at, f"{have} been")
            return
        base = word if word in _STATES else base_of(1).get(word, "")
        if base in _STATES and before in _PERSONS:
            have = "has" if before in _ONE else "have"
            if moment:
                yield remark(of, verb, "SinceThen", _SINCE, f"{have} {_STATES[base]}", to=verb + 1)
            else:
                yield _whole(of, verb, at, f"{have} {_STATES[base]}")
            return


_PERSONS = _ONE | frozenset(listed("i we you they team company"))
_COUNTS = frozenset(listed("two three four five six seven eight nine ten several many twenty"))


def _whole(of: list[Token], verb: int, at: int, right: str) -> Remark:
    """From the verb to “since”, which becomes “for”."""
    between = of[verb + 1 : at]
    words = " ".join(token.written for token in between)
    return remark(of, verb, "SinceThen", _SINCE, " ".join((right, *([words] if words else []), "for")), to=at + 1)


def _will(of: list[Token], at: int) -> Iterator[Remark]:
    """when the build will finish, you get a mail."""
    begins = at - 1
    while (
        begins >= 0
        and at - begins < 5
        and of[begins].low not in (",", ".", "when", "if", "unless", "until", "soon", "once", "after", "before")
    ):
        begins -= 1
    if begins < 0 or of[begins].low in (",", ".", "before"):
        return
    soon = of[begins].low == "soon"
    opens = begins - 1 if soon else begins  # as soon as
    if (soon and of[begins + 1].low != "as") or (opens and of[opens - 1].low not in (".", ",", "!", ":", ";")):
        return
    first = begins + 2 if soon else begins + 1
    subject = [token.low for token in of[first:at]]
    if not subject or (subject[0] not in DETERMINERS and len(subject) > 1) or not _ends_with_comma(of, at):
        return
    one = subject[-1] in _ONE or (
        len(subject) > 1 and not subject[-1].endswith("s") and subject[-1] not in ("we", "you", "they", "i")
    )
    base = of[at + 1].low
    right = ("is" if one else "am" if subject[-1] == "i" else "are") if base == "be" else third(base) if one else base
    yield remark(of, at, "WhenWill", _WHEN, right, to=at + 2)


def _ends_with_comma(of: list[Token], at: int) -> bool:
    for token in of[at : at + 10]:
        if token.low in (".", "?", "!", ";"):
            return False
        if token.low == ",":
            return True
    return False
