"""Evidence of a source in a German sentence."""

from collections.abc import Iterator

from copydesk.checks.claims.attribution import Attribution, Way
from copydesk.checks.claims.lexicon import Tag, lexicon
from copydesk.checks.claims.phrases import find_phrases, phrase_table
from copydesk.checks.claims.tokens import Sentence

_AFTER_NACH = frozenset(
    "angaben darstellung ansicht meinung einschätzung auffassung informationen information berichten bericht aussage aussagen "
    "erkenntnissen schätzungen schätzung worten überzeugung lesart vernehmen recherchen berechnungen prognosen prognose "
    "umfrage umfragen studie studien statistik statistiken erhebung erhebungen befragung untersuchung untersuchungen "
    "zeugenaussagen polizeiangaben medienberichten agenturberichten agenturmeldungen meldungen hochrechnung hochrechnungen dafürhalten "
    "kenntnisstand auskunft bekunden analyse gerüchten".split()
)
_NACH_ENDINGS = ("angaben", "berichten", "meldungen", "informationen", "schätzungen", "aussagen", "studie", "umfrage")
_ARTICLES = frozenset("der die das ein eine einer sein seine ihr ihre".split())
_STOPS = frozenset(",;:.–—()!?")
_NOT_LOUD = frozenset("zu so sehr wie ganz ziemlich etwas weniger".split())
_HAS = frozenset("hat haben hatte hatten habe".split())
_REPORTED = frozenset("berichtet gemeldet mitgeteilt angegeben vorgeworfen beschuldigt bekanntgegeben vermutet verdächtigt begründet".split())
_UNREAL = frozenset("als wenn".split())
_TOLL = frozenset(
    "tote toten todesopfer opfer menschenleben verletzte verletzten leben".split()
)


def german_cues(sentence: Sentence) -> Iterator[Attribution]:
    """All evidence of the sentence by itself."""
    yield from _prepositions(sentence)
    yield from _verbs(sentence)
    yield from _subjunctive(sentence)
    yield from _so_says(sentence)
    for first, last in find_phrases(sentence, phrase_table("de", "source")):
        yield Attribution(Way.PHRASE, sentence.stretch(first, last))
    yield from _nouns(sentence)
    yield from _weak(sentence)


def _prepositions(sentence: Sentence) -> Iterator[Attribution]:
    low, bits = sentence.low, sentence.bits
    last = len(low) - 1
    for place, word in enumerate(low):
        if sentence.quoted[place]:
            continue
        if bits[place] & Tag.BEFORE:
            previous = low[place - 1] if place else ""
            if place < last and low[place + 1] not in _STOPS and previous not in _NOT_LOUD:
                yield Attribution(Way.PREPOSITION, sentence.stretch(place, place))
        elif bits[place] & (Tag.AFTER | Tag.DEMNACH) and word != "danach":
            yield Attribution(Way.PREPOSITION, sentence.stretch(place, place))
        elif word == "nach":
            for ahead in range(place + 1, min(place + 6, last + 1)):
                if low[ahead] in _STOPS:
                    break
                if low[ahead] in _AFTER_NACH or low[ahead].endswith(_NACH_ENDINGS):
                    yield Attribution(Way.PREPOSITION, sentence.stretch(place, ahead))
                    break


def _verbs(sentence: Sentence) -> Iterator[Attribution]:
    low = sentence.low
    active = _HAS & set(low)
    for place in sentence.places(Tag.SAY):
        word = low[place]
        if sentence.words[place][0].isupper() and place:
            continue
        if word.startswith("forder") and _TOLL & set(low):
            continue
        if _is_participle(word) and not active and word not in _REPORTED:
            continue
        yield Attribution(Way.VERB, sentence.stretch(place, place))
    known = lexicon("de")
    assert known is not None
    for place in sentence.places(Tag.SEPARABLE):
        wanted = known.particles.get(low[place], frozenset())
        for ahead in range(place + 1, min(place + 60, len(low))):
            if low[ahead] in wanted and (ahead + 1 == len(low) or low[ahead + 1] in _STOPS or low[ahead + 1] in {"und", "“"}):
                yield Attribution(Way.VERB, sentence.stretch(place, place))
                break
    if _has_clause(sentence):
        for place in sentence.places(Tag.ACT | Tag.THINK):
            if not (place and sentence.words[place][0].isupper()):
                yield Attribution(Way.VERB, sentence.stretch(place, place))


def _is_participle(word: str) -> bool:
    """Whether the form is a participle: ``gemeldet``, ``verurteilt``, ``mitgeteilt``."""
    return word.endswith(("t", "en")) and (
        word.startswith(("ge", "be", "er", "ver", "ent")) or "ge" in word[2:6]
    )


def _has_clause(sentence: Sentence) -> bool:
    """Whether something is said, asked or thought in a clause of its own."""
    low = sentence.low
    return ":" in low or any(
        low[n] == "," and sentence.bits[n + 1] & Tag.NAMING_CLAUSE for n in range(len(low) - 1)
    )


def _subjunctive(sentence: Sentence) -> Iterator[Attribution]:
    low = sentence.low
    for place in sentence.places(Tag.SUBJUNCTIVE):
        if sentence.words[place][0].isupper():
            continue
        before = low[max(0, place - 12) : place]
        if _UNREAL & set(before) and {"ob", "wenn", "als"} & set(before) and "," not in before[-3:]:
            continue
        if low[place] == "sei" and (before[-1:] == ["es"] or low[place + 1 : place + 2] == ("dank",)):
            continue
        if "ich" in low:
            continue
        yield Attribution(Way.SUBJUNCTIVE, sentence.stretch(place, place))


def _so_says(sentence: Sentence) -> Iterator[Attribution]:
    """``…, so der Minister.``"""
    low = sentence.low
    for place, word in enumerate(low[:-1]):
        if word != "so" or not place or low[place - 1] not in {",", "–", "“", "«", "“", '"'}:
            continue
        end = next((n for n in range(place + 1, min(place + 14, len(low))) if low[n] in _STOPS), None)
        if end is not None and (sentence.words[place + 1][0].isupper() or low[place + 1] in _ARTICLES):
            yield Attribution(Way.PHRASE, sentence.stretch(place, end - 1))


def _nouns(sentence: Sentence) -> Iterator[Attribution]:
    for place in sentence.places(Tag.SAYING_NOUN):
        ahead = sentence.low[place + 1 : place + 14]
        if any(a == "," and b in {"dass", "daß", "wonach", "ob"} for a, b in zip(ahead, ahead[1:], strict=False)):
            yield Attribution(Way.NOUN, sentence.stretch(place, place))
        else:
            yield Attribution(Way.NOUN, sentence.stretch(place, place), weak=True)
    for place in sentence.places(Tag.STATEMENT | Tag.DOCUMENT):
        yield Attribution(Way.DOCUMENT, sentence.stretch(place, place), weak=True)


def _weak(sentence: Sentence) -> Iterator[Attribution]:
    for place in sentence.places(Tag.CONJUNCTIVE_TWO | Tag.HEARSAY | Tag.HEDGE):
        yield Attribution(Way.SUBJUNCTIVE, sentence.stretch(place, place), weak=True)
