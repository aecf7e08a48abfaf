"""Disclosure: who praises their employer or runs down a competitor says that they work there, in the text that readers see.

A mere mention is a suggestion, and neutral technical text (the Acme client 4.2 raises an error) is left alone. Said once, anywhere in
the visible text, it is said; what counts as saying it is up to the country:

- US: the FTC's Endorsement Guides, 16 CFR 255.5. An employee's post names the employment; #ad, #sponsored and #AcmeEmployee will do,
  a bare #spon or #ee will not.
- UK: the CAP Code, section 2, as the ASA reads it. “Ad” says that it is one; #spon, #affiliate and “sponsored” do not.
- EU: Directive 2005/29/EC, annex I, 11 and 22. No trader may speak as if he were a customer; a word for “advertisement” says it.

Elsewhere, and where nobody said where they live, only what counts in all three does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from advocate_app.checks.companies import proper, short
from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import Context, Exceptions, Hit, filled
from advocate_app.checks.patterns import later, matches, ready
from advocate_app.checks.rulefile import RuleFile
from advocate_app.checks.sentences import sentences
from advocate_app.drafts.projection import Block

_PAGES: Mapping[str, str] = {
    "us": "https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking",
    "uk": "https://www.asa.org.uk/advice-online/recognising-ads-social-media.html",
    "eu": "https://eur-lex.europa.eu/eli/dir/2005/29/oj",
}
_OPINIONS = ("praise", "merits", "praised-by", "blame", "faults", "blamed-by", "technical")
_SIGNS = ("hints", "doubts")
KEYS = frozenset(("says", *_PAGES, *_OPINIONS, *_SIGNS, "exceptions", "praises", "criticises", "label"))
_UNION = " AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO "  # and EEA
# of the tone of a paragraph: below the first, plain words of praise are not believed; above the second, none are needed
DOUBTFUL, CLEAR = -0.6, 1.4
_LEAST = 10  # words that tell something together
_LESS = 0.6  # what a sentence or two tell less than a paragraph
_PARAGRAPH = 90  # words that are read together, from the block with the name on
_TABLE = ".table"  # of the scope of a cell
_HERE = "EMPLOYER"  # stands for the employer's name in the patterns of the file
_TIES = re.compile(  # without one of these or the employer's name nobody says where they work
    r"\b(?:work|employ|paid|disclos|disclaim|conflict|transparen|company|firm|start-?up|shop|outfit|day job|team|join|hiring|behalf|"
    r"author|writer|"
    r"ad|advert|insider|staff|pay)|#|\b(?:werbung|anzeige|publicit|pubblicit|advertentie|reklaam|mainos|reklam|annons|annonce)",
    re.I,
)
_UNSAID = re.compile(r"\b(?:not|never|no longer|nobody|used to|formerly|wish|if)\b|n['’]t\b", re.I)
_BUT_SO = re.compile(r",?\s+(?:which|as|and|but)\s+I\s+do\b", re.I)  # if I did not work there, which I do


@dataclass(frozen=True, slots=True)
class Opinions:
    """Patterns. `praise` and `blame` may stand anywhere; `merits` and `faults` (slow) say it of the name itself; `praised_by` and
    `blamed_by` hold NAME; `hints` and `doubts` are weak. `technical` is what, behind a name, makes it part of a thing's (client, 4.2)."""

    praise: str
    merits: str
    praised_by: str
    blame: str
    faults: str
    blamed_by: str
    technical: str
    hints: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Disclosure:
    """`says` are ways to say where one works, `labels` those that count in one country."""

    says: tuple[str, ...]
    labels: tuple[tuple[str, tuple[str, ...]], ...]
    opinions: Opinions
    exceptions: Exceptions
    message: str
    praises: str
    criticises: str

    @classmethod
    def of(cls, file: RuleFile) -> Disclosure:
        says = file.texts("says")
        if not says or not file.texts("praise"):
            raise file.wrong(file.line("extends"), "it needs “says”, the ways to say where one works, and “praise”")
        later(file, "|".join(line.text for line in says), says)
        labels = {country: file.texts(country) for country in _PAGES}
        for given in labels.values():
            later(file, "|".join(line.text for line in given), given)
        signs = {key: file.texts(key) for key in _SIGNS}
        for given in signs.values():
            later(file, "|".join(line.text for line in given), given)
        lists = {}
        for key in _OPINIONS:
            given = file.texts(key)
            pattern = "|".join(line.text for line in given) or r"(?!)"
            lists[key] = later(file, pattern, given)
        message = file.text("message")
        return cls(
            tuple(line.text for line in says),
            tuple((country, tuple(line.text for line in given)) for country, given in labels.items()),
            Opinions(
                praise=lists["praise"],
                merits=lists["merits"],
                praised_by=lists["praised-by"],
                blame=lists["blame"],
                faults=lists["faults"],
                blamed_by=lists["blamed-by"],
                technical=lists["technical"],
                hints=tuple(line.text for line in signs["hints"]),
                doubts=tuple(line.text for line in signs["doubts"]),
            ),
            Exceptions.of(file),
            message,
            file.text("praises", message),
            file.text("criticises", message),
        )

    def across(self, blocks: Sequence[Block], context: Context) -> Iterable[tuple[int, Hit]]:
        """At most one hit: the first praise or criticism, else the first mention that says more than a thing's name."""
        if not context.employer.strip():
            return
        places = [index for index, block in enumerate(blocks) if ".attr" not in block.scope]
        seen = [blocks[index] for index in places]
        names = _named_in(seen, context)
        named = [at for at, block in enumerate(seen) if matches(names.either, block.text)]
        if not named or self._said([block.text for block in seen], context):
            return
        for at in named:
            if hit := self._opinion(seen[at : at + _PARAGRAPH], names, context):
                yield places[at], hit
                return
        for at in named:
            text = seen[at].text
            for found in matches(names.employer, text):
                if not ready(rf"(?:['’]s)?\s+(?:{self.opinions.technical})").match(text, found.end()):
                    hit = self._hit(found.span(), self.message, context.employer, context, Severity.SUGGESTION)
                    yield places[at], hit
                    return

    def _opinion(self, blocks: Sequence[Block], names: Names, context: Context) -> Hit | None:
        """What the first of `blocks` says of a name in so many words, where its paragraph does not speak against it; else what
        the whole paragraph says."""
        from advocate_app.checks.opinion import about  # late: most texts name nobody
        from advocate_app.checks.tone import praises

        text = blocks[0].text
        says, whole = _told(text, paragraph(blocks), names)
        plain = self.plain(text)
        if says > DOUBTFUL:
            for name, other, praise in names.both:
                for start, end in about(plain, name, other, self.opinions, praise=praise):
                    return self._opined(text, (start, end), context, praise=praise)
        if says > CLEAR and len(whole.split()) >= _LEAST and _TABLE not in blocks[0].scope:
            praise = praises(whole)
            name = names.employer if praise or names.rivals is None else names.rivals
            for found in (*matches(name, text), *matches(names.either, text)):
                return self._opined(text, found.span(), context, praise=praise)
        return None

    def _opined(self, text: str, span: tuple[int, int], context: Context, *, praise: bool) -> Hit:
        return self._hit(span, self.praises if praise else self.criticises, text[slice(*span)], context, None)

    def plain(self, text: str) -> str:
        """`text` without what only sounds like an opinion; as long as before."""
        return _plain(self.exceptions, text)

    def _said(self, texts: Sequence[str], context: Context) -> bool:
        ways = self._counting(context.country)
        return any(_says(text, context.employer, ways) for text in texts)

    def _counting(self, country: str) -> tuple[str, ...]:
        """What says it in `country` (ISO 3166-1)."""
        labels = dict(self.labels)
        if profile := _profile(country):
            return (*self.says, *labels[profile])
        first, *others = (frozenset(given) for given in labels.values())
        return (*self.says, *sorted(first.intersection(*others)))

    def _hit(self, span: tuple[int, int], message: str, name: str, context: Context, severity: Severity | None) -> Hit:
        own = name in (*proper(context.employer), short(context.employer))
        offers = (f"{name} (where I work)",) if own else ()
        page = _PAGES.get(_profile(context.country), "")
        return Hit(*span, filled(message, name, context.employer), offers, link=page, severity=severity)


def _profile(country: str) -> str:
    code = country.upper()
    return {"US": "us", "GB": "uk", "UK": "uk"}.get(code, "eu" if f" {code} " in _UNION else "")


@dataclass(frozen=True, slots=True)
class Names:
    employer: regex.Pattern[str]
    rivals: regex.Pattern[str] | None
    either: regex.Pattern[str]

    @property
    def both(self) -> tuple[tuple[regex.Pattern[str], regex.Pattern[str] | None, bool], ...]:
        """Whom opinions may be about, whom else, and whether praise is looked for."""
        if self.rivals is None:
            return ((self.employer, None, True),)
        return ((self.employer, self.rivals, True), (self.rivals, self.employer, False))


def paragraph(blocks: Sequence[Block]) -> str:
    """The first of `blocks` and those that follow it, as many as are read together; of tables no more than the first."""
    texts = [blocks[0].text]
    size = len(texts[0].split())
    for block in blocks[1:]:
        if size >= _PARAGRAPH:
            break
        if _TABLE not in block.scope:
            texts.append(block.text)
            size += len(block.text.split())
    return "\n".join(texts)


@lru_cache(2_000)  # a text is read again after every key
def _told(text: str, whole: str, names: Names) -> tuple[float, str]:
    """The tone of a text, of a passage of it or of the paragraph that it begins, whichever says most; and the paragraph with the names
    replaced."""
    from advocate_app.checks.tone import renamed, tone  # late: most texts name nobody

    named = renamed(whole, names.employer, names.rivals)
    tones = [tone(named)]
    if len(text.split()) >= _LEAST:
        tones.append(tone(renamed(text, names.employer, names.rivals)))
    for said in passages(text, names.either):  # much praise stands in a text about something else
        if len(said.split()) >= _LEAST:
            tones.append(tone(renamed(said, names.employer, names.rivals)) - _LESS)
    return max(tones), named


def passages(text: str, name: regex.Pattern[str]) -> list[str]:
    """Each sentence of `text` with `name` in it, alone and with the one behind it."""
    spans = sentences(text)
    ends = [end for _, end in spans[1:]]
    return [
        text[start:last]
        for at, (start, end) in enumerate(spans)
        if name.search(text[start:end])
        for last in (end, *ends[at : at + 1])
    ]


@lru_cache(2_000)  # a text is read again after every key
def _plain(exceptions: Exceptions, text: str) -> str:
    for start, end in exceptions.excuse(text):
        text = text[:start] + "x" * (end - start) + text[end:]
    return text


@lru_cache(4_000)
def _says(text: str, employer: str, says: tuple[str, ...]) -> bool:
    """Whether one of `says` stands in `text`, and not denied. Sentence by sentence: most hold no word that it takes."""
    tag = _tag(short(employer) or proper(employer)[-1]).casefold()
    for start, end in sentences(text):
        sentence = text[start:end]
        tied = tag in "".join(sentence.split()).casefold() or _TIES.search(sentence)
        for found in matches(_ways(employer, says), sentence) if tied else ():
            if not _UNSAID.search(found[0]) or _BUT_SO.match(sentence, found.end()):
                return True
    return False


def _named_in(blocks: Sequence[Block], context: Context) -> Names:
    """The names to look for, and the short ones of those that one of `blocks` names in full."""
    names = names_of(context.employer, context.competitors)
    full = [name for name in (context.employer, *context.competitors) if short(name)]
    called = {name for name in full for block in blocks if proper(name)[-1] in block.text}
    return names_of(context.employer, context.competitors, frozenset(called)) if called else names


@lru_cache(8)
def names_of(employer: str, competitors: frozenset[str], called: frozenset[str] = frozenset()) -> Names:
    """`called` are those whose short names are theirs, too."""

    def either(given: Iterable[str]) -> str:
        return "|".join(
            _name(form) for name in given for form in (*proper(name), *({short(name)} if name in called else ()))
        )

    own, others = either([employer]), either(sorted(competitors))
    return Names(
        regex.compile(own, regex.V1),
        regex.compile(others, regex.V1) if others else None,
        regex.compile(f"{own}|{others}" if others else own, regex.V1),
    )


def _name(name: str) -> str:
    """A name as it is written; behind @ and # in any case of letters, without blanks."""
    return rf"(?<![\w#@])(?:{regex.escape(name)}|[@#](?i:{regex.escape(_tag(name))}))(?!\w)"


@lru_cache(8)
def _ways(employer: str, says: tuple[str, ...]) -> regex.Pattern[str]:
    forms = (*proper(employer), *filter(None, [short(employer)]))
    tags = "|".join(regex.escape(_tag(form)) for form in forms)
    name = rf"(?<!\w)(?:{'|'.join(map(regex.escape, forms))}|[@#]?(?:{tags}))(?!\w)"
    either = (
        "|".join(says).replace(f"#{_HERE}", f"#(?:{tags})").replace(f"_{_HERE}", f"_?(?:{tags})").replace(_HERE, name)
    )
    return regex.compile(either, regex.V1 | regex.IGNORECASE)


def _tag(name: str) -> str:
    return "".join(name.split())
