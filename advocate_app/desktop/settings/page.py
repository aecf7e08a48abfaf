"""What every page of Settings is: a scrolling column that draws a Shown and hands commands over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate_app.assembly import Office
from advocate_app.desktop.screen import Toast
from advocate_app.desktop.settings.presenter import Presenter
from advocate_app.desktop.widgets import Button, ErrorStrip, Field, Scroll, column, sentences
from advocate_app.desktop.work import Context, Job, Work
from advocate_app.problems import Problem
from advocate_app.vocabulary import Kind

Said = Callable[[Problem], bool]  # shows a problem in its place; False where it has none


class Page(QWidget):
    """Subclasses fill `box`, draw in `draw`, and read by `presenter`."""

    toasted = Signal(object)  # Toast
    asked = Signal(str)  # another page

    def __init__(self, office: Office, work: Work) -> None:
        super().__init__()
        self.office, self.work = office, work
        self.presenter: Presenter | None = None
        self.strip = ErrorStrip()
        self.box = QVBoxLayout()
        self.box.setContentsMargins(0, 0, 0, 16)
        self.box.setSpacing(16)
        inside = column(self.strip, self.box, None, spacing=0, margins=(0, 0, 24, 0))
        self.setLayout(column(Scroll(inside), spacing=0))

    def read_by(self, read: Callable[[Office], object], *kinds: Kind, slow: bool = False) -> None:
        self.presenter = Presenter(self, self.office, self.work, read, *kinds, slow=slow)
        self.presenter.shown.connect(self.draw)
        self.presenter.failed.connect(self.strip.show_problem)

    def draw(self, shown: object) -> None:
        """Shows what was read."""

    def visit(self) -> None:
        """The page became visible."""
        if self.presenter is not None:
            self.presenter.read()

    def set_narrow(self, narrow: bool) -> None:
        """The window crossed 1180 px."""

    def buttons(self) -> Sequence[Button]:
        """What the head of the screen offers while this page is shown; asked once."""
        return ()

    # ── doing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def do(
        self,
        fn: Callable[[], object],
        *,
        said: Said | Field | None = None,
        then: Callable[[object], object] | None = None,
    ) -> Job:
        """Runs a command in the store lane. A problem is shown at the field, else in the strip; `then` gets what it returned."""
        return self._follow(self.work.command(fn), said, then)

    def do_slowly(
        self,
        fn: Callable[[Context], object],
        *,
        said: Said | Field | None = None,
        then: Callable[[object], object] | None = None,
    ) -> Job:
        """The same in the network lane."""
        return self._follow(self.work.slow(fn), said, then)

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """A toast; `undo` is a command, run in the store lane, and must hold no widget."""
        self.toasted.emit(Toast(text, None if undo is None else partial(self.work.command, undo)))

    def show_problem(self, problem: Problem) -> None:
        self.strip.show_problem(problem)

    def _follow(self, job: Job, said: Said | Field | None, then: Callable[[object], object] | None) -> Job:
        _Doing(self, job, said, then)
        return job


class _Doing(QObject):
    """A command under way; goes with its page, so that nothing is told to widgets that are gone."""

    def __init__(
        self, page: Page, job: Job, said: Said | Field | None, then: Callable[[object], object] | None
    ) -> None:
        super().__init__(page)
        self._page, self._said, self._then = page, said, then
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        job.finished.connect(self._finished)

    def _done(self, value: object) -> None:
        if isinstance(self._said, Field):
            self._said.set_problem("")
        self._page.strip.clear()
        if self._then is not None:
            self._then(value)

    def _failed(self, problem: Problem) -> None:
        if isinstance(self._said, Field):
            self._said.set_problem(" ".join(filter(None, sentences(problem))))
        elif self._said is None or not self._said(problem):
            self._page.show_problem(problem)

    def _finished(self, outcome: object) -> None:
        self.deleteLater()
