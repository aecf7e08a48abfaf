"""Claims about each kind of rule that Vale names, and each of its keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app.checks.reader import Reader
from tests.checks.rulebook import Write, found, said

# ── repetition ───────────────────────────────────────────────────────────────────────────────────────────────────────

TWICE = "extends: repetition\nmessage: \"'%s' twice\"\ntokens: ['[^\\s]+']\n"


def test_the_same_word_twice_is_one_finding_over_both(write_rules: Write) -> None:
    assert found(write_rules(A=TWICE), "The the the pool pool of it") == ["the the", "pool pool"]
    assert said(write_rules(A=TWICE + "ignorecase: true\n"), "The\nthe pool") == [("'the' twice", ())]


def test_repetition_may_count_letters_only_and_more_than_two(write_rules: Write) -> None:
    assert found(write_rules(A=TWICE + "alpha: true\n"), "a 1 1 b b - - c") == ["b b"]
    assert found(write_rules(A=TWICE + "max: 1\n"), "very very well, no no no") == ["no no"]


def test_words_across_two_sentences_and_exceptions_are_no_repetition(write_rules: Write) -> None:
    rules = write_rules(A=TWICE + "exceptions: [had had]\n")
    assert found(rules, "I know that. that it had had gone gone") == ["gone gone"]


def test_what_is_repeated_may_be_cut_by_an_action(write_rules: Write) -> None:
    rules = write_rules(A=TWICE + "action: {name: edit, params: [truncate, ' ']}\n")
    assert said(rules, "the the") == [("'the' twice", ("the",))]


# ── consistency ──────────────────────────────────────────────────────────────────────────────────────────────────────

EITHER = (
    "extends: consistency\nmessage: \"not '%s' too\"\nignorecase: true\neither:\n  grey: gray\n  advisor: adviser\n"
)


def test_two_forms_are_a_finding_once_both_were_seen(write_rules: Write) -> None:
    source = "Grey it is.\n\nAn adviser said so.\n\nThen gray.\n\nAnd gray again, no advisor.\n"
    findings = Reader(write_rules(A=EITHER)).findings(source)
    assert [(each.match, each.start) for each in findings] == [
        ("gray", source.index("gray")),
        ("gray", source.rindex("gray")),
        ("advisor", source.index("advisor")),
    ]
    assert findings[0].message == "not 'gray' too"


def test_one_form_alone_is_consistent(write_rules: Write) -> None:
    assert found(write_rules(A=EITHER), "Grey and grey, greyish") == []
    assert found(write_rules(A=EITHER + "nonword: true\n"), "Greyish and grayish") == ["gray"]


# ── conditional ──────────────────────────────────────────────────────────────────────────────────────────────────────

EXPLAINED = (
    "extends: conditional\nmessage: \"explain '%s'\"\nfirst: '\\b([A-Z]{3,5})\\b'\n"
    "second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\n"
)


def test_a_short_form_is_fine_once_it_was_explained(write_rules: Write) -> None:
    source = (
        "The JFR shows it.\n\nJava Flight Recorder (JFR) is here, so JFR is fine, and GC is short, but HTTP is not.\n"
    )
    findings = Reader(write_rules(A=EXPLAINED)).findings(source)
    assert [(each.match, each.start) for each in findings] == [("JFR", 4), ("HTTP", source.index("HTTP"))]


def test_a_conditional_without_a_group_asks_for_presence_in_the_block(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: conditional\nmessage: m\nfirst: \\bmust\\b\nsecond: \\bRFC\\b\nexceptions: [must not]\n"
    )
    assert found(rules, "You must.\n\nYou must, says the RFC.\n\nYou must not, but must.\n") == ["must", "must"]


# ── capitalization ───────────────────────────────────────────────────────────────────────────────────────────────────


def headings(match: str, more: str = "") -> str:
    return f"extends: capitalization\nmessage: \"'%s': %s\"\nscope: heading\nmatch: {match}\n{more}"


@pytest.mark.parametrize(
    ("match", "more", "right", "wrong", "better"),
    [
        ("$sentence", "", "What moved here", "What Moved Where And When", "What moved where and when"),
        (
            "$sentence",
            "exceptions: [JVM, Rust]\n",
            "The JVM and Rust",
            "The JVM And Rust And More",
            "The JVM and Rust and more",
        ),
        ("$sentence", "indicators: [':']\n", "Part one: The pool", "Part One: the Pool", "Part one: The pool"),
        ("$sentence", "threshold: 0.5\n", "One Two three four", "One Two Three Four", "One two three four"),
        ("$sentence", "prefix: '\\d\\. '\n", "1. What moved", "1. what Moved here now", "1. What moved here now"),
        ("$title", "", "What Moved to the Pool", "What moved into the pool", "What Moved Into the Pool"),
        (
            "$title",
            "style: Chicago\n",
            "What Moved into the Pool",
            "what moved from the pool",
            "What Moved from the Pool",
        ),
        ("$lower", "", "all small", "Not small", "not small"),
        ("$upper", "", "ALL LARGE", "Not large", "NOT LARGE"),
    ],
)
def test_headings_are_in_the_case_that_a_style_asks_for(
    write_rules: Write, match: str, more: str, right: str, wrong: str, better: str
) -> None:
    rules = write_rules(A=headings(match, more))
    assert found(rules, f"# {right}\n\nNot A Heading\n") == []
    assert said(rules, f"## {wrong}\n") == [(f"'{wrong}': {better}", (better,))]


def test_a_heading_may_have_to_fit_a_pattern(write_rules: Write) -> None:
    rules = write_rules(A=headings("'[A-Z].*[^.]$'", "exceptions: [Etc]\n"))
    assert found(rules, "# Fine\n\n# not fine\n\n# Not fine.\n\n# Fine: Etc.\n") == ["not fine", "Not fine."]


# ── metric and readability ───────────────────────────────────────────────────────────────────────────────────────────

HARD = "The organisation's infrastructural considerations necessitated architectural reconfiguration of orchestrated services. "


@pytest.mark.parametrize(
    ("formula", "condition", "complains"),
    [
        ("words", "> 5", True),
        ("words", "> 50", False),
        ("words / sentences", "> 2", True),
        ("heading.h2 + list", "== 3", True),
        ("(characters / words) * 2 - math.sqrt(4)", ">= 4", True),
        ("words - heading_h1 * blockquote", "< 5", False),
        ("words / blockquote", "> 0", False),  # nothing can be said where a count is zero
    ],
)
def test_a_metric_is_reckoned_over_the_document(
    write_rules: Write, formula: str, condition: str, complains: bool
) -> None:
    rules = write_rules(A=f'extends: metric\nmessage: "%s"\nformula: |\n  {formula}\ncondition: "{condition}"\n')
    source = "# One\n\n## Two\n\nThis has five words here.\n\n- a\n- b\n"
    assert rules.problems == ()
    assert len(Reader(rules).findings(source)) == complains


def test_a_metric_stands_at_the_begin_and_says_its_value(write_rules: Write) -> None:
    rules = write_rules(A='extends: metric\nmessage: "%s is too much"\nformula: words\ncondition: "> 1"\n')
    (finding,) = Reader(rules).findings("\n\nThree words here.\n")
    assert finding.message == "3.00 is too much"
    assert finding.start == finding.end


def test_a_metric_may_read_the_blocks_that_it_names(write_rules: Write) -> None:
    rules = write_rules(A='extends: metric\nmessage: m\nscope: paragraph\nformula: words\ncondition: "> 3"\n')
    assert (
        len(Reader(rules).findings("# A b c d e f\n\nOne two.\n\nOne two three four.\n\nOne two three four five.\n"))
        == 2
    )


@pytest.mark.parametrize("measure", ["Gunning Fog", "Coleman-Liau", "Flesch-Kincaid", "SMOG", "Automated Readability"])
def test_hard_text_has_a_higher_grade_than_easy_text(write_rules: Write, measure: str) -> None:
    rules = write_rules(A=f'extends: readability\nmessage: "%s"\ngrade: 9\nmetrics: [{measure}]\n')
    assert len(Reader(rules).findings(HARD * 3)) == 1
    assert Reader(rules).findings("The cat sat on the mat. It was fat. The dog ran to it. " * 3) == ()


def test_spelling_is_left_to_the_dictionary_which_learns_the_words(write_rules: Write, tmp_path: Path) -> None:
    (tmp_path / "rules" / "config" / "ignore").mkdir(parents=True)
    (tmp_path / "rules" / "config" / "ignore" / "words.txt").write_text("# ours\npgbouncer\nKubernetes\n")
    rules = write_rules(
        A="extends: spelling\nmessage: m\nfilters: ['[A-Z]+\\d']\nignore: [words.txt]\nexceptions: [foo]\n"
    )
    assert found(rules, "Thsi is nto right") == []
    assert rules.plan.right_words == {"pgbouncer", "Kubernetes", "foo"}
    assert rules.plan.no_words == ("[A-Z]+[0-9]",)
    (problem,) = write_rules(A="extends: spelling\nmessage: m\nignore: [gone.txt]\n").problems
    assert "line 3: there is no list of words “gone.txt”" in problem.what


# ── what every rule may have ─────────────────────────────────────────────────────────────────────────────────────────

ACTIONS = [
    ("{name: replace, params: [bar, baz]}", ("bar", "baz")),
    ("{name: replace, params: ['$1-x']}", ("fo-x",)),
    ("{name: remove}", ("",)),
    ("{name: suggest, params: [spellings]}", ()),
    ("{name: convert, params: [simple]}", ("foo bar",)),
    ("{name: edit, params: [replace, foo, x]}", ("x_bar",)),
    ("{name: edit, params: [remove, 'o_']}", ("fbar",)),
    ("{name: edit, params: [regex, '(f)oo_(\\w)', '$2$1']}", ("bfar",)),
    ("{name: edit, params: [trim_left, f]}", ("oo_bar",)),
    ("{name: edit, params: [trim_right, r]}", ("foo_ba",)),
    ("{name: edit, params: [trim, fr]}", ("oo_ba",)),
    ("{name: edit, params: [truncate, _]}", ("foo",)),
    ("{name: edit, params: [split, _, 1]}", ("bar",)),
    ("{name: edit, params: [[truncate, _], [upper], [wrap, '*']]}", ("*FOO*",)),
    ("{name: edit, params: [prefix, a, suffix, z]}", ("afoo_barz",)),
    ("{name: edit, params: [capitalize]}", ("Foo_bar",)),
    ("{name: edit, params: [kebab]}", ("foo-bar",)),
    ("{name: edit, params: [camel]}", ("fooBar",)),
    ("{name: edit, params: [pascal]}", ("FooBar",)),
    ("{name: edit, params: [pascal, snake]}", ("foo_bar",)),
]


@pytest.mark.parametrize(("action", "offers"), ACTIONS)
def test_an_action_is_what_is_offered(write_rules: Write, action: str, offers: tuple[str, ...]) -> None:
    rules = write_rules(A=f"extends: existence\nmessage: m\ntokens: ['(fo)o_bar']\naction: {action}\n")
    assert said(rules, "a foo_bar b") == [("m", offers)]


def test_a_message_fills_in_what_was_found_and_what_is_offered(write_rules: Write) -> None:
    rules = write_rules(
        A='extends: existence\nmessage: "%s, 100 %%, %[2]s"\ntokens: [foo]\naction: {name: replace, params: [bar]}\n',
        B='extends: occurrence\nmessage: "%d of them"\ntoken: foo\nmax: 1\n',
    )
    assert sorted(said(rules, "foo and foo")) == [("2 of them", ()), *([("foo, 100 %, bar", ("bar",))] * 2)]


def test_an_offer_may_follow_the_case_of_what_it_replaces(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: substitution\nmessage: m\nignorecase: true\nmatchcase: true\nswap: {a ok: A-OK}\naction: {name: replace}\n"
    )
    assert [offers for _, offers in said(rules, "a ok, A OK")] == [("a-ok",), ("A-OK",)]


def test_an_inline_flag_holds_for_the_tokens_behind_it(write_rules: Write) -> None:
    rules = write_rules(A="extends: existence\nmessage: m\ntokens: [one, '(?i)two', three]\n")
    assert found(rules, "ONE one TWO two THREE three") == ["one", "TWO", "two", "THREE", "three"]


def test_letters_without_case_fold_one_by_one(write_rules: Write) -> None:
    rules = write_rules(A="extends: existence\nmessage: m\nignorecase: true\ntokens: [straße, 'ΣΟΦΟΣ', kelvin]\n")
    assert found(rules, "STRASSE STRAẞE σοφος \u212aelvin") == ["STRAẞE", "σοφος", "\u212aelvin"]


def test_an_exception_excuses_what_holds_it_and_a_phrase_what_lies_in_it(write_rules: Write) -> None:
    rules = write_rules(
        A="extends: existence\nmessage: m\ntokens: ['\\w+ly']\nexceptions: [only, family name, ly(?:ra)]\n"
    )
    assert found(rules, "Only the FAMILY name came early, only so") == ["Only", "early"]
