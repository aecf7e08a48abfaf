"""Tells what stands in for a secret (`<token>`, `$TOKEN`, `xxxx`, `changeme`) from what may be one."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from math import log2

from advocate_app.shipped import guidelines

# `<token>`, `${TOKEN}`, `{{ token }}`, `%TOKEN%`, `[token]`, `@token`, a shell's or a template's; and what programs fetch
_FILLED_IN = re.compile(
    r"[<{\[(«]|\$(?:[A-Za-z_({]|\d\w?\$)|%[A-Za-z(]|@[A-Za-z_]+\Z|\.{2}|…|\\|(?:os|process|env|secrets?|vars?|config|settings|ENV|self|this)[.\[(]"
)
_CALL = re.compile(r"[A-Za-z_][\w.]*(?:\(|\[|::|->)|[A-Za-z_]+(?:\.[A-Za-z_]+)+\Z")
_CAPITALS = re.compile(r"[A-Z]+(?:[_-][A-Z]+)*\Z")
_WORDS = re.compile(
    r"your|example|placeholder|redacted|change[-_]?(?:me|this|it)|replace|dummy|sample|insert|foobar|not[-_]?(?:a[-_]?)?real|fake"
    r"|x{4}|\*{3}|\.{3}|…|todo|goes[-_]?here|removed|hidden|masked|secrets\.|lorem|•|-here\b|abc123|\$\{|\{\{",
    re.I,
)
_LEET = str.maketrans("013457@$!", "oleastasi")
_JOINED = str.maketrans("", "", "-_ ")
_EDGES = "0123456789!?.,;:#*+-_=/~^&%$@ "
_SPLIT = re.compile(r"[^A-Za-z0-9]+")
# words, also in camelCase, with a number behind; possessive, so that long ones take no time
_PART = re.compile(r"(?:[A-Z]?[a-z]{2,}+|[A-Z]{2,}+)*+[A-Za-z]?\d{0,4}|\d{1,6}[a-z]?|v\d+|")
_CAMEL = re.compile(r"[a-z]*+(?:[A-Z][a-z]++)++\d{0,4}")
_LOOKED_AT = 400  # first characters of a key that are looked at
_FEW_BITS = 2.5


def stands_in(value: str) -> bool:
    """Whether `value` has the form of a place-holder or of code that fetches the value."""
    return bool(
        not value
        or _FILLED_IN.match(value)
        or _CALL.match(value)
        or _CAPITALS.match(value)
        or _WORDS.search(value)
        or len(set(value)) <= 2
    )


def made_up(key: str) -> bool:
    """Whether somebody invented `key` at the keyboard: counted up, repeated, of words or of few different characters."""
    key = key[:_LOOKED_AT]
    low = key.casefold()
    if _WORDS.search(key) or len(set(low)) < min(8, len(low) // 2):
        return True
    if _counted(low) * 2 >= len(low) or (_counted(low[::2]) + _counted(low[1::2])) * 2 >= len(low):  # a1b2c3d4
        return True
    half = len(low) // 2
    if len(low) >= 16 and (low[half : 2 * half] == low[:half] or low.count(low[:4]) * 4 >= half):
        return True
    return len(key) >= 20 and not any(c.isdigit() for c in key) and (key.islower() or key.isupper())


def _counted(text: str) -> int:
    """How many characters stand in runs of three or more that go up, go down or stay."""
    counted = run = 0
    last = None
    for left, right in pairwise(text):
        step = 1 if left == "9" and right == "0" else ord(right) - ord(left)
        if step == last:
            run += 1
        else:
            counted += run + 1 if run >= 2 else 0
            last, run = (step, 1) if step in (-1, 0, 1) else (None, 0)
    return counted + (run + 1 if run >= 2 else 0)


@lru_cache(1)
def _tutorial() -> frozenset[str]:
    lines = guidelines("own", "tutorial-passwords.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split()) | {""}


def tutorial(password: str) -> bool:
    """Whether it is one of the passwords that everybody writes into examples."""
    low = password.casefold()
    return any(
        word.strip(_EDGES).translate(_JOINED) in _tutorial()
        for word in (low, low.translate(_LEET), low.strip(_EDGES).translate(_LEET))
    )


def classes(value: str) -> int:
    """How many of lower case, upper case, digits and signs it has."""
    return sum(
        (
            any(c.islower() for c in value),
            any(c.isupper() for c in value),
            any(c.isdigit() for c in value),
            any(not c.isalnum() for c in value),
        )
    )


def wordy(value: str) -> bool:
    """Whether it is made of words and small numbers, such as `node-pool-2` or `db.user_name`."""
    return all(_PART.fullmatch(part) or _camel(part) for part in _SPLIT.split(value))


def _camel(part: str) -> bool:
    return bool(_CAMEL.fullmatch(part)) and len(part) >= 3.5 * sum(letter.isupper() for letter in part)


def bits(value: str) -> float:
    """Shannon's entropy of its characters, in bits a character."""
    size = len(value)
    return -sum(n / size * log2(n / size) for n in (value.count(c) for c in set(value)))


def a_password(value: str) -> bool:
    """Whether `value`, which stands where a password stands, looks like a real one."""
    if len(value) < 8 or stands_in(value) or tutorial(value) or made_up(value) or "|" in value:
        return False
    kinds = classes(value)
    return kinds >= 4 or (kinds == 3 and not wordy(value)) or (kinds >= 2 and len(value) >= 12 and a_key(value))


def a_key(value: str) -> bool:
    """Whether `value`, which stands where a token or key stands, looks like one that a machine made."""
    if len(value) < 12 or stands_in(value) or made_up(value) or tutorial(value):
        return False
    mixed = any(c.isalpha() for c in value) and (
        any(c.isdigit() for c in value) or (classes(value) > 1 and len(value) >= 16)
    )
    return mixed and not wordy(value) and bits(value) > _FEW_BITS
