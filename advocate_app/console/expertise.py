"""`advocate expertise`: why the app believes that you know something, row by row; and where it may look."""

from __future__ import annotations

from collections.abc import Sequence

from advocate_app.assembly import Office
from advocate_app.commands import know
from advocate_app.console import expertise_files, names
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.people.evidence import Evidence
from advocate_app.problems import Wrong


def add(commands: Commands) -> None:
    expertise = commands.add_parser("expertise", help="what you know, and why the app believes it")
    parts = expertise.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("list", help="all evidence, newest first").set_defaults(run=_list)
    parts.add_parser("show", help="by source: how many rows, since when, and their share of the weight").set_defaults(
        run=expertise_files.show
    )
    expertise_files.add(parts)
    words = parts.add_parser("words", help="add what you know in your own words")
    words.add_argument("words", nargs="+", metavar="WORDS", help="with commas between")
    words.set_defaults(run=_words)
    git = parts.add_parser("git", help="take your own commits of a Git repository as evidence")
    git.add_argument("path", metavar="PATH")
    git.add_argument(
        "--address", action="append", default=[], help="an e-mail address that you commit with; may be repeated"
    )
    git.add_argument("--look", action="store_true", help="only list whose commits are there")
    git.set_defaults(run=_git)
    for name, run, what in (
        ("on", _switch, "let rows count"),
        ("off", _switch, "keep rows and don't count them"),
        ("drop", _drop, "delete rows; a path drops the repository"),
    ):
        one = parts.add_parser(name, help=what)
        one.add_argument("row", metavar="ROW", help="digits of the id, or the name of a source for all of its rows")
        one.set_defaults(run=run)
    weigh = parts.add_parser("weigh", help="let a row count more or less")
    weigh.add_argument("row", metavar="ROW", help="digits of the id, or the name of a source for all of its rows")
    weigh.add_argument("weight", type=float, help="0 and up; typed words have 1, commits 0.5")
    weigh.set_defaults(run=_weigh)


def _list(call: Call) -> int:
    rows = call.office.profile.evidence()
    repositories = call.office.profile.repositories()
    call.out.show(
        {
            "repositories": [{"path": r.path, "addresses": r.addresses, "read_at": r.read_at} for r in repositories],
            "evidence": [_shape(row) for row in rows],
        },
        [*(f"{r.path} ({', '.join(r.addresses)})" for r in repositories), *map(_line, rows)]
        or ["Nothing yet: add some words, or a Git repository."],
    )
    return OK


def _words(call: Call) -> int:
    before = {row.id for row in call.office.profile.evidence()}
    know.add_words(call.office, " ".join(call.args.words))
    new = [row for row in call.office.profile.evidence() if row.id not in before]
    call.out.show([_shape(row) for row in new], [_line(row) for row in new] or ["All of them were there already."])
    return OK


def _git(call: Call) -> int:
    office, path = call.office, call.args.path
    if call.args.look:
        found = know.look_at_repository(office, path)
        call.out.show(
            [{"address": address, "commits": n} for address, n in found], [f"{n:6}  {address}" for address, n in found]
        )
        return OK
    before = {row.id for row in office.profile.evidence()}
    know.add_repository(office, path, call.args.address)
    whole = know.whole_path(path)
    chosen = next(r for r in office.profile.repositories() if r.path == whole)
    new = [row for row in office.profile.evidence() if row.id not in before]
    call.out.show(
        {"path": whole, "addresses": chosen.addresses, "new": [_shape(row) for row in new]},
        f"{len(new)} commits of {', '.join(chosen.addresses)} say something about what you know.",
    )
    if not new and not before:
        others = ", ".join(f"{address} ({n})" for address, n in know.look_at_repository(office, path)[:5])
        call.out.remark(f"Committed there has: {others}. Name your own addresses with --address.")
    return OK


def _switch(call: Call) -> int:
    rows = _rows(call.office, call.args.row)
    for row in rows:
        call.office.profile.weigh(row.id, enabled=call.args.part == "on")
    return _shown(call, rows)


def _weigh(call: Call) -> int:
    if not 0 <= call.args.weight <= 1000:
        raise Wrong("expertise.weight", "A weight is a number from 0 to 1000.", "Write 1 for as much as a typed word.")
    rows = _rows(call.office, call.args.row)
    for row in rows:
        call.office.profile.weigh(row.id, weight=call.args.weight)
    return _shown(call, rows)


def _drop(call: Call) -> int:
    office, text = call.office, call.args.row
    if any(r.path == know.whole_path(text) for r in office.profile.repositories()):
        know.forget_repository(office, text)
        call.out.show({"dropped": know.whole_path(text)}, f"{know.whole_path(text)} and its evidence are dropped.")
        return OK
    rows = _rows(office, text)
    office.profile.drop_evidence([row.id for row in rows])
    call.out.show({"dropped": [row.id for row in rows]}, f"{len(rows)} rows are dropped.")
    return OK


def _rows(office: Office, text: str) -> Sequence[Evidence]:
    rows = office.profile.evidence()
    of_source = [row for row in rows if row.source.casefold() == text.strip().casefold()]
    return of_source or [names.chosen(text, "row", ((row.id, "", row) for row in rows))]


def _shown(call: Call, rows: Sequence[Evidence]) -> int:
    ids = {row.id for row in rows}
    now = [row for row in call.office.profile.evidence() if row.id in ids]
    call.out.show([_shape(row) for row in now], [_line(row) for row in now])
    return OK


def _shape(row: Evidence) -> dict[str, object]:
    return {
        "id": row.id,
        "sort": row.sort,
        "source": row.source,
        "text": row.text,
        "at": row.at,
        "weight": row.weight,
        "enabled": row.enabled,
        "url": row.url,
    }


def _line(row: Evidence) -> str:
    off = "" if row.enabled else "  (off)"
    return f"{short(row.id)}  {row.weight:g}  {row.source}: {row.text.partition(chr(10))[0]}{off}"
