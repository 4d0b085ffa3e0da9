"""A draft that has moved on while somebody typed: both texts are shown, and a person decides."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from copydesk.archive.care.recovery import RecoveryCopy
from copydesk.archive.values import DraftRecord
from copydesk.desk.opened import OpenedDraft
from copydesk.desk.recover import Unsaved
from copydesk.desk.take_in import take_in
from copydesk.model.draft import Reading, TextFormat
from copydesk.model.version import Version
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.parked import Parked
from copydesk_ui.flows.recovering import Recovering
from copydesk_ui.flows.saving import Saving
from copydesk_ui.history.compare_dialog import Side
from copydesk_ui.history.diverged_dialog import DivergedDialog
from copydesk_ui.words.versions import version_name


class Diverging(QObject):
    """Asks about text on an older base: before it is saved, when it comes back to the page, and after a crash."""

    def __init__(
        self, desk: Desk, opening: Opening, saving: Saving, recovering: Recovering
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._opening = desk, opening
        self._saving, self._recovering = saving, recovering
        saving.overtaken.connect(self._before_saving)
        opening.overtaken.connect(self._back_on_the_page)
        recovering.decision_asked.connect(self._recovered)
        recovering.new_draft_asked.connect(self._as_a_draft)
        recovering.file_asked.connect(
            lambda copy: saving.ask_file(copy.title, copy.format, copy.text)
        )

    def _before_saving(self, newest: Version, text: str, then: Callable[[], None] | None) -> None:
        """The page was to be saved, and another version is newer than what it was made from.

        Where nothing on the page is one's own, there is nothing to decide: the newest comes onto it.
        """
        if not self._desk.session.unsaved:
            self._take_newest(newest, None)
            self._desk.nothing(
                self.tr(
                    "Nothing of yours was unsaved: version {number} by {name} is on the page."
                ).format(number=newest.number, name=newest.by)
            )
            return

        def take_over() -> None:
            self._desk.session.rebased(newest)
            self._saving.save(then)

        dialog = self._show(newest, text)
        dialog.beside_chosen.connect(lambda: self._saving.save(then, beside=True))
        dialog.mine_chosen.connect(take_over)

    def _back_on_the_page(self, opened: OpenedDraft, parked: Parked) -> None:
        """Unsaved text has come back with its draft, which has a newer version now."""
        newest = opened.version

        def decide() -> None:
            if self._desk.session.holds(newest.draft_id):
                text = self._desk.session.text
                dialog = self._show(newest, text)
                dialog.beside_chosen.connect(lambda: self._saving.save(beside=True))
                dialog.mine_chosen.connect(lambda: self._desk.session.rebased(newest))

        self._desk.tell(
            self.tr(
                "This is your unsaved text, made from version {base}. Meanwhile version {number} was saved by {name}."
            ).format(base=parked.base, number=newest.number, name=newest.by),
            (self.tr("Compare and decide…"), decide),
            icon="file-warning",
        )

    def _recovered(self, unsaved: Unsaved) -> None:
        """A crash has left text of a draft that has moved on."""
        copy, record, newest = unsaved.copy, unsaved.record, unsaved.newest
        if record is None or newest is None:
            return
        draft_id = record.id

        def lay() -> None:
            if self._desk.session.unsaved:
                self._recovering.put_aside()
            self._opening.lay_over(copy.text)
            self._recovering.adopt(copy)

        def put_on_page() -> None:
            self._opening.open_draft(draft_id, lay)

        def keep_both() -> None:
            def lay_and_save() -> None:
                lay()
                self._desk.session.base = min(copy.base, newest.number)
                self._saving.save(lambda: self._recovering.settled(copy), beside=True)

            self._opening.open_draft(draft_id, lay_and_save)

        dialog = self._show(newest, copy.text, copy)
        dialog.beside_chosen.connect(keep_both)
        dialog.mine_chosen.connect(put_on_page)

    def _show(self, newest: Version, mine: str, copy: RecoveryCopy | None = None) -> DivergedDialog:
        """Both texts beside each other; what is done with the newest or a new draft is the same for all."""
        sides = (
            Side(
                version_name(newest.number, newest.at, newest.by),
                lambda take: take(newest.text),
            ),
            Side(self.tr("Your unsaved text"), lambda take: take(mine)),
        )
        sentence = self.tr(
            "Version {number} by {name} is the newest; your text was made from another one. Nothing of yours is lost, whatever you choose."
        ).format(number=newest.number, name=newest.by)
        dialog = DivergedDialog(sides, sentence, self._desk.window)
        dialog.theirs_chosen.connect(lambda: self._take_newest(newest, copy))
        dialog.draft_chosen.connect(lambda: self._mine_as_a_draft(newest, mine, copy))
        dialog.open()
        return dialog

    def _take_newest(self, newest: Version, copy: RecoveryCopy | None) -> None:
        """The newest version comes onto the page; one's own words are one undo away, and a copy of them is kept."""
        if copy is not None:
            self._recovering.discard(copy)
            self._opening.open_draft(newest.draft_id)
            return
        self._recovering.put_aside()
        self._opening.lay_over(newest.text, back=False)
        self._desk.session.rebased(newest)

    def _mine_as_a_draft(self, newest: Version, mine: str, copy: RecoveryCopy | None) -> None:
        title = copy.title if copy else newest.title
        format_ = copy.format if copy else newest.format

        def added() -> None:
            self._take_newest(newest, copy)

        self._add(title, format_, mine, copy.language if copy else "", added)

    def _as_a_draft(self, copy: RecoveryCopy) -> None:
        def added() -> None:
            self._recovering.settled(copy)

        self._add(copy.title, copy.format, copy.text, copy.language, added, show=True)

    def _add(
        self,
        title: str,
        format: TextFormat,  # noqa: A002
        text: str,
        language: str,
        then: Callable[[], None],
        *,
        show: bool = False,
    ) -> None:
        reading = Reading(
            title, text, format, "", "text/plain", text.encode("utf-8", "surrogatepass")
        )
        by = self._desk.user

        def added(record: DraftRecord) -> None:
            self._desk.refresh_queue()
            self._desk.nothing(self.tr("“{title}” is a draft of its own now.").format(title=title))
            if show:
                self._opening.open_draft(record.id)
            then()

        self._desk.archive.ask(
            lambda archive: take_in(archive, reading, by, language),
            added,
            self._desk.complain,
            self.tr("the text of “{title}”").format(title=title),
        )
