"""The order of words in a question, and in one that is told."""

from __future__ import annotations

from collections.abc import Iterator

from advocate_app.checks.grammar.remark import Remark
from advocate_app.checks.grammar.slips.nouns import is_thing, is_things
from advocate_app.checks.grammar.slips.pattern import listed
from advocate_app.checks.grammar.slips.tokens import DETERMINERS, Token, phrase
from advocate_app.checks.grammar.slips.verbs import forms, third

_SAYS = "In a question that is told, the subject comes before the verb."
_WH = frozenset(listed("where what why how when which who"))
_PRONOUNS = frozenset(listed("i we you they he she it this that these those"))
_AUXILIARIES = frozenset(listed("do does did is are was were can could will would should has have"))
_TELLING = frozenset(
    listed(
        "tell know wonder wondered wondering ask asked asks explain explains explained understand see "
        "clear unclear sure show idea knows figure"
    )
)
_WHOM = frozenset(listed("me us you them him her everyone exactly not really about out yet knows"))


def questions(of: list[Token]) -> Iterator[Remark]:
    """Remarks on told questions that are built like asked ones."""
    for at in range(1, len(of) - 3):
        if of[at].low in _WH and of[at + 1].low in _AUXILIARIES and _is_told(of, at):
            yield from _mended(of, at)


def _is_told(of: list[Token], at: int) -> bool:
    """Whether a verb of telling stands right before."""
    before = at - 1
    if before > 0 and of[before].low in _WHOM:
        before -= 1
    word = of[before].low
    if word not in _TELLING:
        return False
    if word in ("see", "show", "ask", "asks", "explain", "understand", "figure") and of[at + 1].low not in (
        "do",
        "does",
        "did",
    ):
        return before > 0 and of[before - 1].low in (
            "to",
            "can",
            "please",
            "could",
            "we",
            "i",
            "don't",
            "didn't",
            "not",
        )
    return True


def _mended(of: list[Token], at: int) -> Iterator[Remark]:
    helper = of[at + 1]
    end = _subject(of, at + 2)
    if not end:
        return
    many = of[end - 1].low in ("i", "we", "you", "they", "these", "those") or is_things(of[end - 1].low)
    subject = " ".join(of[place].written for place in range(at + 2, end))
    if helper.low in ("do", "does", "did"):
        if end >= len(of) or of[end].low not in forms():
            return
        base = of[end].low
        verb = forms()[base][2] if helper.low == "did" else base if many or helper.low == "do" else third(base)
        yield _remark(of, at + 1, end + 1, f"{subject} {verb}")
    elif helper.low in ("is", "are", "was", "were") and of[at].low in ("what", "who", "which"):
        # “I know what is wrong” is right: only a whole subject, and then the end
        if end < len(of) and of[end].low not in (
            ".",
            ",",
            "?",
            "!",
            "and",
            "here",
            "with",
            "for",
            "in",
            "of",
            "behind",
        ):
            return
        stop = end
        if end < len(of) and of[end].low == "of":
            inner = phrase(of, end + 1)
            if not inner:
                return
            stop = inner.end
        if (
            of[at + 2].low in _PRONOUNS
            and of[at + 2].low in ("this", "that")
            and stop == at + 3
            and of[at].low == "who"
        ):
            return
        subject = " ".join(of[place].written for place in range(at + 2, stop))
        yield _remark(of, at + 1, stop, f"{subject} {helper.low}")
    else:
        yield _remark(of, at + 1, end, f"{subject} {helper.low}")


def _subject(of: list[Token], at: int) -> int:
    if of[at].low in _PRONOUNS and of[at].low not in ("this", "that", "these", "those"):
        return at + 1
    if of[at].low in DETERMINERS:
        found = phrase(of, at)
        if found is None:
            return at + 1 if of[at].low in ("this", "that") and of[at + 1].low in forms() else 0
        end = found.end
        while (
            end - 1 > at + 1
            and end < len(of)
            and of[end - 1].low in forms()
            and not (is_thing(of[end].low) or of[end].low in forms())
        ):
            if of[at - 1].low in ("do", "does", "did") and (is_thing(of[end - 2].low) or is_things(of[end - 2].low)):
                end -= 1
            break
        return end
    return 0


def _remark(of: list[Token], at: int, end: int, right: str) -> Remark:
    return Remark(of[at].start, of[end - 1].end, "ToldQuestion", _SAYS, (right,))
