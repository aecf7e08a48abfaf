"""The address of a LanguageTool server, whatever way it was typed."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit, urlunsplit

from advocate_app.problems import Wrong


def normal_address(typed: str) -> str:
    """`typed` as `scheme://host[:port]/[path/]`, without the `v2` that everybody copies along. Raises `Wrong`."""
    text = typed.strip()
    if not re.match(r"[a-z][a-z0-9+.-]*://", text, re.IGNORECASE):
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _wrong(typed) from None
    odd = parts.username or parts.password or parts.query or parts.fragment or re.search(r"\s", text)
    if parts.scheme.lower() not in ("http", "https") or not host or odd:
        raise _wrong(typed)
    if ":" in host:
        host = f"[{host}]"
    path = re.sub(r"/v2(?:/(?:check|languages|healthcheck)?)?$", "", re.sub("/{2,}", "/", parts.path).rstrip("/"))
    return urlunsplit((parts.scheme.lower(), f"{host}:{port}" if port else host, f"{path}/", "", ""))


def is_this_computer(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _wrong(typed: str) -> Wrong:
    shown = re.sub(r"//[^/@]*@", "//", typed.strip())
    return Wrong(
        "grammar.address",
        "“{address}” can't be the address of a LanguageTool server.",
        "Write it as in http://localhost:8081, without a name or password in it.",
        address=shown,
    )
