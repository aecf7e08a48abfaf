"""Telephone numbers of people, by `phonenumbers`: in the international form, and in a national one beside a word such as *call*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from advocate_app.checks.safety.formats import lowered
from advocate_app.checks.safety.found import Found

REGIONS = ("US", "GB", "DE")  # whose national forms are understood beside such a word
_INTERNATIONAL = re.compile(r"(?<![\w+])\+[ \u00a0]?\(?\d[\d \u00a0().\-/‑–]{6,24}\d")
_DIALLED = re.compile(r"(?<![\w.+/-])00[1-9]\d{0,2}[ \u00a0.-]\(?\d[\d \u00a0().\-]{5,20}\d(?![\w-])")
_LINK = re.compile(r"(?:\bwa\.me/|\btel:|[/?&]phone=)\+?([1-9]\d{7,14})(?!\d)")
_GROUPED = re.compile(
    r"(?<![\w.,+/-])(?:\(0\d{1,5}\)|0\d{1,5})[ \u00a0/-]\d{2,8}(?:[ \u00a0-]\d{2,6}){0,4}(?![\w-]|[.,]\d)"
)
_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}(?!\d)")  # of a machine
_NEAR = re.compile(
    r"\b(?:call(?:ing|s)?|tel|telephone|phone|mobile|cell|cellphone|fax|whatsapp|sms|text|ring|dial|reach|handy|phone number)\b"
    r"[^\n\d+]{0,30}(?P<number>\(?\d[\d \u00a0().\-/‑–]{5,24}\d)"
)
_AMERICAN = re.compile(r"(?<![\w(.+-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-]|\.\d)")
# kept free by regulators for films and books, and by Twilio for tests
_FICTION = re.compile(
    r"\+1\d{3}55501\d\d|\+15005550\d{3}|\+441632960\d{3}|\+44207946\d{4}|\+447700900\d{3}|\+44(?:113|114|115|116|117|118|121|131|141|151|161)496\d{4}"
    r"|\+448081570\d{3}|\+61491570\d{3}|\+61[2378]5550\d{4}|\+61[2378]7010\d{4}|\+33[1-5]99\d{6}|\+3363998\d{4}|\+493023125\d{3}|\+4915228817386"
    r"|\+353209\d{5,6}|\+\d{2}?(?:1234567\d*|0+|1+|9+)|\+1(\d)\1{9}"
)


def phones(source: str, regions: Sequence[str] = REGIONS, *, home: str = "") -> Iterator[Found]:
    """`home` is the author's country (ISO 3166-1): its own form, in groups, needs no word beside it."""
    regions = tuple(dict.fromkeys((home, *regions))) if home else tuple(regions)
    spots = (
        [(found.start(), found.end(), (None,)) for found in _INTERNATIONAL.finditer(source)] if "+" in source else []
    )
    near = [(found.start("number"), found.end(), regions) for found in _NEAR.finditer(lowered(source))]
    american = [(found.start(), found.end(), ("US",)) for found in _AMERICAN.finditer(source)]
    dialled = [(found.start(), found.end(), ("DE",)) for found in _DIALLED.finditer(source)] if "00" in source else []
    grouped = [(found.start(), found.end(), (home,)) for found in _GROUPED.finditer(source)] if home else []
    for found in _LINK.finditer(source):
        if _number(f"+{found[1]}", None):
            yield Found(*found.span(1), "a telephone number")
    for start, end, where in (*spots, *near, *american, *dialled, *grouped):
        for region in where:
            if length := _number(source[start:end], region):
                yield Found(start, start + length, "a telephone number")
                break


def _number(text: str, region: str | None) -> int:
    """How many characters of `text` are a valid number from its beginning on; 0 where it is none, or one that is nobody's own."""
    import phonenumbers

    if _ADDRESS.match(text):
        return 0
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        number = match.number
        if match.start > 1 or _FICTION.fullmatch(
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        ):
            return 0
        kinds = phonenumbers.PhoneNumberType
        shared = (kinds.TOLL_FREE, kinds.PREMIUM_RATE, kinds.SHARED_COST, kinds.UAN)
        return 0 if phonenumbers.number_type(number) in shared else match.end
    return 0
