"""`advocate source`: where topics come from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands import know
from advocate_app.commands.sources import keep_tried, try_out
from advocate_app.console import names
from advocate_app.console.call import FAILED, OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import shown
from advocate_app.problems import Wrong, in_zone
from advocate_app.topics.sources.polite import Read
from advocate_app.topics.sources.reader import Typed
from advocate_app.topics.topic import Source, SourceKind
from advocate_app.vocabulary import SourceId

KINDS = {kind.value.replace(" ", "-"): kind for kind in SourceKind if kind is not SourceKind.GIT}


def add(commands: Commands) -> None:
    source = commands.add_parser(
        "source", help="where topics come from: feeds, forums, searches, and your repositories"
    )
    parts = source.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("list", help="all sources, and how they are").set_defaults(run=_list)
    new = parts.add_parser("add", help="read a source once, and add it where that works")
    new.add_argument(
        "text",
        nargs="*",
        metavar="TEXT",
        help="the address of a feed, forum or project, a file, tags, or words to search for",
    )
    new.add_argument("--kind", choices=list(KINDS), help="what it is (seen by the address, else a feed)")
    new.add_argument("--site", default="", help="which site of Stack Exchange (stackoverflow)")
    new.add_argument("--unanswered", action="store_true", help="of a forum, what nobody has replied to")
    new.add_argument("--name", default="", help="what to call it (its own name)")
    new.add_argument("--try", dest="trial", action="store_true", help="say what it gives, and add nothing")
    new.set_defaults(run=_add)
    drop = parts.add_parser("drop", help="forget a source and its topics")
    drop.add_argument("source", help="name, or digits of the id")
    drop.set_defaults(run=_drop)
    read = parts.add_parser("read", help="read a source now, or all of them")
    read.add_argument("source", nargs="?", help="name, or digits of the id (all)")
    read.set_defaults(run=_read)


def _list(call: Call) -> int:
    sources, counts = call.office.topics.sources(), call.office.topics.counts()
    call.out.show(
        [_shape(s, counts) for s in sources], [_line(call.office, s, counts) for s in sources] or ["No sources yet."]
    )
    return OK


def _add(call: Call) -> int:
    args, text = call.args, " ".join(call.args.text)
    kind = KINDS[args.kind] if args.kind else SourceKind.FEED
    if args.site and kind is not SourceKind.STACK_EXCHANGE:
        raise Wrong("source.site", "Only Stack Exchange has several sites.", "Leave --site out.")
    if args.unanswered and kind is not SourceKind.DISCOURSE:
        raise Wrong("source.unanswered", "--unanswered is for forums.", "Add --kind discourse, or leave it out.")
    if kind is SourceKind.FEED and "://" not in text and Path(text).expanduser().is_file():
        text = Path(text).expanduser().absolute().as_uri()
    # what can't be read once is not worth keeping
    tried = try_out(call.office, Typed(kind, text, args.name, args.site, args.unanswered))
    if args.trial:
        call.out.show([_tried(read) for read in tried], [line for read in tried for line in _tried_lines(read)])
        return OK
    keep_tried(call.office, tried)
    known, counts = {s.id: s for s in call.office.topics.sources()}, call.office.topics.counts()
    added = [known[read.source.id] for read in tried]
    shapes = [_shape(s, counts) for s in added]
    call.out.show(shapes[0] if len(shapes) == 1 else shapes, [_line(call.office, s, counts) for s in added])
    return OK


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
    counts = call.office.topics.counts()
    call.out.show(_shape(source, counts), _line(call.office, source, counts))
    return OK


def _chosen(office: Office, text: str) -> Source:
    return names.chosen(text, "source", ((s.id, s.name, s) for s in office.topics.sources()))


def _shape(source: Source, counts: Mapping[SourceId, int]) -> dict[str, object]:
    trouble = source.trouble
    return {
        "id": source.id,
        "kind": source.kind,
        "name": source.name,
        "url": source.url,
        "topics": counts.get(source.id, 0),
        "read_at": source.read_at,
        "next_at": source.next_at,
        "problem": str(trouble) if trouble else "",
        "problem_id": trouble.id if trouble else "",
        "ended": source.ended,
    }


def _line(office: Office, source: Source, counts: Mapping[SourceId, int]) -> str:
    zone, trouble = office.person.tz, source.trouble
    read = f"read {shown(source.read_at, zone)}" if source.read_at else "not read yet"
    following = f"next {shown(source.next_at, zone)}" if source.next_at else ""
    n = counts.get(source.id, 0)
    parts = (
        source.name,
        source.url,
        f"{n} topic{'' if n == 1 else 's'}",
        read,
        "gone for good" if source.ended else following,
        str(in_zone(trouble, zone)) if trouble else "",
    )
    return f"{short(source.id)}  " + " · ".join(filter(None, parts))


def _tried(read: Read) -> dict[str, object]:
    return {
        "kind": read.source.kind,
        "name": read.source.name,
        "url": read.source.url,
        "topics": [
            {"title": t.title, "kind": t.kind, "url": t.url, "at": t.at, "author": t.author, "answers": t.answers}
            for t in read.topics
        ],
    }


def _tried_lines(read: Read) -> list[str]:
    n = len(read.topics)
    newest = sorted(read.topics, key=lambda t: t.at, reverse=True)[:5]
    return [f"{read.source.name}: {n} topic{'' if n == 1 else 's'}", *(f"  {t.title}" for t in newest)]
