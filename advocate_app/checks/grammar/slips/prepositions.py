"""Prepositions."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import DETERMINERS, Slip, any_of
from advocate_app.checks.grammar.slips.verbs import forms

_SAYS = "Another preposition belongs here."
_BASES = any_of(forms())
_GERUND = {each[0]: each[4] for each in forms().values()}
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_MONTHS = "january|february|march|april|june|july|august|september|october|november|december"
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
    Slip(
        "FocusOn",
        _SAYS,
        (
            r"\b(?:focus(?:es|ed|ing)?|insist(?:s|ed|ing)?) «in»(?= (?!the (?:end|meantime|beginning|first"
            r"|same)\b|our \w+ on|practice|detail|general|turn|\d))"
        ),
        "on",
    ),
    Slip(
        "ForAWhile",
        _SAYS,
        (
            r"\b(?:(?:have|has|had|been|running|using|working|known|here|existed|\w+ed)(?: \w+)?) «since»(?= "
            rf"{_NUMBER} {_SPAN}\b(?! ago))"
        ),
        "for",
    ),
    Slip(
        "DependOn",
        _SAYS,
        (
            r"\b(?:depend|depends|depended|depending|relies|rely|relied|relying|reliant|dependent) «of|from"
            rf"|in|at|to»(?= (?:{DETERMINERS}|how|what|whether|which|it|them|where|two|three|many|several"
            r"|other|one|us|you)\b)"
        ),
        "on",
        unless=r"\b(?:of what|on what|what) ",
    ),
    Slip(
        "CapableOf",
        _SAYS,
        rf"\b«capable to (?:{_BASES})»(?= )",
        lambda wrong: f"capable of {_GERUND[wrong.split()[2]]}",
    ),
    Slip(
        "OnMonday",
        "With days it is on.",
        (
            r"\b(?:we|they|it|I|\w+ed|met|was|were|is|are|began|meet|ship|release|meeting|meetings|talk"
            rf"|planned|happens?|runs?|went|start|starts) «in|at»(?= (?:{_DAYS})s?\b(?!'))"
        ),
        "on",
    ),
    Slip(
        "InMarch",
        "With months and years it is in.",
        (
            r"\b(?:planned|released|\w+ed|began|met|was|were|is|are|happens?|came|started|starts|due|shipped"
            rf"|went|it|release|migration|launch|live) «on|at»(?= (?:{_MONTHS}|(?:19|20)\d\d)(?:[.,;!?]|\Z| "
            r"(?:we|and|at|with|because|but|the|after|they|it|when)\b))"
        ),
        "in",
        unless=r"\b(?:based|depend|depends|depended|worked|built|focused|relied) ",
    ),
    Slip(
        "AtNine",
        "With hours it is at.",
        r"\b«on|in»(?= (?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)|noon|midnight|night)\b)",
        "at",
        unless=r"\b(?:works?|based|depends?|save|later|middle|late|\w+ and|cut|turn|turns) ",
    ),
    Slip("OnTheWeekend", "Here it is on.", r"\b«in»(?= the weekends?\b)", "on"),
    Slip(
        "WorkOn",
        _SAYS,
        (
            r"\b(?:work|works|worked|working) «in|at»(?= (?:(?:a|an|the|this|our|several|many|two|three) "
            r"(?:new |big |small |first |next |better )?(?:feature|fix|version|release|solution|features"
            r"|fixes|patch|bug|bugs|problem|prototype|proposal|redesign|rewrite|improvement|issue|topic|draft"
            r"|implementation|design|ticket|task)s?)\b)"
        ),
        "on",
    ),
    Slip(
        "FamiliarWith",
        _SAYS,
        rf"\bfamiliar «to|about|of|in»(?= (?:{DETERMINERS}|it|these|how|both|\w+)\b)",
        "with",
        unless=(
            r"\b(?:is|are|was|look|looks|sounds?|be|seem|seems) |\b(?:is|are|be|look|looks|sound|sounds) "
            r"(?:very |more )?(?=familiar to (?:you|me|us|anyone|many|most|users|developers))"
        ),
    ),
    Slip(
        "DividedInto",
        _SAYS,
        (
            r"\b(?:divided|split|divide|divides|splits|separated|grouped|translated|converted|transformed"
            r"|broken down|compiled|packed|turned|convert|translate|transform) «in|to»(?= (?:two|three|four"
            r"|five|six|several|many|multiple|smaller|small|different|\d+|equal|separate|independent) \w+s\b)"
        ),
        "into",
        unless=r"\b(?:loaded|converted|translated|compiled|packed) ",
    ),
    Slip(
        "SimilarTo",
        _SAYS,
        (
            r"\b(?:similar|identical|equal|equivalent|related|compatible to be) «with|as|than|like»(?= "
            rf"(?:{DETERMINERS}|ours|yours|mine|theirs|it|what|each|those|one|how|that)\b)"
        ),
        "to",
        unless=r"\b(?:something|anything|nothing|not) (?:\w+ )?",
    ),
    Slip(
        "CongratulateOn",
        _SAYS,
        (
            r"\bcongratulat(?:e|es|ed|ions|ing)(?: (?:you|them|us|the \w+|him|her|to you))? «for|to|with»(?= "
            r"(?:the|your|their|our|this|his|her|a|getting|reaching|winning|finishing)\b)"
        ),
        "on",
        unless=r"\b(?:card|note) ",
    ),
    Slip(
        "ResultIn",
        _SAYS,
        (
            r"\b(?:it|this|that|which|lock|change|bug|error|failure|mistake|config|restart) (?:often |always "
            r"|can |may |will |could |would )?(?:result|results|resulted) «to|into|with»(?= (?:an?|the|data"
            r"|many|more|several|errors|long|high|two|crashes)\b)"
        ),
        "in",
    ),
    Slip("InsteadOf", _SAYS, rf"\binstead «to|from|for|than»(?= (?:{DETERMINERS}|using|it|one|two|\w+ing)\b)", "of"),
    Slip(
        "ParticipateIn",
        _SAYS,
        (
            r"\b(?:participate|participates|participated|participating|participation|interest|interested"
            r"|involved|specialized|specialize|experienced|succeed|succeeded|believe|believed|invest"
            rf"|invested) «to|on|at|into»(?= (?:{DETERMINERS}|two|three|\w+ing)\b)"
        ),
        "in",
        unless=r"\b(?:the|of|compound|get|got|low|be|is|was|more) |\bno (?=interest)",
    ),
    Slip(
        "ResponsibleFor",
        _SAYS,
        (
            r"\b(?:responsible|accountable|famous|suitable|useful|ready|thankful|grateful|blamed) «of"
            rf"|about»(?= (?:{DETERMINERS}|it|\w+ing|all)\b)"
        ),
        "for",
        unless=(
            r"\b(?:is|what|well|not|be|little|never) (?=known of)|\b(?:is|are|was|not|little|well|be|been"
            r"|already|I've|have) (?=known (?:of|about))"
        ),
    ),
    Slip(
        "GoodAt",
        _SAYS,
        (
            r"\b(?:good|bad|great|better|best|terrible|excellent) «in|on»(?= (?:debugging|programming|coding"
            r"|math|maths|testing|writing|explaining|finding|reading|handling|solving|hiding|designing|sql"
            r"|python|java|rust|estimating|communication|this|what we do|it)\b(?! (?:is|are|was|case|context"
            r"|respect|situation|way|area|regard|version|release)))"
        ),
        "at",
        unless=(
            r"\b(?:is|was|looks?|are|the|a|works?|so|very|really|performs?|what's|practices?) (?=(?:good|best"
            r"|better|great) (?:in|on) this)|\b(?:looks?|works?|not|something|the|performs?|any) "
        ),
    ),
    Slip(
        "AgreeWith",
        _SAYS,
        (
            r"\b(?:agree|agrees|agreed|disagree|disagrees|disagreed) «to|on»(?= (?:you|him|her|them|me|us|the "
            r"(?:reviewer|author|comment|reviewers|comments|others?|maintainers?)|this comment|your "
            r"(?:comment|opinion|point))\b)"
        ),
        "with",
        unless=r"\b(?:have|has) ",
    ),
    Slip(
        "CausedBy",
        _SAYS,
        (
            r"\b(?:caused|triggered|written|affected|maintained|reviewed|replaced|developed|owned|surprised"
            r"|impressed|followed|reported|supported|done|fixed|approved|handled) «from»(?= (?:a (?:bad|wrong"
            r"|bug|missing|full|single|new|script|race|colleague|tool|customer|user|failing|broken|memory"
            r"|slow|network|timeout)|the (?:team|author|same (?:team|bug|person)|user|client|customer"
            r"|maintainers?|compiler|scheduler|vendor)|our (?:team|users|customers)|users|customers|somebody"
            r"|someone|me|us|them|him|her|many (?:users|people|teams|customers))\b)"
        ),
        "by",
        unless=(
            r"\b(?:data|file|image|list) (?:is |was )?(?=(?:created|generated|made|replaced|called|used|found"
            r"|provided) from the)"
        ),
    ),
    Slip(
        "ConnectedTo",
        _SAYS,
        (
            r"\b(?:connected|linked|attached|bound|connects|connect|exposed) «with»(?= (?:the|a|our|your|its"
            r"|an|each|this|that) (?:same |main |other |external |remote )?(?:server|broker|database|network"
            r"|internet|cluster|host|leader|client|vpn|proxy|node|switch|bus|port|interface|system|service"
            r"|machine|api|sensor|board)\b)"
        ),
        "to",
    ),
    Slip(
        "ByNext",
        "A deadline is by, not until.",
        (
            r"\b(?:finish|deliver|submit|complete|send|fix|merge|ship|release|answer|reply|migrate|upgrade"
            r"|replace|resolve|close|solve|finalize) (?:\w+ ){1,3}«until|till»(?= (?:monday|tuesday|wednesday"
            r"|thursday|friday|tomorrow|the end of|next|noon|tonight|\d))"
        ),
        "by",
        unless=r"(?:n't|\bnot|\bnever|\bcannot) (?:\w+ ){0,4}",
    ),
    Slip(
        "NextWeek",
        "Without “in”.",
        (
            r"\b«(?:in|on|at) (?:next|last) (?:week|month|year|monday|tuesday|wednesday|thursday"
            r"|friday)»(?=[.,;!?]|\Z| (?:we|they|it|I|you|and|because|but|after|at)\b)"
        ),
        lambda wrong: " ".join(wrong.split()[-2:]),
    ),
    Slip(
        "InTheMorning",
        "In the morning, but at night.",
        r"\b«(?:at|on)»(?= the (?:morning|afternoon|evening)\b(?! (?:of|meeting|call|shift|stand-up|after)))",
        "in",
    ),
    Slip(
        "ReasonFor",
        _SAYS,
        rf"\b(?:the|main|only|a|one|no|another|real|good|possible|other) reasons? «of»(?= (?:{DETERMINERS}|\w+ing)\b)",
        "for",
        unless=r"\bby (?:the |a )?",
    ),
    Slip(
        "SolutionTo",
        _SAYS,
        (
            r"\b(?:a|the|this|that|answer|reply|no|better|simple|possible) (?:solution|answer) «of»(?= "
            r"(?:this|the|your|our|that|a) (?:problem|question|issue|bug))"
        ),
        "to",
    ),
    Slip(
        "DifferenceBetween",
        _SAYS,
        r"\bthe differences? «of»(?= (?:the two|both|these two|\w+ and \w+(?:[.,]| is\b| are\b)))",
        "between",
    ),
    Slip(
        "IncreaseOf",
        _SAYS,
        (
            r"\b(?:increase|decrease|reduction|drop|rise|growth|change|improvement|spike) «of»(?= (?:the|our) "
            r"(?:latency|load|traffic|performance|memory|throughput|number|cpu|costs?|errors?|error rate"
            r"|speed)\b)"
        ),
        "in",
    ),
    Slip("DespiteOf", "Without “of”.", r"\b«despite of»(?= )", "despite"),
)
