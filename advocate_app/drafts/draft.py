"""A draft: a private Markdown text on the author's laptop, from the first key on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from advocate_app.vocabulary import Changed, DraftId, Picture, PostId, TopicId


@dataclass(frozen=True, slots=True)
class Draft:
    """`text` is the whole Markdown, its title in the first heading. `answers` are the interview's, by question id.

    `asking` is the question that the interview stands at, '' when there is none or it is over. `post_id` is set once it
    was submitted. Times are UTC.
    """

    id: DraftId
    genre: str
    text: str
    created_at: datetime
    edited_at: datetime
    topic_id: TopicId | None = None
    post_id: PostId | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    asking: str = ""
    tags: tuple[str, ...] = ()
    account_ids: tuple[str, ...] = ()  # where it is meant to go, as hexadecimal account ids
    deleted_at: datetime | None = None

    @property
    def title(self) -> str:
        return title_of(self.text)

    @property
    def words(self) -> int:
        return count_words(self.text)


@dataclass(frozen=True, slots=True)
class Version:
    """How a draft once was; `why` names the occasion ("submitted", "applied a fix", "an hour ago")."""

    draft_id: DraftId
    at: datetime
    text: str
    why: str


class Drafts(Protocol):
    """Where drafts are kept: the desk."""

    def draft(self, id: DraftId) -> Draft: ...
    def drafts(self, *, deleted: bool = False) -> tuple[Draft, ...]: ...
    def begin(self, draft: Draft) -> Changed: ...
    def write(self, id: DraftId, text: str, at: datetime) -> Changed:
        """Saves the text; an unchanged one costs nothing and changes nothing."""
        ...

    def answer(self, id: DraftId, answers: Mapping[str, str], asking: str, at: datetime) -> Changed: ...
    def aim(self, id: DraftId, *, tags: Sequence[str], account_ids: Sequence[str]) -> Changed: ...
    def bind(self, id: DraftId, post_id: PostId) -> Changed: ...
    def delete(self, id: DraftId, at: datetime) -> Changed: ...
    def restore(self, id: DraftId) -> Changed: ...
    def keep_version(self, version: Version) -> Changed: ...
    def versions(self, id: DraftId) -> tuple[Version, ...]: ...
    def pictures(self, id: DraftId) -> tuple[Picture, ...]: ...
    def keep_picture(self, id: DraftId, picture: Picture) -> Changed: ...


_TITLE = re.compile(r"\A(?:\s|<!--.*?-->)*^[ ]{0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$\n?", re.M | re.S)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_WORD = re.compile(r"\w[\w’'-]*")


def heading_of(text: str) -> str:
    """The level-one heading that opens the text; '' where it opens with something else."""
    found = _TITLE.match(text)
    return found[1].strip() if found and "\n" not in found[1] else ""


def title_of(text: str) -> str:
    """What to call the draft: its opening heading, or the first words of the text; '' for an empty text."""
    return heading_of(text) or " ".join(_COMMENT.sub("", text).split()[:9]).strip("#>*- ")


def body_of(text: str) -> str:
    """The text without its opening heading."""
    found = _TITLE.match(text)
    return text[: found.start(1)].rstrip("# \t") + text[found.end() :] if heading_of(text) and found else text


def count_words(text: str) -> int:
    return len(_WORD.findall(_COMMENT.sub("", text)))
