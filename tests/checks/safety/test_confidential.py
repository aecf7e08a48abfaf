"""Claims about the workspace's own list: what is on it stops a post in whatever form it is written, and nothing else does."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.kinds import Context
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules, load_rules, shipped_folders

LIST = """\
extends: confidential
entries:
  - name: Blue Heron
    aliases: [BH2, Projekt Fischreiher]
    why: it is announced in May
    instead: our next storage engine
  - Northwind Traders
  - name: Müller & Söhne
  - name: Quokka
  - name: C4++
  - name: O'Hara Freight
hosts:
  - corp.acme.com
  - "*.acme-infra.net"
"""
WRITTEN = {
    "We call it Blue Heron here.": "Blue Heron",
    "We call it blue heron here.": "blue heron",
    "BLUE HERON runs in two regions.": "BLUE HERON",
    "The blue-heron repository is old.": "blue-heron",
    "`blue_heron_v2` is the table": "blue_heron",
    "git clone git@github.com:acme/BlueHeron.git": "BlueHeron",
    "Blue Heron’s log": "Blue Heron’s",
    "Blue Herons are fast.": "Blue Herons",
    "It was Blue\nHeron that failed.": "Blue\nHeron",
    "> It was Blue\n> Heron that failed.": "Blue\n> Heron",
    "**Blue** *Heron* it is": "Blue** *Heron",
    "See blue.heron/config": "blue.heron",
    "bh2 and more": "bh2",
    "Das Projekt Fischreiher wächst.": "Projekt Fischreiher",
    "Ask northwind-traders for logs.": "northwind-traders",
    "| NORTHWIND TRADERS | 17 |": "NORTHWIND TRADERS",
    "```\ncustomer: northwind traders\n```": "northwind traders",
    "MÜLLER & SÖHNE pay late.": "MÜLLER & SÖHNE",
    "the quokkas were down": "quokkas",
    "Quokka's build": "Quokka's",
    "It speaks C4++ only.": "C4++",
    "O’Hara Freight moved.": "O’Hara Freight",
    "ping db-3.corp.acme.com now": "db-3.corp.acme.com",
    "https://git.acme-infra.net/x": "git.acme-infra.net",
}
OTHER = [
    "A heron is blue.",
    "blue. Heron",
    "the bluest herons, BlueHeronry",
    "bh20 and xbh2",
    "northwind and its traders",
    "quokkaesque, aquokka",
    "C4+ and C4+++x",
    "Müller und Söhne",
    "Blue, heron-like",
    "acme.com, notcorp.acme.com, corp.acme.community",
    "an O in Hara, freight",
    "Northwind sells to Traders",
    "projekt ohne Fischreiher",
    "Quok ka",
    "blue the heron",
]


def rules(folder: Path, text: str = LIST) -> Rules:
    (folder / "own").mkdir(exist_ok=True)
    (folder / "own" / "confidential.yml").write_text(text, "utf-8")
    return load_rules([*shipped_folders(), folder / "own"])


def stopped(reader: Reader, text: str) -> list[Finding]:
    return [f for f in reader.findings(text) if f.rule == "essentials.Confidential"]


def test_names_on_the_list_are_found_in_every_form(tmp_path: Path) -> None:
    reader = Reader(rules(tmp_path))
    assert reader.problems == ()
    got = {text: [text[f.start : f.end] for f in stopped(reader, text)] for text in WRITTEN}
    wrong = {text: got[text] for text, match in WRITTEN.items() if got[text] != [match]}
    assert not wrong, f"{len(wrong)} of {len(WRITTEN)} wrong: {wrong}"


def test_words_that_only_look_like_them_are_left_alone(tmp_path: Path) -> None:
    reader = Reader(rules(tmp_path))
    wrong = {text: [text[f.start : f.end] for f in stopped(reader, text)] for text in OTHER if stopped(reader, text)}
    assert not wrong, f"{len(wrong)} of {len(OTHER)} wrong: {wrong}"


def test_it_says_why_and_what_to_say_instead(tmp_path: Path) -> None:
    (finding,) = stopped(Reader(rules(tmp_path)), "Blue Heron is fast.")
    assert finding.severity is Severity.STOP
    assert (finding.match, finding.replacements) == ("…", ())
    assert "Heron" not in finding.message
    assert "announced in May" in finding.message
    assert "our next storage engine" in finding.message
    assert finding.why


@pytest.mark.parametrize(
    ("entries", "line", "reason"),
    [
        ("  - nam: Blue Heron", 3, "an entry has no “nam”"),
        ("  - aliases: [BH2]", 2, "an entry has no “name”"),
        ("  - X", 3, "too short"),
        ("  - name: {a: b}", 3, "no plain text"),
    ],
)
def test_a_mistake_in_the_list_is_named_where_it_stands(tmp_path: Path, entries: str, line: int, reason: str) -> None:
    loaded = rules(tmp_path, f"extends: confidential\nentries:\n{entries}\n")
    (problem,) = loaded.problems
    assert f"line {line}" in problem.what
    assert reason in problem.what


def test_a_list_of_five_hundred_names_reads_a_long_draft_in_no_time(tmp_path: Path) -> None:
    names = "\n".join(f"  - Customer{number} Holdings" for number in range(500))
    (rule,) = (
        r
        for r in rules(tmp_path, f"extends: confidential\nentries:\n{names}\n").rules
        if r.path.parent == tmp_path / "own"
    )
    assert rule.block
    text = "The quick brown fox jumps over the lazy dog near customer holdings. " * 900
    start = time.process_time()
    hits = list(rule.block.hits(text, Context()))
    spent = time.process_time() - start
    assert hits == []
    assert spent < 0.25, f"{spent:.3f} s"
