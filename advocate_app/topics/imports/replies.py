"""What public web services answer, read with suspicion: a status that is no success in one sentence, JSON of the expected shape."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from advocate_app.channels.contract import Got, Reply
from advocate_app.problems import NotThere, Problem, Unreachable, Wrong

MOST_DIGITS = 12


def reply_of(got: Got) -> Reply:
    if not isinstance(got, Reply):
        raise TypeError(f"a Request is answered by a Reply, not by {type(got).__name__}")
    return got


def json_of(reply: Reply, site: str) -> object:
    """Raises `Wrong` for what is no JSON, or lies in itself too deep."""
    try:
        return json.loads(reply.body)
    except (ValueError, RecursionError) as e:
        raise odd_answer(site) from e


def odd_answer(site: str) -> Wrong:
    return Wrong("import.odd", "{site} answered with something else than expected.", "Try again later.", site=site)


def no_user(site: str, name: str) -> NotThere:
    return NotThere(
        "import.no-user", "{site} knows nobody called {name}.", "Check how it is written.", site=site, name=name
    )


def trouble(reply: Reply, site: str, name: str, now: datetime) -> Problem | None:
    """What a status says went wrong; None for a success. `name` is whose page was asked for."""
    limited = reply.status == 403 and reply.headers.get("x-ratelimit-remaining", "") == "0"
    if reply.status == 429 or limited or (reply.status in (403, 503) and "retry-after" in reply.headers):
        return busy(site, wait_of(reply.headers, now))
    if reply.status in (404, 410):
        return no_user(site, name)
    if reply.status in (200, 304):
        return None
    return Unreachable(
        "import.refused",
        "{site} answered with an error ({status}).",
        "Try again later.",
        site=site,
        status=reply.status,
    )


def busy(site: str, seconds: int) -> Unreachable:
    if seconds <= 60:
        return Unreachable(
            "import.busy-minute", "{site} answers no more for the moment.", "Try again in a minute.", site=site
        )
    return Unreachable(
        "import.busy",
        "{site} answers no more for now.",
        "Try again in {minutes} minutes.",
        site=site,
        minutes=-(-seconds // 60),
    )


def wait_of(headers: Mapping[str, str], now: datetime) -> int:
    """Seconds from `now` until the other side answers again, a minute where it does not say."""
    if wait := _digits(headers.get("retry-after", "")):
        return wait
    reset = _digits(headers.get("x-ratelimit-reset", ""))
    return max(60, reset - int(now.timestamp())) if reset else 60


def _digits(text: str) -> int:
    text = text.strip()
    return min(int(text), 10**MOST_DIGITS) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else 0


# ── fields of a JSON object, each with a harmless value where it is missing or of a wrong type ────────────────────────


def part(of: object, name: str) -> object:
    return of.get(name) if isinstance(of, dict) else None


def text(of: object, name: str) -> str:
    value = part(of, name)
    return value if isinstance(value, str) else ""


def number(of: object, name: str) -> int:
    value = part(of, name)
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**MOST_DIGITS else 0


def objects(of: object) -> list[object]:
    return [each for each in of if isinstance(each, dict)] if isinstance(of, list) else []


def texts(of: object, name: str) -> Sequence[str]:
    value = part(of, name)
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def moment(said: str, now: datetime) -> datetime:
    """An ISO moment as UTC; `now` for what is none."""
    try:
        at = datetime.fromisoformat(said)
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        return now


def seconds(of: object, name: str, now: datetime) -> datetime:
    """Seconds since 1970 as UTC; `now` for what is none."""
    value = number(of, name)
    try:
        return datetime.fromtimestamp(value, UTC) if value > 0 else now
    except (ValueError, OverflowError, OSError):
        return now
