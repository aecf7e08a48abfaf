"""`advocate expertise import`, `show` and `export`: evidence from elsewhere, by source, and out again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from advocate_app.commands import evidence
from advocate_app.commands.evidence import ONLINE, Look, Way
from advocate_app.console.call import FAILED, OK, Call, Commands
from advocate_app.people.evidence import Evidence, Sort, shares
from advocate_app.people.export import FORMS

_WHERE = {
    Way.FOLDER: "a folder with Markdown, HTML, text, Word, PDF or BibTeX files",
    Way.FILE: "one such file: a CV, a paper, a bibliography",
    Way.POSTS: "the address of your blog or its feed",
    Way.GITHUB: "your name on GitHub: what you starred, and your pull requests",
    Way.STACK_EXCHANGE: "the address or number of your profile: your answers",
}


def add(parts: Commands) -> None:
    fetch = parts.add_parser("import", help="fetch evidence once from files, your posts, GitHub or Stack Exchange")
    fetch.add_argument("way", choices=[way.value for way in Way], help="; ".join(f"{w}: {_WHERE[w]}" for w in Way))
    fetch.add_argument("where", metavar="WHERE")
    fetch.add_argument("--look", action="store_true", help="only say what is there, keep nothing")
    fetch.set_defaults(run=_import)
    out = parts.add_parser("export", help="print all evidence")
    out.add_argument("--format", choices=FORMS, default="json")
    out.add_argument("--to", metavar="FILE", type=Path, help="write it there; a name that ends in .csv gives CSV")
    out.set_defaults(run=_export)


def _import(call: Call) -> int:
    way, office = Way(call.args.way), call.office
    if way in ONLINE:
        asked = evidence.asked_of(way, call.args.where)
        host = evidence.services(office).get(way)
        whom = f"{host} for what is public of {asked}" if host else f"{asked} for your public posts"
        call.out.remark(f"Asking {whom}; nothing of yours is sent.")
    found = evidence.look(office, way, call.args.where)
    if not call.args.look:
        evidence.keep_look(office, found)
    for problem in found.found.problems:
        call.out.remark(problem)
    call.out.show(_look_shape(found, kept=not call.args.look), _said(found, kept=not call.args.look))
    return FAILED if found.found.problems and not found.found.rows else OK


def _said(look: Look, *, kept: bool) -> list[str]:
    source, n = look.found.source, len(look.new)
    if not look.found.rows and not look.found.unchanged:
        return [f"{source}: nothing was found."]
    if not n:
        return [f"{source}: nothing that is not here already."]
    rows = "1 row" if n == 1 else f"{n} rows"
    lines = [f"{source}: {rows}, {_days(look.since, look.until)}, {'kept' if kept else 'not kept yet'}."]
    return [*lines, f"Often: {', '.join(look.words)}."] if look.words else lines


def _days(since: datetime | None, until: datetime | None) -> str:
    days = sorted({f"{at:%Y-%m-%d}" for at in (since, until) if at is not None})
    return " to ".join(days)


def _look_shape(look: Look, *, kept: bool) -> dict[str, object]:
    return {
        "source": look.found.source,
        "kept": kept,
        "unchanged": look.found.unchanged,
        "since": look.since,
        "until": look.until,
        "words": look.words,
        "problems": [str(problem) for problem in look.found.problems],
        "new": [{"sort": r.sort, "text": r.text, "at": r.at, "url": r.url} for r in look.new],
    }


def show(call: Call) -> int:
    rows = [row for row in call.office.profile.evidence() if row.person_id == call.office.me]
    part = shares(rows, call.now())
    groups: dict[tuple[Sort, str], list[Evidence]] = {}
    for row in rows:
        groups.setdefault((row.sort, row.source), []).append(row)
    ordered = sorted(groups, key=lambda key: (-part.get(key, 0.0), key))
    call.out.show(
        [
            {
                "sort": sort,
                "source": source,
                "rows": len(mine := groups[sort, source]),
                "enabled": sum(row.enabled for row in mine),
                "since": min(row.at for row in mine),
                "until": max(row.at for row in mine),
                "share": round(part.get((sort, source), 0.0), 4),
            }
            for sort, source in ordered
        ],
        [f"{part.get(key, 0.0):5.0%}  {len(groups[key]):4}  {key[1]} ({key[0].value})" for key in ordered]
        or ["Nothing yet: add some words, or a Git repository."],
    )
    return OK


def _export(call: Call) -> int:
    if call.args.to is not None:
        path = call.args.to.expanduser().absolute()
        evidence.save_export(call.office, path)
        call.out.show({"path": str(path)}, f"Your evidence is in {path}.")
    else:
        print(evidence.exported(call.office, call.args.format), end="", flush=True)
    return OK
