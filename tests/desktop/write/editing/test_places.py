"""Claims about places in the editor: a finding's cursor holds exactly its words, whatever Qt counts as one sign."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from advocate_app.checks.engine.make import add
from advocate_app.checks.engine.planning import Planning
from advocate_app.checks.engine.run import Engine
from advocate_app.checks.rulefile import RuleFile
from advocate_app.desktop.write.editing.markdown_edit import MarkdownEdit
from advocate_app.drafts.projection import project
from tests.drafts.written import RULE, write

DOCUMENTS, AT_A_TIME = 10_000, 20  # so many are shown as one text, with a heading between them


@pytest.fixture
def engine() -> Engine:
    planning = Planning()
    add(planning, RuleFile(Path("Target.yml"), RULE), "house.Target")
    return Engine(planning.done())


def test_the_cursor_of_a_finding_holds_its_words_in_10000_documents(qtbot: QtBot, engine: Engine) -> None:
    edit = MarkdownEdit("Text")
    qtbot.addWidget(edit)
    chance, total = random.Random(4), 0
    for _ in range(DOCUMENTS // AT_A_TIME):
        edit.show_text("\n\n# Next\n\n".join(write(chance).source for _ in range(AT_A_TIME)))
        text = edit.text()
        for block in project(text).blocks:
            for start, end, *_ in engine.read(block).found:
                span = block.span(start, end)
                cursor = edit.cursor_at(*span)
                assert cursor.selectedText() == block.text[start:end] == text[slice(*span)]
                assert edit.span_of(cursor) == span
                total += 1
    assert total > DOCUMENTS
