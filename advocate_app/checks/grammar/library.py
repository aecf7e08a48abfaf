"""Technical words that installed libraries know: names of languages and tools, what their code is written in, units, encodings.

Made of Pygments, which knows hundreds of languages, and of Python's own tables. It takes a second, so whoever can, keeps the result.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

EDITION = 1  # of what is taken from where: another one means other words
_NAME = re.compile(r"[A-Za-z]{2,}")
_HUMP = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_SHARED = 2  # languages that must know a word of code: what only one knows is often an abbreviation of its own
_DOCUMENTED = 4  # uses in the manual of Python that make a word one of the trade


def edition() -> str:
    """Names this set of words: another edition, Python or Pygments gives another."""
    import pygments

    return f"{EDITION}-{sys.version_info.major}.{sys.version_info.minor}-{pygments.__version__}"


@cache
def library_words() -> frozenset[str]:
    """Words in small letters. Takes about a second."""
    return frozenset((*_names(), *_code(), *_manual(), *_tables()))


def _names() -> Iterator[str]:
    """Names of languages, formats and tools, and how their files end."""
    from pygments.lexers import LEXERS

    for _, name, aliases, files, types in LEXERS.values():
        yield from _words((name, *aliases, *files, *types))


def _code() -> Iterator[str]:
    """Keywords and functions that two languages or more have."""
    from importlib import import_module
    from pkgutil import iter_modules

    import pygments.lexers

    known: Counter[str] = Counter()
    for module in iter_modules(pygments.lexers.__path__):
        if module.name.endswith("_builtins"):
            tables = vars(import_module(f"pygments.lexers.{module.name}")).items()
            texts = (text for name, value in tables if not name.startswith("__") for text in _texts(value))
            known.update(set(_words(texts)))
    return (word for word, languages in known.items() if languages >= _SHARED and len(word) > 3)


def _manual() -> Iterator[str]:
    """What the manual of Python says again and again."""
    from pydoc_data.topics import topics

    used = Counter(word for text in topics.values() for word in re.findall(r"(?<![\w.'])[a-z]{4,}(?![\w.'])", text))
    return (word for word, times in used.items() if times >= _DOCUMENTED)


def _tables() -> Iterator[str]:
    import errno
    import html.entities
    import mimetypes
    import signal
    from encodings.aliases import aliases
    from http import HTTPMethod, HTTPStatus

    yield from _words(sys.stdlib_module_names)
    yield from _words((*aliases, *aliases.values()))
    yield from _words((*mimetypes.types_map, *mimetypes.types_map.values()))
    yield from _words((*errno.errorcode.values(), *(each.name for each in signal.Signals)))
    yield from _words((*(each.phrase for each in HTTPStatus), *(each.value for each in HTTPMethod)))
    yield from _words(html.entities.name2codepoint)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(key)
            yield from _texts(each)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for each in value:
            yield from _texts(each)


def _words(texts: Iterable[str]) -> Iterator[str]:
    """The names in `texts` and the parts that they are made of."""
    for text in texts:
        for name in _NAME.findall(text):
            yield name.casefold()
            for hump in _HUMP.findall(name):
                if len(hump) > 2:
                    yield hump.casefold()
