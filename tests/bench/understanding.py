"""What ranking 5,000 topics by meaning costs whoever types: the longest turn of the event loop while vectors are made and used.

Titles are made here of the sample's words. Wall time: what waits for Python's lock waits. The peer is the same loop with nothing to do.
"""

from __future__ import annotations

import random
import re
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from advocate_app.console.bench_topics import Table, evidence, topic_id
from advocate_app.outside.clock import SystemClock
from advocate_app.outside.sentences_beside import SentencesBeside
from advocate_app.people.evidence import Sort
from advocate_app.store.vectors import KeptVectors, open_vectors
from advocate_app.topics.meaning import Remembering
from advocate_app.topics.ranking import rank
from advocate_app.topics.topic import Topic
from tests.bench.keys import sample

TOPICS, ROWS = 5_000, 150
BLOCKED, RANKING, MAKING = 16.0, 15.0, 8.0  # ms, ms, CPU seconds per 1,000 titles


def titles(many: int) -> list[str]:
    chance, words = random.Random(1), re.findall(r"[A-Za-z]{3,}", sample())
    return [" ".join(words[at : at + chance.randint(5, 11)]) for at in chance.sample(range(len(words) - 11), many)]


def turns(work: Callable[[], object]) -> list[float]:
    """Milliseconds between turns of the event loop, the longest last, until `work` on another thread is done."""
    gaps, last = list[float](), time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(tick)
    timer.start()
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
        time.sleep(0.0005)
    return sorted(gaps)


def main() -> None:
    app = QCoreApplication(sys.argv[:1])
    texts = titles(TOPICS + ROWS)
    like = next(iter(Table([{"id": "0", "title": "pool"}], None).pool.topics))
    topics: list[Topic] = [replace(like, id=topic_id(text), title=text, summary="") for text in texts[:TOPICS]]
    rows = [evidence(text, Sort.LIKED) for text in texts[TOPICS:]]
    with tempfile.TemporaryDirectory() as folder:
        meaning = Remembering(SentencesBeside(), KeptVectors(open_vectors(Path(folder, "vectors.db"), SystemClock())))
        idle = turns(lambda: time.sleep(2))
        began = time.perf_counter()
        making = turns(lambda: meaning.vectors([topic.title for topic in topics]))
        took = time.perf_counter() - began
        meaning.vectors([row.text for row in rows])
        first = turns(lambda: rank(topics, rows, meaning=meaning))
        again = [_took(lambda: rank(topics, rows, meaning=meaning)[:20]) for _ in range(21)]
    del app
    print(f"{TOPICS} topics by meaning")
    print(
        f"  longest turn of the loop, ms: vectors being made {making[-1]:.1f}, ranked for the first time {first[-1]:.1f}",
        end="",
    )
    print(f" (bar: ≤ {BLOCKED:.0f}; with nothing to do {idle[-1]:.1f})")
    print(
        f"  made in {took:.1f} s by one thread of a process beside, {1000 * took / TOPICS:.2f} s per 1,000 titles (bar: ≤ {MAKING:.0f})"
    )
    print(f"  ranked again {statistics.median(again) * 1000:.1f} ms (bar: ≤ {RANKING:.0f})\n")


def _took(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
