"""Claims about counting: code points, bytes, UTF-16 units, lines and columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advocate_app.drafts.positions import Utf16, by_byte, place

FAMILY = "\U0001f468‍\U0001f469‍\U0001f467"


@given(st.text(alphabet="aé한😀𝒳\r\n‍"))
def test_bytes_and_units_convert_like_the_encoders_do(text: str) -> None:
    counted, sixteen = by_byte(text), Utf16(text)
    for at in range(len(text) + 1):
        assert counted[len(text[:at].encode())] == at
        units = len(text[:at].encode("utf-16-le")) // 2
        assert sixteen.units(at) == units
        assert sixteen.code_points(units) == at


def test_a_position_inside_a_surrogate_pair_is_the_start_of_its_character() -> None:
    assert Utf16("a😀b").code_points(2) == 1


def test_a_family_emoji_is_five_code_points_and_eight_units() -> None:
    assert Utf16(FAMILY + "x").units(5) == 8


def test_lines_and_columns_count_from_one() -> None:
    assert place("ab\ncd", 0) == (1, 1)
    assert place("ab\ncd", 2) == (1, 3)
    assert place("ab\ncd", 4) == (2, 2)
    assert place("", 0) == (1, 1)


def test_crlf_is_one_line_break_and_two_code_points() -> None:
    text = "ab\r\ncd\rE"
    assert [place(text, at) for at in (3, 4, 7)] == [(1, 4), (2, 1), (3, 1)]


def test_a_byte_order_mark_and_an_emoji_are_one_column_each() -> None:
    assert place("\ufeff😀x", 2) == (1, 3)
