"""Nothing is scheduled that another person did not approve in exactly that form, where the workspace asks for four eyes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from advocate_app.assembly import Office
from advocate_app.commands import publish, send, standing, write
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.person import Leave, Person
from advocate_app.problems import NotAllowed, NotThere, Problem, Wrong
from advocate_app.review.decide import anchored, placed
from advocate_app.review.revision import Verdict
from advocate_app.vocabulary import AccountId, DeliveryState, DraftId, Kind, PersonId, ReviewId, RevisionId

TEXT = "# What the pool told us\n\nWe measured the wait on a Tuesday, and it was longer than we thought.\n"


def drafted(office: Office, text: str = TEXT) -> DraftId:
    return write.new_draft(office, text=text)


def submitted(office: Office, account: AccountId, text: str = TEXT) -> RevisionId:
    return send.submit(office, drafted(office, text), [account], reader=office.reader(grammar=False))[0]


def test_an_author_cannot_approve_their_own_post_where_four_eyes_are_asked(office: Office, account: AccountId) -> None:
    revision = submitted(office, account)
    with pytest.raises(NotAllowed, match="four eyes"):
        send.approve(office, revision)
    assert office.outbox.open_ones() == ()


def test_alone_on_a_laptop_the_same_person_is_both(office: Office, account: AccountId) -> None:
    office.queue.set_workspace(replace(office.queue.workspace(), four_eyes=False))
    send.approve(office, submitted(office, account))
    assert [d.state for d in office.outbox.open_ones()] == [DeliveryState.SCHEDULED]


def test_somebody_who_is_no_lead_cannot_approve(office: Office, account: AccountId) -> None:
    other = Person(PersonId(uuid4()), "Liis Org", "Europe/Tallinn")
    office.directory.keep_person(other)
    with pytest.raises(NotAllowed, match="lead"):
        send.approve(office.as_person(other.id), submitted(office, account))


def test_an_approval_schedules_the_post_at_the_wished_slot_or_the_next_good_one(
    office: Office, jaan: Office, account: AccountId
) -> None:
    wished = publish.slots_for(office, office.me, (account,))[5]
    draft = drafted(office)
    revision, _ = send.submit(office, draft, [account], wished_at=wished, reader=office.reader(grammar=False))
    send.approve(jaan, revision)
    second = submitted(office, account, TEXT.replace("pool", "queue"))
    send.approve(jaan, second)
    first, then = office.outbox.open_ones()
    slots = {first.due_at, then.due_at}
    assert wished in slots
    assert abs(first.due_at - then.due_at) >= timedelta(minutes=60)


def test_a_wished_slot_at_night_is_refused_with_the_reason(office: Office, account: AccountId) -> None:
    night = office.clock.now().replace(hour=21, minute=0)
    with pytest.raises(NotAllowed, match="outside the work hours"):
        send.submit(office, drafted(office), [account], wished_at=night, reader=office.reader(grammar=False))
    assert office.queue.waiting() == ()


def test_a_post_is_not_planned_while_its_author_is_away(office: Office, jaan: Office, account: AccountId) -> None:
    today = office.clock.now().date()
    office.directory.keep_leave(Leave(office.me, today, today + timedelta(days=3)))
    send.approve(jaan, submitted(office, account))
    assert office.outbox.open_ones()[0].due_at.date() == today + timedelta(days=4)


def test_a_new_revision_needs_a_new_approval(office: Office, jaan: Office, account: AccountId) -> None:
    draft = drafted(office)
    reader = office.reader(grammar=False)
    first, _ = send.submit(office, draft, [account], reader=reader)
    send.approve(jaan, first)
    write.save(office, draft, TEXT + "\nA second thought.\n")
    second, _ = send.submit(office, draft, [account], reader=reader)
    assert office.outbox.open_ones() == ()
    with pytest.raises(NotAllowed, match="newer version"):
        send.approve(jaan, first)
    send.approve(jaan, second)
    assert [d.revision_id for d in office.outbox.open_ones()] == [second]


def test_repeating_an_approval_changes_nothing(office: Office, jaan: Office, account: AccountId) -> None:
    revision, review = submitted(office, account), ReviewId(uuid4())
    send.approve(jaan, revision, review_id=review)
    send.approve(jaan, revision, review_id=review)
    assert len(office.outbox.open_ones()) == 1


def test_repeating_a_submission_changes_nothing(office: Office, account: AccountId) -> None:
    draft, chosen = drafted(office), RevisionId(uuid4())
    reader = office.reader(grammar=False)
    send.submit(office, draft, [account], reader=reader, revision_id=chosen)
    send.submit(office, draft, [account], reader=reader, revision_id=chosen)
    assert [(w.revision_id, w.no) for w in office.queue.waiting()] == [(chosen, 1)]


def test_a_draft_whose_post_was_withdrawn_becomes_a_new_post(office: Office, account: AccountId) -> None:
    draft, reader = drafted(office), office.reader(grammar=False)
    first, _ = send.submit(office, draft, [account], reader=reader)
    gone = office.queue.revision(first).post_id
    publish.withdraw_post(office, gone)
    second, _ = send.submit(office, draft, [account], reader=reader)
    again = office.queue.revision(second)
    assert (again.no, again.post_id != gone) == (1, True)
    assert office.drafts.draft(draft).post_id == again.post_id


def test_changes_are_asked_with_words_and_the_author_sees_them(
    office: Office, jaan: Office, account: AccountId
) -> None:
    revision = submitted(office, account)
    with pytest.raises(Wrong, match="can't see what to change"):
        send.ask_for_changes(jaan, revision)
    start = office.queue.revision(revision).content.markdown.index("longer")
    send.comment(jaan, revision, "How much longer?", span=(start, start + len("longer")))
    send.ask_for_changes(jaan, revision)
    mine = standing.standings(office)[0]
    assert (mine.state, mine.review and mine.review.verdict) == (standing.State.CHANGES, Verdict.CHANGES)
    said = send.comments(office, office.queue.revision(revision).post_id)[0]
    assert (said.body, said.anchor and said.anchor.quote) == ("How much longer?", "longer")


def test_a_comment_finds_its_words_again_in_a_text_that_changed() -> None:
    text = "One two three. Two men. Two more."
    anchor = anchored(text, 15, 18)
    assert placed(text, anchor) == (15, 18)
    assert placed("Before it. " + text, anchor) == (26, 29)
    assert placed("Nothing of it", anchor) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "nothing to submit"),
        ("No heading here, just a line.\n", "no title"),
        (TEXT + "\n<!-- Ask yourself: What did you try first? -->\n", "open question"),
        (TEXT + "\nOnly idiots at the vendor would do that to their users.\n", "calls"),
        (TEXT + "\n![](pool.png)\n", "picture"),
    ],
)
def test_what_blocks_a_submission_says_so_and_nothing_is_kept(
    office: Office, account: AccountId, text: str, words: str
) -> None:
    draft = drafted(office, text)
    with pytest.raises(Problem, match=words):
        send.submit(office, draft, [account], reader=office.reader(grammar=False))
    assert office.queue.waiting() == ()
    assert office.drafts.draft(draft).post_id is None


def test_a_suggestion_never_blocks(office: Office, account: AccountId) -> None:
    revision = submitted(office, account, TEXT + "\nYou can simply utilize the pool.\n")
    assert int(str(office.queue.waiting()[0].checks["suggestions"])) > 0
    assert office.queue.revision(revision).no == 1


def test_the_queue_shows_who_waits_longest_first(office: Office, clock: MadeUpClock, account: AccountId) -> None:
    first = submitted(office, account)
    clock.go_to(clock.now() + timedelta(minutes=1))
    second = submitted(office, account, TEXT.replace("pool", "queue"))
    assert [w.revision_id for w in office.queue.waiting()] == [first, second]
    assert office.queue.waiting()[0].author == "Mari Tamm"


def test_commands_say_what_they_changed(office: Office, jaan: Office, account: AccountId) -> None:
    draft = drafted(office)
    revision, changed = send.submit(office, draft, [account], reader=office.reader(grammar=False))
    assert changed.touches(Kind.POST)
    assert changed.touches(Kind.DRAFT)
    assert send.approve(jaan, revision).touches(Kind.DELIVERY)


def test_what_is_not_there_is_said(office: Office) -> None:
    with pytest.raises(NotThere):
        office.queue.revision(RevisionId(uuid4()))
