"""A, an and the: where one is missing, wrong or too many."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.describing import ADJECTIVES
from advocate_app.checks.grammar.slips.nouns import is_thing
from advocate_app.checks.grammar.slips.pattern import Slip, listed
from advocate_app.checks.grammar.slips.tokens import DETERMINERS, PREPOSITIONS, Token, is_adverb, remark

_MISSING = "An article is missing."
_A = "It is “a” or “an” by the sound that follows."
_OWN = r"(?:my|our|your|their|its|his|her)"

ARTICLES = (
    Slip("AnEight", _A, r"\b«a»(?= (?:8|11|18|8\d|8\d\d|8,\d+)(?:[ %\-]|th\b))", "an"),
    Slip("AnEight", _A, r"\b«an»(?= (?:[2-79]|[2-79]\d|10|1[2-79]|[1-79]\d\d|one|once)(?:[ %\-]|[nrt][dh]\b))", "a"),
    Slip(
        "TheMy", "One of the two words is enough.", rf"\b«(?:the|an?) {_OWN}»(?= [a-z])", lambda wrong: wrong.split()[1]
    ),
    Slip(
        "TheMy",
        "One of the two words is enough.",
        rf"\b«{_OWN} (?:the|an?)»(?= [a-z]{{3,}})",
        lambda wrong: wrong.split()[0],
    ),
    Slip(
        "TheA",
        "One of the two words is enough.",
        r"\b«the an?»(?= [a-z]{3,} (?:[a-z]+ )?(?:is|was|of|in|for|to|that)\b)",
        "the",
    ),
    Slip("TheBoth", "One of the two words is enough.", r"\b«the both»(?= (?!of)\w+s?\b)", "both"),
    Slip(
        "TheMost",
        _MISSING,
        r"\b(?:is|was|are|were|became) (?:one of |probably |by far )?«most (?:important|common|popular"
        r"|used|useful|expensive|difficult"
        r"|interesting|efficient|complex)»(?= (?:and |part|thing|reason|tool|way|feature|step|one|library"
        r"|language|example|cause|source"
        r"|problem|error|mistake|question|change|point)\w*\b)",
        lambda wrong: f"the {wrong}",
    ),
)
_TIED = frozenset(listed("same only very main"))
_NO_EST = frozenset(
    listed(
        "interest request test latest guest forest rest manifest digest west nearest honest modest best contest quest"
    )
)
_SUBJECTS = frozenset(listed("we i they he she it you who which that"))
_IS = frozenset(("is", "was", "'s"))
_HELD = frozenset(
    listed(
        "need needs needed have has had found wrote write built build use used uses created create "
        "creates made make added add deployed "
        "published released installed bought designed developed discovered hit fixed opened filed "
        "reported got get gets want wants wanted "
        "see saw introduced implemented chose started gave took provides contains includes requires "
        "returns throws sent shows became run "
        "ran run runs rented hired missed noticed noticed saw solved merged reviewed set encountered "
        "configured proposed offers received"
    )
)
_LINKS = PREPOSITIONS | frozenset(
    (".", ",", ";", "!", "?", "that", "which", "who", "and", "but", "because", "so", "when", "where")
)
_FIXED = frozenset(
    listed(
        "part place way change root shape time need access control order time support use note mode form "
        "work default care fault hand value "
        "office term level detail effect practice note state code view stage word name size notice music "
        "mail night day function traffic "
        "user team sample length interest action leave right issue"
    )
)
# what names one of many, when nothing stands before it
_LOOSE = frozenset(
    listed(
        "difficult full good great high long low own critical final first last next other "
        "second second-hand third manual "
        "partial public remote human optional normal regular special specific technical natural native "
        "parallel private direct external "
        "internal initial"
    )
)


def articles(of: list[Token]) -> Iterator[Remark]:
    """Remarks where a noun stands alone that can't."""
    for at in range(1, len(of) - 1):
        word, before = of[at].low, of[at - 1].low
        if of[at].large or not word.isalpha():
            continue
        if word == "same" and _needs_the(of, at):
            yield remark(of, at, "TheSame", _MISSING, "the same")
        elif before in _IS and at > 1 and _highest(word) and _ends_highest(of, at + 1):
            yield remark(of, at, "TheHighest", _MISSING, f"the {word}")
        elif word in ADJECTIVES and _ends(of, at + 1) and of[at + 1].low not in _FIXED:
            if before in _IS and at > 1 and of[at - 2].low in ("this", "it", "that", "which", "he", "she"):
                article = "the" if word in _TIED or word in ("first", "last") else _a(word)
                yield remark(of, at, "MissingA", _MISSING, f"{article} {word}")
            elif before in _HELD and _has_subject(of, at - 1) and word not in _LOOSE:
                article = "the" if word in _TIED | {"latest"} else _a(word)
                yield remark(of, at, "MissingA", _MISSING, f"{article} {word}")
            elif (
                before in ("as", "such", "into")
                and word
                in (
                    "new",
                    "single",
                    "small",
                    "big",
                    "large",
                    "simple",
                    "good",
                    "separate",
                )
                and at > 1
                and of[at - 2].low not in ("as", "and", "or")
            ):
                yield remark(of, at, "MissingA", _MISSING, f"{_a(word)} {word}")
        elif before in ("need", "needs", "found", "wrote", "has", "have", "had", "built", "made", "created") and (
            word in _BARE and _has_subject(of, at - 1) and of[at + 1].low in _LINKS - {"and", "or", "as", ","}
        ):
            yield remark(of, at, "MissingA", _MISSING, f"{_a(word)} {word}")


_BARE = frozenset(
    listed(
        "bug solution question problem idea suggestion workaround script server tool list way mistake "
        "job plan option typo"
    )
)


def _needs_the(of: list[Token], at: int) -> bool:
    before, after = of[at - 1].low, of[at + 1].low
    return (
        ((before in PREPOSITIONS and before != "with") or before in _HELD or before in _IS or before in ("are", "were"))
        and (is_thing(after) or after in ("as", "thing", "reason"))
        and not (before == "of" and after == "as")
    )


def _highest(word: str) -> bool:
    return (word.endswith("est") and word not in _NO_EST) or word in ("only", "first", "best")


def _ends_highest(of: list[Token], at: int) -> bool:
    return of[at].low == "time" or (_ends(of, at, frozenset(("to",))) and of[at].low != "part")


def _ends(of: list[Token], at: int, more: frozenset[str] = frozenset()) -> bool:
    """Whether the word at `at` is one thing and the last word of its phrase."""
    return (
        is_thing(of[at].low)
        and not of[at].large
        and (at + 1 == len(of) or of[at + 1].low in _LINKS or of[at + 1].low in more)
    )


def _has_subject(of: list[Token], at: int) -> bool:
    """Whether somebody does what the verb at `at` says: notes in telegram style leave articles away."""
    place = at - 1
    while place >= 0 and (
        is_adverb(of[place].low)
        or of[place].low in ("have", "has", "had", "can", "could", "will", "would", "to", "not")
    ):
        place -= 1
    if place < 0:
        return False
    if of[place].low in _SUBJECTS:
        return True
    return place > 0 and of[place - 1].low in DETERMINERS and (is_thing(of[place].low) or of[place].low.endswith("s"))


def _a(word: str) -> str:
    sounds = word[0] in "aeio" or (word[0] == "u" and not word.startswith(("uni", "use", "usu", "uti")))
    return "an" if (sounds and not word.startswith(("one", "eu"))) or word.startswith(("hour", "honest")) else "a"
