"""What a team's Vale set-up says of one file: alerts with Vale's own fields (https://vale.sh/docs/cli)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from advocate_app.checks.engine.plan import Row
from advocate_app.checks.engine.run import Engine, Found
from advocate_app.checks.engine.wording import worded
from advocate_app.checks.vale.config import LEVELS, Settings
from advocate_app.drafts.positions import Places
from advocate_app.drafts.projection import Block, Projection, project

_INDENTED = re.compile(r"\n[ \t>]")


class Alert(NamedTuple):
    """[start, end) are code points of the source; `line` and `column` count from 1; `match` is the text as it was read."""

    start: int
    end: int
    line: int
    column: int
    rule: str
    level: str
    message: str
    description: str
    link: str
    match: str
    action: str
    params: tuple[str, ...]
    offers: tuple[str, ...]


def alerts(engine: Engine, source: str, settings: Settings, minimum: str) -> list[Alert]:
    """All alerts at `minimum` or above, by line and column; one for a rule and a place."""
    rows = engine.plan.rows
    levels = [settings.level(row.name, row.level) if settings.runs(row.name) else "" for row in rows]
    least = LEVELS.index(minimum)
    shown = [bool(level) and LEVELS.index(level) >= least for level in levels]
    text, places = project(source, as_vale=True), Places(source)
    ignored = _ignored(source, settings)
    made: list[tuple[int, int, int, int, Block, Found]] = []
    for block, found in _found(engine, text):
        low, high, rule = found[0], found[1], found[2]
        if shown[rule]:
            start, end = block.span(low, high) if high or block.scope != "summary" else (0, 0)
            if _INDENTED.search(source, start, end):
                continue  # Vale looks for the match as it was read, and finds none that an indent parts
            if not any(start < stop and begin < end for begin, stop in ignored):
                made.append((*places.place(start), start, end, block, found))
    made.sort(key=lambda each: (each[0], each[1], each[5][2], each[3]))
    return list(_once(made, text, rows, levels))


def _found(engine: Engine, text: Projection) -> Iterator[tuple[Block, Found]]:
    reads = []
    whole = [block for block in (text.raw, text.summary) if block.scope in engine.whole] if engine.whole else []
    for block in (*text.blocks, *whole):
        read = engine.read(block)
        reads.append((block, read))
        for found in read.found:
            yield block, found
    yield from engine.join(reads)
    yield from engine.measured(text)


def _once(
    made: list[tuple[int, int, int, int, Block, Found]], text: Projection, rows: tuple[Row, ...], levels: list[str]
) -> Iterator[Alert]:
    seen: set[tuple[int, int]] = set()
    counts: dict[int, int] = {}
    for line, column, start, end, block, (low, high, rule, message, offers) in made:
        row, match = rows[rule], block.text[low:high]
        if (start, rule) in seen or (text.switches and text.silenced(row.name, start, match)):
            continue
        seen.add((start, rule))
        if row.limit:
            counts[rule] = counts.get(rule, 0) + 1
            if counts[rule] > row.limit:
                continue
        swapped = row.kind in ("substitution", "capitalization") and row.action == "replace"
        yield Alert(
            start,
            end,
            line,
            column,
            row.name,
            levels[rule],
            message,
            worded(row.description, match),
            row.link,
            match,
            row.action,
            offers if swapped else row.params,
            offers,
        )


def _ignored(source: str, settings: Settings) -> list[tuple[int, int]]:
    """Ranges that the configuration's `BlockIgnores` and `TokenIgnores` keep from being read."""
    if not settings.ignores:
        return []
    import regex

    from advocate_app.checks.engine.dialect import dialect
    from advocate_app.checks.patterns import FLAGS

    found = []
    for pattern in settings.ignores:
        try:
            found += [each.span() for each in regex.finditer(dialect(pattern), source, FLAGS, timeout=1)]
        except (regex.error, TimeoutError):
            continue  # told when the configuration was read
    return found
