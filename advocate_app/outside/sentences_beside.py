"""Makes sentence vectors in a process beside this one: loading the model and a thousand texts keep nobody who types waiting.

All that ask for one model share one process.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

import numpy as np

from advocate_app.outside.aside import Answers, Aside, Check
from advocate_app.outside.sentences import Sentences, Vectors, open_sentences
from advocate_app.problems import Unreachable


class SentencesBeside:
    """Fulfils `topics.meaning.Maker`; made of a model that was found to be a good one (`open_sentences`)."""

    def __init__(self, path: str | Path = "", *, hands: int | None = None) -> None:
        """Raises what `open_sentences` raises."""
        self.model = open_sentences(path).model
        self._aside = _shared(str(path), hands)

    @property
    def pid(self) -> int | None:
        return self._aside.pid

    def vectors(self, texts: Sequence[str], check: Check = lambda: None) -> Vectors:
        """A row of length 1 for each text. `check` may raise to give up."""
        if not texts:
            return np.zeros((0, 1), np.float32)
        made: Vectors = self._aside.ask(tuple(texts), check)
        return made


@cache
def _shared(path: str, hands: int | None) -> Aside:
    twice = Unreachable(
        "model.beside",
        "Sentence vectors could not be made: the process for them ended twice.",
        "Words alone decide until the next try. Close other programs if memory is short.",
    )
    return Aside(partial(_makes, path, hands), twice)


def _makes(path: str, hands: int | None) -> Answers:
    sentences: Sentences = open_sentences(path, hands=hands)

    def answer(asked: tuple[str, ...], check: Check) -> Vectors:
        return sentences.vectors(asked, check)

    return answer
