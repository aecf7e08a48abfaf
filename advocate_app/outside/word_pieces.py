"""Cuts a text into word pieces, the numbers that a sentence model of the BERT family reads.

As the models were trained: lower case, accents dropped, punctuation and Chinese characters by themselves, then of each word the
longest piece that is known, again and again (Devlin et al. 2018). No library: those that do this bring a client of a model hub.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

LONGEST_WORD = 100  # characters; a longer one is unknown
_ASCII = re.compile(r"[a-z0-9]+|[!-/:-@[-`{-~]")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_CHINESE = (
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
)


class WordPieces:
    """Reads a file of pieces, one a line; a piece that goes on with a word begins with ##."""

    def __init__(self, path: Path) -> None:
        lines = path.read_text("utf-8").removesuffix("\n").split("\n")
        self._known = {piece: number for number, piece in enumerate(lines)}
        self._unknown, self._first, self._last = (self._known[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self._pieces = lru_cache(maxsize=65_536)(self._cut)

    def numbers(self, text: str, most: int) -> list[int]:
        """At most so many, the marks of beginning and end among them."""
        found: list[int] = []
        for word in _words(text):
            found += self._pieces(word)
            if len(found) >= most - 2:
                break
        return [self._first, *found[: most - 2], self._last]

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST_WORD:
            return (self._unknown,)
        pieces: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                number = self._known.get(f"##{word[start:end]}" if start else word[:end])
                if number is not None:
                    pieces.append(number)
                    start = end
                    break
            else:
                return (self._unknown,)
        return tuple(pieces)


def _words(text: str) -> Iterator[str]:
    if text.isascii():
        yield from _ASCII.findall(_UNSEEN.sub("", text.lower()))
        return
    word = ""
    for sign in unicodedata.normalize("NFD", _cleaned(text)).lower():
        kind = unicodedata.category(sign)
        if kind == "Mn":
            continue
        alone = kind[0] == "P" or (_ASCII.fullmatch(sign) is not None and not sign.isalnum()) or _is_chinese(sign)
        if alone or sign.isspace():
            if word:
                yield word
            word = ""
            if alone:
                yield sign
        else:
            word += sign
    if word:
        yield word


def _cleaned(text: str) -> str:
    """Without what nobody sees: control characters and what could not be read, line ends and tabs kept."""
    return "".join(
        s for s in text if s in "\t\n\r" or (s != "\ufffd" and unicodedata.category(s) not in ("Cc", "Cf", "Co", "Cs"))
    )


def _is_chinese(sign: str) -> bool:
    return any(low <= ord(sign) <= high for low, high in _CHINESE)
