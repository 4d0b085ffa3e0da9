"""The three questions that the desk asks of a draft."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from copydesk.model.phrase import Phrase


@dataclass(frozen=True, slots=True)
class _Traits:
    label: Phrase
    turn: int
    apart: bool


class Family(StrEnum):
    """A family of kinds, as the filters list them. The values are the first half of a check's id."""

    label: Phrase
    turn: int
    """When its checks run: the quickest first, so that their findings are seen while others are still made."""
    apart: bool
    """Whether its findings never lie over each other: each is debris, and goes once."""

    MARKUP = "markup", _Traits(Phrase("Markup"), turn=1, apart=True)
    NAMES = "names", _Traits(Phrase("Names"), turn=3, apart=False)
    CLAIMS = "claims", _Traits(Phrase("Claims"), turn=2, apart=False)

    def __new__(cls, value: str, traits: _Traits | None = None) -> Self:
        """A member of the list above; a family of which nothing is said is none."""
        if traits is None:
            raise TypeError(f"nothing is said of the family {value}")
        member = str.__new__(cls, value)
        member._value_ = value
        member.label, member.turn, member.apart = traits.label, traits.turn, traits.apart
        return member
