"""How sources of evidence are said in words: their kind, how many of what since when, and what an import found."""

from __future__ import annotations

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication

from advocate_app.commands.evidence import Look
from advocate_app.desktop.forms.day import day_text, month_text
from advocate_app.desktop.settings.know import Believed
from advocate_app.people.evidence import Sort

translate = QCoreApplication.translate
SMALLEST = 0.005  # a share that is worth a number


def kind_word(sort: Sort) -> str:
    words = {
        Sort.COMMIT: translate("know", "commits"),
        Sort.LIKED: translate("know", "liked"),
        Sort.POST: translate("know", "own post"),
        Sort.WORDS: translate("know", "words"),
        Sort.WRITTEN: translate("know", "own posts"),
        Sort.DOCUMENT: translate("know", "document"),
        Sort.PAPER: translate("know", "papers"),
        Sort.STAR: translate("know", "stars"),
        Sort.PULL: translate("know", "changes"),
        Sort.ANSWER: translate("know", "answers"),
    }
    return words[sort]


def number_of(sort: Sort, n: int) -> str:
    """“14 commits”, “1 answer”."""
    match sort:
        case Sort.COMMIT:
            return translate("know", "%n commit(s)", "", n)
        case Sort.WRITTEN | Sort.POST:
            return translate("know", "%n post(s)", "", n)
        case Sort.DOCUMENT:
            return translate("know", "%n document(s)", "", n)
        case Sort.PAPER:
            return translate("know", "%n paper(s)", "", n)
        case Sort.STAR:
            return translate("know", "%n star(s)", "", n)
        case Sort.PULL:
            return translate("know", "%n pull request(s)", "", n)
        case Sort.ANSWER:
            return translate("know", "%n answer(s)", "", n)
        case Sort.LIKED | Sort.WORDS:
            return translate("know", "%n row(s)", "", n)


def said_of(believed: Believed, today: date) -> str:
    """The second line of a source."""
    count, day = len(believed.lines), believed.since
    match believed.sort:
        case Sort.LIKED:
            said = translate("know", "you liked this topic on {0}").format(day_text(day))
        case Sort.POST:
            said = translate("know", "your post on {0}").format(day_text(day))
        case _ if not believed.enabled:
            return translate("know", "{0}, switched off by you").format(number_of(believed.sort, count))
        case _ if count == 1:
            one = number_of(believed.sort, 1) if believed.name == believed.source else believed.source
            said = translate("know", "{0} in {1}").format(one, month_text(day, today))
        case _:
            said = translate("know", "{0} since {1}").format(number_of(believed.sort, count), month_text(day, today))
    off = count - believed.counting
    if 0 < off < count:
        said = ", ".join((said, translate("know", "%n switched off", "", off)))
    share = share_text(believed.share)
    return f"{said} · {share}" if share and believed.enabled else said


def share_text(share: float) -> str:
    """“18 % of the weight”, '' for next to nothing."""
    if share < SMALLEST:
        return ""
    return translate("know", "{0} % of the weight").format(round(100 * share))


def found_text(look: Look, zone: tzinfo, today: date) -> str:
    """“42 rows from github.com/mari: 40 stars, 2 pull requests, from May 2024 to June”."""
    if not look.found.rows and not look.found.unchanged:
        return translate("know", "Nothing was found in {0}.").format(look.found.source)
    if not look.new:
        return translate("know", "Nothing in {0} that is not here already.").format(look.found.source)
    counts = {sort: sum(row.sort is sort for row in look.new) for sort in dict.fromkeys(row.sort for row in look.new)}
    parts = ", ".join(number_of(sort, n) for sort, n in counts.items())
    days = [at.astimezone(zone).date() for at in (look.since, look.until) if at is not None]
    first, last = (month_text(day, today) for day in days)
    when = first if first == last else translate("know", "{0} to {1}").format(first, last)
    return translate("know", "{0}: {1}, {2}").format(look.found.source, parts, when)
