"""Text that never clips: it wraps, or ends in … on its last line and shows the rest as a tool tip.

Text("What moving 40 services taught us", Role.H3)
Text(sub, Role.SMALL, Tone.FAINT, lines=1)
Text.of(Run("My words", Role.H2), Run(" · typed by you", tone=Tone.MUTED))
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from advocate_app.desktop.fonts import Role, font
from advocate_app.desktop.look import Tone, tokens

WIDE = 1e6  # px, wider than any window
COMFORTABLE = 420  # px: a paragraph asks for no more width than this


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with its own font or tone; None takes the paragraph's."""

    text: str
    role: Role | None = None
    tone: Tone | None = None


class Text(QLabel):
    """A label of one or more runs. `lines` 0 wraps freely; 1 or more is the most it shows.

    `at_most` px is the width of a line in a wider place; 0 uses all of it.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.TEXT,
        *,
        lines: int = 0,
        at_most: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._at_most = at_most
        self._role, self._tone, self._lines, self._tinted = role, tone, lines, False
        self._runs: tuple[Run, ...] = ()
        self._line_counts: dict[float, int] = {}  # by width: layouts ask often
        self._natural_width, self._cut = 0, False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(lines != 1)
        self.setSizePolicy(policy)
        self.set_runs(Run(text))

    @classmethod
    def of(cls, *runs: Run, role: Role = Role.BODY, tone: Tone = Tone.TEXT, lines: int = 0) -> Text:
        made = cls("", role, tone, lines=lines)
        made.set_runs(*runs)
        return made

    def set_text(self, text: str) -> None:
        self.set_runs(Run(text))

    def set_runs(self, *runs: Run) -> None:
        runs = tuple(Run(run.text.replace("\n", "\u2028"), run.role, run.tone) for run in runs)
        if runs != self._runs:
            self._runs = runs
            self._line_counts, self._natural_width = {}, 0
            self.setText(
                "".join(run.text for run in runs).replace("\u2028", "\n")
            )  # what screen readers and tests read
            self.updateGeometry()
            self.update()

    def set_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def set_tinted(self, tinted: bool) -> None:
        """On a tint (a selected row) faint text becomes muted, to keep its contrast."""
        self._tinted = tinted
        self.update()

    # ── size ──────────────────────────────────────────────────────────────────────────────────────────────────────────

    def sizeHint(self) -> QSize:
        width = self._natural()
        if self._lines != 1:
            width = min(width, self._at_most or COMFORTABLE)
        margins = self.contentsMargins()
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._natural(), 40), self._line_height())

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = self._inner(width - margins.left() - margins.right())
        if inner not in self._line_counts:
            self._line_counts[inner] = max(1, self._laid(inner).lineCount())
        return self._line_counts[inner] * self._line_height() + margins.top() + margins.bottom()

    def hasHeightForWidth(self) -> bool:
        return self._lines != 1

    def _inner(self, width: int) -> float:
        return float(min(width, self._at_most) if self._at_most else width)

    def _line_height(self) -> int:
        return max(role.value.line for role in (self._role, *(run.role for run in self._runs if run.role is not None)))

    def _natural(self) -> int:
        if not self._natural_width:
            laid = self._laid(WIDE, wrap=False)
            widths = [laid.lineAt(i).naturalTextWidth() for i in range(laid.lineCount())]
            self._natural_width = int(max(widths, default=0.0)) + 1
        return self._natural_width

    # ── drawing ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _laid(self, width: float, *, wrap: bool = True) -> QTextLayout:
        laid = self._filled(self._runs, width)
        most = self._lines
        if wrap and most and laid.lineCount() > most:
            start = laid.lineAt(most - 1).textStart()
            laid = self._filled(self._shortened(start, width), width)
        return laid

    def _filled(self, runs: tuple[Run, ...], width: float) -> QTextLayout:
        laid = QTextLayout("".join(run.text for run in runs), font(self._role))
        option = QTextOption(self._side())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        laid.setTextOption(option)
        laid.setFormats(self._formats(runs))
        laid.beginLayout()
        y, high = 0.0, self._line_height()
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (high - line.height()) / 2))
            y += high
        laid.endLayout()
        return laid

    def _side(self) -> Qt.AlignmentFlag:
        """Where lines stand, left and right already swapped for right to left (by hand: QStyle costs 6 ms of the start)."""
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and side in (left, right):
            return right if side == left else left
        return side

    def _formats(self, runs: tuple[Run, ...]) -> list[QTextLayout.FormatRange]:
        made, start, t = [], 0, tokens()
        for run in runs:
            part, look = QTextLayout.FormatRange(), QTextCharFormat()
            tone = run.tone or self._tone
            look.setForeground((Tone.MUTED if self._tinted and tone is Tone.FAINT else tone).ink(t))
            if run.role is not None:
                look.setFont(font(run.role))
            part.start, part.length, part.format = start, _units(run.text), look
            made.append(part)
            start += part.length
        return made

    def _shortened(self, start: int, width: float) -> tuple[Run, ...]:
        """The runs with everything from the unit `start` on, which is the last line, elided to `width`."""
        kept: list[Run] = []
        at = 0
        for run in self._runs:
            end = at + _units(run.text)
            metrics = QFontMetricsF(font(run.role or self._role))
            if end <= start:
                kept.append(run)
            else:
                head, tail = _cut(run.text, max(0, start - at))
                room = width - sum(
                    QFontMetricsF(font(r.role or self._role)).horizontalAdvance(r.text) for r in kept if at > start
                )
                rest = tail if run is self._runs[-1] else tail + "…" if room < metrics.horizontalAdvance(tail) else tail
                short = metrics.elidedText(rest.replace("\u2028", " "), Qt.TextElideMode.ElideRight, room - 1)
                kept.append(Run(head + short, run.role, run.tone))
                if short != tail:
                    break
            at = end
        return tuple(kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.contentsRect()
        inner = self._inner(inside.width())
        laid = self._laid(inner)
        free = inside.height() - laid.lineCount() * self._line_height()
        flags = self.alignment()
        top = 0 if flags & Qt.AlignmentFlag.AlignTop else free if flags & Qt.AlignmentFlag.AlignBottom else free / 2
        beside = inside.width() - inner
        side = self._side()
        left = (
            beside / 2
            if side & Qt.AlignmentFlag.AlignHCenter
            else beside
            if side & Qt.AlignmentFlag.AlignRight
            else 0.0
        )
        laid.draw(painter, QPointF(inside.left() + left, inside.top() + max(0.0, top)))
        cut = laid.text() != "".join(run.text for run in self._runs)
        if cut != self._cut and (self._cut or not self.toolTip()):
            self._cut = cut
            self.setToolTip(self.text() if cut else "")


def heading(text: str, beside: str = "", *, role: Role = Role.H2) -> Text:
    """The head of a card; `beside` follows in a quieter tone."""
    runs = [Run(text, role)]
    if beside:
        runs.append(Run(f" · {beside}", Role.BODY, Tone.MUTED))
    return Text.of(*runs, role=role)


def _units(text: str) -> int:
    """Length in UTF-16 code units, as Qt counts."""
    return len(text) + sum(c > "\uffff" for c in text)


def _cut(text: str, units: int) -> tuple[str, str]:
    data = text.encode("utf-16-le", "surrogatepass")
    head, tail = data[: 2 * units], data[2 * units :]
    return head.decode("utf-16-le", "surrogatepass"), tail.decode("utf-16-le", "surrogatepass")
