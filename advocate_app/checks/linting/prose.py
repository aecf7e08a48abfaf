"""Lints guidelines that people wrote for people, in Markdown.

What makes a policy unusable is always the same: words that everybody reads as they like, a ban without an end, a threat where a reason
should be, and pages that nobody reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from advocate_app.checks.linting.remark import Remark
from advocate_app.checks.sentences import sentences
from advocate_app.drafts.positions import Places
from advocate_app.drafts.projection import Block, project

LONGEST = 900  # words: what one page holds

_EXAMPLE = re.compile(
    r"\b(?:such as|for example|for instance|e\.g|examples?|like (?:a|an|the|your|our)|including|namely|that is|"
    r"i\.e|this means)\b|[:(“\"]",
    re.I,
)
_REASON = re.compile(
    r"\b(?:because|so that|since|otherwise|or else|the reason|why|that way|as (?:it|they|this|readers|people)|"
    r"to (?:keep|help|let|protect|"
    r"avoid|make)|helps?|hurts?|makes?|costs?|means)\b|[:—–(]|;",
    re.I,
)
_ASKS = re.compile(
    r"\b(?:must(?: not|n['’]t)?|may not|shall(?: not)?|do not|don['’]t|never|always|avoid|prohibited|forbidden|"
    r"not allowed|not permitted|"
    r"required to|refrain from|should not|shouldn['’]t|is banned|are banned)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Wording:
    """What is wrong with `pattern`; only where the sentence holds no example, if `unless_shown`."""

    kind: str
    pattern: re.Pattern[str]
    why: str
    better: str
    unless_shown: bool = False


_WORDINGS = (
    _Wording(
        "vague",
        re.compile(
            r"\b(?:confidential|proprietary|sensitive|internal|non-?public|private|"
            r"privileged)\s+(?:\w+\s+)?(?:information|data|material|matters?|"
            r"content|knowledge|details)\b|\b(?:trade|company|business)\s+secrets\b",
            re.I,
        ),
        "Nobody knows what belongs to it, so people say nothing at all, or too much.",
        "Name it: “names of customers, dates of releases, figures of revenue”, and put the names into "
        "own/confidential.yml.",
        unless_shown=True,
    ),
    _Wording(
        "vague",
        re.compile(
            r"\b(?:inappropriate|appropriate|unprofessional|professional|improper|unsuitable|suitable|"
            r"questionable|offensive|disrespectful|"
            r"distasteful|controversial|objectionable|unacceptable|acceptable|reasonable|excessive|negative|"
            r"disparaging|derogatory|"
            r"in (?:poor|bad|good) taste|common sense|good judge?ment|best judge?ment|use (?:your )?discretion|"
            r"good faith)\b",
            re.I,
        ),
        "Every reader draws that line elsewhere, and finds out where it was when it is too late.",
        "Say what you would not want to read, with an example: “no names for people: no ‘idiots’, no ‘clueless’”.",
        unless_shown=True,
    ),
    _Wording(
        "vague",
        re.compile(
            r"\b(?:reflect(?:s|ing)? (?:badly|poorly|negatively|well)|(?:bring|brings|"
            r"bringing) (?:\w+ ){1,6}into disrepute|(?:harm|damage|hurt|tarnish)s?"
            r" (?:the |our )?(?:\w+['’]s )?(?:reputation|image|brand|good name)|embarrass\w*|best interests? of)\b",
            re.I,
        ),
        "Any honest word about a bug may do that. It keeps people from writing of what went wrong, which readers "
        "trust most.",
        "Say what to do: “write of our faults as you would of others’: what happened, what it cost, what we changed”.",
    ),
    _Wording(
        "overbroad",
        re.compile(
            r"\b(?:any|all|every|each)\s+(?:and all\s+)?(?:\w+\s+){0,2}(?:posts?|content|comments?|statements?|"
            r"information|communications?|mentions?|"
            r"references?|opinions?|social media|publications?|topics?|matters?|questions?|discussions?|remarks?|"
            r"media|customers?|clients?|competitors?|employees?|colleagues?|products?|projects?)\b",
            re.I,
        ),
        "A rule for everything is a rule for nothing: it also forbids what is harmless, or what the law protects "
        "(talk about pay and hours).",
        "Say which: “posts that announce a release”, “comments on a customer”.",
    ),
    _Wording(
        "overbroad",
        re.compile(
            r"\b(?:under (?:no|any) circumstances?|at all times|in any (?:way|form|manner|medium)|"
            r"without exceptions?|for any reason|of any kind|"
            r"anything (?:about|related|that)|everything (?:about|you))\b",
            re.I,
        ),
        "There always is an exception, and whoever meets it first learns not to take the page seriously.",
        "Say when it holds, and whom to ask when it does not fit.",
    ),
    _Wording(
        "approval",
        re.compile(
            r"\b(?:prior|advance|written|explicit|express)\s+(?:written\s+)?(?:approval|consent|permission|"
            r"authori[sz]ation)\b|"
            r"\b(?:must|need to|have to|shall|should) (?:first )?be (?:pre-?)?(?:approved|cleared|reviewed|"
            r"signed off) (?:by|before)\b",
            re.I,
        ),
        "What needs leave for everything is written by nobody: in three weeks the reader has found another answer.",
        "Say which posts need it, who looks, and within how many hours; let the rest go out on trust.",
    ),
    _Wording(
        "scolds",
        re.compile(
            r"\b(?:strictly|expressly|absolutely) (?:prohibited|forbidden|banned)|zero[- ]tolerance|"
            r"disciplinary (?:action|measures?)|"
            r"(?:up to and including )?terminat(?:ion|ed)|failure to comply|will (?:be )?(?:punish\w*|"
            r"held (?:liable|responsible)|have consequences)|"
            r"(?:violat(?:ion|ions|ors|ing)|breach(?:es)?) of (?:this|these|the) (?:polic(?:y|ies)|rules?|"
            r"guidelines?)|you have been warned|no excuses?\b",
            re.I,
        ),
        "A threat teaches people to keep quiet, not to write well.",
        "Give the reason instead, as to a friend: “readers forgive a slip that you correct”.",
    ),
    _Wording(
        "stop",
        re.compile(
            r"\b(?:typos?|spelling|grammar|passive voice|jargon|long sentences?|tone|style|headings?|commas?|"
            r"exclamation marks?)\b[^.!?]{0,60}"
            r"\b(?:will be (?:rejected|refused|blocked|sent back|removed)|must be (?:fixed|corrected) before|"
            r"not be published|is a blocker|are blockers)\b",
            re.I,
        ),
        "Style is worth a suggestion. Where it holds a post back, people stop writing and the typo wins.",
        "Make it a suggestion; keep stops for secrets, personal data, what is confidential, name-calling and "
        "disclosure.",
    ),
)


def lint_prose(file: Path, text: str) -> tuple[Remark, ...]:
    """Remarks on a Markdown text, by line."""
    places, projection = Places(text), project(text)
    found = [remark for block in projection.blocks for remark in _block(file, block, places)]
    words = sum(len(block.text.split()) for block in projection.blocks)
    if words > LONGEST:
        found.append(
            Remark(
                file,
                1,
                "long",
                f"{words} words",
                "Nobody reads it twice, and what nobody remembers guides nobody.",
                f"One page, {LONGEST} words: what matters most, each with its reason; move the rest behind a link.",
            )
        )
    return tuple(sorted(found, key=lambda remark: remark.line))


def _block(file: Path, block: Block, places: Places) -> Iterator[Remark]:
    if ".heading" in block.scope or ".attr" in block.scope:
        return
    parts = sentences(block.text)
    for start, end in parts:
        sentence = block.text[start:end]
        for wording in _WORDINGS:
            for found in wording.pattern.finditer(sentence):
                if not (wording.unless_shown and _EXAMPLE.search(sentence[found.end() :])):
                    line = places.place(block.span(start + found.start(), start + found.end())[0])[0]
                    yield Remark(file, line, wording.kind, found[0], wording.why, wording.better)
    asks = _ASKS.search(block.text)
    if asks and len(parts) == 1 and not _REASON.search(block.text):
        line = places.place(block.span(asks.start(), asks.end())[0])[0]
        yield Remark(
            file,
            line,
            "no reason",
            _short(block.text),
            "People follow what they understand; a rule without a reason is bent at the first deadline.",
            "Add why in half a sentence: “…, because readers find it in three years”.",
        )


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")
