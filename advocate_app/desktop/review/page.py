"""A page as people will read it: safe HTML in the window's own type, with what was said of it at its place.

Nothing is loaded but what goes out beside the text, and no link is followed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import partial
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tokens, Tone, tokens
from advocate_app.desktop.review.reading_facts import Said
from advocate_app.desktop.slot_words import near

FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
HEADINGS = {1: Role.READ_TITLE, 2: Role.EDITOR_H1, 3: Role.EDITOR_H2}
_MARKS = re.compile(r"[*_`]+")


class PageView(QTextBrowser):
    """Shows one page; `followed` carries the address of a link that was pressed."""

    followed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self._page: QTextDocument | None = None
        self._html, self._files, self._said = "", dict[str, bytes](), tuple[Said, ...]()
        self._when: Callable[[datetime], str] = str
        self.anchorClicked.connect(self._follow)

    def show_page(
        self, html: str, files: Mapping[str, bytes], said: Sequence[Said], now: datetime, zone: tzinfo
    ) -> None:
        """Replaces what is shown; the place stays where the page is the same."""
        if (html, tuple(said)) == (self._html, self._said):
            return
        same_page = html == self._html
        self._html, self._files, self._said = html, dict(files), tuple(said)
        self._when = partial(near, now=now, zone=zone)
        at = self.verticalScrollBar().value() if same_page else 0
        self._draw()
        self.verticalScrollBar().setValue(at)

    def loadResource(self, type: int, name: QUrl | str) -> object:
        data = self._files.get(unquote(QUrl(name).toString()))
        image = QImage.fromData(data) if data else QImage()
        if image.isNull():
            # never null: Qt would look for a file of that name on this computer
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(QColor(0, 0, 0, 0))
        room = max(100, self.viewport().width() - 4)
        return image.scaledToWidth(room) if image.width() > room else image

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self._draw()

    def _draw(self) -> None:
        """On a document that is not shown yet: each change of one that is would lay all of it out again."""
        t, old, document = tokens(), self._page, QTextDocument(self)
        document.setDocumentMargin(0)
        document.setDefaultFont(font(Role.EDITOR))
        document.setDefaultStyleSheet(f"a {{ color: {t.accent_text}; }} h1, h2, h3, p {{ margin: 0; }}")
        document.setHtml(self._html)
        dress(document, t)
        for said in sorted((s for s in self._said if s.span), key=lambda s: s.span or (0, 0), reverse=True):
            self._show_said(document, said, t)
        self._page = document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_said(self, document: QTextDocument, said: Said, t: Tokens) -> None:
        found = document.find(_MARKS.sub("", said.quote.splitlines()[0]) if said.quote else "")
        if found.isNull():
            return
        marked = QTextCharFormat()
        marked.setFontUnderline(True)
        found.mergeCharFormat(marked)
        ground = QTextBlockFormat()
        ground.setBackground(QBrush(Tone.ADVICE.tint(t)))
        found.mergeBlockFormat(ground)
        found.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        if found.currentTable() is None and found.currentList() is None:
            self._insert_said(found, said, t)

    def _insert_said(self, cursor: QTextCursor, said: Said, t: Tokens) -> None:
        frame = QTextFrameFormat()
        frame.setBorder(1)
        frame.setBorderBrush(QBrush(QColor(t.line_strong)))
        frame.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        frame.setPadding(9)
        frame.setLeftMargin(24)
        frame.setTopMargin(2)
        frame.setBottomMargin(2)
        cursor.insertFrame(frame)
        block = QTextBlockFormat()
        block.setLineHeight(17, FIXED)
        cursor.setBlockFormat(block)
        cursor.insertText(said.by, written(Role.SMALL_STRONG, t, Tone.TEXT))
        cursor.insertText(f" · {self._when(said.at)}\n", written(Role.SMALL, t, Tone.FAINT))
        cursor.insertText(said.body, written(Role.SMALL, t, Tone.TEXT))
        _thin_around(cursor)

    def _follow(self, url: QUrl) -> None:
        self.followed.emit(url.toString())


def written(role: Role, t: Tokens, tone: Tone) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(font(role))
    look.setForeground(tone.ink(t))
    return look


def dress(document: QTextDocument, t: Tokens) -> None:
    """Gives every block and stretch of text the window's type: a variable font knows no bold of its own."""
    fonts: list[tuple[int, int, QTextCharFormat]] = []
    listings: list[tuple[int, int]] = []
    cursor, block = QTextCursor(document), document.begin()
    cursor.beginEditBlock()
    while block.isValid():
        level, code = block.blockFormat().headingLevel(), block.blockFormat().nonBreakableLines()
        role = HEADINGS.get(level, Role.EDITOR_STRONG) if level else Role.MONO if code else Role.EDITOR
        fonts += _stretches(block, role, t)
        end = block.position() + block.length() - 1
        if code and listings and listings[-1][1] == block.position() - 1:
            listings[-1] = (listings[-1][0], end)
        elif code:
            listings.append((block.position(), end))
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(_block(block, role, level, code=code))
        block = block.next()
    for start, length, look in fonts:
        _select(cursor, start, start + length).setCharFormat(look)
    for start, end in reversed(listings):
        while end > start and document.characterAt(end - 1) == "\u2029":
            end -= 1
        frame = QTextFrameFormat()
        frame.setBackground(QBrush(QColor(t.sunken)))
        frame.setPadding(10)
        frame.setBottomMargin(10)
        _select(cursor, start, end).insertFrame(frame)
        _thin_around(cursor)
    for child in document.rootFrame().childFrames():
        if isinstance(child, QTextTable):
            lined = child.format()
            lined.setBorder(1)
            lined.setBorderCollapse(True)
            lined.setBorderBrush(QBrush(QColor(t.line_strong)))
            lined.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            lined.setCellPadding(6)
            lined.setBottomMargin(12)
            child.setFormat(lined)
    cursor.endEditBlock()


def _select(cursor: QTextCursor, start: int, end: int) -> QTextCursor:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _thin_around(cursor: QTextCursor) -> None:
    """Empty lines are left around a frame: they become small gaps."""
    frame = cursor.currentFrame()
    thin, tiny = QTextBlockFormat(), QTextCharFormat()
    thin.setLineHeight(2, FIXED)
    tiny.setFont(font(Role.KEY))
    for position in (frame.firstPosition() - 1, frame.lastPosition() + 1):
        cursor.setPosition(position)
        if not cursor.block().text():
            cursor.setBlockFormat(thin)
            cursor.setBlockCharFormat(tiny)


def _block(block: QTextBlock, role: Role, level: int, *, code: bool) -> QTextBlockFormat:
    look, in_list = QTextBlockFormat(), block.textList() is not None
    look.setLineHeight(role.value.line, FIXED)
    look.setTopMargin(10 if level > 1 else 0)
    look.setBottomMargin(0 if code else 4 if in_list else 8 if level else 12)
    if code:
        look.setNonBreakableLines(False)
    return look


def _stretches(block: QTextBlock, role: Role, t: Tokens) -> list[tuple[int, int, QTextCharFormat]]:
    found = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        was = fragment.charFormat()
        plain = role is Role.EDITOR and not was.propertyCount()  # the document's own font is right
        if not plain and not was.isImageFormat():
            mono = was.fontFixedPitch() or "monospace" in " ".join(was.fontFamilies() or []).lower()
            bold = was.fontWeight() >= QFont.Weight.DemiBold and not block.blockFormat().headingLevel()
            look = QTextCharFormat(was)
            look.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)  # it would outdo the font's own size
            small = was.intProperty(QTextCharFormat.Property.FontSizeAdjustment) < 0
            used = Role.MONO if mono else Role.EDITOR_STRONG if bold else role
            look.setFont(font(Role.SMALL if small else used, italic=was.fontItalic()))
            look.setFontUnderline(was.isAnchor())  # a link is not told by its colour alone
            look.setFontStrikeOut(was.fontStrikeOut())
            if mono and role is not Role.MONO:
                look.setBackground(QBrush(QColor(t.sunken)))
            if small:
                look.setForeground(QColor(t.faint))
            found.append((fragment.position(), fragment.length(), look))
        at += 1
    return found
