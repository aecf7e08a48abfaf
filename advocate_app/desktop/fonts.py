"""Every font of the window, by the role of the text. Inter is variable: only its axes move it, weights in style sheets do not."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

MONO = ["DejaVu Sans Mono", "SF Mono", "Consolas", "Menlo", "monospace"]


@dataclass(frozen=True, slots=True)
class Face:
    """Sizes in px; `line` is the height of a line of text, `spacing` px added after each letter."""

    size: int
    line: int
    weight: int = 400
    spacing: float = 0.0
    mono: bool = False


class Role(Enum):
    """What a text is for; `.value` says how it looks."""

    TITLE = Face(26, 34, 640, -0.4)  # the first page
    READ_TITLE = Face(22, 29, 660, -0.4)  # the title of a post, as it reads
    H1 = Face(20, 27, 640, -0.3)
    H2 = Face(13, 19, 600)
    H3 = Face(15, 22, 600, -0.15)
    BODY = Face(13, 19)
    STRONG = Face(13, 19, 570)
    BUTTON = Face(13, 19, 520)
    SMALL = Face(12, 17)
    SMALL_STRONG = Face(12, 17, 560)
    # 11.5 px in the design: Qt rounds the size up, the spacing takes the width back
    CHIP = Face(12, 17, 400, -0.25)
    CHIP_ON = Face(12, 17, 570, -0.25)
    BADGE = Face(11, 16, 600)
    BRAND = Face(15, 22, 650, -0.15)
    EDITOR = Face(15, 25)
    EDITOR_STRONG = Face(15, 25, 660)
    EDITOR_H1 = Face(19, 31, 660)
    EDITOR_H2 = Face(16, 26, 660)
    MONO = Face(13, 21, mono=True)
    KEY = Face(11, 13, mono=True)


@cache
def family(*, italic: bool = False) -> str:
    """Loads Inter into the application and names it; the system's own sans-serif where the package is not installed."""
    spec = importlib.util.find_spec("fontpkg_inter")
    if spec is not None and spec.submodule_search_locations:
        files = Path(spec.submodule_search_locations[0]) / "files"
        for path in sorted(files.glob("Inter*.ttf")):
            if ("Italic" in path.name) is italic:
                loaded = QFontDatabase.addApplicationFont(str(path))
                if loaded >= 0:
                    return QFontDatabase.applicationFontFamilies(loaded)[0]
    return "sans-serif"


@cache
def font(role: Role, *, italic: bool = False, weight: int | None = None) -> QFont:
    """The font of `role`; `weight` (100 to 900) for the rare text that wants its own.

    Needs the QGuiApplication. The font is shared: copy it before changing it.
    """
    face = role.value
    made = QFont(MONO if face.mono else [family(italic=italic)])
    made.setPixelSize(face.size)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if face.spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.spacing)
    if face.mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
        made.setWeight(QFont.Weight.Bold if (weight or face.weight) >= 600 else QFont.Weight.Normal)
    else:
        made.setVariableAxis(QFont.Tag("wght"), weight or face.weight)
        # the cut of the letters for this size, as browsers choose it; the axis runs from 14 to 32
        made.setVariableAxis(QFont.Tag("opsz"), min(max(face.size, 14), 32))
    return made
