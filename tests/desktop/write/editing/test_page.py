"""What is typed is never lost, what is found belongs to the text as it is, and one key takes it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import grammar, write
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.autosave import Autosave
from advocate_app.desktop.write.editing.page import EditPage, difference
from advocate_app.outside.languagetool.choice import Choice, Engine
from advocate_app.problems import Problem, Unreachable
from advocate_app.vocabulary import DraftId
from tests.desktop.write.editing.reading import settled
from tests.servers.languagetool_server import languagetool_server

Opened = tuple[EditPage, DraftId]
TEXT = "# A pool\n\nFor two weeks our latencys rose. This is what we would simply do differently.\n"


def at(page: EditPage, words: str) -> None:
    """Puts the caret into the first place where `words` stand."""
    start = page.text().index(words)
    page.jump(start, start)


def test_typed_keys_are_in_the_desk_within_a_second(
    qtbot: QtBot, office: Office, opened: Callable[[str], Opened]
) -> None:
    page, draft_id = opened("")
    QTest.keyClicks(page.edit, "We measured")
    qtbot.waitUntil(lambda: office.drafts.draft(draft_id).text == "We measured", timeout=1_000)
    qtbot.waitUntil(lambda: page.status()[0][0].startswith("Saved "), timeout=1_000)


def test_leaving_hands_over_every_key(office: Office, threads: Work, opened: Callable[[str], Opened]) -> None:
    page, draft_id = opened("")
    typed = "".join(chr(ord("a") + n % 26) for n in range(50))
    QTest.keyClicks(page.edit, typed)
    page.leave()
    threads.stop()
    assert office.drafts.draft(draft_id).text == typed


def test_what_stops_a_post_takes_no_key_from_the_text(
    qtbot: QtBot, qapp: QApplication, opened: Callable[[str], Opened]
) -> None:
    """A button that is shown before it stands in its card is a window of its own for a moment."""
    strangers: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, seen: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(seen, QWidget) and seen.parent() is None:
                strangers.append(seen)
            return False

    page, _ = opened("")
    watch = Watch()
    qapp.installEventFilter(watch)
    QTest.keyClicks(page.edit, "Our users are idiots.")
    qtbot.waitUntil(lambda: "idiots" in [f.match for f in page.findings])
    QTest.keyClicks(page.edit, " And so")
    qapp.removeEventFilter(watch)
    assert strangers == []
    assert page.text() == "Our users are idiots. And so"


def test_a_fix_is_one_key_and_one_step_to_undo(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT)
    assert [f.match for f in page.findings] == ["latencys", "simply"]
    at(page, "tencys")
    QTest.keyClick(page.edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert page.text() == TEXT.replace("latencys", "latencies")
    assert [f.match for f in page.findings] == ["simply"]
    page.edit.undo()
    assert page.text() == TEXT


def test_removing_a_word_takes_its_blank_along(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT)
    page.list.rows[1].fix.click()
    assert "we would do differently" in page.text()


def test_a_finding_behind_an_emoji_is_where_it_stands(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# A pool\n\n🎉🎉 For two weeks our latencys rose.\n")
    page.next.trigger()
    assert page.edit.textCursor().selectedText() == "latencys"
    page.fix.trigger()
    assert page.text() == "# A pool\n\n🎉🎉 For two weeks our latencies rose.\n"


def test_what_was_found_moves_along_and_goes_with_its_words(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT)
    page.edit.apply(0, 0, "🎉 Before everything.\n\n")
    (spelling, simply) = page.findings
    assert page.text()[spelling.start : spelling.end] == "latencys"
    page.edit.apply(spelling.start, spelling.start + 3, "")
    assert [f.match for f in page.findings] == [simply.match]


def test_what_was_found_in_an_older_text_is_never_shown(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT)
    shown: list[bool] = []
    page.findings_changed.connect(lambda found: shown.extend(page.text()[f.start : f.end] == f.match for f in found))
    for n in range(10):
        page.edit.apply(9, 9, f"So {n} said. ")
        page.checking._run()  # a reading begins, and the next key overtakes it
    settled(qtbot, page)
    assert shown
    assert all(shown)
    assert [f.match for f in page.findings] == ["latencys", "simply"]


def test_what_is_kept_is_silent_for_good(qtbot: QtBot, office: Office, opened: Callable[[str], Opened]) -> None:
    page, draft_id = opened(TEXT)
    at(page, "mply")
    page.keep.trigger()
    assert [f.match for f in page.findings] == ["latencys"]
    qtbot.waitUntil(lambda: len(office.kept.kept(draft_id)) == 1, timeout=2_000)
    page.edit.apply(0, 0, "Before it.\n\n")
    settled(qtbot, page)
    assert [f.match for f in page.findings] == ["latencys"]


def test_a_full_disk_keeps_the_text_says_so_and_tries_again(qtbot: QtBot, office: Office, threads: Work) -> None:
    full = [True]
    saved: list[str] = []

    def save(text: str) -> None:
        if full[0]:
            raise Unreachable("store.disk-full", "The disk is full.", "Make room on it.")
        saved.append(text)

    page = EditPage(office, threads)
    qtbot.addWidget(page)
    page.show()
    page.open(office.drafts.draft(write.new_draft(office, text="")))
    page.autosave.watch("full", page.text, save)
    problems: list[Problem] = []
    page.failed.connect(problems.append)
    QTest.keyClicks(page.edit, "kept")
    qtbot.waitUntil(lambda: page.strip.isVisible(), timeout=2_000)
    assert page.text() == "kept"
    assert page.status()[0][0] == "Not saved yet"
    full[0] = False
    page.autosave.try_again()
    qtbot.waitUntil(lambda: saved == ["kept"], timeout=2_000)
    qtbot.waitUntil(lambda: not page.strip.isVisible(), timeout=2_000)
    assert len(problems) == 1


def test_what_no_disk_took_is_shown_again(qtbot: QtBot, office: Office, threads: Work) -> None:
    autosave = Autosave(threads, office.clock.now, threads)

    def save(text: str) -> None:
        raise Unreachable("store.disk-full", "The disk is full.", "Make room on it.")

    page = EditPage(office, threads, autosave=autosave)
    qtbot.addWidget(page)
    page.show()
    draft_id = write.new_draft(office, text="old")
    page.open(office.drafts.draft(draft_id))
    autosave.watch(draft_id, page.text, save)
    page.insert("new and ")
    page.leave()
    qtbot.waitUntil(lambda: page.strip.isVisible(), timeout=2_000)
    page.open(office.drafts.draft(draft_id))
    assert page.text() == "new and old"


def test_colours_are_nothing_to_save(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# One\n\n```\ncode\n```\n")
    edits: list[None] = []
    page.edit.edited.connect(lambda: edits.append(None))
    page.edit.highlighter.dress()
    assert not edits
    assert not page.autosave.pending
    assert not page.edit.document().isUndoAvailable()


def test_open_questions_stand_in_the_list(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# A\n\n🎉 Well. <!-- ask yourself: How did you measure? -->\n")
    (row,) = page.list.questions
    row.findChildren(QAbstractButton)[0].click()
    assert page.edit.textCursor().selectedText() == "<!-- ask yourself: How did you measure? -->"
    assert page.tabs.chip("checks").text() == "Checks 1"


def test_a_clean_text_has_nothing_to_fix(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# A pool\n\nThe queue was long.\n")
    assert page.list.state.text() == "Nothing to fix."
    assert page.status()[1].startswith("Grammar: Harper")


def test_name_calling_must_be_fixed_and_says_why(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# A pool\n\nOnly idiots at the vendor would size it so.\n")
    (card,) = page.list.cards
    assert card.reason.isHidden()
    card.why.click()
    assert card.reason.isVisible()
    card.show_button.click()
    assert "idiots" in page.edit.textCursor().selectedText()


def test_no_break_spaces_stay(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("14\u00a0kB\n")
    assert page.text() == "14\u00a0kB\n"


def test_indenting_moves_lines_in_and_out(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("- one\n- two\n")
    page.jump(6, 11)
    page.indent.trigger()
    assert page.text() == "- one\n    - two\n"
    page.outdent.trigger()
    assert page.text() == "- one\n- two\n"


def test_narrow_the_text_keeps_its_place(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT)
    page.set_narrow(True)
    page.resize(700, 700)
    assert page.edit.isVisible()
    assert not page.side.isVisible()
    qtbot.waitUntil(lambda: page.edit.viewport().width() >= 420)
    page.parts.choose("beside")
    assert page.side.isVisible()
    page.jump(0, 3)
    assert page.edit.isVisible()


def test_focus_leaves_nothing_but_the_text(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT)
    with qtbot.waitSignal(page.focusing) as told:
        page.focus.trigger()
    assert told.args == [True]
    assert not page.side.isVisible()
    page.leave()
    assert page.side.isVisible()


def test_a_very_long_block_stays_plain(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("# A\n\n" + "**bold** word " * 700)
    block = page.edit.document().lastBlock()
    assert not block.layout().formats()
    assert page.edit.document().findBlockByNumber(0).layout().formats()


def test_a_fence_reaches_to_its_end(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("````\n```\n**a**\n````\n\n**b**")
    document: QTextDocument = page.edit.document()
    code = [page.edit.highlighter.is_code(document.findBlockByNumber(n)) for n in range(6)]
    assert code == [True, True, True, True, False, False]


def test_every_control_has_a_name(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened(TEXT + "\nOnly idiots at the vendor do.\n")
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    assert page.edit.accessibleName()


def test_a_click_between_two_lines_lands_where_it_points(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("word " * 60)
    second = page.edit.document().firstBlock().layout().lineAt(1)
    top = page.edit.blockBoundingGeometry(page.edit.document().firstBlock()).top() + page.edit.contentOffset().y()
    here = QPoint(300, int(top + second.y() - 3))
    QTest.mouseClick(page.edit.viewport(), Qt.MouseButton.LeftButton, pos=here, delay=-1)
    caret = page.edit.textCursor().position()
    assert second.textStart() + 10 < caret < second.textStart() + second.textLength() - 10


def test_lines_stand_as_far_apart_as_one_reads_well(qtbot: QtBot, opened: Callable[[str], Opened]) -> None:
    page, _ = opened("word " * 60)
    lines = page.edit.document().firstBlock().layout()
    assert 24 <= lines.lineAt(1).y() - lines.lineAt(0).y() <= 26


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [("abc", "abc", (3, 3, "")), ("aaa", "aa", (2, 3, "")), ("a b c", "a c", (2, 4, "")), ("", "x", (0, 0, "x"))],
)
def test_the_smallest_change_is_applied(old: str, new: str, change: tuple[int, int, str]) -> None:
    assert difference(old, new) == change


def test_a_misspelling_becomes_one_of_my_words_or_ours(
    qtbot: QtBot, office: Office, opened: Callable[[str], Opened]
) -> None:
    page, _ = opened("# A pool\n\nThe frobnicator waits for the spindlor.\n")
    assert [f.match for f in page.findings] == ["frobnicator", "spindlor"]
    first, second = page.list.rows
    menu = {action.text(): action for action in first.menu().actions()}
    menu["Add to my words"].trigger()
    qtbot.waitUntil(lambda: grammar.my_words(office) == ("frobnicator",), timeout=10_000)
    settled(qtbot, page)
    assert [f.match for f in page.findings] == ["spindlor"]
    (second,) = page.list.rows
    {action.text(): action for action in second.menu().actions()}["Add to our words"].trigger()
    qtbot.waitUntil(office.home.words.exists, timeout=10_000)
    settled(qtbot, page)
    assert list(page.findings) == []
    assert office.home.words.read_text("utf-8") == "spindlor\n"


def test_the_status_says_which_engine_reads_and_where(
    qtbot: QtBot, office: Office, threads: Work, opened: Callable[[str], Opened]
) -> None:
    with languagetool_server() as server:
        grammar.choose(office, Choice(Engine.SERVER, server.url, server.url))
        page, _ = opened("# A pool\n\nWe use teh pool.\n")
        qtbot.waitUntil(lambda: "LanguageTool, on this laptop" in page.checking.engine_words, timeout=20_000)
        assert {f.rule for f in page.findings} == {"grammar.MORFOLOGIK_RULE_EN_US"}
        server.manner = "500"
        QTest.keyClicks(page.edit, "x")
        qtbot.waitUntil(lambda: page.checking.engine_words.endswith("LanguageTool does not answer"), timeout=20_000)
        assert "Grammar: Harper, on this laptop" in page.checking.engine_words
