"""Names and addresses of machines inside a company. A name tells how a network is built; an address alone tells little.

So a private name counts as what must not go out, and an address is only worth a question. Tutorials are full of both: names and
ranges that they use, and those that are reserved for documentation, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from itertools import pairwise

from advocate_app.checks.safety.found import Found

_INSIDE = ("internal", "intranet", "corp", "lan", "local", "private", "intra")
_NAME = re.compile(
    r"(?<![\w.%-])(?:[\w-]{1,63}\.){1,6}(?:internal|intranet|corp|lan|local|private|intra)(?:\.[\w-]{1,63}){0,3}(?![\w-])",
    re.I,
)
_KNOWN = re.compile(
    r"(?:.*\.)?(?:host\.docker|gateway\.docker|docker|kubernetes\.docker|metadata\.google|ec2|compute|google)\.internal\Z"
    r"|(?:.*\.)?(?:cluster|svc|default|pod|minikube)\.local\Z|(?:.*\.)?svc\..*|.*\.(?:js|ts|py|md|json|ya?ml|toml|html|txt|env|conf|gradle)\Z"
    r"|(?:this|self|window|document|process|module|config|settings|props|state|torch|_\w*)\..*|.*\._.*"
    r"|(?:www\.)?(?:raspberrypi|homeassistant|octopi|pi|router|fritz|printer|nas)\.(?:local|lan)\Z",
    re.I,
)
_SAMPLE = re.compile(
    r"(?:example|foo|bar|baz|your|my|acme|company|contoso|fabrikam|domain|some|test|dummy|sample|placeholder|hostname|x+)(?:[\w-]*)\Z",
    re.I,
)
_PLACE = re.compile(r"(?:[a-z]{2,}[-_]?)+\d+|[\w]+-[\w-]+", re.I)
_V4 = re.compile(r"(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d|/\d)")
_V6 = re.compile(r"(?<![\w:.])(?:[0-9a-fA-F]{1,4}:){2,7}(?::?[0-9a-fA-F]{1,4}){1,6}(?![\w:]|/\d)")
_VERSION = re.compile(
    r"(?:\bv|version|release|build|update|upgrade[ds]?|section|chapter|clause|§|==|>=|<=|~=|\^|firmware|driver|oid|assembly\w*|chrome|edge)"
    r"[\w .:\"'(/-]{0,16}\Z",
    re.I,
)
# the first networks of each private range are everybody's, and these servers are known by their numbers
_EVERYBODYS = tuple(
    ip_network(text)
    for text in (
        "10.0.0.0/16", "10.1.0.0/16", "10.96.0.0/12", "10.244.0.0/16", "10.10.10.0/24", "172.16.0.0/15", "172.18.0.0/16", "172.20.0.0/16",
        "192.168.0.0/22", "192.168.10.0/24", "192.168.49.0/24", "192.168.56.0/24", "192.168.64.0/24", "192.168.99.0/24",
        "192.168.100.0/24", "192.168.122.0/24", "8.8.0.0/16", "1.0.0.0/15", "9.9.9.0/24", "149.112.112.0/24", "208.67.220.0/22",
        "4.2.2.0/24", "1.2.3.0/24", "2001:4860::/32", "2606:4700:4700::/48", "2620:fe::/48", "2001:db8::/32", "fd00::/16",
    )
)  # fmt: skip


_PRIVATE = tuple(ip_network(text) for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"))
_OWN = ip_network("fc00::/7")


def private_hosts(source: str) -> Iterator[Found]:
    """Names of machines under suffixes that no public name has, and under `corp.` and the like of a public one."""
    if any(f".{word}" in source or f".{word.upper()}" in source for word in _INSIDE):
        for found in _NAME.finditer(source):
            if _tells(found[0].lower()):
                yield Found(*found.span(), "a host inside a company")


def listed_hosts(source: str, domains: Collection[str]) -> Iterator[Found]:
    """Names under the domains that a workspace lists, and those themselves."""
    for domain in domains:
        name = rf"(?<![\w.-])(?:[\w-]{{1,63}}\.){{0,6}}{re.escape(domain)}(?![\w-]|\.\w)"
        for found in re.finditer(name, source, re.I):
            yield Found(*found.span(), "a host inside the company")


def _tells(name: str) -> bool:
    """Whether it is more than what everybody calls their machines: several labels, or one with a number or a hyphen."""
    labels = name.split(".")
    if _KNOWN.match(name) or any(_SAMPLE.match(label) for label in labels):
        return False
    if labels[-1] in _INSIDE:
        own = labels[:-1]
        return len(own) >= 2 or (labels[-1] != "local" and bool(_PLACE.fullmatch(own[0])))
    # db-3.corp.northwind.com, but not package names such as org.corp.Name or files
    return len(labels) >= 4 and labels[-1] in (
        "com",
        "net",
        "org",
        "io",
        "de",
        "eu",
        "cloud",
        "dev",
        "co",
        "uk",
        "fr",
        "nl",
        "ch",
        "at",
    )


def addresses(source: str) -> Iterator[Found]:
    """IP addresses that seem to be of a real machine."""
    for found in _V4.finditer(source):
        if _of_a_machine(found[0]) and not _VERSION.search(source, max(0, found.start() - 24), found.start()):
            yield Found(*found.span(), "an IP address")
    if "::" in source or source.count(":") > 6:
        for found in _V6.finditer(source):
            if sum(letter.isdigit() for letter in found[0]) >= 2 and _of_a_machine(found[0]):
                yield Found(*found.span(), "an IP address")


def _of_a_machine(text: str) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if any(address in network for network in _EVERYBODYS if network.version == address.version):
        return False
    match address:
        case IPv4Address():
            reached = (address.is_global and not address.is_multicast) or any(address in net for net in _PRIVATE)
            return reached and int(address) & 255 not in (0, 255) and not _counted(text)
        case IPv6Address():
            return address.is_global or address in _OWN


def _counted(text: str) -> bool:
    """1.2.3.4, 10.20.30.40, 5.6.7.8, 11.22.33.44, 1.1.1.1: written down without a thought."""
    parts = [int(part) for part in text.split(".")]
    steps = {right - left for left, right in pairwise(parts)}
    return len(steps) == 1 or max(parts) < 10
