"""The command line: reads what was typed, runs one command, and turns what comes of it into an exit code.

0 fine · 1 stops found · 2 used wrongly or failed, with one clear sentence · 3 something is missing on this machine
"""

from __future__ import annotations

import logging
import os
import sys
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from advocate_app import __version__
from advocate_app.assembly import Home, default_home
from advocate_app.console.call import FAILED, LACKING, OK, Above, Call
from advocate_app.console.out import Out, speak_utf8
from advocate_app.problems import Missing, Problem

log = logging.getLogger(__name__)
_NOWHERE = logging.NullHandler()
QUIET_END = 130  # as a shell calls a program that Ctrl+C ended
SAMPLE = "open the window on the sample workspace"
ENDING = "exit codes: 0 fine, 1 stops found, 2 used wrongly or failed, 3 something is missing on this machine"


class Parser(ArgumentParser):
    """Says what is wrong in one line. Knows the options that all commands have: they may stand before or after the command."""

    def __init__(self, **how: Any) -> None:
        super().__init__(allow_abbrev=False, **how)
        common = self.add_argument_group("everywhere")
        common.add_argument(
            "--home", metavar="DIR", default=SUPPRESS, help="where everything lives (else $ADVOCATE_HOME)"
        )
        common.add_argument("--json", action="store_true", default=SUPPRESS, help="print JSON")
        common.add_argument(
            "--as", dest="as_person", metavar="PERSON", default=SUPPRESS, help="act as another person of this workspace"
        )
        common.add_argument(
            "--now", metavar="ISO", default=SUPPRESS, help="rehearse: let the clock begin at this moment"
        )

    def error(self, message: str) -> NoReturn:
        self.exit(FAILED, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser() -> Parser:
    """All commands. Each names its function as `run`."""
    # here, because the window opens without them
    from advocate_app.console import (
        begin,
        bench,
        channel,
        check,
        communities,
        doctor,
        draft,
        expertise,
        grammar,
        guidelines,
        person,
        publish,
        review,
        source,
        status,
        topics,
    )

    whole = Parser(
        prog="advocate",
        description="Write in public, in work time, about what you know. Without a command a window opens.",
        epilog=ENDING,
    )
    whole.add_argument("--version", action="version", version=f"advocate {__version__}")
    whole.add_argument("--sample", action="store_true", help=SAMPLE)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")
    for group in (
        begin,
        person,
        expertise,
        source,
        communities,
        channel,
        topics,
        draft,
        check,
        grammar,
        guidelines,
        review,
        publish,
        status,
        doctor,
        bench,
    ):
        group.add(commands)
    tour = commands.add_parser("tour", help="walk the whole way on the sample workspace")
    tour.add_argument("--pictures", metavar="DIR", type=Path, help="save a picture of every screen there")
    tour.add_argument("--size", metavar="WxH", default="1280x800", help="of the pictures, in pixels (1280x800)")
    tour.add_argument("--dark", action="store_true", help="dark pictures")
    return whole


def _window() -> Parser:
    """What may be typed without a command."""
    window = Parser(prog="advocate", add_help=False)
    window.add_argument("--sample", action="store_true", help=SAMPLE)
    window.set_defaults(command=None)
    return window


def main(argv: Sequence[str], above: Above) -> int:
    """Runs one command; returns the exit code. Leaves by SystemExit where the command line is wrong (2) or help was asked for."""
    speak_utf8()
    logging.getLogger().addHandler(_NOWHERE)  # else Python prints what libraries complain of
    args, commands = _window().parse_known_args(argv)
    if commands:
        args = parser().parse_args(argv)
    for name in ("home", "as_person", "now"):
        vars(args).setdefault(name, "")
    vars(args).setdefault("json", False)
    home = Home(home_folder(args.home))
    call = Call(args, home, Out(args.json), above)
    try:
        return _run(call)
    except Missing as problem:
        call.out.remark(problem)
        return LACKING
    except Problem as problem:
        call.out.remark(problem)
        return FAILED
    except BrokenPipeError:
        # whoever read has enough; what Python still wants to flush must not complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return QUIET_END
    except Exception as mistake:
        where = _log_to(home)
        log.exception("a mistake of ours")
        call.out.remark(f"That was our mistake, not yours ({type(mistake).__name__}). {where}")
        return FAILED
    finally:
        call.close()


def home_folder(typed: str) -> Path:
    """`--home`, else `$ADVOCATE_HOME`, else where this person's programs keep their data."""
    named = typed or os.environ.get("ADVOCATE_HOME", "")
    return Path(named).expanduser().absolute() if named else default_home()


def _run(call: Call) -> int:
    if call.args.command is None:
        return call.above.window(call.home, call.args)
    if call.args.command == "tour":
        return call.above.tour(call.args)
    code: int = call.args.run(call)
    return code


def _log_to(home: Home) -> str:
    from advocate_app.outside.logs import keep_log

    try:
        return f"It is described in {keep_log(home.logs, 'console')}, without your texts."
    except OSError:
        return "It could not be written to a log."
