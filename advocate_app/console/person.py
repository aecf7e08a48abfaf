"""`advocate person`: who belongs to this workspace, when they work, when they are away."""

from __future__ import annotations

from argparse import ArgumentParser, BooleanOptionalAction
from dataclasses import replace
from uuid import uuid4

from advocate_app.assembly import Office
from advocate_app.commands.begin import checked
from advocate_app.console import names
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import day, week, week_shown
from advocate_app.people.person import Leave, Person
from advocate_app.problems import NotThere, Wrong
from advocate_app.vocabulary import PersonId


def add(commands: Commands) -> None:
    person = commands.add_parser("person", help="people of this workspace, their work hours and leave")
    parts = person.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("list", help="everybody").set_defaults(run=_list)
    new = parts.add_parser("add", help="add somebody")
    new.add_argument("--name", required=True)
    new.add_argument("--zone", required=True, help="as in Europe/Tallinn")
    _about(new)
    new.set_defaults(run=_add)
    edit = parts.add_parser("edit", help="change somebody")
    edit.add_argument("person", help="name, digits of the id, or “me”")
    edit.add_argument("--name")
    edit.add_argument("--zone")
    _about(edit)
    edit.set_defaults(run=_edit)
    leave = parts.add_parser("leave", help="days off")
    kinds = leave.add_subparsers(dest="kind", metavar="WHAT", required=True)
    for name, run in (("add", _leave_add), ("drop", _leave_drop)):
        one = kinds.add_parser(name, help=f"{name} days off")
        one.add_argument("person", help="name, digits of the id, or “me”")
        one.add_argument("first", metavar="FIRST", help="the first day, as 2026-12-24")
        one.add_argument("last", metavar="LAST", nargs="?", help="the last day (the same)")
        one.set_defaults(run=run)


def _about(parser: ArgumentParser) -> None:
    parser.add_argument("--country", help="for holidays: a code such as EE")
    parser.add_argument("--region", help="a part of the country with holidays of its own")
    parser.add_argument("--hours", help="work hours: “Mon-Thu 9:00-17:00; Fri 9:00-15:00”")
    parser.add_argument("--about", help="a few words under the name")
    parser.add_argument("--email")
    parser.add_argument("--lead", action=BooleanOptionalAction, default=None, help="approves other people's posts")


def _list(call: Call) -> int:
    people = [_shape(call.office, p) for p in call.office.directory.persons()]
    call.out.show(people, [_line(call.office, p) for p in call.office.directory.persons()])
    return OK


def _add(call: Call) -> int:
    person = Person(PersonId(uuid4()), call.args.name, call.args.zone)
    return _keep(call, person)


def _edit(call: Call) -> int:
    return _keep(call, names.person(call.office, call.args.person))


def _keep(call: Call, person: Person) -> int:
    typed = {
        key: value
        for key in ("name", "zone", "country", "region", "about", "email", "lead")
        if (value := getattr(call.args, key)) is not None
    }
    if "country" in typed:
        typed["country"] = typed["country"].upper()
    if call.args.hours is not None:
        typed["hours"] = week(call.args.hours)
    person = checked(replace(person, **typed))
    call.office.directory.keep_person(person)
    call.out.show(_shape(call.office, person), _line(call.office, person))
    return OK


def _leave_add(call: Call) -> int:
    leave = _leave(call)
    call.office.directory.keep_leave(leave)
    person = call.office.directory.person(leave.person_id)
    call.out.show(_shape(call.office, person), _line(call.office, person))
    return OK


def _leave_drop(call: Call) -> int:
    leave = _leave(call)
    if leave not in call.office.directory.leaves(leave.person_id):
        raise NotThere("leave.not-there", "There is no such leave.", "Look at “advocate person list”.")
    call.office.directory.drop_leave(leave)
    person = call.office.directory.person(leave.person_id)
    call.out.show(_shape(call.office, person), _line(call.office, person))
    return OK


def _leave(call: Call) -> Leave:
    first = day(call.args.first)
    last = day(call.args.last) if call.args.last else first
    if last < first:
        raise Wrong("leave.order", "The leave ends before it begins.", "Write the first day first.")
    return Leave(names.person(call.office, call.args.person).id, first, last)


def _shape(office: Office, person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "name": person.name,
        "zone": person.zone,
        "country": person.country,
        "region": person.region,
        "hours": week_shown(person.hours),
        "about": person.about,
        "email": person.email,
        "lead": person.lead,
        "me": person.id == office.me,
        "leave": [{"first": leave.first, "last": leave.last} for leave in office.directory.leaves(person.id)],
    }


def _line(office: Office, person: Person) -> str:
    place = "-".join(filter(None, (person.country, person.region)))
    marks = [*(["you"] if person.id == office.me else []), *(["lead"] if person.lead else [])]
    away = [f"away {leave.first} to {leave.last}" for leave in office.directory.leaves(person.id)]
    parts = [person.name + (f" ({', '.join(marks)})" if marks else ""), person.zone, place, week_shown(person.hours)]
    return f"{short(person.id)}  " + " · ".join(filter(None, [*parts, *away]))
