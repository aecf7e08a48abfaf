"""Colours Markdown as it is typed, one block at a time: signs become faint, words look like what they will be.

Of a text that is shown anew it is only known where code begins and ends: a block gets its colours when it comes into view, so
that a long text opens as fast as a short one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone, tokens
from advocate_app.drafts.positions import Utf16

LONGEST = 8_000  # characters of a block; a longer one would make every key slow and stays plain
_COMMENT, _FENCE = 1, 16  # states of a block's end; from _FENCE on: length of the fence * 2 + whether it is of tildes
_BARE = 1 << 24  # in a state: the block has not had its colours yet
_FENCED = re.compile(r" {0,3}(`{3,}(?!.*`)|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_MARK = re.compile(r"\s*(?:>\s?)*\s*(?:[-+*]|\d{1,9}[.)])?(?=\s)|\s*(?:>\s?)+")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]+?)(?<=[^\s*_])\1(?![\w*_])")
_ADDRESS = re.compile(r"<?https?://[^\s<>)]+>?")


class Highlighter(QSyntaxHighlighter):
    """Belongs to `document`; never changes its text, so nothing it does is something to save or to undo."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._looks: dict[str, QTextCharFormat] = {}
        self.strips = False  # what is set now waits for its colours
        self._dressing = -1  # number of the block that gets them
        self._make()

    def dress(self) -> None:
        """The colours changed."""
        self._make()
        self.rehighlight()

    def show(self, first: QTextBlock, most: int) -> None:
        """At most `most` blocks from `first` on are in view."""
        block = first
        while most > 0 and block.isValid():
            if block.userState() >= _BARE:
                self._dressing = block.blockNumber()
                self.rehighlightBlock(block)
                self._dressing = -1
            block, most = block.next(), most - 1

    def is_code(self, block: QTextBlock) -> bool:
        """Whether a block lies between fences, or is one."""
        return _state(block.userState()) >= _FENCE or _state(block.previous().userState()) >= _FENCE

    def highlightBlock(self, text: str) -> None:
        before = _state(self.previousBlockState())
        if self.strips or (self.currentBlockState() >= _BARE and self.currentBlock().blockNumber() != self._dressing):
            self.setCurrentBlockState(self._after(text, before) | _BARE)
            return
        self.setCurrentBlockState(self._after(text, before))
        if before >= _FENCE:
            if len(text) <= LONGEST:
                self._paint(text, 0, len(text), "code-line" if self.currentBlockState() >= _FENCE else "fence")
        elif _FENCED.match(text):
            self._paint(text, 0, len(text), "fence")
        elif len(text) <= LONGEST:
            self._prose(text, in_comment=before == _COMMENT)

    def _after(self, text: str, before: int) -> int:
        """The state at the end of a block, by that at the end of the one before."""
        if before >= _FENCE:
            sign, length = "~" if before % 2 else "`", (before - _FENCE) // 2
            bare = text.strip()
            return 0 if len(bare) >= length and not bare.strip(sign) else before
        if opens := _FENCED.match(text):
            return _FENCE + 2 * len(opens[1]) + (opens[1][0] == "~")
        return self._comment_after(text, before == _COMMENT)

    def _comment_after(self, text: str, inside: bool) -> int:
        last_open, last_close = text.rfind("<!--"), text.rfind("-->")
        if last_open < 0 and last_close < 0:
            return _COMMENT if inside else 0
        return _COMMENT if last_open > last_close else 0

    def _prose(self, text: str, *, in_comment: bool) -> None:
        heading = None if in_comment else _HEADING.match(text)
        if heading:
            self._paint(text, 0, len(text), f"h{min(len(heading[1]), 3)}")
            self._paint(text, 0, heading.end(), f"mark{min(len(heading[1]), 3)}")
        elif not in_comment and (mark := _MARK.match(text)):
            self._paint(text, 0, mark.end(), "mark")
        left = text
        for each in _comments(text, in_comment):
            self._paint(text, *each, "comment")
            left = _without(left, *each)
        for found in _CODE.finditer(left):
            self._paint(text, *found.span(), "code")
            left = _without(left, *found.span())
        for found in _LINK.finditer(left):
            self._paint(text, *found.span(), "link-sign")
            self._paint(text, *found.span(1), "link")
            left = _without(left, found.end(1), found.end())
        for found in _ADDRESS.finditer(left):
            self._paint(text, *found.span(), "link")
            left = _without(left, *found.span())
        if not heading:
            self._emphasis(text, left)

    def _emphasis(self, text: str, left: str) -> None:
        for pattern, look in ((_STRONG, "strong"), (_EMPHASIS, "emphasis")):
            for found in pattern.finditer(left):
                self._paint(text, *found.span(2), look)
                for start, end in (found.span(1), (found.end(2), found.end())):
                    self._paint(text, start, end, "mark")
            left = pattern.sub(lambda m: " " * len(m[0]), left)

    def _paint(self, text: str, start: int, end: int, look: str) -> None:
        units: Callable[[int], int] = int if text.isascii() else Utf16(text).units
        self.setFormat(units(start), units(end) - units(start), self._looks[look])

    def _make(self) -> None:
        t = tokens()
        sunken = QColor(t.sunken)

        def look(
            role: Role, tone: Tone = Tone.TEXT, *, italic: bool = False, ground: QColor | None = None
        ) -> QTextCharFormat:
            made = QTextCharFormat()
            made.setFont(font(role, italic=italic))
            made.setForeground(tone.ink(t))
            if ground is not None:
                made.setBackground(ground)
            return made

        self._looks = {
            "h1": look(Role.EDITOR_H1),
            "h2": look(Role.EDITOR_H2),
            "h3": look(Role.EDITOR_STRONG),
            "mark1": look(Role.EDITOR_H1, Tone.FAINT),
            "mark2": look(Role.EDITOR_H2, Tone.FAINT),
            "mark3": look(Role.EDITOR_STRONG, Tone.FAINT),
            "mark": look(Role.EDITOR, Tone.FAINT),
            "code": look(Role.MONO, ground=sunken),
            "code-line": look(Role.MONO),
            "fence": look(Role.MONO, Tone.FAINT),
            "comment": look(Role.EDITOR, Tone.BLUE, italic=True),
            "link": look(Role.EDITOR, Tone.ACCENT),
            "link-sign": look(Role.EDITOR, Tone.FAINT),
            "strong": look(Role.EDITOR_STRONG),
            "emphasis": look(Role.EDITOR, italic=True),
        }


def _state(kept: int) -> int:
    return max(kept, 0) & ~_BARE


def _comments(text: str, inside: bool) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    while True:
        start = 0 if inside and at == 0 else text.find("<!--", at)
        if start < 0:
            return found
        closes = text.find("-->", start)
        at = len(text) if closes < 0 else closes + 3
        found.append((start, at))
        inside = False
        if at >= len(text):
            return found


def _without(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
