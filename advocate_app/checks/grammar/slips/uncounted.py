"""Nouns that are not counted."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.describing import ADJECTIVES
from advocate_app.checks.grammar.slips.pattern import Slip, any_of

_PLURAL = "This noun has no plural."
_ONE = "This noun is not counted: no “a” before it."
_NEVER = (
    "informations|feedbacks|advices|equipments|knowledges|hardwares|softwares|homeworks|furnitures"
    "|luggages|middlewares|firmwares|malwares|stuffs|bandwidths|infrastructures"
)
_COUNTED = r"\d+|two|three|four|five|six|seven|eight|nine|ten|both|several|a few|few"
_GOOD = any_of(
    ADJECTIVES
    | {"valuable", "detailed", "constructive", "honest", "interesting", "additional", "great", "early", "open-source"}
)
_PIECES = {
    "information": "pieces of information",
    "feedback": "pieces of feedback",
    "advice": "pieces of advice",
    "equipment": "pieces of equipment",
    "evidence": "pieces of evidence",
    "software": "programs",
    "hardware": "pieces of hardware",
    "knowledge": "pieces of knowledge",
    "research": "studies",
    "furniture": "pieces of furniture",
}


def _alone(wrong: str) -> str:
    return wrong.removesuffix("es" if wrong.endswith(("ches", "sses")) else "s")


def _pieces(wrong: str) -> str:
    return _PIECES.get(_alone(wrong), "")


def _one(wrong: str) -> str:
    words = wrong.split()[1:]
    return " ".join(words)


def _these(wrong: str) -> str:
    first, _, noun = wrong.partition(" ")
    return f"{ {'these': 'this', 'those': 'that'}[first] } {_alone(noun)}"


UNCOUNTED = (
    Slip(
        "PiecesOf",
        _PLURAL,
        (
            rf"\b(?:{_COUNTED}|many(?! feedback| information| advice| software)|various)(?: more| other| "
            r"different)? «informations?|feedbacks|advices?|equipments|evidences|softwares?|hardwares"
            r"|researches»(?=[.,;!?]| (?!\w+(?<!thi)s\b)[a-z])"
        ),
        _pieces,
        unless=r"\b(?:these|the|of|how|so) ",
    ),
    Slip("ThisMass", _PLURAL, rf"\b«(?:these|those) (?:{_NEVER}|researches|traffics|evidences)»(?= )", _these),
    Slip("NoPlural", _PLURAL, rf"\b«{_NEVER}»\b", _alone),
    Slip(
        "NoPlural",
        _PLURAL,
        r"\b(?:some|much|more|the|of|any|all|good|did some|some|great|big|a lot of|our|their|your|made"
        r"|further|no|own|recent) «researches|progresses|traffics|evidences»"
        r"(?= (?:on|in|about|for|this|is|was|are|were|shows?|to|of|with|from|went|that|by)\b|[.,])",
        _alone,
        unless=r"\b(?:it|he|she|which|that|as) ",
    ),
    Slip(
        "NoA",
        _ONE,
        (
            rf"\b«an? (?:(?:very |really )?(?:{_GOOD}) )?(?:information|feedback|equipment|advice|hardware"
            r"|software|evidence|homework|knowledge about|progress|research)»(?=[.,;!?]| (?:for|on|about|in"
            r"|from|to|of|that|which|with|is|was|and)\b(?! of\b))"
        ),
        _one,
        unless=r"\b(?:such|quite|what|piece of|bit of) ",
    ),
    Slip(
        "MuchMass",
        _ONE,
        (
            r"\b«many»(?= (?:information|feedback|advice|equipment|knowledge|traffic|progress|evidence"
            r"|money)(?:[.,]| (?:to|in|on|about|for|from|is|was|that|and)\b))"
        ),
        "much",
    ),
    Slip(
        "FewerMass",
        "This noun is not counted.",
        r"\b«fewer»(?= (?:information|traffic|memory|time|work|money|bandwidth|space|feedback|downtime)\b)",
        "less",
    ),
    Slip(
        "NumberOfMass",
        "What is not counted has an amount.",
        (
            r"\b«number»(?= of (?:memory|time|traffic|data|information|money|work|space|bandwidth"
            r"|code)(?:[.,]| (?:that|is|was|we|in|to|on)\b))"
        ),
        "amount",
    ),
)
