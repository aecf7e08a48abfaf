"""Reads the address of a Git repository: which way leads there, and what may travel on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from advocate_app.problems import Wrong

_SCP = re.compile(r"(?:(?P<user>[\w.+-]+)@)?(?P<host>[\w.-]{2,}|\[[0-9a-fA-F:]+\]):(?P<path>[^\\].*)", re.S)
_DRIVE = re.compile(r"/[A-Za-z]:/")


class Way(StrEnum):
    HTTP = "http"
    SSH = "ssh"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class GitAddress:
    """`url` holds no secret. `host`, `port` and `user` are empty for a folder; `path` is as the way wants it."""

    way: Way
    url: str
    path: str
    host: str = ""
    port: int | None = None
    user: str = ""


def git_address(text: str) -> GitAddress:
    """`https://host/x.git`, `ssh://me@host/x.git`, `me@host:x.git`, `file:///x.git` or a path. Raises `Wrong` for anything else.

    Plain http is only for this very machine: a token must not be read on the way.
    """
    text = text.strip()
    if not text or any(ord(c) < 32 for c in text):
        raise _no_address(text)
    if "://" not in text:
        found = _SCP.fullmatch(text)
        if found and not found["host"].startswith("-") and not found["path"].startswith("-"):
            return GitAddress(Way.SSH, text, found["path"], found["host"].strip("[]"), None, found["user"] or "")
        return GitAddress(Way.FOLDER, text, text)
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise _no_address(text) from None
    if parts.password is not None:
        raise Wrong(
            "git.secret-in-address",
            "The address of the repository holds a password.",
            "Leave it out there and type it as the token, which is kept in your keychain.",
        )
    user, path = unquote(parts.username or ""), unquote(parts.path)
    if parts.scheme == "file" and host in ("", "localhost") and path:
        return GitAddress(Way.FOLDER, text, path[1:] if _DRIVE.match(path) else path)
    if not host or len(path) < 2 or host.startswith("-") or user.startswith("-") or parts.query or parts.fragment:
        raise _no_address(text)
    if parts.scheme == "ssh":
        return GitAddress(Way.SSH, text, path, host, port, user)
    if parts.scheme == "https" or (parts.scheme == "http" and _is_here(host)):
        netloc = parts.netloc.rpartition("@")[2]
        return GitAddress(Way.HTTP, f"{parts.scheme}://{netloc}{parts.path}", path, host, port, user)
    if parts.scheme == "http":
        raise Wrong(
            "git.plain-http",
            "The address of the repository begins with http://, where everybody on the way can read along.",
            "Use its https:// address.",
        )
    raise _no_address(text)


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _no_address(text: str) -> Wrong:
    return Wrong(
        "git.address",
        "“{address}” is not the address of a Git repository.",
        "Write it as in https://git.example.org/team/blog.git or git@git.example.org:team/blog.git.",
        address=re.sub(r"//[^/@]*@", "//", text)[:120],
    )
