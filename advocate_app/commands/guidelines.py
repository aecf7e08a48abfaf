"""What a workspace does with its guidelines: try them on past posts, lint them, and bring back a rule that went quiet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from advocate_app.assembly import Office
from advocate_app.checks.finding import Severity
from advocate_app.checks.kinds import Context
from advocate_app.checks.lightly import RuleUse
from advocate_app.checks.linting.prose import lint_prose
from advocate_app.checks.linting.remark import Remark
from advocate_app.checks.linting.rulefiles import lint_rules
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import Rules, load_rules, shipped_folders
from advocate_app.checks.trying import Past, Trials, named, try_on
from advocate_app.problems import NotAllowed, NotThere, Unreachable, Wrong
from advocate_app.shipped import resource
from advocate_app.vocabulary import Changed

_TEXTS = ("*.md", "*.markdown", "*.txt")


@dataclass(frozen=True, slots=True)
class Used:
    """One rule, and how it fares. `use` is None where nobody has met it yet."""

    rule: str
    stop: bool
    why: str
    use: RuleUse | None

    @property
    def demoted(self) -> bool:
        return self.use is not None and self.use.demoted


def used(office: Office) -> tuple[Used, ...]:
    """All rules, in the order of their packs, and engines' rules that people kept or applied."""
    uses = {use.rule: use for use in office.uses.uses()}
    found = {
        rule.name: Used(rule.name, rule.severity is Severity.STOP, rule.why, uses.pop(rule.name, None))
        for rule in rules_of(office).rules
    }
    return (*found.values(), *(Used(use.rule, False, "", use) for use in uses.values()))


def rules_of(office: Office | None, folder: Path | None = None) -> Rules:
    """The shipped rules and the workspace's own."""
    own = folder or (office.home.guidelines if office else None)
    return load_rules([*shipped_folders(), *((own / "styles", own / "own") if own else ())])


def use_again(office: Office, rule: str) -> Changed:
    """A rule that went quiet speaks again; its counts begin at nothing. Raises `NotAllowed` for who is no lead."""
    if not office.person.lead:
        raise NotAllowed("rule.not-a-lead", "Only a communications lead brings a rule back.", "Ask one to do it.")
    return office.uses.forget(rule)


def past_posts(office: Office) -> tuple[Past, ...]:
    """What was submitted in this workspace, each post as it reads now."""
    return tuple(Past(post.title, f"# {post.title}\n\n{post.content.markdown}") for post in office.queue.posts())


def texts_in(places: Sequence[str]) -> tuple[Past, ...]:
    """The Markdown and text files in `places` (files or folders). Raises `Wrong`, `NotThere`."""
    found: list[Past] = []
    for place in places:
        path = Path(place).expanduser()
        if not path.exists():
            raise NotThere("guidelines.no-file", "{path} is not there.", "Check the name.", path=place)
        files = sorted({file for form in _TEXTS for file in path.rglob(form)}) if path.is_dir() else [path]
        found += [Past(str(file), _text(file)) for file in files]
    return tuple(found)


def tried(
    office: Office | None, name: str, texts: Sequence[Past], *, check: Callable[[], None] = lambda: None
) -> Trials:
    """What the rule or pack called `name` would have said of `texts`. Raises `NotThere`."""
    rules = rules_of(office)
    context = office.reads_by().context if office else Context()
    return try_on(Reader(rules, None, context), named(rules.rules, name), texts, check=check)


def linted(folder: Path) -> tuple[Remark, ...]:
    """Remarks on all rule files and Markdown guidelines in `folder`, by file and line. Raises `NotThere`."""
    if not folder.is_dir():
        raise NotThere("guidelines.no-folder", "{path} is no folder.", "Name one with guidelines in it.", path=folder)
    remarks = list(lint_rules(folder, ordinary_texts()))
    for file in sorted(folder.rglob("*.md")):
        remarks += lint_prose(file, _text(file))
    return tuple(sorted(remarks, key=lambda remark: (str(remark.file), remark.line)))


def ordinary_texts() -> tuple[Past, ...]:
    """Posts that are as they should be: those of the sample workspace."""
    return tuple(Past(file.name, file.read_text("utf-8")) for file in sorted(resource("sample", "posts").glob("*.md")))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError as e:
        raise Wrong(
            "check.no-text", "{path} is not a text file in UTF-8.", "Save it as UTF-8 and try again.", path=file
        ) from e
    except OSError as e:
        raise Unreachable(
            "guidelines.read", "{path} can't be read ({why}).", "Check the name.", path=file, why=e.strerror or e
        ) from e
