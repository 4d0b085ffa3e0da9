"""What one desk wants otherwise than others: its rules, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HousePattern:
    """A pattern of the house's own, run in RE2 (linear time, no look-around)."""

    pattern: str
    message: str
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class House:
    """The settings that findings depend on. Read from the house's TOML file; the defaults are ours."""

    flag: tuple[str, ...] = ()
    """Phrases to flag as leftover boilerplate wherever they stand."""
    allow: frozenset[str] = frozenset()
    """Exact forms that no markup check may flag."""
    patterns: tuple[HousePattern, ...] = ()
    names: frozenset[str] = frozenset()
    """Names known to be right."""
    claims: str = "strong"
    """Which unsourced claims are shown without asking: ``strong`` (a figure, date, superlative, accusation) or ``all``."""


DEFAULT_HOUSE = House()
