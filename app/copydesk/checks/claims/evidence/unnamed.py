"""Sources that a reader cannot check: people whose name is withheld, and crowds that are nobody in particular."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.claims.evidence.attribution import Attribution, SourceKind
from copydesk.checks.claims.evidence.crowds import crowds, holds
from copydesk.checks.claims.evidence.described import described
from copydesk.checks.claims.evidence.evidence import Seen, cues
from copydesk.checks.claims.evidence.introduced import introduced
from copydesk.checks.claims.evidence.multitudes import multitudes
from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import STOPS, Sentence
from copydesk.model.span import Span
from copydesk.text.language import primary
from copydesk.text.paragraph import Paragraph

_INTERESTING = Tag.TURN | Tag.CIRCLE | Tag.SOMEBODY | Tag.CROWD
_ASIDE = 7
"""Words between a person and the name that is given after a comma."""
_NEAR = 9
"""Words between a source and its verb."""
_AROUND_NAME = 6
"""Words between a name and the word that it is withheld."""
_BEFORE_NAME = 22
"""Words between somebody and the word that the name is withheld."""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The words for such a source in a paragraph."""

    sentence: int
    """The number of the sentence in its paragraph."""
    span: Span
    kind: SourceKind
    again: bool = False
    """``der Beamte``: somebody spoken of before, anonymous only if that one was."""


def unnamed(paragraph: Paragraph) -> tuple[Unnamed, ...]:
    """At most one for each sentence of the paragraph."""
    language = primary(paragraph.language)
    found: list[Unnamed] = []
    for number, seen in enumerate(paragraph.fact(cues)):
        one = next(_in_sentence(number, seen, language), None)
        if one:
            found.append(one)
    return tuple(found)


def _in_sentence(number: int, seen: Seen, language: str) -> Iterator[Unnamed]:
    sentence, attributions, _ = seen
    told_of = described(sentence, language)
    if told_of and lists(language).unnamed.no_source.isdisjoint(sentence.low):
        yield Unnamed(number, sentence.stretch(*told_of), SourceKind.ANONYMOUS)
    if sentence.all_bits & _INTERESTING:
        yield from _by_words(number, sentence, attributions, language)
    yield from _openly_withheld(number, sentence, language)
    yield from _by_frame(number, sentence, language)


def _by_frame(number: int, sentence: Sentence, language: str) -> Iterator[Unnamed]:
    """Whoever speaks by how the sentence is built: in any words for them."""
    somebody = introduced(sentence, language)
    if somebody is not None and lists(language).unnamed.no_source.isdisjoint(sentence.low):
        yield Unnamed(number, sentence.stretch(*somebody), SourceKind.ANONYMOUS)
    for first, last in multitudes(sentence, language):
        yield Unnamed(number, sentence.stretch(first, last), SourceKind.VAGUE)


def _by_words(
    number: int, sentence: Sentence, attributions: tuple[Attribution, ...], language: str
) -> Iterator[Unnamed]:
    """By the words of the lists: withheld names, people, circles, turns that name nobody, crowds."""
    known = lists(language).unnamed
    starts = {a.cue.start for a in attributions}
    speaks = [n for n, start in enumerate(sentence.starts) if start in starts]
    withheld = [turn for turn in sentence.turns if turn.name == "withheld"]
    for turn in withheld:
        first, last = _with_person(sentence, turn.first, turn.last, language)
        if known.no_source.isdisjoint(sentence.low) and (first, last) != (turn.first, turn.last):
            yield Unnamed(number, sentence.stretch(first, last), SourceKind.ANONYMOUS)
    for place in sentence.places(Tag.SOMEBODY):
        yield from _somebody(number, sentence, place, speaks, language)
    for turn in withheld:
        span = sentence.stretch(turn.first, turn.last)
        yield Unnamed(number, span, SourceKind.ANONYMOUS)
    for place in sentence.places(Tag.CIRCLE):
        if place and sentence.low[place - 1] in german().before_circle:
            yield Unnamed(number, sentence.stretch(place - 1, place), SourceKind.ANONYMOUS)
    for turn in sentence.turns:
        hedge = turn.first == turn.last
        if turn.name != "nobody" or (hedge and attributions):
            continue  # "angeblich" beside a source is a word of caution
        if not _names_paper(sentence, turn.first, turn.last, language):
            yield Unnamed(number, sentence.stretch(turn.first, turn.last), SourceKind.VAGUE)
    for first, place in crowds(sentence, speaks, language):
        insider = sentence.low[place].startswith("insider")
        kind = SourceKind.ANONYMOUS if insider else SourceKind.VAGUE
        yield Unnamed(number, sentence.stretch(first, place), kind)


def _openly_withheld(number: int, sentence: Sentence, language: str) -> Iterator[Unnamed]:
    """``Ein Fahrer, der seinen Namen hier nicht lesen will``: somebody, and in any words that the name stays out."""
    known = lists(language).unnamed
    if known.name_words.isdisjoint(sentence.low) or not known.no_source.isdisjoint(sentence.low):
        return
    for place, word in enumerate(sentence.low):
        if word not in known.name_words or sentence.quoted[place]:
            continue
        around = sentence.low[max(0, place - _AROUND_NAME) : place + _AROUND_NAME]
        if known.withholding.isdisjoint(around):
            continue
        for first in range(place - 1, max(-1, place - _BEFORE_NAME), -1):
            opens = first == 0 or sentence.low[first - 1] in STOPS
            if sentence.low[first] in known.indefinite and (opens or language == "de"):
                yield Unnamed(number, sentence.stretch(first, place), SourceKind.ANONYMOUS)
                return


def _somebody(
    number: int, sentence: Sentence, place: int, speaks: list[int], language: str
) -> Iterator[Unnamed]:
    """``Ein ranghoher Beamter sagte``; ``der Beamte`` for one who was spoken of before."""
    if _is_somebody(sentence, place, language):
        return
    first = _article(sentence, place, language)
    if not _speaks_here(sentence, first, place, speaks, language):
        return
    if first is None or _has_name_beside(sentence, first, place):
        return
    known = lists(language).unnamed
    definite = sentence.low[first] in known.definite
    if sentence.low[place] in (known.again if definite else known.person | known.profession):
        span = sentence.stretch(first, place)
        yield Unnamed(number, span, SourceKind.ANONYMOUS, definite)


def _with_person(sentence: Sentence, first: int, last: int, language: str) -> tuple[int, int]:
    """The turn together with the person it belongs to, where that one stands right beside it."""
    people = lists(language).unnamed.person
    for place in range(last + 1, min(last + 4, len(sentence.low))):
        if sentence.low[place] in people:
            last = place
            break
    for place in range(first, max(-1, first - 5), -1):
        if sentence.low[place] in STOPS:
            break
        if sentence.low[place] in lists(language).unnamed.indefinite:
            first = place
            break
    return first, last


def _article(sentence: Sentence, place: int, language: str) -> int | None:
    """The article or number that the person's words begin with; None where there is none."""
    for first in range(place - 1, max(-1, place - 5), -1):
        word = sentence.low[first]
        if word in lists(language).unnamed.indefinite or word in lists(language).unnamed.definite:
            return first
        if word in STOPS:
            return None
        if language == "en" and (word == "of" or word in english().institutional):
            return None
    return None


def _is_somebody(sentence: Sentence, place: int, language: str) -> bool:
    """Whether a name follows or the person speaks for a house: ``der Beamte Karl Maier``, ``ein Beamter, Karl Maier,``."""
    after = list(sentence.words[place + 1 : place + 4])
    if not after:
        return False
    if after[0] in {"namens", "named"}:
        return True
    if language == "en":
        comma = (
            after[0] == "," and len(after) > 2 and after[1][0].isupper() and after[2][0].isupper()
        )
        return comma or (after[0][0].isupper() and after[0].lower() not in STOPS)
    if after[0] == ",":
        return len(after) > 2 and after[1][0].isupper() and after[2][0].isupper()
    return len(after) > 1 and after[0][0].isupper() and after[1][0].isupper()


def _has_name_beside(sentence: Sentence, first: int, last: int) -> bool:
    """``Ute Claus, eine Mitarbeiterin,``; ``eine Mitarbeiterin der Klinik, Ute Claus,``."""
    words = sentence.words
    if first > 2 and words[first - 1] == "," and _are_names(words[first - 3 : first - 1]):
        return True
    for place in range(last + 1, min(last + _ASIDE, len(words) - 3)):
        if words[place] == ",":
            return _are_names(words[place + 1 : place + 3]) and words[place + 3] == ","
    return False


def _are_names(words: tuple[str, ...]) -> bool:
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _speaks_here(
    sentence: Sentence, first: int | None, place: int, speaks: list[int], language: str
) -> bool:
    """Whether somebody of a mere profession speaks himself, right here; of others a verb near by is enough."""
    known = lists(language).unnamed
    if sentence.low[place] in known.person or sentence.low[place] in known.again:
        return _speaks(place, speaks) or holds(sentence, place, language)
    if first is not None and language == "de" and first and sentence.low[first - 1] in known.holds:
        return True
    return holds(sentence, place, language, near=True)


def _speaks(place: int, speaks: list[int]) -> bool:
    """Whether a cue of saying stands close enough to belong to the word."""
    at = bisect_left(speaks, place - _NEAR)
    return at < len(speaks) and speaks[at] <= place + _NEAR


def _names_paper(sentence: Sentence, first: int, last: int, language: str) -> bool:
    """``heißt es in der Mitteilung``, ``Berichten des Spiegels zufolge``: a paper is named after all."""
    if language == "de" and not {"heißt", "heisst"}.isdisjoint(sentence.low[first : last + 1]):
        return bool(sentence.all_bits & (Tag.STATEMENT | Tag.DOCUMENT | Tag.INSTITUTION))
    ahead = sentence.words[last + 1 : last + 5]
    return (
        ahead[:1] != ()
        and sentence.low[last] in lists(language).unnamed.named_turn
        and ahead[0] in lists(language).unnamed.naming_next
        and any(word[0].isupper() for word in ahead[1:])
    )
