"""Finds the channels that are installed, our own by the same door as anybody's: the entry points `advocate_app.channels`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from advocate_app.channels.contract import Account, Channel, Facts
from advocate_app.problems import NotThere

GROUP = "advocate_app.channels"


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of channel: its facts, and how to make one of an account (raises `Wrong` where its settings can't be used)."""

    facts: Facts
    open: Callable[[Account], Channel]


@dataclass(frozen=True, slots=True)
class Broken:
    """One that is installed and does not load; `reason` is for a person to read."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Catalog:
    kinds: tuple[Kind, ...]
    broken: tuple[Broken, ...] = ()

    def kind(self, name: str) -> Kind:
        """Raises `NotThere` for a kind that is not installed or does not load."""
        for kind in self.kinds:
            if kind.facts.kind == name:
                return kind
        reason = next((broken.reason for broken in self.broken if broken.name == name), "it is not installed here")
        raise NotThere(
            "channel.unknown",
            "The channel “{name}” can't be used: {reason}.",
            "Install it again, or choose another channel.",
            name=name,
            reason=reason,
        )


def catalog(found: Iterable[EntryPoint] | None = None) -> Catalog:
    """All installed channels, by name. What one of them raises while loading is told as its reason and stops nobody else."""
    kinds: dict[str, Kind] = {}
    broken: list[Broken] = []
    for point in sorted(entry_points(group=GROUP) if found is None else found, key=lambda p: (p.name, p.value)):
        try:
            made = point.load()
            facts = made.facts
        except Exception as e:  # a stranger's module may raise anything
            logging.exception("channel %s does not load", point.name)
            broken.append(Broken(point.name, f"{type(e).__name__}: {e}"))
            continue
        if not isinstance(facts, Facts) or facts.kind != point.name or not callable(made):
            broken.append(Broken(point.name, f"{point.value} is not a channel of that name"))
        elif facts.kind not in kinds:
            kinds[facts.kind] = Kind(facts, made)
    return Catalog(tuple(kinds.values()), tuple(broken))
