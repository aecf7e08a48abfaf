"""Claims about the linter for rule files: no reason, a scolding message, a pattern that is everywhere, a stop that should be none."""

from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app.checks.linting.rulefiles import lint_rules
from advocate_app.commands.guidelines import ordinary_texts
from advocate_app.shipped import guidelines

ORDINARY = ordinary_texts()
WHY = "description: It helps a reader to know what is meant here.\n"


def remarks(folder: Path, **files: str) -> list[tuple[str, int, str]]:
    pack = folder / "styles" / "house"
    pack.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (pack / f"{name}.yml").write_text(text, "utf-8")
    return [(remark.kind, remark.line, remark.text) for remark in lint_rules(folder, ORDINARY)]


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ("extends: existence\nmessage: '‘%s’ sounds slow'\ntokens: [frobnicate]\n", "no reason", 1),
        (
            f"extends: existence\n{WHY}message: 'You must leave out ‘%s’: say what you mean'\ntokens: [frob]\n",
            "scolds",
            3,
        ),
        (f"extends: existence\n{WHY}message: 'Use ANOTHER word: say what you mean'\ntokens: [frob]\n", "scolds", 3),
        (f"extends: existence\n{WHY}message: Avoid ‘%s’.\ntokens: [frob]\n", "no way out", 3),
        (
            f"extends: existence\n{WHY}message: '‘%s’ is inappropriate here: say what you mean'\ntokens: [frob]\n",
            "vague",
            3,
        ),
        (f"extends: existence\n{WHY}message: '‘%s’, of how many?'\ntokens:\n  - frob\n  - all\n", "overbroad", 6),
        (f"extends: existence\n{WHY}message: '‘%s’, of how many?'\nlevel: error\ntokens: [frob]\n", "stop", 4),
        (f"extends: existence\n{WHY}message: '‘%s’, of how many?'\nnonword: true\ntokens: ['e\\w']\n", "overbroad", 1),
        ("extends: existence\nmessage: m\ntoken: [frob]\n", "broken", 3),
    ],
)
def test_what_is_wrong_with_a_rule_is_named(tmp_path: Path, text: str, kind: str, line: int) -> None:
    assert (kind, line) in [(found, at) for found, at, _ in remarks(tmp_path, Rule=text)]


def test_a_stop_that_would_stop_ordinary_posts_is_named_with_its_words(tmp_path: Path) -> None:
    own = tmp_path / "own" / "house"
    own.mkdir(parents=True)
    (own / "confidential.yml").write_text("extends: confidential\nentries: [pool, Blue Heron]\n")
    found = remarks(tmp_path)
    assert [kind for kind, _, _ in found] == ["stop"]
    assert "“pool”" in found[0][2]


def test_a_good_rule_passes(tmp_path: Path) -> None:
    text = f"extends: substitution\nmessage: '‘%s’ says the same as ‘%s’'\n{WHY}level: warning\nswap:\n  frobnicate: turn\n"
    assert remarks(tmp_path, Good=text) == []


def test_our_own_rules_pass() -> None:
    assert lint_rules(guidelines(), ORDINARY) == ()
