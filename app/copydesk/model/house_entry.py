"""An entry of the house list of names: what was said of it, step by step, and what holds now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.house import HouseName
from copydesk.model.phrase import CopydeskError, Phrase

_LONGEST, _MOST_FORMS = 120, 12


class Step(StrEnum):
    """What somebody did with an entry."""

    PROPOSED = "proposed"
    """A new name, or another wording of one that is there: nothing changes until it is accepted."""
    ACCEPTED = "accepted"
    DECLINED = "declined"
    """The proposal was taken back; what was accepted before holds on."""
    WITHDRAWN = "withdrawn"
    """The entry holds no longer."""


class EntryState(StrEnum):
    """Where an entry stands."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class EntryStep:
    """One step of an entry's life."""

    step: Step
    wording: HouseName
    by: str
    at: datetime
    """UTC."""


@dataclass(frozen=True, slots=True)
class HouseEntry:
    """One entry of the list."""

    id: int
    steps: tuple[EntryStep, ...]
    """Oldest first; never empty."""

    @property
    def state(self) -> EntryState:
        """Whether it waits, holds, or holds no longer; a change that waits makes the entry wait."""
        if self.steps[-1].step is Step.PROPOSED:
            return EntryState.PROPOSED
        return EntryState.WITHDRAWN if self.in_force is None else EntryState.ACCEPTED

    @property
    def wording(self) -> HouseName:
        """What is shown: the proposal that waits, else what holds, else what held last."""
        if self.steps[-1].step is Step.PROPOSED:
            return self.steps[-1].wording
        return self.in_force or self.steps[-1].wording

    @property
    def in_force(self) -> HouseName | None:
        """The wording that the checks follow; None where there is none."""
        for each in reversed(self.steps):
            if each.step is Step.ACCEPTED:
                return each.wording
            if each.step is Step.WITHDRAWN:
                return None
        return None

    @property
    def by(self) -> str:
        """Who took the last step."""
        return self.steps[-1].by

    @property
    def at(self) -> datetime:
        """When, UTC."""
        return self.steps[-1].at


def wording(german: str, english: str = "", note: str = "") -> HouseName:
    """A wording from what people write: spellings with ``;`` between them, the usual one first.

    Raises:
        CopydeskError: there is no name in it, or it is too long.
    """
    first = _forms(german)
    if not first:
        raise CopydeskError(Phrase("The name is missing."))
    forms = (*first, *_forms(english))
    if len(forms) > _MOST_FORMS or any(len(form) > _LONGEST for form in forms):
        raise CopydeskError(
            Phrase(
                "{name} is too long for a name: at most {most} spellings of {longest} characters.",
                name=first[0][:40],
                most=_MOST_FORMS,
                longest=_LONGEST,
            )
        )
    strange = next((form for form in forms if not any(map(str.isalpha, form))), None)
    if strange is not None:
        raise CopydeskError(Phrase("“{name}” has no letter: this is not a name.", name=strange))
    return HouseName(first, _forms(english) or first, " ".join(note.split())[:300])


def joined(forms: Iterable[str]) -> str:
    """Spellings as people write them: the inverse of what ``wording`` reads."""
    return "; ".join(forms)


def _forms(words: str) -> tuple[str, ...]:
    """The spellings, blanks made single; control characters count as blanks."""
    plain = "".join(char if char.isprintable() else " " for char in words)
    forms = (" ".join(form.split()) for form in plain.split(";"))
    return tuple(dict.fromkeys(form for form in forms if form))
