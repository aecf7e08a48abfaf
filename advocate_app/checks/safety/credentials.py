"""Passwords and tokens without a form of their own, known by where they stand: in a URL, a header, a command or behind a name.

Only what looks like a real one counts: guides are full of `postgres:postgres@localhost` and `password = "changeme"`.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from urllib.parse import unquote

from advocate_app.checks.safety.formats import places
from advocate_app.checks.safety.found import Found
from advocate_app.checks.safety.standins import a_key, a_password, classes, stands_in, tutorial

_URL = re.compile(r"[^\s:@/\"'<>`]{0,80}:([^\s@/\"'<>`]{1,160})@(\[[0-9a-fA-F:]{2,40}\]|[^\s:/?#\"'`)\]]{0,120})")
_LOCAL = re.compile(
    r"(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|host\.docker\.internal|[a-z0-9_-]*|.*\.(?:local|localhost|test|invalid|example)"
    r"|(?:.*\.)?example\.(?:com|org|net|edu)|.*[<>{}$%\[(*].*|.*(?:\.\.\.|…).*|(?:.*\.)?(?:company|corp|domain|site|host|server)\.(?:com|org|net)|(?:.*\.)?(?:your|my)[\w-]*\.\w+)\Z",
    re.I,
)
_PLAIN = frozenset(
    ("password", "passwd", "pass", "pwd", "pw", "p", "secret", "token", "user", "username", "admin")
) | frozenset(
    (
        "root",
        "guest",
        "test",
        "changeme",
        "mypassword",
        "key",
        "apikey",
        "xxx",
        "db_password",
        "db_pass",
        "dbpass",
        "pat",
    )
)
_CURL = re.compile(r"\s(?:-u|--user|--proxy-user|-a|--auth)[ =]?([\"']?)([^\s:\"'<>$]{1,80}):([^\s\"'`]{1,160})\1")
_BEARER = re.compile(
    r"\b(?:Bearer|Token|Bot|ApiKey|SSWS|GenieKey|Splunk)\s+(?:token=)?[\"']?([A-Za-z0-9_\-.=+/~]{16,2000})"
)
_BASIC = re.compile(r"\bBasic\s+([A-Za-z0-9+/_-]{8,400}={0,2})|\"auth\"\s*:\s*\"([A-Za-z0-9+/]{8,400}={0,2})\"")
_COMMANDS = tuple(
    (literal, re.compile(pattern))
    for literal, pattern in (
        ("sshpass", r"sshpass\s+-p\s*([\"']?)([^\s\"']{4,100})\1"),
        ("mysql", r"\bmysql(?:dump|admin)?\b[^\n`]{0,120}?\s-p([\"']?)([^\s\"'`]{4,100})\1"),
        ("redis-cli", r"redis-cli[^\n`]{0,120}?\s-a\s+([\"']?)([^\s\"'`]{4,100})\1"),
        (
            " login",
            r"(?:docker|podman|helm|az|oc|npm|nerdctl)\b[^\n`]{0,40} login[^\n`]{0,160}?\s-p[ =]([\"']?)([^\s\"'`]{4,100})\1",
        ),
        ("--pass", r"--pass(?:word|wd|phrase)?[ =]([\"']?)([^\s\"'`]{4,100})\1"),
        ("--token", r"--token[ =]([\"']?)([^\s\"'`]{12,300})\1"),
        ("IDENTIFIED BY", r"IDENTIFIED BY ([\"'])([^\s\"'`]{4,100})\1"),
        (
            ".login(",
            r"\.login\(\s*(?:user(?:name)?=)?[\"'][^\"'\n]{1,80}[\"'],\s*(?:password=)?([\"'])([^\"'\n]{6,100})\1",
        ),
        ("machine ", r"machine\s+\S{1,120}\s+login\s+\S{1,80}\s+password\s+([\"']?)(\S{4,200})\1"),
    )
)
_PGPASS = re.compile(r"^[\w.*-]{1,100}:(?:\d{2,5}|\*):[\w*-]{1,60}:[\w*-]{1,60}:()(\S{6,100})$", re.M)
# beginnings of names in lower case, and what stands before "key" where a key is a secret
_NAMES = (
    "secret",
    "token",
    "pass",
    "pwd",
    "psw",
    "psk",
    "pw",
    "pat",
    "credential",
    "contrase",
    "kennwort",
    "mot de passe",
    "key",
)
_KEY = re.compile(
    r"(?:api|access|auth|private|secret|signing|encryption|master|account|shared|service|storage|webhook|license|app|session"
    r"|cookie|consumer|deploy|hmac|jwt|server)[_ -]?\Z"
)
_NAME = re.compile(
    r"secret|token|(?<![a-z])pat(?![a-z])|pass(?:w(?:or)?d|phrase|wort)?|kennwort|pwd|psw|psk|pw(?![a-z])|credential|contrase[nñ]a"
    r"|mot de passe|key"
)
# the rest of the name, what closes it, what sets it, and the value
_SET = re.compile(
    r"(\w{0,24})(?:[\"'`*]|\]|\)|\s?\(\w+\)){0,3}[ \t]{0,4}(?::=|=>|={1,3}|:|\bis\b|,(?=[ \t]*[\"'])|(?=[ \t]+(?:[\"'`]|value=))|>)"
    r"[ \t*]{0,4}"
    r"(?:[\"'`*]{0,2}value[\"']?[:=] ?)?"
    r"(?:[frbuLR@]?([\"'`])([^\"'`\n]{6,200})\2|([^\s\"'`,;<>|]{6,200}))",
    re.I,
)
_BARE = re.compile(r"[ \t]([^\s\"'`]{8,60})")
_OTHER = re.compile(
    r"hash|salt|id\Z|ids\Z|name|type|url|uri|path|file|dir\b|len|size|policy|field|expir|ttl|count|limit|format|pattern|regex|header"
    r"|param|prefix|suffix|label|hint|prompt|input|reset|strength|manager|provider|generat|valid|rotat|store|encod|class|version|ref\Z"
    r"|arn|source|fingerprint|digest|checksum|sha|md5|bucket|endpoint|s\Z|izer|ize",
    re.I,
)
_NOT_SECRET = re.compile(
    r"(?:csrf|xsrf|next|page|pagination|continuation|cancel\w*|cursor|sync|public|pub|idempotency|cache|foreign|primary|design|eos|bos"
    r"|pad|stop|special|max|min|total|input|output|prompt|completion|num|site|publishable|anon)[_-]?\Z",
    re.I,
)
_PASS = re.compile(r"pass(?!phrase)|pwd|pw|psw|psk|密|contrase|wort|mot de passe", re.I)
_BADGE = re.compile(
    r"https?://[^\s)\"'<>]{0,200}badge[^\s)\"'<>]{0,80}[?&]\Z"
)  # the token of a picture that everybody may see
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z", re.I)
_HASHED = re.compile(
    r"(?:sha\d+|md5|bcrypt|scrypt|argon2|pbkdf2|ssh-|vault:|arn:|urn:|https?:|data:|projects/|op://|/|~/|\./)", re.I
)


def credentials(source: str, low: str) -> Iterator[Found]:
    """`low` is `source` in lower case and as long."""
    yield from _in_urls(source)
    yield from _in_headers(source)
    yield from _in_commands(source)
    yield from _assigned(source, low)


def real_password(password: str, host: str = "") -> bool:
    """Whether `password` is more than an example.

    For a local or example `host` it must look like one that was made, for another any will do that is no place-holder.
    """
    if stands_in(password) or password.casefold() in _PLAIN:
        return False
    password = unquote(password)
    if not host:
        return len(password) >= 4 and not tutorial(password)
    if _LOCAL.match(host):
        return a_password(password) or a_key(password)
    return len(password) >= 4 and not (tutorial(password) and password.isalpha())


def _in_urls(source: str) -> Iterator[Found]:
    at = source.find("://")
    while at >= 0:
        found = _URL.match(source, at + 3)
        if found and real_password(found[1], found[2]):
            yield Found(*found.span(1), "a password in a URL", "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1")
        at = source.find("://", at + 3)


def _in_headers(source: str) -> Iterator[Found]:
    if any(word in source for word in ("Bearer", "Token", "Bot", "ApiKey", "SSWS", "GenieKey", "Splunk")):
        for found in _BEARER.finditer(source):
            cut = source.startswith(("…", "..."), found.end()) or found[1].endswith("..")
            if not cut and a_key(found[1].rstrip(".")) and not _UUID.match(found[1]):
                yield Found(*found.span(1), "a token in a header", "https://www.rfc-editor.org/rfc/rfc6750")
    if "Basic" in source or '"auth"' in source:
        for found in _BASIC.finditer(source):
            group = 1 if found[1] else 2
            if _basic(found[group]):
                yield Found(*found.span(group), "a user's name and password", "https://www.rfc-editor.org/rfc/rfc7617")


def _basic(value: str) -> bool:
    try:
        user, colon, password = b64decode(value + "=" * (-len(value) % 4), validate=True).decode("utf-8").partition(":")
    except ValueError:
        return False
    return bool(colon and user.isprintable() and password.isprintable() and real_password(password))


def _in_commands(source: str) -> Iterator[Found]:
    if "curl" in source or "http" in source:
        for found in _CURL.finditer(source):
            line = source[source.rfind("\n", 0, found.start()) + 1 : found.end() + 300]
            host = re.search(r"https?://([^\s/:\"']+)", line)
            if ("curl" in line or "http" in line) and real_password(found[3], host[1] if host else ""):
                yield Found(*found.span(3), "a password in a command")
    for literal, pattern in _COMMANDS:
        if literal in source:
            for found in pattern.finditer(source):
                if a_password(found[2]) or a_key(found[2]):
                    yield Found(*found.span(2), "a password in a command")
    if source.count(":") >= 4:
        for found in _PGPASS.finditer(source):
            if a_password(found[2]):
                yield Found(*found.span(2), "a password")


def _assigned(source: str, low: str) -> Iterator[Found]:
    """Values behind a name such as `api_key`, `DB_PASSWORD` or `"clientSecret"`."""
    for at in sorted({at for literal in _NAMES for at in places(low, literal)}):
        name = _NAME.match(low, at)
        if not name or (name[0] == "key" and not _KEY.search(low, max(0, at - 11), at)):
            continue
        found = _SET.match(source, name.end())
        if not found and _PASS.search(name[0]):
            bare = _BARE.match(source, name.end())
            value = bare[1].rstrip(".,;:!?)") if bare else ""
            if classes(value) == 4 and real_value(value):
                yield Found(name.end() + 1, name.end() + 1 + len(value), "a password", weak=True)
        if (
            not found
            or _OTHER.search(found[1])
            or _NOT_SECRET.search(low, max(0, at - 16), at)
            or low[at - 1 : at] == ":"
        ):
            continue
        group = 3 if found[2] else 4
        start, end = found.span(group)
        value = found[group]
        if group == 4:
            if source[max(0, at - 60) : at].rpartition("?")[1] or "&" in source[at - 1 : at]:
                value = value.partition("&")[0]
            value = value.rstrip(".,;:)]}*_")
            end = start + len(value)
        if _BADGE.search(source, max(0, at - 300), at):
            continue
        passes = bool(_PASS.search(name[0]))
        if real_value(value, password=passes):
            yield Found(start, end, "a password" if passes else "a key or token", weak=True)


def real_value(value: str, *, password: bool = True) -> bool:
    """Whether what is set is a secret: no phrase, no place where one is kept, no hash of one, and it looks like one."""
    if " " in value or _HASHED.match(value) or _UUID.match(value):
        return False
    return a_password(value) if password else a_key(value)
