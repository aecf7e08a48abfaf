"""One page, one address: what of a URL does not name the page is dropped, so that a topic has one id wherever it comes from."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = ("utm_", "mc_", "pk_")
_TRACKERS = frozenset(["fbclid", "gclid", "ref_src", "igshid"])


def canonical(url: str) -> str:
    """Without `utm_*`, fragment, `www.`, `m.` and last slash, host in lower case; '' for what is no address.

    http and https count as the same page, so a feed that moves to https brings nothing twice.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return ""
    if parts.scheme == "file":
        return urlunsplit(("file", "", parts.path, "", ""))
    if parts.scheme not in ("http", "https") or not host:
        return ""
    for prefix in ("www.", "m."):
        host = host.removeprefix(prefix)
    if port and port not in (80, 443):
        host = f"{host}:{port}"
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(k)])
    return urlunsplit(("https", host, parts.path.rstrip("/"), query, ""))


def _tracks(key: str) -> bool:
    return key.lower().startswith(_TRACKING) or key.lower() in _TRACKERS
