"""One name with its hyphen, with a blank, and in one word: ``EU-Kommission``, ``EU Kommission``; ``ProAsyl``, ``Pro Asyl``."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.asking import Way, two_ways
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.likeness.difference import Likeness, difference
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.people import given_before
from copydesk.checks.names.mentions.roster import Name, Place, Roster, roster
from copydesk.checks.names.mentions.sequences import Window, noun_stem, windows
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document, Role
from copydesk.text.frequency import zipf

_BEHIND = re.compile(r"[ \u00a0]([^\W\d_a-zäöüß][\w-]{1,40})")
"""The capitalised word behind a name."""
_COMPANY_FORMS = {"GmbH", "AG", "KG", "SE", "OG", "Ltd", "Inc", "Co"}
"""Registered names are written as they are registered."""
_COMMON, _WORD = 3.5, 3.3
"""Zipf from which the second word is no surname, and from which a word in one is a word of the language."""
_SHORTEST, _MOST = 5, 3
"""Letters of a name, and words that it falls apart into."""


@dataclass(frozen=True, slots=True)
class _Apart:
    """The same words written with blanks between them."""

    form: str
    spans: tuple[Span, ...]


def find(document: Document) -> Iterator[Finding]:
    """A finding for each name that the text writes both in one and apart."""
    text = document.fact(roster)
    joined: dict[str, list[Name]] = {}
    for name in text.names.values():
        if name.whole and len(bare(name.form)) >= _SHORTEST:
            joined.setdefault(_key([name.form], text), []).append(name)
    apart: dict[str, list[tuple[int, Window]]] = {}
    for block, some in zip(document.blocks, document.facts(windows), strict=True):
        if block.role is Role.CODE:
            continue
        for window in some:
            if len(window.words) <= _MOST and (key := _key(window.words, text)) in joined:
                apart.setdefault(key, []).append((block.start, window))
    for key, standing in apart.items():
        for name in joined[key]:
            if found := _judged(name, standing, document, text):
                yield found


def _key(words: Sequence[str], text: Roster) -> str:
    last = noun_stem(words[-1].rsplit("-", 1)[-1]) if text.language == "de" else bare(words[-1])
    head = [*words[:-1], *words[-1].split("-")[:-1]] if text.language == "de" else words[:-1]
    return "".join(map(bare, head)) + last


def _judged(
    name: Name, some: Sequence[tuple[int, Window]], document: Document, text: Roster
) -> Finding | None:
    parts = name.form.split("-")
    solid = len(parts) == 1
    words = some[0][1].words
    if words[-1] in _COMPANY_FORMS or name.form.lower() in text.lower:
        return None
    if solid and not _is_brand(name, words, text):
        return None
    apart = _apart(name, some, document, text)
    if apart is None:
        return None
    brand = solid and name.form[1:] != name.form[1:].lower()
    if not brand and not any(_is_name(part, text) for part in (*words, name.form)):
        return None
    right = not solid and (_both_right(parts, text.language) or _owned(parts, text))
    return _finding(document, name, apart, hint=right)


def _is_brand(name: Name, words: Sequence[str], text: Roster) -> bool:
    """Whether the word in one is a name rather than a word of the language, or two surnames by chance."""
    if name.form[1:] != name.form[1:].lower():
        return True
    if text.language == "de" and zipf(words[-1], "de") >= _COMMON and not _is_name(words[-1], text):
        return False
    return zipf(name.form, text.language) < _WORD and not any(map(str.isdigit, words))


def _apart(
    name: Name, some: Iterable[tuple[int, Window]], document: Document, text: Roster
) -> _Apart | None:
    # Where a person's name ends on the first word the two are no one word: "Jan Berger Hilfe" beside "Berger-Hilfe".
    some = list(some)
    last = some[0][1].words[-1]
    common = zipf(last, text.language) >= _COMMON and not _is_name(last, text)
    if all(document.text[place.span.end : place.span.end + 1] == "-" for place in name.whole):
        return None  # the half of a compound: ``Long-Covid- und Grippekranke``
    loose = common and not any(given_before(place, text) for place in name.whole)
    starts = _starts(some[0][1].words[0], text)
    spans: list[Span] = []
    for start, window in some:
        span = Span(start + window.start, start + window.end)
        place = starts.get(span.start)
        if place is None or (loose and given_before(place, text)):
            continue
        if place.mention.shouted and not all(map(str.isupper, window.words)):
            continue
        spans.append(span)
    if not spans or _two_people(name, spans, document):
        return None
    return _Apart(spans[0].of(document.text).replace("\n", " "), tuple(spans))


def _starts(word: str, text: Roster) -> dict[int, Place]:
    name = text.names.get(word)
    return {place.span.start: place for place in name.whole} if name else {}


def _two_people(joined: Name, apart: Iterable[Span], document: Document) -> bool:
    """Each stands before a name of its own and never by itself: Hans-Peter Vogt and Hans Peter Voigt."""
    one = {_next(place.span, document.text) for place in joined.places}
    other = {_next(span, document.text) for span in apart}
    if "" in one | other:
        return False
    return not any(
        difference(a, b).likeness <= Likeness.SOUND for a in one for b in other
    ) or not is_given_name(joined.form.split("-")[0])


def _next(span: Span, text: str) -> str:
    found = _BEHIND.match(text, span.end, span.end + 60)
    return found[1].removesuffix("s") if found else ""


def _both_right(parts: list[str], language: str) -> bool:
    """English writes ``African American`` and ``an African-American museum``; a brand with capitals of its own writes itself."""
    if any(part[1:] != part[1:].lower() and not part.isupper() for part in parts):
        return True
    return language == "en" and all(part.endswith(("an", "ese", "ish")) for part in parts)


def _owned(parts: list[str], text: Roster) -> bool:
    """Red Bull Arena, where Red Bull stands elsewhere: as the owner writes it, and as the language joins it."""
    head = parts[:-1]
    if len(head) < 2 or zipf(parts[-1], text.language) < _COMMON:
        return False
    elsewhere = text.names.get(head[0])
    return elsewhere is not None and any(
        place.mention.after[: len(head) - 1] == tuple(head[1:])
        and place.mention.after[len(head) - 1 : len(head)] != (parts[-1],)
        for place in elsewhere.whole
    )


def _is_name(part: str, text: Roster) -> bool:
    if part.isupper() and len(part) > 1:
        return True
    name = text.names.get(part)
    return name is not None and Candidate(name, text).is_name


def _finding(document: Document, name: Name, apart: _Apart, *, hint: bool) -> Finding:
    joined = Way(name.form, tuple(place.span for place in name.places))
    loose = Way(apart.form, apart.spans)
    suspect, kept = (loose, joined) if _is_kept(joined, loose, name) else (joined, loose)
    hyphen = "-" in name.form
    return two_ways(
        document,
        CHECK.id,
        (suspect, kept),
        Phrase("the hyphen only") if hyphen else Phrase("the blank only"),
        hint=hint,
        fix=len(loose.spans) != len(joined.spans) or kept.first < suspect.first,
    )


def _is_kept(joined: Way, loose: Way, name: Name) -> bool:
    """Whether the name in one is kept: it stands more often, or as often and first, or a given name stands before it."""
    if len(joined.spans) != len(loose.spans):
        return len(joined.spans) > len(loose.spans)
    return joined.first < loose.first or "-" in name.form


CHECK = Check(
    id="names.hyphens",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name in one word and apart"),
    run=find,
    examples=(
        Example("Die EU-Kommission tagt. Die ⟦EU Kommission⟧ schweigt. Die EU-Kommission prüft."),
        Example("Die EU-Kommission tagt. Die EU prüft, die Kommission schweigt."),
        Example(
            "In der Red-Bull-Arena spielt Salzburg. Red Bull zahlt. Um acht öffnet die ⟦Red Bull Arena⟧.",
            hint=True,
        ),
        Example(
            "Die Klage kam von Pro Lärche. Pro Lärche hat 80 Mitglieder. Für ⟦ProLärche⟧ sprach Ute Rehm."
        ),
        Example(
            "Pastorin Ulrike Behn-Sievers kommt aus Plön. In der Synode warb ⟦Behn Sievers⟧ für kleinere Orte."
        ),
        Example("Hans-Peter Vogt operiert. Hans Peter Brandl röntgt. Vogt und Brandl sind Ärzte."),
        Example("Wer Long Covid hat, ist müde. Für Long-Covid- und Grippekranke gibt es Betten."),
        Example("The Web Site is old. Every Website is old, says Ann Web.", language="en"),
    ),
)
