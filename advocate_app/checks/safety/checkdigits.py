"""Check digits of tokens: where the issuer gives some, they prove that a token was really issued in that form."""

from __future__ import annotations

import json
import zlib
from base64 import urlsafe_b64decode
from collections.abc import Callable, Mapping

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_LAST = 6
_CLAIMS = frozenset(
    ("iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scope", "scp", "role", "roles", "email", "user")
) | frozenset(("user_id", "uid", "sid", "azp", "client_id", "tenant", "ref"))
_SAMPLES = frozenset(("John Doe", "Jane Doe", "1234567890", "joe", "example", "test"))


def base62(number: int, length: int) -> str:
    """`number` in 62 digits, filled up with zeros to `length`."""
    text = ""
    while number:
        number, rest = divmod(number, 62)
        text = _DIGITS[rest] + text
    return text.rjust(length, "0")


def crc32_base62(rest: str) -> bool:
    """The last six digits are the CRC-32 of the others.

    https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    """
    return base62(zlib.crc32(rest[:-_LAST].encode("ascii")), _LAST) == rest[-_LAST:]


def jwt(token: str) -> bool:
    """Its first two parts are a header and claims (RFC 7519), and not those that examples are signed with."""
    head, payload, *_ = token.split(".")
    try:
        first, second = (json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in (head, payload))
    except ValueError:
        return False
    if not isinstance(first, dict) or not isinstance(second, dict) or "alg" not in first:
        return False
    claims = {value for value in second.values() if isinstance(value, str)}
    return not _CLAIMS.isdisjoint(second) and _SAMPLES.isdisjoint(claims)


# what a check says: True, it was issued; False, it was not; where it is no proof against, the token's look decides
CHECKS: Mapping[str, Callable[[str], bool]] = {"crc32-base62": crc32_base62, "jwt": jwt}
