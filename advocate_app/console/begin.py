"""`advocate init`: begins a workspace on this computer."""

from __future__ import annotations

from uuid import UUID

from advocate_app.commands import know
from advocate_app.commands.begin import Beginning, begin
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.when import week
from advocate_app.people.person import OFFICE
from advocate_app.people.skills import words_evidence
from advocate_app.problems import Wrong
from advocate_app.vocabulary import PersonId


def add(commands: Commands) -> None:
    init = commands.add_parser("init", help="begin a workspace on this computer")
    init.add_argument("--name", required=True, help="how you sign a post")
    init.add_argument("--zone", required=True, help="your time zone, as in Europe/Tallinn")
    init.add_argument("--country", default="", help="for holidays: a code such as EE")
    init.add_argument("--region", default="", help="a part of the country with holidays of its own")
    init.add_argument(
        "--hours", default="", help="work hours: “Mon-Thu 9:00-17:00; Fri 9:00-15:00” (Mon-Fri 9:00-17:00)"
    )
    init.add_argument("--words", default="", help="what you know, with commas between")
    init.add_argument("--about", default="", help="a few words under your name")
    init.add_argument("--email", default="", help="your e-mail address, for commits of a Git blog")
    init.add_argument("--workspace", default="", help="what the workspace is called")
    init.add_argument("--employer", default="", help="its public name, for disclosure")
    init.add_argument(
        "--competitor", action="append", default=[], help="of the employer, for disclosure (again for another)"
    )
    init.add_argument("--four-eyes", action="store_true", help="nobody approves their own posts")
    init.add_argument("--rehearsal", action="store_true", help="allow --now: nothing here is meant to go out for real")
    init.set_defaults(run=_init)


def _init(call: Call) -> int:
    args = call.args
    wanted = Beginning(
        name=args.name,
        zone=args.zone,
        country=args.country.upper(),
        region=args.region,
        hours=week(args.hours) if args.hours else OFFICE,
        about=args.about,
        email=args.email,
        workspace=args.workspace,
        employer=args.employer,
        four_eyes=args.four_eyes,
        competitors=tuple(args.competitor),
        rehearsal=args.rehearsal,
    )
    if args.now and not args.rehearsal:
        raise Wrong("init.now", "--now is only for rehearsals.", "Add --rehearsal, or leave --now out.")
    clock = call.clock()
    if args.words:
        words_evidence(PersonId(UUID(int=0)), args.words, clock.now())  # says what is wrong before anything is made
    office = begin(call.home, wanted, clock=clock)
    try:
        if args.words:
            know.add_words(office, args.words)
        rules = office.queue.workspace()
        call.out.show(
            {"home": str(call.home.root), "person": office.me, "name": office.person.name, "workspace": rules.name},
            f"{rules.name} is ready in {call.home.root}.",
        )
    finally:
        office.close()
    return OK
