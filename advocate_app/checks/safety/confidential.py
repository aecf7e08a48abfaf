"""What the workspace keeps to itself: customers, code names and internal domains, from a list that it writes.

    extends: confidential
    entries:
      - name: Blue Heron
        aliases: [BH2, Project Heron]
        why: it is announced in May
        instead: our next storage engine
      - Northwind Traders
    hosts: [corp.acme.com]

Names are found in any case of letters, as whole words, with hyphens, underscores or blanks between their words or none, in the
plural and the possessive.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import regex

from advocate_app.checks.kinds import Context, Hit, filled
from advocate_app.checks.patterns import SECONDS
from advocate_app.checks.rulefile import Line, RuleFile
from advocate_app.checks.safety.found import masked

KEYS = frozenset(("entries", "hosts", "label"))
MESSAGE = "“%s” is on the list of what stays inside%s"
WHY = "Some names are not ours to tell yet, or not at all. The list says what to call them in public."
_ENTRY = frozenset(("name", "aliases", "why", "instead"))
_WORDS = regex.compile(r"[^\W_]+|&", regex.V1)
# what may stand between the words of a name: blanks or a line end (with the marks of a quotation), hyphens, an apostrophe,
# emphasis, or nothing
_BETWEEN = r"(?:\.|[\s_*~>'’\-‐-―]{0,5})"
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?:['’]s|s['’]|e?s)?(?![^\W_])"


@dataclass(frozen=True, slots=True)
class Entry:
    """`instead` and `why` may be ''."""

    names: tuple[str, ...]
    why: str = ""
    instead: str = ""


@dataclass(frozen=True)
class Confidential:
    entries: tuple[Entry, ...]
    hosts: tuple[str, ...]
    message: str

    @classmethod
    def of(cls, file: RuleFile) -> Confidential:
        """Raises `Wrong` where an entry is none."""
        return cls(
            tuple(_entry(file, given) for given in file.records("entries", plain="name")),
            tuple(line.text.lstrip("*.") for line in file.texts("hosts")),
            file.text("message") or MESSAGE,
        )

    def hits(self, text: str, context: Context) -> Iterable[Hit]:
        """Raises TimeoutError where a search takes too long."""
        flat = text.casefold()
        taken: list[tuple[int, int]] = []
        for start, end, entry in sorted(self._found(text, flat), key=lambda f: (f[0], -f[1])):
            if taken and start < taken[-1][1]:
                continue
            taken.append((start, end))
            yield self._hit(text, start, end, entry)
        if self.hosts:
            from advocate_app.checks.safety.hosts import listed_hosts

            for found in listed_hosts(text, self.hosts):
                if all(found.end <= start or end <= found.start for start, end in taken):
                    yield self._hit(text, found.start, found.end, Entry(()))

    def _found(self, text: str, flat: str) -> Iterator[tuple[int, int, Entry]]:
        for entry in self.entries:
            for name in entry.names:
                # most texts hold none of a long list: the longest word of a name says so in no time
                longest = max(_WORDS.findall(name), key=len, default=name)
                if longest.casefold() in flat:
                    for found in _pattern(name).finditer(text, timeout=SECONDS):
                        yield found.start(), found.end(), entry

    def _hit(self, text: str, start: int, end: int, entry: Entry) -> Hit:
        more = f" ({entry.why})" if entry.why else ""
        more += f": say “{entry.instead}”" if entry.instead else ""
        shown = masked(" ".join(text[start:end].split()))
        return Hit(start, end, filled(self.message, shown, more), secret=True)


def _pattern(name: str) -> regex.Pattern[str]:
    words = _WORDS.findall(name)
    if not words or re.search(r"[^\w\s.,'’&‐-―-]", name):  # C++, Foo!: as it is written
        escaped = r"\s+".join(regex.escape(part) for part in name.split())
        return regex.compile(rf"(?<![^\W_]){escaped}(?![^\W_]|{regex.escape(name[-1])})", regex.V1 | regex.IGNORECASE)
    return regex.compile(
        _BEFORE + _BETWEEN.join(regex.escape(word) for word in words) + _AFTER,
        regex.V1 | regex.IGNORECASE,
    )


def _entry(file: RuleFile, given: Mapping[str, tuple[Line, ...]]) -> Entry:
    for key, lines in given.items():
        if key not in _ENTRY:
            raise file.wrong(lines[0].line if lines else file.line("entries"), f"an entry has no “{key}”")
    names = tuple(line.text.strip() for key in ("name", "aliases") for line in given.get(key, ()) if line.text.strip())
    if not given.get("name") or not names:
        raise file.wrong(file.line("entries"), "an entry has no “name”")
    for line in (*given["name"], *given.get("aliases", ())):
        if len(line.text.strip()) < 2:
            raise file.wrong(line.line, f"“{line.text}” is too short: it would be found everywhere")
    why, instead = (" ".join(line.text.strip() for line in given.get(key, ())) for key in ("why", "instead"))
    return Entry(names, why, instead)
