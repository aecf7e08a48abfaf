"""The lines of the drafts list: what each standing says of itself, in the words of the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from advocate_app.assembly import Office
from advocate_app.commands.standing import Standing, State, standings
from advocate_app.desktop import genre_words
from advocate_app.desktop.look import Tone
from advocate_app.desktop.write import words
from advocate_app.drafting.genre import Genre
from advocate_app.drafting.genres import Genres
from advocate_app.drafting.interview import progress
from advocate_app.drafts.draft import Draft
from advocate_app.people.person import Person
from advocate_app.review.revision import Verdict
from advocate_app.vocabulary import DeliveryId, DraftId, PostId, RevisionId

ALL, BIN = "all", "bin"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the store says, read at one moment."""

    standings: tuple[Standing, ...]
    binned: tuple[Draft, ...]
    genres: Genres
    accounts: dict[str, str]  # hexadecimal id to name
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One line of the list; `state` is None in the bin. `key` is unique among the rows."""

    key: str
    title: str
    sub: str
    state: State | None
    draft_id: DraftId | None = None
    post_id: PostId | None = None
    revision_id: RevisionId | None = None
    delivery_id: DeliveryId | None = None
    chips: tuple[tuple[str, Tone], ...] = ()

    @property
    def can_withdraw(self) -> bool:
        return self.post_id is not None and self.state in (State.WAITING, State.CHANGES, State.SCHEDULED)


@dataclass(frozen=True, slots=True)
class DraftsShown:
    """`tabs` are ids, labels and counts. `empty` says that there is nothing at all yet, not even in the bin."""

    tabs: tuple[tuple[str, str], ...] = ()
    rows: tuple[DraftRow, ...] = ()
    genres: tuple[Genre, ...] = ()
    drafts: int = 0
    tab: str = ALL
    loaded: bool = False
    empty: bool = False


def read_listing(office: Office) -> Listing:
    return Listing(
        standings(office),
        office.drafts.drafts(deleted=True),
        office.genres,
        {a.id.hex: a.name for a in office.accounts.accounts(closed=True)},
        office.directory.persons(),
    )


def shown_of(listing: Listing, tab: str, query: str, office: Office) -> DraftsShown:
    """What to show of a listing, under a tab and a search."""
    now, me = office.clock.now(), next(p for p in listing.people if p.id == office.me)
    rows = [_row(s, listing, now, me) for s in listing.standings]
    binned = [_binned(d, listing, now, me) for d in listing.binned]
    by_state = {state: sum(r.state is state for r in rows) for state in State}
    tabs = [(ALL, _counted(_all_word(), len(rows)))]
    tabs += [(s.value, _counted(words.tab_word(s), n)) for s, n in by_state.items() if n]
    tabs += [(BIN, _counted(_bin_word(), len(binned)))] if binned else []
    tab = tab if tab in dict(tabs) else ALL
    chosen = binned if tab == BIN else [r for r in rows if tab in (ALL, r.state)]
    wanted = query.casefold().split()
    return DraftsShown(
        tabs=tuple(tabs),
        rows=tuple(r for r in chosen if all(w in f"{r.title} {r.sub}".casefold() for w in wanted)),
        genres=tuple(listing.genres.all.values()),
        drafts=sum(s.draft is not None for s in listing.standings),
        tab=tab,
        loaded=True,
        empty=not rows and not binned,
    )


def _row(standing: Standing, listing: Listing, now: datetime, me: Person) -> DraftRow:
    draft, revision = standing.draft, standing.revision
    parts = [_genre_word(draft.genre, listing)] if draft and draft.genre else []
    parts += [_length(draft, listing)] if draft else []
    parts += _what_happened(standing, listing, now, me)
    delivery = standing.deliveries[0] if standing.deliveries else None
    return DraftRow(
        key=draft.id.hex if draft else revision.id.hex if revision else "",
        title=words.untitled(standing.title),
        sub=" · ".join(filter(None, parts)),
        state=standing.state,
        draft_id=draft.id if draft else None,
        post_id=revision.post_id if revision else None,
        revision_id=revision.id if revision else None,
        delivery_id=delivery.id if delivery else None,
        chips=_chips(standing),
    )


def _binned(draft: Draft, listing: Listing, now: datetime, me: Person) -> DraftRow:
    genre = _genre_word(draft.genre, listing) if draft.genre else ""
    parts = (genre, words.count(draft.words), words.when(draft.deleted_at or draft.edited_at, now, me.tz))
    return DraftRow(draft.id.hex, words.untitled(draft.title), " · ".join(filter(None, parts)), None, draft.id)


def _genre_word(id: str, listing: Listing) -> str:
    genre = listing.genres.all.get(id)
    return genre_words.title(genre.name if genre else id)


def _length(draft: Draft, listing: Listing) -> str:
    genre = listing.genres.all.get(draft.genre)
    if genre and draft.asking and (at := progress(genre, draft.answers, draft.asking)).number:
        return QCoreApplication.translate("write", "question {0} of {1}").format(at.number, at.total)
    return words.count(draft.words)


def _what_happened(standing: Standing, listing: Listing, now: datetime, me: Person) -> list[str]:
    when = partial(words.when, now=now, zone=me.tz)
    revision, review = standing.revision, standing.review
    match standing.state:
        case State.WAITING if revision:
            since = QCoreApplication.translate("write", "waiting since {0}").format(when(revision.submitted_at))
            return [
                since,
                QCoreApplication.translate("write", "wished {0}").format(when(revision.wished_at))
                if revision.wished_at
                else "",
            ]
        case State.CHANGES if review and review.verdict is Verdict.CHANGES:
            who = next((p.name for p in listing.people if p.id == review.reviewer_id), "")
            note = " ".join(review.note.split())
            return [f"{who}, {when(review.at)}" + (f": “{note}”" if note else "")]
        case State.DRAFT if standing.draft:
            return [QCoreApplication.translate("write", "edited {0}").format(when(standing.draft.edited_at))]
        case _ if standing.deliveries:
            names = ((listing.accounts.get(d.account_id.hex, ""), when(d.due_at)) for d in standing.deliveries)
            return [f"{name} {at}".strip() for name, at in names]
        case _:
            return []


def _chips(standing: Standing) -> tuple[tuple[str, Tone], ...]:
    if standing.revision is None:
        return ()
    found = standing.revision.checks.get("suggestions")
    edited = ((QCoreApplication.translate("write", "edited since"), Tone.MUTED),) if standing.edited else ()
    if isinstance(found, int) and found > 0 and standing.state in (State.WAITING, State.CHANGES):
        return (*edited, (words.suggestions(found), Tone.MUTED))
    return edited


def _counted(label: str, n: int) -> str:
    return f"{label} {n}"


def _all_word() -> str:
    return QCoreApplication.translate("write", "All")


def _bin_word() -> str:
    return QCoreApplication.translate("write", "Bin")
