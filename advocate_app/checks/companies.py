"""What people call a company: without its legal form, and, where it was named in full before, by the first of its words."""

from __future__ import annotations

import re

# at the end of a name; https://en.wikipedia.org/wiki/List_of_legal_entity_types_by_country
_LEGAL = re.compile(
    r",?\s+(?:AS|A/S|ASA|ApS|OÜ|AB|Oy|Oyj|GmbH|mbH|gGmbH|AG|KG|KGaA|UG|SE|e\.?\s?V\.?|Ltd|Limited|LLC|LLP|LP|Inc|Incorporated|Corp|"
    r"Corporation|Co|Company|PLC|plc|S\.?A\.?S?|SARL|S\.?[àa]\.?\s?r\.?\s?l|SpA|S\.p\.A|S\.?r\.?l|S\.?L|B\.?V|N\.?V|Sp\.\s?z\s?o\.\s?o|"
    r"s\.r\.o|a\.s|d\.o\.o|UAB|SIA|Kft|Zrt|Pty|Pvt|PBC|K\.K|& Co)\.?\Z"
)
_KIND = re.compile(
    r"(?<=[^\W\d_]{3})\s+(?:Systems?|Software|Labs?|Laboratories|Technolog(?:y|ies)|Tech|Solutions|Group|Holdings?|Consulting|Networks?|"
    r"Analytics|Studios?|Digital|Data|Cloud|Security|Robotics|Services|International|Global|Industries|Instruments|Electronics|Computing|"
    r"Engineering|Interactive|Media|Energy|Health|Mobility|Partners)\Z"
)
_MOST = 4  # of such endings


def proper(name: str) -> tuple[str, ...]:
    """`name`, and without its legal form: “Kestrel Systems AS”, “Kestrel Systems”. None where there is no name."""
    found = [" ".join(name.split())]
    while len(found) < _MOST and (ending := _LEGAL.search(found[-1])) and found[-1][: ending.start()]:
        found.append(found[-1][: ending.start()])
    return tuple(found) if found[0] else ()


def short(name: str) -> str:
    """What is left without the words for its kind, “Kestrel”; '' where nothing is to be left out."""
    said = proper(name)[-1:]
    return said[0][: ending.start()] if said and (ending := _KIND.search(said[0])) else ""
