"""How sources are said in words: what kind one is, what to type for it, how it is, and what a trial found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from advocate_app.desktop.forms.day import moment_text
from advocate_app.desktop.translation import sentences
from advocate_app.problems import Problem, in_zone
from advocate_app.topics.sources.polite import Read
from advocate_app.topics.sources.reader import host_of
from advocate_app.topics.topic import Source, SourceKind

translate = QCoreApplication.translate
LONGEST_NEWEST = 90  # characters of a title


@dataclass(frozen=True, slots=True)
class Ask:
    """What a form asks for one kind of source: the words of its field."""

    label: str
    example: str
    hint: str


def kinds() -> tuple[tuple[SourceKind, str], ...]:
    """What can be added, as a menu shows it; the first stands for feeds, folders and pages of sites that are known here."""
    return (
        (SourceKind.FEED, translate("sources", "A feed, a web address or a folder")),
        (SourceKind.STACK_EXCHANGE, translate("sources", "Open questions on Stack Exchange")),
        (SourceKind.DISCOURSE, translate("sources", "A Discourse forum")),
        (SourceKind.HACKER_NEWS, translate("sources", "A search on Hacker News")),
        (SourceKind.LOBSTERS, translate("sources", "Lobsters")),
        (SourceKind.DEV, translate("sources", "Articles on DEV")),
        (SourceKind.RELEASES, translate("sources", "Releases of a project")),
    )


def ask(kind: SourceKind) -> Ask:
    match kind:
        case SourceKind.STACK_EXCHANGE:
            return Ask(
                translate("sources", "Tags"),
                "java, virtual-threads",
                translate("sources", "One source for each tag: its questions without an accepted or upvoted answer."),
            )
        case SourceKind.DISCOURSE:
            return Ask(
                translate("sources", "Address of the forum, or of one category"),
                "https://forum.example.org",
                translate("sources", "Forums that everybody may read."),
            )
        case SourceKind.HACKER_NEWS:
            return Ask(
                translate("sources", "Words"), "virtual threads", translate("sources", "Stories that have all of them.")
            )
        case SourceKind.LOBSTERS:
            return Ask(
                translate("sources", "Tags"),
                "java, performance",
                translate("sources", "Stories that have any of them; leave it empty for all that is new."),
            )
        case SourceKind.DEV:
            return Ask(translate("sources", "Tags"), "java, webdev", translate("sources", "One source for each tag."))
        case SourceKind.RELEASES:
            return Ask(
                translate("sources", "The project"),
                "https://github.com/owner/project",
                translate("sources", "Its page on GitHub, GitLab, Codeberg or PyPI, or the name of a package on PyPI."),
            )
        case SourceKind.FEED | SourceKind.GIT:
            return Ask(
                translate("sources", "Address of a feed, or folder of a Git repository"),
                "https://example.org/feed.xml",
                translate("sources", "Of a repository only commit messages of yours are read, never the code."),
            )


def where(source: Source, topics: int) -> str:
    """“api.example.org · 40 topics”; of a feed its whole address."""
    host = host_of(source)
    place = source.url if source.kind in (SourceKind.FEED, SourceKind.RELEASES) or not host else host
    return f"{place} · {count(topics)}"


def count(topics: int) -> str:
    if topics == 1:
        return translate("sources", "one topic")
    return translate("sources", "{0} topics").format(topics)


def when(source: Source, now: datetime, zone: tzinfo) -> str:
    """When it was read, and when it will be."""
    if source.ended:
        return translate("sources", "gone for good")
    if source.read_at is None:
        return translate("sources", "not read yet")
    read = translate("sources", "read {0}").format(moment_text(source.read_at, now, zone))
    if source.next_at is None:
        return read
    return translate("sources", "{0}, next {1}").format(read, _next(source.next_at, now, zone))


def trouble(source: Source, zone: tzinfo) -> str:
    """What is wrong with it, '' where all is well."""
    return said(in_zone(source.trouble, zone)) if source.trouble is not None else ""


def said(problem: Problem) -> str:
    return " ".join(filter(None, sentences(problem)))


def tried(read: Read) -> str:
    """What a trial found: “Stack Overflow: java · 50 topics, 31 without an answer. The newest: …”."""
    topics, name = read.topics, read.source.name
    if not topics:
        return translate("sources", "{0} · nothing there now.").format(name)
    newest = max(topics, key=lambda t: t.at).title
    newest = newest if len(newest) <= LONGEST_NEWEST else newest[: LONGEST_NEWEST - 1] + "…"
    found, waiting = count(len(topics)), sum(t.answers == 0 for t in topics)
    if waiting:
        found = translate("sources", "{0}, {1} without an answer").format(found, waiting)
    return translate("sources", "{0} · {1}. The newest: “{2}”").format(name, found, newest)


def _next(at: datetime, now: datetime, zone: tzinfo) -> str:
    if at <= now:
        return translate("sources", "soon")
    there = at.astimezone(zone)
    if there.date() == now.astimezone(zone).date():
        return f"{there.hour}:{there.minute:02d}"
    return moment_text(at, now, zone)
