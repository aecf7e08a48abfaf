"""Which words are no misspellings although no dictionary holds them: by their shape, of the trade, or the person's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from advocate_app.checks.kinds import Context
from advocate_app.shipped import guidelines

# what no engineer misspells: acronyms, camelCase, digits, snake_case, dotted names, options
_SHAPE = re.compile(r"[A-Z]{2,}s?|\w*[a-z][A-Z]\w*|[A-Z]{2,}[a-z]\w*|.*[\d_./@#:+\\*=~$].*|--?\w[\w-]*")
_FOREIGN = re.compile(r".*[^\W\d_a-zA-Z].*")  # a letter that English lacks
_NO_PLURAL = re.compile(r"(?:[^aeiou]y|[sxz]|ch|sh|[sxz]e|che|she)s\Z")
_ENDING = re.compile(r"(?<=\w{5})(?:ed|ing)\Z")
_TWO_CONSONANTS = re.compile(r"[^aeiou][^aeiouy]\Z")
_WORD = re.compile(r"[^\W\d_]{2,}")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_OPENS = re.compile(r"(?:\A|[.!?:…][\"”’)]*\s)[\s\"“‘(]*\Z")
OFTEN = 3  # uses in one's own evidence that make a word one's own
_LATIN = frozenset(("eg", "ie", "etc", "vs", "cf", "al", "viz", "ok", "okay"))


def known(words: str, context: Context) -> bool:
    """Whether each of `words` is technical by its shape, a technical word, or one of the person's own."""
    return all(_known(word, context) for word in words.split())


def _known(word: str, context: Context) -> bool:
    bare = re.sub(r"['’]s?$", "", word)
    if _SHAPE.fullmatch(bare) or _FOREIGN.fullmatch(bare):
        return True
    own, technical, small = _own(context), technical_words(), bare.casefold()
    return any(form in own or form in technical for form in _forms(small)) or _derived(small) in technical


def _forms(word: str) -> Iterator[str]:
    """The word, without the ending of a plural, and without its hyphen."""
    yield word
    yield word.replace("-", "")
    if word.endswith("s") and not _NO_PLURAL.search(word):
        yield word[:-1]
    elif word.endswith(("ses", "xes", "zes", "ches", "shes")):
        yield word[:-2]


def _derived(word: str) -> str:
    """What allowlisted and dockerizing come from, '' where the ending might have needed a second consonant."""
    ending = _ENDING.search(word)
    if ending is None:
        return ""
    stem = word[: ending.start()]
    return stem if _TWO_CONSONANTS.search(stem) else f"{stem}e"


@cache
def technical_words() -> frozenset[str]:
    """The words of `guidelines/own/technical-words.txt`; lines with `#` are notes."""
    lines = guidelines("own", "technical-words.txt").read_text("utf-8").splitlines()
    listed = (word.casefold() for line in lines if not line.startswith("#") for word in line.split())
    return frozenset(listed) | _LATIN


@lru_cache(4)
def _own(context: Context) -> frozenset[str]:
    names = " ".join((context.employer, *context.people))
    return frozenset(word.casefold() for word in (*context.words, *names.split()))


def evident_words(texts: Iterable[str]) -> frozenset[str]:
    """Words that stand three times or more in `texts`, the parts of camelCase and snake_case names among them."""
    counts: Counter[str] = Counter()
    for text in texts:
        for word in _WORD.findall(text):
            counts[word.casefold()] += 1
            humps = _HUMP.findall(word)
            if len(humps) > 1:
                counts.update(hump.casefold() for hump in humps if len(hump) > 1)
    return frozenset(word for word, times in counts.items() if times >= OFTEN)


def begins(text: str, at: int) -> bool:
    """Whether a sentence begins at `at`, where a capital says nothing."""
    start = max(0, at - 8)
    return _OPENS.search(text[:at] if start == 0 else f"-{text[start:at]}") is not None


def often_in(texts: Iterable[str]) -> frozenset[str]:
    """Words, in small letters, that `texts` use three times or more."""
    counts = Counter[str]()
    for text in texts:
        counts.update(_counted(text).folded)
    return frozenset(word for word, times in counts.items() if times >= OFTEN)


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """Words that `texts` use as a name: three times or more with a capital, inside a sentence too, and seldom small."""
    large, small = Counter[str](), Counter[str]()
    inside = set[str]()
    for text in texts:
        words = _counted(text)
        large.update(words.large)
        small.update(words.small)
        inside.update(words.inside)
    often = (word for word, times in large.items() if times >= OFTEN and times > 2 * small[word.lower()])
    return frozenset(word for word in often if word in inside)


@dataclass(frozen=True, slots=True)
class _Counted:
    """The words of a text: all in small letters, those with a capital, those without, and large ones inside a sentence."""

    folded: tuple[str, ...]
    large: tuple[str, ...]
    small: tuple[str, ...]
    inside: tuple[str, ...]


@lru_cache(4_000)  # most paragraphs are as they were before the last key
def _counted(text: str) -> _Counted:
    found = list(_WORD.finditer(text))
    large = [each for each in found if not each[0][0].islower()]
    return _Counted(
        tuple(each[0].casefold() for each in found),
        tuple(each[0] for each in large),
        tuple(each[0] for each in found if each[0][0].islower()),
        tuple(each[0] for each in large if not begins(text, each.start())),
    )
