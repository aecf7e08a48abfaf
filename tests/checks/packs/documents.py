"""Real engineering texts that lie on this machine: what installed packages say of themselves, and the documentation of the system."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")
# they praise what they are about, thank people by name or wish each other luck, and may
BOASTS = frozenset(
    ("charset-normalizer", "click", "pyromark", "pytest-timeout", "requests", "rich", "ruff", "truststore")
)
_SIZE = range(1_500, 120_000)


def of_packages() -> Iterator[tuple[str, str]]:
    """Name and long description of each installed package."""
    for package in sorted(distributions(), key=lambda each: each.metadata["Name"].lower()):
        whole = package.read_text("METADATA") or ""
        text = whole.partition("\n\n")[2]
        if len(text) in _SIZE:
            yield package.metadata["Name"], text


def of_the_system(folder: Path = Path("/usr/share/doc")) -> Iterator[tuple[str, str]]:
    seen = set()
    for path in sorted(folder.rglob("README*")):
        if path.is_file() and path.suffix in ("", ".gz", ".md", ".txt", ".Debian"):
            data = path.read_bytes()
            text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8", "replace")
            if len(text) in _SIZE and text not in seen:
                seen.add(text)
                yield f"{path.parent.name}/{path.name}", text


def names_in(text: str, most: int) -> list[str]:
    """Words that look like names inside sentences, the most frequent first."""
    return [name for name, _ in Counter(_NAME.findall(text)).most_common(most)]


def words_in(text: str) -> int:
    """How many words of prose it has, code blocks left out."""
    return len(re.findall(r"[A-Za-z’'-]{2,}", re.sub(r"```.*?```", "", text, flags=re.S)))
