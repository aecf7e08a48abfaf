"""The Git blog against real repositories: the cases that every channel must pass, as far as Git knows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from advocate_app.channels.contract import Accepted, Account, Channel, Finds, NotSent, Refused, Unanswered
from advocate_app.channels.front_matter import Generator
from advocate_app.channels.git_blog import GitBlog
from advocate_app.outside.files import Files
from advocate_app.outside.fulfil import Hands, drive
from advocate_app.outside.git_push import Git
from advocate_app.outside.http import Http
from advocate_app.problems import Wrong
from advocate_app.vocabulary import Post
from tests.servers.git_server import GitServer, Repository, bare, git_server


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return bare(tmp_path / "blog.git")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[GitServer]:
    with git_server(tmp_path, token="tok-1") as s:
        yield s


@pytest.fixture
def hands(tmp_path: Path) -> Hands:
    return Hands(Http(), Git(tmp_path / "cache", seconds=30), Files())


def account(url: object, secret: str | None = None, **settings: str) -> Account:
    usual = {"repository": str(url), "author_address": "blog@example.org", "zone": "Europe/Helsinki"}
    return Account(
        "Acme blog", usual | {"address": "https://blog.example.org/{year}/{month}/{day}/{slug}/"} | settings, secret
    )


@pytest.mark.parametrize("generator", list(Generator))
def test_what_was_shown_is_what_lies_in_the_repository(
    repository: Repository, hands: Hands, post: Post, generator: str
) -> None:
    blog = GitBlog(account(repository.path, generator=generator))
    done = drive(blog.publish(post), hands)
    assert {path: repository.file(path) for path in repository.files()} == blog.payload(post)
    assert done.url == blog.address(post) == "https://blog.example.org/2026/11/23/gc-pauses/"
    assert done.remote_id == repository.log()[0]
    assert dict(done.detail) == {"commit": done.remote_id, "path": next(iter(blog.payload(post))), "branch": "main"}
    assert repository.git("log", "-1", "--format=%an|%ae|%s|%b") == (
        "Mari Tamm|blog@example.org|Publish: How \"we\": cut GC – R&D <b>pauses</b>|"
        f"Advocate-Post-Id: {post.key}"
    )  # fmt: skip


def test_the_same_post_twice_is_one_commit_with_the_same_receipt(
    repository: Repository, hands: Hands, post: Post
) -> None:
    blog = GitBlog(account(repository.path))
    assert drive(blog.publish(post), hands) == drive(blog.publish(post), hands) == drive(blog.find(post), hands)
    assert len(repository.log()) == 1


def test_a_crash_between_push_and_record_ends_in_the_same_receipt(
    repository: Repository, hands: Hands, server: GitServer, post: Post
) -> None:
    blog = GitBlog(account(server.address(repository), "tok-1"))
    server.after_push = lambda: 0
    with pytest.raises(Unanswered):
        drive(blog.publish(post), hands)
    server.after_push = lambda: None
    found = drive(blog.find(post), hands)
    assert isinstance(found, Accepted)
    assert repository.log() == [found.remote_id]


def test_a_post_is_still_found_after_somebody_edited_the_blog(repository: Repository, hands: Hands, post: Post) -> None:
    blog = GitBlog(account(repository.path))
    done = drive(blog.publish(post), hands)
    repository.commit({"moved": "x"}, message="Edited by hand")
    assert drive(blog.find(post), hands) == done


def test_a_post_that_never_arrived_is_not_found(repository: Repository, hands: Hands, post: Post) -> None:
    blog = GitBlog(account(repository.path))
    assert drive(blog.find(post), hands) is None


def test_two_posts_of_one_name_and_day_do_not_overwrite_each_other(
    repository: Repository, hands: Hands, post: Post
) -> None:
    from uuid import uuid4

    from advocate_app.vocabulary import DeliveryId

    blog = GitBlog(account(repository.path))
    drive(blog.publish(post), hands)
    with pytest.raises(Refused, match="another file"):
        drive(blog.publish(replace(post, key=DeliveryId(uuid4()), markdown="Another text")), hands)


def test_a_bad_token_is_the_accounts_trouble(
    repository: Repository, hands: Hands, server: GitServer, post: Post
) -> None:
    blog = GitBlog(account(server.address(repository), "tok-old"))
    with pytest.raises(Refused) as no:
        drive(blog.publish(post), hands)
    assert no.value.account
    assert "tok-old" not in f"{no.value!r} {account('x', 'tok-old')!r}"


def test_the_account_can_be_checked_without_publishing(repository: Repository, hands: Hands, server: GitServer) -> None:
    said = drive(GitBlog(account(server.address(repository), "tok-1")).check_account(), hands)
    assert said == "The repository answers, and its branch main can be read."
    with pytest.raises(NotSent):
        drive(GitBlog(account("http://127.0.0.1:9/x.git")).check_account(), hands)


def test_a_token_goes_to_no_folder_and_no_ssh(repository: Repository, post: Post) -> None:
    for url in (repository.path, "git@example.org:blog.git"):
        want = next(GitBlog(account(url, "tok-1")).publish(post))
        assert getattr(want, "secret", "none") is None


@pytest.mark.parametrize(
    ("settings", "id"),
    [
        ({"repository": "https://me:secret@example.org/x.git"}, "git.secret-in-address"),
        ({"repository": "http://example.org/x.git"}, "git.plain-http"),
        ({"repository": ""}, "channel.setting-missing"),
        ({"branch": "../x"}, "git.branch"),
        ({"branch": "a..b"}, "git.branch"),
        ({"content_folder": "../outside"}, "blog.folder"),
        ({"content_folder": "a/.git/hooks"}, "blog.folder"),
        ({"generator": "Word"}, "blog.generator"),
        ({"zone": "Mars/Base"}, "blog.zone"),
        ({"address": "https://x/{title}/"}, "blog.address"),
        ({"address": "https://x/{slug.__class__}/"}, "blog.address"),
        ({"address": "javascript:{slug}"}, "blog.address"),
        ({"author_address": "nobody"}, "git.author-address"),
    ],
)
def test_settings_that_cannot_work_are_named_before_anything_is_sent(settings: dict[str, str], id: str) -> None:
    with pytest.raises(Wrong) as wrong:
        GitBlog(account("/tmp/x.git", **settings))
    assert wrong.value.id == id
    assert "secret" not in str(wrong.value)


def test_it_is_a_channel_that_finds() -> None:
    blog: Channel = GitBlog(account("/tmp/x.git"))
    finds: Finds = GitBlog(account("/tmp/x.git"))
    assert blog.facts is GitBlog.facts
    assert [field.name for field in blog.facts.fields if field.secret] == ["token"]
    assert hasattr(finds, "find")
