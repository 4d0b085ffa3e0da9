"""Whose words go on in a sentence that names nobody: only where no other answer is possible."""

from collections.abc import Sequence

from copydesk.checks.claims.evidence.attribution import Way
from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.words.lists import german, lists
from copydesk.checks.claims.words.tags import Tag

_CLOSING = frozenset("“”«»\"'’‘")
_ENDS = frozenset((",", ":", ";", "–", "—"))
_SHORT = 14
"""Words of a sentence that does no more than name who said the quotation before it: ``recalled Ann Dale.``"""
_APART = 4
"""Sentences from one ``zweitens`` to the next at most."""
_REPORTED = frozenset(("würden", "hätten"))
"""German verbs that stand for a subjunctive which looks like an indicative."""


def from_before(found: Sequence[Evidence], number: int, *, speaks: bool) -> bool:
    """Whether the sentence goes on with the words of whoever said the one right before it.

    Args:
        speaks: somebody speaks in the sentence itself, and it does not say who.
    """
    if not number:
        return False
    entry, before = found[number], found[number - 1]
    together = entry.block == before.block
    if before.sentence.low[-1:] == (":",) and not speaks:
        return True
    if speaks:
        return together and _says_further(entry)
    ways = {attribution.way for attribution in entry.attributions}
    if Way.QUOTATION in ways:
        return bool(before.attributions) if together else _answers(before, entry)
    if Way.SUBJUNCTIVE in ways:
        return _is_reported(entry)
    if Way.PREPOSITION in ways:
        return True  # "demnach"
    low = entry.sentence.low
    if entry.language == "de" and entry.sentence.all_bits & Tag.UNREAL:
        return together and not _REPORTED.isdisjoint(low) and Way.CARRIED in ways
    return _counts(entry)


def counted_from(found: Sequence[Evidence], number: int) -> int | None:
    """Where the enumeration that goes on in this sentence stood before: ``Zweitens …``, and what lies between is of it."""
    entry = found[number]
    if not _counts(entry):
        return None
    earlier = range(number - 1, max(-1, number - 1 - _APART), -1)
    return next((n for n in earlier if found[n].block == entry.block and _counts(found[n])), None)


def _counts(entry: Evidence) -> bool:
    return any(word in lists(entry.language).enumeration for word in entry.sentence.low[:2])


def _is_reported(entry: Evidence) -> bool:
    """Whether the first clause has the subjunctive: ``Der Bau sei teuer``; not ``Manche denken, der Bau sei teuer``."""
    low = entry.sentence.low
    end = next((n for n, word in enumerate(low) if n and word in _ENDS), len(low))
    return any(bits & Tag.SUBJUNCTIVE for n, bits in entry.sentence.tagged if n < end)


def _says_further(entry: Evidence) -> bool:
    """``Weiter hieß es``, ``hieß es weiter``, ``In der Mitteilung heißt es``: the same source says more."""
    low = entry.sentence.low
    heard = next((n for n, word in enumerate(low) if word in {"hieß", "heißt"}), -1)
    if entry.language != "de" or heard < 0 or "es" not in low[max(0, heard - 1) : heard + 2]:
        return False
    return not german().further.isdisjoint(low[max(0, heard - 5) : heard + 7])


def _answers(before: Evidence, entry: Evidence) -> bool:
    """Whether a paragraph that is all quotation goes on with one: nobody asked anything, and no one else may answer."""
    last = "".join(before.sentence.low[-2:])
    return before.quoted > 0 and entry.is_quotation and "?" not in last


def points_back(entry: Evidence) -> bool:
    """Whether the sentence says of the one before who said it: ``Das teilte …``; not ``Das dauere lange, sagte …``."""
    if entry.sentence.low[:1] == ("so",):
        return False  # "So schreibt die Zeitung, …"
    by = entry.span.start - entry.sentence.span.start
    second = entry.sentence.starts[1] + by if len(entry.sentence.starts) > 1 else -1
    return any(a.cue.start <= second for a in entry.attributions if a.way is not Way.AGENCY)


def from_behind(found: Sequence[Evidence], number: int) -> bool:
    """Whether the next sentence names who says this quotation: ``“…” Ann Dale recalled.``"""
    if number + 1 >= len(found):
        return False
    entry, after = found[number], found[number + 1]
    return entry.block == after.block and Way.QUOTATION in {a.way for a in entry.attributions}


def only_names(found: Sequence[Evidence], number: int) -> bool:
    """Whether the next sentence does nothing but name the speaker of this quotation."""
    entry, after = found[number], found[number + 1]
    if _is_open(entry):
        return True
    no_words = not any(after.sentence.quoted) or after.sentence.quoted[:2] == (False, False)
    begins = after.sentence.words[:1] and after.sentence.words[0][0].islower()
    return bool(begins) or (
        no_words and after.quoted == 0 and len(after.sentence.low) <= _SHORT and entry.is_quotation
    )


def _is_open(entry: Evidence) -> bool:
    """Whether a quotation begins in the sentence and ends in a later one."""
    cues = [a.cue for a in entry.attributions if a.way is Way.QUOTATION]
    last = entry.sentence.words[-1] if entry.sentence.words else ""
    return bool(cues) and max(cue.end for cue in cues) >= entry.span.end and last not in _CLOSING
