"""Private keys in a text: PEM, OpenSSH, SSH2, PGP, PuTTY and JSON Web Keys. A header without its key is only talked about."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator

from advocate_app.checks.safety.found import Found
from advocate_app.checks.safety.standins import made_up

_HEAD = re.compile(r"-{4,5} ?BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}")
# key material, with what a quotation, a string in code or an indentation puts between its lines
_MATERIAL = re.compile(r"[A-Za-z0-9+/=]+")
_HEADERS = re.compile(r"(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash|Subject|x-[\w-]+): ?[^\n\\]*", re.I)
_END = re.compile(r"-{4,5} ?END ")
_PUTTY = re.compile(r"PuTTY-User-Key-File-[23]:")
_PUTTY_KEY = re.compile(r"Private-Lines: \d+(?:\\n|\s)+((?:[A-Za-z0-9+/=]{4,64}(?:\\n|\s)*)+)")
_JWK = re.compile(r"\"d\"\s*:\s*\"([A-Za-z0-9_-]{40,1400})\"")
_WRAPPED = re.compile(r"LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,}={0,2}")  # base64 of "-----BEGIN ", as in a kubeconfig
_LEAST = 40  # characters of material: an Ed25519 key has 64, and less still gives some away
_CUT = 200  # a key that goes on behind dots is given away by this many
_REACH = 12_000  # code points in which a key's end is looked for
_PEM = "https://www.rfc-editor.org/rfc/rfc7468"


def private_keys(source: str) -> Iterator[Found]:
    if "PRIVATE KEY" in source:
        yield from _pem(source)
    if "LS0tLS1CRUdJTi" in source:
        for wrapped in _WRAPPED.finditer(source):
            begins = b64decode(wrapped[0][:60]).decode("latin-1")
            if "PRIVATE" in begins and not made_up(wrapped[0][60:]):
                yield Found(*wrapped.span(), "a private key in base64", _PEM)
    if "PuTTY-User-Key-File" in source:
        for head in _PUTTY.finditer(source):
            body = _PUTTY_KEY.search(source, head.end(), head.end() + _REACH)
            if body and len(body[1]) >= _LEAST and not made_up(body[1]):
                yield Found(head.start(), body.end(1), "a PuTTY private key")
    if '"kty"' in source:
        for key in _JWK.finditer(source):
            if '"kty"' in source[max(0, key.start() - 1_500) : key.end() + 1_500] and not made_up(key[1]):
                yield Found(*key.span(1), "a private JSON Web Key", "https://www.rfc-editor.org/rfc/rfc7517")


def _pem(source: str) -> Iterator[Found]:
    heads = list(_HEAD.finditer(source))
    for index, head in enumerate(heads):
        limit = heads[index + 1].start() if index + 1 < len(heads) else len(source)
        limit = min(limit, head.end() + _REACH)
        end = _END.search(source, head.end(), limit)
        last = end.start() if end else limit
        body = _HEADERS.sub("", source[head.end() : last])
        if not end:  # a fence or an empty line closes a key that was cut
            body = re.split(r"\n\s*\n|```|~~~", body.lstrip(), maxsplit=1)[0]
        lines = [line for line in _MATERIAL.findall(body.replace("\\n", " ").replace("\\r", " ")) if len(line) > 3]
        key = "".join(line for line in lines if len(line) >= 16 or line.endswith("="))
        cut = "..." in body or "…" in body
        if len(key) >= (_CUT if cut else _LEAST) and not made_up(key):
            yield Found(head.start(), end.end() if end else head.end() + len(body), _kind(head[0]), _PEM)


def _kind(head: str) -> str:
    for name in ("OPENSSH", "PGP", "RSA", "EC", "DSA", "SSH2"):
        if f" {name} " in head:
            shown = {"OPENSSH": "OpenSSH"}.get(name, name)
            return f"{'an' if name in ('OPENSSH', 'RSA', 'EC', 'SSH2') else 'a'} {shown} private key"
    return "a private key"
