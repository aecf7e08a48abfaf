"""`advocate topics`: what suits you and why, what you say of it, ideas of your own, campaigns of the lead."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from advocate_app.commands import know, places
from advocate_app.console import names
from advocate_app.console.call import FAILED, OK, Call, Commands
from advocate_app.console.communities import place_line, place_shape
from advocate_app.console.out import short
from advocate_app.console.when import end, shown
from advocate_app.drafting.genres import Genres, ways_to_tell
from advocate_app.problems import NotThere, Problem, Wrong
from advocate_app.topics.mutes import Mute, Muted, word_mute
from advocate_app.topics.ranking import Ranked
from advocate_app.topics.reasons import chips, nudged, sentence
from advocate_app.topics.topic import Topic, TopicKind, Verdict

SAID = {"not-for-me": Verdict.NOT_FOR_ME, "later": Verdict.LATER, "write": Verdict.WRITE}


def add(commands: Commands) -> None:
    topics = commands.add_parser("topics", help="topics that suit you, each with its reasons")
    topics.add_argument("--refresh", action="store_true", help="read the sources that are due first")
    topics.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (20)")
    topics.set_defaults(run=_topics)
    parts = topics.add_subparsers(dest="part", metavar="WHAT")
    say = parts.add_parser("say", help="not for me, later, or write about it")
    say.add_argument("topic", metavar="ID")
    say.add_argument("verdict", choices=list(SAID))
    say.add_argument("--until", metavar="ISO", help="when a “later” comes back (in a fortnight)")
    say.set_defaults(run=_say)
    undo = parts.add_parser("undo", help="take back what you said of a topic")
    undo.add_argument("topic", metavar="ID")
    undo.set_defaults(run=_undo)
    mute = parts.add_parser("mute", help="hear no more of a word, or of a source")
    unmute = parts.add_parser("unmute", help="hear of it again")
    for part, run in ((mute, _mute), (unmute, _unmute)):
        what = part.add_mutually_exclusive_group(required=True)
        what.add_argument(
            "--word", metavar="WORD", help="in titles, with its endings; several must stand beside each other"
        )
        what.add_argument("--source", metavar="SOURCE", help="name, or digits of the id")
        part.set_defaults(run=run)
    parts.add_parser("muted", help="what you hear no more of, and topics put off or turned down").set_defaults(
        run=_muted
    )
    idea = parts.add_parser("idea", help="keep an idea of your own as a topic")
    idea.add_argument("text", nargs="+", metavar="TEXT", help="its first line is the title")
    idea.set_defaults(run=_idea)
    campaign = parts.add_parser("campaign", help="ask everybody to write about something (leads)")
    campaign.add_argument("name", metavar="NAME")
    campaign.add_argument("--text", default="", help="a few sentences on it")
    campaign.add_argument("--until", metavar="ISO", help="its last day, or moment")
    campaign.set_defaults(run=_campaign)


def _topics(call: Call) -> int:
    problems: tuple[Problem, ...] = ()
    if call.args.limit < 1:
        raise Wrong("topics.limit", "--limit must be 1 or more.", "Leave it out for 20.")
    if call.args.refresh:
        _, problems = know.refresh(call.office)
    for problem in problems:
        call.out.remark(problem)
    genres = call.office.genres
    found = know.ranked(call.office, most=call.args.limit, places=True)
    call.out.show(
        [_shape(each, genres) for each in found],
        [line for each in found for line in _lines(each)]
        or ["Nothing yet: add a source, a repository, or an idea; then “advocate topics --refresh”."],
    )
    return FAILED if problems and not found else OK


def _say(call: Call) -> int:
    office, verdict = call.office, SAID[call.args.verdict]
    if call.args.until and verdict is not Verdict.LATER:
        raise Wrong("topics.until", "Only “later” has an end.", "Leave --until out.")
    topic_id = names.topic(office, call.args.topic)
    until = end(call.args.until, office.person.tz) if call.args.until else None
    know.say(office, topic_id, verdict, until=until)
    title = know.topic(office, topic_id).title
    said = next(s for s in office.topics.said() if s.topic_id == topic_id)
    back = f" until {shown(said.until, office.person.tz)}" if said.until else ""
    call.out.show(
        {"id": topic_id, "title": title, "verdict": verdict, "until": said.until}, f"“{title}”: {verdict.value}{back}"
    )
    return OK


def _undo(call: Call) -> int:
    topic_id = names.topic(call.office, call.args.topic)
    know.take_back(call.office, topic_id)
    title = know.topic(call.office, topic_id).title
    call.out.show({"id": topic_id, "title": title}, f"“{title}” is as if you had said nothing.")
    return OK


def _mute(call: Call) -> int:
    office = call.office
    if call.args.word is not None:
        mute, _ = places.mute_word(office, call.args.word)
    else:
        sources = ((s.id, s.name, s) for s in office.topics.sources())
        mute, _ = places.mute_source(office, names.chosen(call.args.source, "source", sources).id)
    call.out.show(_mute_shape(mute), f"Muted: {mute.sort.value} “{mute.name}”.")
    return OK


def _unmute(call: Call) -> int:
    office = call.office
    sort, text = (Muted.WORD, call.args.word) if call.args.word is not None else (Muted.SOURCE, call.args.source)
    if sort is Muted.WORD:
        key = word_mute(text, call.now()).key
        mute = next((m for m in office.mutes.mutes() if m.sort is sort and m.key == key), None)
        if mute is None:
            raise NotThere("mute.not-there", "“{word}” is not muted.", "Look at “advocate topics muted”.", word=text)
    else:
        mute = names.chosen(text, "source", ((UUID(m.key), m.name, m) for m in office.mutes.mutes() if m.sort is sort))
    places.unmute(office, mute.sort, mute.key)
    call.out.show(_mute_shape(mute), f"Not muted any more: {mute.sort.value} “{mute.name}”.")
    return OK


def _muted(call: Call) -> int:
    office, zone = call.office, call.office.person.tz
    mutes = office.mutes.mutes()
    later, never = places.hidden(office, Verdict.LATER), places.hidden(office, Verdict.NOT_FOR_ME)
    call.out.show(
        {
            "mutes": [_mute_shape(m) for m in mutes],
            "later": [{"id": h.topic.id, "title": h.topic.title, "until": h.said.until} for h in later],
            "not_for_me": [{"id": h.topic.id, "title": h.topic.title, "at": h.said.at} for h in never],
        },
        [
            *(f"{m.sort.value} “{m.name}”" for m in mutes),
            *(f"{short(h.topic.id)}  {h.topic.title} · later, {_back(h.said.until, zone)}" for h in later),
            *(f"{short(h.topic.id)}  {h.topic.title} · not for you" for h in never),
        ]
        or ["Nothing is muted, put off or turned down."],
    )
    return OK


def _back(until: datetime | None, zone: ZoneInfo) -> str:
    return f"back {shown(until, zone)}" if until else "until you take it back"


def _mute_shape(mute: Mute) -> dict[str, object]:
    return {"sort": mute.sort, "key": mute.key, "name": mute.name, "at": mute.at}


def _idea(call: Call) -> int:
    topic_id = know.add_idea(call.office, " ".join(call.args.text))
    title = know.topic(call.office, topic_id).title
    call.out.show({"id": topic_id, "title": title}, f"{short(topic_id)}  {title}")
    return OK


def _campaign(call: Call) -> int:
    office = call.office
    until = end(call.args.until, office.person.tz) if call.args.until else None
    topic_id = know.add_campaign(office, call.args.name, call.args.text, until=until)
    call.out.show({"id": topic_id, "name": call.args.name, "until": until}, f"{short(topic_id)}  {call.args.name}")
    return OK


def _shape(ranked: Ranked, genres: Genres) -> dict[str, object]:
    topic = ranked.topic
    return {
        "id": topic.id,
        "kind": topic.kind,
        "title": topic.title,
        "source": topic.source,
        "url": topic.url,
        "at": topic.at,
        "author": topic.author,
        "answers": topic.answers,
        "views": topic.views,
        "summary": topic.summary,
        "score": ranked.score,
        "fit": ranked.fit,
        "standing": ranked.standing,
        "percentile": ranked.percentile,
        "by_meaning": ranked.by_meaning,
        "weak": ranked.weak,
        "why": sentence(ranked),
        "reasons": [
            {
                "sort": r.sort,
                "source": r.source,
                "text": r.text,
                "share": r.share,
                "rows": r.rows,
                "words": r.words,
            }
            for r in ranked.reasons
        ],
        "nudges": [{"id": n.id, "by": n.by, "name": n.name} for n in ranked.nudges],
        "words": [{"text": w.text, "gain": w.gain} for w in ranked.words],
        "places": [place_shape(place) for place in ranked.places],
        "also": [{"id": t.id, "title": t.title, "source": t.source} for t in ranked.also],
        "ways": [
            {"genre": way.genre.id, "angle": way.angle, "minutes": way.minutes}
            for way in ways_to_tell(topic.kind.value, genres)
        ],
    }


def _lines(ranked: Ranked) -> tuple[str, ...]:
    topic = ranked.topic
    better = "" if ranked.percentile is None else f"suits you better than {ranked.percentile} % of them · "
    why = " · ".join(chip.text for chip in (*chips(ranked), *nudged(ranked)))
    where = ", ".join(filter(None, (topic.kind.value, topic.source, _answers(topic))))
    there = (f"          {place_line(place)}" for place in ranked.places[:1])
    return f"{short(topic.id)}  {topic.title}", f"          {where} · {better}{why}", *there


def _answers(topic: Topic) -> str:
    if topic.answers is None or topic.kind is not TopicKind.QUESTION:
        return ""
    return f"{topic.answers or 'no'} answer{'' if topic.answers == 1 else 's'}"
