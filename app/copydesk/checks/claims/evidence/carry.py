"""Whose words go on: the source of one sentence reaching the next, or the one before."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.checks.claims.evidence.attribution import Attribution, Way
from copydesk.checks.claims.words.lists import english, german, lists
from copydesk.checks.claims.words.moods import is_subjunctive
from copydesk.checks.claims.words.tags import Tag
from copydesk.checks.claims.words.tokens import Sentence
from copydesk.model.span import Span

REACH = 3
"""Sentences over which a source is carried at most."""
_SHORT = 30
"""Words of a sentence that does nothing but name the source of the one before."""
_AT_ONCE = 40
"""Characters of it within which it must do so."""
_NAME_NEAR = 6
"""Words after ``study`` within which whose it is must stand."""
_SUM = 6
"""Words from the beginning of ``Sie kommt auf rund 40`` within which the figure stands."""
_ACCUSING = frozenset(("wrong", "guilty", "motive"))
_NAMES_A_SOURCE = frozenset((Way.VERB, Way.PHRASE, Way.DOCUMENT))


@dataclass(frozen=True, slots=True)
class Stated:
    """A sentence with the evidence of its own; ``span`` is its place in the document."""

    block: int
    language: str
    sentence: Sentence
    attributions: tuple[Attribution, ...]
    span: Span


def carried(stated: Sequence[Stated]) -> list[Attribution | None]:
    """For each sentence the source it has from a neighbour; None for those with their own and those with none."""
    found: list[Attribution | None] = [None] * len(stated)
    for number in range(1, len(stated)):
        if _names_source_of_last(stated[number]):
            _carry_back(stated, found, number)
    last, heard = -REACH, False
    study: Stated | None = None
    for number, entry in enumerate(stated):
        if _names_study(entry):
            study = entry
        if entry.attributions or found[number]:
            last, heard = number, True
            continue
        if study is not None and study is not entry and _tells_result(entry, study):
            found[number] = Attribution(Way.CARRIED, study.span)
            continue
        soon = any(later.attributions for later in stated[number + 1 : number + REACH])
        before = stated[number - 1] if last == number - 1 else None
        if last >= 0 and number - last < REACH and _reckons_on(entry, stated[last]):
            found[number] = Attribution(Way.CARRIED, stated[last].span)
            continue
        if _goes_on(entry, before, near=number - last <= REACH, heard=heard or soon):
            source = stated[last] if last >= 0 else entry
            found[number] = Attribution(Way.CARRIED, source.span)
            if _enumerates(entry):
                last = number
    _fill_between_points(stated, found)
    return found


def _names_study(entry: Stated) -> bool:
    """``A team at Wageningen University followed 212 cows``: a survey or study that has a house or a name."""
    sentence = entry.sentence
    if not sentence.low or sentence.low[0] in lists(entry.language).backward:
        return False  # "Das zeigt eine Studie der Hochschule Tarnow.": the sentence before was its result
    place = next(
        (n for n, low in enumerate(sentence.low) if low in lists(entry.language).study), -1
    )
    if place < 0 or sentence.quoted[place]:
        return False
    after = sentence.words[place + 1 : place + 1 + _NAME_NEAR]
    before = sentence.words[max(1, place - 2) : place]
    named = [*before, *after] if entry.language == "en" else after
    least = 1 if entry.language == "en" else 2
    return sum(word[0].isupper() for word in named) >= least


def _tells_result(entry: Stated, study: Stated) -> bool:
    """Whether the sentence goes on with how it was done and what came of it: in its paragraph, and nobody is accused."""
    if entry.block != study.block or entry.sentence.quoted[0]:
        return False
    return not any(turn.name in _ACCUSING for turn in entry.sentence.turns)


def _reckons_on(entry: Stated, source: Stated) -> bool:
    """``Of those, 288 …``, ``Davon …``: figures that go on with those that somebody has just given, and nobody is accused."""
    if entry.block != source.block or entry.sentence.quoted[0] or not source.attributions:
        return False
    if any(turn.name in _ACCUSING for turn in entry.sentence.turns):
        return False
    return _counts(source) and any(
        turn.name == "onward" and turn.first == 0 for turn in entry.sentence.turns
    )


def _counts(entry: Stated) -> bool:
    """Whether the sentence gives a figure, in digits or in words."""
    return bool(entry.sentence.numbers or entry.sentence.all_bits & (Tag.NUMBER | Tag.MONEY))


def _fill_between_points(stated: Sequence[Stated], found: list[Attribution | None]) -> None:
    """What stands between two points of one paragraph belongs to the first: ``Erstens … Und das … Zweitens …``."""
    for number in range(1, len(stated) - 1):
        before, entry, after = stated[number - 1 : number + 2]
        if entry.attributions or found[number] or not before.block == entry.block == after.block:
            continue
        if _enumerates(before) and _enumerates(after) and found[number - 1] and found[number + 1]:
            found[number] = Attribution(Way.CARRIED, before.span)


def _carry_back(stated: Sequence[Stated], found: list[Attribution | None], number: int) -> None:
    """Give the source of sentence ``number`` to those before it in its paragraph that have none, ``REACH`` at most."""
    for earlier in range(number - 1, max(-1, number - 1 - REACH), -1):
        if stated[earlier].attributions or stated[earlier].block != stated[number].block:
            break
        found[earlier] = Attribution(Way.BACKWARD, stated[number].span)


def _goes_on(entry: Stated, before: Stated | None, *, near: bool, heard: bool) -> bool:
    """Whether an earlier source goes on here. ``before`` is the sentence before where that has a source of its own;
    ``near``: there is one within reach; ``heard``: there is one at all.
    """
    sentence = entry.sentence
    if _enumerates(entry):
        return near
    if before is not None and before.sentence.low[-1:] == (":",):
        return True
    if entry.language != "de":
        return before is not None and before.block == entry.block and _heard_too(entry, before)
    if sentence.all_bits & Tag.UNREAL:
        return True
    if sentence.all_bits & Tag.HEARSAY:
        return heard or not _has_happened(sentence.low)
    if before is None or before.block != entry.block:
        return False
    return _refers(sentence) or _is_reported(sentence) or _reckons(sentence)


def _is_reported(sentence: Sentence) -> bool:
    """``Spätestens 2027 versiege der Fonds.``: the Konjunktiv I of a verb that no list has, right behind who says so."""
    if "ich" in sentence.low:
        return False
    return any(
        is_subjunctive(low)
        for word, low, bits, inside in zip(
            sentence.words, sentence.low, sentence.bits, sentence.quoted, strict=True
        )
        if not inside and not bits & Tag.DETERMINER and word[0].islower()
    )


def _reckons(sentence: Sentence) -> bool:
    """``Sie kommt auf 4,1 Milliarden``: whoever has just spoken tells the sum; not ``Sie kommt auf den Hof``."""
    low = sentence.low
    return (
        low[0] in german().pronoun
        and low[1:2] != ()
        and low[1] in german().reckons
        and low[2:3] in {("auf",), ("mit",)}
        and any(3 <= place < _SUM for place in sentence.numbers)
    )


def _heard_too(entry: Stated, before: Stated) -> bool:
    """``The driver told the inquest he had slept for two hours. He had been warned …``: his account in the pluperfect goes on."""
    low, earlier = entry.sentence.low, before.sentence.low
    spoke = any(one.way is Way.VERB for one in before.attributions)
    told = any(a in english().pronoun and b == "had" for a, b in pairwise(earlier[2:])) and not any(
        before.sentence.quoted
    )
    return spoke and told and low[0] in english().pronoun and low[1:3] == ("had", "been")


def _refers(sentence: Sentence) -> bool:
    """``Diese Zahl …``, ``In diesem Zusammenhang …``, ``… wurde genannt``: it speaks of what was said just before."""
    low = sentence.low
    if any(word.startswith("dies") and word != "dies" for word in low[:2]):
        return True
    said = Tag.SAY | Tag.PARTICIPLE
    return any(bits & said == said for _, bits in sentence.tagged)


def _enumerates(entry: Stated) -> bool:
    """``Zweitens …``, ``Und drittens …``: one more point of what somebody said."""
    first = entry.sentence.low[:2]
    return any(word in lists(entry.language).enumeration for word in first)


def _has_happened(low: tuple[str, ...]) -> bool:
    """Whether something is said to have happened (``soll gesagt haben``, ``soll geflohen sein``) rather than planned."""
    end = low[-5:]
    if {"haben", "worden", "gewesen", "handeln"} & set(end):
        return True
    return any(b == "sein" and a.endswith("en") for a, b in pairwise(end))


def _names_source_of_last(entry: Stated) -> bool:
    """``Das teilte die Polizei mit.``, ``Dies geht aus einem Bericht hervor.``"""
    low = entry.sentence.low
    if not low or len(low) > _SHORT or low[0] not in lists(entry.language).backward:
        return False
    if (
        entry.language == "de"
        and entry.sentence.words[1:2]
        and entry.sentence.words[1][0].isupper()
    ):
        return False  # "Das Kartellamt bestätigte …": an article
    near = entry.span.start + _AT_ONCE
    return any(a.way in _NAMES_A_SOURCE and a.cue.start < near for a in entry.attributions)
