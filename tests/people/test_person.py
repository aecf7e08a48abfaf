from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate_app.people.person import hours_as_text, hours_from_text, zone_named
from advocate_app.problems import Wrong


def test_work_hours_are_typed_as_people_write_them() -> None:
    assert hours_from_text("9-17") == ((time(9), time(17)),)
    assert hours_from_text(" 9:00–12:30 , 13:30 - 17:00 ") == ((time(9), time(12, 30)), (time(13, 30), time(17)))
    assert hours_from_text("22:00-24:00") == ((time(22), time.max),)
    assert hours_from_text("") == ()


@pytest.mark.parametrize(
    "text",
    ["nine to five", "17-9", "9-9", "9", "9-12-17", "25-26", "9:61-10", "9-12, 11-13", "24-25", "24:30-25", "-1-5"],
)
def test_what_are_no_work_hours_is_one_sentence(text: str) -> None:
    with pytest.raises(Wrong) as wrong:
        hours_from_text(text)
    assert wrong.value.what == f"“{text}” are no work hours."


@given(st.lists(st.integers(0, 1440), max_size=6, unique=True).map(sorted))
def test_hours_shown_can_be_typed_again(minutes: list[int]) -> None:
    clock = [time.max if m == 1440 else time(m // 60, m % 60) for m in minutes]
    spans = tuple(zip(clock[::2], clock[1::2], strict=False))
    assert hours_from_text(hours_as_text(spans)) == spans


def test_only_real_zones_are_taken() -> None:
    assert zone_named("Europe/Tallinn") == "Europe/Tallinn"
    for text in ("Tallinn", "UTC+2", "../etc/passwd", ""):
        with pytest.raises(Wrong, match=r"person\.zone|There is no time zone"):
            zone_named(text)
