"""Where the words stand that may name a source: beside the verb, behind the preposition, after ``hieß es``."""

from collections.abc import Iterator

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.speaking.acts import Act, act, clause_end
from copydesk.checks.claims.speaking.subjects import (
    AND,
    Words,
    behind,
    clause_start,
    leading,
    subjects,
)
from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.phrases import LONGEST, is_break, phrase_at
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence

_NAMES_BEHIND = frozenset(("von", "durch", "seitens", "by", "sicht"))
"""Last words of turns behind which the source stands."""
_FAR = 4
"""Words before an English subject among which ``that`` makes a clause of it that hangs on another."""
_NONE = range(0)


def candidates(
    entry: Evidence, attribution: Attribution, first: int, last: int
) -> tuple[Words, ...]:
    """The places of the words that may name the source which a piece of evidence shows, the likeliest first.

    Args:
        first, last: the first and the last word of the evidence.
    """
    sentence, language = entry.sentence, entry.language
    if attribution.way is Way.VERB:
        return _of_verb(sentence, first, language)
    if attribution.way is Way.DOCUMENT:
        return (_paper(sentence, first, language),)
    if attribution.way is Way.NOUN:
        return (_whose(sentence, first, language),)
    if attribution.way is Way.PREPOSITION:
        return (_behind_preposition(sentence, first, last, language),)
    turned = _in_turn(sentence, first, last, language)
    return tuple(words for words in turned if words and not _hangs(sentence, words, language))


def _of_verb(sentence: Sentence, verb: int, language: str) -> tuple[Words, ...]:
    """Who says what the verb says: its subject, or whoever it is said by."""
    if language == "de" and sentence.low[verb] in {"hieß", "heißt"}:
        if "es" in sentence.low[max(0, verb - 1) : verb + 2]:
            after = sentence.low[verb + 1 : verb + 2] == ("es",)
            return tuple(_heard_from(sentence, verb - (not after), verb + after))
        return ()  # "Die Brücke heißt nun anders"
    match act(sentence, verb, language):
        case Act.SPOKEN:
            found = subjects(sentence, verb, language)
            first = next((one for one in found if one), _NONE)
            if first and not _agrees(sentence, verb, first, language):
                return ()
            return tuple(one for one in found if one and _agrees(sentence, verb, one, language))
        case Act.PASSIVE:
            return (_agent(sentence, verb, language),)
        case Act.NONE:
            return ()


def _agrees(sentence: Sentence, verb: int, words: Words, language: str) -> bool:
    """Whether the words may be the one subject of the verb: ``sie sagten``, ``Fischer warnten`` and ``A und B`` are several."""
    low = sentence.low
    end = len(low)
    if language == "en":
        hangs = _hangs(sentence, words, language)
        joined = words.stop < verb and low[words.stop] in AND
        return not hangs and not joined
    joins = words.stop < end and low[words.stop] in AND and words.stop + 1 < end
    if joins and (words.stop < verb or sentence.words[words.stop + 1][0].isupper()):
        return False
    clause = low[clause_start(sentence, verb) : clause_end(sentence, verb)]
    helpers = [word for word in clause if word in german().auxiliary]
    plural = (helpers[0] if helpers else low[verb]).endswith("en")
    house = sum(map(str.isupper, sentence.words[words.start])) > 1
    return not plural or len(words) > 1 or house


def _hangs(sentence: Sentence, words: Words, language: str) -> bool:
    """``… that the firm is considering it``: that clause is not the sentence's own."""
    if language != "en" or not words.start:
        return False
    before = sentence.low[
        max(clause_start(sentence, words.start), words.start - _FAR) : words.start
    ]
    return not english().hanging.isdisjoint(before)


def _agent(sentence: Sentence, verb: int, language: str) -> Words:
    """``wurde von der Opposition kritisiert``, ``was criticised by Ann Dale``."""
    start, end = clause_start(sentence, verb), clause_end(sentence, verb)
    if language == "en":
        if not {"who", "which", "that"}.isdisjoint(sentence.low[start:verb]):
            return _NONE
        if verb + 1 < end and sentence.low[verb + 1] == "by":
            return range(verb + 2, max(verb + 2, phrase_at(sentence, verb + 2, "en")))
        return _NONE
    passive = next((n for n in range(start, end) if sentence.low[n] in german().becomes), end)
    for place in range(start, end):
        if sentence.low[place] in {"von", "vom"} and (place == start or place > passive):
            return range(place + 1, max(place + 1, phrase_at(sentence, place + 1, "de")))
    return _NONE


def _behind_preposition(sentence: Sentence, first: int, last: int, language: str) -> Words:
    """``laut Polizei``, ``dem Amt zufolge``, ``nach Angaben der Klinik``, ``nach Zeugenaussagen``."""
    if sentence.low[first] in lists(language).source_before:
        return _before(sentence, first, language)
    if sentence.bits[first] & Tag.DEMNACH:
        return _NONE
    if lists(language).own & set(sentence.low[first:last]):
        return _main(sentence, first, last, language)
    if last > first and sentence.low[first + 1] in lists(language).whose:
        return _NONE
    start = last + 1
    if start < len(sentence.low) and sentence.low[start] in {"von", "„", "“", '"', "»"}:
        start += 1
    stop = _any_phrase(sentence, start, language)
    begins = stop > start and (
        sentence.bits[start] & (Tag.DETERMINER | Tag.PRONOUN)
        or (sentence.words[start][0].isupper() and _may_follow(sentence, first, last, start))
        or sentence.quoted[start]
        or language == "en"
    )
    if begins:
        return range(start, stop)
    bare = last == first + 1 and sentence.low[last] in lists(language).after_nach
    if last > first and not bare and sentence.low[first + 1] not in lists(language).whose:
        return range(first + 1, last + 1)  # "nach Zeugenaussagen", "nach offiziellen Angaben"
    return _NONE


def _may_follow(sentence: Sentence, first: int, last: int, start: int) -> bool:
    """Whether a noun without an article may be whose words those are: ``laut Polizei``, ``nach Angaben Brandts``."""
    genitive = sentence.low[start].endswith(("s", "x", "z", "ß"))
    return last == first or genitive or sentence.low[start - 1] == "von"


def _before(sentence: Sentence, place: int, language: str) -> Words:
    """``dem Sprecher des Amts zufolge``: the longest noun phrase that ends at the place."""
    found = _NONE
    for start in range(place - 1, max(-1, place - 1 - LONGEST), -1):
        if is_break(sentence, start):
            break
        bare = not sentence.bits[start] & Tag.DETERMINER and sentence.words[start][0].islower()
        if bare and found and sentence.words[found.start][0].islower():
            continue  # "starben amtlichen Angaben zufolge"
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
    start = clause_start(sentence, first)
    return leading(sentence, start, first, language) or behind(sentence, last, language)


def _in_turn(sentence: Sentence, first: int, last: int, language: str) -> tuple[Words, ...]:
    """``so der Minister``, ``wie die Polizei mitteilte``, ``in einer Rede``, ``on condition of anonymity``."""
    if last > first and sentence.low[first] in {"so", "wie"}:
        inside = leading(sentence, first + 1, last + 1, language)
        if inside:
            return (inside,)
    if language == "de" and "es" in sentence.low[first : last + 1]:
        return tuple(_heard_from(sentence, first, last))
    if sentence.low[last] in _NAMES_BEHIND or sentence.low[first] == "according":
        stop = phrase_at(sentence, last + 1, language)
        if stop > last + 1:
            return (range(last + 1, stop),)
    if sentence.low[last] == "auf":
        return (_main(sentence, first, first, language),)
    if _names_nobody(sentence, first, last, language):
        return ()
    if clause_start(sentence, first) < first:
        return subjects(sentence, first, language)
    return (_main(sentence, first, last, language),)


def _names_nobody(sentence: Sentence, first: int, last: int, language: str) -> bool:
    """``plans to call for``; ``(Source: …)``, which is a reference; ``is considered``, which others say of the subject."""
    infinitive = language == "en" and first > 0 and sentence.low[first - 1] == "to"
    reference = sentence.low[last] == ":" and first + 1 == last
    about = (
        sentence.low[first] in english().spoken_about and sentence.low[last] in english().not_spoken
    )
    return infinitive or reference or about


def _heard_from(sentence: Sentence, first: int, last: int) -> Iterator[Words]:
    """``aus dem Rathaus hieß es``, ``hieß es am Abend vom Sprecher``, ``heißt es in dem Bericht``."""
    start = clause_start(sentence, first)
    if sentence.low[start] in german().heard_from and phrase_at(sentence, start + 1, "de") == first:
        yield range(start + 1, first)
    place, end = last + 1, clause_end(sentence, last)
    while place < end:
        stop = phrase_at(sentence, place + 1, "de")
        if sentence.low[place] in german().heard_from:
            yield range(place + 1, max(place + 1, stop))
        place = max(place + 1, stop)


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
        if sentence.low[last + 1] in lists(language).auxiliary:
            break
        last += 1
    return range(start, last + 1)
