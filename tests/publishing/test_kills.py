"""A runner that is killed between push and record: the post is in the repository once, and recorded as published."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from advocate_app.assembly import Office
from advocate_app.commands import publish
from advocate_app.outside.clock import MadeUpClock
from advocate_app.tour.blog import make_blog
from advocate_app.vocabulary import AccountId, Delivery, DeliveryState
from tests.publishing.conftest import approved

KILLS = 30
PROGRAM = Path(__file__).with_name("dying_runner.py")


def run(office: Office, now: datetime, how: str) -> int:
    command = [sys.executable, str(PROGRAM), str(office.home.root), now.isoformat(), how]
    return subprocess.run(command, check=False, timeout=60).returncode


def keys(repository: Path) -> list[str]:
    """The keys of all posts in the branch, one per commit that has one."""
    from dulwich.refs import Ref
    from dulwich.repo import Repo

    with Repo(str(repository)) as repo:
        messages = [entry.commit.message.decode() for entry in repo.get_walker([repo.refs[Ref(b"refs/heads/main")]])]
    return [line.split(": ")[1] for m in messages for line in m.splitlines() if line.startswith("Advocate-Post-Id: ")]


@pytest.mark.kills
@pytest.mark.timeout(300)
def test_a_runner_killed_between_push_and_record_publishes_once(
    office: Office, clock: MadeUpClock, tmp_path: Path
) -> None:
    blog = make_blog(tmp_path / "blog.git", "Pelican", int(clock.now().timestamp()))
    settings = {
        "repository": str(blog),
        "content_folder": "content",
        "author_address": "mari@example.org",
        "address": "https://mari.example.org/{slug}.html",
    }
    account = publish.add_account(office, "git-blog", "Blog", settings, gap_minutes=0, settle_seconds=1.0).id
    posts = [_post(office, account, n) for n in range(KILLS)]
    for n, delivery in enumerate(posts, 1):
        now = delivery.due_at + timedelta(seconds=1)
        assert run(office, now, "die") == -signal.SIGKILL
        assert office.outbox.delivery(delivery.id).state is DeliveryState.SENDING
        # the next runner sees at once that the first is dead, looks, and finds the post
        assert run(office, now, "live") == 0
        receipt = office.outbox.receipt(delivery.id)
        assert receipt.delivery.state is DeliveryState.PUBLISHED
        assert receipt.detail["commit"]
        assert len(keys(blog)) == n
    assert len(set(keys(blog))) == KILLS


def _post(office: Office, account: AccountId, n: int) -> Delivery:
    return approved(office, account, f"# Post number {n}\n\nA few words about the pool, part {n} of many.\n")
