"""Copies made while others write, put back whole; and a look at the file after an unclean end."""

from __future__ import annotations

import stat
import threading
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.drafts.draft import Draft
from advocate_app.problems import Damaged, NotThere, Unreachable, Wrong
from advocate_app.store import backup, files
from advocate_app.store.files import Desk, open_desk
from advocate_app.vocabulary import DraftId
from tests.store.conftest import MONDAY, SetClock


def with_text(desk: Desk, text: str = "# kept\n") -> Draft:
    draft = Draft(DraftId(uuid4()), "", text, MONDAY, MONDAY)
    desk.drafts.begin(draft)
    return draft


def test_a_backup_made_while_another_writes_is_whole(desk: Desk) -> None:
    draft = with_text(desk, "x" * 2_000_000)
    stop, wrote = threading.Event(), threading.Event()

    def write() -> None:
        n = 0
        while not stop.is_set():
            n += 1
            desk.settings.set("n", n)
            wrote.set()

    writer = threading.Thread(target=write)
    writer.start()
    wrote.wait()
    copy = backup.back_up(desk.db, MONDAY)
    stop.set()
    writer.join()
    assert copy.name == "desk-20261102T090000.000000Z.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert backup.is_sound(copy)
    assert not list(copy.parent.glob("*.part"))
    restored = open_desk(backup.back_up(desk.db, MONDAY, copy.parent / "elsewhere.db"), desk.db.clock)
    assert restored.drafts.draft(draft.id) == draft
    assert restored.settings.get("n") == desk.settings.get("n")
    restored.close()


def test_the_newest_ten_backups_are_kept(desk: Desk) -> None:
    made = [backup.back_up(desk.db, MONDAY + timedelta(minutes=n)) for n in range(12)]
    assert backup.backups(desk.db.path) == made[:1:-1]


def test_a_backup_put_back_is_what_was_there(desk: Desk, clock: SetClock) -> None:
    draft = with_text(desk)
    copy = backup.back_up(desk.db, MONDAY)
    desk.drafts.write(draft.id, "# later", MONDAY)
    desk.close()
    path = desk.db.path
    assert backup.restore(path, MONDAY) == copy
    again = open_desk(path, clock)
    assert again.drafts.draft(draft.id).text == "# kept\n"
    again.close()
    before = open_desk(path.with_name("desk-replaced-20261102T090000.000000Z.db"), clock)
    assert before.drafts.draft(draft.id).text == "# later"
    before.close()


def test_a_damaged_file_is_said_and_the_newest_sound_backup_takes_its_place(desk: Desk, clock: SetClock) -> None:
    draft = with_text(desk, "# kept\n" * 5000)
    good = backup.back_up(desk.db, MONDAY)
    backup.back_up(desk.db, MONDAY + timedelta(hours=1)).write_bytes(b"rubbish")
    desk.close()
    path = desk.db.path
    whole = bytearray(path.read_bytes())
    whole[4096 * 2 :] = b"\xa5" * (len(whole) - 4096 * 2)
    path.write_bytes(whole)
    path.with_name("desk.db-wal").write_bytes(b"cut off")
    with pytest.raises(Damaged) as e:
        open_desk(path, clock)
    assert e.value.id == "store.damaged"
    assert path.read_bytes() == bytes(whole)
    assert backup.restore(path, MONDAY) == good
    again = open_desk(path, clock)
    assert again.drafts.draft(draft.id).text == draft.text
    again.close()


def test_a_backup_that_can_t_be_written_is_said_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        backup.back_up(desk.db, MONDAY, tmp_path / "not there" / "desk.db")
    (tmp_path / "taken").mkdir()
    with pytest.raises(Unreachable, match="can't be written"):
        backup.back_up(desk.db, MONDAY, tmp_path / "taken")
    assert [p.name for p in sorted(tmp_path.iterdir())] == ["home", "taken"]


def test_without_a_sound_backup_nothing_is_touched(desk: Desk) -> None:
    with_text(desk)
    desk.close()
    before = desk.db.path.read_bytes()
    with pytest.raises(NotThere, match="no sound backup"):
        backup.restore(desk.db.path, MONDAY)
    with pytest.raises(NotThere):
        backup.restore(desk.db.path, MONDAY, desk.db.path.with_name("nothing.db"))
    assert desk.db.path.read_bytes() == before


def test_doctor_reads_the_whole_file(desk: Desk) -> None:
    backup.look_through(desk.db, whole=True)
    c = desk.db.connection()
    c.execute("PRAGMA ignore_check_constraints=ON")
    c.execute(
        "INSERT INTO evidence (id, person_id, sort, source, text, at, weight) VALUES ('a', 'b', 'c', 'd', 'e', 0, -1)"
    )
    c.execute("PRAGMA ignore_check_constraints=OFF")
    with pytest.raises(Damaged):
        backup.look_through(desk.db, whole=True)


def test_files_belong_to_one_person_alone(desk: Desk) -> None:
    home = desk.db.path.parent
    with_text(desk)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    for name in ("desk.db", "desk.db-wal", "desk.db-shm"):
        assert stat.S_IMODE((home / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((home / "backups").stat().st_mode) == 0o700


def test_an_open_folder_is_closed_to_others(tmp_path: Path, clock: SetClock) -> None:
    (tmp_path / "home").mkdir(mode=0o755)
    open_desk(tmp_path / "home" / "desk.db", clock).close()
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700


MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/our\040share rw shared:2 - cifs //server/share rw
31 30 0:41 / /mnt/our\040share/local rw - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/mari", "ext4"),
        ("/mnt/our share", "cifs"),
        ("/mnt/our share/x", "cifs"),
        ("/mnt/our share/local/x", "tmpfs"),
    ],
)
def test_the_drive_of_a_folder_is_known(folder: str, kind: str) -> None:
    assert files.mounted_as(Path(folder), MOUNTS) == kind


def test_a_network_drive_is_refused(tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "network_drive", lambda folder: "nfs4")
    with pytest.raises(Wrong, match=r"lies on a network drive \(nfs4\).*Choose a folder on this computer"):
        open_desk(tmp_path / "home" / "desk.db", clock)
    monkeypatch.undo()
    assert files.network_drive(tmp_path) == ""
