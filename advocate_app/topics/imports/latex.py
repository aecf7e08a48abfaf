"""What LaTeX writes for letters, as letters: accents, special letters, dashes and quotes; commands and braces go."""

from __future__ import annotations

import re
import unicodedata

# a combining character for each accent command (The LaTeX Companion, table of accents)
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307", '"': "\u0308",
    "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328", "b": "\u0331",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "ng": "ŋ", "NG": "Ŋ", "TeX": "TeX", "LaTeX": "LaTeX",
    "BibTeX": "BibTeX", "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…", "textquoteright": "’",
}  # fmt: skip
_ACCENTED = re.compile(
    r"""\\(?: ([`'^~=."]) \s* | ([uvHcdbkr]) (?: \s+ | (?=\{) | (?=\\) ) )
        (?: \{ \s* (\\[ij]|\w) \s* \} | (\\[ij](?![A-Za-z])|\w) )""",
    re.X,
)
_LETTER = re.compile(r"\\([A-Za-z]+)(?:\s*\{\s*\}|\s+|(?![A-Za-z]))")
_SIGN = re.compile(r"\\([^A-Za-z\s])")
# braces and dollars that are meant, until those that only group are gone
_MEANT = {"{": "\ue000", "}": "\ue001", "$": "\ue002"}


def letters(text: str) -> str:
    """`text` as one would read it aloud, in one line and composed (NFC)."""
    text = _ACCENTED.sub(_accented, text)
    text = _LETTER.sub(lambda m: _LETTERS.get(m[1], " "), text)
    text = _SIGN.sub(_sign, text)
    text = text.replace("{", "").replace("}", "").replace("$", "").replace("~", " ")
    text = text.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”")
    for sign, mark in _MEANT.items():
        text = text.replace(mark, sign)
    return " ".join(unicodedata.normalize("NFC", text).split())


def _accented(found: re.Match[str]) -> str:
    accent, letter = found[1] or found[2], (found[3] or found[4]).removeprefix("\\")
    return unicodedata.normalize("NFC", letter + _ACCENTS[accent])


def _sign(found: re.Match[str]) -> str:
    sign = found[1]
    if sign in _MEANT:
        return _MEANT[sign]
    return sign if sign in "&%#_" else ("" if sign == "-" else " ")
