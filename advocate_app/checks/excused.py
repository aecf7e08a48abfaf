"""When words for a fool are no name-calling: said of oneself, denied, reported, imagined, or of the words themselves."""

from __future__ import annotations

import re

from advocate_app.checks.around import BE, FEW, Around

_SELF = re.compile(
    rf"\b(?:I|we|past me|my(?:\s+\w+)?\s+self)(?:\s+\w+ly|\s+(?:also|just|all))?"
    rf"(?:{BE}|['’](?:m|d)\b|\s+(?:am|be|feel|felt|look\w*|play\w*|became|become|ha(?:d|ve)\s+been|do|did))"
    r"(?:\s+(?!(?:he|she|they|you|these|those|your|their|his|her|who|saw|met|hate|by|with|among)\b)[\w’'-]+){0,4}\s*$"
    r"|\b(?:me|us|myself|ourselves)(?:\s+(?:to|be|look|feel|as|like|for|out|seem|an?|the|such|so|very|really))*\s*$"
    r"|\b(?:my|our)\s+own(?:\s+[\w’'-]+){0,2}\s*$",
    re.I,
)
_SELF_AFTER = re.compile(
    r"^[\w’'-]*\s+(?:I|we|that I|that we)\s+(?:was|were|am|are|had|have)\b|^[^\n]{0,120}?\b(?:is|was|were|turned out to be|"
    r"that['’]s)\s+(?:me|us|I|myself|ourselves|yours truly)\b|^\s+like\s+(?:me|us)\b",
    re.I,
)
_AS_ONE = re.compile(r"\b(?:as|being)\s+(?:an?|the|your)\b[^.,;]*$", re.I)
_I_AFTER = re.compile(r"^[^.;!?]{0,40}?[\s,]+(?:I|we|my|our)\b", re.I)

_DENIED = re.compile(
    r"(?:\b(?:not|no|never|hardly|nor|neither|isn|aren|no longer)\b|n['’]t)(?:\s+(?:be|been|being|an?|the|that|so|really|actually|"
    r"all|any|at|either|or|and|too|very|some|just\s+an?|(?-i:[a-z]+)(?=\s+or\s+$)))*\s*[\"“‘'*_]*$",
    re.I,
)
_NOT_ONLY = re.compile(r"\b(?:not|n['’]t)\s+(?:only|just|merely|simply)\b", re.I)
_NOBODY = re.compile(rf"\b(?:nobody|no one|none)\b(?:\s+[\w’'-]+){{0,5}}?{BE}{FEW}{{0,3}}\s*$", re.I)
_NOT_WHO = re.compile(rf"\b(?:not|n['’]t)\s+(?:[\w’'-]+\s+){{1,3}}(?:who|that){BE}{FEW}{{0,3}}\s*$", re.I)
_ANSWERED_NO = re.compile(r"^[^.!?\n]*\?\s*(?:No|Not|Nope|Hardly|Of course not|Neither|Never)\b")
_AT_FIRST = re.compile(r"\s+(?:at first|initially|until)\b", re.I)

_REPORTED = re.compile(
    r"(?<![-‐])\b(?:calls?|called|calling|label(?:s|led|ling)?|brand(?:s|ed|ing)?|treat(?:s|ed|ing)?|insult(?:s|ed|ing)?|"
    r"mock(?:s|ed|ing)?|describ\w+|regard\w*|dismiss\w*|paint\w*|portray\w*|think(?:s|ing)?\s+of|look(?:s|ed|ing)?\s+like|"
    r"feel(?:s|ing)?\s+like|felt\s+like)\b(?:\s+(?!and\b|or\b)[\w’'@-]+){0,5}?\s*[\"“‘'*_]*$",
    re.I,
)
_I_CALL = re.compile(
    r"\b(?:I|we)(?:['’]d|\s+(?:would|do|can only|must|have to|just|will))?\s+(?:call|label|describe)\b", re.I
)
_IMAGINED = re.compile(
    r"\b(?:assum(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|pretend\w*|accus\w+|"
    r"used to (?:think|believe|assume|say)|(?:easy|tempting|wrong|unfair|unkind|rude|lazy) to (?:think|believe|say|claim|conclude|blame)|"
    r"if you think|as if|as though|do (?:you|they|we) think|whether|hallucinat\w+|invent(?:s|ed)?\s+a|"
    r"tell(?:s|ing)?\s+(?:you|me|us|them|people)\s+that|(?:n['’]t|\bnot|\bnever)\s+(?:think|mean|saying|want|tell)\b|"
    r"(?:feel|felt|feels|feeling)(?:\s+\w+){0,2}|(?:makes?|made|making|lets?)\s+(?:[\w’'-]+\s+){1,3}(?:feel|look|seem|sound|appear)|"
    r"(?:never|n['’]t|not|forbids?|without|avoid|stop|instead of|rather than)\s+(?:to\s+)?(?:\w+\s+){0,3}?"
    r"(?:writ\w+|say\w*|claim\w*|blam\w+|call\w*|imply\w*|conclud\w*))\b[^.;!?,]{0,70}$",
    re.I,
)
_I_ASSUME = re.compile(r"\b(?:I|we)\s+(?:can\s+|must\s+|have\s+to\s+)?(?:only\s+|safely\s+)?(?:assume|suggest)\b", re.I)
_BORNE = re.compile(
    r"\b(?:tolerat|handl|surviv|protect|cop(?:e|es|ing) with|guard|forgiv|design\w* for)\w*\s+(?:(?:an?|the|against|from)\s+)*$",
    re.I,
)

_META = re.compile(
    r"\b(?:words?|terms?|insults?|nam(?:e|es|ed)|strings?|labels?|phrases?|slogans?|titles?|novels?|films?|songs?|branch|hashtags?|"
    r"says?|said|called|titled|talks?|books?|posts?|articles?|chapters?)\b",
    re.I,
)
_QUOTE, _UNQUOTE = r"[\"“‘'«]", r"[\"”’'»]"
_OPENED, _CLOSED = re.compile(rf"{_QUOTE}[^\"“”‘’'«»]*$"), re.compile(rf"^[^\"“”‘«»]*?{_UNQUOTE}")
_SUBJECT_ENDS = re.compile(r"^[^\"“”]*[\"”][,.]?\s+(?:is|was|are|were|isn|as|may|can|has|sounds|reads)\b")
_THESE = re.compile(r"\b(?:these|those|the|some|you|such|our|their|an?)\s+(?:\w+\s+)?\W$", re.I)


def excused(around: Around) -> bool:
    return _of_oneself(around) or _denied(around) or _told(around) or _quoted(around)


def _of_oneself(around: Around) -> bool:
    if _SELF.search(around.clause) or _SELF_AFTER.match(around.after):
        return True
    return bool(_AS_ONE.search(around.clause) and _I_AFTER.match(around.after))


def _denied(around: Around) -> bool:
    before = around.clause
    if _DENIED.search(before) and not _NOT_ONLY.search(before):
        return True
    if _NOBODY.search(before) or _NOT_WHO.search(before):
        return True
    return bool(_ANSWERED_NO.match(around.after) or _AT_FIRST.match(around.after))


def _told(around: Around) -> bool:
    """Whether it is what somebody else says or what one might think."""
    if _REPORTED.search(around.clause) and not _I_CALL.search(around.sentence):
        return True
    if _IMAGINED.search(around.clause) and not _I_ASSUME.search(around.sentence):
        return True
    return _BORNE.search(around.clause) is not None


def _quoted(around: Around) -> bool:
    """Whether the words are spoken of: the word “moron”, “users are idiots” is no excuse."""
    before, after = around.sentence, around.after
    if re.search(rf"{_QUOTE}$", before) and re.match(_UNQUOTE, after) and not _THESE.search(before):
        return True
    if not (_OPENED.search(before) and _CLOSED.match(after)):
        return False
    return bool(_META.search(before + " " + around.rest) or _SUBJECT_ENDS.match(after))
