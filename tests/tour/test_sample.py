"""The sample workspace looks lived in, and leaves no trace."""

from __future__ import annotations

from pathlib import Path

from advocate_app.commands import standing
from advocate_app.outside.process import worker_name
from advocate_app.tour.sample import OWNER, PREFIX, START, open_sample, sweep


def test_the_sample_is_lived_in_and_goes_with_its_close() -> None:
    world = open_sample()
    now = world.clock.now()
    assert (now - START).total_seconds() < 60
    assert {s.state for s in standing.standings(world.author)} >= {
        *(standing.State.DRAFT, standing.State.CHANGES, standing.State.WAITING),
        *(standing.State.SCHEDULED, standing.State.PUBLISHED),
    }
    assert len(world.offices) == 6
    assert len(world.lead.queue.waiting()) == 2
    world.lead.workspace.audit.verify()
    root = world.root
    world.close()
    assert not root.exists()


def test_what_a_killed_sample_left_is_swept_and_a_living_one_stays(tmp_path: Path) -> None:
    where, boot, pid, _, once = worker_name().split("/")
    for name, owner in (("dead", "/".join((where, boot, pid, "1", once))), ("alive", worker_name())):
        folder = tmp_path / f"{PREFIX}{name}"
        folder.mkdir()
        (folder / OWNER).write_text(owner, "utf-8")
    (tmp_path / "other").mkdir()
    sweep(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"{PREFIX}alive", "other"]
