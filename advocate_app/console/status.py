"""`advocate status` and `advocate backup`: where everything stands, with receipts; and a copy of it all."""

from __future__ import annotations

import os
import tempfile
import zipfile
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.commands.standing import Standing, standings
from advocate_app.console import publish
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.console.when import shown
from advocate_app.problems import Unreachable, Wrong
from advocate_app.store.backup import back_up
from advocate_app.vocabulary import Delivery, DeliveryState


def add(commands: Commands) -> None:
    commands.add_parser("status", help="where everything of yours stands, with receipts").set_defaults(run=_status)
    backup = commands.add_parser("backup", help="copy desk and workspace, also while they are in use")
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="one zip file with both and your guidelines")
    backup.set_defaults(run=_backup)


def _status(call: Call) -> int:
    office = call.office
    stands = standings(office)
    rules, now = office.queue.workspace(), call.now()
    waiting = office.queue.waiting()
    call.out.show(
        {
            "workspace": rules.name,
            "four_eyes": rules.four_eyes,
            "person": {"id": office.me, "name": office.person.name},
            "now": now,
            "posts": [_shape(office, s) for s in stands],
            "waiting_for_review": len(waiting),
            "workers": [{"worker": name, "at": at} for name, at in office.outbox.beats().items()],
        },
        [
            f"{rules.name} · {office.person.name} · {shown(now, office.person.tz)}",
            f"{len(waiting)} waiting for a look",
            *(row for s in stands for row in _lines(office, s)),
        ],
    )
    return OK


def _shape(office: Office, standing: Standing) -> dict[str, object]:
    return {
        "state": standing.state,
        "title": standing.title,
        "draft": standing.draft.id if standing.draft else None,
        "post": standing.revision.post_id if standing.revision else None,
        "revision": standing.revision.id if standing.revision else None,
        "edited": standing.edited,
        "at": standing.at,
        "deliveries": [_delivery(office, d) for d in standing.deliveries],
    }


def _delivery(office: Office, delivery: Delivery) -> dict[str, object]:
    shape = publish.shape(office, delivery)
    if delivery.state is DeliveryState.PUBLISHED:
        receipt = office.outbox.receipt(delivery.id)
        shape["receipt"] = {
            "published_at": receipt.published_at,
            "url": delivery.remote_url,
            "slug": receipt.slug,
            "tries": receipt.tries,
            **receipt.detail,
        }
    return shape


def _lines(office: Office, standing: Standing) -> list[str]:
    thing = standing.draft.id if standing.draft else standing.revision.post_id if standing.revision else None
    edited = " (edited since)" if standing.edited else ""
    rows = [f"{short(thing) if thing else ''}  {standing.state.value}: {standing.title or 'Untitled'}{edited}"]
    for delivery in standing.deliveries:
        rows.append(f"    {publish.line(office, delivery)}")
        if delivery.state is DeliveryState.PUBLISHED:
            receipt = office.outbox.receipt(delivery.id)
            out = f"out {shown(receipt.published_at, office.person.tz)}" if receipt.published_at else "out"
            rows.append("        " + ", ".join([out, *(f"{k} {v}" for k, v in receipt.detail.items())]))
    return rows


def _backup(call: Call) -> int:
    office, to = call.office, call.args.file
    if to is None:
        made = [back_up(store.db, call.now()) for store in (office.desk, office.workspace)]
    else:
        _zip(call, to)
        made = [to.absolute()]
    call.out.show({"files": [str(path) for path in made]}, [str(path) for path in made])
    return OK


def _zip(call: Call, to: Path) -> None:
    """One file with both copies and the workspace's own guidelines; it appears whole or not at all."""
    if to.exists():
        raise Wrong("backup.there", "{path} is there already.", "Choose another name.", path=to)
    part = to.with_name(f".{to.name}.part")
    try:
        with tempfile.TemporaryDirectory(dir=to.absolute().parent) as folder:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as whole:
                for store in (call.office.desk, call.office.workspace):
                    copy = back_up(store.db, call.now(), Path(folder, store.db.path.name))
                    whole.write(copy, copy.name)
                own = call.home.guidelines
                for file in sorted(path for path in own.rglob("*") if path.is_file()):
                    whole.write(file, Path(own.name, file.relative_to(own)))
            part.chmod(0o600)
            with part.open("rb+") as made:
                os.fsync(made.fileno())
        part.rename(to)
    except OSError as e:
        part.unlink(missing_ok=True)
        raise Unreachable(
            "backup.write", "{path} can't be written ({why}).", "Choose another folder.", path=to, why=e.strerror or e
        ) from e
