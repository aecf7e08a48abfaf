"""What checkers read of a Markdown text: blocks of plain prose, each character with its place in the source.

Code, URLs, comments and front matter are no prose: blocks leave them out or hold `*` in their place. Every rule and every
grammar engine gets the same blocks, and every result maps back through `Block.span`. Scopes are Vale's dotted names
(https://vale.sh/docs/topics/scoping). A finding's law: where a run is as long in the source as in the text, both read alike.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from advocate_app.drafts.positions import Pieces

_BREAK = re.compile(r"\r\n?")
_SIZED = ("text.paragraph", "text.list", "text.blockquote")  # what the summary is made of


class Run(NamedTuple):
    """`length` characters of a block's text, from `at`, that stand for [start, end) of the source."""

    at: int
    length: int
    start: int
    end: int


class Block:
    """One piece of prose, for example a paragraph. `scope` is dotted, `text.heading.h2`."""

    __slots__ = ("_begins", "runs", "scope", "text")

    def __init__(self, scope: str, text: str, runs: tuple[Run, ...]) -> None:
        self.scope, self.text, self.runs = scope, text, runs
        self._begins: list[int] | None = None

    def __repr__(self) -> str:
        return f"Block({self.scope!r}, {self.text!r})"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of the text as a range of the source; an empty range stays empty."""
        first = self._range(start)[0] if start < len(self.text) else self.runs[-1].end
        return first, max(first, self._range(end - 1)[1]) if end > start else first

    def _range(self, at: int) -> tuple[int, int]:
        if self._begins is None:
            self._begins = [run[0] for run in self.runs]
        begin, length, start, end = self.runs[bisect_right(self._begins, at) - 1]
        if length != end - start:
            return start, end
        return start + at - begin, start + at - begin + 1


class Question(NamedTuple):
    """A question that drafting left as a comment. [start, end) is the whole comment."""

    start: int
    end: int
    text: str


class Switch(NamedTuple):
    """From `at` on, `name` (a rule, a pack, or '' for all) is read or not; only `matches` of it, where there are any.

    With `others_off` it is turned on and every other pack off.
    """

    at: int
    name: str
    on: bool
    matches: tuple[str, ...] = ()
    others_off: bool = False


class Projection:
    """A text as checkers read it: blocks in the order in which they begin in the source."""

    def __init__(
        self,
        source: str,
        blocks: tuple[Block, ...],
        questions: tuple[Question, ...] = (),
        switches: tuple[Switch, ...] = (),
    ) -> None:
        self.source, self.blocks, self.questions, self.switches = source, blocks, questions, switches

    @cached_property
    def raw(self) -> Block:
        """The untouched source as one block; line breaks are newlines."""
        source = self.source
        if "\r" not in source:
            return Block("raw", source, (Run(0, len(source), 0, len(source)),))
        pieces, at = Pieces(), 0
        for found in _BREAK.finditer(source):
            pieces += [(source[at : found.start()], at, found.start()), ("\n", *found.span())]
            at = found.end()
        return made("raw", [*pieces, (source[at:], at, len(source))])

    @cached_property
    def summary(self) -> Block:
        """All paragraphs, list items and quotes as one block, a blank line after each."""
        texts, runs, size = [], [], 0
        for block in self.blocks:
            if block.scope in _SIZED:
                runs += [Run(run.at + size, run.length, run.start, run.end) for run in block.runs]
                runs.append(Run(size + len(block.text), 2, runs[-1].end, runs[-1].end))
                texts.append(block.text + "\n\n")
                size += len(block.text) + 2
        return Block("summary", "".join(texts), tuple(runs) or (Run(0, 0, 0, 0),))

    def silenced(self, rule: str, at: int, match: str = "") -> bool:
        """Whether an in-text switch turns `rule` (`pack.Rule`), or this `match` of it, off at a source position."""
        off: dict[tuple[str, str], bool] = {}
        pack = rule.partition(".")[0]
        for switch in self.switches:
            if switch.at > at:
                break
            if switch.others_off:
                off["", "others"] = True
                off[switch.name, "others"] = False
            for text in switch.matches or ("",):
                off[switch.name, text] = not switch.on
        if not off:
            return False
        if off.get(("", "others")) and off.get((pack, "others"), True):
            return True
        return any(off.get(key) for key in (("", ""), (rule, ""), (pack, ""), (rule, match)))


def made(scope: str, pieces: Sequence[tuple[str, int, int]]) -> Block:
    """A block of `pieces` (text, and where it stands in the source), put together as they are."""
    runs, at = [], 0
    for text, start, end in pieces:
        if text:
            runs.append(Run(at, len(text), start, end))
            at += len(text)
    return Block(scope, "".join(piece[0] for piece in pieces), tuple(runs) or (Run(0, 0, 0, 0),))


def project(source: str, *, as_vale: bool = False) -> Projection:
    """`source` as blocks of prose. Any text is Markdown, so there is nothing to refuse.

    With `as_vale` it is read where Vale departs from what readers see: e-mail addresses are words, and emphasis right after
    inline code is code.
    """
    from advocate_app.drafts.prose import read

    walk = read(source, as_vale=as_vale)
    blocks = sorted(walk.blocks, key=lambda block: block.runs[0].start)
    return Projection(source, tuple(blocks), tuple(walk.questions), tuple(walk.switches))


def questions(source: str) -> tuple[Question, ...]:
    """The questions that are still in the text; while there is one, the draft can't be submitted."""
    return project(source).questions if "<!--" in source else ()
