"""The week: what stands in it, moved by keys and by the mouse, within work time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.desktop.calendar.block import BlockButton
from advocate_app.desktop.calendar.facts import instant, minute_of
from advocate_app.outside.clock import MadeUpClock
from advocate_app.people.person import Leave
from advocate_app.vocabulary import AccountId
from tests.desktop import gate, posts
from tests.desktop.calendar.weeks import ALT, QUARTER, TUESDAY, Open, button_of, now_of, planned, texts_of
from tests.desktop.hands import HeldHands
from tests.publishing.conftest import account_of


def test_a_block_says_what_it_is(office: Office, jaan: Office, blog: AccountId, opened: Open) -> None:
    planned(office, jaan, blog)
    posts.submitted(office, blog, wished_at=TUESDAY + timedelta(days=1), text="# Later\n\nIt waits.\n")
    _, screen = opened(office)
    assert [b.accessibleName() for b in screen.week.blocks] == [
        "Tuesday 10:30, What the pool told us, Company blog, scheduled",
        "Wednesday 10:30, Later, Company blog, waiting",
    ]
    assert screen.header.sub.text() == "23–27 November · Tallinn time"


def test_a_quarter_hour_by_key_and_back_by_undo(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    window, screen = opened(office)
    screen.week.blocks[0].click()
    hands.run()
    for _ in range(2):  # twice before the store has answered
        QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    hands.run()
    assert now_of(office, delivery).due_at == TUESDAY + 2 * QUARTER
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)
    hands.run()
    assert now_of(office, delivery).due_at == TUESDAY + 2 * QUARTER + timedelta(days=1)
    assert window._toast.text == "“What the pool told us” goes out Wed 25 Nov, 11:00."
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.run()
    assert now_of(office, delivery).due_at == TUESDAY + 2 * QUARTER


def test_what_only_has_the_focus_moves_by_key_too(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    window, screen = opened(office)
    block = screen.week.blocks[0]
    assert window.focusWidget() is block, "a week that opens has the keyboard on its first post"
    QTest.keyClick(block, Qt.Key.Key_Down, ALT)
    hands.run()
    assert now_of(office, delivery).due_at == TUESDAY + QUARTER


def test_keys_do_not_move_it_out_of_work_time(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog, at=TUESDAY.replace(hour=14, minute=0))
    window, screen = opened(office)
    screen.week.blocks[0].click()
    hands.run()
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    hands.run()
    assert now_of(office, delivery).due_at == delivery.due_at
    assert window._toast.text.startswith("Mari Tamm has only 45 minutes left to answer after 16:15.")


def drag(block: BlockButton, by: QPoint, *, drop: bool = True) -> None:
    start = QPoint(20, 8)
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(block, start + by / 2)
    QTest.mouseMove(block, start + by)
    if drop:
        QTest.mouseRelease(block, Qt.MouseButton.LeftButton, pos=start + by)


def test_dragging_moves_in_quarter_hours(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    _, screen = opened(office)
    week = screen.week
    hour, day = week.y_of(60) - week.y_of(0), week.x_of(1) - week.x_of(0)
    drag(week.blocks[0], QPoint(int(2 * day), int(hour * 0.55)))
    hands.run()
    assert now_of(office, delivery).due_at == TUESDAY + timedelta(days=2, minutes=30)
    assert week.blocks[0].geometry().top() == int(week.y_of(11 * 60))


def test_a_clock_that_goes_on_takes_no_block_from_under_the_mouse(
    office: Office, jaan: Office, blog: AccountId, clock: MadeUpClock, opened: Open, hands: HeldHands
) -> None:
    planned(office, jaan, blog)
    _, screen = opened(office)
    block = screen.week.blocks[0]
    clock.go_to(posts.MONDAY + timedelta(minutes=5))
    screen.presenter.read()
    hands.run()
    assert screen.week.blocks == (block,)


def test_dragging_outside_work_time_says_why_and_changes_nothing(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    window, screen = opened(office)
    hour = screen.week.y_of(60) - screen.week.y_of(0)
    block = screen.week.blocks[0]
    drag(block, QPoint(0, int(-2 * hour)), drop=False)
    assert screen.week._ghost.sentence == "08:30 08:30 is outside the work hours of Mari Tamm (9:00–17:00)."
    assert block.cursor().shape() is Qt.CursorShape.ForbiddenCursor
    drag(block, QPoint(0, int(-2 * hour)))
    hands.run()
    assert not screen.week._ghost.isVisible()
    assert "outside the work hours" in window._toast.text
    assert now_of(office, delivery).due_at == TUESDAY


def test_two_posts_of_one_channel_are_kept_apart(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    planned(office, jaan, blog, at=TUESDAY + timedelta(hours=1), text="# Next\n\nOne more.\n")
    window, screen = opened(office)
    screen.week.blocks[0].click()
    hands.run()
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    hands.run()
    assert "The same channel has a post at 11:30." in window._toast.text
    assert now_of(office, delivery).due_at == TUESDAY


def test_what_goes_to_two_channels_at_once_is_one_block_and_moves_together(
    office: Office,
    jaan: Office,
    blog: AccountId,
    opened: Open,
    hands: HeldHands,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    shelf = posts.blog(office, tmp_path_factory.mktemp("shelf"), "Reading shelf")
    delivery = planned(office, jaan, blog, shelf)
    window, screen = opened(office)
    (block,) = screen.week.blocks
    assert block.accessibleName() == "Tuesday 10:30, What the pool told us, Company blog, Reading shelf, scheduled"
    block.click()
    hands.run()
    QTest.keyClick(window, Qt.Key.Key_Up, ALT)
    hands.run()
    assert {d.due_at for d in posts.deliveries(office, delivery.revision_id)} == {TUESDAY - QUARTER}


def test_somebody_elses_post_moves_only_by_a_lead(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog)
    priit = posts.joined(office, "Priit Kask")
    window, screen = opened(priit)
    screen.week.blocks[0].click()
    hands.run()
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    assert all(not action.isEnabled() for action in screen._moves)
    assert screen.withdraw.toolTip() == "Only Mari Tamm or a lead takes it back."
    screen.presenter.move(delivery.id, TUESDAY + QUARTER)
    hands.run()
    assert window._toast.text == "Only Mari Tamm or a lead moves it."
    assert now_of(office, delivery).due_at == TUESDAY


def test_what_waits_has_no_slot_to_move(office: Office, blog: AccountId, opened: Open, hands: HeldHands) -> None:
    revision = posts.submitted(office, blog, wished_at=TUESDAY)
    _, screen = opened(office)
    screen.week.blocks[0].click()
    hands.run()
    assert "slot is fixed when it is approved" in screen._moves[0].toolTip()
    asked: list[object] = []
    screen.going.disconnect()
    screen.going.connect(lambda place, what: asked.extend((place, what)))
    button_of(screen, "Look at it in Review").click()
    assert asked == ["review", revision]


def test_days_off_are_named(office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands) -> None:
    planned(office, jaan, blog)
    office.directory.keep_leave(Leave(office.me, date(2026, 12, 24), date(2026, 12, 24)))
    _, screen = opened(office)
    screen.presenter.go_weeks(4)
    hands.run()
    shown = screen.presenter.shown
    assert shown is not None
    thursday = shown.days[3]
    assert (thursday.work, thursday.away) == ((), ("Mari Tamm",))
    texts = texts_of(screen)
    assert "Christmas Eve" in texts
    assert "Mari away" in texts


def test_one_persons_week_shows_their_posts_and_their_work_time(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    planned(office, jaan, blog)
    dana = posts.joined(office, "Dana Whitlock", zone="America/New_York", country="US")
    _, screen = opened(office)
    screen.people.picked.emit(dana.me)
    hands.run()
    shown = screen.presenter.shown
    assert shown is not None
    assert shown.blocks == ()
    assert shown.days[0].work == ((16 * 60, 24 * 60),)  # 9 to 17 in New York, on the clock of Tallinn
    assert shown.days[3].holidays == (("Thanksgiving Day", ()),)
    assert shown.days[3].work == ()
    assert shown.hours[1] == 24


@pytest.mark.parametrize("sunday", [date(2026, 10, 25), date(2027, 3, 28)])
def test_weeks_in_which_the_clock_changes_are_right(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands, clock: MadeUpClock, sunday: date
) -> None:
    person = office.person
    nights = (*person.hours[:6], ((time(1), time(6)),))
    planned(office, jaan, blog)
    _, screen = opened(office.as_person(office.me))
    office.directory.keep_person(replace(person, hours=nights, country=""))
    screen.presenter.go_weeks(((sunday - date(2026, 11, 29)).days) // 7)
    hands.run()
    shown = screen.presenter.shown
    assert shown is not None
    assert [d.work for d in shown.days if d.date.weekday() in (0, 4)] == [((9 * 60, 17 * 60),)] * 2
    last = next(d for d in shown.days if d.date == sunday)
    covered = {m for a, b in last.work for m in range(a, b)}
    assert {60, 5 * 60, 6 * 60 - 1} <= covered
    assert max(covered) == 6 * 60 - 1
    for minute in (60, 5 * 60, 9 * 60):
        assert minute_of(instant(sunday, minute, shown.zone), shown.zone) == minute


def test_arrow_keys_walk_over_the_week(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    for n, at in enumerate((TUESDAY, TUESDAY + timedelta(hours=2), TUESDAY + timedelta(days=2, hours=2))):
        planned(office, jaan, blog, at=at, text=f"# Post {n}\n\nText.\n")
    window, screen = opened(office)
    first, second, third = (b.key for b in screen.week.blocks)
    screen.week.blocks[0].setFocus()
    for key, expected in (
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Right, third),
        (Qt.Key.Key_Left, second),
        (Qt.Key.Key_Home, first),
        (Qt.Key.Key_End, third),
    ):
        QTest.keyClick(window.focusWidget(), key)
        hands.run()
        focused = window.focusWidget()
        assert isinstance(focused, BlockButton)
        assert focused.key == expected == screen.presenter.chosen


def test_other_places_open_a_post_in_its_week(
    office: Office, jaan: Office, blog: AccountId, opened: Open, hands: HeldHands
) -> None:
    delivery = planned(office, jaan, blog, at=TUESDAY + timedelta(days=7))
    window, screen = opened(office)
    window.go("calendar", delivery.post_id)
    hands.run()
    assert screen.header.sub.text().startswith("30 November – 4 December")
    assert screen.presenter.chosen == delivery.id


def test_an_empty_calendar_says_so(qtbot: QtBot, office: Office, opened: Open) -> None:
    window, screen = opened(office)
    assert "Nothing is planned yet." in texts_of(screen)
    gate.check(qtbot, window)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_calendar_passes_the_gate(
    qtbot: QtBot,
    theme: str,
    office: Office,
    jaan: Office,
    blog: AccountId,
    opened: Open,
    hands: HeldHands,
    size: tuple[int, int],
) -> None:
    planned(office, jaan, blog)
    other = account_of(office)
    for minutes in (0, 15, 30):
        other = account_of(office, name=f"Remote {minutes}")
        planned(
            office, jaan, other, at=TUESDAY + timedelta(minutes=minutes), text=f"# A post of {minutes} words\n\nOf.\n"
        )
    window, screen = opened(office)
    window.resize(*size)
    screen.week.blocks[0].click()
    hands.run()
    gate.check(qtbot, window)
    assert not _covered(screen.week.blocks)
    screen.columns.show_part("side")
    gate.check(qtbot, window)


def _covered(blocks: tuple[BlockButton, ...]) -> list[str]:
    return [
        f"{a.accessibleName()} and {b.accessibleName()}"
        for i, a in enumerate(blocks)
        for b in blocks[i + 1 :]
        if a.geometry().intersects(b.geometry())
    ]
