"""Questions on Stack Exchange that have no accepted or upvoted answer, by tag.

https://api.stackexchange.com/docs/unanswered-questions and /docs/throttle: 300 requests a day and address without a key;
`backoff` is in seconds, and whoever does not obey it is shut out; texts are HTML, titles and names escaped too.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import ClassVar
from urllib.parse import quote, unquote, urlencode, urlsplit

from advocate_app.channels.contract import Exchange, Reply, Request
from advocate_app.problems import Wrong
from advocate_app.topics.sources.fields import inside, moment, not_a_list, number, parsed, rows_in, text, topic_of
from advocate_app.topics.sources.reader import Found, Typed, source_of
from advocate_app.topics.topic import Source, SourceKind, Topic, TopicKind

API = "https://api.stackexchange.com/2.3"
AT_ONCE = 50  # questions of one reading
MOST_TAGS = 10  # sources made at once
SPARED = 10  # requests of a day that are left to the person's other programs
SCARCE = 60  # fewer than that left, and it is read less often
SCARCE_PAUSE = timedelta(hours=4)
OWN_HOSTS = {
    "stackoverflow": "Stack Overflow",
    "serverfault": "Server Fault",
    "superuser": "Super User",
    "askubuntu": "Ask Ubuntu",
    "stackapps": "Stack Apps",
    "mathoverflow.net": "MathOverflow",
}
_TAG = re.compile(r"[^\s,;/\"'<>&?]{1,35}")
_SITE = re.compile(r"[a-z0-9][a-z0-9.-]{1,60}")
_SECONDS = re.compile(r"(\d{1,7}) seconds?")
_TAGGED = re.compile(r"/(?:questions|unanswered)/tagged/([^/]+)")


class StackExchange:
    kind: ClassVar = SourceKind.STACK_EXCHANGE

    def sources(self, typed: Typed) -> tuple[Source, ...]:
        """One source for each tag; an address of a tag's page says the site too."""
        site, said = site_of(typed.site or "stackoverflow"), typed.text
        if "://" in said:
            site, said = site_of(urlsplit(said).hostname or ""), tags_in(said)
        tags = tuple(dict.fromkeys(t.lower() for t in re.split(r"[\s,;]+", said) if t))
        if not tags or len(tags) > MOST_TAGS or not all(_TAG.fullmatch(t) for t in tags) or not _SITE.fullmatch(site):
            raise Wrong(
                "source.tags",
                "“{text}” does not name tags of Stack Exchange.",
                "Write them with commas between, as in: java, virtual-threads.",
                text=typed.text,
            )
        return tuple(_source(site, tag, typed.name) for tag in tags)

    def read(self, source: Source, now: datetime) -> Exchange[Found]:
        reply = yield Request("GET", source.url, {"Accept": "application/json"})
        assert isinstance(reply, Reply)
        answer = parsed(reply, source)
        if not isinstance(answer, dict):
            raise not_a_list(source)
        read = [(row, moment(row.get("creation_date"), now)) for row in rows_in(answer, source, "items")]
        topics: dict[object, Topic] = {}
        for row, at in read:
            topic = topic_of(
                source,
                TopicKind.QUESTION,
                text(row, "title"),
                text(row, "link"),
                at,
                escaped=True,
                summary=text(row, "body"),
                author=text(inside(row, "owner"), "display_name"),
                answers=number(row, "answer_count"),
                views=number(row, "view_count"),
            )
            if topic is not None:
                topics.setdefault(topic.id, topic)
        whole = answer.get("has_more") is False
        hold = timedelta(seconds=number(answer, "backoff") or 0)
        left = number(answer, "quota_remaining")
        pause = timedelta()
        if left is not None and left <= SPARED:
            hold = max(hold, _tomorrow(now) - now)
        elif left is not None and left < SCARCE:
            pause = SCARCE_PAUSE
        return Found(
            tuple(topics.values()),
            hold=hold,
            pause=pause,
            open_since=datetime(1970, 1, 1, tzinfo=UTC) if whole else min((at for _, at in read), default=None),
        )

    def wait_of(self, reply: Reply) -> timedelta | None:
        """Error 502 in a reply of status 400 is “throttle_violation”; its sentence names the seconds, often some hours."""
        if reply.status != 400:
            return None
        said = reply.body[:2_000].decode("utf-8", "replace")
        if "throttle_violation" not in said:
            return None
        seconds = _SECONDS.search(said)
        return timedelta(seconds=int(seconds[1])) if seconds else timedelta(hours=1)


def site_of(said: str) -> str:
    """The API's name of a site, from its name or its host: “dba.stackexchange.com” is “dba”."""
    site = said.strip().lower().removeprefix("www.")
    return site.removesuffix(".stackexchange.com").removesuffix(".com")


def tags_in(address: str) -> str:
    """The tag that a page is about, '' where it is about none."""
    found = _TAGGED.search(urlsplit(address).path)
    return unquote(found[1]) if found else ""


def _source(site: str, tag: str, name: str) -> Source:
    asked = {
        "order": "desc",
        "sort": "creation",
        "tagged": tag,
        "site": site,
        "pagesize": AT_ONCE,
        "filter": "withbody",
    }
    url = f"{API}/questions/unanswered?{urlencode(asked, quote_via=quote)}"
    return source_of(
        SourceKind.STACK_EXCHANGE, name or f"{OWN_HOSTS.get(site, f'{site}.stackexchange.com')}: {tag}", url
    )


def _tomorrow(now: datetime) -> datetime:
    """When the requests of a day are counted anew: at midnight UTC."""
    return now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
