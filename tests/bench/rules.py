"""What a check by a Vale set-up costs, in CPU seconds: whole processes beside Vale's own, and in the app after each change.

Styles and documents are made here. A folder with a `vale.ini` and documents, named by ADVOCATE_BENCH_VALE, is used in their place.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from advocate_app.checks.engine.run import Engine
from advocate_app.checks.reader import Reader
from advocate_app.checks.rules import load_rules
from advocate_app.drafts.projection import Block, project
from advocate_app.outside.harper import Harper
from advocate_app.shipped import guidelines, resource

T = TypeVar("T")
ROUNDS = 5
SIZES = {"one line": 0, "1,100 words": 1_100, "10,000 words": 10_000}
BARS = {"one line": 0.12, "1,100 words": 0.2, "10,000 words": 0.35}
WITHOUT, COPIES = 0.4, 12  # seconds for one line without a kept plan; ten copies, in times of one
APP_BARS = {"1,100 words": (0.020, 5.0), "10,000 words": (0.15, 50.0)}  # a text (s), all findings again (ms, p95)
ALONE, WITH_HARPER = 2.0, 40.0  # ms, p95: the rules on one changed paragraph; all findings again, with Harper


def main() -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        ini = set_up(folder)
        documents = dict(write_documents(folder, ini))
        print(f"Rules of {ini}, {count_rules(ini)} of them; CPU seconds, median of {ROUNDS}")
        processes(ini, documents, folder / "cache")
        in_the_app(ini, documents)


def set_up(folder: Path) -> Path:
    named = os.environ.get("ADVOCATE_BENCH_VALE", "")
    if named:
        return Path(named, "vale.ini")
    shutil.copytree(guidelines("styles"), folder / "styles")
    (folder / "styles" / "made").mkdir()
    for name, text in rules():
        (folder / "styles" / "made" / f"{name}.yml").write_text(text, "utf-8")
    styles = ", ".join(sorted(path.name for path in (folder / "styles").iterdir()))
    ini = folder / "vale.ini"
    ini.write_text(f"StylesPath = styles\nMinAlertLevel = suggestion\n\n[*.md]\nBasedOnStyles = {styles}\n")
    return ini


def rules() -> Iterator[tuple[str, str]]:
    """A hundred rules as public styles have them: most are lists of words, some are patterns, few count."""
    chance, words = random.Random(1), sorted(set(re.findall(r"[a-z]{4,}", " ".join(texts()))))
    head = "message: \"'%s'\"\nignorecase: true\n"
    for number in range(50):
        tokens = [" ".join(chance.sample(words, chance.choice((2, 2, 3)))) for _ in range(58)]
        tokens += chance.sample(words, 2)  # few of what a style lists is in a text
        listed = "".join(f"  - {token}\n" for token in tokens)
        yield f"List{number}", f"extends: existence\n{head}tokens:\n{listed}"
    for number in range(20):
        phrases = [f"{word} {chance.choice(words)}" for word in chance.sample(words, 80)]
        swaps = "".join(f"  {phrase}(?:s|ed)?: {chance.choice(words)}\n" for phrase in phrases)
        yield f"Swap{number}", f'extends: substitution\nmessage: "%s, not %s"\nignorecase: true\nswap:\n{swaps}'
    patterns = [
        r"(?:is|are|was|were|been|being)\s+\w+ed",
        r"\b[A-Z]{2,4}-\d+\b",
        r"\d+ ?(?:ms|GB)",
        r"very \w+ly\b",
        r"\s[—–]\s",
    ]
    patterns += [
        r"(?:[^,\s]+,){2,} \w+ (?:and|or) \w+",
        r"[a-z][.?!] {2,}[A-Z]",
        r"\(.+?\)",
        r"(?<!not )ready",
        r"!{2,}",
    ]
    for number, pattern in enumerate(patterns):
        yield f"Pattern{number}", f"extends: existence\nmessage: m\nnonword: true\ntokens:\n  - '{pattern}'\n"
    sentence = 'extends: occurrence\nmessage: m\nscope: sentence\ntoken: "\\\\b\\\\w+\\\\b"\nmax: 30\n'
    yield "Long", sentence
    yield "Twice", "extends: repetition\nmessage: m\nalpha: true\ntokens: ['[^\\s]+']\n"
    yield (
        "Case",
        "extends: capitalization\nmessage: m\nscope: heading\nmatch: $sentence\nexceptions: [JVM, Kubernetes]\n",
    )
    yield "Short", "extends: conditional\nmessage: '%s'\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '\\(([A-Z]{3,5})\\)'\n"


def texts() -> list[str]:
    return [path.read_text("utf-8").rpartition("+++\n")[2] for path in sorted(resource("sample", "posts").glob("*.md"))]


def write_documents(folder: Path, ini: Path) -> Iterator[tuple[str, Path]]:
    """Documents of each size, made of whole paragraphs, none of them twice in the same words; and ten copies of the longest."""
    named = [path.read_text("utf-8") for path in sorted(ini.parent.glob("*.md"))]
    blocks = [block for text in named or texts() for block in re.split(r"\n{2,}", text) if "```" not in block]
    text = ""
    for name, size in SIZES.items():
        made, rounds = list[str](), 0
        while sum(len(each.split()) for each in made) < size:
            made += [each if not rounds else f"{each}\nAnd {rounds} more." for each in blocks]
            rounds += 1
        while size and sum(len(each.split()) for each in made[:-1]) > size:
            made.pop()
        text = "\n\n".join(made) if size else "This is one line that we could simply have left as it was."
        path = folder / f"{name.partition(' ')[0].replace(',', '')}.md"
        path.write_text(text + "\n", "utf-8")
        yield name, path
    (folder / "copies.md").write_text("\n\n".join([text] * 10), "utf-8")
    yield "ten copies", folder / "copies.md"


def count_rules(ini: Path) -> int:
    return len(list((ini.parent / "styles").glob("*/*.yml")))


def processes(ini: Path, documents: dict[str, Path], cache: Path) -> None:
    ours = [sys.executable, "-m", "advocate_app", "check", "--home", str(cache), "--format", "vale-json"]
    ours += ["--vale-config", str(ini)]
    vale = shutil.which("vale")
    theirs = [vale, "--config", str(ini), "--output", "JSON"] if vale else []
    without = statistics.median(_cold(ours, documents["one line"], cache) for _ in range(ROUNDS))
    took = {}
    for name, path in documents.items():
        rounds = 1 if name == "ten copies" else ROUNDS
        both = [(cpu_of([*ours, str(path)]), cpu_of([*theirs, str(path)]) if theirs else 0.0) for _ in range(rounds)]
        took[name] = mine, other = tuple(statistics.median(each[side] for each in both) for side in (0, 1))
        peer = f"   Vale {other:6.2f}, {other / mine:4.1f} ×" if theirs else ""
        bar = f"   (bar: ≤ {BARS[name]})" if name in BARS else ""
        print(f"  process, {name:<14}{mine:6.2f} s{peer}{bar}")
    print(f"  process, one line, no plan kept {without:.2f} s   (bar: ≤ {WITHOUT})")
    print(f"  ten copies are {took['ten copies'][0] / took['10,000 words'][0]:.1f} × one   (bar: ≤ {COPIES})")
    if not theirs:
        print("  Vale is not on PATH: go install github.com/vale-cli/vale/v3/cmd/vale@v3.21.0")


def _cold(command: list[str], document: Path, cache: Path) -> float:
    shutil.rmtree(cache, ignore_errors=True)
    return cpu_of([*command, str(document)])


def cpu_of(command: list[str]) -> float:
    """CPU seconds of a process; alerts of level error end it with 1."""
    env = {**os.environ}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    before = os.times()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, env=env, check=False)
    after = os.times()
    assert done.returncode in (0, 1), command
    return after.children_user - before.children_user + after.children_system - before.children_system


def in_the_app(ini: Path, documents: dict[str, Path]) -> None:
    began = time.process_time()
    rules = load_rules([ini.parent / "styles"])
    print(f"  in the app, loading the rules {time.process_time() - began:.2f} s")
    engine = Engine(rules.plan)
    for name, (bar, again_bar) in APP_BARS.items():
        source = documents[name].read_text("utf-8")
        _read(engine, source)  # compiles what this text needs
        whole = statistics.median(cpu(lambda text: _read(engine, text), source) for _ in range(ROUNDS))
        alone, again = _changed(Reader(rules), engine, source)
        print(f"  in the app, {name:<13}{whole * 1000:5.0f} ms   (bar: ≤ {bar * 1000:.0f})")
        print(f"    one changed paragraph, rules alone {_spread(alone)}   (bar: p95 ≤ {ALONE:.0f})")
        print(f"    all findings again                 {_spread(again)}   (bar: p95 ≤ {again_bar:.0f})")
        _, with_harper = _changed(Reader(rules, Harper()), engine, source)
        print(f"    all findings again, with Harper    {_spread(with_harper)}   (bar: p95 ≤ {WITH_HARPER:.0f})")
    print()


def _read(engine: Engine, source: str) -> None:
    text = project(source)
    reads = [(block, engine.read(block)) for block in (*text.blocks, text.raw)]
    list(engine.join(reads))


def _changed(reader: Reader, engine: Engine, source: str) -> tuple[list[float], list[float]]:
    """Milliseconds after a word more in one paragraph, for up to 200 of them."""
    alone, again = list[float](), list[float]()
    blocks = [block for block in project(source).blocks if len(block.text.split()) > 4][:200]
    reader.findings(source)
    for block in blocks:
        at = block.span(len(block.text) - 1, len(block.text))[1]
        changed = f"{source[:at]} changed{source[at:]}"
        again.append(1000 * cpu(reader.findings, changed))
        fresh = Block(block.scope, f"{block.text} changed", block.runs)
        alone.append(1000 * cpu(engine.read, fresh))
    return alone, again


def _spread(spent: list[float]) -> str:
    return f"median {statistics.median(spent):5.2f}, p95 {statistics.quantiles(spent, n=20)[-1]:5.2f} ms"


def cpu(call: Callable[[T], object], given: T) -> float:
    """CPU seconds of one call."""
    began = time.process_time()
    call(given)
    return time.process_time() - began
