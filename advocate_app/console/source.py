"""`advocate source`: where topics come from."""

from __future__ import annotations

from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands import know
from advocate_app.console import names
from advocate_app.console.call import FAILED, OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import shown
from advocate_app.problems import Problem
from advocate_app.topics.topic import Source


def add(commands: Commands) -> None:
    source = commands.add_parser("source", help="where topics come from: feeds, and your repositories")
    parts = source.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("list", help="all sources").set_defaults(run=_list)
    new = parts.add_parser("add", help="add a feed (RSS or Atom) and read it once")
    new.add_argument("address", help="as in https://example.org/feed.xml, or a file")
    new.add_argument("--name", default="", help="what to call it (the feed's own name)")
    new.set_defaults(run=_add)
    drop = parts.add_parser("drop", help="forget a source and its topics")
    drop.add_argument("source", help="name, or digits of the id")
    drop.set_defaults(run=_drop)
    read = parts.add_parser("read", help="read a source now, or all of them")
    read.add_argument("source", nargs="?", help="name, or digits of the id (all)")
    read.set_defaults(run=_read)


def _list(call: Call) -> int:
    sources = call.office.topics.sources()
    call.out.show([_shape(s) for s in sources], [_line(call.office, s) for s in sources] or ["No sources yet."])
    return OK


def _add(call: Call) -> int:
    office, address = call.office, call.args.address
    if "://" not in address and Path(address).expanduser().is_file():
        address = Path(address).expanduser().absolute().as_uri()
    source_id = know.add_feed(office, address, call.args.name)
    try:
        know.read_source(office, source_id)
    except Problem:
        know.drop_source(office, source_id)  # what can't be read once is not worth keeping
        raise
    return _one(call, next(s for s in office.topics.sources() if s.id == source_id))


def _drop(call: Call) -> int:
    source = _chosen(call.office, call.args.source)
    know.drop_source(call.office, source.id)
    call.out.show({"dropped": source.id}, f"{source.name} is dropped.")
    return OK


def _read(call: Call) -> int:
    office = call.office
    if call.args.source:
        source = _chosen(office, call.args.source)
        know.read_source(office, source.id)
        return _one(call, _chosen(office, source.id.hex))
    _, problems = know.refresh(office, only_due=False)
    for problem in problems:
        call.out.remark(problem)
    _list(call)
    return FAILED if problems else OK


def _one(call: Call, source: Source) -> int:
    call.out.show(_shape(source), _line(call.office, source))
    return OK


def _chosen(office: Office, text: str) -> Source:
    return names.chosen(text, "source", ((s.id, s.name, s) for s in office.topics.sources()))


def _shape(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "kind": source.kind,
        "name": source.name,
        "url": source.url,
        "read_at": source.read_at,
        "next_at": source.next_at,
        "problem": source.problem,
        "ended": source.ended,
    }


def _line(office: Office, source: Source) -> str:
    read = f"read {shown(source.read_at, office.person.tz)}" if source.read_at else "not read yet"
    return f"{short(source.id)}  " + " · ".join(filter(None, (source.name, source.url, read, source.problem)))
