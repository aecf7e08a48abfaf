"""Figures of a ranking, worked out by hand."""

from __future__ import annotations

from math import log2

import pytest

from advocate_app.topics.figures import figures_of, loss_of, mean_of


def test_figures_of_a_ranking() -> None:
    ranked = [f"i{n}" for n in range(30)]
    found = figures_of(ranked, {"i1", "i5", "i25", "elsewhere"})
    assert found.recall == 2 / 4
    assert found.precision == 2 / 10
    assert found.mrr == 1 / 2
    best = sum(1 / log2(k + 2) for k in range(4))
    assert found.ndcg == pytest.approx((1 / log2(3) + 1 / log2(7)) / best)
    nothing = figures_of(ranked, {"elsewhere"})
    assert (nothing.recall, nothing.ndcg, nothing.mrr) == (0, 0, 0)
    assert mean_of([found, nothing]).recall == 1 / 4


def test_a_loss_weighs_pairs_by_how_far_apart_people_put_them() -> None:
    wanted = {"a": 5.0, "b": 4.0, "c": 1.0}
    assert loss_of([wanted], [{"a": 3.0, "b": 2.0, "c": 1.0}]) == 0
    assert loss_of([wanted], [{"a": 1.0, "b": 2.0, "c": 3.0}]) == 1
    assert loss_of([wanted], [{"a": 0.0, "b": 0.0, "c": 0.0}]) == 1 / 2
    assert loss_of([wanted], [{"a": 2.0, "b": 3.0, "c": 1.0}]) == 1 / 8
    assert loss_of([], []) == 0
