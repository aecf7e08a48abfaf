"""`advocate schedule`, `withdraw` and `worker`: when things go out, taking them back, and letting them out."""

from __future__ import annotations

from advocate_app.assembly import Office
from advocate_app.commands import publish
from advocate_app.commands.evidence import take_in_posts
from advocate_app.commands.standing import going_out
from advocate_app.console import names
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import moment, shown
from advocate_app.outside.logs import keep_log
from advocate_app.problems import NotThere, Unreachable
from advocate_app.vocabulary import AccountId, Changed, Delivery, DeliveryId, Kind, PersonId


def add(commands: Commands) -> None:
    schedule = commands.add_parser("schedule", help="when things go out")
    parts = schedule.add_subparsers(dest="part", metavar="WHAT", required=True)
    listed = parts.add_parser("list", help="what is planned, by slot")
    listed.add_argument("--mine", action="store_true", help="only my own")
    listed.set_defaults(run=_list)
    slots = parts.add_parser("slots", help="the next good slots of a draft, a post or a channel")
    slots.add_argument("what", metavar="WHAT", help="digits of a draft's or post's id, or a channel's name")
    slots.add_argument("--limit", type=int, default=12, metavar="N", help="at most so many (12)")
    slots.set_defaults(run=_slots)
    move = parts.add_parser("move", help="give a delivery another slot")
    move.add_argument("delivery", metavar="DELIVERY")
    move.add_argument("at", metavar="ISO", help="as 2026-11-02T10:15, in the author's time zone")
    move.set_defaults(run=_move)
    withdraw = commands.add_parser("withdraw", help="take back a post, or one delivery, that has not gone out")
    withdraw.add_argument("what", metavar="ID", help="of the post, its draft, or one delivery")
    withdraw.set_defaults(run=_withdraw)
    worker = commands.add_parser("worker", help="publish what is due, until told to stop")
    worker.add_argument("--once", action="store_true", help="one round only")
    worker.set_defaults(run=_worker)


def _list(call: Call) -> int:
    office = call.office
    planned = going_out(office, office.me if call.args.mine else None)
    call.out.show([shape(office, d) for d in planned], [line(office, d) for d in planned] or ["Nothing is planned."])
    return OK


def _slots(call: Call) -> int:
    office = call.office
    author, accounts = _whose(office, call.args.what)
    found = publish.slots_for(office, author, accounts, first=max(1, call.args.limit))
    zone = office.directory.person(author).tz
    call.out.show(list(found), [f"{at.astimezone(zone):%Y-%m-%dT%H:%M}  {shown(at, zone)}" for at in found])
    return OK


def _whose(office: Office, text: str) -> tuple[PersonId, tuple[AccountId, ...]]:
    """Whose work time counts, and which channels."""
    for account in office.accounts.accounts():
        if account.name.casefold() == text.strip().casefold():
            return account.owner_id or office.me, (account.id,)
    try:
        revision = names.revision(office, text)
    except NotThere:
        aimed = office.drafts.draft(names.draft(office, text)).account_ids
        return office.me, tuple(a.id for a in office.accounts.accounts() if a.id.hex in aimed or not aimed)
    return revision.author_id, revision.content.channels


def _move(call: Call) -> int:
    office = call.office
    delivery = names.delivery(office, call.args.delivery)
    publish.move(office, delivery.id, moment(call.args.at, office.directory.person(delivery.author_id).tz))
    moved = office.outbox.delivery(delivery.id)
    call.out.show(shape(office, moved), line(office, moved))
    return OK


def _withdraw(call: Call) -> int:
    what = names.post_or_delivery(call.office, call.args.what)
    if isinstance(what, Delivery):
        publish.withdraw_delivery(call.office, what.id)
        taken = call.office.outbox.delivery(what.id)
        call.out.show(shape(call.office, taken), line(call.office, taken))
    else:
        title = call.office.queue.revisions(what)[0].title
        publish.withdraw_post(call.office, what)
        call.out.show({"post": what, "title": title, "state": "withdrawn"}, f"“{title}” is withdrawn; its draft stays.")
    return OK


def _worker(call: Call) -> int:
    office = call.office
    try:
        keep_log(call.home.logs, "worker")
    except OSError as e:
        raise Unreachable(
            "worker.log", "{folder} can't be written ({why}).", "Look at it.", folder=call.home.logs, why=e.strerror
        ) from e

    def told(changed: Changed) -> None:
        take_in_posts(office)
        for kind, one in sorted(changed.ids, key=str):
            if kind is Kind.DELIVERY and one is not None:
                delivery = office.outbox.delivery(DeliveryId(one))
                call.out.row(shape(office, delivery), line(office, delivery))

    call.above.work(office, told, call.out.remark, once=call.args.once)
    return OK


def shape(office: Office, delivery: Delivery) -> dict[str, object]:
    return {
        "id": delivery.id,
        "post": delivery.post_id,
        "revision": delivery.revision_id,
        "title": delivery.title,
        "channel": office.accounts.account(delivery.account_id).name,
        "state": delivery.state,
        "due_at": delivery.due_at,
        "url": delivery.remote_url,
        "remote_id": delivery.remote_id,
        "problem": delivery.problem,
    }


def line(office: Office, delivery: Delivery) -> str:
    author = office.directory.person(delivery.author_id)
    parts = (
        delivery.title,
        office.accounts.account(delivery.account_id).name,
        delivery.state.value.replace("_", " "),
        shown(delivery.due_at, author.tz),
        delivery.remote_url or "",
        delivery.problem,
    )
    return f"{short(delivery.id)}  " + " · ".join(filter(None, parts))
