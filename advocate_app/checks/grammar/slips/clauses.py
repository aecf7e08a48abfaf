"""Subject and verb, where words stand between them or the noun could be anything."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.nouns import is_thing, is_things
from advocate_app.checks.grammar.slips.pattern import listed
from advocate_app.checks.grammar.slips.tokens import (
    DETERMINERS,
    PREPOSITIONS,
    Phrase,
    Token,
    finite,
    is_adverb,
    phrase,
    remark,
    rest,
    starts_clause,
)
from advocate_app.checks.grammar.slips.verbs import base_of, forms, third

_SAYS = "The verb does not agree with its subject."
_TO_PLURAL = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "doesn't": "don't",
    "isn't": "aren't",
    "wasn't": "weren't",
}
_TO_SINGULAR = {right: wrong for wrong, right in _TO_PLURAL.items()}
# heads that take either: a number of tests are, a list of … is fine with is only where sure
_MEASURES = frozenset(
    listed(
        "number lot couple variety majority minority handful range rest half pair group bunch percentage "
        "dozen plenty part team kind "
        "type sort series fraction quarter amount total set collection family crowd class combination "
        "half host mix array score"
    )
)
_SPANS = frozenset(listed("seconds minutes hours days weeks months years times percent kilobytes megabytes bytes"))
_FOLKS = frozenset(
    listed("team group company staff board committee family vendor public")
)  # the British have them in the plural
_LINKS = frozenset(listed("of in for from on with behind"))
_FOLLOW = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset(listed("how why what when where whether not itself themselves it them us you well"))
)
_SUBJUNCTIVE = frozenset(
    listed(
        "require requires required requiring suggest suggests suggested recommend recommends recommended "
        "insist insists demand demands "
        "request requests ask asks asked vital important essential necessary crucial propose proposes "
        "proposed lest make makes made let "
        "lets see sees saw watch watched help helps helped have having had does do did should would "
        "could will can may might must"
    )
)
_WHO = frozenset(("that", "which", "who"))
# bases that are hardly ever nouns: after a singular they are its verb, whatever follows
_NOUNS_TOO = frozenset(base for base in forms() if is_thing(base)) | frozenset(
    listed(
        "access address aim answer approach assist attack attempt award balance bar base benchmark "
        "benefit blame block board boost "
        "bother break bundle buy bypass call capture care cast catch cause challenge change charge chat "
        "check claim clone close comment "
        "compress compromise conduct conflict contact contract contrast control cost count cover crawl "
        "cut damage deal debug decline "
        "decrease default demand deploy desire digest direct display document double doubt draw drive "
        "edit end escape estimate exchange "
        "exhaust exhibit experience export express fall favor feature feed fetch fight filter finish fit "
        "fly focus force forward "
        "free function gain get glance go group guarantee guide halt hash hit hold hope hunt hurry "
        "impact import increase influence "
        "input insert install interest invite iterate judge keep kill knock label lack land last laugh "
        "launch lay leak lie lift like "
        "limit listen live look lower make mark matter mean measure mock monitor mount need notice "
        "number object offer open output own "
        "pack parse permit pick pin ping place play post practice present press price process produce "
        "profile program progress "
        "project promise proof protest prune pull purchase push quote raise rank rate reach read rebuild "
        "record redesign register "
        "regret release remark repair repeat replay repost rerun rescue research reserve reset respect "
        "rest result retry return reveal "
        "review reward rewrite ride ring rise roll route rule run sample save scale score scream scroll "
        "seal search secure sense separate "
        "serve set shake show sign signal sink sleep slow smile snap sound spawn spell spin split "
        "sponsor spot stall stand start stay steer "
        "step stick store stress stretch strip struggle subject submit suit supply support survey "
        "suspect swap switch talk tackle taste "
        "tear tend think throttle throw tie time touch tour track trade train transfer transform "
        "transport travel treat trim trip trust "
        "try tune turn twist type update upgrade upload use value vary view visit vote wait walk want "
        "warrant waste watch water wear "
        "welcome win wipe wish wonder work worry wrap write yield build being correct complete clean "
        "clear live native open present "
        "perfect subject direct free warm cool dry empty slow content lead fork lock log match model "
        "move name order pass patch plan "
        "point question queue reason request share shift sort stop stream string target task test thread "
        "trace trap trigger web mean code "
        "embed layer form equal click cascade sync backup exploit crash delay leave select format "
        "refresh mix must can will may"
    )
)


def clauses(of: list[Token]) -> Iterator[Remark]:
    """Remarks on subjects and their verbs."""
    for at in range(len(of)):
        if of[at].low in DETERMINERS:
            yield from _from(of, at)


def _from(of: list[Token], at: int) -> Iterator[Remark]:
    found = phrase(of, at)
    if found is None or found.many is None:
        return
    yield from _relative(of, found)
    if not starts_clause(of, at) or (at and of[at - 1].low in ("than", "as")):
        return
    end = found.end
    while end < len(of) and of[end].low in _LINKS:
        inner = _inner(of, end + 1)
        if not inner:
            return
        end = inner
    far = end > found.end
    if end < len(of) and is_adverb(of[end].low) and of[end].low not in ("only", "then", "rather", "not", "just"):
        end += 1
    if end >= len(of):
        return
    if far and (
        of[found.end - 1].low in _MEASURES
        or (of[found.end].low != "of" and found.many is False and _joined(of, at, end))
    ):
        return
    head, verb = of[found.end - 1].low, of[end].low
    if (
        head in _SPANS
        or head.endswith(("seconds", "bytes"))
        or (head in _FOLKS and verb in ("are", "have", "were", "do", "don't"))
    ):
        return
    if verb in ("was", "were") and at and of[at - 1].low in ("if", "unless", "though", "whether"):
        return  # if the leader were to fail
    right = _right(of, found, end, far=far)
    if right and not _excused(of, at):
        yield remark(of, end, "SubjectVerb", _SAYS, right)


def _inner(of: list[Token], at: int) -> int:
    """Where the phrase after a preposition ends; 0 where that is not sure."""
    if at >= len(of):
        return 0
    found = phrase(of, at)
    if found:
        return found.end
    end = at
    while end < len(of) and end - at < 3 and (is_thing(of[end].low) or is_things(of[end].low)):
        end += 1
    if end == at and of[at].large:
        return at + 1
    if end < len(of) and of[end - 1].low in forms() and end - at > 1:
        return end
    return end if end > at else (at + 2 if _described(of, at) else 0)


def _described(of: list[Token], at: int) -> bool:
    """Whether one word, then a plural, stands there: failed jobs."""
    return (
        at + 1 < len(of)
        and of[at].low.endswith(("ed", "ing", "al", "ic", "ive", "n"))
        and of[at].low.isalpha()
        and is_things(of[at + 1].low)
    )


def _joined(of: list[Token], at: int, end: int) -> bool:
    return any(token.low in ("and", "or") for token in of[at:end])


def _right(of: list[Token], found: Phrase, at: int, *, far: bool) -> str:
    """The form that the verb at `at` should have; '' where it is right or may be no verb."""
    verb = of[at].low
    after = of[at + 1].low if at + 1 < len(of) else "."
    if of[at].large or after == "-":
        return ""
    if found.many:
        if verb in _TO_PLURAL:
            return _TO_PLURAL[verb] if not _more_to_come(of, at) else ""
        base = base_of(1).get(verb, "")
        if not base or (far and base in _NOUNS_TOO and after not in DETERMINERS):
            return ""
        if base in _NOUNS_TOO and not (after in DETERMINERS or after in ("how", "why", "about", "it", "them")):
            return ""
        return base if _is_verb(of, at, after) else ""
    if verb in _TO_SINGULAR:
        if verb in ("have", "do") and not far and after in (".", ","):
            return ""
        return _TO_SINGULAR[verb] if not _more_to_come(of, at) else ""
    if verb not in forms() or verb in (
        "be",
        "put",
        "set",
        "cut",
        "let",
        "hit",
        "cost",
        "split",
        "quit",
        "read",
        "reset",
    ):
        return ""
    if verb in _NOUNS_TOO and not (after in DETERMINERS and after != "that"):
        return ""
    return third(verb) if _is_verb(of, at, after) else ""


def _is_verb(of: list[Token], at: int, after: str) -> bool:
    if after not in _FOLLOW and not is_things(after) and not is_adverb(after):
        return False
    return not _more_to_come(of, at)


def _more_to_come(of: list[Token], at: int) -> bool:
    """Whether the clause has another verb, so that this one belongs to a clause inside it."""
    words = rest(of, at + 1)
    for place, word in enumerate(words):
        if word in (
            "that",
            "which",
            "who",
            "how",
            "what",
            "why",
            "when",
            "where",
            "because",
            "if",
            "and",
            "but",
            "while",
            "whether",
            "or",
        ):
            return False
        if word in finite() and not (place and words[place - 1] in ("to", "the", "a", "an")):
            return of[at].low not in (
                "is",
                "are",
                "was",
                "were",
                "has",
                "have",
                "does",
                "do",
                "doesn't",
                "don't",
            ) or word in ("is", "are", "was", "were")
    return False


def _excused(of: list[Token], at: int) -> bool:
    """Whether a verb before the clause asks for the bare form, or a question does."""
    near = [token.low for token in of[max(0, at - 9) : at]]
    while "." in near:
        near = near[near.index(".") + 1 :]
    return not _SUBJUNCTIVE.isdisjoint(near)


def _relative(of: list[Token], found: Phrase) -> Iterator[Remark]:
    """the functions that handles, a service that handle."""
    at = found.end
    if (
        at + 2 >= len(of)
        or of[at].low not in _WHO
        or (found.at and of[found.at - 1].low in PREPOSITIONS | {"and", "or", "only"})
    ):
        return
    verb, after = of[at + 1].low, of[at + 2].low
    if of[at - 1].low in _MEASURES | {
        "way",
        "fact",
        "day",
        "time",
        "reason",
        "moment",
        "idea",
    } or not _SUBJUNCTIVE.isdisjoint(token.low for token in of[max(0, found.at - 2) : found.at]):
        return
    if found.many:
        right = _TO_PLURAL.get(verb, "")
        base = base_of(1).get(verb, "")
        if not right and base and (base not in _NOUNS_TOO or after in DETERMINERS or after in PREPOSITIONS - {"of"}):
            right = base if after in _FOLLOW or is_things(after) or is_thing(after) else ""
    else:
        right = _TO_SINGULAR.get(verb, "")
        if (
            not right
            and verb in forms()
            and verb not in ("be", "read", "put", "set", "let", "cut", "hit", "cost", "split")
        ):
            sure = verb not in _NOUNS_TOO or (after in DETERMINERS and after != "that")
            right = third(verb) if sure and (after in _FOLLOW or is_things(after) or is_thing(after)) else ""
    if right:
        yield remark(of, at + 1, "RelativeVerb", _SAYS, right)
