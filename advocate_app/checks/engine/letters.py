"""Letters without their case, character by character, as a case-insensitive pattern of `regex` sees them.

`str.lower` would not do: it makes two characters of `İ` and knows a final sigma, and patterns take `ſ` for `s`.
"""

from __future__ import annotations

import re

import regex

# pairs that a case-insensitive pattern takes for the same and `str.lower` does not
_SAME = str.maketrans(
    "Σİµſ\u0345ςϐϑϕϖϰϱϵ\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85\u1c86\u1c87\u1c88ẛ\u1fbe\u1fd3\u1fe3\ufb06",
    "σiμsισβθφπκρεвдосттъѣ\ua64bṡι\u0390\u03b0\ufb05",
)
_BLANKS = "\n\t\r\f"
# words as `\b` knows them, which counts combining marks: `regex` has them, `re` does not
_ASCII_WORDS, _WORDS = re.compile(r"\w+"), regex.compile(r"\w+", regex.V1)


def folded(text: str) -> str:
    """`text` in small letters, as long as before."""
    return text.lower() if text.isascii() else text.translate(_SAME).lower()


def flat(low: str) -> str:
    """Folded text with every kind of blank as a space."""
    for blank in _BLANKS:
        if blank in low:
            low = low.replace(blank, " ")
    return low


def words(low: str) -> list[tuple[str, int, int]]:
    """The words of folded text with their ranges."""
    pattern = _ASCII_WORDS if low.isascii() else _WORDS
    return [(found[0], found.start(), found.end()) for found in pattern.finditer(low)]
