"""The rules of a community in a few words, those that matter before one writes. A window says them in its own language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from advocate_app.people.communities import AiText, Canonical, Promotion, Rules, Unit

ENGLISH = {
    "promotion.limited": "self-promotion: little",
    "promotion.forbidden": "no self-promotion",
    "ai.allowed": "AI text: fine",
    "ai.disclose": "AI text: say so",
    "ai.forbidden": "no AI text",
    "canonical.required": "say where it stood first",
    "canonical.forbidden": "nothing that stands elsewhere",
    "length.words": "{least}–{most} words",
    "length.characters": "{least}–{most} characters",
    "length.words.least": "at least {least} words",
    "length.characters.least": "at least {least} characters",
    "length.words.most": "at most {most} words",
    "length.characters.most": "at most {most} characters",
    "promotion.words": "on self-promotion it says: {words}",
}


@dataclass(frozen=True, slots=True)
class RuleWords:
    """`id` is one of `ENGLISH`; `text` is the English."""

    id: str
    least: int = 0
    most: int = 0
    words: str = ""

    @property
    def text(self) -> str:
        return ENGLISH[self.id].format(least=self.least, most=self.most, words=self.words)


def rule_words(rules: Rules, *, whole: bool = False) -> tuple[RuleWords, ...]:
    """What forbids or asks for something; with `whole` the place's own words too."""
    return tuple(_rules(rules, whole=whole))


def _rules(rules: Rules, *, whole: bool) -> Iterator[RuleWords]:
    if rules.ai_text is not AiText.UNKNOWN:
        yield RuleWords(f"ai.{rules.ai_text}")
    if rules.promotion in (Promotion.LIMITED, Promotion.FORBIDDEN):
        yield RuleWords(f"promotion.{rules.promotion}")
    if rules.canonical in (Canonical.REQUIRED, Canonical.FORBIDDEN):
        yield RuleWords(f"canonical.{rules.canonical}")
    if rules.shortest or rules.longest:
        of = "words" if rules.unit is Unit.WORDS else "characters"
        limit = "" if rules.shortest and rules.longest else ".least" if rules.shortest else ".most"
        yield RuleWords(f"length.{of}{limit}", rules.shortest, rules.longest)
    if whole and rules.promotion_words:
        yield RuleWords("promotion.words", words=rules.promotion_words)
