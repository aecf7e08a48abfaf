"""Words and pairs of words that come often in a person's own commits: what a form may offer as things that they know."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from advocate_app.topics.words import STOP

_WORD = re.compile(r"[A-Za-z][\w+#-]*[\w+#]")
_PART = re.compile(r"[.,;:()\[\]{}\"“”!?\n/|]+|\s[-–]\s")
# what every commit does, whatever it is about
_DOING = frozenset(
    word
    for line in (
        "add adds added adding allow allows avoid avoids build bump call calls change changes changed check checks clean cleanup",
        "close code comment commit config default delete deprecate disable doc docs document drop enable error errors example",
        "expose fail failed fails failing feature file files fix fixed fixes flag follow handle handles hide implement improve",
        "include initial instead introduce issue keep keeps leave line lines log logs longer merge method minor missing move moved",
        "name names need needs option order part pass point print read readme refactor release remove removed removes rename",
        "replace report return returns revert review right run runs say says separate set sets setup show shows simplify split",
        "start stop support switch test tests time todo try tweak type typo unused update updated upgrade value values version",
        "wait want warn warning whole wip work works write writes wrong always never later number both too again",
    )
    for word in line.split()
)


def often(texts: Iterable[str], *, most: int = 8, least: int = 3, of_commits: bool = True) -> tuple[str, ...]:
    """At most `most` of them, the most frequent first; each stands in at least `least` texts. Pairs go before their words.

    Of commits the first word is left out unless a colon follows: they begin with what they do.
    """
    spelled: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    for text in texts:
        first, _, rest = text.partition(" ")
        found = _terms(rest if of_commits and not first.endswith(":") else text)
        counts.update({term.lower() for term in found})
        for term in found:
            spelled.setdefault(term.lower(), Counter())[term] += 1
    enough = {term: n for term, n in counts.items() if n >= least}
    pairs = [term for term in enough if " " in term]
    chosen: list[str] = []
    for term in sorted(enough, key=lambda t: (-enough[t] * (2 if " " in t else 1), t)):
        words = _singular(term)
        inside = any(words < _singular(pair) and enough[pair] * 2 >= enough[term] for pair in pairs)
        if not inside and not any(words & _singular(other) for other in chosen):
            chosen.append(term)
        if len(chosen) == most:
            break
    return tuple(spelled[term].most_common(1)[0][0] for term in chosen)


def _singular(term: str) -> set[str]:
    """Its words, near enough: “thread” and “threads” are one."""
    return {word.removesuffix("s") for word in term.split()}


def _terms(text: str) -> set[str]:
    found: set[str] = set()
    for part in _PART.split(text):
        before = ""
        for word in part.split():
            clean = word.strip("'’`*_")
            plain = bool(_WORD.fullmatch(clean)) and clean.lower().removesuffix("s") not in STOP | _DOING
            plain = plain and clean.lower() not in STOP | _DOING
            if plain and len(clean) >= 3:
                found.add(clean)
            if plain and before:
                found.add(f"{before} {clean}")
            before = clean if plain else ""
    return found
