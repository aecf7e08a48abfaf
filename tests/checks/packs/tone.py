"""Finds the weights of `guidelines/own/tone.tsv` and `leaning.tsv` from `corpus`, and says how well each author is told by the others.

    python -m tests.checks.packs.tone

In `corpus`, each author has praise of EMPLOYER, blame of RIVAL, and neutral texts with either, one paragraph a line, “ // ” for an
end of line. The planted posts count too, and what documentation on this machine says of the names in it, as no opinion. Logistic
regression with a penalty, by gradient (Adam); a text is a vector of length one of its features, the rare ones counting more.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
import regex

from advocate_app.checks.disclosure import CLEAR, Names, names_of, paragraph, passages
from advocate_app.checks.patterns import matches
from advocate_app.checks.tone import agreement, features, leanings, renamed
from advocate_app.drafts.projection import project
from advocate_app.shipped import guidelines
from tests.checks.packs.documents import BOASTS, names_in, of_packages, of_the_system
from tests.checks.packs.planted import posts
from tests.checks.packs.weights import COMPETITORS, EMPLOYER

Vector = npt.NDArray[np.float64]
CORPUS = Path(__file__).with_name("corpus")
LENGTH = 10.0  # of a text's vector
PENALTY, ROUNDS, PACE = 0.003, 400, 0.05
LEAST = 2  # texts that a feature must be in
LESS = 0.3  # what a paragraph of documentation weighs against one of the corpus
PARAGRAPHS = 12  # of one document
PART = 0.5  # what a passage weighs against its paragraph
PARTS, WORDS = 2, 6  # passages of one paragraph that count, and from how many words on
NAMES = regex.compile("EMPLOYER|RIVAL")


@dataclass(frozen=True, slots=True)
class Text:
    author: str
    opinion: bool
    features: frozenset[str]
    weight: float = 1.0
    said: str = ""
    kind: str = ""

    def favourable(self) -> Text:
        """The same as praise or not, whomever it is about."""
        return replace(self, opinion=self.kind == "praise", features=leanings(self.said))


def texts() -> Iterator[Text]:
    for folder in sorted(CORPUS.iterdir()):
        for kind in ("praise", "blame", "neutral"):
            for line in (folder / f"{kind}.txt").read_text("utf-8").splitlines():
                said = line.replace(" // ", "\n")
                yield Text(folder.name, kind != "neutral", features(said), 1.0, said, kind)
    names = names_of(EMPLOYER, COMPETITORS)
    for post in posts("disclosure"):
        if post.verdict in ("stop", "mention") and matches(names.either, post.text):
            said = renamed(post.text, names.employer, names.rivals)
            yield Text("planted", post.verdict == "stop", features(said), 1.0, said)
    for name, text in chain(of_the_system(), of_packages()):
        if name not in BOASTS and (named := names_in(text, 4)):
            for each in paragraphs(text, names_of(named[0], frozenset(named[1:])))[:PARAGRAPHS]:
                yield Text("documentation", False, features(each), LESS, each)


def paragraphs(text: str, names: Names) -> list[str]:
    """What is read together from each block on that has a name."""
    blocks = [block for block in project(text).blocks if ".attr" not in block.scope]
    return [
        renamed(paragraph(blocks[at:]), names.employer, names.rivals)
        for at, block in enumerate(blocks)
        if matches(names.either, block.text) and ".table" not in block.scope
    ]


@dataclass(frozen=True, slots=True)
class Model:
    rarity: dict[str, float]
    weights: Vector
    start: float

    def tone(self, text: Text) -> float:
        (row,) = rows([text], self.rarity)
        return float(row @ self.weights) + self.start

    def keep(self, name: str, by: str = "") -> None:
        lines = [f"# feature, rarity, weight; found by tests/checks/packs/{by or name}.py", f"\t0\t{self.start:.3f}"]
        for (feature, rarity), weight in zip(self.rarity.items(), self.weights, strict=True):
            lines.append(f"{feature}\t{rarity:.2f}\t{LENGTH * weight:.2f}")
        guidelines("own", f"{name}.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def rows(of: Sequence[Text], rarity: dict[str, float]) -> Vector:
    place = {feature: at for at, feature in enumerate(rarity)}
    made = np.zeros((len(of), len(rarity)))
    for row, text in zip(made, of, strict=True):
        for feature in text.features:
            if feature in place:
                row[place[feature]] = rarity[feature]
        row *= LENGTH / (float(np.linalg.norm(row)) or 1.0)
    return made


def fitted(of: Sequence[Text], penalty: float = PENALTY) -> Model:
    count = Counter(feature for text in of for feature in text.features)
    telling = {feature for text in of if text.author != "documentation" for feature in text.features}
    kept = sorted(feature for feature, times in count.items() if times >= LEAST and feature in telling)
    rarity = {feature: math.log(len(of) / count[feature]) for feature in kept}
    x = rows(of, rarity)
    wanted = np.array([float(text.opinion) for text in of])
    weight = np.array([text.weight for text in of])
    found, mean, spread = np.zeros(x.shape[1] + 1), np.zeros(x.shape[1] + 1), np.zeros(x.shape[1] + 1)
    for turn in range(1, ROUNDS + 1):
        wrong = weight * (1 / (1 + np.exp(-(x @ found[:-1] + found[-1]))) - wanted)
        slope = np.append(x.T @ wrong / len(of) + penalty * found[:-1], wrong.mean())
        mean = 0.9 * mean + 0.1 * slope
        spread = 0.99 * spread + 0.01 * slope * slope
        found -= PACE * (mean / (1 - 0.9**turn)) / (np.sqrt(spread / (1 - 0.99**turn)) + 1e-8)
    return Model(rarity, found[:-1], float(found[-1]))


def with_passages(of: Sequence[Text]) -> list[Text]:
    """And the passages about a name in those without an opinion: they have none either."""
    found = list(of)
    for text in of:
        said = [each for each in passages(text.said, NAMES) if each != text.said and len(each.split()) >= WORDS]
        if not text.opinion:
            found += [replace(text, features=features(each), weight=PART * text.weight) for each in said[-PARTS:]]
    return found


def leaning(of: Sequence[Text]) -> Model:
    """From praise and blame of one alone."""
    alone = [
        text for text in of if text.opinion and text.kind and not ("EMPLOYER" in text.said and "RIVAL" in text.said)
    ]
    return fitted([text.favourable() for text in alone])


def main() -> None:
    every = list(texts())
    for author in sorted({text.author for text in every}):
        others = [text for text in every if text.author != author]
        model, leans = fitted(with_passages(others)), leaning(others)
        told = [
            (text.opinion, model.tone(text) + agreement(text.said, leans.tone(text.favourable())) > CLEAR)
            for text in every
            if text.author == author
        ]
        found = [clear for opinion, clear in told if opinion]
        false = [clear for opinion, clear in told if not opinion]
        print(
            f"{author}: {np.mean(found or [False]):.0%} of {len(found)} found, {np.mean(false):.1%} of {len(false)} false"
        )
    for name, model in (("tone", fitted(with_passages(every))), ("leaning", leaning(every))):
        model.keep(name, "tone")
        print(f"{name}: {len(model.rarity)} features")


if __name__ == "__main__":
    main()
