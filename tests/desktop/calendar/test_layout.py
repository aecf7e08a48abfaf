from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advocate_app.desktop.calendar.layout import Spot, side_by_side

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12)).map(lambda s: (s[0], s[0] + s[1])), max_size=25)


def test_only_what_would_cover_something_shares_the_width() -> None:
    assert side_by_side([(0, 4), (2, 5), (5, 9)]) == [Spot(0, 2), Spot(1, 2), Spot(0, 1)]


@given(SPANS.map(sorted))
def test_nothing_covers_anything(spans: list[tuple[int, int]]) -> None:
    spots = side_by_side(spans)
    for i, (a, spot) in enumerate(zip(spans, spots, strict=True)):
        assert spot.at < spot.of
        for b, other in zip(spans[:i], spots[:i], strict=True):
            if a[0] < b[1]:
                assert (spot.at, spot.of) != (other.at, other.of)
                assert spot.of == other.of
