"""The topics that are ranked together, prepared once for everybody: their distinct texts, the words and the meaning of them.

Statistics go over distinct texts, in an order of their own: neither the order of topics nor one that comes twice changes anything.
Needs numpy: imported late.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np

from advocate_app.topics.meaning import Meaning, Space
from advocate_app.topics.shared_words import Ints, SharedWords
from advocate_app.topics.topic import Topic
from advocate_app.topics.words import ranked_text
from advocate_app.vocabulary import TopicId

REMEMBERED = 4  # pools


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """`topics` by id, each once; `place[i]` is which of the `texts` topic i has; `at` is where a topic stands in `topics`."""

    topics: tuple[Topic, ...]
    texts: tuple[str, ...]
    place: Ints
    at: dict[TopicId, int]
    words: SharedWords
    space: Space | None


def prepared(topics: Sequence[Topic], background: Sequence[str] = (), meaning: Meaning | None = None) -> Pool:
    """The pool of these topics; `background` is more texts of the same kind, which say how common words and meanings are.

    The newest few are remembered: asked again for the same topics, it costs a millisecond for a thousand.
    """
    key = (
        tuple([(t.id.int, t.title, t.summary, t.author, t.answers, t.views) for t in topics]),
        tuple(background),
        meaning.model if meaning else "",
    )
    with _lock:
        if (pool := _pools.get(key)) is not None:
            _pools.move_to_end(key)
            return pool
    pool = _prepare(topics, background, meaning)
    with _lock:
        _pools[key] = pool
        while len(_pools) > REMEMBERED:
            _pools.popitem(last=False)
    return pool


_Key = tuple[tuple[tuple[int, str, str, str, int | None, int | None], ...], tuple[str, ...], str]
_pools: OrderedDict[_Key, Pool] = OrderedDict()
_lock = Lock()


def _prepare(topics: Sequence[Topic], background: Sequence[str], meaning: Meaning | None) -> Pool:
    once = tuple(sorted({t.id: t for t in topics}.values(), key=lambda t: t.id.int))
    text_of = [ranked_text(t.title, t.summary) for t in once]
    texts = sorted(set(text_of))
    wide = sorted({*texts, *background})
    place = {text: i for i, text in enumerate(texts)}
    space = None
    if meaning is not None and texts:
        where = {text: i for i, text in enumerate(wide)}
        space = Space(meaning.vectors(wide), [where[t] for t in texts])
    return Pool(
        once,
        tuple(texts),
        np.array([place[t] for t in text_of], np.int64),
        {t.id: i for i, t in enumerate(once)},
        SharedWords(texts, wide),
        space,
    )
