"""Public holidays of a person's country and region, by name. The library is imported when the first one is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from advocate_app.problems import Wrong


def holiday_name(country: str, region: str, day: date) -> str | None:
    """The holiday on `day` in English where the library knows it, else in the country's language; None on other days.

    `country` is an ISO 3166-1 code, '' for none; `region` a subdivision as in `regions`, '' for what all share. Raises
    `Wrong` for one that is not known.
    """
    return _year(country, region, day.year).get(day) if country else None


def countries() -> tuple[str, ...]:
    """The ISO 3166-1 codes that `holiday_name` knows, sorted."""
    return tuple(sorted(_known()))


def regions(country: str) -> tuple[str, ...]:
    """The subdivisions of `country` with holidays of their own, sorted; raises `Wrong` for an unknown country."""
    if country not in _known():
        raise _no_country(country)
    return tuple(sorted(_known()[country]))


def region_names(country: str) -> Mapping[str, str]:
    """The names of the subdivisions in `regions(country)`, in the country's language; a code that has no name names itself."""
    codes = regions(country)
    if not codes:
        return {}
    import holidays

    names = {code: name for name, code in holidays.country_holidays(country).subdivisions_aliases.items()}
    return {code: names.get(code, code) for code in codes}


def check_place(country: str, region: str) -> None:
    """Raises `Wrong` unless `holiday_name` knows this country and region; '' is always fine."""
    if country not in ("", *_known()):
        raise _no_country(country)
    if region and region not in (regions(country) if country else ()):
        raise Wrong(
            "holidays.region",
            "There is no region “{region}” with holidays of its own in {country}.",
            "Choose one of the list, or leave it empty.",
            region=region,
            country=country or "no country",
        )


@lru_cache(1)
def _known() -> Mapping[str, tuple[str, ...]]:
    import holidays

    return {code: tuple(parts) for code, parts in holidays.list_supported_countries(include_aliases=False).items()}


@lru_cache(256)
def _year(country: str, region: str, year: int) -> Mapping[date, str]:
    import holidays

    check_place(country, region)
    return dict(holidays.country_holidays(country, subdiv=region or None, years=year, language="en_US"))


def _no_country(country: str) -> Wrong:
    return Wrong(
        "holidays.country",
        "No holidays are known for the country “{country}”.",
        "Write its two letters, as in EE or US, or leave it empty.",
        country=country,
    )
