"""How topics are said in words, on every screen that shows one: kind, source, age and the reasons of the ranking."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from advocate_app.desktop.look import Tone
from advocate_app.desktop.times import ago
from advocate_app.topics.reasons import ENGLISH, Chip
from advocate_app.topics.topic import YOUR_IDEA, YOUR_WORK, Topic, TopicKind

Label = tuple[str, Tone]  # a chip's text and its tone


def kind_label(topic: Topic) -> Label:
    """The chip that says what a topic is: “question”, or for own work and ideas where it comes from."""
    match topic.kind:
        case TopicKind.QUESTION:
            return QCoreApplication.translate("topics", "question"), Tone.BLUE
        case TopicKind.NEWS:
            return QCoreApplication.translate("topics", "news"), Tone.MUTED
        case TopicKind.CAMPAIGN:
            return QCoreApplication.translate("topics", "campaign"), Tone.VIOLET
        case TopicKind.OWN_WORK | TopicKind.IDEA:
            return source_word(topic), Tone.MUTED


def source_word(topic: Topic) -> str:
    """Where it comes from; of one's own work and ideas the store keeps the English."""
    if topic.kind is TopicKind.OWN_WORK and topic.source.startswith(YOUR_WORK):
        name = topic.source.removeprefix(YOUR_WORK)
        return QCoreApplication.translate("topics", "your work in {0}").format(name)
    if topic.kind is TopicKind.IDEA and topic.source == YOUR_IDEA:
        return QCoreApplication.translate("topics", "your idea")
    return topic.source


def source_beside(topic: Topic) -> str:
    """The source where that chip does not name it, else ''."""
    return topic.source if topic.kind in (TopicKind.QUESTION, TopicKind.NEWS) else ""


def beside_kind(topic: Topic, now: datetime, zone: tzinfo) -> str:
    """What stands beside that chip: “Java community · asked by kalle_p · 3 h ago · 212 views”."""
    return " · ".join(filter(None, (source_beside(topic), by(topic), ago(topic.at, now, zone), views(topic))))


def in_list(topic: Topic, now: datetime, zone: tzinfo) -> str:
    """The same in one line of a list, without a chip: “Java community · 3 h ago · no answer yet”."""
    source = kind_label(topic)[0] if topic.kind is TopicKind.CAMPAIGN else source_word(topic)
    source = source[:1].upper() + source[1:]
    return " · ".join(filter(None, (source, ago(topic.at, now, zone), answers(topic))))


def by(topic: Topic) -> str:
    """Who asked or wrote it, '' where that is not known."""
    if not topic.author:
        return ""
    if topic.kind is TopicKind.QUESTION:
        return QCoreApplication.translate("topics", "asked by {0}").format(topic.author)
    return QCoreApplication.translate("topics", "by {0}").format(topic.author)


def views(topic: Topic) -> str:
    """How often it was looked at, '' where that is not known."""
    if topic.views is None:
        return ""
    if topic.views == 1:
        return QCoreApplication.translate("topics", "one view")
    return QCoreApplication.translate("topics", "{0} views").format(QLocale().toString(topic.views))


def answers(topic: Topic) -> str:
    """How many answers a question has, '' where that is not known."""
    if topic.answers is None or topic.kind is not TopicKind.QUESTION:
        return ""
    if topic.answers == 0:
        return QCoreApplication.translate("topics", "no answer yet")
    if topic.answers == 1:
        return QCoreApplication.translate("topics", "one answer")
    return QCoreApplication.translate("topics", "{0} answers").format(QLocale().toString(topic.answers))


def reason_label(chip: Chip) -> Label:
    """A reason of the ranking, in the language of the window: its English templates are the source texts."""
    one = f"{chip.id}.one"
    english = ENGLISH[one if chip.count == 1 and one in ENGLISH else chip.id]
    text = QCoreApplication.translate("reason", english)
    tone = Tone.ACCENT if chip.id.startswith("reason.") and chip.id != "reason.weak" else Tone.MUTED
    return text.format(count=chip.count, words=chip.words, name=chip.name), tone
