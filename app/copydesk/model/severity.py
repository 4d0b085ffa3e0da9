"""How sure the desk can be that something must happen, and what follows from it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from copydesk.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class _Effect:
    label: Phrase
    about: Phrase
    quiet: bool = False
    counts: bool = True
    may_block: bool = True
    always_wrong: bool = False


class Severity(StrEnum):
    """The values are the command line's. What a severity does to list, gate and count is told here alone."""

    quiet: bool
    """Whether list and page show it paler than the rest."""
    counts: bool
    """Whether it is something to do: progress and exit status count it."""
    may_block: bool
    """Whether it can keep a draft in the house, where the gate asks for its kind."""
    always_wrong: bool
    """Whether it keeps a draft in the house by itself, where the gate asks for leftover markup."""
    label: Phrase
    about: Phrase

    ERROR = (
        "error",
        _Effect(Phrase("Error"), Phrase("Wrong in any edited text."), always_wrong=True),
    )
    WARNING = "warning", _Effect(Phrase("Warning"), Phrase("An editor must look."))
    QUESTION = (
        "question",
        _Effect(
            Phrase("Question"),
            Phrase("A careful editor would ask; it never keeps a draft in the house."),
            quiet=True,
            may_block=False,
        ),
    )

    def __new__(cls, value: str, effect: _Effect | None = None) -> Self:
        """A member of the list above; a severity without effect is none."""
        if effect is None:
            raise TypeError(f"nothing is said of the severity {value}")
        member = str.__new__(cls, value)
        member._value_ = value
        member.label, member.about = effect.label, effect.about
        member.quiet, member.counts = effect.quiet, effect.counts
        member.may_block, member.always_wrong = effect.may_block, effect.always_wrong
        return member
