"""The kinds of rules that Vale does not know, by the word behind `extends`; their files lie in `guidelines/own`.

A kind reads one block at a time (`block`) or all of them (`document`); it is made of its rule file, and `keys` are those that it
alone knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from advocate_app.checks import disclosure, targeted
from advocate_app.checks.disclosure import Disclosure
from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import Reads, ReadsAll
from advocate_app.checks.rulefile import RuleFile
from advocate_app.checks.safety import confidential
from advocate_app.checks.safety import kinds as safety
from advocate_app.checks.safety.confidential import Confidential
from advocate_app.checks.targeted import Targeted


@dataclass(frozen=True, slots=True)
class OwnKind:
    """`severity` is that of its findings. Exactly one of `block` and `document` is given.

    `name` is what a rule of this kind is called whatever its file is: a workspace's list and the shipped rule are one to those
    who meet them. `message`, `why` and `scope` stand where a file has none.
    """

    keys: frozenset[str]
    severity: Severity
    block: Callable[[RuleFile], Reads] | None = None
    document: Callable[[RuleFile], ReadsAll] | None = None
    name: str = ""
    message: str = ""
    why: str = ""
    scope: str = ""


OWN: Mapping[str, OwnKind] = {
    "targeted": OwnKind(targeted.KEYS, Severity.STOP, block=Targeted.of),
    "disclosure": OwnKind(disclosure.KEYS, Severity.SUGGESTION, document=Disclosure.of),
    "secret": OwnKind(safety.KEYS, Severity.STOP, block=safety.SecretKind.of, scope="raw"),
    "personal": OwnKind(safety.KEYS, Severity.STOP, block=safety.PersonalKind.of, scope="raw"),
    "address": OwnKind(safety.KEYS, Severity.SUGGESTION, block=safety.AddressKind.of, scope="raw"),
    "confidential": OwnKind(
        confidential.KEYS,
        Severity.STOP,
        block=Confidential.of,
        name="essentials.Confidential",
        message=confidential.MESSAGE,
        why=confidential.WHY,
        scope="raw",
    ),
}
