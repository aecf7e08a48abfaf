"""`advocate`: opens the window, or runs a command without one. Qt is loaded only for the window, and asked for before."""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advocate_app.assembly import Home, Office
    from advocate_app.problems import Missing, Problem
    from advocate_app.vocabulary import Changed


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit code; leaves by SystemExit where the command line is wrong, or help was asked for."""
    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["--guard-languagetool"]:  # `guard.HIDDEN`: a process that nobody types
        from advocate_app.outside.languagetool.guard import main as guard

        return guard(words[1:])
    if any(word.startswith("--vale-config") for word in words):
        from advocate_app.console import vale

        # an editor asks for this at every pause in typing: nothing else may be loaded before it
        if vale.is_asked(words):
            return vale.main(words)
    from advocate_app.console.app import main as console
    from advocate_app.console.call import Above

    return console(words, Above(window=_window, tour=_tour, work=_work, no_window=_no_window))


def _no_window() -> Missing | None:
    from advocate_app.desktop import needs

    return needs.missing(os.environ, sys.platform)


def _window(home: Home, args: Namespace) -> int:
    """Raises `Missing` where no window can open."""
    from advocate_app.desktop import needs

    needs.check(os.environ, sys.platform)
    gc.disable()  # the window collects garbage itself, and not while it starts
    # named, not imported: it brings Qt, and whoever has none runs everything else
    start: Callable[..., int] = import_module("advocate_app.desktop.app").main
    return start(home, _sample, sample=args.sample)


def _sample(told: Callable[[str], None]) -> object:
    """The sample workspace: the tour makes it, and the window, which does not know the tour, is handed the way to it."""
    make: Callable[..., object] = import_module("advocate_app.tour.sample").open_sample
    return make(told=told)


def _work(office: Office, told: Callable[[Changed], None], troubled: Callable[[Problem], None], *, once: bool) -> None:
    from advocate_app.worker.run import work

    work(office, told, troubled, once=once)


def _tour(args: Namespace) -> int:
    walk: Callable[[Namespace], int] = import_module("advocate_app.tour.walk").main
    return walk(args)


if __name__ == "__main__":
    raise SystemExit(main())
