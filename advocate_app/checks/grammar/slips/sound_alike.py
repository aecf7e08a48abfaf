"""More words that sound alike, told apart by what stands beside them."""

from __future__ import annotations

from advocate_app.checks.grammar.slips.pattern import MODALS, STARTS, Slip

_SAYS = "Another word is meant."

SOUND_ALIKE = (
    Slip(
        "MeToo",
        _SAYS,
        r"\b(?:me|us|them|this one|that|it|here|well) «to»(?=[.!?](?:\s|\Z))",
        "too",
        unless=(
            r"\b(?:belongs?|lead|leads|refers?|respond|used|want|wants|ought|have|has|going|try|sent|listen"
            r"|talk|what|connect|up|attach|added|close|compared|similar|able|thanks|due|according|to) (?:it "
            r"|that )?"
        ),
    ),
    Slip(
        "Loose",
        _SAYS,
        (
            r"\b(?:is|are|was|were|came|come|too|a|comes|hang|very|got|break|gets?) «lose»(?=[.,;!?]|\Z| "
            r"(?:and|or|end|ends|cable|screw|connection|bolt|coupling|contact|cable)\b)"
        ),
        "loose",
    ),
    Slip(
        "LoseIt",
        _SAYS,
        (
            rf"\b(?:{MODALS}|to|we|you|they|I|don't|not|never|would|might) «loose»(?= (?:everything|every"
            r"|something|anything|nothing|all|any|some|half|one|two|much|a|the|your|our|my|its|their|it|them"
            r"|data|messages|state|control|access|power|connection|sight|customers|users|\w+s)\b|[.,])"
        ),
        "lose",
    ),
    Slip(
        "LoseIt",
        _SAYS,
        (
            r"\b«loosing»(?= (?:the|our|your|its|their|my|a|any|it|them|data|messages|everything|time|money"
            r"|control|track|connection|\w+s)\b)"
        ),
        "losing",
    ),
    Slip(
        "Affect",
        _SAYS,
        (
            rf"\b(?:{MODALS}|not|doesn't|didn't|don't|also|only|to|that|which|it|bug|change|this|directly"
            r"|negatively|badly|may) «effects?|effected|effecting»(?= (?:the (?:performance|other|users?|rest"
            r"|result|results|latency|load|build|whole|same|way|speed|service|server|client)|other|all|our"
            r"|your|their|any|every|only|users|performance|latency|both|many|everyone|it|them|us|you)\b)"
        ),
        {"effect": "affect", "effects": "affects", "effected": "affected", "effecting": "affecting"},
        unless=r"\b(?:side|this|that|no) ",
    ),
    Slip(
        "Affected",
        _SAYS,
        (
            r"\b(?:is|are|was|were|been|be|not|users|all|only) «effected»(?= (?:by|users|versions|systems"
            r"|servers|customers|services)\b|[.,])"
        ),
        "affected",
    ),
    Slip(
        "Effect",
        _SAYS,
        (
            r"\b(?:an?|no|any|little|big|huge|large|great|side|negative|positive|bad|good|strong|small|same"
            r"|opposite|much|visible|real|desired|direct|the|its|this|some|take|takes|took) «affects?»(?= "
            r"(?:on|of|is|was|that|in|immediately|after)\b|[.,;]|\Z)"
        ),
        {"affect": "effect", "affects": "effects"},
        unless=r"\b(?:bug|change|that|which) (?:that |this )?",
    ),
    Slip(
        "AdviceVerb",
        _SAYS,
        (
            rf"\b(?:{MODALS}|to|we|I|they|strongly|not|always|docs|usually|don't|manual) «advice»(?= "
            r"(?:against|you|to|that|them|us|everyone|people|users|our|using)\b)"
        ),
        "advise",
    ),
    Slip(
        "AdviceNoun",
        _SAYS,
        (
            r"\b(?:some|good|bad|any|her|his|your|my|their|our|best|general|more|useful|piece of|of|great|the"
            r"|an|this|that|for) «advise»(?=[.,;!?]|\Z| (?:is|was|on|for|from|about|to|in|of|and|that|we|I"
            r"|you)\b)"
        ),
        "advice",
    ),
    Slip(
        "Passed",
        _SAYS,
        (
            rf"{STARTS}(?:we|they|it|I|you|he|she) (?:have |has |had |already |just |finally )?«past»(?= "
            r"(?:the|our|all|an?|this|that|it|every|on|two|three|many)\b)"
        ),
        "passed",
    ),
    Slip(
        "Passed",
        _SAYS,
        (
            r"\b(?:tests?|checks?|build|builds|weeks?|days?|months?|years?|time|deadline|have|has|had|be|was"
            r"|were|are|is|been|value) «past»(?= (?:to|as|on|all|by|through|since|without|again|into"
            r"|before)\b)"
        ),
        "passed",
        unless=r"\b(?:the|a) ",
    ),
    Slip(
        "Past",
        _SAYS,
        (
            r"\b(?:in|from|of|over|for|during) the «passed»(?=[.,;!?]|\Z| (?:too|we|it|and|year|years|week"
            r"|weeks|month|months|few|two|three|five|ten|day|days|but|as|when|this|the|i|by)\b)"
        ),
        "past",
    ),
    Slip(
        "Past",
        _SAYS,
        (
            r"\b(?:go|goes|went|gone|get|gets|got|moved?|half|look|looked|scroll|walk|way|far|just|run|ran"
            r"|\w+ed) «passed»(?= (?:the|this|that|it|midnight|noon|our|two|three)\b)"
        ),
        "past",
        unless=r"\b(?:have|has|had) ",
    ),
    Slip(
        "Led",
        _SAYS,
        (
            r"\b(?:has|have|had|was|were|been|finally|eventually|soon|also|which|that|this|error|bug|mistake"
            r"|change|outage|it|failure|problem|fix|decision|update|incident|timeout|misconfiguration) "
            r"«lead»(?= (?:to (?:a|an|the|this|our|many|several|some|more|two|three|data|long|high|another"
            r"|confusion|problems|errors|\w+s)\b|us to|them to|me to|by)\b)"
        ),
        "led",
        unless=(
            r"\b(?:can|could|will|would|may|might|to|not|should|must|did|does|didn't|doesn't|often|they"
            r"|these) (?:the |this |that |a |any |such |an )?|\b(?:if|of|and|or|in|to|let|as|with|for|how"
            r"|make) (?:the |this |a |that )?"
        ),
    ),
    Slip(
        "Quite",
        _SAYS,
        (
            r"\b«quiet»(?= (?:a (?:few|lot|bit|long|large|big|good|small|while|different|challenge|simple"
            r"|slow|hard|nice|number|some)|often|simple|easy|different|simple|hard|fast|slow|well|good|likely"
            r"|some time|sure|old|new|large|big|small|high|low|common|useful|similar|stable|complex|popular"
            r"|happy|clear|enough to|the same|expensive|long|\w+ly)\b)"
        ),
        "quite",
        unless=r"\b(?:be|stay|stays|keep|kept|stayed|a|the|remain|more|very|too) ",
    ),
    Slip(
        "Quiet",
        _SAYS,
        (
            r"\b(?:is|was|were|are|be|stay|stays|stayed|keep|kept|keeps|very|too|been|so|become|remain"
            r"|remained|a|the) «quite»(?=[.,;!?]|\Z| (?:and|place|mode|room|week|weekend|night|hours|day"
            r"|period|again)\b(?! a\b))"
        ),
        "quiet",
        unless=r"\bnot (?:\w+ )?",
    ),
    Slip(
        "Whether",
        _SAYS,
        r"\b«weather»(?= (?:or not|it|we|you|they|the|this|that|to|a|an|there|I|our|your|these|he|she|any)\b)",
        "whether",
        unless=r"\b(?:the|bad|good|of|this|our|nice|and) ",
    ),
    Slip(
        "WeatherNoun",
        _SAYS,
        r"\b(?:the|bad|good|nice|cold|hot) «whether»(?=[.,;!?]|\Z| (?:is|was|forecast|data|station|service|report)\b)",
        "weather",
        unless=r"\b(?:of|about|on) ",
    ),
    Slip(
        "Principal",
        _SAYS,
        (
            r"\b«principle»(?= (?:engineer|engineers|architect|developer|developers|author|consultant"
            r"|investigator|reason|component|cause|scientist|maintainer)\b)"
        ),
        "principal",
        unless=r"\b(?:this|same|the first) ",
    ),
    Slip(
        "Principle",
        _SAYS,
        (
            r"\b(?:same|basic|simple|general|this|design|guiding|main|important|following|first|in|the|on) "
            r"«principals?»(?=[.,;!?]|\Z| (?:of|is|that|as|behind|applies|was|here|works|for|are)\b)"
        ),
        {"principal": "principle", "principals": "principles"},
        unless=r"\b(?:loan|interest|security|school|user) (?:the )?",
    ),
)
