"""What somebody starred on GitHub and which pull requests they opened: public lists, asked for by name and without a login.

https://docs.github.com/rest/activity/starring and /rest/search: 60 requests an hour, searches 10 a minute.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from urllib.parse import quote

from advocate_app.channels.contract import Exchange, Request
from advocate_app.people.commit_text import clean_subject, is_routine, words_in
from advocate_app.people.evidence import Sort
from advocate_app.people.git_work import FEWEST_WORDS
from advocate_app.problems import Problem, Wrong
from advocate_app.topics.imports import replies
from advocate_app.topics.imports.found import LONGEST_TITLE, Found, Writing, evidence_of
from advocate_app.topics.plain import one_line
from advocate_app.vocabulary import PersonId

API = "https://api.github.com"
SITE = "github.com"
PAGE, PAGES = 100, 3
MOST_WORDS_OF = 500  # characters of a description
_NAME = re.compile(r"(?:(?:https?://)?(?:www\.)?github\.com/|@)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))/?", re.I)
HEADERS = {"X-GitHub-Api-Version": "2022-11-28"}


def github_name(typed: str) -> str:
    """The user's name of what somebody types: a name, @name or the address of the profile. Raises `Wrong`."""
    found = _NAME.fullmatch(typed.strip())
    if found is None:
        raise Wrong(
            "import.github-name",
            "“{name}” is no name on GitHub.",
            "Write it as in github.com/name.",
            name=typed.strip()[:80],
        )
    return found[1]


def github_source(name: str) -> str:
    return f"{SITE}/{name.lower()}"


def read_github(
    name: str, person_id: PersonId, now: datetime, state: Mapping[str, str] | None = None, *, api: str = API
) -> Exchange[Found]:
    """The newest 300 stars and the newest 100 pull requests. Raises a `Problem` where the stars can't be read.

    `state` is that of the last `Found`: stars that are the same since then are not sent again.
    """
    source, state = github_source(name), dict(state or {})
    problems: list[Problem] = []
    writings: list[Writing] = []
    unchanged = False
    for page in range(1, PAGES + 1):
        query = f"per_page={PAGE}&sort=created&direction=desc&page={page}"
        headers = {**HEADERS, "Accept": "application/vnd.github.star+json"}
        if page == 1 and (tag := state.get("stars")):
            headers["If-None-Match"] = tag
        reply = replies.reply_of((yield Request("GET", f"{api}/users/{name}/starred?{query}", headers)))
        if reply.status == 304:
            unchanged = True
            break
        if problem := replies.trouble(reply, SITE, name, now):
            if page == 1:
                raise problem
            problems.append(problem)
            break
        stars = replies.json_of(reply, SITE)
        if not isinstance(stars, list):
            raise replies.odd_answer(SITE)
        writings += filter(None, (_star(each, now) for each in replies.objects(stars)))
        if page == 1 and len(etag := reply.headers.get("etag", "")) < 300:
            state["stars"] = etag
        if len(stars) < PAGE:
            break
    try:
        pulls = yield from _pulls(name, now, api)
    except Problem as problem:
        pulls = []
        problems.append(problem)
    rows = evidence_of([*writings, *pulls], person_id, source, now, most=PAGES * PAGE + PAGE)
    # what could not be read is asked for again
    after = {} if problems else {name: value for name, value in state.items() if value}
    return Found(source, rows, tuple(problems), after, unchanged and not pulls)


def _star(each: object, now: datetime) -> Writing | None:
    repository = replies.part(each, "repo")
    name, url = replies.text(repository, "full_name"), replies.text(repository, "html_url")
    if not name or not url.startswith(("https://", "http://")):
        return None
    said = one_line(replies.text(repository, "description"), most=MOST_WORDS_OF)
    about = " ".join([*list(replies.texts(repository, "topics"))[:20], replies.text(repository, "language")])
    at = replies.moment(replies.text(each, "starred_at"), now)
    title = one_line(name.rpartition("/")[2], most=LONGEST_TITLE, html=False)
    return Writing(Sort.STAR, name.lower(), title, "\n".join(filter(str.strip, (said, about))), at, url)


def _pulls(name: str, now: datetime, api: str) -> Exchange[list[Writing]]:
    query = f"q={quote(f'author:{name} type:pr')}&sort=created&order=desc&per_page={PAGE}"
    headers = {**HEADERS, "Accept": "application/vnd.github+json"}
    reply = replies.reply_of((yield Request("GET", f"{api}/search/issues?{query}", headers)))
    if reply.status == 422:  # GitHub searches for nobody whose profile is private
        return []
    if problem := replies.trouble(reply, SITE, name, now):
        raise problem
    items = replies.objects(replies.part(replies.json_of(reply, SITE), "items"))
    return list(_told(items, now))


def _told(items: Iterable[object], now: datetime) -> Iterable[Writing]:
    for each in items:
        said, url = replies.text(each, "title"), replies.text(each, "html_url")
        title = one_line(clean_subject(said), most=LONGEST_TITLE, html=False)
        if is_routine(said) or words_in(title) < FEWEST_WORDS or not url.startswith(("https://", "http://")):
            continue
        project = replies.text(each, "repository_url").rpartition("/")[2]
        yield Writing(Sort.PULL, url, title, project, replies.moment(replies.text(each, "created_at"), now), url)
