"""What one desk wants otherwise than others: its rules, as data."""

from dataclasses import dataclass
from datetime import date

CLAIM_TIERS = ("strong", "first", "paragraph", "all")
"""Strong claims (a figure, date, superlative, accusation); these, but a fact told again only once; one for each paragraph
without any source; every sentence.
"""


@dataclass(frozen=True, slots=True)
class HousePattern:
    """A pattern of the house's own, run in RE2 (linear time, no look-around)."""

    pattern: str
    message: str
    replacement: str | None = None


@dataclass(frozen=True, slots=True)
class HouseName:
    """A name on the house's list: right in these spellings, whatever a draft's majority writes."""

    german: tuple[str, ...]
    """The right spellings in a German text, the usual one first; never empty."""
    english: tuple[str, ...]
    """Those in any other text; the same as the German ones where nothing else was said."""
    note: str = ""
    """Who or what it is, in the house's own words."""

    def forms(self, language: str) -> tuple[str, ...]:
        """The right spellings in a text of that language."""
        return self.german if language == "de" else self.english


@dataclass(frozen=True, slots=True)
class ApprovedName:
    """A name as it stands in the texts that this house has approved."""

    name: str
    count: int
    """How often, in all approved drafts together."""
    last: date
    """When a text with it was last approved (UTC)."""


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
    listed: frozenset[HouseName] = frozenset()
    """The accepted entries of the house list, which the archive keeps."""
    approved: frozenset[ApprovedName] = frozenset()
    """The names that the house has approved in several drafts, from the archive."""
    claims: str = "strong"
    """Which unsourced claims are shown without asking: one of ``CLAIM_TIERS``."""


DEFAULT_HOUSE = House()
