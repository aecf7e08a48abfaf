"""International bank account numbers, proved by their length and their check digits (ISO 13616)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from advocate_app.checks.safety.found import Found

_SMALL = re.compile(r"(?<![A-Za-z0-9])[a-z]{2}\d\d(?: [a-z0-9]{4}){2,7}(?: [a-z0-9]{1,4})?(?![A-Za-z0-9])")
_HEAD = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d\d")
_GAP = " \u00a0\u202f-"
# how long the numbers of each country are: https://www.swift.com/standards/data-standards/iban-international-bank-account-number
_COUNTRIES = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 "
    "ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 "
    "LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 "
    "QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 "
)
_LENGTHS = {country: int(length) for country, length in re.findall(r"([A-Z]{2})(\d\d)", _COUNTRIES)}


def ibans(source: str) -> Iterator[Found]:
    for head in _HEAD.finditer(source):
        length = _LENGTHS.get(head[0][:2], 0)
        number, at = "", head.start()
        while len(number) < length and at < len(source):
            letter = source[at]
            if letter.isascii() and (letter.isdigit() or letter.isupper()):
                number += letter
            elif letter not in _GAP or source[at - 1] in _GAP:
                break
            at += 1
        ends = not (at < len(source) and source[at].isalnum())
        if length and len(number) == length and ends and _checked(number):
            yield Found(head.start(), at, "a bank account number")
    yield from _in_small_letters(source)


def _in_small_letters(source: str) -> Iterator[Found]:
    """In groups of four: without, any digest could be one."""
    for found in _SMALL.finditer(source):
        number = found[0].replace(" ", "").upper()
        if len(number) == _LENGTHS.get(number[:2], 0) and _checked(number):
            yield Found(*found.span(), "a bank account number")


def _checked(number: str) -> bool:
    """The first four characters moved to the end, letters read as 10 to 35, leave 1 when divided by 97."""
    return int("".join(str(int(letter, 36)) for letter in number[4:] + number[:4])) % 97 == 1
