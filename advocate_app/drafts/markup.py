"""What checkers understand of the HTML in a Markdown text: tags, entities, and the comments that speak to them."""

from __future__ import annotations

import json
import re
from html import unescape

from advocate_app.drafts.projection import Question, Switch

HTML = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][\w:-]*)(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>"
    r"|[^<]+|<",
    re.S,
)
PART = re.compile(r"&#?\w+;|[^&\r\n]+|\r\n?|[&\n]")  # of its text: an entity, a line break, or what lies between
ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)
_QUESTION = re.compile(r"\s*ask yourself:\s*(.*?)\s*\Z", re.I | re.S)
# https://vale.sh/docs/formats/markdown#comments
_SWITCH = re.compile(r"\s*vale\s+(?:(off|on)|([^\s=\[\]]+)(\[.*\])?\s*=\s*(NO|YES|off|on))\s*\Z")
_STYLES = re.compile(r"\s*vale\s+styles?\s*=\s*(.+?)\s*\Z")


def unescaped(text: str) -> str:
    """A part of HTML text as it is shown; every line break is a newline."""
    if text[0] == "\r":
        return "\n"
    return unescape(text) if "&" in text else text


def comment(text: str, start: int, end: int) -> Question | Switch | None:
    """What the comment at [start, end) of the source asks of the author, or tells the checkers."""
    if question := _QUESTION.match(text):
        return Question(start, end, " ".join(question[1].split()))
    if styles := _STYLES.match(text):
        return Switch(start, styles[1], on=True, others_off=True)
    if switch := _SWITCH.match(text):
        return Switch(
            start, switch[2] or "", switch[1] == "on" or switch[4] in ("YES", "on"), matches=_matches(switch[3])
        )
    return None


def _matches(listed: str | None) -> tuple[str, ...]:
    """`["foo", "bar"]` of a switch for some matches only; what is no such list is no match at all."""
    try:
        names = json.loads(listed or "[]")
    except ValueError:
        return ("",)
    return tuple(name for name in names if isinstance(name, str))
