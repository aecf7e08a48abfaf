"""Reads a `.vale.ini` (https://vale.sh/docs/vale-ini): which styles, vocabularies, levels and switches hold for which files.

What is wrong in it is one clear sentence; what it asks for and is not done here is told, and the rest is obeyed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from advocate_app.problems import Problem, Wrong

LEVELS = ("suggestion", "warning", "error")
_CORE = frozenset(
    ("StylesPath", "MinAlertLevel", "Vocab", "Packages", "IgnoredScopes", "SkippedScopes", "IgnoredClasses")
) | {"WordTemplate", "NLPEndpoint"}
_BY_GLOB = frozenset(
    ("BasedOnStyles", "BlockIgnores", "TokenIgnores", "IgnorePatterns", "Transform", "Lang", "View")
) | {"CommentDelimiters"}
# what would change the alerts and is not done here; the values that change nothing
_NOT_DONE = {
    "IgnoredScopes": {"code", "tt", "kbd"},
    "SkippedScopes": {"script", "style", "pre", "figure", "code"},
    "IgnoredClasses": set[str](),
    "WordTemplate": set[str](),
    "Transform": set[str](),
    "View": set[str](),
}
_OTHER_SECTIONS = ("formats", "asciidoctor")
_ENTRY = re.compile(r"\s*(\"[^\"]*\"|[^=:\s\[]+(?:\[\w+\])?|[^=:]+?)\s*[=:]\s*(.*?)\s*\Z")
_INLINE_COMMENT = re.compile(r"\s[#;].*\Z")
_COMMA = re.compile(r"(?<!\\),")
_PARAMETER = re.compile(r"([^\[\]]+\.[^\[\]]+)\[(\w+)\]\Z")


class Section:
    """What holds for files whose path fits `glob`; `styles` is None where it names none. `checks` are rules or styles."""

    def __init__(self, glob: str, styles: tuple[str, ...] | None = None) -> None:
        self.glob, self.styles = glob, styles
        self.checks: dict[str, bool] = {}
        self.levels: dict[str, str] = {}
        self.ignores: list[str] = []


class Settings(NamedTuple):
    """What holds for one file."""

    styles: tuple[str, ...]
    checks: dict[str, bool]
    everywhere: dict[str, bool]
    levels: dict[str, str]
    ignores: tuple[str, ...]

    def runs(self, rule: str) -> bool:
        """Whether the rule is on: by its own switch, by its style's, or because the file is based on the style."""
        style = rule.partition(".")[0]
        for switches in (self.checks, self.everywhere):
            for name in (rule, style):
                if name in switches:
                    return switches[name]
        return style in self.styles

    def level(self, rule: str, written: str) -> str:
        return self.levels.get(rule) or self.levels.get(rule.partition(".")[0]) or written


class Config:
    """A `.vale.ini`, read. Folders are absolute; `problems` are what it asks for and is not done here."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.folders: list[str] = []
        self.minimum = "suggestion"
        self.vocabularies: list[str] = []
        self.everywhere = Section("*")
        self.sections: list[Section] = []
        self.parameters: dict[str, dict[str, str]] = {}  # of rules, by name
        self.problems: list[Problem] = []

    @property
    def all_sections(self) -> list[Section]:
        return [self.everywhere, *self.sections]

    def styles(self) -> list[str]:
        """Every style that some file is based on, in the order of the configuration."""
        return list(dict.fromkeys(style for section in self.all_sections for style in section.styles or ()))

    def switched_on(self) -> list[str]:
        """Rules that are switched on by name."""
        named = (rule for section in self.all_sections for rule, on in section.checks.items() if on and "." in rule)
        return list(dict.fromkeys(named))

    def may_run(self, rule: str) -> bool:
        """Whether any file could be read by the rule."""
        sections = [Section("", self.everywhere.styles), *self.sections]
        return any(self._settings([section]).runs(rule) for section in sections)

    def settings(self, path: str) -> Settings:
        """What holds for the file at `path`, as it was typed; later sections win."""
        plain = path.replace(os.sep, "/")
        return self._settings([section for section in self.sections if fits(section.glob, plain)])

    def concerns(self, path: str) -> bool:
        """Whether any section speaks of the file."""
        plain = path.replace(os.sep, "/")
        whole = self.everywhere.styles or self.everywhere.checks
        return bool(whole) or any(fits(section.glob, plain) for section in self.sections)

    def _settings(self, sections: Sequence[Section]) -> Settings:
        styles = self.everywhere.styles or ()
        checks: dict[str, bool] = {}
        levels = dict(self.everywhere.levels)
        ignores = list(self.everywhere.ignores)
        for section in sections:
            styles = styles if section.styles is None else section.styles
            checks |= section.checks
            levels |= section.levels
            ignores += section.ignores
        return Settings(styles, checks, self.everywhere.checks, levels, tuple(ignores))


def read_config(path: str) -> Config:
    """The configuration in the file at `path`. Raises `Wrong`."""
    config = Config(path)
    entries = list(_entries(_text(path), path))
    for section, key, value, line in entries:
        if not section and key == "StylesPath":
            folder = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(path)), os.path.expanduser(value)))
            if not os.path.isdir(folder):
                raise _wrong(path, line, f"there is no folder {folder} (StylesPath)")
            config.folders.append(folder)
    if not config.folders:
        raise Wrong(
            "vale.no-styles-path",
            "{path} names no StylesPath.",
            "Add the line “StylesPath = styles”, with the folder that holds the styles.",
            path=path,
        )
    before = [entry for folder in config.folders for entry in _package_entries(folder)]
    for section, key, value, line in [*before, *entries]:
        _take(config, section, key, value, line)
    return config


def _package_entries(folder: str) -> Iterator[tuple[str, str, str, int]]:
    """What installed packages set beside their styles; the file itself has the last word."""
    packages = os.path.join(folder, ".vale-config")
    for name in sorted(os.listdir(packages)) if os.path.isdir(packages) else ():
        path = os.path.join(packages, name)
        if name.endswith(".ini"):
            yield from (entry for entry in _entries(_text(path), path) if entry[1] != "StylesPath")


def _take(config: Config, name: str, key: str, value: str, line: int) -> None:
    if name in _OTHER_SECTIONS:
        return
    if key in _NOT_DONE and set(listed(value)) - _NOT_DONE[key]:
        config.problems.append(_not_done(config.path, line, f"{key} is not obeyed here"))
        return
    if not name:
        _take_core(config, key, value, line)
        return
    if key in _CORE:
        raise _wrong(config.path, line, f"{key} stands above the first section, not in [{name}]")
    section = config.everywhere
    if not is_pattern(name):
        raise _wrong(
            config.path,
            line,
            f"[{name}] is no pattern for paths: a brace is left open, or a range is turned round",
        )
    if name != "*":
        section = next((each for each in config.sections if each.glob == name), Section(name))
        if section not in config.sections:
            config.sections.append(section)
    if key == "BasedOnStyles":
        section.styles = tuple(dict.fromkeys((*(section.styles or ()), *listed(value))))
    elif key in ("BlockIgnores", "TokenIgnores", "IgnorePatterns"):
        section.ignores += [each.strip().replace("\\,", ",") for each in _COMMA.split(value) if each.strip()]
    elif found := _PARAMETER.match(key):
        config.parameters.setdefault(found[1], {})[found[2].lower()] = value
    elif key not in _BY_GLOB:
        _switch(config, section, key, value, line)


def _switch(config: Config, section: Section, key: str, value: str, line: int) -> None:
    if value not in ("YES", "NO", *LEVELS):
        problem = f"“{key} = {value}” is neither YES, NO nor a level (suggestion, warning, error)"
        if "." not in key:
            problem = f"nothing is known of “{key}”"
        raise _wrong(config.path, line, problem)
    section.checks[key] = value != "NO"
    if value in LEVELS:
        section.levels[key] = value


def _take_core(config: Config, key: str, value: str, line: int) -> None:
    match key:
        case "MinAlertLevel" if value in LEVELS:
            config.minimum = value
        case "MinAlertLevel":
            raise _wrong(config.path, line, f"MinAlertLevel is suggestion, warning or error, not “{value}”")
        case "Vocab":
            config.vocabularies = list(dict.fromkeys((*config.vocabularies, *listed(value))))
        case _ if key in _CORE:
            pass
        case _ if key in _BY_GLOB:
            raise _wrong(config.path, line, f"{key} belongs below a section such as [*.md]")
        case _:
            config.problems.append(_not_done(config.path, line, f"nothing is known of “{key}”"))


def listed(value: str) -> list[str]:
    return [each.strip() for each in value.split(",") if each.strip()]


def _entries(text: str, path: str) -> Iterator[tuple[str, str, str, int]]:
    """Section ('' before the first), key, value and line of every entry."""
    section, held, first = "", "", 0
    for number, raw in enumerate(text.splitlines(), 1):
        line = held + raw.strip()
        first = first if held else number
        held = ""
        if not line or line[0] in "#;":
            continue
        if line.endswith("\\") and not line.endswith("\\\\"):
            held = line[:-1]
            continue
        if line[0] == "[" and line.rstrip().endswith("]"):
            section = line.strip()[1:-1].strip()
            continue
        found = _ENTRY.match(_INLINE_COMMENT.sub("", line))
        if not found:
            raise _wrong(path, first, f"“{line}” is neither a section nor “key = value”")
        yield section, found[1].strip('"'), _bare(found[2]), first


def _bare(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'`"
    return value[1:-1] if quoted else value


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except UnicodeDecodeError as problem:
        raise Wrong("vale.config-no-text", "{path} is not a text file in UTF-8.", "", path=path) from problem
    except OSError as problem:
        raise Wrong(
            "vale.config-unreadable",
            "{path} can't be read: {reason}.",
            "Name a .vale.ini behind --vale-config.",
            path=path,
            reason=problem.strerror or "",
        ) from problem


def _wrong(path: str, line: int, reason: str) -> Wrong:
    return Wrong(
        "vale.config",
        "{path} has a mistake in line {line}: {reason}.",
        "Correct it there.",
        path=path,
        line=line,
        reason=reason,
    )


def _not_done(path: str, line: int, reason: str) -> Wrong:
    return Wrong("vale.config-not-obeyed", "{path}, line {line}: {reason}.", "", path=path, line=line, reason=reason)


def fits(glob: str, path: str) -> bool:
    """Whether a section's pattern fits a path: `*` is anything, with `**` in it a folder's name; `{a,b}`, `?`, `[a-z]`, `!`."""
    negated = glob.startswith("!")
    return (_glob(glob.lstrip("!")).fullmatch(path) is not None) != negated


def is_pattern(glob: str) -> bool:
    """Whether `fits` can read it."""
    try:
        _glob(glob.lstrip("!"))
    except re.error:
        return False
    return True


def _glob(glob: str) -> re.Pattern[str]:
    deep = "**" in glob
    made, at, depth = "", 0, 0
    while at < len(glob):
        char = glob[at]
        at += 1
        if deep and glob.startswith("**/", at - 1):
            made, at = made + "(?:.*/)?", at + 2
        elif char == "*":
            twice = glob.startswith("*", at)
            made, at = made + ("[^/]*" if deep and not twice else ".*"), at + twice
        elif char == "?":
            made += "[^/]" if deep else "."
        elif char == "{":
            made, depth = made + "(?:", depth + 1
        elif char == "}" and depth:
            made, depth = made + ")", depth - 1
        elif char == "," and depth:
            made += "|"
        elif char == "[" and "]" in glob[at:]:
            end = glob.index("]", at)
            made, at = made + "[" + glob[at:end].replace("!", "^", 1).replace("\\", "\\\\") + "]", end + 1
        elif char == "\\" and at < len(glob):
            made, at = made + re.escape(glob[at]), at + 1
        else:
            made += re.escape(char)
    return re.compile(made, re.S)
