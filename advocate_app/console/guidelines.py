"""`advocate guidelines`: how the rules fare, what a rule would have said of past posts, and what is wrong with the guidelines."""

from __future__ import annotations

from pathlib import Path

from advocate_app.assembly import is_begun
from advocate_app.checks.linting.remark import Remark
from advocate_app.checks.trying import Trial, Trials
from advocate_app.commands import guidelines
from advocate_app.commands.guidelines import Used
from advocate_app.console.call import OK, STOPS, Call, Commands
from advocate_app.problems import NotThere


def add(commands: Commands) -> None:
    group = commands.add_parser("guidelines", help="the rules: how they fare, try one on past posts, lint your own")
    parts = group.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser(
        "list", help="all rules, how often people kept what they found, and which went quiet"
    ).set_defaults(run=_list)
    test = parts.add_parser("test", help="what a rule or a pack would have said of past posts")
    test.add_argument("rule", help="a rule (plain-words.Wordy) or a pack (plain-words)")
    test.add_argument("texts", nargs="*", metavar="FILE", help="Markdown files or folders (the posts of the workspace)")
    test.set_defaults(run=_test)
    lint = parts.add_parser("lint", help="vague, overbroad or unkind wording in rule files and Markdown guidelines")
    lint.add_argument("folder", nargs="?", default="", help="where they lie (the workspace's own)")
    lint.set_defaults(run=_lint)
    again = parts.add_parser("use-again", help="bring back a rule that went quiet; its counts begin at nothing")
    again.add_argument("rule")
    again.set_defaults(run=_use_again)


def _list(call: Call) -> int:
    rows = guidelines.used(call.office)
    call.out.show([_used(row) for row in rows], [_line(row) for row in rows])
    return OK


def _test(call: Call) -> int:
    office = call.office if is_begun(call.home) or not call.args.texts else None
    texts = guidelines.texts_in(call.args.texts) if call.args.texts else guidelines.past_posts(call.office)
    if not texts:
        raise NotThere(
            "guidelines.no-posts", "There are no posts to try it on.", "Name files or a folder behind the rule."
        )
    trials = guidelines.tried(office, call.args.rule, texts)
    call.out.show(_trials(trials), _told(trials))
    return OK


def _lint(call: Call) -> int:
    folder = Path(call.args.folder).expanduser() if call.args.folder else call.office.home.guidelines
    if not call.args.folder and not folder.is_dir():
        call.out.show([], "This workspace has no guidelines of its own yet.")
        return OK
    remarks = guidelines.linted(folder)
    call.out.show([_remark(remark) for remark in remarks], [_said(remark) for remark in remarks] or ["Nothing to say."])
    return STOPS if remarks else OK


def _use_again(call: Call) -> int:
    rule = call.args.rule
    if rule not in {row.rule for row in guidelines.used(call.office) if row.use}:
        raise NotThere(
            "guidelines.no-use", "{rule} has not been kept or applied yet.", "See “guidelines list”.", rule=rule
        )
    guidelines.use_again(call.office, rule)
    call.out.show({"rule": rule}, f"{rule} is used again.")
    return OK


def _used(row: Used) -> dict[str, object]:
    use = row.use
    return {
        "rule": row.rule,
        "severity": "stop" if row.stop else "suggestion",
        "kept": use.kept if use else 0,
        "applied": use.applied if use else 0,
        "demoted": row.demoted,
        "why": row.why,
    }


def _line(row: Used) -> str:
    if row.stop:
        return f"{row.rule:36} stop"
    state = "demoted: kept too often, not shown in the window" if row.demoted else ""
    counted = f"kept {row.use.kept}, applied {row.use.applied}" if row.use else "-"
    return f"{row.rule:36} {counted:26} {state}".rstrip()


def _trials(trials: Trials) -> dict[str, object]:
    return {"posts": trials.posts, "words": trials.words, "rules": [_trial(trial) for trial in trials.trials]}


def _trial(trial: Trial) -> dict[str, object]:
    return {
        "rule": trial.rule,
        "hits": trial.hits,
        "posts": trial.posts,
        "per_thousand_words": round(trial.per_thousand, 2),
        "examples": [
            {"file": e.text, "line": e.line, "column": e.column, "match": e.match, "message": e.message}
            for e in trial.examples
        ],
    }


def _told(trials: Trials) -> list[str]:
    lines = [f"{trials.posts} posts, {trials.words} words"]
    for trial in trials.trials:
        lines.append(
            f"{trial.rule}: {trial.hits} times, {trial.per_thousand:.1f} per 1,000 words, in {trial.posts} posts"
        )
        for e in trial.examples:
            lines.append(f"    {e.text}:{e.line}:{e.column}  {e.before}[{e.match}]{e.after}".replace("\n", " "))
    return lines


def _remark(remark: Remark) -> dict[str, object]:
    return {
        "file": str(remark.file),
        "line": remark.line,
        "kind": remark.kind,
        "text": remark.text,
        "why": remark.why,
        "better": remark.better,
    }


def _said(remark: Remark) -> str:
    return f"{remark.file}:{remark.line}: {remark.kind}: “{remark.text}”. {remark.why} Better: {remark.better}"
