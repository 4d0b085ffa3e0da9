"""Every name in a draft with its forms and places: what the desk hands over with a manuscript as its style sheet."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.muddles import muddles
from copydesk.checks.names.known.known import is_known
from copydesk.checks.names.known.shipped import shipped
from copydesk.checks.names.mentions.people import company, is_family, is_given, named_before
from copydesk.checks.names.mentions.roster import Name, Roster, roster
from copydesk.model.span import Span
from copydesk.text.document import Document

_COMMON = 4.5
"""Zipf from which a word on a list of names is everyday language too."""

_PREPOSITIONS = frozenset(("zu", "von", "vom"))
"""Particles of German names that are prepositions by themselves."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One name."""

    name: str
    """As it stands most fully: with a given name where one stands before it anywhere."""
    forms: tuple[tuple[str, int], ...]
    """The forms as written, inflection included, and how often each stands; the commonest first."""
    places: tuple[Span, ...]
    """In the order of the text."""
    full: tuple[tuple[str, int], ...]
    """The same forms with the given names before them, where there are any."""


def ledger(document: Document, watch: Callable[[], None] | None = None) -> tuple[LedgerEntry, ...]:
    """The document's names in the order in which they come; given names stand with their surnames.

    Args:
        watch: called between names; it may raise to stop the work, since a first look tags every sentence.
    """
    text = document.fact(roster)
    muddled = {
        spelling.form
        for muddle in document.fact(muddles)
        if not muddle.hint
        for spelling in (*muddle.suspects, muddle.proposed)
    }
    entries: list[LedgerEntry] = []
    for name in text.names.values():
        if watch is not None:
            watch()
        known = name.form in muddled or _is_name(name, text)
        if known and name.whole and not is_given(company(name, text)):
            entries.append(_entry(name, text, document.text))
    return tuple(sorted(entries, key=lambda entry: entry.places[0]))


def _is_name(name: Name, text: Roster) -> bool:
    """Whether the words around it and the tagger take it for a name rather than a noun or a beginning."""
    if not name.whole or len(name.form) < 2 or name.form.lower() in text.lower:
        return False
    if all(place.mention.shouted for place in name.whole):
        return False
    if name.tagged >= 0.5 or _is_introduced(name, text):
        return True
    candidate = Candidate(name, text)
    listed = candidate.listed
    if text.language == "de" and not candidate.in_house:  # a noun may be a word of a longer name
        listed = is_known(name.form, text.house, text.language) or shipped().is_surname(name.form)
    if listed and name.inside and candidate.zipf < _COMMON:
        return True
    return text.language != "de" and 2 * name.inside >= len(name.whole)


def _is_introduced(name: Name, text: Roster) -> bool:
    """A given name stands before it, with no preposition between: not ``Putin zu Verhandlungen``."""
    if not is_family(company(name, text)):
        return False
    return name.tagged > 0 or any(
        place.mention.before[-1] not in _PREPOSITIONS
        for place in name.whole
        if place.mention.before
    )


def _entry(name: Name, text: Roster, words: str) -> LedgerEntry:
    forms: Counter[str] = Counter()
    introduced: Counter[str] = Counter()
    full: Counter[str] = Counter()
    for place in name.whole:
        before = " ".join(named_before(place, text))
        form = words[place.span.start : place.span.end + len(place.ending)]
        forms[form] += 1
        if before:
            introduced[f"{before} {name.form}"] += 1
            full[f"{before} {form}"] += 1
        else:
            full[form] += 1
    best = introduced.most_common(1)
    return LedgerEntry(
        name=best[0][0] if best else name.form,
        forms=tuple(forms.most_common()),
        places=tuple(place.span for place in name.whole),
        full=tuple(full.most_common()),
    )
