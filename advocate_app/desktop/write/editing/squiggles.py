"""Wavy lines under what the checks found: they move with what is typed, and go when their words are changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from advocate_app.checks.finding import Finding, Severity
from advocate_app.desktop.look import Tone, tokens
from advocate_app.desktop.write.editing.highlighter import LONGEST
from advocate_app.desktop.write.editing.markdown_edit import MarkdownEdit


def tone_of(finding: Finding) -> Tone:
    """Red holds the post back, amber is advice, blue is spelling and grammar."""
    if finding.severity is Severity.STOP:
        return Tone.STOP
    return Tone.BLUE if finding.rule.startswith("grammar.") else Tone.ADVICE


@dataclass(slots=True, eq=False)
class _Anchor:
    """`given` is the finding as it was last handed out."""

    finding: Finding
    given: Finding
    cursor: QTextCursor
    words: str


class Squiggles(QObject):
    """Marks `edit`; only what is in view is marked, so a long text costs no more than a short one."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit, self._anchors = edit, tuple[_Anchor, ...]()
        edit.updateRequest.connect(self._scrolled)
        edit.installEventFilter(self)

    def show(self, findings: Iterable[Finding]) -> None:
        """Findings of the text as it stands now."""
        made = []
        for finding in findings:
            cursor = self._edit.cursor_at(finding.start, finding.end)
            cursor.setKeepPositionOnInsert(True)  # what is typed behind the word does not belong to it
            made.append(_Anchor(finding, finding, cursor, cursor.selectedText()))
        self._anchors = tuple(made)
        self.draw()

    def now(self) -> tuple[Finding, ...]:
        """The findings whose words still stand, where they stand now."""
        return tuple(self._moved(a) for a in self._anchors if a.cursor.selectedText() == a.words)

    def place(self, finding: Finding) -> Finding | None:
        """Where a finding that `now` gave stands by now; None once its words are others."""
        anchor = self._anchor(finding)
        return None if anchor is None or anchor.cursor.selectedText() != anchor.words else self._moved(anchor)

    def drop(self, finding: Finding) -> None:
        """It was kept or applied."""
        gone = self._anchor(finding)
        self._anchors = tuple(anchor for anchor in self._anchors if anchor is not gone)
        self.draw()

    def _moved(self, anchor: _Anchor) -> Finding:
        start, end = self._edit.span_of(anchor.cursor)
        if (start, end) != (anchor.given.start, anchor.given.end):
            anchor.given = replace(anchor.finding, start=start, end=end)
        return anchor.given

    def _anchor(self, finding: Finding) -> _Anchor | None:
        return next((a for a in self._anchors if finding in (a.given, a.finding)), None)

    def draw(self) -> None:
        first, last = self._in_view()
        t, marks = tokens(), []
        for anchor in self._anchors:
            start, end = anchor.cursor.selectionStart(), anchor.cursor.selectionEnd()
            if end < first or start > last or anchor.cursor.selectedText() != anchor.words:
                continue
            if anchor.cursor.block().length() > LONGEST:
                continue
            mark, look = QTextEdit.ExtraSelection(), QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(tone_of(anchor.finding).ink(t))
            mark.format, mark.cursor = look, anchor.cursor
            marks.append(mark)
        self._edit.setExtraSelections(marks)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Resize):
            self.draw()
        return False

    def _scrolled(self, rect: QRect, dy: int) -> None:
        if dy:
            self.draw()

    def _in_view(self) -> tuple[int, int]:
        port = self._edit.viewport()
        last = self._edit.cursorForPosition(QPoint(port.width(), port.height())).block()
        return self._edit.firstVisibleBlock().position(), last.position() + last.length()
