"""Lines that stand apart: a plain-text document of Qt sets them as close as the font allows, which is too close to read well."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextDocumentLayout

LEADING = 6.0  # px that a line has more than its letters need: 25 for the 15 px of the editor


class SpacedLayout(QPlainTextDocumentLayout):
    """Qt asks for a block's size whenever it has laid its lines out anew, so this is where they are moved apart."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        if layout.lineCount() and layout.lineAt(0).y() != LEADING:
            y = LEADING
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                line.setPosition(QPointF(line.x(), y))
                y += line.height() + LEADING
            rect = super().blockBoundingRect(block)
        return rect


def on_a_line(block: QTextBlock, y: float) -> float:
    """The height within `block` of the line that is nearest to `y`: between two lines Qt takes a click for the line's end."""
    layout = block.layout()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        if y < line.y() + line.height():
            return max(y, line.y() + 1)
    return y
