"""Whether two near spellings are one name written twice: by how common each is, and by who stands beside it.

Precision comes from here. Two known words that differ by a letter are two things (Iran and Irak); a spelling that no
table knows beside a name of the text is a slip; the same given name before both overrules the tables.
"""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from copydesk.checks.names.difference import Difference, Likeness, difference
from copydesk.checks.names.frequency import zipf
from copydesk.checks.names.inflection import only_an_ending, related
from copydesk.checks.names.keys import bare
from copydesk.checks.names.people import (
    Company,
    agree,
    company,
    introductions,
    same_given,
    two_people,
)
from copydesk.checks.names.roster import Name, Roster

_KNOWN = 2.4
"""Zipf from which a spelling is one that people use."""


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


class Candidate:
    """One spelling in its text, with what is asked of it more than once."""

    def __init__(self, name: Name, roster: Roster) -> None:
        self.name = name
        self._roster = roster

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
        if not self.name.whole or self.small:
            return False
        if self._roster.language == "de":
            return self.name.tagged >= 0.5
        return self.name.tagged >= 0.5 or 2 * self.name.inside >= self.name.count

    @cached_property
    def small(self) -> bool:
        """Whether the text writes it in small letters too."""
        form = self.name.form
        return form[0].lower() + form[1:] in self._roster.lower or form.lower() in self._roster.lower


def judge(suspect: Candidate, other: Candidate, roster: Roster) -> Verdict | None:
    """Whether ``suspect`` is a second spelling of ``other``; None where they are two things or one word inflected."""
    a, b = suspect.name.form, other.name.form
    how = difference(a, b)
    if how.likeness is Likeness.FAR or _cannot_be(suspect, other):
        return None
    language = roster.language
    if two_people(suspect.company, other.company):
        return None
    shared = same_given(suspect.company, other.company)
    if shared and other.is_name and len(bare(a)) > 2:
        if not related(a, b, language) or only_an_ending(a, b):
            return Verdict(Ground.SAME_GIVEN, hint=side_by_side(suspect.name, other.name))
        return None
    if _one_family(suspect, other, how):
        return Verdict(Ground.SAME_FAMILY)
    if related(a, b, language) and how.likeness is not Likeness.MARKS:
        return None
    if side_by_side(suspect.name, other.name):
        return None
    if how.likeness is Likeness.MARKS:
        return _by_marks(suspect, other)
    return _by_letters(suspect, other, how)


def _cannot_be(suspect: Candidate, other: Candidate) -> bool:
    a, b = suspect.name.form, other.name.form
    if [c for c in a if c.isdigit()] != [c for c in b if c.isdigit()]:
        return True
    if suspect.small or other.small:
        return True
    if a.casefold() == b.casefold():
        return True
    return a.isupper() != b.isupper() and bare(a) != bare(b)


def _one_family(suspect: Candidate, other: Candidate, how: Difference) -> bool:
    """The same surname behind two near given names: Stefan and Stephan Thurner."""
    if not suspect.company.families & other.company.families:
        return False
    if how.likeness is Likeness.TWO_SLIPS:
        return False
    return (
        other.is_name and not side_by_side(suspect.name, other.name) and len(suspect.name.form) > 2
    )


def _by_marks(suspect: Candidate, other: Candidate) -> Verdict | None:
    a, b = suspect.name, other.name
    hyphens = a.form.count("-") != b.form.count("-")
    if hyphens:
        return Verdict(Ground.MARKS) if suspect.is_name or other.is_name else None
    if suspect.is_name and other.is_name:
        return Verdict(Ground.MARKS)
    if (suspect.is_name or other.is_name) and other.zipf - suspect.zipf > 1:
        return Verdict(Ground.MARKS)
    return None


def _by_letters(suspect: Candidate, other: Candidate, how: Difference) -> Verdict | None:
    a, b = suspect.name, other.name
    size = min(len(bare(a.form)), len(bare(b.form)))
    if size < 4 or not other.is_name or (how.first_differs and how.likeness is not Likeness.SOUND):
        return None
    if not suspect.is_name and suspect.zipf >= 1.3:
        return None
    limit = {Likeness.SOUND: 2.2, Likeness.SLIP: 1.9, Likeness.TWO_SLIPS: 1.2}[how.likeness]
    if b.count >= 3 * a.count:
        limit += 0.4
    not_introduced = any(
        short is suspect.company for _, short in introductions(suspect.company, other.company)
    )
    if not_introduced:
        limit += 0.5
    if suspect.company.families and other.company.families and not suspect.company.families & other.company.families:
        limit -= 0.8
    if suspect.zipf >= limit or suspect.zipf > other.zipf + 0.3:
        return None
    known = other.zipf >= _KNOWN or b.count > 1
    if known:
        return Verdict(Ground.UNKNOWN)
    if not_introduced or any(True for _ in introductions(suspect.company, other.company)):
        return Verdict(Ground.NOT_INTRODUCED)
    return Verdict(Ground.UNKNOWN, hint=True)


def side_by_side(a: Name, b: Name) -> bool:
    """Whether the text sets the two side by side, as it does with two different things: ``Jemen und Yemen``, ``Haas, Haase``."""
    near = 40
    for place in a.places:
        for other in b.places:
            gap = max(place.span.start, other.span.start) - min(place.span.end, other.span.end)
            if 0 <= gap <= near and _joined(place.mention.after, b.form):
                return True
            if 0 <= gap <= near and _joined(other.mention.after, a.form):
                return True
    return False


def _joined(after: tuple[str, ...], form: str) -> bool:
    return any(
        word.lower() in {"und", "and", "oder", "or", "gegen", "versus", "v", "statt", "nicht", "not", "vs", "bzw"}
        and form in after[place + 1 : place + 3]
        for place, word in enumerate(after[:3])
    )


__all__ = ["Candidate", "Ground", "Verdict", "agree", "judge", "side_by_side"]
