"""Prepositions."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import DETERMINERS, Slip

_SAYS = "Another preposition belongs here."
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few)"
_SPAN = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)"

PREPOSITIONS = (
    Slip(
        "DependOn",
        _SAYS,
        rf"\b(?:depend|depends|depended|depending|dependent|rely|relies|relied|relying) «of|from|in»"
        rf"(?= (?:{DETERMINERS}|how|what|whether|which|it)\b)",
        "on",
    ),
    Slip("ConsistOf", _SAYS, r"\bconsist(?:s|ed)? «on|from»(?= )", "of"),
    Slip("AccordingTo", _SAYS, rf"\baccording «with|of»(?= (?:{DETERMINERS}|what|it)\b)", "to"),
    Slip("SimilarTo", _SAYS, rf"\bsimilar «as|with»(?= (?:{DETERMINERS}|what|it)\b)", "to"),
    Slip("DueTo", _SAYS, rf"\b(?:due|thanks|prior) «of»(?= (?:{DETERMINERS}|it)\b)", "to"),
    Slip("InterestedIn", _SAYS, r"\binterested «on|about»(?= )", "in"),
    Slip("ResponsibleFor", _SAYS, r"\bresponsible «of»(?= )", "for"),
    Slip("ComplyWith", _SAYS, r"\bcompl(?:y|ies|ied|ying) «to»(?= )", "with"),
    Slip("SameAs", _SAYS, rf"\bthe same (?:\w+ )?«than»(?= (?:{DETERMINERS}|in|on|for|we|before|it|last)\b)", "as"),
    Slip("DifferentFrom", _SAYS, r"\bdifferent «then»(?= )", "from"),
    Slip("FocusOn", _SAYS, r"\b(?:focus(?:es|ed|ing)?|insist(?:s|ed|ing)?) «in»(?= (?!the (?:end|meantime|beginning|first|same)\b|our \w+ on|practice|detail|general|turn|\d))", "on"),
    Slip(
        "ForAWhile",
        _SAYS,
        rf"\b(?:(?:have|has|had|been|running|using|working|known|here|existed|\w+ed)(?: \w+)?) «since»(?= {_NUMBER} {_SPAN}\b(?! ago))",
        "for",
    ),
)
