"""E-mail addresses of people: not those of roles and lists, not place-holders, and not those given so that readers may write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from advocate_app.checks.safety.formats import places
from advocate_app.checks.safety.found import Found

EMAIL = "an e-mail address"
_LOCAL = re.compile(r"[\w.%+'-]{1,64}\Z")
_DOMAIN = re.compile(r"(?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24}(?![\w-])")
_HANDLE = re.compile(r"[@/:=\\]\Z")
_LOGIN = re.compile(
    r"\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id|autossh|sshfs|sip|xmpp|acct|Message-ID|In-Reply-To|References)\b[^\n]{0,120}\Z",
    re.I,
)
# names that belong to programs and files, not to domains
_FILES = (
    frozenset(
        (
            "png",
            "jpg",
            "jpeg",
            "gif",
            "svg",
            "webp",
            "ico",
            "pdf",
            "py",
            "js",
            "ts",
            "jsx",
            "tsx",
            "mjs",
            "css",
            "scss",
            "md",
            "html",
        )
    )
    | frozenset(
        (
            "json",
            "yml",
            "yaml",
            "toml",
            "lock",
            "sh",
            "rb",
            "rs",
            "go",
            "java",
            "cpp",
            "txt",
            "csv",
            "log",
            "service",
            "socket",
        )
    )
    | frozenset(
        (
            "target",
            "timer",
            "mount",
            "slice",
            "scope",
            "device",
            "setter",
            "getter",
            "deleter",
            "path",
            "tgz",
            "gz",
            "zip",
        )
    )
)
_EXAMPLE = re.compile(
    r"(?:.*\.)?(?:example(?:\.\w+)?|test|invalid|localhost|local|tld)\Z"
    r"|(?:.*\.)?(?:your|my)[\w-]*\.[a-z.]+\Z"
    r"|(?:.*\.)?(?:company|domain|corp|email|mail|foo|bar|baz|site|host|server|somewhere|nowhere|org|abc|xyz|doe|test)"
    r"\.(?:com|org|net|io|bar|baz|dev|co)\Z"
    r"|(?:.*\.)?noreply\.\w+\.\w+\Z|lists?\..*|.*\.lists\..*|(?:googlegroups|groups)\.(?:com|io)\Z|vger\.kernel\.org\Z"
    r"|.*\.gserviceaccount\.com\Z",
    re.I,
)
_ROLE = re.compile(
    r"(?:(?:no|do-?not)[._-]?reply|info|support|help|helpdesk|service|contact|hello|team|sales|press|media|marketing|jobs|careers"
    r"|security|abuse|postmaster|hostmaster|webmaster|root|admin|administrator|git|hg|svn|bots?|ci|dev|devel|lists?|bugs|issues|feedback"
    r"|office|privacy|legal|dpo|billing|accounts?|conduct|coc|opensource|open-source|oss|community|maintainers?|user|username|name"
    r"|you|email|mail|e-mail|test|foo|bar|baz|someone|somebody|nobody|example|first[._-]?last|first[._-]?name[._-]?last[._-]?name"
    r"|your?[._-]?\w*|xyz|abc|x|xxx|devops|ops|sre|noc|alerts?|notifications?|newsletter|events?|research|editors?|maintain\w*"
    r"|[\w.-]+[-_.](?:dev|devel|users?|announce|request|owner|bugs|security|list|discuss|team|bot|subscribe|unsubscribe|help|support))"
    r"(?:\+[\w.-]*)?\Z",
    re.I,
)
_SPELLED = re.compile(
    r"(?<![\w.])([a-z][\w.+-]{2,}(?: (?:dot|punkt) [\w+-]+){0,3})[ ]?(?:\(at\)|\[at\]|(?<= )at(?= ))[ ]?"
    r"([\w-]+(?:[ ]?(?:\(dot\)|\[dot\]|(?<= )dot(?= ))[ ]?[\w-]+){1,3})(?!\w)",
    re.I,
)
_ESCAPED = re.compile(r"(?<![\w%.])([\w.+-]{1,64})%40([\w-]+(?:\.[\w-]+)+)", re.I)
_LOG = re.compile(r"^[ >]*commit [0-9a-f]{7,40}\b[^\n]*\n(?:[^\n]*\n){0,2}?[ >]*Author:", re.M)
_ME = re.compile(r"\b(?:me|us)\b", re.I)
# where addresses stand to be read
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+)$|^(\S.*)\n(?:={3,}|-{3,})[ \t]*$", re.M)
_SECTION = re.compile(
    r"\b(?:maintain(?:er|ed)|author|contribut(?:or|ing)|committer|credit|acknowledg|thank|contact|enforcement|report|security|licen[cs]"
    r"|copyright|support|help|mailing|code of conduct|team|governance|member|collaborator)",
    re.I,
)
_TRAILER = re.compile(
    r"^[\s>*#:\"'-]*(?:[\w-]+-by|authors?|maintainers?|(?:author|maintainer)[_-]e-?mail|committer|from|copyright)\b"
    r"|\bauthors?[\"']?\s*[=:]|\bmaintainers?[\"']?\s*[=:]|\(c\)|©|\bcopyright\b",
    re.I,
)


def emails(source: str) -> Iterator[Found]:
    """Those of people, wherever they stand; which of them are given to readers is for `given` to say."""
    for at in places(source, "@"):
        local = _LOCAL.search(source, max(0, at - 64), at)
        domain = _DOMAIN.match(source, at + 1)
        if not local or not domain:
            continue
        start, end = local.start() + len(local[0]) - len(local[0].lstrip(".'-%")), domain.end()
        if start >= at or not _of_a_person(source[start:at], domain[0]):
            continue
        if not _no_address(source, start, end) and not _to_be_written_to(source, start, end):
            yield Found(start, end, EMAIL, weak=True)
    yield from _disguised(source)


def _disguised(source: str) -> Iterator[Found]:
    """“ann dot lee at mail dot com”, and as it stands in the query of a URL."""
    if any(sign in source for sign in (" dot ", "(dot)", "[dot]", " DOT ")):
        for found in _SPELLED.finditer(source):
            local, domain = (
                re.sub(r"[ ]?[(\[]?\b(?:dot|punkt)\b[)\]]?[ ]?", ".", part, flags=re.I) for part in found.groups()
            )
            if _of_a_person(local, domain):
                yield Found(*found.span(), EMAIL)
    if "%40" in source:
        for found in _ESCAPED.finditer(source):
            if _of_a_person(found[1], found[2]):
                yield Found(*found.span(), EMAIL)


def _of_a_person(local: str, domain: str) -> bool:
    return not (_ROLE.match(local) or _EXAMPLE.match(domain) or domain.rpartition(".")[2].lower() in _FILES)


def _no_address(source: str, start: int, end: int) -> bool:
    """Whether it is a login, a handle, or a part of a URL."""
    before = source[max(0, start - 140) : start]
    if _HANDLE.search(before) and not before.casefold().endswith("mailto:") and not before.endswith((" =", ": ")):
        return not before.endswith(("=", ":")) or "://" in before.rpartition(" ")[2]
    if source[end : end + 1] in ("/", "@") or (
        source[end : end + 1] == ":" and source[end + 1 : end + 2].strip() != ""
    ):
        return True
    return bool(_LOGIN.search(before))


def _to_be_written_to(source: str, start: int, end: int) -> bool:
    """Whether it is there to be written to: a link that opens a mail to the author, or in a line that names one."""
    line = source.rfind("\n", 0, start) + 1
    mails = source[max(0, start - 7) : start].casefold() == "mailto:" or source.startswith("](mailto:", end)
    if mails and _ME.search(source, max(line, start - 60), start):
        return True
    if not _TRAILER.search(source, line, start):
        return False
    return not any(log.start() < start <= log.end() + 200 for log in _LOG.finditer(source, max(0, line - 300), start))


def given(source: str, found: Iterable[Found]) -> set[int]:
    """Where those of `found` begin that stand in a section for them: maintainers, contact, licence …"""
    sections = [(head.start(), bool(_SECTION.search(head[1] or head[2]))) for head in _HEADING.finditer(source)]
    return {
        each.start for each in found if next((gives for at, gives in reversed(sections) if at <= each.start), False)
    }
