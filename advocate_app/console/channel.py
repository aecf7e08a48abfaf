"""`advocate channel`: where posts go out: which kinds there are, and the accounts of this workspace."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.channels.accounts import KeptAccount
from advocate_app.channels.contract import Field
from advocate_app.commands import publish
from advocate_app.console import names
from advocate_app.console.call import OK, Call, Commands
from advocate_app.console.out import short
from advocate_app.problems import Wrong

PATHS = ("repository", "folder")  # settings where `~` is this person's home
ADDRESS = "author_address"


def add(commands: Commands) -> None:
    channel = commands.add_parser("channel", help="where posts go out")
    parts = channel.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("kinds", help="the kinds of channels, and their settings").set_defaults(run=_kinds)
    listed = parts.add_parser("list", help="the channels of this workspace")
    listed.add_argument("--closed", action="store_true", help="closed ones too")
    listed.set_defaults(run=_list)
    new = parts.add_parser("add", help="add a channel")
    new.add_argument("kind", metavar="KIND", help="as “advocate channel kinds” lists them")
    new.add_argument("--name", required=True, help="what people call it")
    new.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="a setting; may be repeated")
    secret = new.add_mutually_exclusive_group()
    secret.add_argument("--secret-env", metavar="VAR", help="take the secret out of this environment variable")
    secret.add_argument("--secret-stdin", action="store_true", help="read the secret from standard input")
    new.add_argument("--mine", action="store_true", help="only I publish there")
    new.add_argument("--gap", type=int, default=60, metavar="MIN", help="minutes between two posts (60)")
    new.add_argument("--lease", type=float, metavar="S", help="seconds that one attempt may last")
    new.add_argument("--settle", type=float, metavar="S", help="seconds before an unanswered attempt may be repeated")
    new.set_defaults(run=_add)
    for name, run, what in (("check", _check, "look at the other side"), ("close", _close, "publish there no more")):
        one = parts.add_parser(name, help=what)
        one.add_argument("channel", help="name, or digits of the id")
        one.set_defaults(run=run)


def _kinds(call: Call) -> int:
    from advocate_app.channels.catalog import catalog

    found = catalog()
    lines = []
    for kind in found.kinds:
        lines.append(f"{kind.facts.kind}  {kind.facts.name} ({kind.facts.tested})")
        lines += [f"    {_setting(field)}" for field in kind.facts.fields]
    call.out.show(
        {
            "kinds": [
                {
                    "kind": kind.facts.kind,
                    "name": kind.facts.name,
                    "settings": [
                        {
                            "name": f.name,
                            "label": f.label,
                            "example": f.example,
                            "default": f.default,
                            "choices": f.choices,
                            "secret": f.secret,
                            "required": f.required,
                        }
                        for f in kind.facts.fields
                    ],
                }
                for kind in found.kinds
            ],
            "broken": [{"name": b.name, "reason": b.reason} for b in found.broken],
        },
        lines,
    )
    for broken in found.broken:
        call.out.remark(f"{broken.name} can't be used: {broken.reason}.")
    return OK


def _list(call: Call) -> int:
    accounts = call.office.accounts.accounts(closed=call.args.closed)
    call.out.show([_shape(a) for a in accounts], [_line(a) for a in accounts] or ["No channels yet."])
    return OK


def _add(call: Call) -> int:
    from advocate_app.outside.keychain import Health

    office, args = call.office, call.args
    settings = dict(_pair(text) for text in args.set)
    known = {f.name for f in office.catalog.kind(args.kind).facts.fields}
    if ADDRESS in known and ADDRESS not in settings:
        settings[ADDRESS] = own_address(office)
    if args.gap < 0 or (args.lease is not None and args.lease <= 0) or (args.settle is not None and args.settle < 0):
        raise Wrong("channel.pace", "Minutes and seconds can't be below zero.", "Leave them out for the usual ones.")
    secret = _secret(call)
    account = publish.add_account(
        office,
        args.kind,
        args.name,
        settings,
        secret=secret,
        owner=office.me if args.mine else None,
        gap_minutes=args.gap,
        lease_seconds=args.lease,
        settle_seconds=args.settle,
    )
    shape = _shape(account)
    if secret is not None:
        kept = office.secrets.health() is Health.OK
        variable = f"ADVOCATE_SECRET_{account.id.hex.upper()}"
        shape |= {"secret_kept": kept, "secret_variable": variable}
        if not kept:
            call.out.remark(f"This computer has no keychain: give the secret to the worker as {variable}.")
    call.out.show(shape, _line(account))
    return OK


def _check(call: Call) -> int:
    account = names.account(call.office, call.args.channel)
    said = publish.check_account(call.office, account.id)
    call.out.show({"id": account.id, "name": account.name, "said": said}, f"{account.name}: {said}")
    return OK


def _close(call: Call) -> int:
    account = names.account(call.office, call.args.channel)
    call.office.accounts.close_account(account.id, call.now())
    call.out.show(_shape(call.office.accounts.account(account.id)), f"{account.name} is closed.")
    return OK


def own_address(office: Office) -> str:
    """The person's e-mail address: what they said, else the first that is theirs in a repository they chose; '' for none."""
    chosen = [address for r in office.profile.repositories() for address in r.addresses]
    return office.person.email or next(iter(chosen), "")


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise Wrong("channel.pair", "“{text}” is no setting.", "Write it as key=value.", text=text)
    key = key.strip()
    if key in PATHS and value.startswith("~"):
        value = str(Path(value).expanduser())
    return key, value


def _secret(call: Call) -> str | None:
    if call.args.secret_env:
        found = os.environ.get(call.args.secret_env)
        if not found:
            raise Wrong(
                "channel.secret-env",
                "The environment variable {name} is empty.",
                "Set it, or use --secret-stdin.",
                name=call.args.secret_env,
            )
        return found
    if call.args.secret_stdin:
        found = sys.stdin.readline().rstrip("\r\n")
        if not found:
            raise Wrong("channel.secret-stdin", "Standard input holds no secret.", "Pipe it in as one line.")
        return found
    return None


def _setting(field: Field) -> str:
    more = [
        "secret, not --set" if field.secret else "",
        "" if field.required and not field.default else "may be left out",
        f"else {field.default}" if field.default else "",
        f"one of {', '.join(field.choices)}" if field.choices else "",
        f"as in {field.example}" if field.example else "",
    ]
    return f"{field.name}: {field.label} ({'; '.join(filter(None, more)) or 'needed'})"


def _shape(account: KeptAccount) -> dict[str, object]:
    return {
        "id": account.id,
        "kind": account.channel,
        "name": account.name,
        "settings": dict(account.settings),
        "owner": account.owner_id,
        "safety": account.safety,
        "gap_minutes": account.gap_minutes,
        "lease_seconds": account.lease_seconds,
        "settle_seconds": account.settle_seconds,
        "problem": account.problem,
        "closed_at": account.closed_at,
    }


def _line(account: KeptAccount) -> str:
    where = account.settings.get("repository") or account.settings.get("folder", "")
    closed = "closed" if account.closed_at else ""
    return f"{short(account.id)}  " + " · ".join(
        filter(None, (account.name, account.channel, where, closed, account.problem))
    )
