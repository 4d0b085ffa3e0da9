"""The words that name the source which a piece of evidence shows."""

from bisect import bisect_left

from copydesk.checks.claims.attribution import Attribution, Way
from copydesk.checks.claims.evidence import Evidence
from copydesk.checks.claims.lexicon import cue_words
from copydesk.checks.claims.phrases import LONGEST, is_break, is_preposition, phrase_at
from copydesk.checks.claims.subjects import Words, behind, clause_start, leading, subject
from copydesk.checks.claims.tags import Tag
from copydesk.checks.claims.tokens import Sentence

_FIRST = (Way.PREPOSITION, Way.VERB, Way.PHRASE, Way.DOCUMENT, Way.NOUN)
"""Ways that name somebody; the last ones only where no other does."""
_TRIED = 6
"""Pieces of evidence that are asked for a name."""
_NAMES_BEHIND = frozenset(("von", "durch", "seitens", "auf", "by", "to", "sicht"))
_NONE = range(0)
_TAIL = 5
"""Words beside a quotation, besides those of its speaker, at most."""


def named_source(entry: Evidence) -> Words:
    """The places in the sentence of the words that name its source; empty where none does."""
    by = entry.span.start - entry.sentence.span.start
    starts = entry.sentence.starts
    spoken = [a for a in entry.attributions if a.way in _FIRST]
    spoken.sort(key=lambda a: (a.way is Way.NOUN, a.way is Way.DOCUMENT, a.cue.start))
    for attribution in spoken[:_TRIED]:
        first = bisect_left(starts, attribution.cue.start - by)
        last = bisect_left(starts, attribution.cue.end - by) - 1
        if not first <= last < len(starts):
            continue
        words = _words(entry, attribution, first, last)
        if words and not _stands_for_nobody(entry.sentence, words, entry.language):
            return words
    if any(a.way is Way.QUOTATION for a in entry.attributions):
        return _beside_quotation(entry.sentence, entry.language)
    return _NONE


def _stands_for_nobody(sentence: Sentence, words: Words, language: str) -> bool:
    """``dies``, ``it``, ``him``: words that are no source."""
    low = sentence.low[words[0]]
    if len(words) == 1 and low in cue_words(language, "nobody"):
        return True
    return language == "en" and low in cue_words(language, "oblique")


def _words(entry: Evidence, attribution: Attribution, first: int, last: int) -> Words:
    sentence, language = entry.sentence, entry.language
    if attribution.way is Way.VERB:
        return subject(sentence, first, language)
    if attribution.way is Way.DOCUMENT:
        return _paper(sentence, first, language)
    if attribution.way is Way.NOUN:
        return _whose(sentence, first, language)
    if attribution.way is Way.PREPOSITION:
        return _behind_preposition(sentence, first, last, language)
    return _in_turn(sentence, first, last, language)


def _behind_preposition(sentence: Sentence, first: int, last: int, language: str) -> Words:
    """``laut Polizei``, ``dem Amt zufolge``, ``nach Angaben der Klinik``, ``nach Zeugenaussagen``."""
    if sentence.low[first] in cue_words(language, "source_before"):
        return _before(sentence, first, language)
    if cue_words(language, "own") & set(sentence.low[first:last]):
        return _main(sentence, first, last, language)
    start = last + 1
    if start < len(sentence.low) and sentence.low[start] in {"von", "„", "“", '"', "»"}:
        start += 1
    stop = _any_phrase(sentence, start, language)
    begins = stop > start and (
        sentence.bits[start] & (Tag.DETERMINER | Tag.PRONOUN)
        or sentence.words[start][0].isupper()
        or sentence.quoted[start]
        or language == "en"
    )
    if begins:
        return range(start, stop)
    bare = last == first + 1 and sentence.low[last] in cue_words(language, "after_nach")
    if last > first and not bare and sentence.low[first + 1] not in cue_words(language, "whose"):
        return range(first + 1, last + 1)  # "nach Zeugenaussagen", "nach offiziellen Angaben"
    return _NONE


def _before(sentence: Sentence, place: int, language: str) -> Words:
    """``dem Sprecher des Amts zufolge``: the longest noun phrase that ends at the place."""
    found = _NONE
    for start in range(place - 1, max(-1, place - 1 - LONGEST), -1):
        if is_break(sentence, start):
            break
        if phrase_at(sentence, start, language) == place:
            found = range(start, place)
    return found


def _any_phrase(sentence: Sentence, start: int, language: str) -> int:
    """The end of a noun phrase, also of one between quotation marks: ``laut „Ostseeblatt“``."""
    stop = phrase_at(sentence, start, language)
    if stop == start and start < len(sentence.low) and sentence.quoted[start]:
        while stop < len(sentence.low) and sentence.quoted[stop] and stop < start + LONGEST:
            stop += 1
        while stop > start and not sentence.words[stop - 1][0].isalnum():
            stop -= 1
    return stop


def _main(sentence: Sentence, first: int, last: int, language: str) -> Words:
    """The subject of the sentence, which the cue stands in."""
    return leading(sentence, 0, first, language) or behind(sentence, last, language)


def _in_turn(sentence: Sentence, first: int, last: int, language: str) -> Words:
    """``so der Minister``, ``wie die Polizei mitteilte``, ``in einer Rede``, ``on condition of anonymity``."""
    if last > first and sentence.low[first] in {"so", "wie"}:
        inside = leading(sentence, first + 1, last + 1, language)
        if inside:
            return inside
    if language == "de" and sentence.low[last] == "es":
        return _heard_from(sentence, first, last)
    if sentence.low[last] in _NAMES_BEHIND:
        stop = phrase_at(sentence, last + 1, language)
        if stop > last + 1:
            return range(last + 1, stop)
    start = clause_start(sentence, first)
    return (
        subject(sentence, first, language)
        if start < first
        else _main(sentence, first, last, language)
    )


def _heard_from(sentence: Sentence, first: int, last: int) -> Words:
    """``aus Paris hieß es``, ``hieß es vom Sprecher``, ``heißt es in dem Bericht``."""
    for start in (clause_start(sentence, first), last + 1):
        if is_preposition(sentence, start, "de"):
            stop = phrase_at(sentence, start + 1, "de")
            if start + 1 < stop and (start > last or stop == first):
                return range(start + 1, stop)
    return _NONE


def _beside_quotation(sentence: Sentence, language: str) -> Words:
    """``“…,” recalled Ann Dale.``, ``“…,” Ann Dale continued.``, ``Ann Dale: “…”``: whatever the verb is."""
    quoted = [n for n, inside in enumerate(sentence.quoted) if inside]
    if not quoted:
        return _NONE
    tail, end = quoted[-1] + 1, len(sentence.low)
    while tail < end and not sentence.words[tail][0].isalnum():
        tail += 1
    for start in (tail, tail + 1):
        stop = phrase_at(sentence, start, language)
        rest = end - stop
        if (
            stop > start
            and rest <= _TAIL
            and any(w[0].isupper() for w in sentence.words[start:stop])
        ):
            return range(start, stop)
    head = phrase_at(sentence, 0, language)
    if head > 0 and ":" in sentence.low[head : min(head + _TAIL, quoted[0] + 1)]:
        return range(head)
    return _NONE


def _whose(sentence: Sentence, place: int, language: str) -> Words:
    """``die Behauptung des Ministers``; where nobody is named, nobody is."""
    stop = phrase_at(sentence, place + 1, language)
    if stop > place + 1 and sentence.bits[place + 1] & Tag.DETERMINER and language == "de":
        return range(place + 1, stop)
    return _NONE


def _paper(sentence: Sentence, place: int, language: str) -> Words:
    """``a poll by the Courier``: from its article up to its verb."""
    start = place
    while start and place - start < 4 and not is_break(sentence, start - 1):
        start -= 1
        if sentence.bits[start] & Tag.DETERMINER and phrase_at(sentence, start, language) > place:
            break
    if phrase_at(sentence, start, language) <= place:
        start = place
    last = place
    while last + 1 < min(len(sentence.low), place + LONGEST):
        if is_break(sentence, last + 1) or sentence.bits[last + 1] & Tag.SPEAKS:
            break
        if sentence.low[last + 1] in cue_words(language, "auxiliary"):
            break
        last += 1
    return range(start, last + 1)
