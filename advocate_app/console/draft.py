"""`advocate new` and `advocate draft`: texts in progress, from the first answer to a Markdown file."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands import know, write
from advocate_app.commands.standing import Standing, standings
from advocate_app.console import names
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import shown
from advocate_app.drafting import commands as interview
from advocate_app.drafting.interview import progress
from advocate_app.drafts.draft import Draft
from advocate_app.drafts.markdown_file import from_file
from advocate_app.problems import NotThere, Wrong
from advocate_app.vocabulary import DraftId

LARGEST = 1_000_000  # bytes of a file


def add(commands: Commands) -> None:
    new = commands.add_parser("new", help="begin a draft; prints its id")
    new.add_argument("--genre", default="", help="how to tell it: " + "how-to, debugging-story, answer, short-post …")
    new.add_argument("--topic", default="", metavar="ID", help="what to write about, as “advocate topics” lists it")
    new.add_argument(
        "--answers", metavar="FILE", help='answers to the genre\'s questions, a TOML file of draft_id = "text"'
    )
    new.add_argument("--title", default="")
    new.add_argument("--text", help="the text under the title; - reads standard input")
    new.set_defaults(run=_new)
    draft = commands.add_parser("draft", help="texts in progress")
    parts = draft.add_subparsers(dest="part", metavar="WHAT", required=True)
    listed = parts.add_parser("list", help="all drafts, and where each stands")
    listed.add_argument("--deleted", action="store_true", help="those in the bin instead")
    listed.set_defaults(run=_list)
    for name, run, what in (
        ("show", _show, "print the text"),
        ("delete", _delete, "put it into the bin"),
        ("restore", _restore, "take it out of the bin"),
    ):
        one = parts.add_parser(name, help=what)
        one.add_argument("draft", metavar="ID")
        one.set_defaults(run=run)
    versions = parts.add_parser("versions", help="how it once was")
    versions.add_argument("draft", metavar="ID")
    versions.add_argument("--back", type=int, metavar="N", help="make the text what it was in version N of the list")
    versions.set_defaults(run=_versions)
    put = parts.add_parser("write", help="replace the text by a file's; - reads standard input")
    put.add_argument("draft", metavar="ID")
    put.add_argument("file", metavar="FILE")
    put.set_defaults(run=_write)
    taken = parts.add_parser("import", help="make a draft of a Markdown file; prints its id")
    taken.add_argument("file", metavar="FILE", type=Path)
    taken.set_defaults(run=_import)
    given = parts.add_parser("export", help="write it as a Markdown file with its pictures")
    given.add_argument("draft", metavar="ID")
    given.add_argument("folder", metavar="DIR", type=Path)
    given.set_defaults(run=_export)
    answer = parts.add_parser("answer", help="answer a question of the interview; without one, list them")
    answer.add_argument("draft", metavar="ID")
    answer.add_argument("question", nargs="?", metavar="QUESTION")
    answer.add_argument("text", nargs="?", metavar="TEXT")
    answer.set_defaults(run=_answer)


def _new(call: Call) -> int:
    office, args = call.office, call.args
    answers = _answers(args.answers) if args.answers else {}
    if answers and not args.genre:
        raise Wrong("new.answers", "Answers need a genre.", "Name it with --genre.")
    if args.text is not None and args.genre:
        raise Wrong("new.text", "A genre makes the text of answers.", "Use either --genre or --text.")
    if args.genre:
        genre = office.genres.genre(args.genre)
        for unknown in (key for key in answers if genre.question(key) is None):
            raise know.no_such_question(genre, unknown)
    topic = names.topic(office, args.topic) if args.topic else None
    draft_id = know.begin_draft(office, genre=args.genre, topic_id=topic, title=args.title)
    if args.text is not None:
        said = sys.stdin.read() if args.text == "-" else args.text
        write.save(office, draft_id, office.drafts.draft(draft_id).text + said.rstrip("\n") + "\n")
    for question, text in answers.items():
        know.answer(office, draft_id, question, text)
    if answers:
        interview.finish_interview(office.drafts, draft_id, now=call.now())
    return _made(call, draft_id)


def _list(call: Call) -> int:
    office = call.office
    if call.args.deleted:
        drafts = office.drafts.drafts(deleted=True)
        call.out.show([_shape(d) for d in drafts], [_line(office, d) for d in drafts] or ["The bin is empty."])
        return OK
    stands = [(s, s.draft) for s in standings(office) if s.draft is not None]
    call.out.show([_shape(d, s) for s, d in stands], [_line(office, d, s) for s, d in stands] or ["No drafts yet."])
    return OK


def _show(call: Call) -> int:
    draft = call.office.drafts.draft(names.draft(call.office, call.args.draft, deleted=None))
    call.out.show(
        _shape(draft)
        | {
            "text": draft.text,
            "answers": dict(draft.answers),
            "pictures": [{"name": p.name, "bytes": len(p.data)} for p in call.office.drafts.pictures(draft.id)],
        },
        draft.text.rstrip("\n"),
    )
    return OK


def _write(call: Call) -> int:
    draft_id = names.draft(call.office, call.args.draft)
    name = call.args.file
    text = sys.stdin.read() if name == "-" else from_file(name, read(Path(name))).text
    write.save(call.office, draft_id, text)
    draft = call.office.drafts.draft(draft_id)
    call.out.show(_shape(draft), _line(call.office, draft))
    return OK


def _import(call: Call) -> int:
    return _made(call, write.import_file(call.office, call.args.file))


def _export(call: Call) -> int:
    path = write.export_file(call.office, names.draft(call.office, call.args.draft), call.args.folder)
    call.out.show({"path": str(path)}, str(path))
    return OK


def _answer(call: Call) -> int:
    office, args = call.office, call.args
    draft = office.drafts.draft(names.draft(office, args.draft))
    if args.question is not None:
        if args.text is None:
            raise Wrong(
                "answer.text", "There is no answer.", "Write it after the question’s id; - reads standard input."
            )
        know.answer(office, draft.id, args.question, sys.stdin.read() if args.text == "-" else args.text)
        draft = office.drafts.draft(draft.id)
    if not draft.genre:
        raise Wrong("answer.genre", "This draft has no interview.", "Begin one with “advocate new --genre …”.")
    steps = progress(office.genres.genre(draft.genre), draft.answers, draft.asking).steps
    call.out.show(
        [
            {
                "question": s.question.id,
                "text": s.question.text,
                "mark": s.mark,
                "answer": draft.answers.get(s.question.id, ""),
            }
            for s in steps
        ],
        [f"{s.mark.value:9} {s.question.id}: {s.question.text}" for s in steps],
    )
    return OK


def _delete(call: Call) -> int:
    draft_id = names.draft(call.office, call.args.draft)
    write.delete(call.office, draft_id)
    call.out.show(
        {"id": draft_id, "deleted": True}, f"{short(draft_id)} is in the bin; “advocate draft restore” takes it out."
    )
    return OK


def _restore(call: Call) -> int:
    draft_id = names.draft(call.office, call.args.draft, deleted=True)
    write.restore(call.office, draft_id)
    call.out.show({"id": draft_id, "deleted": False}, f"{short(draft_id)} is back.")
    return OK


def _versions(call: Call) -> int:
    office = call.office
    draft_id = names.draft(office, call.args.draft)
    versions = office.drafts.versions(draft_id)
    if (back := call.args.back) is not None:
        if not 1 <= back <= len(versions):
            raise NotThere("version.not-there", "There is no version {n}.", "Look at the list.", n=back)
        write.go_back(office, draft_id, versions[back - 1].at)
        versions = office.drafts.versions(draft_id)
    call.out.show(
        [{"n": n, "at": v.at, "why": v.why, "text": v.text} for n, v in enumerate(versions, 1)],
        [f"{n:3}  {shown(v.at, office.person.tz)}  {v.why}" for n, v in enumerate(versions, 1)] or ["No versions yet."],
    )
    return OK


def read(path: Path) -> bytes:
    """The file's bytes, at most 1 MB. Raises `Wrong`."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as e:
        raise Wrong(
            "file.read", "{path} can't be read ({why}).", "Check the name.", path=path, why=e.strerror or e
        ) from e
    if len(data) > LARGEST:
        raise Wrong("file.large", "{path} is larger than 1 MB.", "Make it smaller.", path=path)
    return data


def _answers(name: str) -> Mapping[str, str]:
    try:
        found = tomllib.loads(read(Path(name)).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
        raise Wrong(
            "answers.toml", "{path} is no TOML ({why}).", 'Write lines such as symptom = "…".', path=name, why=e
        ) from e
    for key, value in found.items():
        if not isinstance(value, str):
            raise Wrong(
                "answers.text", "The answer “{key}” in {path} is no text.", "Put it in quotes.", key=key, path=name
            )
    return found


def _made(call: Call, draft_id: DraftId) -> int:
    draft = call.office.drafts.draft(draft_id)
    call.out.show(_shape(draft), draft_id.hex)
    return OK


def _shape(draft: Draft, standing: Standing | None = None) -> dict[str, object]:
    state = {"state": standing.state, "edited": standing.edited} if standing else {}
    return state | {
        "id": draft.id,
        "title": draft.title,
        "genre": draft.genre,
        "topic": draft.topic_id,
        "post": draft.post_id,
        "words": draft.words,
        "tags": draft.tags,
        "created_at": draft.created_at,
        "edited_at": draft.edited_at,
        "deleted_at": draft.deleted_at,
    }


def _line(office: Office, draft: Draft, standing: Standing | None = None) -> str:
    parts = (
        draft.title or "Untitled",
        standing.state.value if standing else "",
        f"{draft.words} words",
        shown(draft.edited_at, office.person.tz),
    )
    return f"{short(draft.id)}  " + " · ".join(filter(None, parts))
