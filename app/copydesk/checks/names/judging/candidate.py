"""One spelling in its text, with what is asked of it more than once."""

from functools import cached_property

from copydesk.checks.names.known.known import approved_words, house_words, is_shipped_word
from copydesk.checks.names.mentions.people import Company, company
from copydesk.checks.names.mentions.roster import Name, Roster
from copydesk.text.frequency import zipf
from copydesk_resources import read_words

KNOWN = 2.4
"""Zipf from which a spelling is one that people use."""
_COMMON = 4.5
"""Zipf from which a word is everyday language."""
_RARE = 3.2
"""Zipf below which a word that only ever opens sentences may be a name."""
_COMPOUND = 2.6
"""Zipf below which the first half of a word with a hyphen may be a name that stands nowhere by itself."""

_PART, _WORD = 4, 2.6
"""Letters of the shortest part of a compound, and the Zipf from which it is a word."""

_STREETS = ("straße", "strasse", "gasse", "allee")
"""What a German word ends in that is hardly anything but the name of a street, rare as it is."""


class Candidate:
    """One spelling in its text, with what is asked of it more than once."""

    def __init__(self, name: Name, roster: Roster) -> None:
        self.name = name
        self._roster = roster

    @property
    def language(self) -> str:
        """The language of the text."""
        return self._roster.language

    @cached_property
    def zipf(self) -> float:
        """How common the spelling is, anywhere."""
        return zipf(self.name.form, self._roster.language)

    @cached_property
    def company(self) -> Company:
        """Given names before it, surnames behind it."""
        return company(self.name, self._roster)

    @cached_property
    def is_name(self) -> bool:
        """Whether the text uses it as a proper noun."""
        if self.small:
            return False
        if not self.name.whole:
            return self.leads and self.zipf < _COMPOUND
        if self.name.tagged >= 0.5:
            return True
        if self.zipf < _COMMON and any(len(given) > 1 for given in self.company.givens):
            return True
        if self._roster.language == "de":
            if self.zipf < KNOWN and self._stands_behind(read_words("names/heads_before.txt")):
                return True
            return self.name.form.endswith(_STREETS) and self.zipf < KNOWN
        if not self.name.inside:
            return self.zipf < _RARE
        return 2 * self.name.inside >= self.name.count and (
            self.zipf < _COMMON or self.name.count > 1
        )

    @cached_property
    def leads(self) -> bool:
        """Whether it begins a word with a hyphen: ``Rosneft-Aktie``."""
        return any(p.mention.form.startswith(self.name.form) for p in self.name.places if p.part)

    @cached_property
    def compound(self) -> bool:
        """Whether it is made of two words of the language: Hubschraubereinsatz; German only."""
        form = self.name.form
        return self._roster.language == "de" and any(
            self._word(form[cut:])
            and (self._word(form[:cut]) or self._word(form[:cut].removesuffix("s")))
            for cut in range(_PART, len(form) - _PART + 1)
        )

    def _stands_behind(self, words: frozenset[str]) -> bool:
        return any(
            place.mention.before[-1:] and place.mention.before[-1] in words
            for place in self.name.whole
        )

    @cached_property
    def at_place(self) -> bool:
        """Whether a preposition of places stands right before it, as before towns and villages: ``in Kuppelwies``."""
        return self._stands_behind(read_words("names/at_places.txt"))

    def _word(self, letters: str) -> bool:
        return len(letters) >= _PART and zipf(letters, "de") >= _WORD

    @cached_property
    def in_house(self) -> bool:
        """Whether the house's list has it: then it is right, whatever the text says."""
        return self.name.form in house_words(self._roster.house)

    @cached_property
    def listed(self) -> bool:
        """Whether a list of names has it, or the house has approved it before."""
        form = self.name.form
        return self.in_house or is_shipped_word(form) or form in approved_words(self._roster.house)

    @cached_property
    def small(self) -> bool:
        """Whether the text writes it in small letters too."""
        form = self.name.form
        return (
            form[0].lower() + form[1:] in self._roster.lower or form.lower() in self._roster.lower
        )
