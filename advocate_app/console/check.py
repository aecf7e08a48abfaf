"""`advocate check`: what the guidelines and the grammar say of files, or of a draft; works without a workspace too.

With `--vale-config` a team's own Vale set-up says it instead (`console.vale`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from advocate_app.assembly import is_begun
from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.reader import Reader
from advocate_app.commands import send
from advocate_app.console import names
from advocate_app.console.call import FAILED, OK, STOPS, Call, Commands
from advocate_app.console.draft import read
from advocate_app.console.formats import FORMATS, JSON, TEXT, Checked, Remark, printed
from advocate_app.drafts.positions import Places
from advocate_app.problems import Problem, Wrong

WAKING = 15.0  # seconds


def add(commands: Commands) -> None:
    check = commands.add_parser("check", help="check Markdown files, or a draft, by the guidelines")
    check.add_argument("files", nargs="*", metavar="FILE")
    check.add_argument("--draft", default="", metavar="ID", help="check a draft, without what you kept in it")
    check.add_argument("--vale-config", default="", metavar="INI", help="check by a .vale.ini and its styles alone")
    check.add_argument("--format", choices=FORMATS, default="", help="what to print (text); json is --json")
    check.set_defaults(run=_check)


def _check(call: Call) -> int:
    files, draft = call.args.files, call.args.draft
    if bool(files) == bool(draft):
        raise Wrong("check.what", "Name files to check, or one draft with --draft.", "")
    if call.args.vale_config:
        from advocate_app.console import vale

        if draft:
            raise Wrong("check.vale-draft", "A Vale set-up checks files, not drafts.", "Name files.")
        return vale.check(call.args)
    reader = _office_reader(call) if draft or is_begun(call.home) else _plain_reader(call)
    done: list[Checked] = []
    unread = False
    if draft:
        draft_id = names.draft(call.office, draft)
        text = call.office.drafts.draft(draft_id).text
        done.append(_checked(f"draft {draft_id.hex}", text, send.findings(call.office, draft_id, reader)))
        unread = bool(reader.unread)
    told = set[Problem]()
    for name in files:
        try:
            text = _text(name)
        except Problem as problem:
            unread = True
            call.out.remark(problem)
            continue
        before = set(reader.problems)
        done.append(_checked(name, text, reader.findings(text)))
        unread = unread or bool(reader.unread)
        for bad in reader.problems:
            if bad not in before:  # what went wrong with this text, not with a rule file
                told.add(bad)
                call.out.remark(f"{name}: {bad}")
    for bad in reader.problems:
        if bad not in told:
            call.out.remark(bad)
    print(printed(call.args.format or (JSON if call.args.json else TEXT), done), flush=True)
    stops = any(remark.severity == Severity.STOP for each in done for remark in each.remarks)
    return FAILED if unread else STOPS if stops else OK


def _plain_reader(call: Call) -> Reader:
    """The shipped rules and grammar, for a machine without a workspace."""
    from advocate_app.assembly import dictionary
    from advocate_app.checks.kinds import Context
    from advocate_app.checks.rules import load_rules, shipped_folders
    from advocate_app.outside.harper import Harper

    own = [call.home.guidelines / "styles", call.home.guidelines / "own"]
    return Reader(load_rules([*shipped_folders(), *own]), Harper(), Context(words=dictionary(call.home)))


def _office_reader(call: Call) -> Reader:
    """The workspace's reader; LanguageTool, where it was chosen, gets a while to wake up, and a sentence if it does not."""
    status = call.office.grammar.wait(WAKING)
    if status.problem is not None:
        call.out.remark(f"Grammar: {status.name}, {status.where}. {status.problem}")
    return call.office.reader()


def _text(name: str) -> str:
    """The file as it is: a byte-order mark and every line end stay, because positions count them."""
    try:
        return read(Path(name)).decode("utf-8")
    except UnicodeDecodeError as e:
        raise Wrong(
            "check.no-text", "{path} is not a text file in UTF-8.", "Save it as UTF-8 and try again.", path=name
        ) from e


def _checked(name: str, text: str, findings: Sequence[Finding]) -> Checked:
    places = Places(text)
    return Checked(name, text, [_remark(finding, *places.place(finding.start)) for finding in findings])


def _remark(finding: Finding, line: int, column: int) -> Remark:
    stop = finding.severity is Severity.STOP
    return Remark(
        line=line,
        column=column,
        start=finding.start,
        end=finding.end,
        rule=finding.rule,
        severity=finding.severity.value,
        level="error" if stop else "warning" if finding.rank < 3 else "suggestion",
        message=finding.message,
        match=finding.match,
        replacements=finding.replacements,
        description=finding.why,
        link=finding.link,
        read=finding.match,
        action="replace" if any(finding.replacements) else "remove" if finding.replacements else "",
        params=finding.replacements if any(finding.replacements) else (),
    )
