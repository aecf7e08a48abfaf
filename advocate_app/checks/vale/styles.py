"""Makes the plan of a team's Vale set-up: its styles, single rules, vocabularies and overridden parameters.

A plan is made of files that rarely change, so it is kept: under a name made of all that it depends on.
"""

from __future__ import annotations

import os
import sys
from typing import NamedTuple, Protocol

from advocate_app.checks.engine.files import rule_files
from advocate_app.checks.engine.plan import VERSION, Plan, found, kept
from advocate_app.checks.vale.config import Config
from advocate_app.problems import Problem, Wrong

try:
    from _blake2 import blake2b  # hashlib brings OpenSSL along, which takes longer to load than all the rules
except ImportError:
    from hashlib import blake2b

BUILT_IN = "Vale"


class Plans(Protocol):
    """Where plans are kept between two runs."""

    def plan(self, name: str) -> bytes | None: ...
    def keep(self, name: str, data: bytes) -> None: ...


class Loaded(NamedTuple):
    """`problems` are rules that can't be used; the others work."""

    plan: Plan
    problems: tuple[Problem, ...]


class Source(NamedTuple):
    """A rule file as it is read: name (`Style.Rule`), path, content."""

    name: str
    path: str
    data: bytes


def load(config: Config, plans: Plans | None = None) -> Loaded:
    """The plan for `config`, as it was kept or made anew. Raises `Wrong` where a style or vocabulary is missing."""
    accepted, rejected = _vocabulary(config)
    sources = _sources(config)
    name = _name(config, sources, accepted, rejected)
    if plans and (data := plans.plan(name)) and (known := found(data)):
        plan, problems = known
        return Loaded(plan, tuple(Wrong(name, what, do, **words) for name, what, do, words in problems))
    from advocate_app.checks.vale.making import make

    loaded = make(config, sources, accepted, rejected)
    if plans:
        problems = tuple(
            (p.id, *p.templates, {key: str(word) for key, word in p.words.items()}) for p in loaded.problems
        )
        plans.keep(name, kept(loaded.plan, problems))
    return loaded


def _name(config: Config, sources: list[Source], accepted: list[str], rejected: list[str]) -> str:
    switches = [(section.styles, section.checks, section.levels) for section in config.all_sections]
    key = blake2b(
        repr((VERSION, sys.version, config.parameters, switches, accepted, rejected)).encode(), digest_size=16
    )
    for source in sources:
        key.update(f"{source.name}\0{source.path}\0{len(source.data)}\0".encode("utf-8", "surrogateescape"))
        key.update(source.data)
    return key.hexdigest()


def _sources(config: Config) -> list[Source]:
    """All rule files of the set-up that could run; the first folder that has a style has it."""
    read: dict[str, Source] = {}
    for style in config.styles():
        if style == BUILT_IN:
            continue
        folder = next((f for each in config.folders if os.path.isdir(f := os.path.join(each, style))), None)
        if folder is None:
            raise Wrong(
                "vale.no-style",
                "There is no style “{style}” in {folder}.",
                "Put its folder there (“vale sync” fetches the packages of a configuration), or take it out of {path}.",
                style=style,
                folder=" or ".join(config.folders),
                path=config.path,
            )
        for name, path in rule_files(folder, style):
            if name not in read and config.may_run(name):
                read[name] = _source(name, path)
    for rule in config.switched_on():
        parts = rule.split(".")
        paths = [os.path.join(folder, *parts) + ".yml" for folder in config.folders]
        for path in [path for path in paths if os.path.isfile(path) and rule not in read][:1]:
            read[rule] = _source(rule, path)
    return list(read.values())


def _source(name: str, path: str) -> Source:
    try:
        with open(path, "rb") as file:
            return Source(name, path, file.read())
    except OSError:
        return Source(name, path, b"")


def _vocabulary(config: Config) -> tuple[list[str], list[str]]:
    """The words that the set-up accepts and rejects, each a pattern."""
    accepted, rejected = list[str](), list[str]()
    for name in config.vocabularies:
        places = [
            os.path.join(f, *sub, name) for f in config.folders for sub in (("config", "vocabularies"), ("Vocab",))
        ]
        folder = next((place for place in places if os.path.isdir(place)), None)
        if folder is None:
            raise Wrong(
                "vale.no-vocabulary",
                "There is no vocabulary “{name}” in {folder}.",
                "Make the folder with an accept.txt in it, or take it out of {path}.",
                name=name,
                folder=" or ".join(os.path.join(f, "config", "vocabularies") for f in config.folders),
                path=config.path,
            )
        for file, words in (("accept.txt", accepted), ("reject.txt", rejected)):
            path = os.path.join(folder, file)
            if os.path.isfile(path):
                lines = _source(file, path).data.decode("utf-8-sig", "replace").splitlines()
                words += [line.strip() for line in lines if line.strip() and not line.strip().startswith("# ")]
    return accepted, rejected
