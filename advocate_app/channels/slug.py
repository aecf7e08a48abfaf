"""Makes the last part of an address, and file names, out of any title: ASCII, bounded, never empty."""

from __future__ import annotations

import hashlib
import re
import unicodedata

LONGEST = 60
# letters that Unicode does not take apart
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n"}
)
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def slug_of(title: str, *, longest: int = LONGEST) -> str:
    """Lower-case letters, digits and single hyphens, at most `longest` (≥ 16) characters, cut between words where it can be.

    A title without a Latin letter or digit gets a name made of its hash. The slug of a slug is itself.
    """
    lowered = unicodedata.normalize("NFC", title).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", _APOSTROPHE.sub("", lowered)).encode("ascii", "ignore").decode().lower()
    slug = _NOT_WORD.sub("-", plain).strip("-")
    if len(slug) > longest:
        cut = slug[: longest + 1].rpartition("-")[0]
        # one very long word is cut hard: half a name beats the first short word of many
        slug = cut if len(cut) * 2 >= longest else slug[:longest].strip("-")
    return slug or "post-" + hashlib.sha256(title.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def file_name(name: str) -> str:
    """A picture's name as it can lie in any repository and any address: `Flame graph (1).PNG` → `flame-graph-1.png`."""
    stem, dot, ending = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    if not dot:
        stem, ending = ending, ""
    ending = _NOT_WORD.sub("", ending.lower())[:5]
    return slug_of(stem) + (f".{ending}" if ending else "")
