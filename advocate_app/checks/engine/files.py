"""Finds rule files below a folder of styles, and says what is wrong with one that can't be read."""

from __future__ import annotations

import os

from advocate_app.problems import Wrong


def rule_files(folder: str, style: str = "") -> list[tuple[str, str]]:
    """Name (`Style.Rule`, `Style.subfolder.Rule`) and path of all rule files below a folder of styles, or below one `style`.

    Folders that begin with `.` or `_`, the folder `config` beside the styles, and rules' own tests hold no rules.
    """
    found: list[tuple[str, str]] = []
    _gather(folder, (style,) if style else (), os.path.basename(os.path.normpath(folder)), found)
    return sorted(found, key=lambda each: each[1])


def _gather(folder: str, names: tuple[str, ...], top: str, found: list[tuple[str, str]]) -> None:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.endswith(".yml") and not entry.name.endswith(".test.yml"):
            found.append((".".join((*(names or (top,)), entry.name.partition(".")[0])), entry.path))
        elif entry.name[0] not in "._" and (names or entry.name != "config") and entry.is_dir():
            _gather(entry.path, (*names, entry.name), top, found)


def unreadable(path: str, problem: Exception) -> Wrong:
    reason = problem.strerror if isinstance(problem, OSError) else "it is not UTF-8 text"
    return Wrong(
        "checks.rule-unreadable",
        "The rule file {file} can't be read: {reason}.",
        "Look at the file; the other rules go on working.",
        file=path,
        reason=str(reason),
    )
