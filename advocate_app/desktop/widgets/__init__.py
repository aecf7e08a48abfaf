"""The small widgets that every screen is made of, in the look of tokens.css.

    column(Header(self.tr("Today")), Card(heading(self.tr("Going out")), Text("…", tone=Tone.MUTED)), spacing=12)

text       Text (wraps or elides, several runs in one paragraph), heading, Run
buttons    Button (primary, normal, quiet; with its key; or made of an Action), IconButton, KeyHint
chips      Chip (a label), ChipButton, WordChip (can be removed), Tabs
cards      Card, Rule, Scroll, Columns (two columns that become tabs when narrow), column(), row(), flow()
rows       ListCard, Row: rows with separators, a selection, up and down
bars       Bar, Steps, BusyBar
fields     Field (label, input, problem), LineInput, Choice
switches   Switch, Tick, Dot
faces      Avatar
notices    EmptyState, ErrorStrip, sentences() of a Problem, announce() for screen readers
header     Header

Everything has an accessible name, a place in the tab order, a focus ring of 2 px and works right to left.
"""

from advocate_app.desktop.translation import sentences
from advocate_app.desktop.widgets.bars import Bar, BusyBar, Steps
from advocate_app.desktop.widgets.buttons import Button, IconButton, KeyHint, Kind, key_text
from advocate_app.desktop.widgets.cards import Card, Columns, Rule, Scroll
from advocate_app.desktop.widgets.chips import Chip, ChipButton, Tabs, WordChip
from advocate_app.desktop.widgets.faces import Avatar
from advocate_app.desktop.widgets.fields import Choice, Field, LineInput
from advocate_app.desktop.widgets.header import Header
from advocate_app.desktop.widgets.layouts import Flow, column, empty_out, flow, row
from advocate_app.desktop.widgets.notices import EmptyState, ErrorStrip, announce
from advocate_app.desktop.widgets.rows import ListCard, Row
from advocate_app.desktop.widgets.switches import Dot, Switch, Tick
from advocate_app.desktop.widgets.text import Run, Text, heading

__all__ = [
    "Avatar",
    "Bar",
    "BusyBar",
    "Button",
    "Card",
    "Chip",
    "ChipButton",
    "Choice",
    "Columns",
    "Dot",
    "EmptyState",
    "ErrorStrip",
    "Field",
    "Flow",
    "Header",
    "IconButton",
    "KeyHint",
    "Kind",
    "LineInput",
    "ListCard",
    "Row",
    "Rule",
    "Run",
    "Scroll",
    "Steps",
    "Switch",
    "Tabs",
    "Text",
    "Tick",
    "WordChip",
    "announce",
    "column",
    "empty_out",
    "flow",
    "heading",
    "key_text",
    "row",
    "sentences",
]
