"""The tour: eight steps on the sample, from the first finding to the export; it can be left, and taken up where it was left."""

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from copydesk.archive.archive import Archive
from copydesk.model.version import Status
from copydesk_resources import sample_paths
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.welcoming import sample_path
from copydesk_ui.words.keys import key_name
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Step:
    """What is said in one step; the keys of the named actions stand in for ``{0}``, ``{1}`` …"""

    title: str
    words: str
    actions: tuple[str, ...] = ()


STEPS = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "What was found"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "This is a draft as it comes in. What systems and haste left in it is underlined: markup, names, claims. The cards beside it say why.",
        ),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "From finding to finding"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "{0} goes to the next finding and gives its card the keys. {1} goes back to the one before.",
        ),
        ("next", "previous"),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Repair or keep"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "With the keys on a card, Enter does what the card proposes, and K keeps the words with a reason. {0} takes back whatever was done last, text or decision.",
        ),
        ("undo",),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "At the words themselves"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "A click on underlined words, a right click or {0} shows there what can be done. Words with a thin red line are misspelt: a right click proposes, {1} adds the word to yours.",
        ),
        ("at_mark", "learn_word"),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Claims and sources"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "S on a finding records its source. {0} makes a claim of the marked words, or of the sentence at the cursor.",
        ),
        ("claim_make",),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Checking facts"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "{0} goes to the next claim that needs somebody. V verifies it, W says that it is wrong, A asks the author. An edit of checked words undoes their check.",
        ),
        ("claim_next",),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "The gate"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Below the cards stands what is still open, each a click away. {0} approves: what is open then needs a reason. Any later edit ends the approval.",
        ),
        ("approve",),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Out of the house"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "{0} exports the approved version, as text, Word file, or report on the facts. {1} finds every command, {2} explains every key and every kind of finding.",
        ),
        ("export", "palette", "keys"),
    ),
)


class Touring(QObject):
    """Shows the steps beside the sample, remembers how far somebody has come, and goes back to the draft they came from."""

    def __init__(self, desk: Desk, opening: Opening) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        self._samples = frozenset(_hash_of(path) for path in sample_paths())
        self._came_from = 0
        """The draft that was on the page before; 0 for none."""
        self._waits = False
        """The sample is on its way to the page."""
        self._bar = desk.window.page.tour
        self._bar.moved.connect(self._move)
        self._bar.left.connect(self._end)
        desk.session.opened.connect(self._opened)
        desk.window.actions_["tour"].triggered.connect(self.begin)

    def begin(self) -> None:
        """Begin, or go on where the tour was left; always on the sample, never on a draft of somebody's own."""
        if self._on_sample:
            self._show(self._desk.settings.tour_step)
            return
        draft = self._desk.session.draft
        self._came_from = draft.record.id if draft else 0
        self._waits = True
        path = sample_path()
        sample, begun = _hash_of(path), self._desk.settings.tour_step > 0

        def find(archive: Archive) -> int:
            known = archive.drafts.of_file(sample)
            rows = {row.id: row for row in archive.drafts.list()}
            row = rows.get(known.id) if known else None
            untouched = row is not None and row.status is Status.NEW and not row.done
            # where all is done already the first steps show nothing
            return row.id if row is not None and (begun or untouched) else 0

        def show(known: int) -> None:
            if known and (begun or known not in self._opening.parked):
                self._opening.open_draft(known)
            else:
                self._opening.open_paths([path])

        self._desk.archive.ask(find, show, self._desk.complain)

    @property
    def _on_sample(self) -> bool:
        draft = self._desk.session.draft
        return draft is not None and draft.record.original_sha256 in self._samples

    def _opened(self) -> None:
        """The sample has come, or somebody goes to a draft of their own, where the tour has nothing to say."""
        if not self._on_sample:
            self._bar.hide()
        elif self._waits:
            self._waits = False
            self._show(self._desk.settings.tour_step)

    def _end(self) -> None:
        """The page is free again, and the draft that somebody came from is back on it."""
        self._bar.hide()
        back, self._came_from = self._came_from, 0
        if back and self._desk.window.queue.title_of(back):
            self._opening.open_draft(back)
        else:
            self._desk.window.page.editor.setFocus()

    def _move(self, step: int) -> None:
        number = self._desk.settings.tour_step + step
        done = number >= len(STEPS)
        self._desk.keep_settings(replace(self._desk.settings, tour_step=0 if done else number))
        if done:
            self._end()
            self._desk.passing(self.tr("That was the tour. It begins anew in the Help menu."))
        else:
            self._show(number)

    def _show(self, number: int) -> None:
        number = max(0, min(number, len(STEPS) - 1))
        step, actions = STEPS[number], self._desk.window.actions_
        keys = [key_name(actions[name].shortcut()) for name in step.actions]
        words = _said(step.words).format(*keys)
        self._bar.show_step(number + 1, len(STEPS), _said(step.title), words)
        self._desk.window.announce(f"{self._bar.title.text()}. {words}")


def _said(words: str) -> str:
    return QCoreApplication.translate("Tour", words)


def _hash_of(path: Path) -> str:
    """As the archive tells the file by which a draft came in."""
    return sha256(path.read_bytes()).hexdigest()
