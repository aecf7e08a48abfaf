"""Where a person works: time zone, country and region, each as a choice; and what this machine says of it."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QObject, QTimeZone, Signal

from advocate_app.desktop.widgets import Choice, Field
from advocate_app.schedule.holidays import countries, region_names

Regions = Mapping[str, str]  # code → name


def system_zone() -> str:
    """The IANA name of this machine's time zone, UTC where it has none that is known."""
    found = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return found if found in available_timezones() else "UTC"


def system_country(zone: str) -> str:
    """The ISO 3166-1 code of the country that the zone lies in, else the one of the system's language; '' for neither.

    The zone comes first: many set their machine to English of the United States and work elsewhere.
    """
    for territory in (QTimeZone(zone.encode()).territory(), QLocale.system().territory()):
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            return code
    return ""


def country_name(code: str) -> str:
    """In English or the system's language as Qt has it; the code where it has none."""
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


def known_countries() -> tuple[str, ...]:
    """Codes with holidays; the first call takes a third of a second."""
    return countries()


def known_regions(country: str) -> Regions:
    return region_names(country) if country else {}


class Place(QObject):
    """Three fields, laid out by who asks. `changed` says that the person picked something."""

    changed = Signal()
    country_picked = Signal(str)  # hand in its regions

    def __init__(self, parent: QObject, *, zone_label: str) -> None:
        super().__init__(parent)
        self._zone = Choice(
            choices=[(zone, zone) for zone in sorted(available_timezones()) if "/" in zone or zone == "UTC"]
        )
        self._country, self._region = Choice(), Choice()
        for choice in (self._zone, self._country, self._region):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(10)
        self.zone = Field(zone_label, self._zone)
        self.country = Field(self.tr("Country, for holidays"), self._country)
        self.region = Field(self.tr("Region"), self._region)
        self.set_countries(())
        self.set_regions({})
        self._zone.picked.connect(self._picked)
        self._country.picked.connect(self._picked_country)
        self._region.picked.connect(self._picked)

    @property
    def value(self) -> tuple[str, str, str]:
        """Zone, country and region."""
        return str(self._zone.value), str(self._country.value), str(self._region.value)

    def set_value(self, zone: str, country: str, region: str) -> None:
        for choice, value, label in (
            (self._zone, zone, zone),
            (self._country, country, country_name(country)),
            (self._region, region, region),
        ):
            choice.add_choice(value, label)
            choice.set_value(value)

    def set_countries(self, codes: tuple[str, ...]) -> None:
        named = sorted(((code, country_name(code)) for code in codes), key=lambda c: c[1])
        kept = self._country.value
        if isinstance(kept, str) and kept and kept not in codes:
            named.append((kept, country_name(kept)))
        self._country.set_choices([("", self.tr("None")), *named])

    def set_regions(self, regions: Regions) -> None:
        """The regions of the country that is chosen; the chosen one stays where it is among them."""
        named = sorted(regions.items(), key=lambda r: r[1])
        self._region.set_choices([("", self.tr("Whole country")), *named])
        self._region.setEnabled(bool(regions))

    def _picked_country(self, code: str) -> None:
        self.set_regions({})
        self.country_picked.emit(code)
        self.changed.emit()

    def _picked(self) -> None:
        self.changed.emit()
