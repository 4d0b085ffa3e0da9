"""The house list of names: anyone proposes, its keeper accepts, and every step is kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from copydesk.archive.file.connection import Connection, Row
from copydesk.archive.file.rows import time_from_column, time_to_column
from copydesk.archive.file.seal import insert_sealed
from copydesk.archive.tables.log import Log
from copydesk.archive.tables.settings import Settings
from copydesk.archive.values import Event
from copydesk.model.house import HouseName
from copydesk.model.house_entry import (
    EntryState,
    EntryStep,
    HouseEntry,
    Step,
    joined,
    wording,
)
from copydesk.model.person import same_person
from copydesk.model.phrase import CopydeskError, Phrase

_KEEPER = "names.keeper"


@dataclass(frozen=True, slots=True)
class Changes:
    """What many proposals at once came to."""

    new: int
    changed: int
    same: int


class HouseNames:
    """The house list of one database."""

    def __init__(
        self, connection: Connection, settings: Settings, log: Log, now: Callable[[], datetime]
    ) -> None:
        self._connection = connection
        self._settings = settings
        self._log = log
        self._now = now

    @property
    def keeper(self) -> str:
        """Who accepts names; "" where anyone may."""
        return str(self._settings.get(_KEEPER, ""))

    def set_keeper(self, name: str, by: str) -> None:
        """Hand the list to a keeper; "" lets anyone accept.

        Raises:
            CopydeskError: there is a keeper, and it is somebody else.
        """
        self._only_the_keeper(by)
        with self._connection.write():
            self._settings.set(_KEEPER, " ".join(name.split()))
            self._log.add(None, by, Event.SETTING, setting=_KEEPER)

    def may_accept(self, by: str) -> bool:
        """Whether this person accepts names."""
        keeper = self.keeper
        return not keeper or same_person(keeper, by)

    @property
    def newest(self) -> int:
        """Grows with every step: whether there is anything new to know."""
        return int(self._connection.value("SELECT max(id) FROM house_names") or 0)

    def all(self) -> tuple[HouseEntry, ...]:
        """Every entry with all its steps, by name."""
        return read_entries(self._connection)

    def propose(
        self, name: HouseName, by: str, entry_id: int | None = None, *, accept: bool = False
    ) -> HouseEntry:
        """Propose a new name, or another wording of an entry; ``accept`` it at once.

        Raises:
            CopydeskError: it is on the list already, there is no such entry, or only the keeper accepts.
        """
        if accept:
            self._only_the_keeper(by)
        with self._connection.write():
            twin = self._named(name.german[0])
            if twin is not None and twin.id != entry_id:
                raise CopydeskError(
                    Phrase("{name} is on the house list already.", name=name.german[0])
                )
            if entry_id is not None:
                self._entry(entry_id)
            step = Step.ACCEPTED if accept else Step.PROPOSED
            number = self._add(entry_id, step, name, by)
            return self._entry(entry_id or number)

    def take(self, proposals: Iterable[tuple[HouseName, bool]], by: str) -> Changes:
        """Put many names on the list, all or none, each accepted at once where that is said; what stands there is left.

        Raises:
            CopydeskError: one is to be accepted and only the keeper may, or they could not be saved; none was.
        """
        new = changed = same = 0
        may_accept = self.may_accept(by)
        with self._connection.write():
            known = {
                entry.wording.german[0]: entry
                for entry in self.all()
                if entry.state is not EntryState.WITHDRAWN
            }
            for name, accept in proposals:
                if accept and not may_accept:
                    self._only_the_keeper(by)
                entry = known.get(name.german[0])
                if entry is not None and name in (entry.in_force, entry.wording):
                    same += 1
                    continue
                step = Step.ACCEPTED if accept else Step.PROPOSED
                number = self._add(None if entry is None else entry.id, step, name, by)
                made = EntryStep(step, name, by, self._now())
                known[name.german[0]] = (
                    HouseEntry(number, (made,))
                    if entry is None
                    else HouseEntry(entry.id, (*entry.steps, made))
                )
                new += entry is None
                changed += entry is not None
        return Changes(new, changed, same)

    def accept(self, entry_id: int, by: str) -> HouseEntry:
        """Accept what was proposed. What holds already is left as it is.

        Raises:
            CopydeskError: only the keeper accepts, or there is no such entry.
        """
        self._only_the_keeper(by)
        with self._connection.write():
            entry = self._entry(entry_id)
            if entry.state is not EntryState.ACCEPTED:
                self._add(entry_id, Step.ACCEPTED, entry.wording, by)
            return self._entry(entry_id)

    def withdraw(self, entry_id: int, by: str) -> HouseEntry:
        """Take a proposal back, or an accepted name off the list. It stays in the record.

        Raises:
            CopydeskError: it is neither this person's proposal nor is this person the keeper, or there is no such entry.
        """
        with self._connection.write():
            entry = self._entry(entry_id)
            waits = entry.state is EntryState.PROPOSED
            if not (waits and same_person(entry.by, by)):
                self._only_the_keeper(by)
            if entry.state is not EntryState.WITHDRAWN:
                change = waits and entry.in_force is not None
                self._add(entry_id, Step.DECLINED if change else Step.WITHDRAWN, entry.wording, by)
            return self._entry(entry_id)

    def _named(self, form: str) -> HouseEntry | None:
        """The entry that is there, waiting or accepted, under that name."""
        rows = self._connection.rows(
            """
            SELECT DISTINCT coalesce(entry, id) AS id FROM house_names
            WHERE substr(german, 1, instr(german || ';', ';') - 1) = ?
            """,
            (form,),
        )
        return next(
            (
                entry
                for entry in (self._entry(row["id"]) for row in rows)
                if entry.wording.german[0] == form and entry.state is not EntryState.WITHDRAWN
            ),
            None,
        )

    def _entry(self, entry_id: int) -> HouseEntry:
        rows = self._connection.rows(
            "SELECT * FROM house_names WHERE id = :id OR entry = :id ORDER BY id", {"id": entry_id}
        )
        if not rows or rows[0]["entry"] is not None:
            raise CopydeskError(Phrase("There is no entry {id} on the house list.", id=entry_id))
        return HouseEntry(entry_id, tuple(_step(row) for row in rows))

    def _add(self, entry_id: int | None, step: Step, name: HouseName, by: str) -> int:
        return insert_sealed(
            self._connection,
            "house_names",
            {
                "entry": entry_id,
                "step": step.value,
                "german": joined(name.german),
                "english": "" if name.english == name.german else joined(name.english),
                "note": name.note,
                "made_by": by,
                "made_at": time_to_column(self._now()),
            },
        )

    def _only_the_keeper(self, by: str) -> None:
        if not self.may_accept(by):
            raise CopydeskError(
                Phrase(
                    "The house list is kept by {keeper}, who alone accepts and withdraws names. You can propose them.",
                    keeper=self.keeper,
                )
            )


def read_entries(connection: Connection) -> tuple[HouseEntry, ...]:
    """Every entry of the list with all its steps, by name."""
    steps: dict[int, list[EntryStep]] = {}
    for row in connection.rows("SELECT * FROM house_names ORDER BY id"):
        steps.setdefault(row["entry"] or row["id"], []).append(_step(row))
    entries = (HouseEntry(number, tuple(each)) for number, each in steps.items())
    return tuple(sorted(entries, key=lambda entry: entry.wording.german[0].casefold()))


def _step(row: Row) -> EntryStep:
    return EntryStep(
        Step(row["step"]),
        wording(row["german"], row["english"], row["note"]),
        row["made_by"],
        time_from_column(row["made_at"]),
    )
