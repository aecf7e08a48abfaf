"""Claims about what Harper, with our patterns and our filter, finds in planted sentences and in real documents."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from advocate_app.checks.grammar import evident_words
from advocate_app.outside.harper import Harper
from tests.checks.grammar.judged import documents, flags, share_blamed, share_mended
from tests.checks.grammar.planted import MORE_RIGHT, MORE_WRONG, RIGHT, WRONG

ROOT = Path(__file__).parents[3]


def test_harper_mends_seven_of_ten_planted_errors(harper: Harper) -> None:
    share, missed = share_mended(harper, WRONG)
    assert len(WRONG) >= 40
    assert share >= 0.9, missed
    share, missed = share_mended(harper, MORE_WRONG)
    assert share >= 0.7, missed


def test_harper_leaves_correct_engineering_sentences_alone(harper: Harper) -> None:
    assert len(RIGHT) >= 40
    for sentences in (RIGHT, MORE_RIGHT):
        share, blamed = share_blamed(harper, sentences)
        assert share <= 0.05, blamed


def test_real_documents_are_seldom_interrupted(harper: Harper, trade: frozenset[str]) -> None:
    texts = list(documents().values())
    assert len(texts) >= 10
    found = flags(harper, texts, trade)
    assert found.grammar <= 4, found
    assert found.spelling <= 9, found


def test_a_persons_own_evidence_makes_it_quieter(harper: Harper, trade: frozenset[str]) -> None:
    """Their repository: what a package's own modules say in comments and strings stands for what its authors committed."""
    texts = documents()
    own = []
    for name, text in texts.items():
        folder = Path(sys.modules["pytest"].__file__ or "").parents[1] / name.replace("-", "_").lower()
        own.append(
            (text, evident_words([*(p.read_text("utf-8", "replace") for p in sorted(folder.rglob("*.py"))[:40]), text]))
        )
    found = [flags(harper, [text], trade | words).spelling for text, words in own]
    sizes = [len(text.split()) for text, _ in own]
    assert sum(f * s for f, s in zip(found, sizes, strict=True)) / sum(sizes) <= 6


def test_harper_answers_within_six_seconds_of_the_start() -> None:
    code = "from advocate_app.outside.harper import Harper; assert Harper().check('This is teh end.')"
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert time.monotonic() - began < 6
