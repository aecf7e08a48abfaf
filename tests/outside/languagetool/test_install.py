"""Claims about fetching LanguageTool, with a Maven that is a script of ours."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from advocate_app.outside.languagetool.engines import FOLDER
from advocate_app.outside.languagetool.install import install, is_installed
from advocate_app.problems import Damaged, Missing, Unreachable
from advocate_app.shipped import languagetool


def maven(tmp_path: Path, body: str) -> str:
    folder = tmp_path / "bin"
    folder.mkdir()
    file = folder / "mvn"
    file.write_text(f"#!{sys.executable}\nimport sys, pathlib\n{body}\n")
    file.chmod(0o755)
    return str(folder)


def test_without_maven_one_command_is_named(tmp_path: Path) -> None:
    with pytest.raises(Missing) as problem:
        install(tmp_path / "lt", told=lambda line: None, path=str(tmp_path))
    assert "maven" in problem.value.do
    assert not (tmp_path / "lt").exists()


def test_a_fetch_that_fails_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    path = maven(tmp_path, "print('[ERROR] Could not resolve dependencies'); sys.exit(1)")
    with pytest.raises(Unreachable) as problem:
        install(tmp_path / "lt", told=lambda line: None, path=path)
    assert "Could not resolve dependencies" in problem.value.what
    assert list((tmp_path / "lt").iterdir()) == []


def test_other_jars_than_the_listed_ones_are_not_installed(tmp_path: Path) -> None:
    path = maven(
        tmp_path,
        "libs = pathlib.Path(next(a for a in sys.argv if a.startswith('-DoutputDirectory=')).partition('=')[2])\n"
        "libs.mkdir(parents=True); (libs / 'languagetool-server.jar').write_bytes(b'evil')",
    )
    with pytest.raises(Damaged):
        install(tmp_path / "lt", told=lambda line: None, path=path)
    assert not is_installed(tmp_path / "lt")


def test_every_version_is_pinned_and_no_host_is_named() -> None:
    pom = languagetool("pom.xml").read_text("utf-8")
    assert pom.count("<version>") >= 6
    assert "<repository>" not in pom
    assert "LATEST" not in pom
    assert pom.count("://") == 1  # the name of its schema
    listed = languagetool("jars.sha256").read_text("ascii").splitlines()
    assert len({line.split()[1] for line in listed}) == 128
    assert FOLDER.endswith("6.8")
    assert "<languagetool.version>6.8<" in pom
