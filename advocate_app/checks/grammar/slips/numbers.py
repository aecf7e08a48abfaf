"""Numbers, and what they count."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.nouns import MASS, is_thing, is_things
from advocate_app.checks.grammar.slips.pattern import Slip, listed
from advocate_app.checks.grammar.slips.tokens import PREPOSITIONS, SEVERAL, Token, finite, remark
from advocate_app.checks.grammar.slips.verbs import singular, third

_PLURAL, _ONE = "There is more than one.", "There is only one."
_HYPHEN = "As a description it is one word, without s."
_NUMBERS = frozenset(
    listed(
        "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
        "sixty ninety hundred thousand"
    )
)
_UNITS = (
    r"(?:second|minute|hour|day|week|month|year|page|line|step|node|core|bit|byte|part|person|man"
    r"|member|column|thread|point)"
)
_WORDS = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty)"
_NO_COUNT = frozenset(
    listed("way part phase factor letter day year month week core bit byte word order head read write name")
)
_ENDS = frozenset(
    (
        ".",
        ",",
        ";",
        "!",
        "?",
        ")",
        "that",
        "which",
        "who",
        "and",
        "but",
        "or",
        "because",
        "so",
        "when",
        "where",
        "per",
        "ago",
    )
)

NUMBERS = (
    Slip(
        "TenMinuteOutage",
        _HYPHEN,
        rf"\b«(?:an? )?{_WORDS}-{_UNITS}s»(?= (?:long |old )?[a-z]{{3,}})",
        lambda wrong: wrong.removesuffix("s"),
    ),
    Slip(
        "FiveYearOld",
        "As a description it is one word.",
        rf"\b(?:an?|our|the|this|that|my) «{_WORDS}[ \-](?:year|month|week|day|hour)s?[ \-]old»(?= [a-z]{{3,}})",
        lambda wrong: "-".join(singular(word) for word in wrong.replace("-", " ").split()),
    ),
    Slip(
        "HowMany",
        "What can be counted is many.",
        r"\b(?:how|so|too|very|as) «much»(?= (?!more)[a-z]{3,}(?:[^s]es|ers|ors|ions|ments)\b)",
        "many",
    ),
    Slip(
        "MuchTime",
        "What is not counted is much.",
        r"\b«many»(?= (?:time|money|memory|work|data|traffic|information|code|space|feedback|software"
        r"|noise|effort|experience|trouble)"
        r"(?:[.,?!]| (?:for|to|in|on|is|was|and|left|from|about|of)\b))",
        "much",
    ),
    Slip(
        "FewMuch",
        "What is not counted is little.",
        r"\b(?:very|too|so) «few»(?= (?:time|money|memory|work|data|traffic|information|space)\b)",
        "little",
    ),
    Slip(
        "KindOf",
        _PLURAL,
        (
            r"\b(?:two|three|four|several|many|different|both|various|these|those) «(?:kind|type|sort|piece"
            r"|set|list)»(?= of\b)"
        ),
        third,
    ),
)


def numbers(of: list[Token]) -> Iterator[Remark]:
    """Remarks on nouns that should be plural, or should not."""
    for at in range(len(of) - 1):
        word = of[at].low
        if word in SEVERAL or word in _NUMBERS or word == "all" or (word.isdigit() and word != "1" and len(word) < 4):
            yield from _after_many(of, at)
        elif word in ("a", "an", "every", "each", "another"):
            yield from _after_one(of, at)


def _after_many(of: list[Token], at: int) -> Iterator[Remark]:
    noun = at + 1
    if noun + 1 < len(of) and of[noun].low in (
        "new",
        "old",
        "different",
        "other",
        "more",
        "small",
        "big",
        "large",
        "main",
        "good",
        "failed",
    ):
        noun += 1
    word, many = of[noun].low, of[at].low
    if (
        not is_thing(word)
        or word in MASS
        or of[noun].large
        or word in _NO_COUNT
        or (at and of[at - 1].low in ("one", "-", "of", "version", "all"))
    ):
        return
    if many == "both" or (many in ("these", "those") and of[noun].low in ("kind", "type", "sort")):
        return
    if many.isdigit() and (
        at == 0
        or of[at - 1].low not in ("takes", "took", "every", "has", "have", "had", "about", "within", "last", "after")
    ):
        return
    after = of[noun + 1].low if noun + 1 < len(of) else "."
    if many == "all":
        if (
            after in ("are", "were", "have")
            and noun == at + 1
            and word not in ("word", "state", "change", "time", "day")
        ):
            yield remark(of, noun, "AllOfThem", _PLURAL, third(word))
        return
    if (
        after in _ENDS
        or after in PREPOSITIONS
        or (
            after in finite()
            and not is_thing(after)
            and (not after.endswith("s") or after in ("is", "was", "has", "does"))
        )
    ):
        if (
            after in ("and", "or", ",")
            and noun + 2 < len(of)
            and (of[noun + 2].low in SEVERAL or is_things(of[noun + 2].low) or is_thing(of[noun + 2].low))
        ):
            return
        yield remark(of, noun, "MoreThanOne", _PLURAL, third(word))


def _after_one(of: list[Token], at: int) -> Iterator[Remark]:
    first, word = of[at].low, of[at + 1].low
    after = of[at + 2].low if at + 2 < len(of) else "."
    if at + 2 < len(of) and word in _NUMBERS and is_things(after) and first in ("a", "an"):
        thing = of[at + 3].low if at + 3 < len(of) else "."
        if is_thing(thing) or thing in ("downtime", "break", "long"):
            yield remark(of, at + 1, "TenMinuteOutage", _HYPHEN, f"{word}-{singular(after)}", to=at + 3)
        return
    if not is_things(word) or is_thing(word) or of[at + 1].large or word.endswith(("series", "ss")):
        return
    if (
        first in ("a", "an")
        and (after in _ENDS or after in PREPOSITIONS or after in ("is", "was", "has"))
        and after not in ("and", "or", ",")
    ) or (
        first in ("every", "each", "another") and (after in PREPOSITIONS or after in finite() or after in (".", ","))
    ):
        yield remark(of, at + 1, "OnlyOne", _ONE, singular(word))
