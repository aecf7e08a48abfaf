"""What is said of a match and offered instead: the message filled in, and replacements by `swap` or `action`."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from advocate_app.checks.engine.plan import ALTERNATIVE, Plan, Row
from advocate_app.checks.engine.searching import Patterns
from advocate_app.checks.engine.wording import filled, joined, joined_in, options, unquoted, worded
from advocate_app.checks.patterns import FLAGS, SECONDS

Said = tuple[str, tuple[str, ...]]  # message and offers


class Offers:
    """With `as_vale` an offer is made only where an action says so, and messages are Vale's to the letter."""

    def __init__(self, plan: Plan, patterns: Patterns, *, as_vale: bool) -> None:
        self._rows, self._patterns, self._as_vale = plan.rows, patterns, as_vale
        self._forms: dict[str, regex.Pattern[str] | None] = {}

    def said(self, rule: int, text: str, start: int, end: int, order: int) -> Said | None:
        """Message and offers for a match of an alternative; None where the match is one of the offers already."""
        row = self._rows[rule]
        match = text[start:end]
        if row.kind == "substitution":
            return self._swapped(row, text, start, match, order // ALTERNATIVE)
        groups: tuple[str, ...] = ()
        if row.how:  # an action that speaks of what the alternative captured
            groups = self._patterns.groups(row.how[order // ALTERNATIVE], text, start)
        offers = self._of_action(row, match, groups)
        if not row.action:
            return worded(row.message, match), ()
        return worded(row.message, match, _shown(offers, match)), offers

    def plain(self, rule: int, match: str) -> Said:
        """Message and offers for a match of a rule that has nothing to put instead but by its action."""
        row = self._rows[rule]
        offers = self._of_action(row, match)
        return worded(row.message, match), offers

    def written(self, rule: int, text: str, expected: str) -> Said:
        """For text in the wrong case."""
        row = self._rows[rule]
        named = row.how[0] in ("$title", "$sentence") or not self._as_vale
        offers: tuple[str, ...] = ()
        if row.how[1] < 0 and named and (row.action == "replace" or not self._as_vale):
            offers = row.params or (expected,)
        return worded(row.message, text, expected), offers

    def _of_action(self, row: Row, match: str, groups: Sequence[str] = ()) -> tuple[str, ...]:
        if not row.action:
            return ()
        from advocate_app.checks.engine.edits import offered, recased

        offers = offered(row.action, row.params, match, groups)
        return tuple(recased(offer, match) for offer in offers) if row.match_case else offers

    def _swapped(self, row: Row, text: str, start: int, match: str, alternative: int) -> Said | None:
        keys, swaps, capitalize = row.how
        offer = swaps[alternative]
        if keys[alternative] >= 0:
            offer = filled(offer, (match, *self._patterns.groups(keys[alternative], text, start)))
        offers = options(offer)
        large = capitalize and match[:1].isupper()
        if large:
            offers = tuple(each[:1].upper() + each[1:] for each in offers)
            offer = offer[:1].upper() + offer[1:]
        if (match in offers) if row.action == "replace" else self._is(offer, match):
            return None
        if row.match_case:
            from advocate_app.checks.engine.edits import recased

            offers = tuple(recased(each, match) for each in offers)
        offers = row.params or offers
        if self._as_vale and row.action == "replace":
            return worded(unquoted(row.message), joined(offers), match), offers
        if self._as_vale:
            return worded(row.message, self._canonical(offer, match), match), self._of_action(row, match)
        shown = offers if all(map(_is_plain, offers)) else (self._canonical(offer, match),)
        if row.action in ("", "replace"):
            return worded(row.message, joined_in(row.message, shown), match), shown
        return worded(row.message, joined_in(row.message, shown), match), self._of_action(row, match)

    def _is(self, offer: str, match: str) -> bool:
        """Whether the match is as the offer has it; an offer may be a pattern of what is right."""
        if _is_plain(offer):
            return offer == match
        if offer not in self._forms:
            from advocate_app.checks.engine.dialect import dialect

            try:
                self._forms[offer] = regex.compile(f"(?:{dialect(offer)})", FLAGS)
            except regex.error:
                self._forms[offer] = None
        form = self._forms[offer]
        try:
            return offer == match if form is None else form.fullmatch(match, timeout=SECONDS) is not None
        except TimeoutError:
            return False

    def _canonical(self, offer: str, match: str) -> str:
        """Of an offer that is a pattern, the form of it that the match differs from by its case only."""
        if _is_plain(offer) or "|" in offer:
            return offer
        from advocate_app.checks.engine.dialect import dialect
        from advocate_app.checks.engine.expand import EDGE, expanded, parsed

        parts = parsed(dialect(offer))
        strings, whole = expanded(parts) if parts is not None else ([], False)
        forms = [string.replace(EDGE, "") for string in strings] if whole else []
        return next((form for form in forms if form.casefold() == match.casefold()), offer)


def _is_plain(text: str) -> bool:
    """Words, not a pattern."""
    return all(c.isalnum() or c in " -" for c in text)


def _shown(offers: tuple[str, ...], match: str) -> str:
    return offers[0] if len(offers) == 1 else joined(offers) if offers else match
