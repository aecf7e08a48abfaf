"""Counts what an engine makes of planted sentences and of real documents."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import distributions
from typing import NamedTuple

from advocate_app.checks.finding import apply
from advocate_app.checks.grammar import Grammar
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules
from advocate_app.drafts.projection import project

NO_RULES = Rules((), (), "")


def share_mended(engine: Grammar, planted: Sequence[tuple[str, str]]) -> tuple[float, list[str]]:
    """The share of sentences that the first fix of a finding makes right, and the others."""
    reader = Reader(NO_RULES, engine)
    missed = []
    for wrong, right in planted:
        fixes = (apply(wrong, f, f.replacements[0]) for f in reader.findings(wrong) if f.replacements)
        if not any(straight(fix) == straight(right) for fix in fixes):
            missed.append(wrong)
    return 1 - len(missed) / len(planted), missed


def share_blamed(engine: Grammar, sentences: Sequence[str]) -> tuple[float, list[str]]:
    """The share of correct sentences in which something is found, and those."""
    reader = Reader(NO_RULES, engine)
    blamed = [
        f"{sentence} {[(f.rule, f.match) for f in found]}"
        for sentence in sentences
        if (found := reader.findings(sentence))
    ]
    return len(blamed) / len(sentences), blamed


def straight(text: str) -> str:
    return text.replace("’", "'")


_NO_PROSE = ("python-stdnum",)  # a list of names in forty languages


class Flags(NamedTuple):
    """Per 1,000 words of prose."""

    spelling: float
    grammar: float


def flags(engine: Grammar, documents: Iterable[str], words: frozenset[str]) -> Flags:
    reader = Reader(NO_RULES, engine, Context(words=words))
    size = spelling = grammar = 0
    for text in documents:
        size += sum(len(block.text.split()) for block in project(text).blocks)
        found = reader.findings(text)
        spelling += sum(each.label == "spelling" for each in found)
        grammar += sum(each.label == "grammar" for each in found)
    return Flags(1000 * spelling / size, 1000 * grammar / size)


def _words_of_prose(text: str) -> int:
    """Without tables: one of countries and codes is no prose."""
    blocks = project(text).blocks
    prose, tables = (
        sum(len(b.text.split()) for b in blocks if ("table" in b.scope) is there) for there in (False, True)
    )
    return prose if prose > 2 * tables else 0


def documents() -> dict[str, str]:
    """What installed packages say of themselves in Markdown, by package: engineering prose that nobody wrote for us."""
    found = {}
    for each in distributions():
        said = each.metadata.json
        text = str(said.get("description", ""))
        if (
            each.metadata["Name"] not in _NO_PROSE
            and "markdown" in str(said.get("description_content_type", ""))
            and 250 < _words_of_prose(text) < 2500
        ):
            found[each.metadata["Name"]] = text
    return dict(sorted(found.items()))
