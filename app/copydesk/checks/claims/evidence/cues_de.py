"""Evidence of a source in a German sentence."""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.evidence.written import written
from copydesk.checks.claims.words.lexicon import lexicon
from copydesk.checks.claims.words.lists import german
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence

_NEAR = 6
"""Words after ``nach`` within which a noun of saying must stand."""
_REACH = 60
"""Words after a verb within which its particle stands."""
_OPENING = frozenset('„»"“‚')
_PARTICLE_BEFORE = STOPS | {"und", "oder", "sowie"}


def german_cues(sentence: Sentence) -> Iterator[Attribution]:
    """All evidence of the sentence by itself."""
    yield from _prepositions(sentence)
    yield from _verbs(sentence)
    yield from _separable_verbs(sentence)
    yield from _verbs_with_clause(sentence)
    yield from _subjunctive(sentence)
    yield from _own_account(sentence)
    yield from _so_says(sentence)
    for turn in sentence.turns:
        if turn.name == "source":
            yield Attribution(Way.PHRASE, sentence.stretch(turn.first, turn.last))
    yield from _nouns(sentence)
    yield from written(sentence, "de")


def _prepositions(sentence: Sentence) -> Iterator[Attribution]:
    """``laut Polizei``, ``dem Amt zufolge``, ``nach Angaben``; not ``zu laut`` and not ``nach dem Unfall``."""
    low, bits = sentence.low, sentence.bits
    for place in sentence.places(Tag.BEFORE | Tag.AFTER | Tag.DEMNACH | Tag.NACH):
        if bits[place] & Tag.BEFORE:
            before = low[place - 1] if place else ""
            after = low[place + 1 : place + 2]
            if (
                after
                and (after[0] in _OPENING or after[0] not in STOPS)
                and before not in german().not_loud_after
            ):
                yield Attribution(Way.PREPOSITION, sentence.stretch(place, place))
        elif _is_view(sentence, place):
            yield Attribution(Way.PREPOSITION, sentence.stretch(place - 2, place))
        elif bits[place] & (Tag.AFTER | Tag.DEMNACH):
            yield Attribution(Way.PREPOSITION, sentence.stretch(place, place))
        else:
            for ahead in range(place + 1, min(place + _NEAR, len(low))):
                if low[ahead] in STOPS:
                    break
                if bits[ahead] & Tag.AFTER_NACH:
                    yield Attribution(Way.PREPOSITION, sentence.stretch(place, ahead))
                    break


def _is_view(sentence: Sentence, place: int) -> bool:
    """``ihrer Rechnung nach``, ``seinen Zahlen nach``: somebody's, with any noun."""
    if place < 2 or sentence.low[place] != "nach":
        return False
    return (
        sentence.low[place - 2] in german().of_somebody and sentence.words[place - 1][0].isupper()
    )


def _verbs(sentence: Sentence) -> Iterator[Attribution]:
    """Verbs of saying; a participle counts where somebody has said it, not where something was done."""
    places = [n for n in sentence.places(Tag.SAY) if not sentence.is_noun(n)]
    if not places:
        return
    low = set(sentence.low)
    active = low & german().has
    passive = low & german().passive
    clause = _last_clause(sentence)
    for place in places:
        bits = sentence.bits[place]
        if _is_other_sense(sentence, place) or _is_not_said(sentence, place):
            continue
        if sentence.low[0] == "wer" and sentence.low[place + 1 : place + 2] == (",",):
            continue  # "Wer widerspricht, bekommt Geld zurück": whoever does
        if place and sentence.low[place - 1] == "und" and place > clause:
            continue  # "… hält ihn fest und beschuldigt ihn": the first half is nobody's words
        begins = _opens_with_subject(sentence, place)
        done = bits & Tag.PARTICIPLE or (bits & Tag.EITHER and passive and not begins)
        if not done or active or bits & Tag.REPORTED:
            yield Attribution(Way.VERB, sentence.stretch(place, place))


def _is_other_sense(sentence: Sentence, place: int) -> bool:
    """``Der Unfall forderte drei Tote``, ``melden sich krank``: by a word beside it no verb of saying."""
    for beginning, beside in german().other_sense.items():
        if beginning in sentence.low[place]:
            return not set(beside.split()).isdisjoint(sentence.low)
    return False


def _is_not_said(sentence: Sentence, place: int) -> bool:
    """``hat die Anwohner nicht gewarnt``: a duty undone, and nobody's words follow."""
    before = sentence.low[place - 1] if place else ""
    after = sentence.low[place + 1 : place + 2]
    return before in german().not_said and after not in ((",",), (":",))


def _is_reason(sentence: Sentence, place: int) -> bool:
    """``…, weil sie sich weigerte``: why it was done, where what was done stands before it."""
    low = sentence.low
    for before in range(place - 1, 1, -1):
        if low[before] in german().reason and low[before - 1] == ",":
            return True
        if low[before] in STOPS:
            return False
    return False


def _opens_with_subject(sentence: Sentence, place: int) -> bool:
    """``…, erzählt Brandt``: a verb that opens its clause before its subject, and so is no participle."""
    if not place or place + 1 >= len(sentence.low) or sentence.low[place - 1] not in STOPS:
        return False
    subject = Tag.DETERMINER | Tag.PRONOUN
    return sentence.words[place + 1][0].isupper() or bool(sentence.bits[place + 1] & subject)


def _separable_verbs(sentence: Sentence) -> Iterator[Attribution]:
    """``teilte … mit``: the particle stands at the end of its clause."""
    known = lexicon("de")
    low, words = sentence.low, frozenset(sentence.low)
    for place in sentence.places(Tag.SEPARABLE):
        wanted = known.particles.get(low[place], frozenset()) if known else frozenset[str]()
        for ahead in range(place + 1, min(place + _REACH, len(low))):
            if low[ahead] in wanted and (
                ahead + 1 == len(low) or low[ahead + 1] in _PARTICLE_BEFORE
            ):
                if low[ahead] == "hervor" and words.isdisjoint(german().out_of):
                    break
                yield Attribution(Way.VERB, sentence.stretch(place, place))
                break


def _verbs_with_clause(sentence: Sentence) -> Iterator[Attribution]:
    """Verbs of thinking, deciding, naming: with a clause of what is thought, or with their preposition."""
    places = [n for n in sentence.places(Tag.ACT | Tag.THINK) if not sentence.is_noun(n)]
    if not places:
        return
    low = sentence.low
    words = set(low)
    clause = _last_clause(sentence)
    infinitive = "," in words and any(a == "zu" and b.endswith("en") for a, b in pairwise(low))
    for place in places:
        if _is_reason(sentence, place) or low[place + 1 : place + 3] == ("zu", ","):
            continue  # "sahen zu, wie das Haus geplündert wurde": they did nothing, and told nobody
        wanted = german().with_preposition.get(low[place][:5], "").split()
        if (
            place <= clause
            or (infinitive and sentence.bits[place] & Tag.ACT)
            or not words.isdisjoint(wanted)
        ):
            yield Attribution(Way.VERB, sentence.stretch(place, place))


def _last_clause(sentence: Sentence) -> int:
    """Where the last clause of what is said begins; -1 where there is none, the end where one opens the sentence."""
    low, bits = sentence.low, sentence.bits
    if bits[0] & Tag.NAMING_CLAUSE:
        return len(low)
    for place in range(len(low) - 2, -1, -1):
        if low[place] == ":" or (low[place] == "," and bits[place + 1] & Tag.NAMING_CLAUSE):
            return place
    return -1


def _subjunctive(sentence: Sentence) -> Iterator[Attribution]:
    """Konjunktiv I, but not ``als sei``, ``es sei denn``, ``sei Dank``, and not what I myself have."""
    low = sentence.low
    places = sentence.places(Tag.SUBJUNCTIVE)
    if not places or "ich" in low:
        return
    for place in places:
        if sentence.words[place][0].isupper():
            continue
        before = low[max(0, place - 12) : place]
        as_if = any(
            a == "als" and (b in {"ob", "wenn"} or b == low[place])
            for a, b in pairwise((*before, low[place]))
        )
        fixed = low[place] == "sei" and (low[place + 1 : place + 2] in {("denn",), ("dank",)})
        if not as_if and not fixed:
            yield Attribution(Way.SUBJUNCTIVE, sentence.stretch(place, place))


def _own_account(sentence: Sentence) -> Iterator[Attribution]:
    """``Der Vorstand will nichts gewusst haben``: he says so himself."""
    low = sentence.low
    places = [n for n in sentence.places(Tag.FORECAST) if low[n] in {"will", "wollen"}]
    end = low[:-1] if low[-1:] and low[-1] in STOPS else low
    if places and end[-1:] in {("haben",), ("sein",)} and end[-2:-1] and _is_done(end[-2]):
        yield Attribution(Way.VERB, sentence.stretch(places[0], places[0]))


def _is_done(word: str) -> bool:
    """Whether the word looks like a German participle: ``gewusst``, ``gesehen``."""
    return word.startswith("ge") and word.endswith(("t", "en"))


def _so_says(sentence: Sentence) -> Iterator[Attribution]:
    """``…, so der Minister``; ``Wie die Polizei berichtet, …``."""
    low = sentence.low
    if low[:1] == ("wie",) and "," in low[:25]:
        end = low.index(",")
        bits = [b for n, b in sentence.tagged if n < end]
        if "bekannt" in low[:end] or any(b & (Tag.SAY | Tag.SPEAKS | Tag.STATEMENT) for b in bits):
            yield Attribution(Way.PHRASE, sentence.stretch(0, end - 1))
    for place in sentence.places(Tag.SO):
        if not place or low[place - 1] not in STOPS or place + 1 == len(low):
            continue
        end = next((n for n in range(place + 1, min(place + 14, len(low))) if low[n] in STOPS), 0)
        if end and (
            sentence.words[place + 1][0].isupper() or sentence.bits[place + 1] & Tag.DETERMINER
        ):
            yield Attribution(Way.PHRASE, sentence.stretch(place, end - 1))


def _nouns(sentence: Sentence) -> Iterator[Attribution]:
    """``der Vorwurf, dass``; ``eine Studie ergab``."""
    low = sentence.low
    for place in sentence.places(Tag.SAYING_NOUN):
        ahead = low[place + 1 : place + 14]
        for a, b in pairwise(ahead):
            if (a == "," and b in {"dass", "daß", "wonach", "ob"}) or a == ":":
                yield Attribution(Way.NOUN, sentence.stretch(place, place))
                break
    papers = sentence.places(Tag.DOCUMENT)
    if papers and sentence.all_bits & Tag.SPEAKS:
        yield Attribution(Way.DOCUMENT, sentence.stretch(papers[0], papers[0]))
