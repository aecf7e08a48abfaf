"""Says in the channels' words what went wrong between us and a Git repository.

Before anything was written it is `NotSent` or `Refused`; afterwards `Unanswered`, unless the other side has clearly said no.
"""

from __future__ import annotations

import errno

from dulwich.client import HTTPUnauthorized
from dulwich.errors import GitProtocolError, NotGitRepository, SendPackError
from urllib3.exceptions import ConnectTimeoutError, HTTPError, MaxRetryError, NewConnectionError, SSLError
from urllib3.exceptions import TimeoutError as Silent

from advocate_app.channels.contract import NotSent, Refused, Unanswered
from advocate_app.outside.file_lock import OutOfTime

_AGAIN = (429, 502, 503, 504)
_LATE = "the repository did not answer in time"
_HOST_KEY = "the repository's host key is not known here; connect once with ssh in a terminal and compare it"
# what ssh and git complain of, in small letters; C locale
_SAID = (
    ("permission denied", Refused("the repository does not accept the login", account=True)),
    ("host key verification failed", Refused(_HOST_KEY, account=True)),
    ("remote host identification has changed", Refused(_HOST_KEY, account=True)),
    ("does not appear to be a git repository", Refused("there is no repository at that address")),
    ("repository not found", Refused("there is no repository at that address, or the login may not see it")),
    ("dubious ownership", Refused("the repository's folder belongs to somebody else, so Git won't open it")),
    ("could not resolve", NotSent("the name of the repository's host can't be found")),
    ("connection refused", NotSent("the repository's host does not take connections")),
    ("timed out", NotSent(_LATE)),
    ("unreachable", NotSent("the repository's host can't be reached")),
)

Trouble = NotSent | Refused | Unanswered


class Status(Exception):
    """An HTTP answer with a status that is not what Git speaks; `retry_in` is in seconds."""

    def __init__(self, status: int, retry_in: float | None = None) -> None:
        super().__init__(status)
        self.status, self.retry_in = status, retry_in


class Moved(Exception):
    """The address leads to another host."""


def meaning(error: Exception, *, wrote: bool, said: str) -> Trouble:
    """`error` as dulwich or urllib3 raised it; `said` is what a program on the way wrote to its error output."""
    match error:
        case NotSent() | Refused() | Unanswered():
            return error
        case HTTPUnauthorized():
            return Refused(
                "the repository does not accept the login: a token is missing, wrong or expired", account=True
            )
        case Moved():
            return Refused(
                "the repository has moved to another address; put the new one into the settings", account=True
            )
        case Status(status=403):
            return Refused("the token is not allowed to write to the repository", account=True)
        case Status(status=status) if status in _AGAIN or status >= 500:
            why = f"the repository's host answers with status {status}"
            # busy is said before anything is read, broken may come after
            return NotSent(why, retry_in=error.retry_in) if status == 429 or not wrote else Unanswered(why)
        case Status(status=413):
            return Refused("the post with its pictures is too large for the repository's host")
        case Status(status=status):
            return Refused(f"the repository's host turns the request down with status {status}")
        case SendPackError():
            return NotSent("the repository could not unpack the post; its disk may be full")
        case MaxRetryError(reason=Exception() as reason):
            return meaning(reason, wrote=wrote, said=said)
        case NewConnectionError() | ConnectTimeoutError():
            return NotSent("the repository's host can't be reached")
    if wrote:
        return Unanswered("the repository did not say whether it has the post")
    match error:
        case NotGitRepository():
            return Refused("there is no repository at that address, or the login may not see it")
        case SSLError():
            return NotSent("the repository's host can't prove who it is (certificate)")
        case OutOfTime() | Silent():
            return NotSent(_LATE)
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return NotSent("the disk of this computer is full")
        case GitProtocolError() | HTTPError() | OSError():
            return _by_words(said or str(error))
    return NotSent("the repository's answer can't be understood")


def _by_words(said: str) -> Trouble:
    lowered = said.lower()
    for words, trouble in _SAID:
        if words in lowered:
            return (
                Refused(trouble.why, account=trouble.account) if isinstance(trouble, Refused) else NotSent(trouble.why)
            )
    return NotSent("the connection to the repository broke off")
