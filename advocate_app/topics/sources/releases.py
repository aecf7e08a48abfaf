"""Releases of a project, by the feed that its forge or index has of them: GitHub, GitLab, Forgejo and Gitea, PyPI."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit

from advocate_app.channels.contract import Exchange
from advocate_app.problems import Wrong
from advocate_app.topics.feeds import Feeds
from advocate_app.topics.plain import one_line
from advocate_app.topics.sources.reader import Found, Typed, source_of
from advocate_app.topics.topic import LONGEST_TITLE, Source, SourceKind, Topic, TopicKind

_PROJECT = re.compile(r"[\w.-]+/[\w.-]+")
_PACKAGE = re.compile(r"[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?")
_FEED = re.compile(r"\.(?:atom|rss|xml)$")


class Releases:
    kind: ClassVar = SourceKind.RELEASES

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        """By the project's page; “owner/project” is on GitHub, one word is a package on PyPI."""
        said = typed.text.strip()
        project, url = _project(said)
        if not url:
            raise Wrong(
                "source.project",
                "“{text}” does not name a project.",
                "Write its address, as in https://github.com/owner/project, or the name of a package on PyPI.",
                text=typed.text,
            )
        return (source_of(self.kind, typed.name or f"{project} releases", url),)

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        found = yield from Feeds().read(source, now)
        named = re.sub(r" releases$", "", source.name) or found.name
        return replace(found, topics=tuple(_of_project(t, named) for t in found.topics))


def _project(said: str) -> tuple[str, str]:
    """Its name and the address of its feed; two empty texts for what is no project."""
    if "://" not in said:
        if _PROJECT.fullmatch(said):
            return said, f"https://github.com/{said}/releases.atom"
        return (said, f"https://pypi.org/rss/project/{said}/releases.xml") if _PACKAGE.fullmatch(said) else ("", "")
    try:
        parts = urlsplit(said)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "", ""
    if parts.scheme not in ("http", "https") or not host:
        return "", ""
    path = [p for p in parts.path.split("/") if p]
    if path and _FEED.search(path[-1]):
        return "/".join(path[:2]), said
    if host == "pypi.org" and len(path) > 1 and path[0] == "project":
        return path[1], f"https://pypi.org/rss/project/{path[1]}/releases.xml"
    if len(path) < 2:
        return "", ""
    # what GitLab puts behind the project begins with a dash
    whole = path[: path.index("-")] if "-" in path else path
    of_gitlab = "-" in path or "gitlab" in host
    project = "/".join(whole if of_gitlab else path[:2]).removesuffix(".git")
    feed = "-/releases.atom" if of_gitlab else "releases.atom" if host == "github.com" else "releases.rss"
    return project, f"{parts.scheme}://{parts.netloc}/{project}/{feed}"


def _of_project(topic: Topic, project: str) -> Topic:
    """A bare “v3.2” says nothing to a reader, nor to the ranking: the project's name comes first."""
    short = project.rpartition("/")[2]
    title = topic.title if short.lower() in topic.title.lower() else f"{short} {topic.title}"
    return replace(topic, kind=TopicKind.NEWS, title=one_line(title, most=LONGEST_TITLE, html=False), author="")
