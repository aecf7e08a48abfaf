"""`advocate bench topics`: how good the ranking of topics is, on tables or on the history of a Git repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from advocate_app.console.call import OK, Call, Commands
from advocate_app.problems import Missing, Wrong

if TYPE_CHECKING:
    from advocate_app.topics.meaning import Meaning


def add(commands: Commands) -> None:
    bench = commands.add_parser("bench", help="measure how good suggestions are")
    parts = bench.add_subparsers(dest="part", metavar="WHAT", required=True)
    topics = parts.add_parser("topics", help="rank for everybody of a table, or of a repository")
    of = topics.add_mutually_exclusive_group(required=True)
    of.add_argument("--data", metavar="DIR", type=Path, help="a folder of tables (JSON lines)")
    of.add_argument("--git", metavar="PATH", type=Path, help="make the table from a repository on this machine")
    topics.add_argument("--out", metavar="RUN", type=Path, help="where the rankings go")
    topics.add_argument(
        "--tier", choices=["lexical", "vectors"], help="words alone, or with sentence vectors (the best there is)"
    )
    topics.add_argument("--model", metavar="PATH", default="", help="an ONNX sentence model of your own")
    topics.set_defaults(run=_topics)


def _topics(call: Call) -> int:
    from advocate_app.console import bench_topics

    args = call.args
    if args.data and not args.out:
        raise Wrong("bench.no-out", "It is not said where the rankings go.", "Add --out with a folder.")
    meaning = _meaning(call, args.tier or "", args.model)
    if args.git:
        from advocate_app.console.bench_git import bench_git
        from advocate_app.outside.git_history import GitHistories

        result = bench_git(args.git, args.out, meaning, GitHistories(), call.out.remark)
    else:
        result = bench_topics.bench(args.data, args.out, meaning, call.out.remark)
    spoke = "with sentence vectors" if meaning else "by words alone"
    call.out.show({"tier": "vectors" if meaning else "lexical", **result.shape()}, [spoke, *result.lines()])
    return OK


def _meaning(call: Call, tier: str, model: str) -> Meaning | None:
    """Without `tier` the best that is there; what is asked for by name must be there."""
    import os

    from advocate_app.outside.sentences import open_sentences
    from advocate_app.topics.meaning import Remembering

    if tier == "lexical":
        return None
    try:
        return Remembering(open_sentences(model, hands=os.cpu_count()))
    except Missing as problem:
        if tier or model:
            raise
        call.out.remark(problem)
        return None
