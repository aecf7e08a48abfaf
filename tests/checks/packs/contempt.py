"""Finds the weights of `guidelines/own/contempt.tsv`, and says how well a part of the sentences is told by the others.

    python -m tests.checks.packs.contempt

Sentences that run people down and such that only look like it are in `people`; the planted ones count too. Those of the paragraphs of
`corpus` that blame nobody, of the posts of the sample and of documentation on this machine count a little, as no contempt. The model
is that of `tone`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np

from advocate_app.checks.contempt import features, who_is_in
from advocate_app.checks.patterns import ready
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.checks.sentences import sentences
from advocate_app.checks.targeted import CLEAR, Targeted
from advocate_app.drafts.projection import project
from advocate_app.shipped import resource
from tests.checks.packs.documents import of_packages, of_the_system
from tests.checks.packs.planted import lines
from tests.checks.packs.tone import CORPUS, Text, fitted

PEOPLE = Path(__file__).with_name("people")
PENALTY, SOME, LESS, PARTS = 0.002, 0.3, 0.1, 5
WORDS, MOST = range(5, 50), 6_000  # of a sentence of documentation; how many of these


def texts() -> Iterator[Text]:
    (rule,) = (r.block for r in load_rules(shipped_folders()).rules if isinstance(r.block, Targeted) and r.block.scorns)
    lists = dict(rule.lists)
    people, groups = ready(f"{lists['people']}|{lists['roles']}"), ready(lists["groups"])

    def made(kind: str, said: str, *, scorn: bool, weight: float = 1.0) -> Text:
        return Text(kind, scorn, features(said, who_is_in(said, people, groups)), weight)

    told = {"called": True, "fine": False}
    for name, scorn in told.items():
        for line in (PEOPLE / f"{name}.txt").read_text("utf-8").splitlines():
            yield made("people", line, scorn=scorn)
    for planted in (*lines("called"), *lines("left_alone")):
        yield made("planted", planted.text, scorn=planted.verdict == "called")
    for file in sorted(CORPUS.glob("*/*.txt")):
        if file.stem != "blame":
            for said in _split(file.read_text("utf-8").replace("EMPLOYER", "Northwind").replace("RIVAL", "Globex")):
                yield made("corpus", said, scorn=False, weight=LESS)
    for post in sorted(resource("sample", "posts").glob("*.md")):
        for said in _split(post.read_text("utf-8").rpartition("+++\n")[2]):
            yield made("posts", said, scorn=False, weight=SOME)
    every = [
        said
        for _, text in chain(of_the_system(), of_packages())
        for block in project(text).blocks
        for said in _split(block.text)
        if len(said.split()) in WORDS
    ]
    for said in every[:: len(every) // MOST + 1]:
        yield made("documentation", said, scorn=False, weight=LESS)


def _split(text: str) -> list[str]:
    return [line[start:end] for line in text.splitlines() for start, end in sentences(line)]


def main() -> None:
    every = list(texts())
    part = np.arange(len(every)) % PARTS
    for kind in ("people", "planted", "documentation"):
        told: list[tuple[bool, bool]] = []
        for number in range(PARTS):
            model = fitted([text for text, at in zip(every, part, strict=True) if at != number], PENALTY)
            held = [text for text, at in zip(every, part, strict=True) if at == number and text.author == kind]
            told += [(text.opinion, model.tone(text) > CLEAR) for text in held]
        found, false = [t for scorn, t in told if scorn], [t for scorn, t in told if not scorn]
        print(
            f"{kind}: {np.mean(found or [False]):.0%} of {len(found)} found, {np.mean(false):.1%} of {len(false)} false"
        )
    model = fitted(every, PENALTY)
    model.keep("contempt")
    print(f"{len(model.rarity)} features of {len(every)} sentences")


if __name__ == "__main__":
    main()
