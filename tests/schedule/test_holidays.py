from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from advocate_app.problems import Wrong
from advocate_app.schedule.holidays import check_place, countries, holiday_name, regions


def test_a_holiday_is_named_in_english() -> None:
    assert holiday_name("EE", "", date(2026, 2, 24)) == "Independence Day"
    assert holiday_name("EE", "", date(2026, 2, 25)) is None
    assert holiday_name("", "", date(2026, 12, 25)) is None


def test_a_region_has_holidays_of_its_own() -> None:
    assert holiday_name("DE", "BY", date(2026, 1, 6)) == "Epiphany"
    assert holiday_name("DE", "", date(2026, 1, 6)) is None
    assert "BY" in regions("DE")
    assert regions("EE") == ()


def test_countries_are_two_letters_each() -> None:
    assert {"EE", "US", "DE", "NP"} <= set(countries())
    assert all(len(c) == 2 for c in countries())


@pytest.mark.parametrize(
    ("country", "region", "says"),
    [
        ("XX", "", "No holidays are known for the country “XX”."),
        ("DE", "ZZ", "There is no region “ZZ” with holidays of its own in DE."),
        ("", "BY", "There is no region “BY” with holidays of its own in no country."),
    ],
)
def test_an_unknown_place_is_one_sentence(country: str, region: str, says: str) -> None:
    with pytest.raises(Wrong) as wrong:
        check_place(country, region)
    assert wrong.value.what == says
    if country:
        with pytest.raises(Wrong):
            holiday_name(country, region, date(2026, 1, 1))


def test_the_library_is_not_loaded_before_a_holiday_is_asked_for() -> None:
    code = "import sys, advocate_app.schedule.late, advocate_app.schedule.explain; print('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
