"""Brings `resources/translations` in step with the code: `python3 dev.py translations`.

lupdate reads the window. What the parts without Qt say (problems, reasons, labels of channels, names of genres) is gathered
here, by the same contexts that the window translates it in, and given to lupdate as one file more; so are the plurals of
`translate`, of which lupdate sees only those that are counted by a literal.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from advocate_app import problems
from advocate_app.people.rule_words import ENGLISH as RULES
from advocate_app.store.guards import SENTENCES
from advocate_app.topics.reasons import ENGLISH

ROOT = Path(__file__).resolve().parents[3]
APP = ROOT / "advocate_app"
FILES = ROOT / "resources" / "translations"
GATHERED = {
    "problem",
    "reason",
    "community",
    "channel",
    "genre",
    "version",
}  # contexts of texts that are said in other parts
NEVER_IN_THE_WINDOW = {"console", "tour", "worker"}
PROBLEMS = {
    name for name, kind in vars(problems).items() if isinstance(kind, type) and issubclass(kind, problems.Problem)
}
Message = tuple[str, str]  # context and English


def window_files() -> list[Path]:
    return sorted((APP / "desktop").rglob("*.py"))


@dataclass(frozen=True, slots=True)
class Said:
    """One call of `self.tr` or `translate`; `trouble` says why nobody can translate it, '' where somebody can."""

    line: int
    context: str
    text: str
    trouble: str = ""


def said_in(path: Path) -> list[Said]:
    """What a file of the window asks a translation of, in the context that Qt will look it up in."""
    found: list[Said] = []

    def look(node: ast.AST, within: str) -> None:
        if isinstance(node, ast.ClassDef):
            within = node.name
        if isinstance(node, ast.Call):
            match node.func, node.args:
                case ast.Attribute(value=of, attr="tr"), [first, *_]:
                    here = within if isinstance(of, ast.Name) and of.id == "self" else ""
                    found.append(_said(node.lineno, ast.Constant(here), first))
                case ((ast.Attribute(attr="translate") | ast.Name(id="translate")), [context, first, *_]):
                    found.append(_said(node.lineno, context, first))
                case ast.Name(id="tr"), _:
                    found.append(Said(node.lineno, "", "", "lupdate knows no context for a bare tr()"))
        for child in ast.iter_child_nodes(node):
            look(child, within)

    look(ast.parse(path.read_text("utf-8")), "")
    return found


def _said(line: int, context: ast.expr, text: ast.expr) -> Said:
    if not (isinstance(context, ast.Constant) and isinstance(context.value, str) and context.value):
        return Said(line, "", "", "lupdate knows no context for it")
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return Said(line, context.value, text.value)
    if isinstance(text, ast.JoinedStr | ast.BinOp):
        return Said(line, context.value, "", "a text that is put together matches no translation")
    return Said(line, context.value, "", "" if context.value in GATHERED else "not a text, so lupdate can't see it")


def others() -> list[Message]:
    """What the window translates and lupdate can't see."""
    found: dict[Message, None] = {("reason", text): None for text in ENGLISH.values()}
    found |= {("community", text): None for text in RULES.values()}
    found |= {("problem", text): None for pair in SENTENCES.values() for text in pair}
    for path in sorted(APP.rglob("*.py")):
        if path.relative_to(APP).parts[0] not in NEVER_IN_THE_WINDOW:
            found |= dict.fromkeys(_said_in(ast.parse(path.read_text("utf-8"))))
    for path in window_files():
        found |= {(s.context, s.text): None for s in said_in(path) if "%n" in s.text}
    for path in sorted((ROOT / "resources" / "genres").glob("*.toml")):
        genre = tomllib.loads(path.read_text("utf-8"))
        angles = [way["angle"] for way in genre.get("ways", {}).values()]
        found |= {
            ("genre", text): None
            for text in (genre["name"], path.stem.replace("-", " "), genre["purpose"], genre["readers"], *angles)
        }
    return list(found)


def _said_in(module: ast.Module) -> Iterator[Message]:
    """Sentences of problems, by whatever function makes them of an id and one or two templates; labels of channels."""
    names = {
        target.id: one.value
        for one in module.body
        if isinstance(one, ast.Assign)
        for target in one.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(module):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        given = [names.get(a.id, a) if isinstance(a, ast.Name) else a for a in call.args]
        words = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in given]
        if call.func.id in PROBLEMS or (call.func.id.startswith("_") and words and _is_id(words[0])):
            yield from (("problem", text) for text in words[1:3] if text)
        elif call.func.id == "Field" and len(words) > 1 and words[1] and words[0] and words[0].islower():
            yield "channel", words[1]
        elif call.func.id == "Version" and words and words[-1]:
            yield "version", words[-1]
        elif call.func.id == "Facts":
            named = {k.arg: k.value for k in call.keywords}
            if isinstance(name := named.get("name"), ast.Constant) and isinstance(name.value, str):
                yield "channel", name.value


def _is_id(word: str | None) -> bool:
    return word is not None and "." in word and " " not in word


def update(folder: Path) -> None:
    """Rewrites both files in `folder`: new messages come unfinished, those that nobody says any more go."""
    with tempfile.TemporaryDirectory() as made:
        more = Path(made, "others.py")
        more.write_text("".join(f"translate({c!r}, {s!r}{', None, 1' * ('%n' in s)})\n" for c, s in others()), "utf-8")
        files = [str(path.relative_to(ROOT)) for path in window_files()]
        for language, only in (("en", ["-pluralonly"]), ("de", [])):
            subprocess.run(
                [
                    Path(sys.executable).with_name("pyside6-lupdate"),
                    str(more),  # of two alike the first one counts
                    *files,
                    *("-locations", "none", "-no-obsolete", "-sort-messages", "-disable-heuristic", "similartext"),
                    *("-source-language", "en", "-target-language", language),
                    *only,
                    *("-ts", str(folder / f"advocate_{language}.ts")),
                ],
                cwd=ROOT,
                check=True,
                stdout=subprocess.DEVNULL,
            )


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    update(FILES)
    sys.exit(0)
