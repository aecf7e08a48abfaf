"""Numbers that name one person: bank cards, and identity numbers of countries, proved by their check digits (`python-stdnum`).

One that is nothing but digits counts only where the text says what it is: every eleventh number would pass some check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from advocate_app.checks.safety.formats import lowered
from advocate_app.checks.safety.found import Found

_CARD = re.compile(
    r"(?<![\w.-])(?:[3-6]\d{3}([ -])\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}([ -])\d{6}\2\d{5}|[3-6]\d{13,15})(?![\w-]|\.\d)"
)
_OF_CARD = re.compile(r"\b(?:card|visa|mastercard|amex|american express|maestro|cvv|cvc|exp|expiry|pan|karte|kaart)\b")
# what payment services publish for tests: https://docs.stripe.com/testing, https://developer.paypal.com/tools/sandbox/card-testing
_TESTS = re.compile(
    r"4242|4000|4111|4012888888881881|5555|5200828|5105|2223|3782|3714|6011|3056|3622|6555|4917|4444|4539791001730106"
)
_SORT_CODE = re.compile(r"\bsort[ -]?code\b[^\n\d]{0,12}\d{2}-?\d{2}-?\d{2}\b[^\n]{0,30}?\b(?P<number>\d{8})\b")
_AROUND = 90  # characters on either side in which a word says what a number is


class _Identity(NamedTuple):
    """`module` of stdnum proves what `pattern` finds; without one of the words of `near` it is no such number."""

    module: str
    pattern: re.Pattern[str]
    near: re.Pattern[str] | None
    kind: str


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})")


_KINDS = (
    _Identity("ee.ik", re.compile(r"(?<![\w.-])[1-8]\d{10}(?![\w-]|\.\d)"), _words("isikukood", "personal (?:identification )?code",
              "personal (?:id|number)", "id[ -]code", "id[ -]number", "asmens koda", "henkil"), "an Estonian or Lithuanian personal code"),
    _Identity("fi.hetu", re.compile(r"(?<![\w.-])\d{6}[-+ABCDEFYXWVU]\d{3}[0-9A-Y](?![\w-])"), None, "a Finnish identity code"),
    _Identity("se.personnummer", re.compile(r"(?<![\w.-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])"), _words("person", "identit"),
              "a Swedish identity number"),
    _Identity("us.ssn", re.compile(r"(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-])"), _words("ssn", "social security"), "a social security number"),
    _Identity("fr.nir", re.compile(r"(?<![\w.-])[12] ?\d{2} ?(?:0\d|1[0-2]) ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}(?![\w-])"),
              _words("sécurité sociale", "securite sociale", "social security", "nir", "insee"), "a French social security number"),
    _Identity("es.dni", re.compile(r"(?<![\w.-])\d{8}-?[A-HJ-NP-TV-Z](?![\w-])"), _words("dni", "nif", "identi"),
              "a Spanish identity number"),
    _Identity("it.codicefiscale", re.compile(r"(?<![\w.-])[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z](?![\w-])"), None,
              "an Italian tax code"),
    _Identity("pl.pesel", re.compile(r"(?<![\w.-])\d{11}(?![\w-]|\.\d)"), _words("pesel"), "a Polish identity number"),
    _Identity("nl.bsn", re.compile(r"(?<![\w.-])\d{9}(?![\w-]|\.\d)"), _words("bsn", "burgerservice"), "a Dutch citizen number"),
    _Identity("no.fodselsnummer", re.compile(r"(?<![\w.-])\d{6} ?\d{5}(?![\w-]|\.\d)"), _words("fødselsnummer", "fodselsnummer"),
              "a Norwegian identity number"),
    _Identity("dk.cpr", re.compile(r"(?<![\w.-])\d{6}-\d{4}(?![\w-])"), _words("cpr"), "a Danish identity number"),
    _Identity("in_.aadhaar", re.compile(r"(?<![\w.-])\d{4} ?\d{4} ?\d{4}(?![\w-]|\.\d)"), _words("aadhaar"), "an Aadhaar number"),
)  # fmt: skip
# prefixes and endings that are given out: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
_NINO = re.compile(
    r"(?<![\w.-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])"
)
_OF_NINO = _words("national insurance", "ni number", "nino")
_NAMED = re.compile("|".join(("sort[ -]?code", _OF_NINO.pattern, *(each.near.pattern for each in _KINDS if each.near))))
_DIGITS = re.compile(r"\d[\d -]{4}")
_COUNTED = re.compile(r"0123456789|123456789|9876543210|(\d)\1{6}")


def identities(source: str) -> Iterator[Found]:
    """All of them; `source` is searched whole, what proves them is imported where something may be one."""
    if not _DIGITS.search(source):
        return
    low = lowered(source)
    yield from _cards(source, low)
    named = _NAMED.search(low) is not None
    if named:
        for found in _SORT_CODE.finditer(low):
            yield Found(*found.span("number"), "a bank account number")
        for found in _NINO.finditer(source):
            if _says(_OF_NINO, low, found):
                yield Found(*found.span(), "a National Insurance number")
    for each in _KINDS:
        if each.near is not None and not (named and each.near.search(low)):
            continue
        for found in each.pattern.finditer(source):
            invented = _COUNTED.search(re.sub(r"\D", "", found[0]))
            if not invented and (each.near is None or _says(each.near, low, found)) and _proved(each.module, found[0]):
                yield Found(*found.span(), each.kind)


def _cards(source: str, low: str) -> Iterator[Found]:
    for found in _CARD.finditer(source):
        digits = re.sub(r"\D", "", found[0])
        told = found[1] is not None or found[2] is not None or _says(_OF_CARD, low, found)
        if told and not _TESTS.match(digits) and not _COUNTED.search(digits) and _proved("luhn", digits):
            yield Found(*found.span(), "a bank card's number")


def _says(words: re.Pattern[str], low: str, found: re.Match[str]) -> bool:
    return words.search(low, max(0, found.start() - _AROUND), found.end() + _AROUND) is not None


def _proved(module: str, text: str) -> bool:
    return bool(import_module(f"stdnum.{module}").is_valid(text))
