"""`advocate communities`: the places you write for, with their rules; and which topics suit them."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands import know, places
from advocate_app.console import names
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.people.communities import (
    AiText,
    Canonical,
    Community,
    CommunityKind,
    Promotion,
    Rules,
    Unit,
    tags_from_text,
    titles_from_text,
)
from advocate_app.people.rule_words import rule_words
from advocate_app.problems import Problem, Wrong
from advocate_app.topics.places import Place

LARGEST = 1024 * 1024  # bytes of a file of titles


def add(commands: Commands) -> None:
    communities = commands.add_parser("communities", help="the places you write for, each with its rules")
    parts = communities.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("list", help="all communities").set_defaults(run=_list)
    new = parts.add_parser("add", help="add a community")
    new.add_argument("name", metavar="NAME")
    _fields(new)
    new.set_defaults(run=_add)
    edit = parts.add_parser("edit", help="change what you name; the rest stays")
    edit.add_argument("community", metavar="COMMUNITY", help="name, or digits of the id")
    edit.add_argument("--name")
    _fields(edit)
    edit.set_defaults(run=_edit)
    remove = parts.add_parser("remove", help="forget a community")
    remove.add_argument("community", metavar="COMMUNITY", help="name, or digits of the id")
    remove.set_defaults(run=_remove)
    fit = parts.add_parser("fit", help="which topics would go there, best first")
    fit.add_argument("community", nargs="?", metavar="COMMUNITY", help="name, or digits of the id (all)")
    fit.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (20)")
    fit.set_defaults(run=_fit)


def _fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", choices=[k.value for k in CommunityKind])
    parser.add_argument("--address", metavar="URL", help="where a browser finds it")
    parser.add_argument("--tags", metavar="WORDS", help="with commas between")
    parser.add_argument("--promotion", choices=[p.value or "unknown" for p in Promotion], help="of one's own work")
    parser.add_argument("--promotion-words", metavar="TEXT", help="what it says of that itself")
    parser.add_argument("--ai-text", choices=[a.value or "unknown" for a in AiText])
    parser.add_argument(
        "--canonical", choices=[c.value or "unknown" for c in Canonical], help="the link to the first place"
    )
    parser.add_argument("--shortest", type=int, metavar="N", help="of a text there; 0 for no limit")
    parser.add_argument("--longest", type=int, metavar="N", help="of a text there; 0 for no limit")
    parser.add_argument("--unit", choices=[u.value for u in Unit], help="what those two count (words)")
    parser.add_argument(
        "--source",
        action="append",
        metavar="SOURCE",
        help="a source whose topics are its recent titles: name, id, or host/tag; may be repeated, '' for none",
    )
    parser.add_argument(
        "--titles", type=Path, metavar="FILE", help="recent titles, one a line, a day in front if you like"
    )


def _list(call: Call) -> int:
    heard = places.heard_there(call.office)
    every = call.office.communities.communities()
    call.out.show(
        [{**_shape(c), "recent": heard[c.id]} for c in every],
        [_line(c, heard[c.id]) for c in every] or ["No communities yet: add one with “advocate communities add NAME”."],
    )
    return OK


def _add(call: Call) -> int:
    made = _changed(call, Community(places.new_id(), call.args.name))
    places.keep_community(call.office, made)
    return _one(call, made)


def _edit(call: Call) -> int:
    made = _changed(call, _chosen(call.office, call.args.community))
    places.keep_community(call.office, made if call.args.name is None else replace(made, name=call.args.name))
    return _one(call, made)


def _remove(call: Call) -> int:
    gone, _ = places.remove_community(call.office, _chosen(call.office, call.args.community).id)
    call.out.show({"removed": gone.id, "name": gone.name}, f"{gone.name} is removed.")
    return OK


def _fit(call: Call) -> int:
    if call.args.limit < 1:
        raise Wrong("topics.limit", "--limit must be 1 or more.", "Leave it out for 20.")
    only = _chosen(call.office, call.args.community).id if call.args.community else None
    pairs = [p for p in know.pairs(call.office) if only in (None, p.community.id)][: call.args.limit]
    call.out.show(
        [{"topic": p.ranked.topic.id, "title": p.ranked.topic.title, **place_shape(p)} for p in pairs],
        [
            line
            for p in pairs
            for line in (f"{short(p.ranked.topic.id)}  {p.ranked.topic.title}", f"          {place_line(p)}")
        ]
        or ["Nothing yet: a community needs tags, titles or a source, and you some evidence."],
    )
    return OK


def place_shape(place: Place) -> dict[str, object]:
    return {
        "community": place.community.id,
        "name": place.community.name,
        "fit": place.ranked.fit,
        "asked_there": place.asked_there,
        "by_meaning": place.ranked.by_meaning,
        "like": place.titles,
        "words": place.words,
        "rules": [said.text for said in rule_words(place.community.rules)],
    }


def place_line(place: Place) -> str:
    """“would go to Java people: asked there; pool, threads · AI text: say so”"""
    like = [f"like “{title}” there" for title in place.titles[:1]]
    why = "; ".join(["asked there"] * place.asked_there + ([", ".join(place.words)] if place.words else like))
    rules = [said.text for said in rule_words(place.community.rules)]
    return f"would go to {place.community.name}: {' · '.join(filter(None, (why, *rules)))}"


def _one(call: Call, made: Community) -> int:
    kept = places.community(call.office, made.id)
    recent = places.heard_there(call.office)[kept.id]
    call.out.show({**_shape(kept), "recent": recent}, _line(kept, recent))
    return OK


def _chosen(office: Office, text: str) -> Community:
    return names.chosen(text, "community", ((c.id, c.name, c) for c in office.communities.communities()))


def _changed(call: Call, before: Community) -> Community:
    """`before` with what was typed."""
    args, rules = call.args, before.rules

    def said(value: str | None, otherwise: str) -> str:
        return otherwise if value is None else value.replace("unknown", "")

    return replace(
        before,
        kind=CommunityKind(args.kind or before.kind),
        address=before.address if args.address is None else args.address,
        tags=before.tags if args.tags is None else tags_from_text(args.tags),
        rules=Rules(
            Promotion(said(args.promotion, rules.promotion)),
            rules.promotion_words if args.promotion_words is None else args.promotion_words,
            AiText(said(args.ai_text, rules.ai_text)),
            Canonical(said(args.canonical, rules.canonical)),
            rules.shortest if args.shortest is None else args.shortest,
            rules.longest if args.longest is None else args.longest,
            Unit(args.unit or rules.unit),
        ),
        sources=before.sources if args.source is None else tuple(_pointer(call.office, s) for s in args.source if s),
        titles=before.titles if args.titles is None else titles_from_text(_read(args.titles), call.now()),
    )


def _pointer(office: Office, text: str) -> str:
    """A host (“forum.example/java”) as it is, else the id of the source that is meant."""
    try:
        return names.chosen(text, "source", ((s.id, s.name, s) for s in office.topics.sources())).id.hex
    except Problem:
        if "." in text.partition("/")[0]:
            return text
        raise


def _read(path: Path) -> str:
    try:
        with path.expanduser().open("rb") as stream:
            return stream.read(LARGEST).decode("utf-8", "replace")
    except OSError as error:
        raise Wrong(
            "community.file", "{path} can’t be read ({why}).", "Name a text file.", path=path, why=error.strerror
        ) from error


def _shape(community: Community) -> dict[str, object]:
    rules = community.rules
    return {
        "id": community.id,
        "name": community.name,
        "kind": community.kind,
        "address": community.address,
        "tags": community.tags,
        "rules": {
            "promotion": rules.promotion,
            "promotion_words": rules.promotion_words,
            "ai_text": rules.ai_text,
            "canonical": rules.canonical,
            "shortest": rules.shortest,
            "longest": rules.longest,
            "unit": rules.unit,
        },
        "sources": community.sources,
        "titles": [{"text": t.text, "at": t.at} for t in community.titles],
    }


def _line(community: Community, recent: int) -> str:
    said = [said.text for said in rule_words(community.rules)]
    parts = (
        community.name,
        community.kind.value,
        community.address,
        ", ".join(community.tags),
        f"{recent} titles",
        *said,
    )
    return f"{short(community.id)}  {' · '.join(filter(None, parts))}"
