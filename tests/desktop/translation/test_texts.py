"""The files of translations: in step with the code, finished, and safe to fill."""

from __future__ import annotations

import re
import shutil
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from advocate_app.desktop.translation import texts
from tests.desktop.translation import update

LANGUAGES = ("en", "de")


@dataclass(frozen=True, slots=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def messages(language: str) -> Iterator[Message]:
    """As an XML parser reads them."""
    for context in ElementTree.parse(update.FILES / f"advocate_{language}.ts").getroot().iter("context"):
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            yield Message(
                context.findtext("name", ""),
                one.findtext("source", ""),
                forms,
                one.get("numerus") == "yes",
                translation.get("type") is None,
            )


def test_the_files_are_in_step_with_the_code(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(update.FILES / f"advocate_{language}.ts", tmp_path)
    update.update(tmp_path)
    for language in LANGUAGES:
        kept, now = (folder / f"advocate_{language}.ts" for folder in (update.FILES, tmp_path))
        assert kept.read_text("utf-8") == now.read_text("utf-8"), "run `python3 dev.py translations`, then translate"


def test_every_text_of_the_window_can_be_translated() -> None:
    german = {(m.context, m.source) for m in messages("de")}
    for path in update.window_files():
        for said in update.said_in(path):
            where = f"{path.relative_to(update.ROOT)}:{said.line}"
            assert not said.trouble, f"{where}: {said.trouble}"
            if said.text:
                assert (said.context, said.text) in german, f"{where}: lupdate does not see “{said.text}”"


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ('self.tr(f"{n} posts")', "put together"),
        ('self.tr("Posts of " + name)', "put together"),
        ("self.tr(text)", "not a text"),
        ('parent.tr("Name")', "no context"),
        ('tr("Name")', "no context"),
        ('translate(context, "Name")', "no context"),
        ('self.tr("{0} posts").format(n)', ""),
        ('translate("problem", template)', ""),
    ],
)
def test_what_nobody_could_translate_is_found(line: str, trouble: str, tmp_path: Path) -> None:
    file = tmp_path / "screen.py"
    file.write_text(f"class Screen:\n    def draw(self):\n        {line}\n")
    (said,) = update.said_in(file)
    assert trouble in said.trouble
    assert bool(said.trouble) is bool(trouble)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_finished_and_keeps_what_is_filled_in(language: str) -> None:
    for one in messages(language):
        assert one.finished, one
        assert len(one.forms) == (2 if one.plural else 1), one
        for form in one.forms:
            assert form.strip(), one
            assert placeholders(form) == placeholders(one.source), one
            assert ("%n" in form) is ("%n" in one.source), one
            assert mnemonics(form) == mnemonics(one.source), one
            assert "(s)" not in form, one
            assert form[0].isspace() is one.source[0].isspace(), one
            assert form.endswith("…") is one.source.endswith("…"), one
            assert not re.search(r"[\"']", form.replace("'advocate[desktop]'", "")), f"real quotation marks: {one}"


def placeholders(text: str) -> list[str]:
    return sorted(f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def mnemonics(text: str) -> int:
    return len(re.findall(r"&[^&\s]", text))


def test_menus_are_opened_by_different_letters() -> None:
    letters = [m.forms[0].partition("&")[2][:1].lower() for m in messages("de") if m.context == "Registry"]
    assert len(letters) > 5
    assert len(set(letters)) == len(letters)


def test_english_has_a_file_for_its_plurals_alone() -> None:
    english = {(m.context, m.source) for m in messages("en")}
    assert english == {(m.context, m.source) for m in messages("de") if m.plural}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_reads_what_an_xml_parser_reads(language: str) -> None:
    assert texts(update.FILES / f"advocate_{language}.ts") == {
        (m.context, m.source): m.forms for m in messages(language) if m.finished
    }
