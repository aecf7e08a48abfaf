"""What a command prints: text for people, or one JSON document for programs. Trouble and remarks go to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from advocate_app.problems import Problem


@dataclass(frozen=True, slots=True)
class Out:
    """`as_json` says which of the two is printed."""

    as_json: bool = False

    def show(self, data: object, text: str | Iterable[str]) -> None:
        """Prints `data` as JSON, or `text` (a line, or several)."""
        if self.as_json:
            print(json.dumps(data, ensure_ascii=False, indent=2, default=plain), flush=True)
        else:
            lines = [text] if isinstance(text, str) else list(text)
            if lines:
                print("\n".join(lines), flush=True)

    def row(self, data: object, text: str) -> None:
        """One of many lines of a command that goes on: JSON Lines, or text."""
        print(json.dumps(data, ensure_ascii=False, default=plain) if self.as_json else text, flush=True)

    def remark(self, line: str | Problem) -> None:
        """One line on standard error."""
        print(" ".join(str(line).split()), file=sys.stderr, flush=True)


def plain(value: object) -> object:
    """Ids as 32 hexadecimal digits, times as ISO 8601 in UTC."""
    match value:
        case UUID():
            return value.hex
        case datetime() | date():
            return value.isoformat()
        case Enum():
            return value.value
        case tuple() | set() | frozenset():
            return list(value)
        case Mapping():
            return dict(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


def speak_utf8() -> None:
    """Names and texts are printed as UTF-8 whatever the locale says; what can't be (half a surrogate pair) as `?`."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def short(id: UUID) -> str:
    """As much of an id as people need to see and type."""
    return id.hex[:8]
