"""Claims about the one filter in front of all engines: which words are no mistakes, and which remarks are worth showing."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app.checks.grammar import (
    CAPITALS,
    SPELLING,
    Remark,
    evident_words,
    known,
    names_in,
    of_the_text,
    often_in,
    sifted,
    technical_words,
)
from advocate_app.checks.kinds import Context
from advocate_app.outside.known_words import accepted_words, known_words, list_word, listed_words

NOBODY = Context()
# spelled wrong in the many texts that were looked at
_MISSPELLED = """
recieve seperate occured teh adress enviroment definately suprised neccessary completly accross independant compatable maintenence
wich untill sucess refered begining publically existance alot priviledge succesful arguement dependancy lenght retreive reccomend
algorithim latencys wierd tommorow goverment heavely
"""


def left(
    text: str, word: str, scope: str = "text.paragraph", *, offers: tuple[str, ...] = (), kind: str = SPELLING
) -> int:
    at = text.index(word)
    return len(sifted([Remark(at, at + len(word), "R", "m", offers, kind)], text, scope, NOBODY))


@pytest.mark.parametrize("word", _MISSPELLED.split())
def test_no_list_knows_a_misspelling(word: str, trade: frozenset[str]) -> None:
    assert not known(word, Context(words=trade))


@pytest.mark.parametrize(
    "word", ["Haskell", "kubectl", "pytest", "utf", "stdin", "memoized", "allowlisting", "eg", "hotfixes"]
)
def test_words_of_the_trade_are_known(word: str, trade: frozenset[str]) -> None:
    assert known(word, Context(words=trade))


def test_the_shipped_list_is_of_single_words_in_small_letters() -> None:
    assert len(technical_words()) > 1000
    assert all(word == word.casefold() and not word.isspace() for word in technical_words())


def test_words_of_the_libraries_are_made_once(tmp_path: Path) -> None:
    first = known_words(tmp_path / "words")
    (file,) = (tmp_path / "words").iterdir()
    file.write_text("onlythis\n", "utf-8")
    assert known_words(tmp_path / "words") == {"onlythis"}
    file.write_text("cut off in the mid", "utf-8")
    assert known_words(tmp_path / "words") == first
    assert len(first) > 3000
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert known_words(blocked / "words") == first


def test_the_organisations_list_takes_a_word_once(tmp_path: Path) -> None:
    file = tmp_path / "guidelines" / "words.txt"
    assert listed_words(file) == ()
    assert list_word(file, "Frobnicator")
    assert not list_word(file, "frobnicator")
    file.write_text("# ours\nFrobnicator", "utf-8")
    assert list_word(file, "spindler")
    assert listed_words(file) == ("Frobnicator", "spindler")


def test_what_the_evidence_says_three_times_is_ones_own() -> None:
    words = evident_words(
        ["Fix frobnicator, and the Frobnicator’s FrobPool", "frobnicator: frob_pool; FrobPool again", "once"]
    )
    assert {"frobnicator", "frob", "pool"} <= words
    assert "once" not in words


def test_what_a_text_says_often_is_no_slip_unless_it_looks_like_one() -> None:
    text = "We use mypyc. Then mypyc is mypyc. But recieve, recieve and recieve."
    at = text.index("mypyc")
    often = often_in([text])
    assert of_the_text(Remark(at, at + 5, "R", "m", ("myopic",), SPELLING), text, frozenset(), often)
    at = text.index("recieve")
    assert not of_the_text(Remark(at, at + 7, "R", "m", ("receive",), SPELLING), text, frozenset(), often)


def test_a_name_that_a_text_uses_is_a_name() -> None:
    text = ["Postiz is here. We use Postiz daily.", "Postiz works, and it works. Once more. Once."]
    assert names_in(text) == {"Postiz"}
    assert names_in(["Recieve it. Recieve that. Recieve this."]) == frozenset()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("See tree.py there.", "py"),
        ("Ask @illia-v about it.", "illia"),
        ("It has many add-ons now.", "ons"),
        ("It is docs/readthedocs here.", "readthedocs"),
        ("It took 3 ms.", "ms"),
        ("We met Jaeku there.", "Jaeku"),
        ("The Königsgäßchen is long.", "Königsgäßchen"),
    ],
)
def test_names_and_parts_of_names_are_left_alone(text: str, word: str) -> None:
    assert left(text, word) == 0


def test_a_misspelled_word_with_a_capital_is_still_one() -> None:
    assert left("Last Wendsday was hot.", "Wendsday", offers=("Wednesday",)) == 1
    assert left("Jaeku was here.", "Jaeku") == 1  # begins the sentence: it may be any word


def test_an_article_before_code_is_left_alone() -> None:
    assert left("For a ******* argument.", "a", kind="grammar") == 0
    assert left("For a **** argument.", "For", kind="grammar") == 1


@pytest.mark.parametrize(
    ("text", "word", "scope", "shown"),
    [
        ("then it works", "then", "text.paragraph", 1),
        ("then it works", "then", "text.list", 0),
        ("pip is slow", "pip", "text.paragraph", 0),
        ("***** then works", "then", "text.paragraph", 0),
        ("See tree.py now", "py", "text.paragraph", 0),
    ],
)
def test_only_sentences_of_paragraphs_begin_large(text: str, word: str, scope: str, shown: int) -> None:
    assert left(text, word, scope, kind=CAPITALS) == shown


def test_a_text_in_another_language_is_no_list_of_mistakes() -> None:
    text = "Das ist kein englischer Satz und soll auch keiner sein"
    remarks = [
        Remark(text.index(word), text.index(word) + len(word), "R", "m", kind=SPELLING) for word in text.split()[:7]
    ]
    assert sifted(remarks, text, "text.paragraph", NOBODY) == ()


def test_what_a_vocabulary_of_vale_accepts_is_no_misspelling(tmp_path: Path) -> None:
    ours = tmp_path / "config" / "vocabularies" / "Ours"
    ours.mkdir(parents=True)
    (ours / "accept.txt").write_text("# names\nfrobnicator\n(?i)[Kk]ubelet\nspindler(s)?\n.*\n(\n", "utf-8")
    (tmp_path / "config" / "vocabularies" / "Broken").mkdir()
    (tmp_path / "config" / "vocabularies" / "Broken" / "accept.txt").write_bytes(b"\xff\xfe\x00")
    assert accepted_words(tmp_path) == {"frobnicator", "Kubelet", "kubelet", "spindler", "spindlers"}
