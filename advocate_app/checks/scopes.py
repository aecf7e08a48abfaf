"""Where a rule looks: Vale's scope selectors over the scopes of a projection's blocks.

`text`, `heading.h2`, `paragraph & ~list`, a list of them (any may match). The dotted parts of a selector must all be among the
block's; what begins with `~` must not, and never fits `raw` or `summary`.
"""

from __future__ import annotations

from dataclasses import dataclass

from advocate_app.checks.rulefile import Line, RuleFile

_KNOWN = frozenset(
    ("text", "paragraph", "sentence", "heading", "h1", "h2", "h3", "h4", "h5", "h6", "list", "blockquote", "table")
) | frozenset(("header", "cell", "caption", "attr", "alt", "raw", "summary"))
_WHOLE = frozenset(("raw", "summary"))
_MARKUP = frozenset(("code", "link", "strong", "emphasis"))
Term = tuple[bool, frozenset[str]]  # wanted or not, parts


@dataclass(frozen=True, slots=True)
class Scope:
    any_of: tuple[tuple[Term, ...], ...]

    @property
    def sentences(self) -> bool:
        """Whether the rule reads sentence by sentence."""
        return any(wanted and "sentence" in parts for terms in self.any_of for wanted, parts in terms)

    def wants(self, part: str) -> bool:
        return any(wanted and part in parts for terms in self.any_of for wanted, parts in terms)

    def fits(self, parts: frozenset[str]) -> bool:
        return any(all(_fits(term, parts) for term in terms) for terms in self.any_of)


def _fits(term: Term, parts: frozenset[str]) -> bool:
    wanted, of = term
    if wanted:
        return of <= parts
    return parts.isdisjoint(_WHOLE) and not of <= parts


def scope_of(file: RuleFile) -> Scope:
    """The file's `scope`, `text` where it has none. Raises `Wrong`."""
    return Scope(tuple(_selector(file, line) for line in file.texts("scope") or (Line("text", 1),)))


def _selector(file: RuleFile, line: Line) -> tuple[Term, ...]:
    terms = []
    for term in line.text.split("&"):
        name = term.strip()
        parts = frozenset(name.removeprefix("~").strip().split("."))
        if bad := sorted(parts - _KNOWN):
            more = " (use raw)" if _MARKUP & parts else ""
            raise file.wrong(line.line, f"there is no scope “{bad[0]}”{more}")
        terms.append((not name.startswith("~"), parts))
    return tuple(terms)
