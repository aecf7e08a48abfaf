"""Claims about rule files: a mistake in one is named with file, line and reason, and the others go on working."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from advocate_app.checks.engine.make import EVERY, KEYS
from advocate_app.checks.finding import Severity
from advocate_app.checks.human import human_page
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.problems import Wrong
from advocate_app.shipped import guidelines

from .conftest import Write

GOOD = "extends: existence\nmessage: m\ntokens: [foo]\n"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("extends: existence\nmessage: m\ntoken: [foo]\n", 3, "no key “token”"),
        ("extends: existence\nmessage: m\ntokens: [foo]\nswap: {a: b}\n", 4, "no key “swap”"),
        ("extends: existence\nmessage: m\ntokens:\n  - foo\n  - ba(r\n", 5, "“ba(r” is no pattern"),
        ("extends: substitution\nmessage: m\nswap:\n  a: b\n  '[c': d\n", 5, "“[c” is no pattern"),
        ("extends: existence\nmessage: m\ntokens: {a: b}\n", 3, "no plain text"),
        ("extends: existence\nmessage: m\ntokens: [foo]\nignorecase: maybe\n", 4, "true or false"),
        ("extends: substitution\nmessage: m\nswap: [a, b]\n", 3, "list of pairs"),
        ("extends: occurrence\nmessage: m\ntoken: a\nmax: many\n", 4, "whole number"),
        ("extends: occurrence\nmessage: m\ntoken: a\n", 1, "“min” or “max”"),
        ("extends: existence\nmessage: m\n", 1, "neither “tokens” nor “raw”"),
        ("message: m\ntokens: [foo]\n", 1, "no “extends”"),
        ("\nextends: existance\nmessage: m\n", 2, "no kind of rule called “existance”"),
        ("extends: script\nmessage: m\nscript: |\n  x\n", 1, "are programs"),
        ("extends: sequence\nmessage: m\n", 1, "tagger"),
        ("extends: existence\ntokens: [foo]\n", 1, "no “message”"),
        ("extends: existence\nmessage: m\ntokens: [foo]\nlevel: fatal\n", 4, "not “fatal”"),
        ("extends: existence\nmessage: m\ntokens: [foo]\nscope: [text, code]\n", 4, "“code” (use raw)"),
        ("extends: existence\nmessage: m\ntokens: [foo]\nscope: body\n", 4, "no scope “body”"),
        ("extends: existence\nmessage: m\ntokens: [foo]\naction: {name: burn}\n", 4, "an action is named"),
        ("extends: existence\nmessage: m\ntokens: [foo]\naction: {verb: remove}\n", 4, "no “verb”"),
        ("extends: existence\nmessage: m\ntokens: [foo]\naction: {name: edit}\n", 4, "what to do"),
        ("extends: existence\nmessage: m\ntokens: [foo]\naction: {name: edit, params: [fold]}\n", 4, "no edit “fold”"),
        ("extends: existence\nmessage: m\ntokens: [foo]\naction: {name: edit, params: [split, a]}\n", 4, "takes 2"),
        ("extends: existence\nmessage: m\ntokens: [foo]\naction: {name: edit, params: [split, a, b]}\n", 4, "a number"),
        (
            "extends: existence\nmessage: m\ntokens: [foo]\naction: {name: edit, params: [regex, '(', a]}\n",
            4,
            "no pattern",
        ),
        ("extends: existence\nmessage: m\ntokens: [foo]\nexceptions:\n  - a\n  - '[b'\n", 6, "“[b” is no pattern"),
        ("extends: existence\nmessage: m\ntokens: [foo]\nlimit: few\n", 4, "whole number"),
        ("extends: existence\nmessage: m\nraw:\n  - a\n  - '*b'\n", 5, "“*b” is no pattern"),
        ("extends: substitution\nmessage: m\n", 1, "no “swap”"),
        ("extends: substitution\nmessage: m\nswap: {a: b}\npos: NN\n", 4, "tagger"),
        ("extends: occurrence\nmessage: m\ntoken: '(?<n'\nmax: 1\n", 3, "is no pattern"),
        ("extends: repetition\nmessage: m\n", 1, "no “tokens”"),
        ("extends: repetition\nmessage: m\ntokens: [a]\nalpha: perhaps\n", 4, "true or false"),
        ("extends: consistency\nmessage: m\n", 1, "no “either”"),
        ("extends: consistency\nmessage: m\neither: {a: '(b'}\n", 3, "“(b” is no pattern"),
        ("extends: conditional\nmessage: m\nfirst: a\n", 1, "one “second”"),
        ("extends: conditional\nmessage: m\nfirst: a\nsecond: ')'\n", 4, "“)” is no pattern"),
        ("extends: capitalization\nmessage: m\n", 1, "one “match”"),
        ("extends: capitalization\nmessage: m\nmatch: $tilte\n", 3, "none of $title"),
        ("extends: capitalization\nmessage: m\nmatch: $title\nstyle: MLA\n", 4, "AP or Chicago"),
        ("extends: capitalization\nmessage: m\nmatch: $title\nthreshold: most\n", 4, "is a number"),
        ("extends: metric\nmessage: m\nformula: words\n", 1, "one “condition”"),
        ("extends: metric\nmessage: m\nformula: wordz + 1\ncondition: '> 1'\n", 3, "nothing is counted as “wordz”"),
        ("extends: metric\nmessage: m\nformula: words\ncondition: 'much'\n", 4, "can't be reckoned"),
        ("extends: metric\nmessage: m\nformula: open(words)\ncondition: '> 1'\n", 3, "only numbers"),
        ("extends: metric\nmessage: m\nformula: words.__class__\ncondition: '> 1'\n", 3, "only numbers"),
        ("extends: readability\nmessage: m\ngrade: 8\nmetrics: [Fog]\n", 4, "no measure “Fog”"),
        ("extends: readability\nmessage: m\nmetrics: [SMOG]\n", 1, "“grade”"),
        ("extends: existence\nmessage: m\nmessage: n\ntokens: [foo]\n", 3, "stands there twice"),
        ("extends: existence\nmessage: [m\n", 3, "read as YAML"),
        ("- extends\n- existence\n", 1, "holds no keys"),
        ("", 1, "holds no keys"),
        ("extends: targeted\nmessage: m\npeople: [x]\n", 1, "no “nouns”"),
        ("extends: disclosure\nmessage: m\n", 1, "says"),
    ],
)
def test_a_mistake_is_named_and_the_other_rules_work(write_rules: Write, text: str, line: int, reason: str) -> None:
    rules = write_rules(Bad=text, Good=GOOD)
    (problem,) = rules.problems
    assert isinstance(problem, Wrong)
    assert problem.words["line"] == line
    assert str(problem.words["file"]).endswith("Bad.yml")
    assert reason in problem.what
    assert [each.match for each in Reader(rules).findings("a foo")] == ["foo"]


def test_keys_have_no_case(write_rules: Write) -> None:
    rules = write_rules(A="Extends: existence\nMessage: m\nIgnoreCase: true\nTokens: [foo]\n")
    assert [each.match for each in Reader(rules).findings("FOO")] == ["FOO"]


def test_a_file_that_is_no_text_or_not_there_is_named(tmp_path: Path) -> None:
    pack = tmp_path / "house"
    pack.mkdir()
    (pack / "Latin.yml").write_bytes("message: größer".encode("latin-1"))
    (pack / "Gone.yml").symlink_to(tmp_path / "nowhere")
    assert [str(problem.words["file"])[-9:] for problem in load_rules([tmp_path]).problems] == [
        "/Gone.yml",
        "Latin.yml",
    ]


def test_a_folder_that_is_not_there_holds_no_rules(tmp_path: Path) -> None:
    assert load_rules([tmp_path / "none"]).rules == ()


def test_a_workspace_adds_rules_and_cannot_replace_shipped_ones(tmp_path: Path) -> None:
    for pack, name in (("essentials", "NameCalling"), ("house", "Own")):
        (tmp_path / pack).mkdir()
        (tmp_path / pack / f"{name}.yml").write_text(GOOD)
    rules = load_rules([*shipped_folders(), tmp_path])
    (problem,) = rules.problems
    assert problem.id == "checks.rule-twice"
    assert next(rule for rule in rules.rules if rule.name == "essentials.NameCalling").severity is Severity.STOP
    assert rules.rules[-1].name == "house.Own"


def test_the_version_changes_with_every_file(write_rules: Write) -> None:
    first, again = write_rules(A=GOOD).version, write_rules(A=GOOD).version
    assert first == again
    assert write_rules(A=GOOD.replace("foo", "bar")).version != first
    assert write_rules(B=GOOD).version != first


def test_a_label_is_the_name_of_the_pack_in_words(tmp_path: Path) -> None:
    (tmp_path / "plain-words").mkdir()
    (tmp_path / "plain-words" / "A.yml").write_text(GOOD)
    (rule,) = load_rules([tmp_path]).rules
    assert (rule.name, rule.label) == ("plain-words.A", "plain words")


# ── what ships ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_all_shipped_rules_work_and_each_says_why() -> None:
    rules = load_rules(shipped_folders())
    assert rules.problems == ()
    for rule in rules.rules:
        assert 40 <= len(rule.why) <= 200, rule.name
        assert rule.why.endswith("."), rule.name
    for pack in {rule.pack for rule in rules.rules}:
        assert sum(rule.pack == pack for rule in rules.rules) <= 12


def test_vale_can_read_all_that_lies_in_styles() -> None:
    styles = guidelines("styles")
    assert {rule.kind for rule in load_rules([styles]).rules} <= set(KEYS)
    for path in styles.glob("*/*.yml"):
        kind = re.search(r"^extends: (\w+)", path.read_text("utf-8"), re.M)
        assert kind
        assert set(re.findall(r"^(\w+):", path.read_text("utf-8"), re.M)) <= EVERY | KEYS[kind[1]]


def test_only_what_must_never_go_out_stops_a_post() -> None:
    stops = {rule.name for rule in load_rules(shipped_folders()).rules if rule.severity is Severity.STOP}
    assert stops == {f"essentials.{name}" for name in ("NameCalling", "Secrets", "PersonalData", "Confidential")}


def test_the_page_for_people_says_what_the_rules_say() -> None:
    page = guidelines("README.md").read_text("utf-8")
    assert page == human_page(load_rules(shipped_folders()))
    assert len(page.split()) < 900
