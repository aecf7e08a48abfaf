"""Speaks with one LanguageTool server through `language_tool_python`, and lets none of that library's traps out.

It is only ever used with `remote_server`, never to download or start anything. All that goes over the network goes through
`outside.http`: bounded in time and size, without redirects for text, without proxies on this computer. Its `Match` keeps what it
knows of the text in its class, so one lock is around every check of every client, and a deadline around both.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from advocate_app.channels.contract import Reply, Request
from advocate_app.checks.grammar import English, Remark
from advocate_app.checks.grammar.slips import with_slips
from advocate_app.outside.http import Http
from advocate_app.outside.languagetool.profile import LANGUAGES, OFF_CATEGORIES, OFF_RULES, kind_of
from advocate_app.problems import Problem, Unreachable, Wrong

T = TypeVar("T")
HELLO_SECONDS = 3.0
CHECK_SECONDS = 4.0  # of one exchange; a person waits at most a second longer
WARM_SECONDS = 30.0  # the first check loads the rules
GRACE = 0.7  # seconds, for what no socket's time-out bounds (looking up a name)
MOST = 5_000  # code points in one request: never a whole long document
MOST_OFFERS = 5
ANSWER = 4_000_000  # bytes
PROOF = "This are bad."  # what is sent to see whether it answers; nobody wrote it
_alone = threading.Lock()


class Client:
    """`address` is a normal one (`address.normal_address`). Every failure is `Unreachable` or `Wrong`."""

    def __init__(self, address: str, english: English = English.US, *, http: Http | None = None) -> None:
        self.address, self._language = address, LANGUAGES[english]
        self._http = http or Http(agent="Advocate")
        self._tool: Any = None

    def hello(self, *, seconds: float = HELLO_SECONDS) -> None:
        """Asks which languages it knows; no text is sent. Raises what `check` does, and `Wrong` where it knows no English."""
        codes = in_time(lambda: self._codes(seconds), seconds + GRACE, self.address)
        if self._language not in codes:
            raise Wrong(
                "grammar.no-english",
                "The LanguageTool server at {address} does not know {language}.",
                "Choose another English, or another server.",
                address=self.address,
                language=self._language,
            )

    def prove(self, *, seconds: float = WARM_SECONDS) -> None:
        """Has it check a sentence that nobody wrote, which makes it load its rules. Raises what `check` does."""
        if not self._checked(PROOF, seconds):
            raise _odd(self.address, "it finds no mistake in “This are bad.”")

    def check(self, text: str) -> Sequence[Remark]:
        """Remarks on `text`, in code points. Raises `Unreachable` within five seconds where there is no good answer."""
        remarks: list[Remark] = []
        for start, piece in pieces(text):
            for found in self._checked(piece, CHECK_SECONDS):
                low, high = start + found.start, start + found.end
                remarks.append(Remark(low, high, found.rule, found.message, found.replacements, found.kind))
        return with_slips(remarks, text)

    def _checked(self, text: str, seconds: float) -> list[Remark]:
        return in_time(lambda: self._ask(text, seconds), seconds + GRACE, self.address)

    def _ask(self, text: str, seconds: float) -> list[Remark]:
        # half of a pair of surrogates can't be sent; a blank keeps the places
        plain = "".join(" " if "\ud800" <= c <= "\udfff" else c for c in text)
        if not _alone.acquire(timeout=seconds):
            raise _slow(self.address)
        try:
            tool = self._open(seconds)
            return [_remark(match, plain, self.address) for match in tool.check(plain)]
        except (KeyError, TypeError, AttributeError, ValueError, IndexError, self._error()) as problem:
            if isinstance(problem.__cause__, Problem):
                raise problem.__cause__ from None
            raise _odd(self.address, "what it sends makes no sense") from problem
        finally:
            _alone.release()

    def _codes(self, seconds: float) -> set[str]:
        answer = _json(self._send(Request("GET", f"{self.address}v2/languages"), seconds), self.address)
        if not isinstance(answer, list) or not all(isinstance(each, dict) for each in answer):
            raise _odd(self.address, "it is no LanguageTool server")
        return {str(each.get("longCode")) for each in answer}

    def _open(self, seconds: float) -> Any:
        if self._tool is None:
            self._tool = _tool_class()(self)
        self._tool.seconds = seconds
        return self._tool

    @staticmethod
    def _error() -> type[Exception]:
        from language_tool_python.exceptions import LanguageToolError

        return LanguageToolError

    @property
    def language(self) -> str:
        return self._language

    def query(self, url: str, params: dict[str, str] | None, seconds: float) -> Any:
        """One exchange of the library's: its answer as JSON."""
        if params is None:
            request = Request("GET", url)
        else:
            form = {"Content-Type": "application/x-www-form-urlencoded"}
            request = Request("POST", url, headers=form, body=urlencode(params).encode())
        return _json(self._send(request, seconds), self.address)

    def _send(self, request: Request, seconds: float) -> Reply:
        return self._http.send(request, limit=ANSWER, seconds=seconds)


def _tool_class() -> Any:
    """The library's client, whose exchanges go our way. Importing it takes half a second."""
    from language_tool_python import LanguageTool

    class Tool(LanguageTool):
        def __init__(self, client: Client) -> None:
            self.client, self.seconds = client, HELLO_SECONDS
            super().__init__(
                client.language,
                remote_server=client.address,
                proxies={"no_proxy": "127.0.0.1,localhost,::1"},
            )
            self.disabled_rules = set(OFF_RULES)
            self.disabled_categories = set(OFF_CATEGORIES)

        def _query_server(self, url: str, params: Any = None, num_tries: int = 1, method: Any = "get") -> Any:
            try:
                return self.client.query(url, params, self.seconds)
            except Problem as problem:
                raise ValueError(url) from problem  # the library knows no problems of ours

    return Tool


class _Outcome:
    """What work on another thread came to: `with` keeps what it raises for whoever waits."""

    def __init__(self) -> None:
        self.failure: BaseException | None = None

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, failure: BaseException | None, trace: object) -> bool:
        self.failure = failure
        return True


def in_time(work: Callable[[], T], seconds: float, address: str) -> T:
    """What `work` returns, or `Unreachable` when the time is over; then it goes on by itself until its own bounds end it."""
    answers: list[T] = []
    outcome = _Outcome()

    def run() -> None:
        with outcome:
            answers.append(work())

    thread = threading.Thread(target=run, name="languagetool", daemon=True)
    thread.start()
    thread.join(seconds)
    if outcome.failure is not None:
        raise outcome.failure
    if not answers:
        raise _slow(address)
    return answers[0]


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """`text` in pieces that may be sent, each with its place; cut behind a sentence, else behind a blank."""
    start = 0
    while len(text) - start > MOST:
        window = text[start : start + MOST]
        cut = max(window.rfind(end) for end in (". ", "? ", "! ", "\n")) + 1 or window.rfind(" ") + 1 or MOST
        yield start, window[:cut]
        start += cut
    yield start, text[start:]


def _remark(match: Any, text: str, address: str) -> Remark:
    """`offset` is in code points already; `error_length` is in UTF-16 units, so it is walked."""
    start, units = match.offset, match.error_length
    end = start
    while units > 0 and end < len(text):
        units -= 2 if text[end] > "\uffff" else 1
        end += 1
    if start < 0 or start >= len(text) or units > 0 or end <= start:
        raise _odd(address, "it points outside the text")
    offers = tuple(dict.fromkeys(str(offer) for offer in match.replacements))[:MOST_OFFERS]
    return Remark(start, end, match.rule_id, match.message, offers, kind_of(match.rule_id, match.category))


def _json(reply: Reply, address: str) -> Any:
    if reply.status != 200:
        raise _odd(address, f"it answers with an error ({reply.status})")
    try:
        return json.loads(reply.body)
    except ValueError as e:
        raise _odd(address, "it is no LanguageTool server") from e


def _slow(address: str) -> Unreachable:
    return Unreachable(
        "grammar.slow",
        "LanguageTool at {address} does not answer in time.",
        "Harper reads until it does.",
        address=address,
    )


def _odd(address: str, reason: str) -> Unreachable:
    return Unreachable(
        "grammar.odd",
        "LanguageTool at {address} can't be used: {reason}.",
        "Harper reads until it can.",
        address=address,
        reason=reason,
    )
