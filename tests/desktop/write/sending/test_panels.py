from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from advocate_app.assembly import Office
from advocate_app.commands import know, places, write
from advocate_app.desktop.widgets import Text
from advocate_app.desktop.work import Work
from advocate_app.desktop.write.sending.aim import post_of, tags_of, who_reads
from advocate_app.desktop.write.sending.goes_to import GoesToPanel
from advocate_app.desktop.write.sending.outline import headings
from advocate_app.desktop.write.sending.picture import keep_picture
from advocate_app.desktop.write.sending.preview import PreviewPanel
from advocate_app.drafts.render import preview
from advocate_app.people.communities import AiText, Community, Promotion, Rules, Title
from advocate_app.vocabulary import AccountId
from tests.desktop import posts
from tests.desktop.hands import HeldHands


def test_the_preview_is_drawn_from_the_outgoing_payload(
    qtbot: QtBot, office: Office, blog: AccountId, work: Work, hands: HeldHands, tmp_path: Path
) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    file = tmp_path / "wait times.png"
    image.save(str(file))
    draft_id = write.new_draft(office, text=posts.TEXT)
    shown, _ = keep_picture(office, draft_id, file, "Waits [by hour]")
    text = f"{posts.TEXT}\n{shown}\n\n<!-- only for me -->\n"
    write.save(office, draft_id, text)
    panel = PreviewPanel(office, work)
    qtbot.addWidget(panel)
    panel.open(draft_id, text)
    assert hands.held == [], "nothing is drawn while nobody looks"
    panel.show()
    hands.run()
    page = panel.shown
    assert page is not None
    draft = office.drafts.draft(draft_id)
    post = post_of(draft, text, office.drafts.pictures(draft_id), "Mari Tamm", blog, office.clock.now())
    channel = office.channel(office.accounts.account(blog))
    assert page.files == channel.payload(post)
    assert page.html == preview(channel.payload(post), channel.facts.markup)
    assert any(data == file.read_bytes() for data in (page.files or {}).values())
    assert "We measured the wait" in panel.view.toPlainText()
    assert "only for me" not in panel.view.toPlainText()
    assert post.pictures[0].alt == "Waits [by hour]"


def test_the_preview_keeps_its_place(
    qtbot: QtBot, office: Office, blog: AccountId, work: Work, hands: HeldHands
) -> None:
    text = posts.TEXT + "\nOne more line.\n" * 200
    draft_id = write.new_draft(office, text=text)
    panel = PreviewPanel(office, work)
    qtbot.addWidget(panel)
    panel.resize(340, 400)
    panel.show()
    panel.open(draft_id, text)
    hands.run()
    panel.view.verticalScrollBar().setValue(150)
    panel.settled(text + "\nAt the end.\n")
    hands.run()
    assert panel.view.verticalScrollBar().value() == 150
    assert "At the end." in panel.view.toPlainText()


def test_channels_and_tags_stay_with_the_draft(
    qtbot: QtBot, office: Office, blog: AccountId, work: Work, hands: HeldHands, tmp_path: Path
) -> None:
    other = posts.blog(office, tmp_path / "other", "Notes")
    draft_id = write.new_draft(office, text=posts.TEXT)
    panel = GoesToPanel(office, work)
    qtbot.addWidget(panel)
    panel.open(draft_id)
    hands.run()
    assert panel.ticks.chosen == ()
    next(t for t in panel.ticks.ticks if t.accessibleName() == "Notes").click()
    panel.tags.setText("java, #profiling, java")
    panel.tags.setModified(True)
    panel.leave()
    hands.run()
    draft = office.drafts.draft(draft_id)
    assert draft.account_ids == (other.hex,)
    assert draft.tags == ("java", "profiling")


def test_the_only_channel_needs_no_choosing(
    qtbot: QtBot, office: Office, blog: AccountId, work: Work, hands: HeldHands
) -> None:
    panel = GoesToPanel(office, work)
    qtbot.addWidget(panel)
    panel.open(write.new_draft(office, text=posts.TEXT))
    hands.run()
    assert panel.ticks.chosen == (blog,)


def test_the_places_of_the_topic_say_what_they_ask(
    qtbot: QtBot, office: Office, blog: AccountId, work: Work, hands: HeldHands
) -> None:
    know.add_words(office, "connection pools")
    about = know.add_idea(office, "Sizing a connection pool")
    for other in ("Bread with little salt", "A boat in winter", "Mending a bicycle", "Two beds of tulips"):
        know.add_idea(office, other)
    titles = (Title("How large should a connection pool be?", office.clock.now()),)
    rules = Rules(Promotion.LIMITED, "One in ten.", AiText.DISCLOSE)
    java = Community(places.new_id(), "Java people", rules=rules, titles=titles)
    places.keep_community(office, java)
    panel = GoesToPanel(office, work)
    qtbot.addWidget(panel)
    panel.show()
    panel.open(know.begin_draft(office, topic_id=about))
    hands.run()
    assert panel.there.isVisible()
    said = [t.text() for t in panel.there.findChildren(Text)]
    assert said == [
        "Where it would go",
        "Java people · AI text: say so · self-promotion: little · on self-promotion it says: One in ten.",
    ]
    work.command(lambda: places.keep_community(office, replace(java, rules=Rules(ai_text=AiText.FORBIDDEN))))
    hands.run()

    def seen() -> list[str]:
        return [t.text() for t in panel.there.findChildren(Text) if t.isVisible()]

    qtbot.waitUntil(lambda: seen()[1:] == ["Java people · no AI text"])
    panel.open(write.new_draft(office, text=posts.TEXT))  # began with no topic
    hands.run()
    assert not panel.there.isVisible()


def test_the_outline_knows_headings_from_code() -> None:
    found = headings("# One\n\n```\n# not this\n```\n\n## Two *words*\n\nText.\n")
    assert [(h.level, h.words) for h in found] == [(1, "One"), (2, "Two words")]
    assert found[0].start == 2


def test_a_picture_never_takes_the_place_of_another(office: Office, tmp_path: Path) -> None:
    draft_id = write.new_draft(office, text=posts.TEXT)
    file = tmp_path / "a b.png"
    file.write_bytes(b"one")
    assert keep_picture(office, draft_id, file, "First")[0] == "![First](a%20b.png)"
    file.write_bytes(b"two")
    assert keep_picture(office, draft_id, file, "Second")[0] == "![Second](a%20b-2.png)"
    assert {p.name: p.data for p in office.drafts.pictures(draft_id)} == {"a b.png": b"one", "a b-2.png": b"two"}


def test_one_hears_who_looks_at_it(office: Office) -> None:
    assert who_reads(office) == "It waits for a lead to look at it."
    posts.led(office)
    assert who_reads(office) == "With Jaan for review."


def test_tags_are_words_with_commas() -> None:
    assert tags_of(" java , #jvm,,java ") == ("java", "jvm")
