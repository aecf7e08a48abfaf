"""Claims about reading a draft: findings stand where they say, only what changed is read again, and nothing hangs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocate_app.checks.finding import Severity
from advocate_app.checks.grammar import CAPITALS, SPELLING, Remark
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.problems import Missing

from .conftest import Write

SHIPPED = load_rules(shipped_folders())
FOO = "extends: existence\nmessage: '%s'\nignorecase: true\ntokens: [foo]\naction: {name: replace, params: [bar]}\n"


class Engine:
    """Finds every `teh`, and remembers what it was asked."""

    name, where = "Engine", "in this test"

    def __init__(self, kind: str = SPELLING, word: str = "teh") -> None:
        self.asked: list[str] = []
        self.kind, self.word, self.broken = kind, word, False

    def check(self, text: str) -> Sequence[Remark]:
        if self.broken:
            raise Missing("grammar.test", "The engine is broken.")
        self.asked.append(text)
        at = text.find(self.word)
        return [Remark(at, at + len(self.word), "Typo", "Typo?", ("the",), self.kind)] if at >= 0 else []


PARTS = [
    "Users are idiots. ",
    "simply ",
    "😀 utilize ",
    "31 % faster",
    "`simply` ",
    "&amp; ",
    "*in order to* ",
    "\r\n",
    "\n\n",
]
PARTS += [
    "# ",
    "\n- ",
    "> ",
    "https://simply.example ",
    "whitelist\n",
    "BLAME NOBODY EVER ",
    "!! ",
    "\ufeff",
    "word word ",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=20))
def test_every_finding_is_where_it_says_and_in_order(parts: list[str]) -> None:
    source = "".join(parts)
    found = Reader(SHIPPED).findings(source)
    for each in found:
        assert source[each.start : each.end] == each.match
        assert each.match
        assert "`" not in each.match or each.rule == "plain-words.LongSentence"
    assert [each.start for each in found] == sorted(each.start for each in found)


def test_a_finding_says_all_that_a_window_shows() -> None:
    source = "# T\r\n\r\nThis is 😀 what we would simply do."
    (finding,) = Reader(SHIPPED).findings(source)
    assert (finding.start, finding.end) == (source.index("simply"), source.index(" do"))
    assert finding.rule == "plain-words.Dismissive"
    assert (finding.label, finding.severity) == ("plain words", Severity.SUGGESTION)
    assert finding.message == "“simply” can sound dismissive"
    assert finding.replacements == ("",)
    assert finding.why.startswith("What is simple to you")


def test_a_fix_that_would_break_markup_is_not_offered(write_rules: Write) -> None:
    rules = write_rules(A="extends: substitution\nmessage: m\nswap: {in order to: to}\n")
    plain, marked = Reader(rules).findings("in order to go, **in order** to stay")
    assert plain.replacements == ("to",)
    assert (marked.match, marked.replacements) == ("in order** to", ())


def test_switches_in_the_text_are_respected(write_rules: Write) -> None:
    source = "foo\n\n<!-- vale house.A = NO -->\n\nfoo\n\n<!-- vale house.A = YES -->\n\nfoo teh\n\n<!-- vale off -->\n\nfoo teh\n"
    found = Reader(write_rules(A=FOO), Engine()).findings(source)
    assert [(each.rule, each.start) for each in found] == [
        ("house.A", 0),
        ("house.A", source.index("foo teh")),
        ("grammar.Typo", source.index("teh")),
    ]


def test_a_limit_ends_what_one_rule_says_of_a_text(write_rules: Write) -> None:
    assert len(Reader(write_rules(A=FOO + "limit: 2\n")).findings("foo foo\n\nfoo foo\n")) == 2


def test_the_same_fix_for_the_same_words_is_said_once(write_rules: Write) -> None:
    rules = write_rules(A=FOO + "level: suggestion\n", B=FOO + "level: error\n")
    assert [each.rule for each in Reader(rules).findings("a foo")] == ["house.B"]


# ── again, and again ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_only_changed_paragraphs_are_read_again(write_rules: Write) -> None:
    engine = Engine()
    reader = Reader(write_rules(A=FOO), engine)
    reader.findings("# T\n\nfoo one\n\nteh two\n")
    assert engine.asked == ["T", "foo one", "teh two"]
    found = reader.findings("# T\n\nnew\n\nfoo one\n\nteh two, foo\n")
    assert engine.asked[3:] == ["new", "teh two, foo"]
    assert [each.match for each in found] == ["foo", "teh", "foo"]


def test_the_rules_can_read_before_the_grammar_does(write_rules: Write) -> None:
    engine = Engine()
    reader = Reader(write_rules(A=FOO), engine)
    assert [each.match for each in reader.findings("foo teh", grammar=False)] == ["foo"]
    assert engine.asked == []


def test_reading_can_be_cancelled_between_blocks_and_keeps_what_was_read(write_rules: Write) -> None:
    class Enough(Exception):
        pass

    engine, calls = Engine(), []

    def check() -> None:
        calls.append(1)
        if len(calls) == 5:  # three for the rules, then the second block of the grammar
            raise Enough

    reader = Reader(write_rules(A=FOO), engine)
    source = "foo\n\nteh\n\nfoo teh\n"
    with pytest.raises(Enough):
        reader.findings(source, check=check)
    assert engine.asked == ["foo"]
    assert len(reader.findings(source)) == 4
    assert engine.asked == ["foo", "teh", "foo teh"]


def test_a_thousand_words_are_read_again_in_a_moment() -> None:
    paragraph = (
        "Last winter we moved {n} services off the pooled executor, and in order to see why, we simply measured it. "
    )
    source = "\n\n".join("".join(paragraph.format(n=n * 7 + i) for i in range(3)) for n in range(18))
    assert len(source.split()) > 1_000
    reader = Reader(SHIPPED, None, Context(employer="Acme"))
    first = reader.findings(source)
    spent = []
    for turn in range(9):
        changed = source.replace("moved 3 ", f"moved {1000 + turn} ")
        start = time.process_time()
        again = reader.findings(changed)
        spent.append(time.process_time() - start)
        assert len(again) == len(first)
    assert min(spent) < 0.020


# ── what goes wrong ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_pattern_that_runs_for_ever_is_stopped_and_named(write_rules: Write) -> None:
    rules = write_rules(Forever="extends: existence\nmessage: m\nnonword: true\ntokens: ['((a|aa)+)+\\2c']\n", Good=FOO)
    reader = Reader(rules)
    source = "foo " + "a" * 60 + "\n\nfoo again " + "a" * 61 + "\n"
    start = time.monotonic()
    found = reader.findings(source)
    assert time.monotonic() - start < 5
    assert [each.match for each in found] == ["foo", "foo"]
    (problem,) = reader.problems
    assert "house.Forever" in problem.what
    assert "50 ms" in problem.what
    assert "Forever.yml" in problem.do


def test_a_grammar_engine_that_fails_is_named_and_the_rules_go_on(write_rules: Write) -> None:
    engine = Engine()
    engine.broken = True
    reader = Reader(write_rules(A=FOO), engine)
    assert [each.match for each in reader.findings("foo teh")] == ["foo"]
    assert [problem.id for problem in reader.problems] == ["grammar.test"]
    engine.broken = False
    assert len(reader.findings("foo teh")) == 2
    assert reader.problems == ()


# ── grammar and spelling ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "word",
    [
        *("camelCase", "HTTP", "APIs", "utf8", "snake_case", "3D", "v1.2", "dev.py"),
        *("--force", "kubectl", "backends", "mutex's", "gorilla-glue", "Tamm", "Acme’s", "Advocate"),
    ],
)
def test_technical_and_own_words_are_no_misspellings(word: str) -> None:
    context = Context("Acme", frozenset(("Mari Tamm",)), frozenset(("gorilla-glue", "advocate")))
    source = f"See {word} there."
    found = Reader(SHIPPED, Engine(word=word), context).findings(source)
    assert [each for each in found if each.rule.startswith("grammar.")] == []


def test_a_misspelling_is_a_finding_with_its_fix() -> None:
    (finding,) = Reader(SHIPPED, Engine()).findings("On *teh* 😀 way")
    assert (finding.rule, finding.label, finding.match, finding.replacements) == (
        "grammar.Typo",
        "spelling",
        "teh",
        ("the",),
    )


def test_grammar_says_nothing_about_masked_code() -> None:
    assert Reader(SHIPPED, Engine("grammar", "***")).findings("See `abc` there") == ()


def test_only_sentences_of_paragraphs_must_begin_with_a_capital() -> None:
    found = Reader(SHIPPED, Engine(CAPITALS, "zebras")).findings(
        "# zebras\n\n- zebras\n\nzebras are slow\n\n`x` zebras\n"
    )
    assert [(each.label, each.start) for each in found] == [("grammar", 20)]


def test_importing_the_checks_loads_no_grammar_engine() -> None:
    code = "import sys, advocate_app.checks.reader, advocate_app.outside.harper; sys.exit('harper' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, env=os.environ, check=False).returncode == 0


@pytest.mark.parametrize("text", ["It took 3 s.", "It took 14\u00a0kB."])
def test_a_unit_after_a_number_is_no_misspelling(text: str) -> None:
    word = text.rstrip(".").split()[-1]
    assert [f for f in Reader(SHIPPED, Engine(word=word)).findings(text) if f.rule.startswith("grammar.")] == []


def test_a_wrong_plural_gets_the_right_one_first() -> None:
    (finding,) = Reader(SHIPPED, Engine(word="latencys")).findings("Our latencys rose.")
    assert finding.replacements[0] == "latencies"
