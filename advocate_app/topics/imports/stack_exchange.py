"""Somebody's answers on a site of Stack Exchange, by the public number of their profile, each under the title of its question.

https://api.stackexchange.com/docs/answers-on-users and /docs/throttle: 300 requests a day without a key; `backoff` is obeyed by
asking no more, for nobody wants to wait.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from advocate_app.channels.contract import Exchange, Request
from advocate_app.people.evidence import Sort
from advocate_app.problems import NotThere, Problem, Wrong
from advocate_app.topics.imports import replies
from advocate_app.topics.imports.found import LONGEST_TITLE, Found, Writing, evidence_of
from advocate_app.topics.plain import one_line, plain
from advocate_app.vocabulary import PersonId

API = "https://api.stackexchange.com"
SITE = "stackexchange.com"
PAGE, PAGES = 100, 3
LONGEST_TEXT = 2_000
_USER = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,})/users/(\d{1,10})(?:/.*)?|(\d{1,10})", re.I)
THROTTLED = 502  # `error_id` of who asks too often


@dataclass(frozen=True, slots=True)
class User:
    """Somebody's profile: the site by its name in the web, and their number there."""

    site: str
    number: int

    @property
    def source(self) -> str:
        return f"{self.site}/users/{self.number}"


def stack_exchange_user(typed: str) -> User:
    """Of a number on Stack Overflow, or the address of a profile on any site. Raises `Wrong`."""
    found = _USER.fullmatch(typed.strip())
    if found is None:
        raise Wrong(
            "import.stack-exchange-user",
            "“{name}” is no profile on Stack Exchange.",
            "Write its number, or its address as in stackoverflow.com/users/1234.",
            name=typed.strip()[:80],
        )
    site = (found[1] or "stackoverflow.com").lower().removeprefix("www.")
    return User(site, int(found[2] or found[3]))


def read_stack_exchange(
    user: User, person_id: PersonId, now: datetime, state: Mapping[str, str] | None = None, *, api: str = API
) -> Exchange[Found]:
    """The newest 300 answers. Raises a `Problem` where none can be read; with the last `state` only those since then."""
    since = (state or {}).get("newest", "")
    writings: list[Writing] = []
    problems: list[Problem] = []
    newest = int(since) if since.isascii() and since.isdigit() else 0
    for page in range(1, PAGES + 1):
        asked = {"site": user.site, "order": "desc", "sort": "creation", "pagesize": PAGE, "page": page}
        asked |= {"filter": "withbody"} | ({"fromdate": newest + 1} if newest and since else {})
        try:
            told = yield from _ask(f"{api}/2.3/users/{user.number}/answers", asked, user, now)
            answers = replies.objects(replies.part(told, "items"))
            questions, tired = yield from _questions(answers, user, now, api)
        except Problem as problem:
            if page == 1:
                raise
            problems.append(problem)
            break
        writings += filter(None, (_answer(each, questions, user, now) for each in answers))
        if replies.part(told, "has_more") is not True or not answers:
            break
        if wait := max(replies.number(told, "backoff"), tired):
            problems.append(replies.busy(user.site, wait))
            break
    if not writings and not since:
        raise NotThere(
            "import.no-answers",
            "{site} shows no answers of the profile {number}.",
            "Check the number; it stands in the address of the profile.",
            site=user.site,
            number=user.number,
        )
    rows = evidence_of(writings, person_id, user.source, now)
    last = max((int(row.at.timestamp()) for row in rows), default=newest)
    # newest come first: where something is missing, it is older than all of these
    after = {"newest": str(last)} if last and not problems else dict(state or {})
    return Found(user.source, rows, tuple(problems), after, bool(since) and not rows)


def _ask(url: str, asked: Mapping[str, object], user: User, now: datetime) -> Exchange[object]:
    reply = replies.reply_of((yield Request("GET", f"{url}?{urlencode(asked)}", {"Accept": "application/json"})))
    if reply.status == 400:
        told = replies.json_of(reply, user.site)
        if replies.number(told, "error_id") == THROTTLED:
            raise replies.busy(user.site, 3600)
        raise replies.no_user(user.site, str(user.number))
    if problem := replies.trouble(reply, user.site, str(user.number), now):
        raise problem
    told = replies.json_of(reply, user.site)
    if not isinstance(replies.part(told, "items"), list):
        raise replies.odd_answer(user.site)
    return told


def _questions(answers: list[object], user: User, now: datetime, api: str) -> Exchange[tuple[dict[int, object], int]]:
    """The questions of these answers by number, and for how many seconds nothing more may be asked."""
    numbers = sorted({replies.number(each, "question_id") for each in answers} - {0})[:PAGE]
    if not numbers:
        return {}, 0
    ids = ";".join(map(str, numbers))
    told = yield from _ask(f"{api}/2.3/questions/{ids}", {"site": user.site, "pagesize": PAGE}, user, now)
    found = replies.objects(replies.part(told, "items"))
    wait = replies.number(told, "backoff") or (60 if replies.part(told, "quota_remaining") == 0 else 0)
    return {replies.number(each, "question_id"): each for each in found}, wait


def _answer(each: object, questions: Mapping[int, object], user: User, now: datetime) -> Writing | None:
    question = questions.get(replies.number(each, "question_id"))
    title = one_line(replies.text(question, "title"), most=LONGEST_TITLE)
    if not title:
        return None
    tags = " ".join(list(replies.texts(question, "tags"))[:10])
    said = plain(replies.text(each, "body"), most=LONGEST_TEXT)
    number = replies.number(each, "answer_id")
    text = "\n".join(filter(None, (tags, said)))
    at = replies.seconds(each, "creation_date", now)
    return Writing(Sort.ANSWER, str(number), title, text, at, f"https://{user.site}/a/{number}" if number else "")
