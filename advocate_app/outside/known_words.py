"""Keeps the technical words that installed libraries know, because making them takes a second, and the organisation's own lists."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from advocate_app.checks.engine.expand import expanded, parsed
from advocate_app.checks.grammar.library import edition, library_words
from advocate_app.problems import Unreachable


def known_words(folder: Path) -> frozenset[str]:
    """The words, out of `folder` where they were kept there by the same libraries; what can't be kept is made again."""
    file = folder / f"words-{edition()}.txt"
    try:
        kept = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        kept = ""
    if kept.endswith("\n"):
        return frozenset(kept.split())
    words = library_words()
    new = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new.write_text("\n".join(sorted(words)) + "\n", "utf-8")
        new.replace(file)
    except OSError:
        with suppress(OSError):
            new.unlink()
    return words


def listed_words(file: Path) -> tuple[str, ...]:
    """The words of a list, one a line, in its order; lines with `#` are notes. A list that is not there holds none."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as e:
        raise Unreachable(
            "words.unreadable",
            "The list of words {file} can't be read ({reason}).",
            "Save it as a text file in UTF-8 that you may read.",
            file=str(file),
            reason=getattr(e, "strerror", None) or str(e),
        ) from e
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def accepted_words(styles: Path) -> frozenset[str]:
    """What the vocabularies in a folder of Vale styles accept: `config/vocabularies/*/accept.txt`, or `Vocab/*/accept.txt`.

    A line is a pattern there; one that stands for more than a few hundred words is no word.
    """
    files = (*styles.glob("config/vocabularies/*/accept.txt"), *styles.glob("Vocab/*/accept.txt"))
    found: set[str] = set()
    for file in sorted(files):
        with suppress(Unreachable):  # somebody else's list: what it says is missing, and nothing more
            for line in listed_words(file):
                parts = parsed(line.removeprefix("(?i)"))
                words, whole = expanded(parts) if parts else ([], False)
                found.update(words if whole else ())
    return frozenset(found)


def list_word(file: Path, word: str) -> bool:
    """Adds a word to a list; whether it was not there yet."""
    if word.casefold() in (each.casefold() for each in listed_words(file)):
        return False
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        old = file.read_text("utf-8-sig") if file.exists() else ""
        gap = "" if not old or old.endswith("\n") else "\n"
        new = file.with_name(f"{file.name}.new")
        new.write_text(f"{old}{gap}{word}\n", "utf-8")
        new.replace(file)
    except OSError as e:
        raise Unreachable(
            "words.unwritable",
            "The list of words {file} can't be written ({reason}).",
            "Make room, or see who may write there.",
            file=str(file),
            reason=e.strerror or str(e),
        ) from e
    return True
