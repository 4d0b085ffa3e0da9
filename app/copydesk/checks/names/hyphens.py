"""One name with its hyphen and without: ``EU-Kommission`` and ``EU Kommission``."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.evidence import standing
from copydesk.checks.names.mentions.people import given_before
from copydesk.checks.names.mentions.roster import Name, Place, Roster, roster
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk.text.frequency import zipf

_BEHIND = re.compile(r"[ \u00a0]([^\W\d_a-zäöüß][\w-]{1,40})")
"""The capitalised word behind a name."""
_COMPANY_FORMS = {"GmbH", "AG", "KG", "SE", "OG", "Ltd", "Inc", "Co"}
"""Registered names are written as they are registered."""
_COMMON = 3.5
"""Zipf from which the second word is no surname."""


@dataclass(frozen=True, slots=True)
class _Apart:
    """The same words written with blanks between them."""

    form: str
    spans: tuple[Span, ...]


def find(document: Document) -> Iterator[Finding]:
    """Words with a hyphen whose parts also stand side by side with a blank."""
    text = document.fact(roster)
    for name in list(text.names.values()):
        parts = name.form.split("-")
        if (
            len(parts) < 2
            or parts[-1] in _COMPANY_FORMS
            or not all(part[:1].isupper() for part in parts)
            or not name.whole
        ):
            continue
        apart = _apart(parts, document, text)
        if apart and any(_is_name(part, text) for part in (*parts, name.form)):
            right = _both_right(parts, text.language) or _owned(parts, text)
            yield _finding(document, name, apart, hint=right)


def _apart(parts: list[str], document: Document, text: Roster) -> _Apart | None:
    first = text.names.get(parts[0])
    if first is None:
        return None
    # Where a person's name ends on the first word the two are no one word: "Jan Berger Hilfe" beside "Berger-Hilfe".
    common = zipf(parts[-1], text.language) >= _COMMON and not _is_name(parts[-1], text)
    joined = text.names["-".join(parts)]
    if all(document.text[place.span.end : place.span.end + 1] == "-" for place in joined.whole):
        return None  # the half of a compound: ``Long-Covid- und Grippekranke``
    loose = common and not any(given_before(place, text) for place in joined.whole)
    spans: list[Span] = []
    for place in first.whole:
        end = _end(place, parts, document.text)
        if not end or (loose and given_before(place, text)):
            continue
        if not place.mention.shouted or all(map(str.isupper, parts)):
            spans.append(Span(place.span.start, end))
    if _two_people(joined, spans, document):
        return None
    return _Apart(" ".join(parts), tuple(spans)) if spans else None


def _two_people(joined: Name, apart: Iterable[Span], document: Document) -> bool:
    """Each stands before a name of its own and never by itself: Hans-Peter Vogt and Hans Peter Voigt."""
    one = {_next(place.span, document.text) for place in joined.places}
    other = {_next(span, document.text) for span in apart}
    return "" not in one | other and one.isdisjoint(other)


def _next(span: Span, text: str) -> str:
    found = _BEHIND.match(text, span.end, span.end + 60)
    return found[1].removesuffix("s") if found else ""


def _end(place: Place, parts: list[str], text: str) -> int:
    """Where the parts end that stand from this place on with one blank between; 0 where they do not."""
    if place.ending or place.mention.after[: len(parts) - 2] != tuple(parts[1:-1]):
        return 0
    wanted = " ".join(parts)
    start = place.span.start
    found = text[start : start + len(wanted)].replace("\u00a0", " ").replace("\n", " ")
    last = place.mention.after[len(parts) - 2 : len(parts) - 1]
    if found != wanted or not last or last[0] not in {parts[-1], parts[-1] + "s"}:
        return 0
    return start + len(wanted)


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
    joined = tuple(place.span for place in name.places)
    suspect_is_apart = len(apart.spans) <= len(joined)
    suspects, wanted = (apart.spans, name.form) if suspect_is_apart else (joined, apart.form)
    suspect = apart.form if suspect_is_apart else name.form
    sure = len(apart.spans) != len(joined)
    return Finding(
        check="names.hyphens",
        kind=Kind.NAME_SPELLING,
        span=suspects[0],
        text=suspects[0].of(document.text),
        message=Phrase("{suspect} or {proposed}?", suspect=suspect, proposed=wanted),
        evidence=Phrase(
            "{difference}; {standing}",
            difference=Phrase("the hyphen only"),
            standing=standing(
                wanted,
                max(len(joined), len(apart.spans)),
                first=min(joined) < min(apart.spans)
                if suspect_is_apart
                else min(apart.spans) < min(joined),
            ),
        ),
        hint=hint,
        fix=Fix(suspects[0], wanted) if sure else None,
        spans=tuple(sorted({*joined, *apart.spans})),
        variants=(suspect, wanted),
    )


CHECK = Check(
    id="names.hyphens",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name with and without its hyphen"),
    run=find,
    examples=(
        Example("Die EU-Kommission tagt. Die ⟦EU Kommission⟧ schweigt. Die EU-Kommission prüft."),
        Example("Die EU-Kommission tagt. Die EU prüft, die Kommission schweigt."),
        Example(
            "In der Red-Bull-Arena spielt Salzburg. Red Bull zahlt. Um acht öffnet die ⟦Red Bull Arena⟧.",
            hint=True,
        ),
        Example("Hans-Peter Vogt operiert. Hans Peter Brandl röntgt. Vogt und Brandl sind Ärzte."),
        Example("Wer Long Covid hat, ist müde. Für Long-Covid- und Grippekranke gibt es Betten."),
    ),
)
