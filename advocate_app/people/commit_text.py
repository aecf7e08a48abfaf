"""Takes out of a commit message what is routine, and what must not be kept: diffs, paths, addresses, other people's names."""

from __future__ import annotations

import re

LONGEST_LINE = 500  # characters; what is beyond is no prose, and costs time
LONGEST_BODY = 20_000


def is_routine(subject: str) -> bool:
    """Merges, bumps, releases, reverts, typos, formatting and changelogs say nothing of what a person knows."""
    subject = _TAG.sub("", subject[:LONGEST_LINE], count=1)
    return not subject.strip() or bool(_ROUTINE.match(subject))


def clean_subject(subject: str) -> str:
    """One line; of `fix(pool): …` the scope stays, because it names the matter."""
    text = _KIND.sub(_scope, _TAG.sub("", subject[:LONGEST_LINE], count=1), count=1)
    return " ".join(_clean(text).split()).strip(" -–:;,")


def clean_body(body: str, *, most: int) -> str:
    """Prose of at most `most` characters: without diffs, quoted lines, trailers and names."""
    kept: list[str] = []
    for line in body[:LONGEST_BODY].splitlines():
        if _DIFF.match(line):
            break
        if not _TRAILER.match(line):
            kept.append(_clean(line[:LONGEST_LINE]).rstrip())
    text = _BLANKS.sub("\n\n", "\n".join(kept)).strip()
    if len(text) > most:
        text = text[:most].rpartition(" ")[0] or text[:most]
    return text.strip()


def _scope(kind: re.Match[str]) -> str:
    return f"{kind[1]}: " if kind[1] else ""


def words_in(text: str) -> int:
    return len(_WORD.findall(text))


def _clean(text: str) -> str:
    for gone in _GONE:
        text = gone.sub(" ", text)
    return _SPACES.sub(" ", _HOLES.sub("", text))


_WORD = re.compile(r"[^\W\d_]{2,}")
_TAG = re.compile(r"^\s*\[[^\]]*\]\s*")
_KIND = re.compile(
    r"^\s*(?:feat|fix(?:ed)?|perf|refactor|tests?|chore|build|ci|docs?|style|deps|added|changed|removed|faster)"
    r"(?:\(([^)]*)\))?!?:\s*",
    re.I,
)
_ROUTINE = re.compile(
    r"""\s*(?:(?:chore|build|ci|style|docs?|deps|misc|minor)(?:\([^)]*\))?!?:\s*)?(?:
      merged?\b.*\b(?:branch|branches|pull|request|tag|commit|into|remote|master|main)\b
    | (?:auto)?bump(?:s|ed|ing)?\b
    | (?:update|upgrade|pin)\s(?:dependency|dependencies|requirements?|lock\s?files?|submodules?|\S+\sto\sv?\d)
    | (?:update|upgrade)\s.*\bfrom\sv?\d\S*\sto\sv?\d
    | (?:(?:cut|tag|prepare|make|start|finish)\s)?(?:for\s)?(?:the\s)?(?:next\s)?releas(?:e|ing)
      (?:\s(?:of\s)?v?\d.*|\snotes?\b.*|\s*)$
    | (?:set\s)?version\s(?:to\s)?v?\d
    | v?\d+(?:\.\d+)+\S*\s*$
    | prepare\s(?:for\s)?(?:next\s)?(?:development|version|iteration|v?\d)
    | back\sto\s(?:dev|development|snapshot)
    | revert(?:s|ed|ing)?\b | reapply\b
    | (?:fix(?:e[sd])?\s|correct\s)?(?:(?:an?|another|the|some|more|few|small|minor)\s){0,4}(?:typos?|spelling|grammar)\b
    | (?:(?:fix(?:e[sd])?|apply|run|re-?run)\s)?(?:auto-?|re)?format(?:ting|ted)?
      (?:\s*$|\s(?:fix|code|source|all|with|using|files?)\b)
    | (?:(?:fix(?:e[sd])?|apply|run)\s)?
      (?:lint|linter|linting|white\s?space|indentation|code\sstyle|black|ruff|isort|prettier|gofmt|clang-format)\b
    | (?:(?:update|add|edit|fix|regenerate|write|amend)\s)?(?:to\s)?(?:the\s)?
      (?:change\s?logs?|release\snotes|changes\.\w+|news\s(?:file|entry|entries|fragment))\b
    | wip\b | fixup! | squash! | amend! | (?:initial|first|empty)\scommit
    )""",
    re.I | re.X,
)
_DIFF = re.compile(r"diff --git |@@ |\+\+\+ |--- [ab]/|index [0-9a-f]{6,}\.\.|Index: ")
_TRAILER = re.compile(
    r"""\s*(?:
      [A-Z][a-z]*(?:-[A-Za-z]+)+\s*:\s
    | (?:bug|issues?|refs?|references|see(?:\salso)?|link|cc|fix(?:e[sd])?|close[sd]?|resolve[sd]?|git-svn-id|pr|thanks|author
        |committer|differential\srevision|reviewers?|subscribers|related)\s*(?:[:\#]|to\b)
    | (?:tested|signed|reviewed|reported|suggested|acked|co-?authored|helped|patch)(?:\s?-\s?off)?[\s-]by\b
    | \(cherry\spicked\sfrom\b | >
    )""",
    re.I | re.X,
)
_NAME = r"(?-i:[A-Z@][^\s,.;]*(?:\s+[A-Z][^\s,.;]*){0,4})"
_GONE = (
    re.compile(r"\b(?:https?|ftp|ssh|git|file)://\S+|\bwww\.\S+", re.I),
    re.compile(r"<?\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+>?"),
    re.compile(r"(?<![\w@])@\w[\w/-]*(?![\w(])"),
    re.compile(r"\b(?:thanks|thank\s+you|kudos|credits?|props)(?:\s+(?:go|goes))?\s+to\s+[^.\n]*", re.I),
    re.compile(
        rf"\b(?:as\s+)?(?:reported|suggested|found|noticed|spotted|reviewed|requested|proposed|written)\s+by\s+{_NAME}",
        re.I,
    ),
    re.compile(
        r"\(?(?:\b(?:closes?|closed|fixes|fixed|resolves?|refs?|see|gh|pr|issue|bug)\s+)?(?<![\w&])(?:#|GH-|!)\d+\)?",
        re.I,
    ),
    re.compile(
        r"(?<![\w.])(?:[A-Za-z]:\\|~?/|\.{1,2}/)?(?:[\w.@+-]+[/\\]){2,}[\w.@+-]*|(?<!\w)~?/[\w.-]+(?:/[\w.-]+)*"
    ),
    re.compile(r"(?<![\w.-])[\w.-]+/[\w-]+\.\w{1,5}\b"),
    re.compile(r"\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b"),
)
_HOLES = re.compile(r"\(\s*\)|\[\s*\]|<\s*>|\s+(?=[,.;:])")
_SPACES = re.compile(r"[^\S\n]{2,}|[\x00-\x08\x0b-\x1f\x7f]")
_BLANKS = re.compile(r"\n\s*\n\s*")
