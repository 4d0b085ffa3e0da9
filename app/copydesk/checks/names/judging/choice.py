"""Which of two spellings is proposed: a listed full name, then the spelling of the introduction, then accents, then the majority.

How common a word is in the language comes last: the commonest spelling of a surname is the commonest slip for a rarer one.
"""

from dataclasses import dataclass
from functools import cached_property

from copydesk.checks.names.judging.candidate import KNOWN, Candidate
from copydesk.checks.names.judging.pairs import Pair, Slot, paired
from copydesk.checks.names.known.known import is_known
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.mentions.people import family_written
from copydesk.checks.names.mentions.roles import is_aside, role_before, role_behind
from copydesk.checks.names.mentions.roster import Place, Roster

_CLEARLY = 0.7
"""By how much, on the Zipf scale, a spelling must be the commoner one to be proposed for that alone."""
_UNHEARD = 0.5
"""Zipf below which nobody uses a word."""
_MANY = 3
"""A spelling that stands so often, and so many times as often as the introduced one, is the right one all the same."""
_FULL = {Slot.FAMILY, Slot.GIVEN, Slot.TWO}


@dataclass(frozen=True)
class _Side:
    """One spelling of a pair, as it is weighed against the other."""

    one: Candidate
    places: tuple[Place, ...]
    pair: Pair
    roster: Roster

    @cached_property
    def listed(self) -> bool:
        """Whether the whole name, or the word by itself, is known to be right."""
        house, language = self.roster.house, self.roster.language
        form = self.one.name.form
        if self.pair.slot in {Slot.WORD, Slot.ALONE}:
            return is_known(form, house, language)
        return any(
            is_known(each, house, language)
            for full in self._full_forms()
            for each in (full, full.removesuffix("s"))
        )

    def _full_forms(self) -> set[str]:
        """The name in full, as it stands here or would stand with the given name that the other spelling has."""
        form = self.one.name.form
        if self.pair.slot is Slot.GIVEN:
            families = {f"{form} {family}" for p in self.places if (family := family_written(p))}
            longer = {
                " ".join((form, *p.mention.after[:size])) for p in self.places for size in (2, 3)
            }
            return families | longer
        both = (*self.pair.suspect_places, *self.pair.other_places)
        return {
            " ".join((place.mention.before[-1], form, *place.mention.after[:size]))
            for place in both
            if place.mention.before
            for size in (0, 1)
        }

    @cached_property
    def introduced(self) -> bool:
        """Whether the text says in this spelling who it is, with the full name."""
        company = self.one.company
        if self.pair.slot is Slot.ALONE:
            return bool(company.families)
        return company.full

    @cached_property
    def with_role(self) -> bool:
        """Whether an office or a trade stands beside its first place."""
        place = self.places[0]
        given = 0 if self.pair.slot is Slot.GIVEN else 1
        return bool(role_before(place, given) or role_behind(place))

    @property
    def aside(self) -> bool:
        """Whether it only stands where nobody is introduced: in a headline, a caption, a line of credits."""
        return all(map(is_aside, self.places))

    @cached_property
    def marks(self) -> int:
        """How many letters have marks."""
        return sum(not char.isascii() for char in self.one.name.form)

    @property
    def first(self) -> int:
        return self.places[0].span.start


def chosen(one: Candidate, other: Candidate, roster: Roster) -> tuple[Pair, bool]:
    """The pair, the one to keep as its other, and whether the evidence decides between them."""
    pair = paired(one, other)
    a = _Side(one, pair.suspect_places, pair, roster)
    b = _Side(other, pair.other_places, pair, roster)
    verdict = _better(a, b)
    keeps_b = verdict < 0 if verdict else _last_resort(a, b)
    kept, doubted = (b, a) if keeps_b else (a, b)
    clear = bool(verdict) or (pair.slot not in _FULL and _comes_first_or_is_known(kept, doubted))
    if keeps_b:
        return pair, clear
    turned = Pair(other, one, pair.slot, pair.other_places, pair.suspect_places)
    return turned, clear


def _better(a: _Side, b: _Side) -> int:
    """1 where ``a`` is the right one, -1 where ``b`` is, 0 where nothing decides."""
    for x, y in ((a.one.in_house, b.one.in_house), (a.listed, b.listed)):
        if x != y:
            return 1 if x else -1
    many, few = len(a.places), len(b.places)
    if a.pair.slot in {Slot.BARE, Slot.ALONE} and a.introduced != b.introduced:
        introduced, bare = (many, few) if a.introduced else (few, many)
        if bare < _MANY or bare < _MANY * introduced:
            return 1 if a.introduced else -1
    if a.pair.slot is not Slot.WORD and a.marks != b.marks and _only_marks(a, b):
        return 1 if a.marks > b.marks else -1
    if many != few:
        return 1 if many > few else -1
    return _at_one_to_one(a, b)


def _at_one_to_one(a: _Side, b: _Side) -> int:
    """What decides between spellings that stand equally often: a given name that people have, an office beside it, the body of the text."""
    if a.pair.slot in {Slot.GIVEN, Slot.ALONE}:
        one, other = (is_given_name(side.one.name.form) for side in (a, b))
        if one != other:
            usual, odd = (a, b) if one else (b, a)
            if odd.first < usual.first:
                return 0  # introduced with a rare name, which may well be the right one
            return 1 if one else -1
    if a.aside != b.aside:
        return -1 if a.aside else 1
    if a.marks != b.marks and _only_marks(a, b):
        return 1 if a.marks > b.marks else -1
    first, second = (a, b) if a.first < b.first else (b, a)
    if a.pair.slot in _FULL and (first.with_role or second.with_role):
        chosen_one = first if first.with_role else second
        return 1 if chosen_one is a else -1
    if a.pair.slot in _FULL and not first.aside:
        return 1 if first is a else -1  # the full name that comes first introduces
    return 0


def _only_marks(a: _Side, b: _Side) -> bool:
    one, other = a.one.name.form, b.one.name.form
    return len(one) == len(other) and difference(one, other).likeness is Likeness.MARKS


def _last_resort(a: _Side, b: _Side) -> bool:
    """Whether ``b`` is kept where nothing decides: the much commoner one, the first."""
    if a.pair.slot in _FULL:
        return b.first < a.first
    one, other = a.one.zipf, b.one.zipf
    if min(one, other) < _UNHEARD and max(one, other) >= KNOWN and not _hyphens_differ(a, b):
        return other > one
    return b.first < a.first


def _hyphens_differ(a: _Side, b: _Side) -> bool:
    return a.one.name.form.count("-") != b.one.name.form.count("-")


def _comes_first_or_is_known(kept: _Side, doubted: _Side) -> bool:
    """Whether the kept spelling is the one that readers meet first, or is known where the other one is not."""
    if kept.one.zipf >= KNOWN and kept.one.zipf > doubted.one.zipf + _CLEARLY:
        return True
    return kept.first < doubted.first
