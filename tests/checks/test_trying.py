"""Claims about the test bench: what a rule would have said is counted and shown, and nothing is hidden by the window's budget."""

from __future__ import annotations

import pytest

from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.checks.trying import EXAMPLES, Past, named, try_on
from advocate_app.problems import NotThere

RULES = load_rules(shipped_folders())
READER = Reader(RULES)


def test_a_rule_is_counted_per_thousand_words_and_per_post() -> None:
    texts = [
        Past("a", "We utilize it. " + "word " * 97),
        Past("b", "You utilize and utilize it. " + "word " * 95),
        Past("c", "No."),
    ]
    (trial,) = try_on(READER, ["plain-words.Wordy"], texts).trials
    assert (trial.hits, trial.posts) == (3, 2)
    assert trial.per_thousand == pytest.approx(1000 * 3 / 201, rel=0.02)


def test_examples_come_from_many_posts_first() -> None:
    texts = [
        Past("a", "utilize utilize utilize\n\nutilize utilize utilize"),
        Past("b", "# T\n\nThey utilize it daily."),
    ]
    (trial,) = try_on(READER, ["plain-words.Wordy"], texts).trials
    assert len(trial.examples) == EXAMPLES
    second = trial.examples[1]
    assert (second.text, second.line, second.column) == ("b", 3, 6)
    assert (second.before, second.match, second.after) == ("They ", "utilize", " it daily.")


def test_a_pack_is_all_of_its_rules() -> None:
    assert set(named(RULES.rules, "Plain words")) == {r.name for r in RULES.rules if r.pack == "plain-words"}
    assert named(RULES.rules, "plain-words.wordy") == ("plain-words.Wordy",)
    with pytest.raises(NotThere, match="no pack called purple-prose"):
        named(RULES.rules, "purple-prose")


def test_a_rule_that_says_nothing_is_shown_too() -> None:
    trials = try_on(READER, named(RULES.rules, "inclusive"), [Past("a", "He whitelists it.")])
    assert [trial.hits for trial in trials.trials][:1] == [1]
    assert {trial.hits for trial in trials.trials[1:]} == {0}


def test_secrets_are_not_shown() -> None:
    token = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
    (trial,) = try_on(READER, ["essentials.Secrets"], [Past("a", f"token = {token}\n")]).trials
    assert all(token not in example.match for example in trial.examples)


def test_no_example_shows_a_secret_that_stands_beside_what_was_found() -> None:
    token = "ghp_" + "".join("a8Kd92jfLqPz7Xw3Rt6"[at % 19] for at in range(36))
    rules = load_rules(shipped_folders())
    text = Past("a.md", f'We utilize the token {token} very often, and password = "hunter2Zq!9" too.')
    for names in (("essentials.Secrets",), tuple(rule.name for rule in rules.rules)):
        trials = try_on(Reader(rules, None), names, [text])
        shown = [e.before + e.match + e.after for trial in trials.trials for e in trial.examples]
        assert shown
        assert not any("8Kd92" in each or "hunter2" in each for each in shown)
