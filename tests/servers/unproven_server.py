"""A loopback server whose certificate nobody vouches for. Its key is no secret: it was made for these tests and opens nothing else."""

from __future__ import annotations

import ssl
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.feed_server import FeedServer, feed_server

CERTIFICATE = """
MIIBmjCCAUGgAwIBAgIULC/wPYERTyOb3glhdyc+2+dxrbkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNTA0NDUxOFoYDzIxMjYxMTAx
MDQ0NTE4WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQqTb4ENfIq7a38uE5gVK2FF/HQpd0yR3iQBvCdIpzDI9tzK9LDxGtc
GgrgjS6nhbbNXFLU4EHFMx2yFuAnlssso28wbTAdBgNVHQ4EFgQUHJhCIbAPDFNw
ZmYrwbrIZUxNYHMwHwYDVR0jBBgwFoAUHJhCIbAPDFNwZmYrwbrIZUxNYHMwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDRwAwRAIgK8o7/Ahn0oh3qtxQq9UTKY3No1ouHVQzNhWHBEcqPUcCIH9s
tfo999iBwX9bnxD+3XGSjWeF+Io8AmVGxH2nhxEj
"""
KEY = """
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8BJ4NhYm2qVSXm4y
resB5kFs1MDRwlCTWwpIOIEwB8+hRANCAAQqTb4ENfIq7a38uE5gVK2FF/HQpd0y
R3iQBvCdIpzDI9tzK9LDxGtcGgrgjS6nhbbNXFLU4EHFMx2yFuAnlsss
"""


@contextmanager
def unproven_server() -> Iterator[FeedServer]:
    """Speaks https; its certificate is for 127.0.0.1, good until 2126, and signed by itself alone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "server.pem")
        file.write_text(_part("PRIVATE KEY", KEY) + _part("CERTIFICATE", CERTIFICATE))
        context.load_cert_chain(file)
    with feed_server(context) as server:
        yield server


def _part(what: str, body: str) -> str:
    return f"-----BEGIN {what}-----{body}-----END {what}-----\n"
