"""What of a commit becomes evidence, and what must never be kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from advocate_app.people.commit_text import is_routine
from advocate_app.people.evidence import MOST_COMMITS, Sort
from advocate_app.people.git_work import OwnCommit, evidence_from, is_robot
from advocate_app.vocabulary import PersonId

ME = PersonId(UUID(int=7))
NOW = datetime(2025, 11, 24, 9, tzinfo=UTC)


def commit(subject: str, body: str = "", *, days: float = 0) -> OwnCommit:
    return OwnCommit("c0ffee", subject, body, NOW - timedelta(days=days))


def text(subject: str, body: str = "") -> str:
    rows = evidence_from([commit(subject, body)], ME, "repo")
    return rows[0].text if rows else ""


@pytest.mark.parametrize(
    "subject",
    [
        "Merge branch 'main' into feature/pool",
        "Merge pull request #12 from someone/thing",
        "Merge remote-tracking branch 'origin/main'",
        "Bump requests from 2.1 to 2.2",
        "build(deps): bump urllib3 in the pip group",
        "chore: bump version to 3.1",
        "Update dependency pytest to v9",
        "Upgrade spring from 5.1 to 5.2 everywhere",
        "Release 3.2.0",
        "chore(release): release v3.2.0",
        "Prepare release 1.4",
        "[maven-release-plugin] prepare for next development iteration",
        "v3.2.0",
        "3.2.0-rc1",
        'Revert "Use a bigger pool"',
        "Fix typo in the pool settings",
        "docs: fix a few small typos",
        "Format code with black",
        "Reformat all files",
        "Fix formatting",
        "style: apply ruff to everything here",
        "Fix whitespace in three files",
        "Update CHANGELOG for the pool",
        "Add changelog entry about pools",
        "Update the release notes for 3.2",
        "fixup! Close the pool",
        "Initial commit of the project",
        "",
    ],
)
def test_routine_work_is_no_evidence(subject: str) -> None:
    assert is_routine(subject)
    assert text(subject) == ""


@pytest.mark.parametrize(
    "subject",
    [
        "Fix release of file handles on Windows",
        "Release the lock before calling listeners",
        "Fix date format parsing in the Outlook importer",
        "Format dates by the reader's locale",
        "Detect merge conflicts before pushing",
        "Merge adjacent ranges in the index",
        "Version the cache by schema hash",
        "Generate release notes from fragments",
        "Add a spelling checker to the editor",
        "Update the pool when a connection dies",
    ],
)
def test_work_that_only_sounds_like_routine_is_kept(subject: str) -> None:
    assert text(subject) == subject


def test_a_commit_of_fewer_than_three_words_says_too_little() -> None:
    assert text("Fix pool") == ""
    assert text("Fix #12 (#13)") == ""
    assert text("Fix pool leak") == "Fix pool leak"


def test_names_addresses_numbers_links_hashes_and_paths_are_taken_out() -> None:
    body = """The listener in src/main/java/pool/Listener.java kept the thread pinned, as reported by Jane Doe.
See https://example.org/issue/7 and 1a2b3c4d5e6f. Thanks to @jane and Bob Roe for the recording.
Ask jane@example.org about it (#1234), or look into /home/jane/dumps.

Fixes: #1234
Co-authored-by: Jane Doe <jane@example.org>
Reviewed by: Bob Roe
Signed-off-by: Mari <mari@example.org>
Change-Id: I0123456789abcdef
"""
    kept = text("fix(pool): stop pinning carrier threads (#99)", body)
    assert kept.splitlines()[0] == "pool: stop pinning carrier threads"
    assert "kept the thread pinned" in kept
    for gone in ("Jane", "Bob", "@", "#", "http", "1a2b3c4d", "src/", "Listener", "/home", "Signed", "Fixes", "Change"):
        assert gone not in kept, gone


def test_the_kind_of_a_change_is_dropped_and_its_scope_kept() -> None:
    assert text("Fixed: the wait event was counted twice") == "the wait event was counted twice"
    assert text("perf: map shards when asked for") == "map shards when asked for"
    assert text("feat(index)!: map shards when asked for") == "index: map shards when asked for"
    assert text("[index] Map shards in the docs: later") == "Map shards in the docs: later"


def test_a_diff_in_the_body_is_cut_off() -> None:
    kept = text("Close the pool when idle", "Why it leaked.\n\ndiff --git a/x b/x\n@@ -1 +1 @@\n-old\n+new")
    assert kept == "Close the pool when idle\nWhy it leaked."


def test_the_body_counts_with_its_first_300_characters() -> None:
    assert len(text("Close the pool when idle", "word " * 200)) <= len("Close the pool when idle\n") + 300


def test_words_of_code_and_other_scripts_stay() -> None:
    assert text("Use AtomicReference.compareAndSet in TCP/IP retry_loop") == (
        "Use AtomicReference.compareAndSet in TCP/IP retry_loop"
    )
    assert text("Исправить утечку памяти в пуле") == "Исправить утечку памяти в пуле"
    assert text("Use @Override and @Test(timeout) where needed") == "Use and @Test(timeout) where needed"


def test_commits_that_say_the_same_are_one_row_and_the_newest_counts() -> None:
    rows = evidence_from([commit("Fix pool leak", days=9), commit("fix pool leak", days=1)], ME, "repo")
    assert [(r.text, r.at) for r in rows] == [("fix pool leak", NOW - timedelta(days=1))]


def test_at_most_150_of_a_repository_count_the_newest_first() -> None:
    words = ["alpha", "beta", "gamma", "delta", "kappa", "lambda"]
    commits = [commit(f"Tune {words[i % 6]}{'x' * (i // 6)} pool size", days=i) for i in range(400)]
    rows = evidence_from(list(reversed(commits)), ME, "repo")
    assert len(rows) == MOST_COMMITS
    assert rows[0].at == NOW
    assert {(r.sort, r.source, r.weight, r.person_id) for r in rows} == {(Sort.COMMIT, "repo", 0.5, ME)}


def test_the_same_commit_is_the_same_row_whenever_it_is_read() -> None:
    again = [evidence_from([commit("Fix pool leak")], ME, "repo")[0].id for _ in range(2)]
    assert again[0] == again[1]


def test_robots_are_known_by_their_addresses() -> None:
    for robot in ("49699333+dependabot[bot]@users.noreply.example", "build@example.org", "ci-bot@example.org"):
        assert is_robot(robot)
    for person in ("mari@example.org", "abbot@example.org", "1234+mari@users.noreply.example", "robotti@example.org"):
        assert not is_robot(person)


@pytest.mark.timeout(5)
def test_a_hostile_message_costs_no_time() -> None:
    kept = 0
    for evil in (
        "a/" * 50_000,
        "@" * 50_000,
        "thanks " * 20_000,
        "x@" * 50_000,
        "Fix " + "the " * 50_000,
        "0a" * 50_000,
    ):
        rows = evidence_from([commit(f"Fix the pool {evil}", evil), commit(evil, evil * 2)], ME, "repo")
        kept += len(rows)
        assert all(len(row.text) <= 1_000 for row in rows)
    assert kept
