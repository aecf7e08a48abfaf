"""Claims about what each kind of rule finds, and in which words it says so."""

from __future__ import annotations

import pytest

from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules

from .conftest import Write


def found(rules: Rules, text: str) -> list[str]:
    assert rules.problems == ()
    return [each.match for each in Reader(rules).findings(text)]


def said(rules: Rules, text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.message, each.replacements) for each in Reader(rules).findings(text)]


def test_existence_finds_whole_words_in_the_order_of_the_file(write_rules: Write) -> None:
    rules = write_rules(A="extends: existence\nmessage: no %s\ntokens:\n  - very\n  - vice\n  - lots? of\n")
    assert found(rules, "Very every very vices lot of vice") == ["very", "lot of", "vice"]
    assert said(rules, "very") == [("no very", ())]


def test_existence_without_word_edges_finds_parts_of_words(write_rules: Write) -> None:
    assert found(write_rules(A="extends: existence\nmessage: m\nnonword: true\ntokens: ['!{2,}']\n"), "a!! b!") == [
        "!!"
    ]


def test_raw_patterns_are_joined_and_come_before_the_tokens_or_after(write_rules: Write) -> None:
    before = "extends: existence\nmessage: m\nraw: ['so', '\\s+']\ntokens: [good, bad]\n"
    assert found(write_rules(A=before), "so good, so what") == ["so good"]
    after = "extends: existence\nmessage: m\nappend: true\nraw: ['!+']\ntokens: [good, bad]\n"
    assert found(write_rules(A=after), "good!! so good") == ["good!!"]


def test_exceptions_excuse_what_they_are_or_contain(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: existence\nmessage: m\nignorecase: true\ntokens: [kind of]\nexceptions: [this kind of]\n"
    )
    assert found(rules, "This kind of bug is kind of odd") == ["kind of"]


def test_a_fix_can_be_offered_or_be_the_removal(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: existence\nmessage: m\ntokens: [simply]\naction:\n  name: remove\n",
        B="extends: existence\nmessage: m\ntokens: [foo]\naction:\n  name: replace\n  params: [bar, baz]\n",
    )
    assert said(rules, "simply foo") == [("m", ("",)), ("m", ("bar", "baz"))]


def test_substitution_takes_the_longest_key_and_says_what_instead(write_rules: Write) -> None:
    rules = write_rules(
        A='extends: substitution\nmessage: "“%s”, not “%s”"\nignorecase: true\nswap:\n  in order: so\n  in order to: to|for\n'
    )
    assert said(rules, "In order to see") == [("“to” or “for”, not “In order to”", ("to", "for"))]


def test_substitution_keeps_the_capital_where_asked(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: substitution\nmessage: m\nignorecase: true\ncapitalize: true\nswap: {utilize: use}\n"
    )
    assert said(rules, "Utilize what you utilize") == [("m", ("Use",)), ("m", ("use",))]


def test_substitution_is_quiet_where_the_text_is_right_already(write_rules: Write) -> None:
    rules = write_rules(A="extends: substitution\nmessage: m\nignorecase: true\nswap: {github: GitHub}\n")
    assert found(rules, "GitHub Github github") == ["Github", "github"]


def test_substitution_fills_in_what_the_key_captured(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: substitution\nmessage: m\nswap:\n  (a|b)-(\\d)x: $2$1\n  (?:foo|b(a)r): one\n  colou(r): color\n"
    )
    assert said(rules, "b-7x bar colour") == [("m", ("7b",)), ("m", ("one",)), ("m", ("color",))]


def test_swaps_stay_as_they_are_written(write_rules: Write) -> None:
    rules = write_rules(A="extends: substitution\nmessage: '%s'\nswap:\n  no: on\n  1.0: 2.0\n  nil: null\n")
    assert said(rules, "no 1.0 nil") == [("on", ("on",)), ("2.0", ("2.0",)), ("null", ("null",))]


def test_occurrence_counts_within_one_block(write_rules: Write) -> None:
    rules = write_rules(A='extends: occurrence\nmessage: too many\ntoken: "!"\nmax: 1\n')
    assert found(rules, "a! b\n\nc! d! e!\n") == ["!"]
    at_least = write_rules(A="extends: occurrence\nmessage: too few\nscope: heading\ntoken: \\w+\nmin: 2\n")
    assert found(at_least, "# One\n\n## Two words\n\nx\n") == ["One"]


def test_sentences_are_counted_one_by_one(write_rules: Write) -> None:
    rules = write_rules(A="extends: occurrence\nmessage: long\nscope: sentence\ntoken: \\w+\nmax: 4\n")
    text = "One two three, e.g. four. One two 😀 three four five. Mr. Bean is here.\n\n- a b c d e\n"
    assert [(each.start, each.match) for each in Reader(rules).findings(text)] == [
        (0, "One"),
        (text.index("One two 😀"), "One"),
        (text.index("a b c"), "a"),
    ]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("text", ["h", "p", "l", "q", "c", "t", "a"]),
        ("heading", ["h"]),
        ("heading.h1", []),
        ("heading.h2", ["h"]),
        ("paragraph", ["p"]),
        ("list", ["l"]),
        ("blockquote", ["q"]),
        ("table.header", ["c"]),
        ("table", ["c", "t"]),
        ("alt", ["a"]),
        ("[heading, list]", ["h", "l"]),
        ('"table & ~table.header"', ["t"]),
        ('"~list"', ["h", "p", "q", "c", "t", "a"]),
        ("summary", ["p", "l", "q"]),
        ("raw", ["h", "p", "l", "q", "c", "t", "a", "x"]),
    ],
)
def test_a_rule_looks_only_where_its_scope_says(write_rules: Write, scope: str, expected: list[str]) -> None:
    rules = write_rules(
        A=f"extends: existence\nmessage: m\nscope: {scope}\nnonword: true\ntokens: ['(?<=target)\\w']\n"
    )
    source = "## targeth\n\ntargetp\n\n- targetl\n\n> targetq\n\n|targetc|\n|-|\n|targett|\n\n![targeta](y)\n\n```\ntargetx\n```\n"
    assert found(rules, source) == expected


def test_a_mention_of_the_employer_asks_for_disclosure() -> None:
    from advocate_app.checks.rules import load_rules, shipped_folders

    def remarks(text: str, employer: str = "Acme") -> list[tuple[str, str, tuple[str, ...]]]:
        reader = Reader(load_rules(shipped_folders()), None, Context(employer=employer))
        return [
            (each.match, each.message, each.replacements)
            for each in reader.findings(text)
            if each.rule == "essentials.Disclosure"
        ]

    offer = ("Acme (where I work)",)
    assert remarks("We measured it on Acme.\n\nAcme again.") == [
        ("Acme", "You mention Acme: say that you work there", offer)
    ]
    assert remarks("Acme is there.\n\nThe people of Acme make the best pumps.") == [
        ("Acme", "You praise Acme: say that you work there", offer)
    ]
    for disclosed in (
        "I work at Acme. We make the best pumps.",
        "The best pumps come from Acme (where I work).",
        "As an engineer, I have been at Acme for six years.",
        "Acme is great. Disclosure: they pay me.",
        "My employer, Acme, makes pumps.",
        "I'm a developer at Acme and love it.",
        "Acmeist poets, and `Acme` in code.",
        "No names here.",
    ):
        assert remarks(disclosed) == [], disclosed
    assert remarks("Acme is great.", employer="") == []
