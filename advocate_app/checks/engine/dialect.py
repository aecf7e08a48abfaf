"""Patterns as Vale's styles write them (.NET-like, `\\w \\d \\s` are ASCII, `\\b` is Unicode), made into patterns of `regex`."""

from __future__ import annotations

_SETS = {"w": "A-Za-z0-9_", "d": "0-9", "s": r"\t\n\f\r "}
_DOUBLED = ("--", "&&", "||", "~~")  # operators of sets in `regex`, plain characters elsewhere


def dialect(pattern: str, *, ignorecase: bool = False) -> str:
    """`pattern` for `regex` with its V1 rules. With `ignorecase` its `I` are made `i`, which is the same but for Turkish."""
    made: list[str] = []
    at, in_set = 0, False
    while at < len(pattern):
        char, pair = pattern[at], pattern[at : at + 2]
        at += 1
        if char == "\\" and len(pair) == 2:
            at += 1
            made.append(_escape(pair[1], in_set=in_set))
        elif char == "[" and not in_set:
            in_set = True
            made.append("[")
            if pattern[at : at + 1] == "^":
                made.append("^")
                at += 1
            if pattern[at : at + 1] == "]":
                made.append("\\]")
                at += 1
        elif char == "]" and in_set:
            in_set = False
            made.append("]")
        elif in_set and char == "[" and pair != "[:":
            made.append("\\[")
        elif in_set and pair in _DOUBLED:
            made.append(f"\\{char}")
        elif ignorecase and not in_set and char in "Iİ":
            made.append("i")
        else:
            made.append(char)
    return "".join(made)


def _escape(letter: str, *, in_set: bool) -> str:
    if letter in _SETS:
        return _SETS[letter] if in_set else f"[{_SETS[letter]}]"
    if letter in "WDS" and not in_set:
        return f"[^{_SETS[letter.lower()]}]"
    return f"\\{letter}"
