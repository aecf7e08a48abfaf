"""Drafts and settings in the desk: nothing typed is lost."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from advocate_app.drafts.draft import Draft, Version
from advocate_app.problems import NotAllowed, NotThere, Wrong
from advocate_app.store.files import Desk, open_desk
from advocate_app.vocabulary import NOTHING, Changed, DraftId, Kind, Picture, PostId, TopicId


def a_draft(desk: Desk, now: datetime, text: str = "# One\n\nFirst words.\n") -> Draft:
    draft = Draft(
        DraftId(uuid4()),
        "how-to",
        text,
        now,
        now,
        topic_id=TopicId(uuid4()),
        answers={"who": "Mari — “me”"},
        asking="why",
        tags=("python", "sqlite"),
        account_ids=(uuid4().hex,),
    )
    assert desk.drafts.begin(draft) == Changed.one(Kind.DRAFT, draft.id)
    return draft


def test_a_draft_comes_back_as_it_was_to_the_microsecond(desk: Desk) -> None:
    now = datetime.fromisoformat("2026-11-02T09:00:00.123457+00:00")
    draft = a_draft(desk, now)
    assert desk.drafts.draft(draft.id) == draft
    assert desk.drafts.begin(draft) == NOTHING


def test_writing_an_unchanged_text_changes_nothing(desk: Desk, clock: object) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    later = draft.edited_at + timedelta(seconds=1)
    assert desk.drafts.write(draft.id, draft.text, later) == NOTHING
    assert desk.drafts.draft(draft.id).edited_at == draft.edited_at
    assert desk.drafts.write(draft.id, "# Two\n", later).touches(Kind.DRAFT)
    assert desk.drafts.draft(draft.id).text == "# Two\n"
    assert desk.drafts.draft(draft.id).edited_at == later


def test_answers_aims_and_the_post_are_remembered(desk: Desk) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    post, account = PostId(uuid4()), uuid4().hex
    at = draft.edited_at + timedelta(minutes=1)
    assert desk.drafts.answer(draft.id, {"who": "us"}, "", at).touches(Kind.DRAFT)
    assert desk.drafts.answer(draft.id, {"who": "us"}, "", at) == NOTHING
    assert desk.drafts.aim(draft.id, tags=["go"], account_ids=[account]).touches(Kind.DRAFT)
    assert desk.drafts.aim(draft.id, tags=["go"], account_ids=[account]) == NOTHING
    assert desk.drafts.bind(draft.id, post).touches(Kind.DRAFT)
    assert desk.drafts.bind(draft.id, post) == NOTHING
    kept = desk.drafts.draft(draft.id)
    assert (kept.answers, kept.asking, kept.tags, kept.account_ids, kept.post_id) == (
        {"who": "us"},
        "",
        ("go",),
        (account,),
        post,
    )


def test_a_deleted_draft_can_be_restored(desk: Desk) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    desk.drafts.delete(draft.id, draft.edited_at)
    assert desk.drafts.delete(draft.id, draft.edited_at) == NOTHING
    assert desk.drafts.drafts() == ()
    assert [d.id for d in desk.drafts.drafts(deleted=True)] == [draft.id]
    desk.drafts.restore(draft.id)
    assert desk.drafts.restore(draft.id) == NOTHING
    assert desk.drafts.drafts() == (draft,)


def test_the_newest_draft_comes_first(desk: Desk) -> None:
    now = datetime.fromisoformat("2026-11-02T09:00:00+00:00")
    old, new = a_draft(desk, now), a_draft(desk, now + timedelta(seconds=1))
    assert [d.id for d in desk.drafts.drafts()] == [new.id, old.id]
    desk.drafts.write(old.id, "again", now + timedelta(seconds=2))
    assert [d.id for d in desk.drafts.drafts()] == [old.id, new.id]


def test_what_is_not_there_is_said(desk: Desk) -> None:
    nobody, at = DraftId(uuid4()), datetime.fromisoformat("2026-11-02T09:00:00+00:00")
    for ask in (
        lambda: desk.drafts.draft(nobody),
        lambda: desk.drafts.write(nobody, "x", at),
        lambda: desk.drafts.delete(nobody, at),
    ):
        with pytest.raises(NotThere) as e:
            ask()
        assert str(e.value) == "The draft is not there (any more). Look at the list again."


def test_versions_are_kept_newest_first_even_when_the_clock_stands(desk: Desk) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    first, second = (Version(draft.id, draft.edited_at, text, "applied a fix") for text in ("a", "b"))
    desk.drafts.keep_version(first)
    desk.drafts.keep_version(second)
    assert desk.drafts.keep_version(second) == NOTHING
    assert desk.drafts.versions(draft.id) == (second, first)


def test_a_version_never_changes(desk: Desk) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    desk.drafts.keep_version(Version(draft.id, draft.edited_at, "a", "submitted"))
    with pytest.raises(NotAllowed), desk.db.transaction() as tx:
        tx.run("UPDATE draft_version SET text = 'b'")


def test_pictures_are_kept_with_their_words_and_bounded(desk: Desk) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    desk.drafts.keep_picture(draft.id, Picture("a.png", b"\x00\xff", "A plot"))
    desk.drafts.keep_picture(draft.id, Picture("a.png", b"\x01", "Another plot"))
    assert desk.drafts.pictures(draft.id) == (Picture("a.png", b"\x01", "Another plot"),)
    with pytest.raises(Wrong, match="at most 10 are kept"):
        desk.drafts.keep_picture(draft.id, Picture("b.png", bytes(10_000_001)))


def test_what_was_deleted_long_ago_can_be_forgotten(desk: Desk) -> None:
    now = datetime.fromisoformat("2026-11-02T09:00:00+00:00")
    gone, here = a_draft(desk, now), a_draft(desk, now)
    desk.drafts.keep_picture(gone.id, Picture("a.png", b"1"))
    desk.drafts.keep_version(Version(gone.id, now, "a", "submitted"))
    desk.drafts.delete(gone.id, now)
    assert desk.drafts.purge(now) == NOTHING
    assert desk.drafts.purge(now + timedelta(days=30)) == Changed.one(Kind.DRAFT, gone.id)
    assert desk.drafts.drafts(deleted=True) == ()
    assert [d.id for d in desk.drafts.drafts()] == [here.id]


def test_reopening_the_file_keeps_everything(desk: Desk, clock: object, tmp_path: Path) -> None:
    draft = a_draft(desk, datetime.fromisoformat("2026-11-02T09:00:00+00:00"))
    desk.settings.set("me", uuid4().hex)
    before = desk.drafts.drafts(), desk.settings.get("me")
    desk.close()
    again = open_desk(desk.db.path, desk.db.clock)
    assert (again.drafts.drafts(), again.settings.get("me")) == before == ((draft,), before[1])
    again.close()


def test_settings_hold_any_json_value(desk: Desk) -> None:
    assert desk.settings.get("theme", "system") == "system"
    for value in ("dark", 3, True, None, ["a", "ö"], {"size": [1280, 800]}):
        assert desk.settings.set("key", value).touches(Kind.SETTING)
        assert desk.settings.set("key", value) == NOTHING
        assert desk.settings.get("key", "default") == value
    assert desk.settings.unset("key").touches(Kind.SETTING)
    assert desk.settings.unset("key") == NOTHING
    assert desk.settings.get("key") is None
