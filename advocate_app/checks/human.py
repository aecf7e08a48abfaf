"""The guidelines for people: one page, written from the rule files, so that both say the same."""

from __future__ import annotations

from itertools import groupby

from advocate_app.checks.finding import Severity
from advocate_app.checks.rules import Rule, Rules

_OPENING = """\
# How we write in public

Write about what you know, in your own voice, in work time. You don't need permission to have a voice, and nobody will make
you sound like a brochure. This page is all there is to it. Every line says why, and what to write instead.

A **stop** holds a post back until it is fixed; there are very few. Everything else is a **suggestion**: yours to take or leave,
and *Keep it* makes it be quiet.
"""
_ABOUT = {
    "essentials": "Say who you are",
    "privacy": "Show what you did, and not where",
    "plain-words": "Write as you would tell it to a colleague",
    "evidence": "Show how you know",
    "inclusive": "Write for everyone who may read it",
    "manners": "Be good company where people meet",
}
_CLOSING = """\
And when somebody shows that you were wrong: thank them, correct it, say that you did. That is the best advertisement there is.

*Made from the rule files beside this page by `advocate_app/checks/human.py`; a test keeps both the same.*
"""


def human_page(rules: Rules) -> str:
    """The page as Markdown: what stops a post first, then the suggestions by pack, most important first."""
    stops = [rule for rule in rules.rules if rule.severity is Severity.STOP]
    parts = [_OPENING, _section("What stops a post", stops)]
    rest = [rule for rule in rules.rules if rule.severity is not Severity.STOP]
    for pack, of_pack in groupby(rest, lambda rule: rule.pack):
        title = _ABOUT.get(pack, pack.replace("-", " ").capitalize())
        parts.append(_section(title, sorted(of_pack, key=lambda rule: rule.rank)))
    return "\n".join((*parts, _CLOSING))


def _section(title: str, rules: list[Rule]) -> str:
    return f"## {title}\n\n" + "".join(f"- {_named(rule)}{rule.why}\n" for rule in rules if rule.why)


def _named(rule: Rule) -> str:
    return f"**{rule.label.capitalize()}.** " if rule.severity is Severity.STOP else ""
