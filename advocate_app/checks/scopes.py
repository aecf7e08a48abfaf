"""Where a rule looks: Vale's scope selectors over the scopes of a projection's blocks.

`text`, `heading.h2`, `paragraph & ~list`, a list of them (any may match). The dotted parts of a selector must all be among the
block's; what begins with `~` must not, and never fits `raw` or `summary`. Only a selector that names `sentence` reads sentences.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING

from advocate_app.checks.engine.plan import Selectors, Term

if TYPE_CHECKING:
    from advocate_app.checks.rulefile import Line, RuleFile

_KNOWN = frozenset(
    ("text", "paragraph", "sentence", "heading", "h1", "h2", "h3", "h4", "h5", "h6", "list", "blockquote", "table")
) | frozenset(("header", "cell", "caption", "attr", "alt", "raw", "summary", "md"))
# of other formats: they may be named, and fit nothing here
_ELSEWHERE = frozenset(("comment", "line", "block", "html", "adoc", "rst", "txt", "figure", "frontmatter", "class"))
_MARKUP = frozenset(("code", "link", "strong", "emphasis"))
_SPLIT = frozenset(("paragraph", "heading", "list", "blockquote", "cell", "header"))
TEXT: Selectors = (((True, ("text",)),),)
SUMMARY: Selectors = (((True, ("summary",)),),)


def wants(scope: Selectors, part: str) -> bool:
    return any(wanted and part in parts for terms in scope for wanted, parts in terms)


@cache
def fits(scope: Selectors, block: str) -> bool:
    """Whether the rule reads blocks of this dotted scope whole."""
    return any(not _by_sentence(terms) and _all_fit(terms, _parts(block)) for terms in scope)


@cache
def fits_sentences(scope: Selectors, block: str) -> bool:
    """Whether the rule reads the sentences of such blocks one by one."""
    parts = _parts(block)
    if parts.isdisjoint(_SPLIT):
        return False
    return any(_by_sentence(terms) and _all_fit(terms, parts | {"sentence"}) for terms in scope)


def _parts(block: str) -> frozenset[str]:
    return frozenset(block.split(".")) | {"md"}


def _by_sentence(terms: tuple[Term, ...]) -> bool:
    return any(wanted and "sentence" in parts for wanted, parts in terms)


def _all_fit(terms: tuple[Term, ...], block: Collection[str]) -> bool:
    sized = "raw" in block or "summary" in block
    return all(
        set(parts) <= set(block) if wanted else not (sized or set(parts) <= set(block)) for wanted, parts in terms
    )


def scope_of(file: RuleFile) -> Selectors:
    """The file's `scope`, `text` where it has none. Raises `Wrong`."""
    return tuple(_selector(file, line) for line in file.texts("scope")) or TEXT


def _selector(file: RuleFile, line: Line) -> tuple[Term, ...]:
    terms = []
    for term in line.text.split("&"):
        name = term.strip()
        parts = tuple(name.removeprefix("~").strip().split("."))
        if bad := sorted(set(parts) - _KNOWN - _ELSEWHERE):
            more = " (use raw)" if _MARKUP & set(parts) else ""
            raise file.wrong(line.line, f"there is no scope “{bad[0]}”{more}")
        terms.append((not name.startswith("~"), parts))
    return tuple(terms)
