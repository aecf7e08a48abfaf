"""Documents made at random of everything that shifts positions, with words planted whose places are known."""

from __future__ import annotations

import random
from dataclasses import dataclass

TARGETS = ("target", "tar😀get", "ta\u200dr👨\u200d👩\u200d👧get", "標的", "tárget𝒳", "tar-get")
TOKENS = "".join(f"  - {target}\n" for target in TARGETS)
RULE = f"extends: existence\nmessage: m\nnonword: true\ntokens:\n{TOKENS}"
# every {} is read as prose
READ = (
    "{}",
    "{} and {}\nthen {}",
    "# {}",
    "{}\n===",
    "> {}\n> then {}",
    "> > {}\n> >\n> > - {}\n",
    ">\t{}",
    "- {}\n  - {}\n\n    {}\n  - [ ] {}",
    "-\t{}\n\t- {}",
    "1. {}\n\n   > {}\n",
    "|{}|b|\n|-|:-:|\n|`c\\|`|{}|\n",
    "<div>\n{} &amp; <b>{}</b>\n{}\n</div>\n",
    "<table><tr><td>{}</td></tr></table>\n",
    "![{}](x.png)",
    "<img alt='{}'>",
    "[{}](https://x.example/a_b 'title') {}",
    "**{}** *{}* ~~{}~~ <kbd>K</kbd>{}",
    "note[^n] {}\n\n[^n]: {}\n",
    "line {}  \nbroken {}\\\nagain {}",
    "<details><summary>{}</summary>\n\n{}\n\n</details>",
)
# and here none is
UNREAD = (
    "`{}`",
    "``{}`` and <code>{}</code>",
    "```text {}\n{}\n```",
    "~~~\n{}\n\n# {}\n~~~",
    "text\n\n    {}\n\ttext",
    "<!-- {} -->",
    "<!--\n{}\n\n{}\n-->",
    "<pre>\n{}\n</pre>",
    "<script>{}</script>",
    "[a](https://x.example/{})",
    "[a]: https://x.example/{}",
    "<https://x.example/{}>",
    "see https://x.example/{}",
)
FILLER: tuple[str, ...] = (
    *(
        "",
        "",
        "word ",
        "😀 ",
        "é𝒳 ",
        "e\u0301",
        "漢字",
        "한글 ",
        "👨\u200d👩\u200d👧",
        "a\tb\t",
        "a  b  ",
        "’",
        "“",
        "…",
    ),
    *("&amp; ", "&#128512; ", "&nbsp;", "\\* ", "*em* ", "__strong__ ", "`code` ", "<b>b</b> ", "<br>", "[link](y) "),
    "![p](p.png) ",
)


@dataclass(frozen=True)
class Written:
    """`planted` are the ranges of the source that must be found, in order."""

    source: str
    planted: list[tuple[int, int]]


def write(chance: random.Random) -> Written:
    """One document, of up to 4 blocks."""
    end = chance.choice(("\n", "\n", "\r\n"))
    made = chance.choice(("", "", "\ufeff", f"---{end}title: target 標的{end}---{end}"))
    planted: list[tuple[int, int]] = []
    for _ in range(chance.randint(1, 4)):
        read = chance.random() < 0.8
        template = chance.choice(READ if read else UNREAD).replace("\n", end)
        parts = template.split("{}")
        for nth, part in enumerate(parts):
            made += part
            if nth < len(parts) - 1:
                made += chance.choice(FILLER) if read else ""
                target = chance.choice(TARGETS)
                if read:
                    planted.append((len(made), len(made) + len(target)))
                made += target
                made += chance.choice(FILLER) if read else ""
        made += end + end
    return Written(made, planted)
