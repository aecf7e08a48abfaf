"""What `advocate check` prints, in the form that was asked for: text, json, vale-json or sarif. Nothing here reads or decides."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from advocate_app import __version__

TEXT, JSON, VALE, SARIF = FORMATS = ("text", "json", "vale-json", "sarif")
_SARIF_LEVEL = {"error": "error", "warning": "warning", "suggestion": "note"}


class Remark(NamedTuple):
    """One finding or alert. Lines and columns count from 1, in code points; [start, end) is of the source, `match` its text.

    `severity` is what text and json say (stop, suggestion; of alerts their level), `level` is Vale's. `read` is the text as the
    rule read it, without markup.
    """

    line: int
    column: int
    start: int
    end: int
    rule: str
    severity: str
    level: str
    message: str
    match: str
    replacements: tuple[str, ...]
    description: str
    link: str
    read: str
    action: str = ""
    params: tuple[str, ...] = ()


class Checked(NamedTuple):
    """One text: its name as it was typed, and what was found in it."""

    name: str
    text: str
    remarks: Sequence[Remark]


def printed(form: str, done: Sequence[Checked], *, kinds: Sequence[str] = ("stop", "suggestion")) -> str:
    """What was found in `done`, in the form of that name; `kinds` are the severities that the text counts."""
    match form:
        case "vale-json":
            return _vale(done)
        case "sarif":
            return json.dumps(_sarif(done), ensure_ascii=False, indent=2)
        case "json":
            return json.dumps([row for each in done for row in _rows(each)], ensure_ascii=False, indent=2)
        case _:
            return "\n".join(_lines(done, kinds))


def _rows(each: Checked) -> Iterator[Mapping[str, object]]:
    for remark in each.remarks:
        yield {
            "file": each.name,
            "line": remark.line,
            "column": remark.column,
            "start": remark.start,
            "end": remark.end,
            "rule": remark.rule,
            "severity": remark.severity,
            "message": remark.message,
            "match": remark.match,
            "replacements": remark.replacements,
        }


def _lines(done: Sequence[Checked], kinds: Sequence[str]) -> Iterator[str]:
    counts: dict[str, int] = {}
    for each in done:
        for remark in each.remarks:
            counts[remark.severity] = counts.get(remark.severity, 0) + 1
            offers = " | ".join(f"“{r}”" if r else "nothing" for r in remark.replacements)
            better = f" → {offers}" if offers else ""
            yield (
                f"{each.name}:{remark.line}:{remark.column}: {remark.severity}: {remark.message}"
                f" [{remark.rule}] “{' '.join(remark.match.split())}”{better}"
            )
    if done:
        yield ", ".join(_counted(counts.get(kind, 0), kind) for kind in kinds) + "."


def _counted(n: int, what: str) -> str:
    return f"{n or 'no'} {what}{'' if n == 1 else 's'}"


def _vale(done: Iterable[Checked]) -> str:
    """Vale's own JSON: a file without alerts is left out. An alert a line, for the encoder is slow where it indents."""
    files = []
    for each in done:
        if each.remarks:
            alerts = ",\n    ".join(json.dumps(_alert(remark), ensure_ascii=False) for remark in each.remarks)
            files.append(f"  {json.dumps(each.name, ensure_ascii=False)}: [\n    {alerts}\n  ]")
    return "{\n" + ",\n".join(files) + "\n}" if files else "{}"


def _alert(remark: Remark) -> Mapping[str, object]:
    """Columns are the first and the last of the match."""
    return {
        "Action": {"Name": remark.action, "Params": remark.params or None},
        "Suggestions": remark.replacements,
        "Span": (remark.column, remark.column + max(1, remark.end - remark.start) - 1),
        "Check": remark.rule,
        "Description": remark.description,
        "Link": remark.link,
        "Message": remark.message,
        "Severity": remark.level,
        "Match": remark.read,
        "Line": remark.line,
    }


def _sarif(done: Sequence[Checked]) -> Mapping[str, object]:
    """SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as code hosts read it."""
    rules: dict[str, Remark] = {}
    for each in done:
        for remark in each.remarks:
            rules.setdefault(remark.rule, remark)
    numbers = {rule: number for number, rule in enumerate(rules)}
    driver = {
        "name": "Advocate",
        "semanticVersion": __version__,
        "rules": [_sarif_rule(remark) for remark in rules.values()],
    }
    results = [_result(each, remark, numbers[remark.rule]) for each in done for remark in each.remarks]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _sarif_rule(remark: Remark) -> Mapping[str, object]:
    told = remark.description or remark.message
    more = {"helpUri": remark.link} if "://" in remark.link else {}
    return {
        "id": remark.rule,
        "shortDescription": {"text": remark.rule},
        "fullDescription": {"text": told},
        "help": {"text": told},
        "defaultConfiguration": {"level": _SARIF_LEVEL[remark.level]},
        **more,
    }


def _result(each: Checked, remark: Remark, number: int) -> Mapping[str, object]:
    where = {"uri": _uri(each.name)}
    region = _region(each.text, remark)
    fixes = [
        {
            "description": {"text": f"Write “{offer}”" if offer else "Remove it"},
            "artifactChanges": [
                {
                    "artifactLocation": where,
                    "replacements": [{"deletedRegion": region, "insertedContent": {"text": offer}}],
                }
            ],
        }
        for offer in remark.replacements
    ]
    return {
        "ruleId": remark.rule,
        "ruleIndex": number,
        "level": _SARIF_LEVEL[remark.level],
        "message": {"text": remark.message},
        "locations": [{"physicalLocation": {"artifactLocation": where, "region": region}}],
        **({"fixes": fixes} if fixes else {}),
    }


def _region(text: str, remark: Remark) -> Mapping[str, object]:
    """Where it is; the end's column is that behind the last character."""
    lines = text[remark.start : remark.end].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    last = len(lines[-1]) + 1 + (remark.column - 1 if len(lines) == 1 else 0)
    return {
        "startLine": remark.line,
        "startColumn": remark.column,
        "endLine": remark.line + len(lines) - 1,
        "endColumn": max(last, remark.column + 1) if len(lines) == 1 else last,
        "charOffset": remark.start,
        "charLength": remark.end - remark.start,
    }


def _uri(name: str) -> str:
    from urllib.parse import quote

    return quote(name.replace("\\", "/"), safe="/:")
