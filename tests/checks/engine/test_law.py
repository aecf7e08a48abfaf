"""The law of the plan: words and triggers only skip work. What is found is what one alternation per rule finds."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import regex

from advocate_app.checks.engine.dialect import dialect
from advocate_app.checks.engine.letters import flat, folded
from advocate_app.checks.engine.looking import Reading, Text
from advocate_app.checks.engine.make import add
from advocate_app.checks.engine.plan import NOTHING
from advocate_app.checks.engine.planning import Planning
from advocate_app.checks.engine.searching import Patterns
from advocate_app.checks.rulefile import RuleFile

BLOCKS = 10_000

# tokens, as styles write them: words, phrases that begin alike, optional parts, sets, look-around, signs, other scripts
TOKENS = {
    "phrases": [
        "a lot",
        "a",
        "a lot of",
        "in order to",
        "in order",
        "order",
        "at the end of the day",
        "at the end",
        "of",
    ],
    "optional": [
        "foo(?: bar)?",
        "e-?mails?",
        "log ?ins?(?= now)",
        "un(?:break|hack)able",
        "colou?rs?",
        "(?:very|so) big",
    ],
    "sets": ["[Gg]r[ae]y", "analy[sz]ers?", "[a-c]x", "v[0-9]", "[^a-z\\s]oo", "p[\\w-]p"],
    "open": [
        "o+k",
        "\\w+ly",
        "\\d+ ?ms",
        "re\\w*d",
        "(?:is|are|was) \\w+ed",
        "\\bso\\b .+ that",
        "all of (?!these)",
        "it is(?!\\.)",
    ],
    "around": [
        "(?<!not )ready",
        "(?<=very\\s)big",
        "small(?!er)",
        "(?<!\\w)C\\+\\+",
        "\\.NET",
        "don['’]t",
        "he/she",
        "ca[n']?t",
    ],
    "foreign": [
        "café",
        "straße",
        "ångström",
        "ΣΟΦΟΣ",
        "σοφος",
        "naïve",
        "größe",
        "жук",
        "İstanbul",
        "istanbul",
        "ıslak",
        "ﬁsh",
    ],
    "signs": ["—", "\\s[—–]\\s", "[a-z]—\\s?[a-z]", "!{2,}", "\\(s\\)", "\\?!", "…", "\\.{3}", "½", '"[^"]+"[.,]'],
    "shared": ["very", "ready", "a lot", "of course", "kelvin", "e\\.g\\.", "i\\.e\\.", "etc\\.?", "9 ?to ?5"],
}
FLAGS = [(ignorecase, nonword) for ignorecase in (True, False) for nonword in (True, False)]
WORDS = sorted({word for tokens in TOKENS.values() for token in tokens for word in regex.findall(r"\w+", token)})
PHRASES = [
    "a lot of",
    "in order to",
    "at the end of the day",
    "foo bar",
    "is used",
    "so big that",
    "not ready",
    "log in now",
]
PHRASES += [
    "log ins now",
    "e-mails",
    "all of them",
    "all of these",
    "it is",
    "it is.",
    "C++",
    ".NET",
    "don’t",
    "he/she",
    "12 ms",
]
PHRASES += [
    "9to5",
    "e.g.",
    "(s)",
    "?!",
    "...",
    '"so",',
    "x — y",
    "x—y",
    "ΣΟΦΟΣ",
    "σοφος",
    "STRASSE",
    "ſo",
    "ISTANBUL",
    "İ",
    "ı",
]
BETWEEN = [
    " ",
    " ",
    " ",
    " ",
    " ",
    ", ",
    ". ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "-",
    "_",
    "*",
    "**",
    "é",
    "\u0301",
    "\u200d",
    "²",
    "½",
]
BETWEEN += [
    "’",
    '"',
    "(",
    ")",
    " 12 ",
    "3",
    "ing ",
    "ed ",
    "ly ",
    "!",
    "!!",
    "; ",
    "—",
    " – ",
    "…",
    "/",
    "",
    "",
    "\u00a0",
    "😀",
]


def rule(name: str, tokens: list[str], *, ignorecase: bool, nonword: bool) -> RuleFile:
    listed = "".join("  - '{}'\n".format(token.replace("'", "''")) for token in tokens)
    head = f"extends: existence\nmessage: m\nignorecase: {str(ignorecase).lower()}\nnonword: {str(nonword).lower()}\n"
    return RuleFile(Path(f"{name}.yml"), f"{head}tokens:\n{listed}")


def alternation(tokens: list[str], *, ignorecase: bool, nonword: bool) -> regex.Pattern[str]:
    """All of a rule as Vale runs it."""
    either = "|".join(dialect(token, ignorecase=ignorecase) for token in tokens)
    whole = f"(?:{either})" if nonword else rf"\b(?:{either})\b"
    return regex.compile(f"(?i-f:{whole})" if ignorecase else whole, regex.V1 | regex.MULTILINE)


def test_words_and_triggers_only_skip_work() -> None:
    planning, naive = Planning(), list[regex.Pattern[str]]()
    for ignorecase, nonword in FLAGS:
        for name, tokens in TOKENS.items():
            add(planning, rule(name, tokens, ignorecase=ignorecase, nonword=nonword), f"house.{name}{len(naive)}")
            naive.append(alternation(tokens, ignorecase=ignorecase, nonword=nonword))
    plan = planning.done()
    ((_, index, wild),) = plan.readings
    reading, patterns = Reading(index, wild), Patterns(plan)
    assert len(index) > 40
    assert len(wild) > 30
    chance, total = random.Random(20), 0
    for _ in range(BLOCKS):
        text = block(chance)
        low = folded(text)
        assert len(low) == len(text)
        ours = Counter(each[:3] for each in reading.matches(Text(text, low, flat(low)), patterns))
        theirs = Counter(
            (*found.span(), number)
            for number, pattern in enumerate(naive)
            for found in pattern.finditer(text)
            if found.end() > found.start()
        )
        assert ours == theirs, (text, ours - theirs, theirs - ours)
        total += len(theirs)
    assert total > 10 * BLOCKS
    assert patterns.problems == ()


def block(chance: random.Random) -> str:
    parts = []
    for _ in range(chance.randint(3, 12)):
        part = chance.choice(WORDS if chance.random() < 0.7 else PHRASES)
        dice = chance.random()
        parts += [part.upper() if dice < 0.1 else part.title() if dice < 0.2 else part, chance.choice(BETWEEN)]
    return "".join(parts)


def test_letters_are_the_same_where_a_pattern_takes_them_for_the_same() -> None:
    letters = [chr(code) for code in range(0x1F000) if not 0xD800 <= code < 0xE000]
    cased = [letter for letter in letters if len({letter, letter.lower(), letter.upper(), letter.casefold()}) > 1]
    text = "".join(cased)
    odd = [letter for letter in cased if folded(letter) != letter.lower() or len(letter.lower() + letter.upper()) > 2]
    assert len(odd) > 100
    for letter in (*odd, *cased[::12]):
        if (
            letter in "Iıİ"
        ):  # Turkish: the dialect makes `i` of the first and the last, the other is no word of the index
            continue
        taken = set(regex.findall(f"(?i-f:{letter})", text, regex.V1))
        assert taken == {other for other in cased if folded(other) == folded(letter)}, letter


def test_an_empty_plan_finds_nothing() -> None:
    assert NOTHING.readings == ()
    assert Reading({}, ()).matches(Text("a", "a", "a"), Patterns(NOTHING)) == []
