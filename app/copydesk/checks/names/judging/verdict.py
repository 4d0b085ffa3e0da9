"""What is said of two near spellings: that they are one name, and on what ground."""

from dataclasses import dataclass
from enum import Enum, auto


class Ground(Enum):
    """What speaks for one name in two spellings, the strongest first."""

    SAME_GIVEN = auto()
    SAME_FAMILY = auto()
    MARKS = auto()
    UNKNOWN = auto()
    NOT_INTRODUCED = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Two spellings of one name, and why."""

    ground: Ground
    hint: bool = False
