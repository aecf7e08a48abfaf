"""Denials, pairs of joining words, verbs without a continuous form, made-up past forms, apostrophes."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.nouns import THINGS
from advocate_app.checks.grammar.slips.pattern import DETERMINERS, STARTS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import base_of, forms, gerund, singular, third

_TWICE = "Two denials cancel each other."
_PAIR = "These two words belong together in another way."
_STATE = "This verb has no continuous form here."
_FORM = "This verb has another past form."
_APOSTROPHE = "A plural has no apostrophe."
_OWNS = "It is somebody's: an apostrophe is missing."
_NO = (
    r"(?:don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|isn't|aren't|wasn't|haven't|hasn't"
    r"|never|(?:do|does|did|can|could|will|has|have|is) not)"
)
_ANY = {
    "nothing": "anything",
    "nobody": "anybody",
    "no": "any",
    "none": "any",
    "nowhere": "anywhere",
    "no one": "anyone",
}
_STATIVE = listed(
    "contain support depend belong consist need know prefer require include mean own believe understand want have"
)
_NOT_ING = any_of(gerund(base) for base in _STATIVE if base != "have")
_BASE_OF = {gerund(base): base for base in _STATIVE}
_HARD = {}
for _base, _, _past, _done, _ in forms().values():
    if _past != f"{_base}ed" and _base not in (
        "be",
        "free",
        "see",
        "agree",
        "put",
        "set",
        "cost",
        "hit",
        "cut",
        "let",
        "feed",
        "lead",
        "tie",
        "wed",
        "sing",
        "show",
    ):
        for _wrong in (f"{_base}ed", f"{_base}d" if _base.endswith("e") else f"{_base}{_base[-1]}ed"):
            if not any(_wrong in (each[2], each[3]) for each in forms().values()) and not _past.endswith("ed"):
                _HARD[_wrong] = (_past, _done)
_HARD |= {
    "taked": ("took", "taken"),
    "maked": ("made", "made"),
    "costed": ("cost", "cost"),
    "putted": ("put", "put"),
    "setted": ("set", "set"),
    "hitted": ("hit", "hit"),
    "cutted": ("cut", "cut"),
    "letted": ("let", "let"),
    "splitted": ("split", "split"),
    "spended": ("spent", "spent"),
    "shutted": ("shut", "shut"),
    "readed": ("read", "read"),
    "hurted": ("hurt", "hurt"),
    "teached": ("taught", "taught"),
    "catched": ("caught", "caught"),
    "thinked": ("thought", "thought"),
    "buyed": ("bought", "bought"),
    "bringed": ("brought", "brought"),
}
for _fine in listed(
    "waked grinded binded sticked spinned leaded shined sinked seed bedded wined finded founded "
    "leted rund lied landed lended beed haved doed binged"
):
    _HARD.pop(_fine, None)
_AFTER_HAVE = {wrong: done for wrong, (_, done) in _HARD.items()}
_SIMPLE = {wrong: past for wrong, (past, _) in _HARD.items()}
_THINGS = any_of(f"{noun}'s" for noun in THINGS)
_OWNERS = any_of(
    third(noun)
    for noun in listed(
        "user customer server client team developer colleague author company manager maintainer vendor "
        "service node host employee engineer program system machine"
    )
)
_THIRDS = {
    verb.removesuffix("s") + "'s": verb
    for verb in base_of(1)
    if verb.endswith("s") and verb not in ("is", "has") and forms()[base_of(1)[verb]][0] + "s" == verb
}

DENIALS = (
    Slip(
        "NotNothing",
        _TWICE,
        rf"\b{_NO} (?:\w+ )?«nothing|nobody|nowhere»(?= (?!but\b|less\b|more\b)\w|[.,;])",
        _ANY,
        unless=r"\b(?:if|there|that|nothing|nobody) ",
        near="nothing nobody nowhere",
    ),
    Slip(
        "NotNo",
        _TWICE,
        (
            r"\b(?:don't|doesn't|didn't|can't|cannot|couldn't|won't|haven't|hasn't|never) (?:have|see|find"
            r"|need|get|want|make|know|give|show|use|add|cause|do|saw|found|had|got|seen|made) «no»(?= "
            r"(?!longer|more than|one-|other)\w+)"
        ),
        "any",
    ),
    Slip("NorOr", _PAIR, r"\beither (?:[\w-]+ ){1,5}«nor»(?= )", "or", unless=r"\b(?:n't|not|never) (?:\w+ )*"),
    Slip("OrNor", _PAIR, r"\bneither (?!of )(?:[\w-]+ ){1,4}«or»(?= )", "nor"),
    Slip("NotOnlyAlso", _PAIR, r"\bnot only [^.;!?]{3,60}, «and also|also»(?= )", "but also"),
    Slip(
        "Stative",
        _STATE,
        (
            rf"\b(?:it|which|that|(?:the|this|that|our|each|every) \w+) «is (?:{_NOT_ING})»(?= "
            rf"(?:{DETERMINERS}|on|of|to|both|two|three|several|many|\d+|it|them|from)\b)"
        ),
        lambda wrong: third(_BASE_OF[wrong.split()[1]]),
        unless=r"\b(?:what|all|of|when|if it|problem|question|issue|goal|idea|\w+s) ",
    ),
    Slip(
        "Stative",
        _STATE,
        (
            rf"\b(?:I|we|they|you|(?:these|those|the|our) \w+s) «(?:am|are) (?:{_NOT_ING})»(?= "
            rf"(?:{DETERMINERS}|on|of|to|both|two|three|several|many|\d+|it|them|from|more|about)\b)"
        ),
        lambda wrong: _BASE_OF[wrong.split()[1]],
    ),
    Slip(
        "NotKnowing",
        _STATE,
        r"\b(?:I|we|they|you) «(?:am|are) not (?:knowing|understanding|wanting|needing|having|believing)»(?= )",
        lambda wrong: f"don't {_BASE_OF[wrong.split()[2]]}",
    ),
    Slip(
        "NotKnowing",
        _STATE,
        (
            r"\b(?:he|she|it|the \w+) «is not (?:knowing|understanding|wanting|needing|having|containing"
            r"|supporting|depending)»(?= )"
        ),
        lambda wrong: f"doesn't {_BASE_OF[wrong.split()[2]]}",
    ),
    Slip(
        "PastForm",
        _FORM,
        rf"\b(?:have|has|had|been|was|were|is|are|be)(?: not| never| already| also)? «{any_of(_AFTER_HAVE)}»\b",
        _AFTER_HAVE,
    ),
    Slip("PastForm", _FORM, rf"\b«{any_of(_SIMPLE)}»\b", _SIMPLE),
    Slip(
        "PluralApostrophe",
        _APOSTROPHE,
        near="s",
        pattern=(
            r"\b(?:the|these|those|many|all|our|some|several|few|two|three|four|five|of|more|most) "
            r"«(?-i:[A-Z]{2,5})'s»(?= (?:are|were|have|can|will|should|must|that|in|on|to|for|with|from|which"
            r"|do|don't|need|use)\b|[.,;]|\Z)"
        ),
        fix=lambda wrong: wrong.removesuffix("'s").upper() + "s",
        unless=r"\b(?:than) ",
    ),
    Slip(
        "PluralApostrophe",
        _APOSTROPHE,
        near="s",
        pattern=(
            r"\b(?:two|three|four|five|six|ten|\d+|many|several|these|those|few|all the|all our|various|both) "
            rf"(?:\w+ )?«{_THINGS}»(?= (?:are|were|have|had|can|will|should|must|that|in|on|to|for|with|from"
            r"|which|and|at|do|don't|need|per|is|was)\b|[.,;!?]|\Z)"
        ),
        fix=lambda wrong: third(wrong.removesuffix("'s")),
    ),
    Slip(
        "PluralApostrophe",
        _APOSTROPHE,
        near="s",
        pattern=rf"\b(?:the|our|your|their) «{_THINGS}»(?= (?:are|were|have)\b)",
        fix=lambda wrong: third(wrong.removesuffix("'s")),
    ),
    Slip(
        "VerbApostrophe",
        "A verb has no apostrophe.",
        near="s",
        pattern=(
            r"\b(?:it|he|she|which|that|who"
            rf"|{any_of(listed('function method script server tool service client job parser class command library program test'))}) "
            rf"«{any_of(_THIRDS)}»(?= (?:{DETERMINERS}|to|it|them|from|with)\b)"
        ),
        fix=_THIRDS,
        unless=r"\b(?:than) ",
    ),
    Slip(
        "Owner",
        _OWNS,
        rf"\b(?:the|this|that|my|each|every|a|another|one) «{_OWNERS}»(?= own \w+)",
        lambda wrong: f"{singular(wrong)}'s",
    ),
    Slip(
        "Owner",
        _OWNS,
        (
            r"\b(?:my|his|her|every|each|another|a) «(?:colleagues|customers|users|developers|managers"
            r"|companys|teammates|engineers|vendors)»(?= (?:laptop|machine|account|password|data|code|name"
            r"|branch|job|idea|request|key|browser|phone|session|computer|patch|team|server|question|desk"
            r"|website)\b)"
        ),
        lambda wrong: f"{singular(wrong)}'s",
    ),
    Slip(
        "Owners",
        _OWNS,
        (
            r"\b(?:all|both|these|those|most|many|two|three|several|our|the two|the three|some|other) "
            r"«(?:users|customers|clients|teams|developers|colleagues|engineers|employees|vendors)»(?= "
            r"(?:data|repositories|passwords|accounts|machines|laptops|feedback|needs|names|sessions|keys"
            r"|requests|code|opinions|questions|requirements|addresses|expectations|projects|branches"
            r"|services)\b)"
        ),
        lambda wrong: f"{wrong}'",
    ),
    Slip(
        "ThereIsOne",
        "It is one: there is.",
        (
            r"\bthere «are|were»(?= an? (?!lot|few|number|couple|handful|variety|bunch|dozen|hundred|thousand"
            r"|million|range|set|series|great|large|wide|good|small|huge|vast|ton|pair|total|plethora"
            r"|multitude|host|wealth|maximum|minimum|limited|billion|whole|majority|wealth|significant|half"
            r"|growing|fixed|certain|finite|myriad)(?:\w+ )?\w+(?: (?:in|on|for|with|at|between|that|which"
            r"|behind|to|from)\b|[.;!?]))"
        ),
        {"are": "is", "were": "was"},
    ),
    Slip(
        "NeitherOfUs",
        "Neither is one.",
        rf"{STARTS}neither of (?:us|them|you) «were|are|have|do»(?= )",
        {"are": "is", "were": "was", "have": "has", "do": "does"},
    ),
    Slip(
        "OneOfThem",
        "“One of” is one.",
        (
            rf"{STARTS}(?:one|each) of (?:the|our|my|these|those|its|their|your) (?:(?!that |which |who )\w+ "
            rf"){{1,2}}«are|were|have|do»(?= )"
        ),
        {"are": "is", "were": "was", "have": "has", "do": "does"},
        unless=r"\b(?:who|that|which) ",
    ),
    Slip(
        "EverybodyKnows",
        "“Everybody” is one.",
        (
            rf"{STARTS}(?:everybody|everyone|nobody|somebody|someone|no one|each of (?:us|them|you))(?: (?:on"
            r"|in|at|from|of) (?:the|our|this|my) \w+)? «know|need|have|want|agree|use|understand|make|are"
            r"|see|like|think|believe|do|were|say|get|go|take|expect|seem|prefer|depend|write|ask|try"
            r"|keep»(?= )"
        ),
        lambda base: {"are": "is", "were": "was"}.get(base, third(base)),
        unless=r"\b(?:let|make sure|does|did|help|and|if|should|would|could|lets|makes|made) ",
    ),
)
