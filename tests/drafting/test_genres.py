from __future__ import annotations

from pathlib import Path

import pytest

from advocate_app.drafting.genre import AUDIENCE
from advocate_app.drafting.genres import load_genres, ways_to_tell
from advocate_app.problems import NotThere
from advocate_app.shipped import resource

OURS = load_genres([resource("genres")])
SMALL = """
name = "postcard"
purpose = "Say hello."
words = [10, 20]
minutes = 3
channels = ["folder"]
titles = ["{where}"]
questions = [{id = "where", text = "Where are you?"}]
sections = [{from = ["where"]}]
"""


def test_four_genres_ship_and_all_of_them_can_be_read() -> None:
    assert OURS.problems == ()
    assert set(OURS.all) == {"how-to", "debugging-story", "answer", "short-post"}


@pytest.mark.parametrize("id", list(OURS.all))
def test_every_interview_asks_first_for_whom_and_is_short(id: str) -> None:
    genre = OURS.genre(id)
    assert genre.questions[0].id == AUDIENCE
    assert 3 <= len(genre.questions) - 1 <= 6
    assert all(q.hint for q in genre.questions)
    assert genre.readers


def test_every_printed_answer_has_a_place() -> None:
    for genre in OURS.all.values():
        placed = {q for section in genre.sections for q in section.questions}
        in_titles = {q.id for q in genre.questions if any(f"{{{q.id}}}" in t for t in genre.titles)}
        assert {q.id for q in genre.questions} - {AUDIENCE} == placed | in_titles


def test_a_question_is_answered_first_and_own_work_is_told_as_a_story() -> None:
    assert [w.genre.id for w in ways_to_tell("question", OURS)] == ["answer", "how-to", "debugging-story", "short-post"]
    assert ways_to_tell("own work", OURS)[0].genre.id == "debugging-story"
    assert ways_to_tell("news", OURS)[0].genre.id == "short-post"
    for kind in ("question", "own work", "news", "campaign", "idea"):
        assert all(way.angle and way.minutes for way in ways_to_tell(kind, OURS))
    assert OURS.genre("short-post").length == "200–480 characters"
    assert OURS.genre("debugging-story").length == "500–1,200 words"


def test_a_workspace_adds_a_genre_and_replaces_one(tmp_path: Path) -> None:
    (tmp_path / "postcard.toml").write_text(SMALL)
    (tmp_path / "answer.toml").write_bytes(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
    genres = load_genres([resource("genres"), tmp_path, tmp_path / "nowhere"])
    assert genres.problems == ()
    assert genres.genre("answer").name == "postcard"
    assert ways_to_tell("question", genres)[-1].angle == "Say hello."
    with pytest.raises(NotThere, match="answer"):
        genres.genre("poem")


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        ("name", "nmae", "The file has “nmae”, which means nothing here."),
        ("[10, 20]", "[20, 10]", "“words” must be two numbers, the smaller first."),
        ("minutes = 3", "minutes = true", "“minutes” must be a whole number above zero."),
        ('from = ["where"]', 'from = ["who"]', "A section takes the answer “who”, but no question has that id."),
        ("{where}", "{who}", "The title “{who}” needs the answer “who”, but no question has that id."),
        ("{where}", "{where", "The title “{where” can't be filled: expected '}' before end of string."),
        ("Where are", "Where -- are", "The question “Where -- are you?” must be one line without “--”."),
        ('["folder"]', "[1]", "“channels” must be a list of texts."),
        ('[{from = ["where"]}]', "[]", "“sections” must have at least one table."),
        (
            "purpose = ",
            "purpose ",
            "It is not TOML: Expected '=' after a key in a key/value pair (at line 3, column 9).",
        ),
    ],
)
def test_a_file_that_is_no_genre_is_named_with_its_reason(tmp_path: Path, was: str, becomes: str, reason: str) -> None:
    (tmp_path / "answer.toml").write_text(SMALL.replace(was, becomes, 1))
    genres = load_genres([resource("genres"), tmp_path])
    assert [(p.file.name, p.reason) for p in genres.problems] == [("answer.toml", reason)]
    assert genres.genre("answer").name == "answer"


def test_a_broken_file_of_any_sort_breaks_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large.toml").write_text("# " + "x" * 70_000)
    (tmp_path / "deep.toml").write_text("a = " + "[" * 20_000)
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "Bad Name.toml").write_text(SMALL)
    genres = load_genres([tmp_path])
    assert len(genres.problems) == 5
    assert all(p.reason.endswith(".") for p in genres.problems)
