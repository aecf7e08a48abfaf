"""What an `action` of a rule offers instead of a match (https://vale.sh/docs/actions)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

import regex

from advocate_app.checks.engine.capitals import sentenced, titled
from advocate_app.checks.engine.dialect import dialect
from advocate_app.checks.engine.wording import filled

ACTIONS = ("replace", "remove", "edit", "suggest", "convert")
_WORD = re.compile(r"[A-Z]+(?![a-z])\d*|[A-Z]?[a-z][a-z0-9]*|[A-Z]|\d+|[^\W\d_]+")
Edit = Callable[[str, Sequence[str]], str]


def _split(text: str, params: Sequence[str]) -> str:
    parts = text.split(params[0]) if params[0] else list(text)
    index = int(params[1])
    return parts[index] if index < len(parts) else text


def _parts(text: str) -> list[str]:
    return _WORD.findall(text)


def _camel(text: str) -> str:
    made = "".join(part.capitalize() for part in _parts(text))
    return made[:1].lower() + made[1:]


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _rewritten(text: str, params: Sequence[str]) -> str:
    pattern, template = params
    return str(
        regex.sub(
            dialect(pattern),
            lambda found: filled(template, (found[0], *found.groups(""))),
            text,
            flags=regex.V1 | regex.MULTILINE,
            timeout=0.05,
        )
    )


# by name: how many parameters it takes, and what it does
_EDITS: Mapping[str, tuple[int, Edit]] = {
    "replace": (2, lambda text, p: text.replace(p[0], p[1])),
    "remove": (1, lambda text, p: text.translate({ord(sign): None for sign in p[0]})),
    "regex": (2, _rewritten),
    "trim": (1, lambda text, p: text.strip(p[0])),
    "trim_left": (1, lambda text, p: text.lstrip(p[0])),
    "trim_right": (1, lambda text, p: text.rstrip(p[0])),
    "truncate": (1, lambda text, p: text.split(p[0])[0] if p[0] else text),
    "split": (2, _split),
    "wrap": (1, lambda text, p: f"{p[0]}{text}{p[0]}"),
    "unwrap": (1, lambda text, p: text.removeprefix(p[0]).removesuffix(p[0])),
    "prefix": (1, lambda text, p: p[0] + text),
    "suffix": (1, lambda text, p: text + p[0]),
    "squeeze": (0, lambda text, _: re.sub(r"(\s)\s+", r"\1", text)),
    "capitalize": (0, lambda text, _: text[:1].upper() + text[1:]),
    "uncapitalize": (0, lambda text, _: text[:1].lower() + text[1:]),
    "ascii": (0, lambda text, _: _ascii(text)),
    "lower": (0, lambda text, _: text.lower()),
    "upper": (0, lambda text, _: text.upper()),
    "title": (0, lambda text, _: titled(text)),
    "sentence": (0, lambda text, _: sentenced(text)),
    "simple": (0, lambda text, _: " ".join(part.lower() for part in _parts(text))),
    "kebab": (0, lambda text, _: "-".join(part.lower() for part in _parts(text))),
    "snake": (0, lambda text, _: "_".join(part.lower() for part in _parts(text))),
    "camel": (0, lambda text, _: _camel(text)),
    "pascal": (0, lambda text, _: "".join(part.capitalize() for part in _parts(text))),
}


def amiss(action: str, params: Sequence[str]) -> str:
    """What is wrong with an action, '' where nothing is."""
    if not action:
        return ""
    if action not in ACTIONS:
        return f"an action is named {', '.join(ACTIONS[:-1])} or {ACTIONS[-1]}"
    if action == "convert" and tuple(params) != ("simple",):
        return "“convert” takes one parameter, “simple”"
    if action == "edit":
        return _edit_amiss(params)
    return ""


def _edit_amiss(params: Sequence[str]) -> str:
    rest = list(params)
    if not rest:
        return "“edit” needs to know what to do"
    while rest:
        name, rest = rest[0], rest[1:]
        if name not in _EDITS:
            return f"there is no edit “{name}” (there are {', '.join(_EDITS)})"
        takes = _EDITS[name][0]
        if len(rest) < takes:
            return f"the edit “{name}” takes {takes} parameter{'' if takes == 1 else 's'}"
        if name == "split" and not rest[1].isdecimal():
            return f"the edit “split” takes a number, not “{rest[1]}”"
        if name == "regex":
            try:
                regex.compile(dialect(rest[0]), regex.V1)
            except regex.error as problem:
                return f"“{rest[0]}” is no pattern ({problem})"
        rest = rest[takes:]
    return ""


def offered(action: str, params: Sequence[str], match: str, groups: Sequence[str] = ()) -> tuple[str, ...]:
    """What an action makes of `match`; `groups` are what its pattern captured, from `$1`."""
    whole = (match, *groups)
    match action:
        case "replace":
            return tuple(filled(param, whole) for param in params)
        case "remove":
            return ("",)
        case "convert":
            return (_EDITS["simple"][1](match, ()),)
        case "edit":
            return (_edited(match, params, whole),)
        case _:
            return ()


def _edited(match: str, params: Sequence[str], whole: Sequence[str]) -> str:
    rest = list(params)
    while rest:
        name = rest[0]
        takes, edit = _EDITS[name]
        given = rest[1 : 1 + takes]
        match = edit(match, given if name == "regex" else [filled(param, whole) for param in given])
        rest = rest[1 + takes :]
    return match.strip()


def recased(offer: str, match: str) -> str:
    """`offer` in the case of `match` where that is all small, all capitals, or begins with one."""
    if match.islower():
        return offer.lower()
    if match.isupper() and len(match) > 1:
        return offer.upper()
    if match.istitle():
        return offer[:1].upper() + offer[1:].lower()
    return offer
