"""Finds a Java that can run LanguageTool, without waiting for one that hangs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from advocate_app.problems import Missing

OLDEST = 17  # that LanguageTool 6.6 and newer run on
SECONDS = 4.0  # for `java -version`


@dataclass(frozen=True, slots=True)
class Java:
    """`version` is the first number of it: 17."""

    path: str
    version: int


def find_java(*, path: str | None = None, home: str | None = None) -> Java:
    """The Java of `home` (else `$JAVA_HOME`), or the first on `path` (else `$PATH`). Raises `Missing`."""
    home = os.environ.get("JAVA_HOME", "") if home is None else home
    own = shutil.which("java", path=str(Path(home, "bin"))) if home else None
    found = own or shutil.which("java", path=path)
    if found is None:
        raise Missing(
            "java.none",
            "LanguageTool needs Java, and there is none on this computer.",
            "Install Java {oldest} or newer, for example {how}.",
            oldest=OLDEST,
            how=_how(),
        )
    version = _version(found)
    if version < OLDEST:
        raise Missing(
            "java.old",
            "LanguageTool needs Java {oldest} or newer, and {path} is Java {version}.",
            "Install a newer one, for example {how}.",
            oldest=OLDEST,
            path=found,
            version=version,
            how=_how(),
        )
    return Java(found, version)


def _version(path: str) -> int:
    try:
        ran = subprocess.run(
            [path, "-version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
            env=os.environ | {"JAVA_TOOL_OPTIONS": ""},
        )
    except subprocess.TimeoutExpired as e:
        raise _unusable(path, f"it does not say its version within {SECONDS:g} seconds") from e
    except OSError as e:
        raise _unusable(path, e.strerror or str(e)) from e
    said = ran.stdout.decode("utf-8", "replace")
    found = re.search(r'version "(\d+)(?:\.(\d+))?', said)
    if found is None or ran.returncode != 0:
        raise _unusable(path, "it does not say its version")
    return int(found[2] or 1) if found[1] == "1" else int(found[1])


def _unusable(path: str, reason: str) -> Missing:
    return Missing(
        "java.broken",
        "The Java at {path} can't be used: {reason}.",
        "Install Java {oldest} or newer, for example {how}.",
        path=path,
        reason=reason,
        oldest=OLDEST,
        how=_how(),
    )


def _how() -> str:
    if shutil.which("apt-get"):
        return "with “sudo apt-get install openjdk-17-jre-headless”"
    if shutil.which("dnf"):
        return "with “sudo dnf install java-21-openjdk-headless”"
    if shutil.which("brew"):
        return "with “brew install openjdk”"
    return "the one that your system offers"
