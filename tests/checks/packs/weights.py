"""Finds the weights of `guidelines/own/opinions.toml` from the planted posts, and says how well each round is told by the others.

    python -m tests.checks.packs.weights

Logistic regression with a penalty; of a post that holds an opinion only its most telling mention counts. What documentation on this
machine says of the names in it counts as no opinion.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt

from advocate_app.checks.disclosure import Disclosure, Names, names_of
from advocate_app.checks.opinion import telling, weighed
from advocate_app.checks.rules import load_rules, shipped_folders
from advocate_app.drafts.projection import project
from tests.checks.packs.documents import BOASTS, names_in, of_packages, of_the_system

Vector = npt.NDArray[np.float64]
EMPLOYER, COMPETITORS = "Northwind", frozenset(("Globex", "Initech"))
PENALTY = 1.0
LESS = 0.2  # what a mention in documentation weighs against one in a planted post
MARGIN = -0.3  # subtracted in the end: a stop that is wrong costs more than one that is missed


@dataclass(frozen=True, slots=True)
class Post:
    round: int
    opinion: bool
    text: str
    mentions: tuple[dict[str, float], ...]
    weight: float = 1.0


def rounds() -> list[str]:
    text = Path(__file__).with_name("disclosure.txt").read_text("utf-8")
    return re.split(r"\n# an? \w+ round\n", text)


def posts(rule: Disclosure) -> list[Post]:
    names = names_of(EMPLOYER, COMPETITORS)
    found = []
    for number, part in enumerate(rounds()):
        for post in ("\n" + part).split("\n== ")[1:]:
            verdict, _, text = post.partition("\n")
            if verdict.strip() != "said":
                found.append(Post(number, verdict.strip() == "stop", text, mentions_in(text, names, rule)))
    return found


def documentation(rule: Disclosure) -> list[Post]:
    found = []
    for name, text in chain(of_the_system(), of_packages()):
        if name in BOASTS:
            continue
        if named := names_in(text, 4):
            names = names_of(named[0], frozenset(named[1:]))
            mentions = mentions_in(text, names, rule)[:30]
            found.append(Post(-1, False, name, mentions, LESS))
    return found


def mentions_in(text: str, names: Names, rule: Disclosure) -> tuple[dict[str, float], ...]:
    blocks = [rule.plain(block.text) for block in project(text).blocks if ".attr" not in block.scope]
    return tuple(
        dict(signs)
        for block in blocks
        for name, other, praise in names.both
        for _, _, signs in weighed(block, name, other, rule.opinions, praise=praise)
        if telling(signs)
    )


def fitted(posts: Sequence[Post], signs: Sequence[str]) -> Vector:
    weights: Vector | None = None
    for _ in range(5):
        rows, wanted, count = [], [], list[float]()
        for post in posts:
            vectors = [np.array([mention[sign] for sign in signs], float) for mention in post.mentions]
            if vectors and post.opinion and weights is not None:
                vectors = [max(vectors, key=lambda vector: float(vector @ weights))]
            rows += vectors
            wanted += [float(post.opinion)] * len(vectors)
            count += [post.weight] * len(vectors)
        weights = _newton(np.array(rows), np.array(wanted), np.array(count))
    assert weights is not None
    return weights


def _newton(rows: Vector, wanted: Vector, count: Vector) -> Vector:
    weights = np.zeros(rows.shape[1])
    free = np.r_[0.0, np.ones(rows.shape[1] - 1)]  # the first sign always stands, and bears no penalty
    for _ in range(100):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (count * (likely - wanted)) + PENALTY * free * weights
        bend = (rows.T * (count * likely * (1 - likely))) @ rows + PENALTY * np.eye(len(weights))
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def told(post: Post, signs: Sequence[str], weights: Vector) -> bool:
    return (
        bool(post.mentions)
        and max(float(np.array([m[s] for s in signs], float) @ weights) for m in post.mentions) > MARGIN
    )


def main() -> None:
    (rule,) = (r.document for r in load_rules(shipped_folders()).rules if isinstance(r.document, Disclosure))
    every, plain = posts(rule), documentation(rule)
    signs = list(next(post.mentions for post in every if post.mentions)[0])
    for number in range(max(post.round for post in every) + 1):
        weights = fitted([*(post for post in every if post.round != number), *plain], signs)
        mine = [post for post in every if post.round == number]
        found = [post for post in mine if told(post, signs, weights)]
        right, wrong = sum(post.opinion for post in found), [post for post in found if not post.opinion]
        print(
            f"# round {number}: {right} of {sum(p.opinion for p in mine)}, false {len(wrong)} of {sum(not p.opinion for p in mine)}"
        )
        for post in wrong if "-v" in sys.argv else ():
            print("#   ", post.text.strip())
    weights = fitted([*every, *plain], signs)
    wrong = [post for post in plain if told(post, signs, weights)]
    print(f"# documents with an opinion: {len(wrong)} of {len(plain)}")
    weights[0] -= MARGIN
    print("[weights]")
    for sign, weight in zip(signs, weights, strict=True):
        print(f"{sign} = {weight:.2f}")


if __name__ == "__main__":
    main()
