"""`advocate check --vale-config`: a team's own Vale set-up, and nothing else. A process that imports next to nothing."""

from __future__ import annotations

import gc
import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import NoReturn

from advocate_app.checks.engine.run import Engine
from advocate_app.checks.vale.alerts import Alert, alerts
from advocate_app.checks.vale.config import Config, read_config
from advocate_app.checks.vale.styles import load
from advocate_app.console.formats import FORMATS, JSON, TEXT, Checked, Remark, printed
from advocate_app.outside.plan_cache import PlanFolder, cache_folder
from advocate_app.problems import Problem, Wrong

OPTION = "--vale-config"
LARGEST = 1_000_000  # bytes of one file
_OK, _ERRORS, _FAILED, _INTERRUPTED = 0, 1, 2, 130
_MARKDOWN = (".md", ".markdown", ".mdown", ".markdn", ".rmd", ".mdx", ".txt")


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(_FAILED, f"{self.prog}: {message} (see advocate check --help)\n")


def is_asked(words: Sequence[str]) -> bool:
    """Whether what was typed asks for a check by a Vale set-up."""
    return "check" in words and any(word == OPTION or word.startswith(f"{OPTION}=") for word in words)


def main(words: Sequence[str]) -> int:
    """Returns the exit code: 0 fine, 1 an error was found, 2 used wrongly or failed."""
    try:
        return check(_parser().parse_args(words))
    except Problem as problem:
        _remark(problem)
        return _FAILED
    except BrokenPipeError:
        # whoever read has enough; what Python still wants to flush must not complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _OK
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parser() -> _Parser:
    parser = _Parser(prog="advocate check", allow_abbrev=False)
    parser.add_argument("command", choices=["check"], help=SUPPRESS)
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(OPTION, required=True, metavar="INI")
    parser.add_argument("--format", choices=FORMATS, default="")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--home", default=os.environ.get("ADVOCATE_HOME", ""))
    parser.add_argument("--as", dest="as_person", default="", help=SUPPRESS)
    parser.add_argument("--now", default="", help=SUPPRESS)
    return parser


def check(args: Namespace) -> int:
    """Checks the files by the set-up, prints what was found; returns the exit code. Raises `Problem`."""
    gc.disable()  # the process ends sooner than garbage could be worth collecting
    _speak_utf8()
    home = os.path.abspath(os.path.expanduser(args.home)) if args.home else ""
    config = read_config(args.vale_config)
    loaded = load(config, PlanFolder(cache_folder(home)))
    for problem in (*config.problems, *loaded.problems):
        _remark(problem)
    engine = Engine(loaded.plan, as_vale=True)
    done, unread, told = list[Checked](), False, 0
    for name in _files(args.files, config):
        try:
            text = _text(name)
        except Problem as problem:
            unread = True
            _remark(problem)
            continue
        found = alerts(engine, text, config.settings(name), config.minimum)
        done.append(Checked(name, text, [_as_remark(text, alert) for alert in found]))
        for trouble in engine.problems[told:]:
            _remark(f"{name}: {trouble}")
        told = len(engine.problems)
    form = args.format or (JSON if args.json else TEXT)
    print(printed(form, done, kinds=("error", "warning", "suggestion")), flush=True)
    if unread:
        return _FAILED
    return _ERRORS if any(remark.level == "error" for each in done for remark in each.remarks) else _OK


def _as_remark(text: str, alert: Alert) -> Remark:
    return Remark(
        line=alert.line,
        column=alert.column,
        start=alert.start,
        end=alert.end,
        rule=alert.rule,
        severity=alert.level,
        level=alert.level,
        message=alert.message,
        match=text[alert.start : alert.end],
        replacements=alert.offers,
        description=alert.description,
        link=alert.link,
        read=alert.match,
        action=alert.action,
        params=alert.params,
    )


def _files(typed: Sequence[str], config: Config) -> Iterator[str]:
    """Files as they were typed; of a folder the Markdown files below it that the configuration speaks of."""
    for name in typed:
        if not os.path.isdir(name):
            yield name
            continue
        for folder, folders, files in os.walk(name):
            folders[:] = sorted(each for each in folders if each not in ("node_modules", ".git"))
            for file in sorted(files):
                path = os.path.join(folder, file)
                if file.lower().endswith(_MARKDOWN) and config.concerns(path):
                    yield path


def _text(name: str) -> str:
    try:
        if os.path.getsize(name) > LARGEST:
            raise too_large(name)
        with open(name, "rb") as file:
            return file.read().decode("utf-8")
    except UnicodeDecodeError as problem:
        raise Wrong(
            "check.no-text", "{path} is not a text file in UTF-8.", "Save it as UTF-8 and try again.", path=name
        ) from problem
    except OSError as problem:
        raise Wrong(
            "check.unreadable", "{path} can't be read: {reason}.", "", path=name, reason=problem.strerror or ""
        ) from problem


def too_large(name: str) -> Wrong:
    return Wrong(
        "check.too-large",
        "{path} is larger than 1 MB and is not checked.",
        "Part it into several files.",
        path=name,
    )


def _remark(line: str | Problem) -> None:
    print(" ".join(str(line).split()), file=sys.stderr, flush=True)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
