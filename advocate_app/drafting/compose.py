"""Makes the first draft of the answers, word for word; what was not answered leaves a note to the author.

A note is an HTML comment, `<!-- Ask yourself: … -->`; submitting waits until it is answered or removed. Once the author
has written into the draft, a new answer only takes the place of its own note or of its own unchanged old answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter

from advocate_app.drafting.genre import Genre, Question, Section

UNTITLED = Question("title", "What would you call it, so that the right reader stops?")
_LONGEST_PART = 70  # characters of an answer that may stand in a title
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$", re.M)
_TWO_SENTENCES = re.compile(r"[.!?…]\s+\S")


def note(question: Question) -> str:
    return f"<!-- Ask yourself: {question.text} -->"


def compose(genre: Genre, answers: Mapping[str, str], *, topic_title: str = "", notes: bool = True) -> str:
    """The draft as Markdown. Without `notes` it is the draft so far: sections without an answer are left out."""
    title = title_for(genre, answers, topic_title)
    blocks = [f"# {title}" if title else note(UNTITLED)] if title or notes else []
    for section in genre.sections:
        blocks += _section(genre, section, answers, notes=notes)
    return "\n\n".join(blocks) + "\n"


def title_for(genre: Genre, answers: Mapping[str, str], topic_title: str = "") -> str:
    """The first pattern of the genre that short answers fill, else the topic's title; '' where there is neither."""
    for pattern in genre.titles:
        names = [name for _, name, _, _ in Formatter().parse(pattern) if name]
        parts = {name: _short(answers.get(name, "")) for name in names}
        if all(parts.values()):
            return pattern.format(**parts)
    return " ".join(topic_title.split())


def fill(text: str, question: Question, answer: str) -> str:
    """`text` with the question's note replaced by the answer; the same text where the note is gone or nothing was said."""
    said = _said(answer)
    return text.replace(note(question), said, 1) if said else text


def recompose(
    genre: Genre, text: str, before: Mapping[str, str], after: Mapping[str, str], *, topic_title: str = ""
) -> str:
    """`text`, made of the answers `before` and perhaps edited since, brought to the answers `after`.

    Nothing that the author wrote is overwritten: an answer whose place is gone stays in the interview alone.
    """
    if text == compose(genre, before, topic_title=topic_title):
        return compose(genre, after, topic_title=topic_title)
    title = title_for(genre, after, topic_title)
    if title:
        text = text.replace(note(UNTITLED), f"# {title}", 1)
    for section in genre.sections:
        for asked in section.questions:
            question, old, new = genre.question(asked), _said(before.get(asked, "")), _said(after.get(asked, ""))
            if question and old != new:
                text = _bring(text, section, question, old, new)
    return text


def _bring(text: str, section: Section, question: Question, old: str, new: str) -> str:
    if note(question) in text:
        return fill(text, question, new)
    if old:
        places = list(re.finditer(rf"(?:(?<=\n\n)|\A){re.escape(old)}(?=\n\n|\n?\Z)", text))
        if len(places) != 1:
            return text
        start, end = places[0].span()
        return text[:start] + (new or note(question)) + text[end:]
    if question.optional and new not in text:  # it never had a note
        heading = f"## {section.heading}"
        under = "" if not section.heading or heading in text.splitlines() else f"{heading}\n\n"
        return f"{text.rstrip()}\n\n{under}{new}\n"
    return text


def _section(genre: Genre, section: Section, answers: Mapping[str, str], *, notes: bool) -> list[str]:
    blocks = []
    for asked in section.questions:
        question, said = genre.question(asked), _said(answers.get(asked, ""))
        if said:
            blocks.append(said)
        elif question and notes and not question.optional:
            blocks.append(note(question))
    return [f"## {section.heading}", *blocks] if blocks and section.heading else blocks


def _said(answer: str) -> str:
    """The answer without empty lines around it. A code block that was left open is closed: it would swallow what follows."""
    said = re.sub(r"\A(?:[ \t]*\n)+", "", answer.rstrip())
    fence = ""
    for mark, rest in _FENCE.findall(said):
        if not fence:
            fence = mark
        elif mark.startswith(fence) and not rest.strip():
            fence = ""
    return f"{said}\n{fence}" if fence else said


def _short(answer: str) -> str:
    """The answer as part of a title; '' where it is more than one short sentence."""
    said = answer.strip()
    if not said or "\n" in said or len(said) > _LONGEST_PART or _TWO_SENTENCES.search(said):
        return ""
    return said.rstrip(".… ")
