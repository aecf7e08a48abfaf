from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.channels.contract import Account, NotSent, Refused
from advocate_app.channels.folder import Folder
from advocate_app.outside.files import Files
from advocate_app.outside.fulfil import Hands, drive
from advocate_app.outside.git_push import Git
from advocate_app.outside.http import Http
from advocate_app.vocabulary import DeliveryId, Post


@pytest.fixture
def hands(tmp_path: Path) -> Hands:
    return Hands(Http(), Git(tmp_path / "cache"), Files())


def channel(folder: Path, **settings: str) -> Folder:
    return Folder(Account("Site", {"folder": str(folder), "generator": "plain"} | settings))


@pytest.mark.parametrize("generator", ["Pelican", "Hugo", "Jekyll", "plain"])
def test_a_post_lies_in_the_folder_once_and_is_found_again(
    tmp_path: Path, hands: Hands, post: Post, generator: str
) -> None:
    site = channel(tmp_path, generator=generator, address="https://example.org/{slug}")
    assert drive(site.find(post), hands) is None
    done = drive(site.publish(post), hands)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert drive(site.publish(post), hands) == done == drive(site.find(post), hands)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()} == before
    assert {str(path.relative_to(tmp_path)): path.read_bytes() for path in before} == site.payload(post)
    assert done.url == "https://example.org/gc-pauses"
    assert Path(done.remote_id).read_bytes() == next(iter(site.payload(post).values()))


def test_a_file_of_somebody_else_is_left_alone(tmp_path: Path, hands: Hands, post: Post) -> None:
    from dataclasses import replace

    site = channel(tmp_path)
    drive(site.publish(post), hands)
    other = replace(post, key=DeliveryId(uuid4()), markdown="Another")
    with pytest.raises(Refused, match="another file"):
        drive(site.publish(other), hands)
    assert drive(site.find(other), hands) is None


def test_a_folder_that_is_not_there_is_worth_another_try(tmp_path: Path, hands: Hands, post: Post) -> None:
    for talk in (channel(tmp_path / "unplugged").publish(post), channel(tmp_path / "unplugged").check_account()):
        with pytest.raises(NotSent, match="is not there"):
            drive(talk, hands)
    assert drive(channel(tmp_path).check_account(), hands) == "The folder is there."
