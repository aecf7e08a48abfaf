"""`advocate grammar`: which engine reads your texts and where, another one, and the words that are no mistakes."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

from advocate_app.assembly import is_begun
from advocate_app.checks.grammar import English
from advocate_app.commands import grammar as commands
from advocate_app.console.call import OK, Call, Commands
from advocate_app.outside.languagetool.address import normal_address
from advocate_app.outside.languagetool.choice import Choice, Engine
from advocate_app.outside.languagetool.engines import folder_of
from advocate_app.outside.languagetool.install import is_installed
from advocate_app.outside.languagetool.java import find_java
from advocate_app.outside.languagetool.server import JAR
from advocate_app.problems import Problem, Wrong


def add(groups: Commands) -> None:
    grammar = groups.add_parser(
        "grammar", help="which engine reads grammar and spelling, and where; words that are right"
    )
    parts = grammar.add_subparsers(dest="part", metavar="WHAT", required=True)
    parts.add_parser("status", help="what is chosen, and whether it is there").set_defaults(run=_status)
    use = parts.add_parser("use", help="choose the engine, or the English")
    use.add_argument(
        "engine",
        nargs="?",
        default="",
        choices=("", *(e.value for e in Engine)),
        metavar="ENGINE",
        help="harper (built in), computer (LanguageTool here), server (LanguageTool at a URL)",
    )
    use.add_argument("--url", default="", help="of the server")
    use.add_argument("--agree", action="store_true", help="your texts may go to that URL")
    use.add_argument("--folder", default=None, metavar="DIR", help="where LanguageTool lies on this computer")
    use.add_argument(
        "--english", default="", choices=("", *(e.value for e in English)), metavar="XX", help=", ".join(English)
    )
    use.set_defaults(run=_use)
    test = parts.add_parser("test", help="have one sentence checked, which nobody wrote")
    _where(test)
    test.set_defaults(run=_test)
    install = parts.add_parser("install", help="fetch LanguageTool for this computer, about 115 MB, with Maven")
    install.add_argument("--to", default="", metavar="DIR", help="where to (the app's own folder)")
    install.set_defaults(run=_install)
    word = parts.add_parser("word", help="words that are no misspellings: list them, or add one")
    word.add_argument("word", nargs="?", default="", metavar="WORD")
    word.add_argument("--ours", action="store_true", help="the organisation's list, not only yours")
    word.add_argument("--drop", action="store_true", help="take it out of yours")
    word.set_defaults(run=_word)


def _where(parser: ArgumentParser) -> None:
    parser.add_argument("--url", default="", help="of a server, instead of what is chosen")
    parser.add_argument(
        "--folder", default="", metavar="DIR", help="LanguageTool on this computer, instead of what is chosen"
    )


def _status(call: Call) -> int:
    chosen = _chosen(call)
    java, trouble = "", ""
    try:
        found = find_java()
        java = f"Java {found.version}, {found.path}"
    except Problem as problem:
        trouble = str(problem)
    folder = folder_of(chosen, call.home.languagetool)
    installed = (folder / JAR).is_file()
    data = {
        "engine": chosen.engine,
        "english": chosen.english,
        "url": chosen.url,
        "agreed": bool(chosen.url) and chosen.agreed == chosen.url,
        "java": java or None,
        "languagetool": folder if installed else None,
    }
    call.out.show(
        {**data, "languagetool": str(folder) if installed else None},
        [
            f"Engine: {_spoken(chosen)}",
            f"English: {chosen.english}",
            f"Java: {java or trouble}",
            f"LanguageTool: {folder if installed else 'not on this computer; get it with “advocate grammar install”'}",
        ],
    )
    return OK


def _use(call: Call) -> int:
    args = call.args
    chosen = commands.choice(call.office)
    if args.url:
        chosen = replace(chosen, url=args.url, engine=Engine.SERVER)
    if args.folder is not None:
        chosen = replace(chosen, folder=str(Path(args.folder).expanduser().absolute()) if args.folder else "")
    if args.engine:
        chosen = replace(chosen, engine=Engine(args.engine))
    if args.english:
        chosen = replace(chosen, english=English(args.english))
    if args.agree:
        chosen = replace(chosen, agreed=chosen.url)
    commands.choose(call.office, chosen)
    return _status(call)


def _test(call: Call) -> int:
    chosen = _chosen(call)
    if call.args.url:
        chosen = replace(chosen, engine=Engine.SERVER, url=normal_address(call.args.url))
    elif call.args.folder:
        chosen = replace(chosen, engine=Engine.COMPUTER, folder=call.args.folder)
    tried = commands.try_out(call.home, chosen)
    name = "Harper" if chosen.engine is Engine.HARPER else "LanguageTool"
    call.out.show(
        {"engine": name, "where": tried.where, "seconds": round(tried.seconds, 2), "sent": tried.sent},
        f"{name} answers, {tried.where}; it took {tried.seconds:.1f} s. Only “{tried.sent}” was sent.",
    )
    return OK


def _install(call: Call) -> int:
    to = Path(call.args.to).expanduser().absolute() if call.args.to else None
    there = is_installed(to or call.home.languagetool)
    folder = commands.install_languagetool(call.home, to, told=call.out.remark)
    call.out.show({"folder": str(folder), "fetched": not there}, str(folder))
    return OK


def _word(call: Call) -> int:
    args = call.args
    if args.drop and (args.ours or not args.word):
        raise Wrong(
            "words.drop", "Name one of your own words to drop.", "The organisation's list is a text file: edit it."
        )
    if args.drop:
        commands.drop_word(call.office, args.word)
    elif args.word:
        commands.add_word(call.office, args.word, ours=args.ours)
    mine, ours = commands.my_words(call.office), commands.our_words(call.office)
    call.out.show(
        {"mine": mine, "ours": ours},
        [f"Yours: {', '.join(mine) or 'none'}", f"The organisation's: {', '.join(ours) or 'none'}"],
    )
    return OK


def _chosen(call: Call) -> Choice:
    return commands.choice(call.office) if is_begun(call.home) else Choice()


def _spoken(chosen: Choice) -> str:
    match chosen.engine:
        case Engine.HARPER:
            return "Harper, built in"
        case Engine.COMPUTER:
            return "LanguageTool on this computer; Harper until it answers"
        case Engine.SERVER:
            agreed = "your texts go there" if chosen.agreed == chosen.url else "you have not agreed that texts go there"
            return f"LanguageTool at {chosen.url} ({agreed}); Harper until it answers"
