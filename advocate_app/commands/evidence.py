"""Why the app believes that a person knows something: imports (looked at first, then kept), own posts, shares of the weight, export.

An import asks the other side for public lists by name, and only when the person wants it; nothing of the evidence goes out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from advocate_app.assembly import Office
from advocate_app.commands.publish import receipts
from advocate_app.people import export
from advocate_app.people.evidence import Evidence, Sort
from advocate_app.problems import Unreachable
from advocate_app.topics.addresses import canonical
from advocate_app.topics.imports.found import Found, Writing, evidence_of, without_known
from advocate_app.topics.imports.texts import title_and_text
from advocate_app.vocabulary import NOTHING, Changed, PostId

IMPORTS = "imports"  # the desk's setting: by source, what the next import from there has to know (an ETag)
SERVICES = "services"  # the desk's setting: other addresses of the services, as of an organisation's own GitHub
TOP_WORDS = 8


class Way(StrEnum):
    """Where evidence can be fetched from."""

    FOLDER = "folder"
    FILE = "file"
    POSTS = "posts"
    GITHUB = "github"
    STACK_EXCHANGE = "stackexchange"


ONLINE = (Way.POSTS, Way.GITHUB, Way.STACK_EXCHANGE)


@dataclass(frozen=True, slots=True)
class Look:
    """An import before it is kept: all that was found, which rows are new or changed, and the words that come often in those."""

    found: Found
    new: tuple[Evidence, ...]
    words: tuple[str, ...]

    @property
    def since(self) -> datetime | None:
        return min((row.at for row in self.new), default=None)

    @property
    def until(self) -> datetime | None:
        return max((row.at for row in self.new), default=None)


def _nothing() -> None:
    pass


def asked_of(way: Way, where: str) -> str:
    """Whom an import asks for what: a site and a name, '' for what stays on this computer. Raises `Wrong` for what can't be used."""
    match way:
        case Way.GITHUB:
            from advocate_app.topics.imports.github import github_name

            return github_name(where)
        case Way.STACK_EXCHANGE:
            from advocate_app.topics.imports.stack_exchange import stack_exchange_user

            return stack_exchange_user(where).source
        case Way.POSTS:
            from advocate_app.topics.feeds import feed_source

            return feed_source(_address(where)).url
        case Way.FOLDER | Way.FILE:
            return ""


def look(
    office: Office,
    way: Way,
    where: str,
    *,
    check: Callable[[], None] = _nothing,
    progress: Callable[[int, int, str], None] = lambda done, of, name: None,
) -> Look:
    """Reads what is there; nothing is kept before `keep_look`. Raises a `Problem` where nothing can be read at all."""
    found = _found(office, way, where, check, progress)
    kept = tuple(row for row in office.profile.evidence() if row.person_id == office.me)
    new = tuple(without_known(found.rows, kept, office.profile.dropped()))
    from advocate_app.topics.often import often

    words = often((row.text for row in new), most=TOP_WORDS, least=2 if len(new) > 1 else 1, of_commits=False)
    return Look(found, new, words)


def keep_look(office: Office, look: Look) -> Changed:
    """Keeps the new rows, and what the next import has to know."""
    changed = office.profile.import_evidence(look.new)
    states = _states(office)
    if dict(look.found.state) != states.get(look.found.source, {}):
        changed |= office.settings.set(IMPORTS, {**states, look.found.source: dict(look.found.state)})
    return changed


def _found(
    office: Office, way: Way, where: str, check: Callable[[], None], progress: Callable[[int, int, str], None]
) -> Found:
    from advocate_app.topics.imports import files, github, posts, stack_exchange
    from advocate_app.topics.refresh import carry

    me, now = office.me, office.clock.now()
    match way:
        case Way.FOLDER | Way.FILE:
            from advocate_app.outside.pdf import pdf_reader

            with pdf_reader() as pdfs:
                if way is Way.FILE:
                    return files.read_file(Path(where), me, now, pdfs, check=check)
                return files.read_folder(Path(where), me, now, pdfs, check=check, progress=progress)
        case Way.POSTS:
            address = _address(where)
            states = _states(office, Sort.WRITTEN)
            # the feed's own name is not known before it is read
            state = next((s for s in states.values() if address in (s.get("feed"), s.get("asked"))), None)
            read = carry(posts.read_posts(address, me, now, state, kept=office.profile.evidence()), office.http, check)
            return Found(read.source, read.rows, read.problems, {**read.state, "asked": address}, read.unchanged)
        case Way.GITHUB:
            name = github.github_name(where)
            state, api = (
                _states(office, Sort.STAR).get(github.github_source(name)),
                _service(office, "github", github.API),
            )
            return carry(github.read_github(name, me, now, state, api=api), office.http, check)
        case Way.STACK_EXCHANGE:
            user = stack_exchange.stack_exchange_user(where)
            state, api = (
                _states(office, Sort.ANSWER).get(user.source),
                _service(office, "stackexchange", stack_exchange.API),
            )
            return carry(stack_exchange.read_stack_exchange(user, me, now, state, api=api), office.http, check)


def services(office: Office) -> dict[Way, str]:
    """Which host each service is asked at: its own, or the one that the desk names instead."""
    from advocate_app.topics.imports import github, stack_exchange

    usual = {Way.GITHUB: (github.API, github.SITE), Way.STACK_EXCHANGE: (stack_exchange.API, stack_exchange.SITE)}
    found = {}
    for way, (api, site) in usual.items():
        asked = _service(office, way.value, api)
        found[way] = site if asked == api else urlsplit(asked).netloc or asked
    return found


def _address(typed: str) -> str:
    typed = typed.strip()
    return typed if "://" in typed or not typed else f"https://{typed}"


def _states(office: Office, sort: Sort | None = None) -> dict[str, Mapping[str, str]]:
    """By source; of those alone that have rows still (of that sort): what was deleted altogether is read anew."""
    kept = office.settings.get(IMPORTS)
    sources = {row.source for row in office.profile.evidence() if sort in (None, row.sort)}
    if not isinstance(kept, dict):
        return {}
    return {
        name: {str(k): str(v) for k, v in state.items()}
        for name, state in kept.items()
        if name in sources and isinstance(state, dict)
    }


def _service(office: Office, name: str, usual: str) -> str:
    chosen = office.settings.get(SERVICES)
    address = chosen.get(name) if isinstance(chosen, dict) else None
    return address.rstrip("/") if isinstance(address, str) else usual


# ── own posts ────────────────────────────────────────────────────────────────────────────────────────────────────────


def take_in_posts(office: Office) -> Changed:
    """What the office's person published with Advocate in the last weeks becomes evidence: one row for a post, however often
    it went out. One that was deleted stays away, and so does one that an import brought from the same address."""
    rows: list[Evidence] = []
    seen: set[PostId] = set()
    for receipt in sorted(receipts(office, office.me), key=lambda r: r.published_at or r.delivery.due_at):
        delivery = receipt.delivery
        if delivery.post_id in seen:
            continue
        seen.add(delivery.post_id)
        revision = next(r for r in office.queue.revisions(delivery.post_id) if r.id == delivery.revision_id)
        _, text, _ = title_and_text(revision.content.markdown, ".md", revision.title)
        at = receipt.published_at or delivery.due_at
        writing = Writing(Sort.POST, delivery.post_id.hex, revision.title, text, at, delivery.remote_url or "")
        rows += evidence_of([writing], office.me, "Advocate", office.clock.now())
    pages = {canonical(row.url) for row in office.profile.evidence() if row.sort is Sort.WRITTEN} - {""}
    rows = [row for row in rows if canonical(row.url) not in pages]
    return office.profile.import_evidence(rows) if rows else NOTHING


# ── out again ────────────────────────────────────────────────────────────────────────────────────────────────────────


def exported(office: Office, form: str) -> str:
    """All rows of the office's person as JSON or CSV, newest first. `form` is one of `export.FORMS`."""
    rows = [row for row in office.profile.evidence() if row.person_id == office.me]
    return export.exported(rows, form, office.clock.now())


def save_export(office: Office, path: Path) -> None:
    """Writes it where the person said, as CSV or JSON by the file's ending. Raises `Unreachable`."""
    form = "csv" if path.suffix.lower() == ".csv" else "json"
    try:
        path.write_bytes(exported(office, form).encode())
    except OSError as e:
        raise Unreachable(
            "export.unwritable",
            "{path} can't be written ({why}).",
            "Choose another place.",
            path=path,
            why=e.strerror or e,
        ) from e
