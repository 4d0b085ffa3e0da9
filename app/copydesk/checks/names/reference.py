"""Full names that are nearly somebody known: ``Anthony Blinken`` for Antony Blinken."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from copydesk.checks.check import Check, Example
from copydesk.checks.names.difference import Likeness, difference, in_words
from copydesk.checks.names.frequency import zipf
from copydesk.checks.names.full_names import FullName, full_names
from copydesk.checks.names.given import are_two, group_of
from copydesk.checks.names.keys import bare, sound, spelt_out
from copydesk.checks.names.known import Person, people, right_forms
from copydesk.checks.names.muddles import muddles
from copydesk.model.finding import Finding, Fix, Kind
from copydesk.model.house import House
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk.text.language import primary

_UMLAUTS = re.compile("[äöüßÄÖÜ]")
_UNUSED = 2.2
"""Zipf below which a surname is hardly anybody's."""
_RARE, _COMMON = 3.0, 4.2
"""Zipf up to which a surname is rare enough to mean the one known person, and from which it is anybody's."""


@dataclass(frozen=True, slots=True)
class _Known:
    """One right spelling of a full name."""

    words: tuple[str, ...]
    person: Person | None
    """None for a name of the house's list."""

    @property
    def form(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class _Match:
    known: _Known
    wrong: tuple[int, ...]
    """Which words differ."""
    hint: bool = False


def find(document: Document) -> Iterator[Finding]:
    """A finding for each full name that is near a known one and is not it."""
    names = document.fact(full_names)
    if not names:
        return
    language = primary(document.language)
    index = _index(document.house, language)
    right = _right(document.house, language)
    taken = {
        place.span.start
        for muddle in document.fact(muddles)
        if not muddle.hint
        for spelling in muddle.suspects
        for place in spelling.places
    }
    said: dict[str, list[FullName]] = {}
    matches: dict[str, _Match] = {}
    for name in names:
        form = " ".join(name.words)
        if _is_right(form, right) or any(place in taken for place in _starts(name)):
            continue
        if form in said:
            said[form].append(name)
            continue
        match = _best(name.words, index, language)
        if match:
            said[form] = [name]
            matches[form] = match
    for form, places in said.items():
        yield _finding(document, form, places, matches[form], names, language)


def _starts(name: FullName) -> Iterator[int]:
    at = name.span.start
    for word in name.words:
        yield at
        at += len(word) + 1


@cache
def _right(house: House, language: str) -> frozenset[str]:
    """Every right full name; those without umlauts also without their marks, in other languages than German all of them."""
    found: set[str] = set()
    for form in right_forms(house):
        found.add(form)
        if language != "de" or not _UMLAUTS.search(form):
            found.update((bare(form), spelt_out(form)))
    return frozenset(found)


def _is_right(form: str, right: frozenset[str]) -> bool:
    return form in right or ("-" not in form and bare(form) in right)


@cache
def _index(house: House, language: str) -> Mapping[str, tuple[_Known, ...]]:
    """Known full names by how their surnames sound and by each of its words' skeletons."""
    found: dict[str, list[_Known]] = {}
    entries = [_Known(tuple(name.split()), None) for name in sorted(house.names)]
    entries += [_Known(tuple(person.forms(language)[0].split()), person) for person in people()]
    for known in entries:
        if len(known.words) > 1:
            for key in _keys(known.words[-1]):
                found.setdefault(key, []).append(known)
    return {key: tuple(group) for key, group in found.items()}


def _keys(surname: str) -> Iterable[str]:
    letters = bare(surname)
    return {sound(surname), *(letters[:i] + letters[i + 1 :] for i in range(len(letters))), letters}


def _best(
    words: tuple[str, ...], index: Mapping[str, tuple[_Known, ...]], language: str
) -> _Match | None:
    found: list[tuple[int, int, _Match]] = []
    for key in _keys(words[-1]):
        for known in index.get(key, ()):
            match = _match(words, known, language)
            if match:
                distance = sum(difference(words[i], known.words[i]).distance for i in match.wrong)
                found.append((len(match.wrong), distance, match))
    return min(found, key=lambda entry: entry[:2])[2] if found else None


def _match(words: tuple[str, ...], known: _Known, language: str) -> _Match | None:
    if len(words) != len(known.words):
        return None
    wrong = tuple(
        i for i, (word, right) in enumerate(zip(words, known.words, strict=True)) if word != right
    )
    if not wrong or len(wrong) > 2:
        return None
    if not all(_near(words[i], known.words[i]) for i in wrong) or any(
        are_two(words[i], known.words[i]) for i in wrong
    ):
        return None
    loose = known.person is not None and known.person.transliterated
    last = len(words) - 1
    if len(wrong) == 2:
        alike = all(difference(words[i], known.words[i]).likeness <= Likeness.SOUND for i in wrong)
        return _Match(known, wrong) if alike and not loose else None
    i = min(wrong)
    how = difference(words[i], known.words[i])
    if loose and how.likeness <= Likeness.SOUND:
        return None
    if i == last:
        used = zipf(words[i], language)
        return _Match(known, wrong, hint=used >= _UNUSED) if used < _RARE else None
    surname = zipf(known.words[-1], language)
    if how.likeness is Likeness.SLIP and surname > _RARE and zipf(words[i], language) > 2.5:
        return None
    common = surname > _COMMON and zipf(known.words[i], language) > _COMMON
    return _Match(known, wrong, hint=common)


def _near(word: str, right: str) -> bool:
    group = group_of(word)
    if group and group == group_of(right):
        return True
    if sound(word)[:1] != sound(right)[:1]:
        return False
    how = difference(word, right)
    if how.likeness is Likeness.SLIP:
        return not how.first_differs and min(len(word), len(right)) > 3
    return how.likeness <= Likeness.SOUND


def _finding(
    document: Document,
    form: str,
    places: list[FullName],
    match: _Match,
    names: tuple[FullName, ...],
    language: str,
) -> Finding:
    wanted = match.known.form
    same = [name.span for name in names if " ".join(name.words) == wanted]
    first = min(places, key=lambda name: name.span)
    span = first.span
    return Finding(
        check="names.reference",
        kind=Kind.NAME_SPELLING,
        span=span,
        text=span.of(document.text),
        message=(
            Phrase("{suspect} or {proposed}?", suspect=form, proposed=wanted)
            if len(match.wrong) == 1
            else Phrase("Is {proposed} meant by {suspect}?", suspect=form, proposed=wanted)
        ),
        evidence=_source(match, form, language),
        hint=match.hint,
        fix=Fix(span, wanted),
        spans=tuple(sorted({*(name.span for name in places), *same})),
        variants=(form, wanted),
    )


def _source(match: _Match, form: str, language: str) -> Phrase:
    known = match.known
    if known.person is None:
        where = Phrase("the house's list knows {name}", name=known.form)
    else:
        where = Phrase(
            "the reference list knows {name}, {what}",
            name=known.form,
            what=known.person.described(language),
        )
    if len(match.wrong) > 1:
        return Phrase("{source}; two parts of the name differ", source=where)
    words, i = form.split(), min(match.wrong)
    return Phrase(
        "{source}; {difference}", source=where, difference=in_words(words[i], known.words[i])
    )


CHECK = Check(
    id="names.reference",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("Nearly a known name"),
    run=find,
    examples=(
        Example("Gestern flog US-Außenminister ⟦Anthony Blinken⟧ nach Kiew."),
        Example("Gestern flog US-Außenminister Antony Blinken nach Kiew."),
    ),
)
