"""Adjectives where adverbs belong, and comparisons."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.describing import ADJECTIVES, adverb
from advocate_app.checks.grammar.slips.pattern import DETERMINERS, MODALS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import base_of, forms

_SAYS = "An adverb belongs here."
_COMPARED = "Compared is with “than”, alike is “as”."
_DOUBLE = "One mark of comparison is enough."
_MANNER = listed(
    "easy quick safe automatic slow direct correct proper complete careful manual explicit implicit "
    "dynamic separate independent regular "
    "reliable efficient silent gradual successful constant frequent heavy accurate consistent "
    "temporary permanent immediate recursive "
    "incremental local remote sudden smooth simultaneous rapid serious different perfect absolute"
)
_BASES = any_of(
    base
    for base in forms()
    if base not in ("be", "build", "test", "access", "start", "release", "backup", "restart", "copy")
)
_THIRDS = any_of(verb for verb in base_of(1) if verb not in ("is", "has"))
_DEGREE = (
    "extreme|complete|relative|absolute|real|total|incredible|surprising|significant|slight"
    "|particular|reasonable|fair|high|sufficient|exact|perfect|near|large|considerable|substantial"
    "|terrible|awful|unbelievable|remarkable|unusual|entire|full"
)
_PLAIN = any_of(
    ADJECTIVES
    - set(
        listed(
            "open third other whole own real full half good special certain different various general native "
            "light last first second next late past present same such only important private public social "
            "technical physical negative positive "
            "total virtual local static dynamic global final old main new early custom external internal "
            "existing normal single standard dedicated responsible"
        )
    )
)
_NEXT = (
    "parser|query|tool|job|machine|server|change|bug|test|way|number|set|problem|list|file|release|step|solution|version|language"
    "|script|library"
)
_FAST = (
    "fast|slow|small|big|large|simple|complex|easy|hard|expensive|cheap|safe|short|long|important"
    "|useful|stable|clean|stupid|nice|good|bad|difficult|complicated|quick|slowly|quickly|well|badly"
    "|often"
)
_SHORT = {
    "fast": "faster", "slow": "slower", "small": "smaller", "big": "bigger", "large": "larger", "simple": "simpler", "easy": "easier",
    "hard": "harder", "cheap": "cheaper", "short": "shorter", "long": "longer", "clean": "cleaner", "nice": "nicer", "good": "better",
    "bad": "worse", "quick": "quicker", "high": "higher", "low": "lower", "old": "older", "new": "newer", "light": "lighter",
    "strong": "stronger", "weak": "weaker", "safe": "safer", "great": "greater", "late": "later", "early": "earlier", "near": "nearer",
    "wide": "wider", "deep": "deeper", "heavy": "heavier", "smart": "smarter", "thin": "thinner", "tight": "tighter",
}  # fmt: skip
_ER = any_of(_SHORT.values())
_EST = {
    short: (f"{more[:-2]}est" if more not in ("better", "worse") else {"better": "best", "worse": "worst"}[more])
    for short, more in _SHORT.items()
}


def _as_adverb(wrong: str) -> str:
    return adverb(wrong)


DESCRIBING = (
    Slip(
        "EasilyAdd",
        _SAYS,
        (
            rf"\b(?:{MODALS}|to) (?:be )?«{any_of(_MANNER)}»(?= (?:{_BASES}|added|removed|extended|changed"
            r"|tested|used|installed|found|replaced|handled|configured|restarted|stopped|deleted|updated"
            rf"|understood|closed|released|documented|initialized)(?: (?:{DETERMINERS}|it|them|by|to|from|in"
            r"|with|into|on|when|after|before|at)\b|[.,]))"
        ),
        _as_adverb,
        unless=r"\b(?:due|related|prior|close|access|similar|up|applied|added|switch|moved|back) ",
        near=" ".join(_MANNER),
    ),
    Slip(
        "EasilyAdd",
        _SAYS,
        (
            r"\b(?:it|which|that|tool|script|server|service|job|system|client|parser|process|worker|function"
            r"|library|we|they|you) "
            rf"«{any_of(set(_MANNER) - set(listed('separate direct manual complete different perfect')))}»(?= "
            rf"(?:{_THIRDS}|restart|create|delete|generate|detect|remove|deploy|choose|send) (?:{DETERMINERS}"
            r"|it|them|to|from|in|all)\b)"
        ),
        _as_adverb,
        near=" ".join(_MANNER),
    ),
    Slip(
        "ProperlyDone",
        _SAYS,
        (
            r"\b(?:is|are|was|were|be|been|being|not|gets?) "
            rf"«{any_of(set(_MANNER) - set(listed('slow separate complete remote local')))}»(?= (?:\w{{3,}}ed"
            r"|built|written|sent|done|run|read|made|chosen|kept)\b(?! \w+s\b))"
        ),
        _as_adverb,
    ),
    Slip(
        "WellTested",
        "The adverb is “well”.",
        (
            r"\b(?:is|are|was|were|be|been|very|not|really|pretty|so|quite) «good»(?= (?:tested|documented"
            r"|known|written|understood|maintained|designed|supported|organized|structured|prepared|built"
            r"|suited|integrated|received|established|defined|optimized|hidden)\b)"
        ),
        "well",
    ),
    Slip(
        "WorksWell",
        "The adverb is “well”.",
        (
            r"\b(?:work|works|worked|working|runs|ran|perform|performs|performed|scales?|scaled|behaves?"
            r"|behaved|integrates?|handles? (?:it|this|that|errors)|plays|sleep|communicates?) (?:very "
            r"|really |pretty |quite |so |too |not |as |just )?«good»(?=[.,;!?]| (?:with|on|for|in|and|so"
            r"|enough|when|until|at|but|as)\b)"
        ),
        "well",
    ),
    Slip(
        "RunsSlowly",
        _SAYS,
        (
            r"\b(?:run|runs|ran|running|works|worked|load|loads|loaded|grow|grows|grew|rose|rises|fell|falls"
            r"|starts|started|responds?|responded|moves?|moved|increases?|increased|decreases?|decreased"
            r"|dropped|drops|spreads?|reacts?|reacted|changed|changes|executes?|processes|performs?) (?:very "
            r"|really |quite |too |so |extremely )?«slow|quick|sudden|rapid|gradual|automatic|correct|proper"
            r"|perfect|significant|dramatic|steady|independent|smooth|reliable|safe|efficient|different"
            r"|silent»(?=[.,;!?]| (?:on|in|at|after|before|when|because|under|until|over|during|with|but"
            r"|since|without)\b)"
        ),
        _as_adverb,
    ),
    Slip(
        "ReallyFast",
        _SAYS,
        (
            r"\b(?:an? |is |are |was |were |loads? |runs? |looks? |very |becomes? |not |it's |that's |became "
            rf"|feels? |been |be )«{_DEGREE}»(?= (?:{_PLAIN}|slowly|quickly|well|badly|unusable|unreadable"
            r"|unstable)(?:[.,;!?]| (?:and|but|for|to|on|in|because|when|with|at|as|\w+er"
            rf"|{_NEXT})\b))"
        ),
        lambda wrong: "really" if wrong == "real" else "fairly" if wrong == "fair" else adverb(wrong),
        near=_DEGREE.replace("|", " "),
    ),
    Slip(
        "DoubleMore",
        _DOUBLE,
        rf"\b«more (?:{_ER})»(?= (?!\w+s (?:were|are|was|is)\b))",
        lambda wrong: wrong.split()[1],
        unless=r"\b(?:no|any|one|two|three|few|many|some|even|what) ",
    ),
    Slip("DoubleMore", _DOUBLE, rf"\b«more (?:{_ER})»(?=[.,;!?])", lambda wrong: wrong.split()[1]),
    Slip(
        "MoreFast",
        "Short adjectives are compared with -er.",
        (
            r"\b(?:is|are|was|were|be|been|become|becomes|became|much|even|far|runs?|lot|looks?|it's|and|made "
            r"it|makes it|get|gets|got|bit) «more "
            rf"(?:{any_of(set(_SHORT) - {'good', 'bad', 'great', 'near', 'old', 'new', 'late', 'early'})})»(?=[.,;!?]"
            r"| (?:than|to|now|and|for|on|in|with|when|at|because)\b)"
        ),
        lambda wrong: _SHORT[wrong.split()[1]],
    ),
    Slip(
        "MostSimple",
        "Short adjectives are compared with -est.",
        (
            rf"\bthe «most (?:{any_of(set(_EST) - {'good', 'bad', 'great', 'near', 'new', 'late', 'early', 'high', 'low'})})»(?= "
            r"(?!and )[a-z]+)"
        ),
        lambda wrong: _EST[wrong.split()[1]],
    ),
    Slip("MostEst", _DOUBLE, rf"\b«most (?:{any_of(_EST.values())})»(?= )", lambda wrong: wrong.split()[1]),
    Slip(
        "AsThan",
        _COMPARED,
        (
            rf"\bas (?:{_FAST}|\w+ful|\w+ive|\w+able|much|many|few|\w+ly|\w+nt) «than|then|like»(?= "
            rf"(?:{DETERMINERS}|we|it|you|I|before|in|on|with|expected|for)\b)"
        ),
        "as",
    ),
    Slip(
        "BetterAs",
        _COMPARED,
        (
            r"\b(?:is|are|was|were|runs?|ran|works?|worked|takes?|took|much|far|lot|been|be|gets?|not|even"
            rf"|bit) (?:{_ER}|less|more(?: \w+)?) «as»(?= (?:the|our|in|on|before|it|we|expected|any|last|all"
            r"|that|this|with|previous|other)\b)"
        ),
        "than",
        unless=r"\b(?:no|any) ",
    ),
    Slip(
        "ErThen",
        _COMPARED,
        (
            rf"\b(?:{_ER}|rather|other|less|more(?: \w+)?|fewer)(?: \w+s)? «then»(?= (?:last|any|before"
            r"|expected|the|our|in|on|with|we|I|you|it|one|two|three|\d+|his|her|what|that|this|other|most"
            r"|usual|ever|normal|their|your|my)\b)"
        ),
        "than",
        unless=r"\b(?:and|no|once|if|when|until|a|is the|was the) ",
    ),
    Slip("SameThan", _COMPARED, r"\b(?:the same|same)(?: \w+)? «than»(?= )", "as"),
)
