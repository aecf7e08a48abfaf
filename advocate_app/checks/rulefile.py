"""A rule file as written: its keys with their lines, so that a mistake in it can be named where it stands.

Values stay text as they are in the file (`no`, `on` and `1.0` are words there); key names have no case, as in Vale's styles.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from advocate_app.problems import Wrong


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a rule file; `line` counts from 1."""

    text: str
    line: int


_REFUSED = {
    "script": "rules of the kind “script” are programs, and a rule must stay something that one can read",
    "sequence": "rules of the kind “sequence” need a tagger of parts of speech, which is not here",
}
_NULL = "tag:yaml.org,2002:null"
_YES, _NO = frozenset(("true", "yes", "on")), frozenset(("false", "no", "off"))


class RuleFile:
    """The keys of one file. Every method raises `Wrong` naming file, line and reason."""

    def __init__(self, path: Path, text: str) -> None:
        import yaml

        self.path = path
        self._values: dict[str, object] = {}
        self._lines: dict[str, Line] = {}
        try:
            top = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as problem:
            mark = getattr(problem, "problem_mark", None)
            reason = str(getattr(problem, "problem", None) or "it is not YAML")
            raise self.wrong(mark.line + 1 if mark else 1, f"it can't be read as YAML ({reason})") from problem
        if not isinstance(top, yaml.MappingNode):
            raise self.wrong(1, "it holds no keys")
        for key, value in top.value:
            name = Line(str(key.value), key.start_mark.line + 1)
            if name.text.lower() in self._lines:
                raise self.wrong(name.line, f"the key “{name.text}” stands there twice")
            self._lines[name.text.lower()] = name
            self._values[name.text.lower()] = value

    def wrong(self, line: int, reason: str) -> Wrong:
        """`reason` goes on after "rule file, line n: "."""
        return Wrong(
            "checks.rule",
            "The rule file {file} has a mistake in line {line}: {reason}.",
            "Correct it there; the other rules go on working.",
            file=str(self.path),
            line=line,
            reason=reason,
        )

    def set(self, key: str, text: str) -> None:
        """Puts `text` in the place of what the file says of `key`; mistakes in it are told of line 1."""
        import yaml

        mark = yaml.Mark(str(self.path), 0, 0, 0, "", 0)
        self._lines[key] = Line(key, 1)
        self._values[key] = yaml.ScalarNode("tag:yaml.org,2002:str", text, mark, mark)

    def has(self, key: str) -> bool:
        return key in self._lines

    def line(self, key: str) -> int:
        """Where `key` stands, 1 where it is missing."""
        return self._lines[key].line if key in self._lines else 1

    def only(self, known: Collection[str]) -> None:
        for key, name in self._lines.items():
            if key not in known:
                raise self.wrong(name.line, f"there is no key “{name.text}” in a rule of this kind")

    def text(self, key: str, default: str = "") -> str:
        if key not in self._values:
            return default
        return self._scalar(key, self._values[key]).text

    def flag(self, key: str, *, default: bool = False) -> bool:
        if key not in self._values:
            return default
        word = self._scalar(key, self._values[key])
        if word.text.lower() not in _YES | _NO:
            raise self.wrong(word.line, f"“{self._lines[key].text}” is true or false, not “{word.text}”")
        return word.text.lower() in _YES

    def number(self, key: str) -> int | None:
        if key not in self._values:
            return None
        word = self._scalar(key, self._values[key])
        if not word.text.isdecimal():
            raise self.wrong(word.line, f"“{self._lines[key].text}” is a whole number, not “{word.text}”")
        return int(word.text)

    def decimal(self, key: str) -> float | None:
        if key not in self._values:
            return None
        word = self._scalar(key, self._values[key])
        try:
            return float(word.text)
        except ValueError as problem:
            raise self.wrong(word.line, f"“{self._lines[key].text}” is a number, not “{word.text}”") from problem

    def texts(self, key: str) -> tuple[Line, ...]:
        """A list of texts; a single text is a list of one, and a key with nothing behind it is none."""
        import yaml

        node = self._values.get(key)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.tag == _NULL):
            return ()
        if isinstance(node, yaml.SequenceNode):
            return tuple(self._scalar(key, item) for item in node.value)
        return (self._scalar(key, node),)

    def pairs(self, key: str) -> tuple[tuple[Line, Line], ...]:
        """A mapping of text to text, in the order of the file."""
        import yaml

        node = self._values.get(key)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.tag == _NULL):
            return ()
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(self.line(key), f"“{self._lines[key].text}” is a list of pairs, “what: instead”")
        return tuple((self._scalar(key, left), self._scalar(key, right)) for left, right in node.value)

    def records(self, key: str, *, plain: str) -> tuple[Mapping[str, tuple[Line, ...]], ...]:
        """A list of mappings, each of names to one text or several. A plain text in the list is one under the name `plain`."""
        import yaml

        node = self._values.get(key)
        if node is None or (isinstance(node, yaml.ScalarNode) and node.tag == _NULL):
            return ()
        if not isinstance(node, yaml.SequenceNode):
            raise self.wrong(self.line(key), f"“{self._lines[key].text}” is a list")
        found: list[Mapping[str, tuple[Line, ...]]] = []
        for item in node.value:
            if isinstance(item, yaml.MappingNode):
                found.append({str(name.value).lower(): self._several(key, value) for name, value in item.value})
            else:
                found.append({plain: (self._scalar(key, item),)})
        return tuple(found)

    def _several(self, key: str, node: object) -> tuple[Line, ...]:
        import yaml

        if isinstance(node, yaml.SequenceNode):
            return tuple(self._scalar(key, item) for item in node.value)
        return (self._scalar(key, node),)

    def action(self) -> tuple[str, tuple[str, ...]]:
        """`action`, as its name and its parameters, one after the other; ('', ()) where there is none."""
        import yaml

        node = self._values.get("action")
        if node is None:
            return "", ()
        name, params = "", tuple[str, ...]()
        for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
            match str(key.value).lower():
                case "name":
                    name = self._scalar("action", value).text
                case "params" if isinstance(value, yaml.SequenceNode):
                    steps = [i.value if isinstance(i, yaml.SequenceNode) else [i] for i in value.value]
                    params = tuple(self._scalar("action", item).text for step in steps for item in step)
                case "params" if isinstance(value, yaml.ScalarNode) and value.tag == _NULL:
                    pass
                case _:
                    raise self.wrong(key.start_mark.line + 1, f"an action has no “{key.value}” of that form")
        return name, params

    def _scalar(self, key: str, node: object) -> Line:
        import yaml

        if isinstance(node, yaml.ScalarNode):
            return Line(str(node.value), node.start_mark.line + 1)
        line = node.start_mark.line + 1 if isinstance(node, yaml.Node) else self.line(key)
        raise self.wrong(line, f"“{self._lines[key].text}” holds something that is no plain text")


def kind_of(file: RuleFile, known: Collection[str]) -> str:
    """The kind of the rule, one of `known`. Raises `Wrong`."""
    kind = file.text("extends")
    if kind in known:
        return kind
    if kind in _REFUSED:
        reason = _REFUSED[kind]
    elif kind:
        reason = f"there is no kind of rule called “{kind}” here (there are {', '.join(known)})"
    else:
        reason = "it has no “extends” that says of which kind it is"
    raise file.wrong(file.line("extends"), reason)
