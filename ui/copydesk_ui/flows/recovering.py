"""What was typed and not saved: a copy of it at all times, and back in its place at the next start."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovered, RecoveryCopy, copy_key
from copydesk.desk.recover import Standing, Unsaved, unsaved_texts
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Version
from copydesk_ui.clients.recovery_client import RecoveryClient
from copydesk_ui.flows.desk_parts import Desk
from copydesk_ui.flows.opening import Opening
from copydesk_ui.flows.parked import Parked
from copydesk_ui.words.times import full

EVERY = 3_000
"""Milliseconds after the first unsaved edit until the copy is written: at most five seconds are lost."""


class Recovering(QObject):
    """Keeps copies of unsaved text, puts them back, and offers those that a person must decide about."""

    decision_asked = Signal(object)
    """An ``Unsaved`` whose draft has moved on: both texts are to be shown."""
    new_draft_asked = Signal(object)
    """The ``RecoveryCopy`` that is to become a draft of its own."""
    file_asked = Signal(object)
    """The ``RecoveryCopy`` that is to be written to a file."""

    def __init__(self, desk: Desk, opening: Opening, client: RecoveryClient) -> None:
        super().__init__(desk.window)
        self._desk, self._opening, self._client = desk, opening, client
        self._writer = uuid4().hex[:8]
        self._database = ""
        self._keys: dict[str, str] = {}
        """The copy that each draft has now, by the draft's guid: only its own later state takes its place."""
        self._last: dict[str, RecoveryCopy] = {}
        """What was last to be kept of each draft."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.keep)
        client.kept.connect(self._kept)
        client.trouble.connect(desk.complain)
        desk.session.edited.connect(self._edited)
        opening.leaving.connect(self.keep)
        opening.opened.connect(lambda _: self._learn_database())

    def restore(self) -> None:
        """Put back what was not saved where nothing speaks against it; of all else, tell."""

        def look(archive: Archive) -> tuple[str, Sequence[Unsaved], Recovered]:
            store = self._client.store
            found = unsaved_texts(archive, store)
            return archive.drafts.first_guid(), found, store.list()

        def show(answer: tuple[str, Sequence[Unsaved], Recovered]) -> None:
            self._database, found, listed = answer
            self._name_damaged(listed)
            newest_first: set[str] = set()
            for unsaved in found:
                self._take(unsaved, again=unsaved.copy.guid in newest_first)
                newest_first.add(unsaved.copy.guid)

        self._desk.archive.ask(look, show, self._without_archive)

    def keep(self) -> None:
        """Write a copy of the page now; where everything on it is saved, its copy is not wanted any more."""
        session = self._desk.session
        if session.draft is None:
            return
        guid = session.draft.record.guid
        if session.unsaved:
            self._write(self._copy())
        elif guid in self._keys:
            self._discard(self._keys.pop(guid))

    def saved(self, guid: str, version: Version, text: str) -> None:
        """A version of this draft says just this; what was typed meanwhile is copied anew, on its new base."""
        session, last = self._desk.session, self._last.pop(guid, None)
        on_page = session.draft is not None and session.draft.record.guid == guid
        if on_page and session.unsaved:
            self.keep()
        elif not on_page and last is not None and last.text != text:
            key = copy_key(self._database, guid, version.number, self._writer)
            self._write(replace(last, key=key, base=version.number, base_sha256=version.sha256))
        else:
            self._client.unkept.pop(guid, None)
            if guid in self._keys:
                old = self._keys.pop(guid)
                self._client.ask(lambda store: store.remove(old))
        self._client.ask(lambda store: store.saved(guid, text))

    def adopt(self, copy: RecoveryCopy) -> None:
        """The words of this copy are on the page: what is typed from now on is its later state."""
        self._keys[copy.guid] = copy.key

    def discard(self, copy: RecoveryCopy) -> None:
        """Nobody wants this copy; it is kept for fourteen days."""
        if self._keys.get(copy.guid) == copy.key:
            del self._keys[copy.guid]
        self._discard(copy.key)

    def put_aside(self) -> None:
        """The text on the page gives way to another one: it is kept for fourteen days, as what was discarded is."""
        session = self._desk.session
        if session.draft is None:
            return
        copy = self._copy()
        aside = replace(copy, key=f"{copy.key}-{uuid4().hex[:8]}", discarded=copy.at)
        self._client.ask(lambda store: store.keep(aside))

    def settled(self, copy: RecoveryCopy) -> None:
        """The words of this copy stand in a version now."""
        self._client.ask(lambda store: store.remove(copy.key))

    def _discard(self, key: str) -> None:
        self._client.ask(lambda store: store.discard(key))

    def _write(self, copy: RecoveryCopy) -> None:
        self._last[copy.guid] = copy
        self._client.keep(copy)

    def _edited(self) -> None:
        if self._desk.session.unsaved:
            self._desk.window.status.saved.setText(self.tr("Unsaved changes"))
        if not self._timer.isActive():
            self._timer.start()

    def _kept(self, copy: RecoveryCopy) -> None:
        old = self._keys.get(copy.guid)
        self._keys[copy.guid] = copy.key
        if old is not None and old != copy.key:
            self._client.ask(lambda store: store.remove(old))
        session = self._desk.session
        if session.draft is None or session.draft.record.guid != copy.guid:
            return
        if session.unsaved and session.text == copy.text:
            self._desk.window.status.saved.setText(self.tr("Unsaved · a copy is kept"))

    def _copy(self) -> RecoveryCopy:
        session = self._desk.session
        if session.draft is None:
            raise RuntimeError("no draft is open")
        guid = session.draft.record.guid
        return RecoveryCopy(
            key=copy_key(self._database, guid, session.base, self._writer),
            text=session.text,
            title=session.title,
            format=session.format,
            language=session.language_choice,
            guid=guid,
            base=session.base,
            at=datetime.now(UTC),
            base_sha256=session.base_sha256,
            database=self._database,
            path=str(self._desk.archive.path),
        )

    def _learn_database(self) -> None:
        """A database that was empty at the start has its name from its first draft."""
        if not self._database:
            self._desk.archive.ask(lambda archive: archive.drafts.first_guid(), self._name)

    def _name(self, database: str) -> None:
        self._database = database

    def _take(self, unsaved: Unsaved, *, again: bool) -> None:
        """``again``: a newer copy of the same draft was dealt with already."""
        copy, record = unsaved.copy, unsaved.record
        if unsaved.standing is Standing.IN_PLACE and record is not None and not again:
            self.adopt(copy)
            self._opening.put_back(record.id, Parked(copy.text, copy.base, copy.base_sha256))
            return
        throw_away = (self.tr("Discard it"), partial(self.discard, copy))
        if record is not None and unsaved.newest is not None:
            self._desk.tell(
                self.tr(
                    "Unsaved text of “{title}” from {time} was made from version {base}; the newest is version {number} by {name}."
                ).format(
                    title=copy.title,
                    time=full(copy.at),
                    base=copy.base,
                    number=unsaved.newest.number,
                    name=unsaved.newest.by,
                ),
                (self.tr("Compare and decide…"), partial(self.decision_asked.emit, unsaved)),
                throw_away,
                icon="file-warning",
                lasting=True,
            )
            return
        self._desk.tell(
            self.tr(
                "Unsaved text of “{title}” from {time} is kept; its draft is not in this database."
            ).format(title=copy.title, time=full(copy.at)),
            (self.tr("Open it as a new draft"), partial(self.new_draft_asked.emit, copy)),
            self._to_file(copy),
            throw_away,
            icon="file-warning",
            lasting=True,
        )

    def _without_archive(self, error: CopydeskError) -> None:
        """The database cannot be opened: what was typed can still be had."""
        self._desk.complain(error)

        def show(listed: Recovered) -> None:
            self._name_damaged(listed)
            for copy in reversed([each for each in listed.copies if each.discarded is None]):
                self._desk.tell(
                    self.tr("Unsaved text of “{title}” from {time} is kept.").format(
                        title=copy.title, time=full(copy.at)
                    ),
                    self._to_file(copy),
                    icon="file-warning",
                    lasting=True,
                )

        self._client.ask(lambda store: store.list(), show)

    def _to_file(self, copy: RecoveryCopy) -> tuple[str, Callable[[], None]]:
        return self.tr("Save it elsewhere…"), partial(self.file_asked.emit, copy)

    def _name_damaged(self, listed: Recovered) -> None:
        for path in listed.unreadable:
            self._desk.tell(
                self.tr("A recovery copy is damaged and was left where it is: {path}").format(
                    path=path
                ),
                icon="triangle-alert",
            )
