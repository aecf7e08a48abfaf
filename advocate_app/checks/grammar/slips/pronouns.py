"""Its and it's, your and you're, their, there and they're, then and than, to and too."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.describing import ADJECTIVES
from advocate_app.checks.grammar.slips.nouns import THINGS
from advocate_app.checks.grammar.slips.pattern import STARTS, Slip, any_of, listed
from advocate_app.checks.grammar.slips.verbs import third

_SAYS = "Another word is meant."
_ADJ = any_of(
    ADJECTIVES
    - set(listed("own main first last next only same original internal final whole new old current initial full past"))
)
_OWNED = any_of(
    {
        *THINGS,
        *map(third, THINGS),
        "memory",
        "data",
        "children",
        "people",
        "code",
        "state",
        "content",
        "contents",
        "performance",
        "behavior",
        "logs",
        "metadata",
    }
    - {"fun", "time", "fault", "match", "part", "need", "idea", "mistake", "bug"}
)

PRONOUNS = (
    Slip(
        "Its",
        _SAYS,
        (
            r"\b(?:when|if|where|because|while|until|once|and|all|after|before|how|since|that) «it's»(?= "
            rf"(?:{_OWNED})\b (?!that\b|is\b that)(?:\w+s|is|was|are|were|has|\w+ed|fails?|runs?|can|will|on"
            r"|in|from|to)\b)"
        ),
        "its",
    ),
    Slip(
        "Its",
        _SAYS,
        (
            r"\b(?:and|\w+s|\w+ed|keep|lose|read|write|use|change|update|close|open|send|via|per|under|after"
            rf"|before|without|behind|inside|within|during|between|against|about|like) «it's»(?= (?:{_OWNED}"
            rf"|own|old|new|original|current|default|internal|first|last|main|(?:{_ADJ}) "
            rf"(?:{_OWNED}))(?:[.,;!?]|\Z| (?:on|in|for|to|at|from|with|and|or|when|is|are|was|were|after"
            r"|before|by|has|have)\b))"
        ),
        "its",
        unless=r"\b(?:sometimes|always|perhaps|besides|yes|as|this|says?|thinks?|means|knows|hopes) ",
    ),
    Slip(
        "ItIs",
        _SAYS,
        (
            rf"{STARTS}«its»(?= (?:{_ADJ}|important|worth|time|clear|unclear|hard|easy|better|best|possible|up"
            r"|done|fine|ok|okay|good|bad|supposed|intended|only|used|called|about|like|from|in the|on the) "
            r"(?:to|that|if|for|when|how|why|whether|what|not|because|and|but)\b)"
        ),
        "it's",
        unless=r"\b(?:know|and|of) ",
    ),
    Slip(
        "ItIs",
        _SAYS,
        (
            rf"{STARTS}«its»(?= (?:going|getting|trying|happening|failing|waiting|coming|taking|making|using"
            r"|been|gone|called|hard|easy|fine|okay|clear|unclear|done|our|your|my|this|what|why|how|when"
            r"|where|no|one of|only \w+ing|rather|quite|pretty|so|more|less|much|almost|slow|fast|broken|down"
            r"|ready|impossible|late|early)(?:[.,;!?]|\Z| (?!\w+s\b)))"
        ),
        "it's",
        unless=r"\b(?:and|that) ",
    ),
    Slip(
        "ItIs",
        _SAYS,
        (
            r"\b(?:think|thinks|thought|guess|hope|sure|believe|know|say|means|afraid|see|seems|assume"
            r"|because|until|unless|whether) «its»(?= (?:an?|the|not|been|just|too|very|still|already|better"
            r"|worth|because|about|time|safe|fine|hard|easy|slow|fast|important|possible|down|broken|our"
            r"|my)\b(?! \w+s\b))"
        ),
        "it's",
    ),
    Slip(
        "YouAre",
        _SAYS,
        (
            rf"{STARTS}«your»(?= (?:right|wrong|done|here|there|able|unable|sure|unsure|happy|lucky|interested"
            r"|responsible|in|on|at|using|looking|trying|running into|working|stuck|lost|correct|curious"
            r"|familiar|ready|set|also|currently|probably|already|still|just|now|fine|good|better|writing a"
            r"|building a|new to|not)(?: (?:about|to|that|if|with|for|of|in|the|a|an|on|at|by|and|what|how)\b"
            r"|[.,;!?]))"
        ),
        "you're",
    ),
    Slip(
        "YouAre",
        _SAYS,
        (
            r"\b(?:think|hope|what|where|whatever|once|unless|until|how|which|make sure|know|see) «your»(?= "
            r"(?:doing|done|having|enjoying|using|looking|trying|right|wrong|going|able|saying|seeing|asking|getting|not"
            r"|ready|sure|running a|writing a|working)\b)"
        ),
        "you're",
    ),
    Slip(
        "Your",
        _SAYS,
        (
            rf"\b«you're»(?= (?:{_OWNED}|own|old|new|local|first|last)(?:[.,;!?]|\Z| (?:on|in|for|to|at|from"
            r"|with|before|after|and|or|is|are|was|were|has|will|can|should|when|if|by|needs?|\w+s)\b))"
        ),
        "your",
        unless=r"\b(?:if|when|unless|because|once|hope|think|that) ",
    ),
    Slip(
        "Their",
        _SAYS,
        (
            r"\b(?:changed|merged|moved|lost|use|used|keep|kept|share|shared|have|wrote|write|run|read|update"
            r"|updated|deleted|forgot|send|sent|opened|closed|check|checked|finished|on|of|with|from|for|in"
            r"|to|by|published|into|all|about|know|renamed|restarted|upgraded|upgrade|open|close|change|and"
            rf"|stores?|hold|do|did|without) «there|they're»(?= (?:{_OWNED}|own|old|new|(?:{_ADJ}) "
            rf"(?:{_OWNED}))(?:[.,;!?]|\Z| (?:on|in|for|to|at|from|with|after|before|and|or|when|every|last"
            r"|yesterday|by|as|is|was|are|were|into|without|themselves)\b))"
        ),
        "their",
    ),
    Slip("There", _SAYS, rf"{STARTS}«they're»(?= (?:is|are|was|were|has been|have been|will be)\b)", "there"),
    Slip(
        "There",
        _SAYS,
        (
            r"\b(?:that|because|if|when|think|sure|while|but|know|see|since|and) «their»(?= (?:is|are|was"
            r"|were|isn't|aren't|will be|should be|might be|has been|have been|seems? to be|must be) )"
        ),
        "there",
    ),
    Slip(
        "TheyAre",
        _SAYS,
        (
            rf"{STARTS}«there|their»(?= (?:going to|trying to|using|looking for|working on|able to|supposed to"
            r"|responsible for|happy with|ready to|written in|stored in|deleted when|sent to)\b)"
        ),
        "they're",
    ),
    Slip(
        "Then",
        _SAYS,
        (
            r"(?:,|(?<=[.!?])|\band|\bif not,) «than»(?= (?:we|it|you|they|I|he|she|the|run|start|stop"
            r"|restart|click|open|add|copy|delete|remove|wait|check|merge|deploy|send|try|a|install|use|set"
            r"|go|press|choose|read|write|everything|that)\b)"
        ),
        "then",
        unless=r"\b(?:more|less|other|rather|\w+er)\b[^.!?]{0,40}",
    ),
    Slip("Then", _SAYS, r"\A«than»(?= (?:we|it|you|they|I|the|run|start|restart|add|open)\b)", "then"),
    Slip(
        "ThanYear",
        _SAYS,
        (
            r"\b(?:more|less|fewer|better|worse|faster|slower|larger|smaller|higher|lower|longer|shorter"
            r"|older|rather|other|easier|cheaper|safer|simpler)(?: [\w-]+)? «then»(?= (?:last|expected|usual"
            r"|normal|ever|any|that|this|those|all|most|others?|two|three|half|once|enough|needed|necessary"
            r"|\d+|we|I|you|they|it|the|an?|our|your|my|its|in|on|with|before|\w+ing)\b)"
        ),
        "than",
        unless=r"\b(?:no|once|if|when|is|was|and|than [^.]{0,40}) ",
    ),
    Slip(
        "TooBig",
        _SAYS,
        (
            r"\b(?:is|was|are|were|be|been|much|far|way|gets?|got|become|becomes|became|seems?|looks?|it's|a "
            r"bit|not|runs?|little|grows?|grew) «to»(?= (?:slow|big|small|large|long|short|late|early|many"
            r"|much|few|complicated|complex|hard|difficult|expensive|high|low|old|new|heavy|often|fast|risky"
            r"|generic|strict|verbose|noisy|wide|narrow|far|simple|easy|good|bad|dangerous|aggressive|busy"
            r"|tight|vague|soon)\b(?:[.,;!?]|\Z| (?:for|to|and|in|on|with|when|at|now|or|but|already"
            r"|anyway)\b))"
        ),
        "too",
    ),
)
