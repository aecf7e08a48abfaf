"""Messages of rules: what `%s` and its kin stand for, and how several offers are joined."""

from __future__ import annotations

import re
from collections.abc import Sequence

_VERB = re.compile(r"%(?:\[(\d+)\])?[-+# 0]*\d*(?:\.\d+)?([sdvqf%])")
_REFERENCE = re.compile(r"\$(?:(\d+)|\{(\d+)\})")
_QUOTES = {"“": "” or “", "'": "' or '", '"': '" or "', "‘": "’ or ‘", "`": "` or `"}
_PIPE = re.compile(r"(?<!\\)\|")


def worded(message: str, *values: object) -> str:
    """`message` with its verbs filled in their order, or by number (`%[2]s`); what has no value is left out, all on one line."""
    if "%" in message:
        given = iter(values)

        def fill(verb: re.Match[str]) -> str:
            if verb[2] == "%":
                return "%"
            if verb[1]:
                number = int(verb[1]) - 1
                return str(values[number]) if number < len(values) else ""
            return str(next(given, ""))

        message = _VERB.sub(fill, message)
    return message.replace("\n", " ")


def options(offer: str) -> tuple[str, ...]:
    """The options of `a|b`; `\\|` is a plain sign."""
    return tuple(each.replace("\\|", "|") for each in _PIPE.split(offer) if each)


def joined_in(message: str, offers: Sequence[str]) -> str:
    """Offers as they fit into the quotes round the first `%s`: “to” or “for”."""
    return _QUOTES.get(message.partition("%s")[0][-1:], " or ").join(offers)


def joined(offers: Sequence[str]) -> str:
    """Offers as Vale joins them: `'a', 'b', or 'c'`."""
    quoted = [f"'{offer}'" for offer in offers]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return ", ".join([*quoted[:-1], f"or {quoted[-1]}"])


def unquoted(message: str) -> str:
    """`message` without the first of its two quoted `%s`, for `joined` brings its own."""
    for quoted in ("'%s'", '"%s"'):
        if message.count(quoted) == 2:
            message = message.replace(quoted, "%s", 1)
    return message


def filled(template: str, groups: Sequence[str]) -> str:
    """`template` with its `$1` replaced; a number that no group has stays as it is."""
    if "$" not in template:
        return template

    def group(found: re.Match[str]) -> str:
        number = int(found[1] or found[2])
        return groups[number] if number < len(groups) else found[0]

    return _REFERENCE.sub(group, template)
