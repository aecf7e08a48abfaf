"""Claims about places: whatever stands before it, a word that is found is found exactly where it stands in the source."""

from __future__ import annotations

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from advocate_app.checks.engine.make import add
from advocate_app.checks.engine.planning import Planning
from advocate_app.checks.engine.run import Engine
from advocate_app.checks.rulefile import RuleFile
from advocate_app.drafts.projection import project

from .written import RULE, write

EXAMPLES, DOCUMENTS = 100, 100  # 10,000 documents: each example of Hypothesis is a seed that many are made of


def engine() -> Engine:
    planning = Planning()
    add(planning, RuleFile(Path("Target.yml"), RULE), "house.Target")
    return Engine(planning.done())


ENGINE = engine()


@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(st.integers(0, 2**32))
def test_every_planted_word_of_10000_documents_is_found_where_it_stands(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(DOCUMENTS):
        written = write(chance)
        found = []
        for block in project(written.source).blocks:
            for start, end, *_ in ENGINE.read(block).found:
                low, high = block.span(start, end)
                assert written.source[low:high] == block.text[start:end], written.source
                found.append((low, high))
        assert sorted(found) == written.planted, written.source
