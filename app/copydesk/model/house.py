"""What one desk wants otherwise than others: its rules, as data."""

from dataclasses import dataclass
from datetime import date

from copydesk.model.house_form import EXAMPLE as FORM_EXAMPLE
from copydesk.model.house_form import Forms, HouseForm
from copydesk.model.house_pattern import EXAMPLE, HousePattern, Patterns
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.setting import Choice, Members, Words, WordSet, chosen

CLAIM_TIERS = {
    "strong": Phrase("figures, dates, superlatives, accusations"),
    "first": Phrase("the same, but a fact that the text has told before is not flagged again"),
    "paragraph": Phrase("one for each paragraph in which nothing has a source"),
    "all": Phrase("every sentence that states something"),
}
"""Which statements without a source are shown without asking."""
AS_IN_TEXT = "text"
"""The quotation marks of a house that has none of its own: those that most of a text has."""
_AS_IN_TEXT = Phrase("those that most of the text has")


def _marks(pair: str) -> tuple[str, Phrase]:
    """A choice of quotation marks, and how it is shown."""
    return pair, Phrase("{opening} … {closing}", opening=pair[0], closing=pair[1])


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

    flag: tuple[str, ...] = chosen(
        Words((), about=Phrase("Phrases to flag wherever they stand, in any case."))
    )
    allow: frozenset[str] = chosen(
        WordSet(frozenset(), about=Phrase("Exact forms that no check may flag."))
    )
    names: frozenset[str] = chosen(
        WordSet(frozenset(), about=Phrase("Names that are right as they are."))
    )
    claims: str = chosen(
        Choice(
            "strong",
            about=Phrase(
                "Which statements without a source are shown without asking; the others are hints."
            ),
            choices=CLAIM_TIERS,
        )
    )
    quotes_de: str = chosen(
        Choice(
            AS_IN_TEXT,
            about=Phrase("Quotation marks of German texts."),
            choices={AS_IN_TEXT: _AS_IN_TEXT, **dict(map(_marks, ("„“", "»«", "«»")))},
        )
    )
    quotes_en: str = chosen(
        Choice(
            AS_IN_TEXT,
            about=Phrase("Quotation marks of English texts."),
            choices={AS_IN_TEXT: _AS_IN_TEXT, **dict(map(_marks, ("“”", '""')))},
        )
    )
    off: frozenset[Kind] = chosen(
        Members(
            frozenset(),
            about=Phrase("Kinds of findings that this house does not look for."),
            of=Kind,
        )
    )
    prefer: tuple[HouseForm, ...] = chosen(
        Forms(
            (),
            about=Phrase(
                "Forms that are not wanted, each with the preferred one; empty where there is none."
            ),
            example=FORM_EXAMPLE,
        )
    )
    patterns: tuple[HousePattern, ...] = chosen(
        Patterns(
            (),
            about=Phrase(
                "Patterns of your own, in RE2 syntax. What is to stand there may be left out."
            ),
            key="pattern",
            example=EXAMPLE,
        )
    )
    listed: frozenset[HouseName] = frozenset()
    """The accepted entries of the house list, which the archive keeps."""
    approved: frozenset[ApprovedName] = frozenset()
    """The names that the house has approved in several drafts, from the archive."""


DEFAULT_HOUSE = House()
