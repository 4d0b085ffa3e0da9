"""What speaks for and against two spellings being one name: named features, each a number from about -1 to 1.

Their weights are learnt (``packaging/train_name_model.py``) and lie in ``resources/copydesk_resources/names/pair_model.toml``.
"""

import math
from collections.abc import Iterable, Iterator, Mapping

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.pairs import Pair, Slot
from copydesk.checks.names.judging.side_by_side import named_together, side_by_side
from copydesk.checks.names.likeness.difference import Difference, Likeness, difference
from copydesk.checks.names.likeness.given import are_two, group_of, is_given_name
from copydesk.checks.names.likeness.inflection import only_an_ending, related
from copydesk.checks.names.likeness.keys import bare, consonants
from copydesk.checks.names.mentions.apart import said, said_to_be_kin
from copydesk.checks.names.mentions.family_ties import are_family
from copydesk.checks.names.mentions.people import agree, introductions, is_given
from copydesk.checks.names.mentions.roles import role_before, role_behind
from copydesk.checks.names.mentions.roster import Place, Roster
from copydesk_resources import read_words, words_of

_BINS = ((0.3, "unheard"), (1.4, "rare"), (2.3, "seldom"), (3.3, "known"), (99.0, "common"))
"""Zipf up to which a spelling is called so."""
_IN_USE = 2.3
"""Zipf from which a surname is one that people have."""
_GROUP = {
    Slot.FAMILY: "full",
    Slot.GIVEN: "full",
    Slot.BARE: "bare",
    Slot.ALONE: "bare",
    Slot.TWO: "two",
    Slot.WORD: "word",
}


def features(pair: Pair, roster: Roster) -> dict[str, float]:
    """The features of the pair that are not 0."""
    a, b = pair.suspect, pair.other
    how = difference(a.name.form, b.name.form)
    found = {
        f"slot {pair.slot}": 1.0,
        **_looks(a.name.form, b.name.form, how, pair.slot, roster.language),
        **_use(a, b, _GROUP[pair.slot]),
        **dict(_counts(pair)),
        **dict(_introduction(pair, how)),
        **dict(_said(pair)),
    }
    if pair.slot in {Slot.GIVEN, Slot.ALONE}:
        found.update(_given_names(a.name.form, b.name.form, how))
    return {name: value for name, value in found.items() if value}


def _looks(one: str, other: str, how: Difference, slot: Slot, language: str) -> Mapping[str, float]:
    a, b = bare(one), bare(other)
    size = min(len(a), len(b))
    same_start = _same_start(a, b)
    group = "full" if slot in {Slot.FAMILY, Slot.GIVEN} else "other"
    inflected = how.likeness is not Likeness.MARKS and related(one, other, language)
    return {
        f"{group}: {how.likeness.name.lower()}": 1.0,
        "letters apart": how.distance / max(len(a), len(b)),
        "another first letter": float(how.first_differs and how.likeness is not Likeness.SOUND),
        "another first letter, the same sound": float(
            how.first_differs and how.likeness is Likeness.SOUND
        ),
        "short": max(0, 5 - size) / 2,
        "long": max(0, min(size, 10) - 6) / 4,
        "the same letters": float(sorted(a) == sorted(b) and a != b),
        "a double letter": float(_undoubled(a) == _undoubled(b) and a != b),
        "the same beginning": same_start / max(len(a), len(b)),
        f"{group}: an ending": float(inflected),
        f"{group}: an ending of surnames": float(inflected and only_an_ending(one, other)),
        "the same consonants": float(
            how.likeness > Likeness.SLIP and consonants(one) == consonants(other)
        ),
        "a hyphen": float(one.count("-") != other.count("-")),
        "umlaut only": float(how.likeness is Likeness.MARKS and len(one) == len(other)),
        "umlaut spelt out": float(how.likeness is Likeness.MARKS and a != b),
    }


def _use(a: Candidate, b: Candidate, group: str) -> Mapping[str, float]:
    """How common the spellings are, and whether the text takes them for names."""
    commoner = max(-1.0, min(1.0, (b.zipf - a.zipf) / 3))
    return {
        f"{group}: doubted one {_bin(a.zipf)}": 1.0,
        f"{group}: other one {_bin(b.zipf)}": 1.0,
        f"{group}: other one commoner": commoner,
        f"{group}: doubted one a name": float(a.is_name),
        f"{group}: other one a name": float(b.is_name),
        "doubted one on a list": float(a.listed),
        "other one on a list": float(b.listed),
        "doubted one a given name": float(group == "word" and is_given_name(a.name.form)),
    }


def _counts(pair: Pair) -> Iterator[tuple[str, float]]:
    few, many = len(pair.suspect_places), len(pair.other_places)
    yield "outnumbered", max(-1.0, min(1.0, math.log2(many / few) / 3)) if few else 0.0
    yield "doubted one again", float(few > 1)
    yield "doubted one often", float(few > 2)
    yield "once each", float(few == many == 1)
    whole = pair.suspect.name.whole
    yield "only in compounds", float(not whole)
    yield "only in capitals", float(bool(whole) and all(p.mention.shouted for p in whole))
    yield "only opens sentences", float(bool(whole) and all(p.mention.first for p in whole))
    shared = pair.suspect.name.neighbours & pair.other.name.neighbours
    yield f"{_GROUP[pair.slot]}: a neighbour in common", float(bool(shared))


def _introduction(pair: Pair, how: Difference) -> Iterator[tuple[str, float]]:
    a, b = pair.suspect.company, pair.other.company
    met = next(introductions(a, b), None) if pair.slot is Slot.BARE else None
    yield "only the other is introduced", float(met is not None and met[1] is a)
    yield "only the doubted is introduced", float(met is not None and met[1] is b)
    yield (
        "introduced too late",
        float(pair.slot is Slot.BARE and met is None),
    )
    yield "doubted one stands before names", float(bool(a.families) and pair.slot is not Slot.GIVEN)
    yield "doubted one only stands before names", float(pair.slot is Slot.BARE and is_given(a))
    yield (
        "other surnames behind",
        float(
            pair.slot is Slot.WORD
            and bool(a.families and b.families)
            and not a.families.keys() & b.families.keys()
        ),
    )
    if pair.slot is Slot.TWO:
        yield "initials agree", float(any(x[0] == y[0] for x in a.givens for y in b.givens))
        yield "given names apart", float(not _may_be_one_given(a.givens, b.givens))
    own, others = _roles(pair.suspect_places, pair), _roles(pair.other_places, pair)
    first = pair.slot in {Slot.FAMILY, Slot.GIVEN, Slot.TWO}
    group = "full" if first else "bare"
    yield f"{group}: doubted one has a role", float(bool(own))
    yield f"{group}: other one has a role", float(bool(others))
    yield f"{group}: the same role", float(_overlap(own, others))
    another = bool(own and others) and not _overlap(own, others)
    yield f"{group}: another role", float(another)
    if pair.slot is Slot.WORD:
        yield "two known words", float(min(pair.suspect.zipf, pair.other.zipf) >= _IN_USE)
    if pair.slot is Slot.FAMILY and min(pair.suspect.zipf, pair.other.zipf) >= _IN_USE:
        yield "two known surnames", 1.0
        yield "two known surnames, another role", float(another)
        yield "two known surnames, not alike", float(how.likeness > Likeness.SLIP)
    yield (
        "doubted one comes first",
        float(pair.suspect_places[0].span.start < pair.other_places[0].span.start),
    )
    heads = read_words("names/place_heads.txt")
    places = [
        any(not heads.isdisjoint(place.mention.before[-1:]) for place in one.name.whole)
        for one in (pair.suspect, pair.other)
    ]
    yield f"{group}: one is a place", float(places[0] != places[1])
    if first:
        loose = a.bare_places and b.bare_places
        yield "both stand alone as well", float(bool(loose) and pair.slot is not Slot.GIVEN)


def _may_be_one_given(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a given name of the one may be a slip for one of the other."""
    pairs = [(x, y) for x in some for y in others]
    return any(difference(x, y).likeness is not Likeness.FAR for x, y in pairs) or any(
        group_of(x) and group_of(x) == group_of(y) for x, y in pairs
    )


def _roles(places: tuple[Place, ...], pair: Pair) -> frozenset[str]:
    found: set[str] = set()
    for place in places[:6]:
        given = pair.slot is not Slot.GIVEN
        before = role_before(place, _words_of_name(place) if given else 0)
        if before:
            found.add(before)
        found |= role_behind(place)
    return frozenset(found)


def _words_of_name(place: Place) -> int:
    """How many capitalised words right before the place are given names."""
    count = 0
    for word in reversed(place.mention.before):
        if not (is_given_name(word) or (len(word) <= 2 and word.isupper())):
            break
        count += 1
    return count


def _overlap(own: frozenset[str], others: frozenset[str]) -> bool:
    stems = {word[:6] for word in own}
    return any(word[:6] in stems for word in others)


def _said(pair: Pair) -> Iterator[tuple[str, float]]:
    a, b = pair.suspect, pair.other
    places = (*pair.suspect_places[:4], *pair.other_places[:4])
    group = "full" if pair.slot in {Slot.FAMILY, Slot.GIVEN} else "other"
    yield f"{group}: kin", float(said_to_be_kin(places))
    yield f"{group}: kin beside the name", float(are_family(a.name, b.name))
    yield "unrelated", float(said("unrelated", places))
    yield "unrelated, nearby", float(said("unrelated", places, 1))
    near = said("unrelated", pair.suspect_places, 1) and said("unrelated", pair.other_places, 1)
    yield "unrelated, near both", float(near)
    yield "another form of address", float(_addressed(a) | _addressed(b) == {"he", "she"})
    yield "renamed", float(said("renamed", places))
    yield "spelling told", float(said("spelt", places, 1))
    yield f"{group}: counted", float(said("counted", places))
    yield "side by side", float(side_by_side(a.name, b.name))
    yield f"{group}: named together", float(named_together(a, b))
    yield f"{_GROUP[pair.slot]}: in one sentence", float(_in_one_sentence(pair))


def _addressed(one: Candidate) -> set[str]:
    """How the text speaks of somebody: "he" for Mr and Herr, "she" for Ms and Frau."""
    before = {word.lower() for place in one.name.whole for word in place.mention.before[-1:]}
    return {sex for sex in ("he", "she") if before & words_of("names/roles.toml", sex)}


def _in_one_sentence(pair: Pair) -> bool:
    where = {(id(p.paragraph), p.mention.sentence) for p in pair.suspect_places}
    return any((id(p.paragraph), p.mention.sentence) in where for p in pair.other_places)


def _given_names(one: str, other: str, how: Difference) -> Mapping[str, float]:
    a, b = bare(one), bare(other)
    group = group_of(one)
    far = how.likeness is Likeness.FAR
    return {
        "variants of one given name": float(bool(group) and group == group_of(other)),
        "two given names": float(are_two(one, other)),
        "both given names": float(is_given_name(one) and is_given_name(other)),
        "far, the same initial": float(far and a[0] == b[0]),
        "far, another initial": float(far and a[0] != b[0]),
        "far, the same ending": float(far and a[-1] == b[-1]),
        "far, the same two letters": float(far and a[:2] == b[:2]),
        "far and short": float(far and min(len(a), len(b)) < 5),
        "a part of the other": float(a in b or b in a),
        "an initial": float(agree(a, b) and min(len(a), len(b)) == 1),
    }


def _bin(zipf: float) -> str:
    return next(name for limit, name in _BINS if zipf < limit)


def _same_start(a: str, b: str) -> int:
    size = 0
    while size < min(len(a), len(b)) and a[size] == b[size]:
        size += 1
    return size


def _undoubled(letters: str) -> str:
    return "".join(char for i, char in enumerate(letters) if not i or letters[i - 1] != char)
