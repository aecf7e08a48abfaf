"""How communities are said on every screen that shows one: their kinds, their rules, and why a topic would go there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from advocate_app.people.communities import CommunityKind, Rules
from advocate_app.people.rule_words import ENGLISH, RuleWords, rule_words
from advocate_app.topics.places import Place
from advocate_app.topics.plain import shortened

LONGEST_TITLE = 60  # characters
translate = QCoreApplication.translate


def kind_word(kind: CommunityKind) -> str:
    match kind:
        case CommunityKind.TAG:
            return translate("communities", "tag")
        case CommunityKind.CATEGORY:
            return translate("communities", "forum category")
        case CommunityKind.INSTANCE:
            return translate("communities", "instance")
        case CommunityKind.LIST:
            return translate("communities", "mailing list")
        case CommunityKind.GROUP:
            return translate("communities", "group")


def rules_said(rules: Rules, *, whole: bool = False) -> tuple[str, ...]:
    """“AI text: say so”, “no self-promotion”; with `whole` what the place itself says of that too."""
    return tuple(_said(rule) for rule in rule_words(rules, whole=whole))


def _said(rule: RuleWords) -> str:
    number = QLocale().toString
    said = translate("community", ENGLISH[rule.id])
    return said.format(least=number(rule.least), most=number(rule.most), words=rule.words)


def why_there(place: Place) -> str:
    """“asked there”, or “like “Pools that starve” there · in common: pool, threads”."""
    if place.asked_there:
        return translate("communities", "asked there")
    said: list[str] = []
    if titles := place.titles:
        said.append(translate("communities", "like “{0}” there").format(shortened(titles[0], LONGEST_TITLE)))
    if words := place.words:
        said.append(translate("communities", "in common: {0}").format(", ".join(words)))
    return " · ".join(said)


def misfits_said(too_short: Sequence[str], too_long: Sequence[str]) -> tuple[str, ...]:
    """Which ways to tell something (their names) don't fit the lengths of a place."""
    said = []
    if too_short:
        said.append(translate("communities", "too short for it: {0}").format(", ".join(too_short)))
    if too_long:
        said.append(translate("communities", "too long for it: {0}").format(", ".join(too_long)))
    return tuple(said)
