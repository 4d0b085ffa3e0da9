"""Whatever is done in whatever order (typing, switching, saving, undoing, quitting, crashing): no typed word is lost."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import HealthCheck, given
from hypothesis import settings as rounds
from hypothesis import strategies as st

from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovery
from copydesk.archive.file.paths import recovery_folder
from window_desk import Desk

TEXTS = ("Der erste Text.\n", "Der zweite Text.\n", "Der dritte Text.\n")
STEPS = st.lists(
    st.sampled_from(["type", "type", "type", "switch", "switch", "save", "crash", "quit"]),
    min_size=4,
    max_size=9,
)


class Day:
    """A desk that is started again and again, and every word that was typed at it."""

    def __init__(self, make, folder, settings) -> None:
        self.make, self.folder, self.settings = make, folder, settings
        self.desk = make(folder, settings)
        for number, text in enumerate(TEXTS):
            self.desk.application.opening.open_paths(
                [self.desk.write(text, f"{folder.name}-{number}.txt")]
            )
            self.desk.until(lambda text=text: self.desk.session.text == text)
        self.typed: dict[int, list[str]] = {1: [], 2: [], 3: []}

    def type(self) -> None:
        draft = self.desk.session.draft.record.id
        word = f"Wort{sum(map(len, self.typed.values()))} "
        self.desk.write_at_cursor(word, at=0)
        self.typed[draft].append(word)

    def switch(self) -> None:
        draft = self.desk.session.draft.record.id % 3 + 1
        self.desk.application.opening.open_draft(draft)
        self.desk.until(lambda: self.desk.session.holds(draft))

    def save(self) -> None:
        self.desk.act("save")

    def crash(self) -> None:
        """The last copy is on the disk, as it is five seconds after the last key; nothing is ended."""
        self.desk.application.recovering.keep()
        self.desk.until(lambda: self.desk.application.copies.idle)
        self.desk.settled()
        draft, gone = self.desk.session.draft.record.id, self.desk.application
        for part in (gone.engine, gone.intake, gone.copies, gone.archive):
            part.close()
        gone.window.hide()
        gone.window.deleteLater()
        self.start(draft)

    def quit(self) -> None:
        draft = self.desk.session.draft.record.id
        self.desk.close()
        self.start(draft)

    def start(self, draft) -> None:
        self.desk = self.make(self.folder, replace(self.settings, last_draft=draft))
        self.desk.application.begin([])
        self.desk.until(lambda: self.desk.session.holds(draft))
        self.desk.settled()

    def missing(self) -> list[str]:
        """Words that are neither in a version nor in a copy of just the draft that they were typed into."""
        store = Recovery(recovery_folder(self.folder / "desk.db"), lambda: datetime.now(UTC))
        with Archive(self.folder / "desk.db") as archive:
            held = {
                draft: "".join(
                    [archive.versions.latest(draft).text]
                    + [
                        copy.text
                        for copy in store.list().copies
                        if copy.guid == archive.drafts.get(draft).guid
                    ]
                )
                for draft in self.typed
            }
        return [
            word for draft, words in self.typed.items() for word in words if word not in held[draft]
        ]


@rounds(
    max_examples=3,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_no_word_is_lost_whatever_is_done(qtbot, qapp, tmp_path_factory, settings, steps):
    def make(folder, chosen):
        return Desk(qtbot, qapp, folder, chosen)

    day = Day(make, tmp_path_factory.mktemp("tag"), settings)
    for step in steps:
        getattr(day, step)()
    day.quit()
    assert day.missing() == []
    for draft, words in day.typed.items():
        day.desk.application.opening.open_draft(draft)
        day.desk.until(lambda draft=draft: day.desk.session.holds(draft))
        day.desk.settled()
        assert all(word in day.desk.session.text for word in words), "and it is on the page"
        assert not any(
            word in day.desk.session.text
            for other, others in day.typed.items()
            if other != draft
            for word in others
        )
    day.desk.close()
