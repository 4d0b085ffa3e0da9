"""Every capitalised word of a document with all its places: who and what stands in this text, before anything is judged."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.inflection import related
from copydesk.checks.names.likeness.near import near_pairs
from copydesk.checks.names.mentions.mentions import Mention, words_of
from copydesk.checks.names.mentions.tagging import tagging
from copydesk.model.house import House
from copydesk.model.span import Span
from copydesk.text.document import Block, Document, Role
from copydesk.text.frequency import zipf
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_UNKNOWN = 2.0
"""Zipf below which a word in -s may be the genitive of a misspelt name."""
_UNHEARD = 0.5
"""Zipf below which nobody uses a word."""
_ASKED = 8
"""Places of a name that the tagger is asked about."""
_ENDINGS = ("s", "es")
"""Endings of German genitives."""
_OF_PLACES = "er"
"""What makes an adjective of a place: Friedrichskooger."""
_VILLAGE = 7
"""Letters of the shortest place whose misspelt adjective is told by its letters alone."""
_ACRONYM = 5
"""Letters of the longest word in capitals that is no name shouted."""
_COMMONER = 0.8
"""By how much, on the Zipf scale, a word must be commoner than its form in -s for that to be its genitive."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a name in the document."""

    paragraph: Paragraph
    span: Span
    """The name itself: without the genitive -s, and without the rest of a compound."""
    mention: Mention
    ending: str = ""
    """The inflection that follows the span: ``s`` in ``Whelans``."""
    part: bool = False
    """It is one half of a word with a hyphen: ``Rosneft`` in ``Rosneft-Aktie``."""

    @property
    def tagged(self) -> bool:
        """The tagger takes it for a proper noun here."""
        return self.paragraph.fact(tagging).is_name(self.mention)


@dataclass
class Name:
    """One spelling and all its places."""

    form: str
    places: list[Place] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How often it stands in the text."""
        return len(self.places)

    @cached_property
    def whole(self) -> list[Place]:
        """The places where it stands by itself."""
        return [place for place in self.places if not place.part]

    @cached_property
    def tagged(self) -> float:
        """The share of its first places where the tagger takes it for a proper noun; 0 where it never stands by itself."""
        asked = self.whole[:_ASKED]
        return sum(p.tagged for p in asked) / len(asked) if asked else 0.0

    @cached_property
    def neighbours(self) -> frozenset[str]:
        """The capitalised words right beside its places, as written; no tagger is asked."""
        return frozenset(
            word
            for place in self.whole
            for word in (*place.mention.before[-4:], *place.mention.after[:3])
            if word[0].isupper()
        )

    @cached_property
    def inside(self) -> int:
        """How often it stands inside a sentence, where only a name (in German: a noun) has a capital."""
        return sum(not p.mention.first for p in self.whole)

    @property
    def first_place(self) -> int:
        """Where it stands first, in code points of the document."""
        return self.places[0].span.start


@dataclass(frozen=True)
class Roster:
    """All capitalised words of one document."""

    language: str
    house: House
    names: dict[str, Name]
    """By spelling, in the order of the text."""
    lower: frozenset[str]
    """The words that the text writes in small letters."""


def roster(document: Document) -> Roster:
    """The document's capitalised words with their places; genitives stand with their base form."""
    language = primary(document.language)
    facts = document.facts(words_of)
    lower = frozenset[str]().union(*(words.lower for words in facts))
    found: list[tuple[Block, Mention]] = []
    forms: Counter[str] = Counter()
    for block, words in zip(document.blocks, facts, strict=True):
        if block.role is Role.CODE:
            continue
        for mention in words.mentions:
            found.append((block, mention))
            forms[mention.form] += 1
    bases = _bases(forms) if language == "de" else {}
    calm = _calm(forms) if any(mention.shouted for _, mention in found) else {}
    names: dict[str, Name] = {}
    for block, mention in found:
        if mention.shouted and len(mention.form) > _ACRONYM:
            form = calm.get(mention.form) or "-".join(map(str.capitalize, mention.form.split("-")))
            places = [(bases.get(form, form), _shouted(block, mention))]
        else:
            places = list(_places(block, mention, bases))
        for form, place in places:
            names.setdefault(form, Name(form)).places.append(place)
    return Roster(language, document.house, names, lower)


def _calm(forms: Iterable[str]) -> dict[str, str]:
    """The usual form of each word by its form in capitals."""
    return {form.upper(): form for form in forms if not form.isupper()}


def _shouted(block: Block, mention: Mention) -> Place:
    """The place of a name in capitals among words in capitals: ``HARGREAVES TO LEAD PORT``."""
    start = block.start + mention.start
    return Place(block.paragraph, Span(start, block.start + mention.end), mention)


def _places(
    block: Block, mention: Mention, bases: Mapping[str, str]
) -> Iterator[tuple[str, Place]]:
    start, form, paragraph = block.start + mention.start, mention.form, block.paragraph
    base = bases.get(form, form)
    span = Span(start, start + len(base))
    yield base.replace("’", "'"), Place(paragraph, span, mention, form[len(base) :])
    if "-" in form:
        for part in form.split("-"):
            if len(part) > 2 and part[0].isupper():
                base = bases.get(part, part)
                span = Span(start, start + len(base))
                yield base, Place(paragraph, span, mention, part[len(base) :], part=True)
            start += len(part) + 1


def _bases(forms: Counter[str]) -> dict[str, str]:
    """The base form of each genitive: the text has it without its ending too, or has a name that it is near to without it."""
    found: dict[str, str] = {}
    open_: list[tuple[str, str]] = []
    parts = {part for form in forms if "-" in form for part in form.split("-") if part}
    for form in {*forms, *parts}:
        if form.endswith(_OF_PLACES) and len(form) > _VILLAGE + 1 and form in forms:
            open_.append((form, form[:-2]))
        if not form.endswith("s") or len(form) < 4 or form[-2] in "sS":
            continue
        stem = next((form[: -len(end)] for end in _ENDINGS if _is_base(form, end, forms)), "")
        if stem:
            found[form] = stem
        elif len(form) > 5 and form in forms:
            open_ += [(form, form[: -len(end)]) for end in _ENDINGS if form.endswith(end)]
    if open_:
        stems = [stem for _, stem in open_]
        starts = {stem[:1].lower() for stem in stems}
        others = [
            form
            for form in forms
            if form not in found and len(form) > 3 and form[:1].lower() in starts
        ]
        for i, j in sorted(near_pairs([*stems, *others])):
            if i < len(stems) <= j:
                form, stem = open_[i]
                slip = _is_slip(form, stem, others[j - len(stems)])
                if (
                    form.endswith(_OF_PLACES)
                    and difference(stem, others[j - len(stems)]).distance > 1
                ):
                    continue
                if slip and form not in found and _is_genitive(form, stem):
                    found[form] = stem
    return found


def _is_base(form: str, end: str, forms: Counter[str]) -> bool:
    return form.endswith(end) and len(form) > len(end) + 2 and form[: -len(end)] in forms


def _is_genitive(form: str, stem: str) -> bool:
    """Nobody uses the form as a word of its own, or its stem is much the commoner one."""
    if form.endswith(_OF_PLACES):
        return max(zipf(form, "de"), zipf(stem, "de")) < _UNHEARD
    _, hyphen, last = form.rpartition("-")
    ending = form[len(stem) :]
    if hyphen and last.removesuffix(ending) != last and len(last) > len(ending) + 2:
        form, stem = last, last.removesuffix(ending)  # how common the whole is says nothing
    used = zipf(form, "de")
    return used < _UNKNOWN or zipf(stem, "de") > used + _COMMONER * (not hyphen)


def _usual(stem: str) -> bool:
    """People use the stem and hardly its form in -s: Schwarzkopfs is no slip of its own beside Schwarzkopff."""
    return zipf(stem, "de") >= _UNKNOWN > zipf(stem + "s", "de")


def _is_slip(form: str, stem: str, other: str) -> bool:
    """Without its ending the word is nearer to the other than with it, and no other form of it."""
    how = difference(stem, other)
    return (
        (how.likeness <= Likeness.SLIP or (how.likeness is Likeness.TWO_SLIPS and len(stem) > 6))
        and stem != other
        and how.distance < difference(form, other).distance + _usual(stem)
        and not related(stem, other, "de")
    )
