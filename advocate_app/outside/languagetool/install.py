"""Installs the pinned LanguageTool from its published Maven artifacts: `packaging/languagetool/` says which, and how each must look."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from advocate_app.outside.languagetool.engines import FOLDER
from advocate_app.outside.languagetool.server import JAR
from advocate_app.problems import Damaged, Missing, Unreachable
from advocate_app.shipped import languagetool

SECONDS = 900.0  # for 115 MB on a slow line
_COPY = ("dependency:copy-dependencies", "-DincludeScope=runtime", "-Dmdep.stripVersion=true")


def is_installed(home: Path) -> bool:
    return (home / FOLDER / JAR).is_file()


def install(home: Path, *, told: Callable[[str], None], path: str | None = None) -> Path:
    """The folder of LanguageTool's jars under `home`; fetched with `mvn` of `path` (else `$PATH`) unless it is there.

    What was not fetched whole, or is not what it should be, leaves no folder. Raises `Missing`, `Unreachable`, `Damaged`.
    """
    done = home / FOLDER
    if is_installed(home):
        told(f"LanguageTool is there already, in {done}.")
        return done
    maven = shutil.which("mvn", path=path)
    if maven is None:
        raise Missing(
            "grammar.no-maven",
            "LanguageTool is fetched with Maven, and there is no “mvn” on this computer.",
            "Get it {how}, then try again.",
            how=_how(),
        )
    told("Fetching LanguageTool, about 115 MB …")
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".installing-", dir=home) as room:
            fetched = Path(room, FOLDER)
            _fetch(maven, fetched / "libs")
            _verify(fetched / "libs")
            # the jar's own manifest names libs/<artifact>.jar, so a copy beside libs/ is all that it takes
            shutil.copyfile(fetched / "libs" / JAR, fetched / JAR)
            os.replace(fetched, done)
    except OSError as e:
        raise Unreachable(
            "grammar.no-place",
            "LanguageTool can't be kept in {folder} ({reason}).",
            "Make room for 100 MB, or see who may write there.",
            folder=str(home),
            reason=e.strerror or str(e),
        ) from e
    told(f"LanguageTool is in {done}.")
    return done


def _fetch(maven: str, libs: Path) -> None:
    command = [maven, "-q", "-B", "-f", str(languagetool("pom.xml")), *_COPY, f"-DoutputDirectory={libs}"]
    try:
        ran = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as e:
        raise _failed(f"it took longer than {SECONDS / 60:.0f} minutes") from e
    if ran.returncode != 0:
        lines = [
            line.removeprefix("[ERROR] ") for line in ran.stdout.decode("utf-8", "replace").splitlines() if line.strip()
        ]
        raise _failed(lines[0][:300] if lines else f"mvn ended with {ran.returncode}")


def _verify(libs: Path) -> None:
    """Every jar must have one of the hashes that are listed for its name (two artifacts share one), and none may be missing."""
    listed: dict[str, set[str]] = {}
    for line in languagetool("jars.sha256").read_text("ascii").splitlines():
        digest, name = line.split()
        listed.setdefault(name, set()).add(digest)
    found = {jar.name: hashlib.sha256(jar.read_bytes()).hexdigest() for jar in libs.glob("*.jar")}
    odd = sorted(name for name in found.keys() | listed.keys() if found.get(name, "") not in listed.get(name, ()))
    if odd:
        raise Damaged(
            "grammar.other-jars",
            "What Maven fetched is not the LanguageTool that this version of Advocate knows ({names}).",
            "Nothing was installed; tell whoever runs your Maven mirror.",
            names=", ".join(odd[:3]),
        )


def _failed(reason: str) -> Unreachable:
    return Unreachable(
        "grammar.not-fetched",
        "LanguageTool could not be fetched: {reason}.",
        "Check that Maven reaches its repository, then try again.",
        reason=reason.rstrip("."),
    )


def _how() -> str:
    for tool, how in (
        ("apt-get", "with “sudo apt-get install maven”"),
        ("dnf", "with “sudo dnf install maven”"),
        ("pacman", "with “sudo pacman -S maven”"),
        ("brew", "with “brew install maven”"),
        ("winget", "with “winget install Apache.Maven”"),
    ):
        if shutil.which(tool):
            return how
    return "from the packages of your system (its name is maven)"
