"""Our log: rotated files of this computer, with what happened and where, and never a text or a secret.

An error is written as its kinds and places; its message and values stay out, because they may carry a draft or a token.
"""

from __future__ import annotations

import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from advocate_app.problems import Problem

BYTES, FILES = 1_000_000, 3
LONGEST = 2_000  # characters of one message
_LOGIN = re.compile(r"//[^/@\s]*@")


def keep_log(folder: Path, name: str = "advocate") -> Path:
    """Writes our log as `<name>.log` in `folder`, three files of 1 MB at most; other libraries' chatter stays out.

    One file for each sort of process, so that two of them do not rotate it under each other. Raises `OSError`.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = folder / f"{name}.log"
    ours = logging.getLogger("advocate_app")
    for old in [h for h in ours.handlers if isinstance(h, RotatingFileHandler)]:
        ours.removeHandler(old)
        old.close()
    handler = RotatingFileHandler(file, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True)
    handler.setFormatter(_Quiet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours.setLevel(logging.INFO)
    ours.addHandler(handler)
    ours.propagate = False
    return file


def describe(error: BaseException) -> str:
    """The error and its causes as kinds and places, newest last; no message, no value, no source line."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    lines = []
    for one in reversed(chain):
        lines.append(_named(one))
        lines += [f"  {_place(f.filename)}:{f.lineno} {f.name}" for f in traceback.extract_tb(one.__traceback__)]
    return "\n".join(lines)


def _named(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, Problem):
        return f"{name} {error.id}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} errno {error.errno}"
    return name


def _place(file: str) -> str:
    """The file below the folder of its package: no home folder, no user's name."""
    parts = Path(file).parts
    for anchor in ("advocate_app", "site-packages"):
        if anchor in parts:
            return "/".join(parts[parts.index(anchor) :]).removeprefix("site-packages/")
    return parts[-1]


class _Quiet(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another handler made of it
        return _LOGIN.sub("//", super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:
        whole = super().formatMessage(record)
        return whole if len(whole) <= LONGEST else f"{whole[:LONGEST]} …"

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""
