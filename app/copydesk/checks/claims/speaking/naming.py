"""The words that name the source of a sentence."""

from bisect import bisect_left
from dataclasses import dataclass

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.evidence.evidence import Evidence
from copydesk.checks.claims.speaking.acts import Act, act, clause_end
from copydesk.checks.claims.speaking.candidates import candidates
from copydesk.checks.claims.speaking.eligible import Hearing, is_thing, may_speak
from copydesk.checks.claims.speaking.subjects import Words, clause_start
from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.phrases import phrase_at
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence
from copydesk.text.particles import foreign_particles, noble_particles

_FIRST = (Way.PREPOSITION, Way.VERB, Way.PHRASE, Way.DOCUMENT, Way.NOUN)
"""Ways that name somebody; the last ones only where no other does."""
_TRIED = 6
"""Pieces of evidence that are asked for a name."""
_POINTERS = (("daran",), ("darauf",), ("davor",))
"""Behind a verb they point to what is said: ``erinnerte daran, dass …``."""
_CLOSES = frozenset(",?!–—")
"""Marks of which one stands between a quotation and the words that name its speaker."""
_NONE = range(0)
_TAIL = 9
"""Words beside a quotation, besides those of its speaker, at most."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence itself tells of its source."""

    words: Words
    """The places of the words that name it; empty where none does."""
    speaks: bool
    """Whether somebody speaks in it, named or not."""


def told(hearing: Hearing, entry: Evidence) -> Told:
    """Who is named as the source of a sentence."""
    by = entry.span.start - entry.sentence.span.start
    sentence, starts = entry.sentence, entry.sentence.starts
    spoken = [a for a in entry.attributions if a.way in _FIRST]
    spoken.sort(key=lambda a: _rank(sentence, a.way, bisect_left(starts, a.cue.start - by)))
    speaks = False
    for attribution in spoken[:_TRIED]:
        first = bisect_left(starts, attribution.cue.start - by)
        last = bisect_left(starts, attribution.cue.end - by) - 1
        if not first <= last < len(starts):
            continue
        plain = _is_plain(sentence, attribution.way, first, entry.language)
        found = candidates(entry, attribution, first, last)
        heard = attribution.way is not Way.NOUN and _is_heard(sentence, first, last, found)
        words = _chosen(hearing, sentence, found, plain=plain or heard)
        if words:
            return Told(words, speaks=True)
        speaks = speaks or _is_act(sentence, attribution, first, entry.language)
    if any(a.way is Way.QUOTATION for a in entry.attributions):
        words = _beside_quotation(sentence, entry.language)
        if words and _stands_for_somebody(hearing, sentence, words, plain=True):
            return Told(words, speaks=True)
    return Told(_NONE, speaks)


def _rank(sentence: Sentence, way: Way, first: int) -> tuple[bool, bool, bool, int]:
    """The first words count first, those that only say where somebody spoke after all others: ``in an interview``."""
    first = min(first, len(sentence.low) - 1)
    where = way is Way.PHRASE and sentence.low[first] in {"in", "im", "auf", "on", "at", "unter"}
    return way is Way.NOUN, way is Way.DOCUMENT, where, first


def _is_act(sentence: Sentence, attribution: Attribution, first: int, language: str) -> bool:
    """Whether the evidence shows that somebody speaks here, and not only that somebody did."""
    if attribution.way is Way.VERB:
        clause = range(clause_start(sentence, first), clause_end(sentence, first))
        reported = any(sentence.bits[n] & Tag.SUBJUNCTIVE for n in clause if n != first)
        return not reported and act(sentence, first, language) is not Act.NONE
    if attribution.way is Way.PREPOSITION:
        return not sentence.bits[first] & Tag.DEMNACH
    return attribution.way in {Way.PHRASE, Way.DOCUMENT}


def _is_plain(sentence: Sentence, way: Way, first: int, language: str) -> bool:
    """Whether only people and their houses do what the evidence says: ``sagte``, ``laut``, ``so``; not ``zeigte``."""
    low = sentence.low[first]
    if way is Way.PREPOSITION:
        return not (lists(language).own & set(sentence.low[first : first + 3]))
    if low == "so":
        return first > 0 and sentence.low[first - 1] != ":"
    if way is Way.PHRASE:
        return low.startswith(lists(language).plain_turn)
    if way is Way.VERB and sentence.low[first + 1 : first + 2] in _POINTERS:
        return True
    saying = sentence.bits[first] & (Tag.SAY | Tag.SEPARABLE)
    if sentence.bits[first] & Tag.CLAUSE and any(sentence.quoted):
        saying = Tag.SAY  # “…,” the release added
    return way is Way.VERB and bool(saying) and not low.startswith(lists(language).loose)


def _is_heard(sentence: Sentence, first: int, last: int, found: tuple[Words, ...]) -> bool:
    """``heißt es in der Klageschrift``: whatever has an article there is a source."""
    around = sentence.low[max(0, first - 1) : last + 2]
    heard = "es" in around and ("hieß" in around or "heißt" in around)
    return heard and all(len(w) > 1 and sentence.bits[w[0]] & Tag.DETERMINER for w in found)


def _chosen(
    hearing: Hearing, sentence: Sentence, found: tuple[Words, ...], *, plain: bool
) -> Words:
    """The first of the candidates that may speak, by name; a single word of which nothing is known comes last."""
    kept: Words = _NONE
    for rank, one in enumerate(found):
        words = _whose_words(sentence, one) if hearing.language == "de" else one
        if words and sentence.low[words[-1]] in lists(hearing.language).further:
            continue  # "In der Mitteilung heißt es": of whoever gave it
        if not words or not _stands_for_somebody(
            hearing, sentence, words, plain=plain and not rank
        ):
            continue
        by_name = _by_name(hearing, sentence, words)
        if by_name != words and not may_speak(hearing, sentence, by_name, plain=plain and not rank):
            continue
        doubtful = len(by_name) == 1 and not may_speak(hearing, sentence, by_name, plain=False)
        if not doubtful:
            return by_name
        kept = kept or by_name
    return kept


def _stands_for_somebody(
    hearing: Hearing, sentence: Sentence, words: Words, *, plain: bool
) -> bool:
    """Not ``dies``, ``it``, ``him``; nor what cannot speak."""
    low, language = sentence.low[words[0]], hearing.language
    if len(words) == 1 and low in lists(language).nobody:
        return False
    if language == "en" and low in lists(language).oblique:
        return False
    return may_speak(hearing, sentence, words, plain=plain)


def _whose_words(sentence: Sentence, words: Words) -> Words:
    """``Angaben der Klinik`` are the words of the ``Klinik``."""
    given = next((n for n in words if sentence.low[n] in german().given), -1)
    if given < 0 or given + 1 not in words or not sentence.bits[given] & Tag.STATEMENT:
        return words
    return range(given + 1 + (sentence.low[given + 1] in {"von", "vom"}), words.stop)


def _by_name(hearing: Hearing, sentence: Sentence, words: Words) -> Words:
    """The name of somebody where an office has it beside it: ``die Leiterin, Ute Claus,``, ``Ann Dale, the owner``."""
    end = len(sentence.low)
    if words.stop + 2 < end and sentence.low[words.stop] == ",":
        stop = next((n for n in range(words.stop + 1, end) if not _is_name(sentence, n)), end)
        office = any(sentence.bits[n] & Tag.PERSON for n in words)
        named = stop - words.stop - 1 in {2, 3} and stop < end
        if office and named and (sentence.low[stop] == "," or hearing.language == "en"):
            return range(words.stop + 1, stop)
    if hearing.language == "en" and words.start > 2 and sentence.low[words.start - 1] == ",":
        start = words.start - 1
        while start and _is_name(sentence, start - 1):
            start -= 1
        head = sentence.words[words[-1]][0].islower()
        if (
            head
            and words.start - start > 2
            and (not start or not sentence.low[start - 1].isalnum())
        ):
            return range(start, words.start - 1)
    return _without_tail(hearing, sentence, words)


def _is_name(sentence: Sentence, place: int) -> bool:
    word = sentence.words[place]
    if word in foreign_particles() or word == "von":
        after = sentence.words[place + 1 : place + 2]
        return sentence.words[place - 1][0].isupper() and bool(after) and after[0][0].isupper()
    return word[0].isupper() and not sentence.bits[place] & ~Tag.TURN


def _without_tail(hearing: Hearing, sentence: Sentence, words: Words) -> Words:
    """Only what belongs to the name: ``Ute Claus`` without ``von der SPD`` or ``der Zeitung``, ``die Polizei`` without ``Montag``."""
    if hearing.language == "en":
        words = _behind_owner(sentence, words)
    last = words[-1]
    while last > words[0] and _trails(sentence, last, hearing.language):
        last -= 1
    capital = next((n for n in words if sentence.words[n][0].isupper()), last)
    end = capital + 1
    while end <= last and (_is_name(sentence, end) or sentence.low[end] == "."):
        end += 1
    if end > last or not sentence.low[end].islower() or sentence.words[end][0].isupper():
        return range(words[0], last + 1)
    if hearing.language == "en":
        article = sentence.bits[words[0]] & Tag.DETERMINER
        cut = not article and not _ends_with_office(sentence, end, last)
        return range(words[0], end if cut else last + 1)
    small = sentence.low[end]
    pair = end - capital > 1 or hearing.known.is_name(sentence.low[end - 1])
    noble = small in noble_particles() and sentence.words[last][0].isupper()
    tail = [n for n in range(end + 1, last + 1) if not sentence.words[n].islower()]
    house = len(tail) > 1 or any(
        sentence.bits[n]
        or is_thing(sentence.low[n])
        or sum(map(str.isupper, sentence.words[n])) > 1
        for n in tail
    )
    pair = pair and sentence.low[words[0]] != "das"  # "das Deutsche Zentrum für Seefahrt"
    if pair and (not noble or house):
        return range(words[0], end)
    return range(words[0], last + 1)


def _behind_owner(sentence: Sentence, words: Words) -> Words:
    """``the Courier's Ann Dale`` by her name."""
    title = next((n for n in words[1:] if sentence.low[n] in english().title), 0)
    if title and sentence.low[title - 1] not in english().joins:
        return range(title, words.stop)  # "Speaking to the paper Mr Dale said"
    owner = next((n for n in words if sentence.words[n].endswith(("'s", "’s"))), words[-1])
    rest = range(owner + 1, words.stop)
    named = len(rest) > 1 and all(_is_name(sentence, n) for n in rest)
    return rest if named else words


def _trails(sentence: Sentence, place: int, language: str) -> bool:
    """A day or a small word that ends nothing: ``die Polizei Montag``, ``Bericht vom``."""
    low = sentence.low[place]
    small = sentence.words[place][0].islower()
    if language == "en":
        return bool(sentence.bits[place] & Tag.DAY) or (small and low in english().preposition)
    return bool(sentence.bits[place] & Tag.DAY) or small or low.startswith(german().weekday)


def _ends_with_office(sentence: Sentence, place: int, last: int) -> bool:
    """``Harbour Trust spokesman``: what follows the name says who it is; in ``Dale sent a message`` it does not."""
    if any(sentence.bits[n] & Tag.DETERMINER for n in range(place, last + 1)):
        return False
    house = Tag.PERSON | Tag.INSTITUTION | Tag.SOMEBODY | Tag.PAPER | Tag.STATEMENT | Tag.CROWD
    known = sentence.bits[last] & house or sentence.low[last] in english().trade
    return bool(known) or sentence.words[last][0].isupper()


def _beside_quotation(sentence: Sentence, language: str) -> Words:
    """``“…,” recalled Ann Dale.``, ``“…,” Ann Dale continued.``, ``Ann Dale: “…”``: whatever the verb is."""
    quoted = [n for n, inside in enumerate(sentence.quoted) if inside]
    if not quoted:
        return _NONE
    tail, end = quoted[-1] + 1, len(sentence.low)
    while tail < end and not sentence.words[tail][0].isalnum():
        tail += 1
    closed = not _CLOSES.isdisjoint(sentence.low[max(0, quoted[-1] - 1) : tail])
    for start in (tail, tail + 1) if closed else ():
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
