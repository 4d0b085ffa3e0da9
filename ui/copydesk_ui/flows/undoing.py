"""One undo for all that a person does to a draft: what was written, and what was decided.

Qt's document remembers what was written. What was decided lies beside it, each act with the number of steps that the
document had then: so the two are taken back in the order in which they were done.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from copydesk.model.edit import Edit
from copydesk.model.phrase import CopydeskError
from copydesk_ui.flows.desk_parts import Desk

Done = Callable[[], None]
_SHOWN = 60
"""Characters of the words that something was done to."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something a person did besides writing."""

    words: str
    """What it was, as it is said: "Kept"."""
    place: int
    """Where it was done, in code points."""
    back: Callable[[Done], None]
    """Takes it back, then calls what it is given."""
    again: Callable[[Done], None]
    """Does it once more."""
    about: str = ""
    """The words that it was done to."""

    @property
    def said(self) -> str:
        """What it was and of what, in short."""
        about = " ".join(self.about.split())
        about = about if len(about) <= _SHOWN else f"{about[:_SHOWN]}…"
        return f"{self.words}: {about}" if about else self.words


@dataclass(frozen=True, slots=True)
class _Step:
    act: Act
    written: int
    """Steps that the document could take back when it was done."""
    final: bool = False
    """It cannot be taken back."""


class Undoing(QObject):
    """Takes back the last thing that was done to the draft on the page, and does it again."""

    returned = Signal(int)
    """Something was taken back or done again at this place (code points)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._past: dict[str, list[_Step]] = {}
        self._future: dict[str, list[_Step]] = {}
        self._moving = self._waiting = False
        desk.window.actions_["undo"].triggered.connect(self.undo)
        desk.window.actions_["redo"].triggered.connect(self.redo)
        desk.session.edited.connect(self._follow)
        desk.session.opened.connect(desk.window.page.toast.hide)

    def did(self, act: Act) -> None:
        """Somebody did this: it can be taken back, and that is offered for some seconds."""
        editor = self._desk.window.page.editor
        editor.part_undo()
        self._stack(self._past).append(_Step(act, editor.written))
        self._stack(self._future).clear()
        self.offer(act.words)

    def did_for_good(self, words: str) -> None:
        """Somebody did what cannot be taken back: the next undo says so, in place of taking back what was done before it."""
        editor = self._desk.window.page.editor
        editor.part_undo()
        act = Act(words, 0, _nothing, _nothing)
        self._stack(self._past).append(_Step(act, editor.written, final=True))
        self._stack(self._future).clear()

    def offer(self, words: str) -> None:
        """Say what was done, with a button that takes it back."""
        self._desk.window.announce(words)
        self._desk.window.page.toast.say(words, self.undo)

    def undo(self) -> None:
        """Take back the last thing, text or decision."""
        if self._waiting:
            return  # the last one is on its way
        self._desk.window.page.toast.hide()
        editor, past = self._desk.window.page.editor, self._stack(self._past)
        if past and editor.written <= past[-1].written:
            step = past.pop()
            if step.final:
                words = self.tr("{what}: this cannot be taken back.").format(what=step.act.words)
                self._desk.passing(words)
                return
            self._move(step, step.act.back, self._stack(self._future))
            self._desk.passing(self.tr("Taken back: {what}").format(what=step.act.said))
        else:
            self._write(editor.take_back)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._waiting:
            return
        editor, future = self._desk.window.page.editor, self._stack(self._future)
        if future and (editor.written >= future[-1].written):
            step = future.pop()
            self._move(step, step.act.again, self._stack(self._past))
            self._desk.passing(self.tr("Done again: {what}").format(what=step.act.said))
        else:
            self._write(editor.do_again)

    def _stack(self, stacks: dict[str, list[_Step]]) -> list[_Step]:
        draft = self._desk.session.draft
        return stacks.setdefault(draft.record.guid, []) if draft else []

    def _move(self, step: _Step, do: Callable[[Done], None], onto: list[_Step]) -> None:
        onto.append(step)
        self._waiting = True

        def done() -> None:
            self._waiting = False
            self.returned.emit(step.act.place)

        do(done)

    def _write(self, change: Callable[[], Edit | None]) -> None:
        self._moving = True
        try:
            edit = change()
        finally:
            self._moving = False
        if edit is not None:
            self.returned.emit(edit.start)

    def _follow(self, _: Edit) -> None:
        """Something new was written: what was taken back before is not done again."""
        if not self._moving:
            self._stack(self._future).clear()

    def failed(self, error: CopydeskError) -> None:
        """What was to be done or taken back could not be: say why; the next one may be tried."""
        self._waiting = False
        self._desk.complain(error)


def _nothing(done: Done) -> None:
    done()
