"""`advocate check`: what the guidelines and the grammar say of files, or of a draft; works without a workspace too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from advocate_app.assembly import is_begun
from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.reader import Reader
from advocate_app.commands import send
from advocate_app.console import names
from advocate_app.console.call import FAILED, OK, STOPS, Call, Commands
from advocate_app.console.draft import read
from advocate_app.drafts.positions import Places
from advocate_app.problems import Problem, Wrong


@dataclass(frozen=True, slots=True)
class Read:
    """`name` is the file as it was typed, or “draft” and its id."""

    name: str
    text: str
    findings: Sequence[Finding]


def add(commands: Commands) -> None:
    check = commands.add_parser("check", help="check Markdown files, or a draft, by the guidelines")
    check.add_argument("files", nargs="*", metavar="FILE")
    check.add_argument("--draft", default="", metavar="ID", help="check a draft, without what you kept in it")
    check.set_defaults(run=_check)


def _check(call: Call) -> int:
    files, draft = call.args.files, call.args.draft
    if bool(files) == bool(draft):
        raise Wrong("check.what", "Name files to check, or one draft with --draft.", "")
    reader = call.office.reader() if draft or is_begun(call.home) else _plain_reader(call)
    done: list[Read] = []
    unread = False
    if draft:
        draft_id = names.draft(call.office, draft)
        done.append(
            Read(
                f"draft {draft_id.hex}",
                call.office.drafts.draft(draft_id).text,
                send.findings(call.office, draft_id, reader),
            )
        )
    for name in files:
        try:
            text = _text(name)
        except Problem as problem:
            unread = True
            call.out.remark(problem)
            continue
        done.append(Read(name, text, reader.findings(text)))
    for bad in reader.problems:
        call.out.remark(bad)
    call.out.show([row for each in done for row in _shapes(each)], [*_lines(done)])
    stops = any(f.severity is Severity.STOP for each in done for f in each.findings)
    return FAILED if unread else STOPS if stops else OK


def _plain_reader(call: Call) -> Reader:
    """The shipped rules and grammar, for a machine without a workspace."""
    from advocate_app.checks.rules import load_rules, shipped_folders
    from advocate_app.outside.harper import Harper

    own = [call.home.guidelines / "styles", call.home.guidelines / "own"]
    return Reader(load_rules([*shipped_folders(), *own]), Harper())


def _text(name: str) -> str:
    """The file as it is: a byte-order mark and every line end stay, because positions count them."""
    try:
        return read(Path(name)).decode("utf-8")
    except UnicodeDecodeError as e:
        raise Wrong(
            "check.no-text", "{path} is not a text file in UTF-8.", "Save it as UTF-8 and try again.", path=name
        ) from e


def _shapes(each: Read) -> Iterator[dict[str, object]]:
    places = Places(each.text)
    for finding in each.findings:
        line, column = places.place(finding.start)
        yield {
            "file": each.name,
            "line": line,
            "column": column,
            "start": finding.start,
            "end": finding.end,
            "rule": finding.rule,
            "severity": finding.severity,
            "message": finding.message,
            "match": finding.match,
            "replacements": finding.replacements,
        }


def _lines(done: Sequence[Read]) -> Iterator[str]:
    counts: Counter[Severity] = Counter()
    for each in done:
        places = Places(each.text)
        for finding in each.findings:
            counts[finding.severity] += 1
            line, column = places.place(finding.start)
            offers = " | ".join(f"“{r}”" if r else "nothing" for r in finding.replacements)
            better = f" → {offers}" if offers else ""
            yield (
                f"{each.name}:{line}:{column}: {finding.severity.value}: {finding.message}"
                f" [{finding.rule}] “{' '.join(finding.match.split())}”{better}"
            )
    if done:
        yield f"{_counted(counts[Severity.STOP], 'stop')}, {_counted(counts[Severity.SUGGESTION], 'suggestion')}."


def _counted(n: int, what: str) -> str:
    return f"{n or 'no'} {what}{'' if n == 1 else 's'}"
