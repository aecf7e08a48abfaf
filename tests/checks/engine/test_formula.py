"""Claims about what formulas count."""

from __future__ import annotations

import pytest

from advocate_app.checks.engine.formula import counts, syllables

SOUNDS = {
    1: "a the code time one here quote said you good scoped pooled moved strength guard square",
    2: "table simple people being seeing item sentence needed language machine began",
    3: "utilize limited adviser summary video actual various delicious example",
    4: "continuous operation reliable information",
}


@pytest.mark.parametrize(("many", "word"), [(many, word) for many, words in SOUNDS.items() for word in words.split()])
def test_syllables_of_common_words_are_counted(many: int, word: str) -> None:
    assert syllables(word) == many


def test_a_text_is_counted_in_words_sentences_and_letters() -> None:
    made = counts("Well-known words, don’t count twice. Two of us.\n\nCode: *** is no word.\n\n", {"list": 2})
    assert made["words"] == 12
    assert made["sentences"] == 3
    assert made["characters"] == sum(c.isalnum() for c in "WellknownwordsdontcounttwiceTwoofusCodeisnoword")
    assert (made["list"], made["heading_h3"]) == (2, 0)


def test_a_text_without_words_has_no_counts() -> None:
    assert counts("*** — …", {}) == {}
