"""Where blocks of one day stand: below each other while there is room, side by side where they would cover each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """Column `at` of `of`."""

    at: int
    of: int


def side_by_side(spans: Sequence[tuple[float, float]]) -> list[Spot]:
    """Columns for spans (top, bottom), in order of their tops: as few as it takes, the same number within a heap."""
    spots: list[Spot] = []
    heap: list[int] = []  # the columns of the present heap, by span
    ends: list[float] = []  # where each column of the heap is free again
    for top, bottom in spans:
        if heap and top >= max(ends):
            spots += [Spot(column, len(ends)) for column in heap]
            heap, ends = [], []
        column = next((i for i, end in enumerate(ends) if end <= top), len(ends))
        if column == len(ends):
            ends.append(bottom)
        else:
            ends[column] = bottom
        heap.append(column)
    return spots + [Spot(column, len(ends)) for column in heap]
