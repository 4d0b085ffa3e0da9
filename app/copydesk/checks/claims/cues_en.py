"""Evidence of a source in an English sentence."""

from collections.abc import Iterator

from copydesk.checks.claims.attribution import Attribution, Way
from copydesk.checks.claims.lexicon import Tag
from copydesk.checks.claims.phrases import find_phrases, phrase_table
from copydesk.checks.claims.tokens import STOPS, Sentence

_QUOTES = frozenset("“‘\"'")
_NEVER_NOUNS = frozenset("said says told".split())


def english_cues(sentence: Sentence) -> Iterator[Attribution]:
    """All evidence of the sentence by itself, in the clauses that make its statement."""
    aside = _asides(sentence)
    for found in _cues(sentence):
        if not any(a <= found.cue.start < b for a, b in aside):
            yield found


def _asides(sentence: Sentence) -> list[tuple[int, int]]:
    """Clauses that say when or why, up to their comma: ``… before he called for a ban`` is no source of the rest."""
    found: list[tuple[int, int]] = []
    for place in sentence.places(Tag.SUBORDINATE):
        after = sentence.bits[place + 1] if place + 1 < len(sentence.low) else 0
        if not place or not (after & (Tag.DETERMINER | Tag.CLAUSE_BEGINS) or sentence.words[min(place + 1, len(sentence.words) - 1)][0].isupper()):
            continue
        end = next((n for n in range(place + 1, len(sentence.low)) if sentence.low[n] in STOPS), len(sentence.low) - 1)
        found.append((sentence.starts[place], sentence.starts[end]))
    return found


def _cues(sentence: Sentence) -> Iterator[Attribution]:
    for first, last in find_phrases(sentence, phrase_table("en", "source")):
        yield Attribution(Way.PHRASE, sentence.stretch(first, last))
    for place in sentence.places(Tag.SAY):
        after = sentence.low[place + 1 : place + 2]
        if after and (after[0][0].isdigit() or after[0] in {"by", "$"}):
            continue  # "men reported 65 percent", "incomes declined by 3 percent"
        if not _is_noun(sentence, place) or after == (",",):
            yield Attribution(Way.VERB, sentence.stretch(place, place))
    for place in sentence.places(Tag.CLAUSE):
        if not _is_noun(sentence, place) and _governs(sentence, place):
            yield Attribution(Way.VERB, sentence.stretch(place, place))
    for place in sentence.places(Tag.STANCE):
        if not _is_noun(sentence, place) and not sentence.low[place].endswith("ing"):
            yield Attribution(Way.VERB, sentence.stretch(place, place))
    yield from _papers(sentence)
    for place in sentence.places(Tag.SAYING_NOUN):
        if sentence.low[place + 1 : place + 2] == ("that",):
            yield Attribution(Way.NOUN, sentence.stretch(place, place))


def _is_noun(sentence: Sentence, place: int) -> bool:
    """Whether an article or a number makes a noun or an adjective of the word: ``the claim``, ``12 pledged delegates``."""
    if not place or sentence.low[place] in _NEVER_NOUNS:
        return False
    before = sentence.words[place - 1]
    possessive = before.endswith(("'s", "’s"))
    return possessive or bool(sentence.bits[place - 1] & Tag.DETERMINER) or before[0].isdigit()


def _governs(sentence: Sentence, place: int) -> bool:
    """Whether a clause of what is said follows: ``believes that``, ``hopes he``, ``reports:``."""
    ahead = sentence.low[place + 1 : place + 5]
    if not ahead or ahead[0] == ".":  # "…, the ministry found."
        return "," in sentence.low[max(0, place - 9) : place]
    if (
        sentence.low[place].endswith("s")
        and place
        and sentence.words[place - 1][0].isupper()
        and sentence.bits[place + 1] & Tag.DETERMINER
    ):
        return True  # "Reuters reports the minister"
    begins = (
        bool(sentence.bits[place + 1] & Tag.CLAUSE_BEGINS) or ahead[0] == ":" or ahead[0] in _QUOTES
    )
    return (
        begins
        or "that" in ahead[1:]
        or (ahead[0] == "," and ahead[1:2] != () and ahead[1] in _QUOTES)
    )


def _papers(sentence: Sentence) -> Iterator[Attribution]:
    """``A poll found``, ``records show``; ``in a survey``."""
    low, bits = sentence.low, sentence.bits
    for place in sentence.places(Tag.PAPER | Tag.IN_PAPER):
        if bits[place] & Tag.PAPER and _speaks(sentence, place):
            yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))
        elif bits[place] & Tag.IN_PAPER:
            before = range(max(0, place - 6), place)
            if any(bits[n] & Tag.IN_WORD for n in before) and not any(
                low[n] in STOPS for n in before
            ):
                yield Attribution(Way.DOCUMENT, sentence.stretch(place, place))


def _speaks(sentence: Sentence, place: int) -> bool:
    """Whether a verb of what papers do follows in the same clause."""
    for ahead in range(place + 1, min(place + 12, len(sentence.low))):
        if sentence.bits[ahead] & Tag.SPEAKS:
            return True
        if sentence.low[ahead] in ";:.":
            return False
    return False
