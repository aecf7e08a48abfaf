"""A team's Vale set-up, obeyed: its styles, vocabularies, levels and switches, what is printed and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from advocate_app.__main__ import main

VERY = "extends: existence\nmessage: \"no '%s'\"\nlevel: error\nignorecase: true\ntokens: [very]\ndescription: Why.\n"
USE = (
    "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlink: https://x.example/use\nignorecase: true\n"
    "swap: {utilize: use|apply}\naction: {name: replace}\n"
)
WEAK = "extends: existence\nmessage: weak\nlevel: suggestion\ntokens: [fairly]\n"
TEXT = "# 😀 T\n\nWe very 😀 much utilize it, fairly.\n"


class Team:
    """A folder of a team with two styles, and what it prints."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.write(**{"styles/House/Very.yml": VERY, "styles/House/Use.yml": USE, "styles/Soft/Weak.yml": WEAK})
        self.ini("[*.md]\nBasedOnStyles = House, Soft\n")
        self.write(**{"post.md": TEXT})

    def write(self, **files: str) -> None:
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())

    def ini(self, text: str, top: str = "StylesPath = styles\n") -> None:
        self.write(**{".vale.ini": top + text})

    def run(self, *words: str, code: int = 0, files: tuple[str, ...] = ("post.md",)) -> tuple[str, str]:
        ended = main(
            ["check", "--home", str(self.folder / "home"), "--vale-config", str(self.folder / ".vale.ini"), *words]
            + [str(self.folder / name) for name in files]
        )
        out, err = self._capsys.readouterr()
        assert ended == code, (out, err)
        return out, err

    def alerts(self, *files: str, code: int = 0) -> list[tuple[str, str, str]]:
        """Rule, level and match of each alert."""
        out, _ = self.run("--format", "vale-json", code=code, files=files or ("post.md",))
        return [(a["Check"], a["Severity"], a["Match"]) for each in json.loads(out).values() for a in each]


@pytest.fixture
def team(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Team:
    return Team(tmp_path, capsys)


ALL = [("House.Very", "error", "very"), ("House.Use", "warning", "utilize"), ("Soft.Weak", "suggestion", "fairly")]


def test_only_the_styles_of_the_set_up_read_and_an_error_ends_with_1(team: Team) -> None:
    assert team.alerts(code=1) == ALL


def test_vale_json_has_the_keys_and_columns_of_vale(team: Team) -> None:
    out, _ = team.run("--format", "vale-json", code=1)
    ((name, (very, use, _)),) = json.loads(out).items()
    assert name == str(team.folder / "post.md")
    assert very == {
        "Action": {"Name": "", "Params": None},
        "Suggestions": [],
        "Span": [4, 7],
        "Check": "House.Very",
        "Description": "Why.",
        "Link": "",
        "Message": "no 'very'",
        "Severity": "error",
        "Match": "very",
        "Line": 3,
    }
    assert use["Action"] == {"Name": "replace", "Params": ["use", "apply"]}
    assert use["Suggestions"] == ["use", "apply"]
    assert use["Message"] == "Use 'use' or 'apply' instead of 'utilize'."
    assert use["Span"] == [16, 22]  # code points: the emoji is one


def test_a_text_without_alerts_is_an_empty_object(team: Team) -> None:
    team.write(**{"post.md": "All is well.\n"})
    assert team.run("--format", "vale-json")[0] == "{}\n"


def test_json_and_text_say_the_same(team: Team) -> None:
    rows = json.loads(team.run("--json", code=1)[0])
    assert rows == json.loads(team.run("--format", "json", code=1)[0])
    assert [(row["rule"], row["severity"], row["match"]) for row in rows] == ALL
    assert TEXT[rows[1]["start"] : rows[1]["end"]] == "utilize"
    assert rows[1]["replacements"] == ["use", "apply"]
    text, _ = team.run(code=1)
    assert f"{team.folder / 'post.md'}:3:4: error: no 'very' [House.Very] “very”" in text
    assert text.endswith("1 error, 1 warning, 1 suggestion.\n")


def test_sarif_names_rules_and_regions_for_code_hosts(team: Team) -> None:
    team.write(**{"post.md": TEXT + "\nIt is very\r\nvery good.\n", "styles/House/Two.yml": _existence("very\\s+very")})
    log = json.loads(team.run("--format", "sarif", code=1)[0])
    assert (log["version"], "$schema" in log, len(log["runs"])) == ("2.1.0", True, 1)
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    use = next(rule for rule in rules if rule["id"] == "House.Use")
    assert use["helpUri"] == "https://x.example/use"
    assert use["help"]["text"]
    assert use["defaultConfiguration"] == {"level": "warning"}
    regions: dict[str, Any] = {}
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].endswith("/post.md")
        regions.setdefault(result["ruleId"], place["region"])
    assert regions["House.Use"] == {
        "startLine": 3,
        "startColumn": 16,
        "endLine": 3,
        "endColumn": 23,
        "charOffset": TEXT.index("utilize"),
        "charLength": 7,
    }
    assert (regions["House.Two"]["endLine"], regions["House.Two"]["endColumn"]) == (6, 5)
    fixes = next(result for result in run["results"] if result["ruleId"] == "House.Use")["fixes"]
    assert [fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for fix in fixes] == [
        "use",
        "apply",
    ]


def test_styles_levels_and_switches_hold_where_they_say(team: Team) -> None:
    team.write(**{"docs/post.md": TEXT, "notes/post.txt": TEXT, "plain.md": TEXT})
    team.ini(
        "[*.md]\nBasedOnStyles = House\nHouse.Very = warning\n[**/docs/*.md]\nHouse.Very = NO\nSoft.Weak = YES\nHouse = suggestion\n"
    )
    assert team.alerts("plain.md") == [("House.Very", "warning", "very"), ("House.Use", "warning", "utilize")]
    assert team.alerts("docs/post.md") == [("House.Use", "suggestion", "utilize"), ALL[2]]
    assert team.alerts("notes/post.txt") == []


def test_what_holds_everywhere_and_a_least_level(team: Team) -> None:
    team.ini("[*]\nBasedOnStyles = House\nSoft.Weak = error\n", top="StylesPath = styles\nMinAlertLevel = error\n")
    assert team.alerts(code=1) == [ALL[0], ("Soft.Weak", "error", "fairly")]


def test_a_rule_can_be_set_from_the_configuration(team: Team) -> None:
    team.write(
        **{"styles/House/Long.yml": "extends: occurrence\nmessage: long\nscope: sentence\ntoken: \\w+\nmax: 30\n"}
    )
    team.ini("[*.md]\nBasedOnStyles = House\nHouse.Long[max] = 4\n")
    assert ("House.Long", "warning", "We") in team.alerts(code=1)


def test_vocabularies_excuse_and_forbid(team: Team) -> None:
    words = "styles/config/vocabularies/Ours/"
    team.write(**{f"{words}accept.txt": "# ours\nvery much\nPostgreSQL\n", f"{words}reject.txt": "pooled executor\n"})
    team.write(**{"post.md": "We very much like postgresql and a pooled executor, very.\n"})
    team.ini("[*.md]\nBasedOnStyles = House, Vale\nVale.Spelling = NO\n", top="StylesPath = styles\nVocab = Ours\n")
    assert team.alerts(code=1) == [
        ("Vale.Terms", "error", "postgresql"),
        ("Vale.Avoid", "error", "pooled executor"),
        ("House.Very", "error", "very"),
    ]


def test_the_style_that_vale_brings_finds_repetition(team: Team) -> None:
    team.write(**{"post.md": "The the pool.\n"})
    team.ini("[*.md]\nBasedOnStyles = Vale\n")
    out, err = team.run("--format", "vale-json", code=1)
    assert err.startswith("Spelling is not checked by a Vale set-up here (Vale.Spelling).")
    ((_, (alert,)),) = json.loads(out).items()
    assert (alert["Check"], alert["Match"], alert["Suggestions"]) == ("Vale.Repetition", "The the", ["The"])


def test_switches_in_the_text_are_obeyed(team: Team) -> None:
    parts = [
        "very",
        '<!-- vale House.Very["very"] = NO -->',
        "very utilize",
        "<!-- vale off -->",
        "very",
        "<!-- vale on -->",
    ]
    parts += ["utilize Very", "<!-- vale House.Very = YES -->", "<!-- vale styles = Soft -->", "very fairly"]
    team.write(**{"post.md": "\n\n".join(parts)})
    assert [(rule, match) for rule, _, match in team.alerts(code=1)] == [
        ("House.Very", "very"),
        ("House.Use", "utilize"),
        ("House.Use", "utilize"),
        ("House.Very", "Very"),
        ("Soft.Weak", "fairly"),
    ]


def test_ignored_tokens_and_blocks_are_not_read(team: Team) -> None:
    team.write(**{"post.md": "A {{ very }} good one.\n\n{% x %}\nvery\n{% endx %}\n\nvery\n"})
    team.ini(
        "[*.md]\nBasedOnStyles = House\nTokenIgnores = (\\{\\{[^}]+\\}\\})\nBlockIgnores = (?s) *(\\{% x %\\}.*?\\{% endx %\\})\n"
    )
    assert team.alerts(code=1) == [ALL[0]]


def test_a_match_that_an_indent_parts_is_none_as_in_vale(team: Team) -> None:
    team.write(
        **{"styles/House/Two.yml": _existence("much\\s+better"), "post.md": "- much\n  better\n\nmuch\nbetter\n"}
    )
    assert [match for _, _, match in team.alerts()] == ["much\nbetter"]


def test_a_folder_is_its_markdown_files(team: Team) -> None:
    team.write(**{"docs/a.md": TEXT, "docs/b/c.md": TEXT, "docs/d.rst": TEXT, "docs/node_modules/e.md": TEXT})
    assert len(team.alerts("docs", code=1)) == 6


# ── what is wrong ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("ini", "says"),
    [
        ("[*.md]\nBasedOnStyles = House\n", "names no StylesPath"),
        ("StylesPath = gone\n", "line 1: there is no folder"),
        ("StylesPath = styles\n[*.md]\nBasedOnStyles = House, Goggle\n", "no style “Goggle”"),
        ("StylesPath = styles\nMinAlertLevel = fatal\n", "line 2: MinAlertLevel is suggestion"),
        ("StylesPath = styles\nVocab = None\n[*.md]\nBasedOnStyles = House\n", "no vocabulary “None”"),
        ("StylesPath = styles\n[*.md]\nHouse.Very = MAYBE\n", "line 3: “House.Very = MAYBE” is neither"),
        ("StylesPath = styles\n[*.md]\nBasedOnStyle = House\n", "nothing is known of “BasedOnStyle”"),
        ("StylesPath = styles\nBasedOnStyles = House\n", "belongs below a section"),
        ("StylesPath = styles\n[*.md]\nMinAlertLevel = error\n", "above the first section"),
        ("StylesPath = styles\nwhat is this\n", "line 2: “what is this” is neither"),
    ],
)
def test_a_bad_configuration_is_one_clear_sentence(team: Team, ini: str, says: str) -> None:
    team.ini(ini, top="")
    out, err = team.run(code=2)
    assert out == ""
    assert len(err.splitlines()) == 1
    assert says in err
    assert ".vale.ini" in err


def test_what_is_not_obeyed_is_told_and_the_rest_is(team: Team) -> None:
    team.ini("[*.md]\nBasedOnStyles = House\nTransform = x.xsl\n", top="StylesPath = styles\nColour = red\n")
    _, err = team.run(code=1)
    assert err.splitlines() == [
        f"{team.folder}/.vale.ini, line 2: nothing is known of “Colour”.",
        f"{team.folder}/.vale.ini, line 5: Transform is not obeyed here.",
    ]


def test_a_rule_that_cannot_be_used_is_named_each_time_and_the_others_read(team: Team) -> None:
    team.write(**{"styles/House/Bad.yml": "extends: existence\nmessage: m\ntoknes: [a]\n"})
    team.write(**{"styles/House/Script.yml": "extends: script\nmessage: m\nscript: x\n"})
    team.write(**{"styles/House/Off.yml": "extends: nothing\n"})
    team.ini("[*.md]\nBasedOnStyles = House, Soft\nHouse.Off = NO\n")
    for _ in range(2):  # the second time by the plan that was kept
        out, err = team.run("--format", "vale-json", code=1)
        assert len(json.loads(out)[str(team.folder / "post.md")]) == 3
        assert [line.partition("House/")[2][:20] for line in err.splitlines()] == [
            "Bad.yml has a mistak",
            "Script.yml has a mis",
        ]
        assert "line 3: there is no key “toknes”" in err
        assert "are programs" in err


def test_files_that_cannot_be_read_are_named_and_the_others_are_checked(team: Team) -> None:
    team.write(**{"large.md": "very " * 210_000})
    (team.folder / "latin.md").write_bytes("größer".encode("latin-1"))
    out, err = team.run(code=2, files=("gone.md", "large.md", "latin.md", "post.md"))
    assert "House.Very" in out
    assert [line.partition(" ")[0].rpartition("/")[2] for line in err.splitlines()] == [
        "gone.md",
        "large.md",
        "latin.md",
    ]
    assert "larger than 1 MB" in err


def test_a_hostile_rule_and_an_endless_line_end_soon_and_are_named(team: Team) -> None:
    team.write(**{"styles/House/Forever.yml": _existence("((a|aa)+)+\\2b", nonword=True)})
    team.write(
        **{"short.md": f"very {'a' * 60}\n", "long.md": "very utilize (a), it is " * 2_000 + "a" * 12_000 + "\n"}
    )
    start = time.monotonic()
    out, err = team.run("--json", code=1, files=("short.md", "post.md"))
    assert time.monotonic() - start < 2
    assert [row["match"] for row in json.loads(out)] == ["very", *(match for _, _, match in ALL)]
    assert err.startswith(f"{team.folder / 'short.md'}: The rule House.Forever was stopped")
    assert "Forever.yml" in err
    start = time.monotonic()
    out, err = team.run("--json", code=1, files=("long.md",))
    assert time.monotonic() - start < 2
    assert len(json.loads(out)) == 4_000
    assert err.startswith(f"{team.folder / 'long.md'}: A paragraph or line of 60000 characters is too long")
    assert "House.Forever" in err
    assert "Forever.yml" in err


# ── the process ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_process_loads_next_to_nothing(team: Team) -> None:
    code = (
        "import sys; from advocate_app.__main__ import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    )
    words = [
        "check",
        "--home",
        str(team.folder),
        "--vale-config",
        str(team.folder / ".vale.ini"),
        str(team.folder / "post.md"),
    ]
    root = Path(__file__).parents[2]
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code, *words], cwd=root, capture_output=True, text=True, check=True
        )
    loaded = set(done.stderr.split())
    assert "House.Very" in done.stdout
    unwanted = {
        "yaml",
        "sqlite3",
        "harper",
        "hashlib",
        "dataclasses",
        "pathlib",
        "advocate_app.assembly",
        "advocate_app.store",
    }
    assert loaded & unwanted == set()


def test_help_knows_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    out, _ = capsys.readouterr()
    assert "--vale-config" in out
    assert "vale-json" in out


def test_what_is_typed_wrongly_ends_with_2(team: Team, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["check", "--vale-config"], ["check", "--vale-config", "x", "--format", "xml", "y.md"]):
        with pytest.raises(SystemExit) as ended:
            main(words)
        assert ended.value.code == 2
    capsys.readouterr()
    assert main(["check", "--vale-config", str(team.folder / "gone.ini"), "x.md"]) == 2
    assert "gone.ini can't be read" in capsys.readouterr().err


def test_our_own_findings_print_in_every_form_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = tmp_path / "post.md"
    post.write_text("# T\n\nOur users are idiots, you simply utilize it.\n", "utf-8")
    home = ["--home", str(tmp_path / "home"), "check", str(post)]
    printed: dict[str, Any] = {}
    for form in ("json", "vale-json", "sarif"):
        assert main([*home, "--format", form]) == 1
        printed[form] = json.loads(capsys.readouterr().out)
    alerts: list[Mapping[str, Any]] = printed["vale-json"][str(post)]
    assert [a["Severity"] for a in alerts if a["Check"] == "essentials.NameCalling"] == ["error"]
    assert next(a for a in alerts if a["Match"] == "simply")["Action"] == {"Name": "remove", "Params": None}
    assert next(a for a in alerts if a["Match"] == "utilize")["Suggestions"] == ["use"]
    assert len(alerts) == len(printed["json"]) == len(printed["sarif"]["runs"][0]["results"])


def _existence(token: str, *, nonword: bool = False) -> str:
    return f"extends: existence\nmessage: m\nnonword: {str(nonword).lower()}\ntokens:\n  - '{token}'\n"


@pytest.mark.parametrize("glob", ["[z-a].md", "*.{md,txt"])
def test_a_section_that_is_no_pattern_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], glob: str
) -> None:
    (tmp_path / "styles").mkdir()
    (tmp_path / "a.md").write_text("All is well.\n", "utf-8")
    file = tmp_path / ".vale.ini"
    file.write_text(f"StylesPath = styles\n[{glob}]\nBasedOnStyles = T\n", "utf-8")
    assert main(["check", "--vale-config", str(file), str(tmp_path / "a.md")]) == 2
    assert "in line 3: " in capsys.readouterr().err
