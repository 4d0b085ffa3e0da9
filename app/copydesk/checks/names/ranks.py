"""One person under two ranks: ``Oberstleutnant Jens Wiebe``, then ``Oberst Wiebe``."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.asking import Way, two_ways
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.people import agree, given_before
from copydesk.checks.names.mentions.roster import Place, Roster, roster
from copydesk.files.compiled import lasting
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk_resources import read_toml, read_words

_REACH = 80
"""Code points before a surname in which its rank stands."""
_GIVEN = r"(?:[ \u00a0](?:Dr\.|Dr|[A-ZÄÖÜ]\.|[A-ZÄÖÜ][\w’'-]{1,30}|von|van|der|de|al|el)){0,4}[ \u00a0]{1,2}\Z"
"""What stands between a rank and a surname: given names, particles, a doctor's degree."""


@dataclass(frozen=True, slots=True)
class _Ranked:
    """A surname with the rank before it."""

    rank: int
    """Its number: ranks that are one have one."""
    groups: frozenset[int]
    span: Span
    """From the rank to the surname."""
    title: Span
    given: str
    """The given name between them, in bare letters."""
    place: Place


def find(document: Document) -> Iterator[Finding]:
    """A finding for each surname before which two ranks of one group stand, where nobody was promoted."""
    text = document.fact(roster)
    for name in text.names.values():
        ranked = [one for place in name.whole if (one := _read(place, document, text))]
        if len({one.rank for one in ranked}) != 2:
            continue
        first = ranked[0]
        same = [one for one in ranked if one.rank == first.rank]
        others = [one for one in ranked if one.rank != first.rank]
        if first.groups & others[0].groups and _one_person(same, others):
            suspect, kept = (others, same) if len(same) >= len(others) else (same, others)
            if not _changed(ranked):
                yield _finding(document, suspect, kept)


@cache
def _ranks() -> Mapping[str, tuple[int, frozenset[int]]]:
    """Each rank's number and its groups, by its words."""
    found: dict[str, tuple[int, frozenset[int]]] = {}
    numbers: dict[str, int] = {}
    for group, row in enumerate(read_toml("names/ranks.toml")["groups"]):
        for rank in row.split(";"):
            names = [name.strip() for name in rank.split("=")]
            number = numbers.setdefault(names[0], len(numbers))
            for name in names:
                known, groups = found.get(name, (number, frozenset[int]()))
                found[name] = known, groups | {group}
    return found


@cache
def _before() -> re.Pattern[str]:
    words = sorted(_ranks(), key=len, reverse=True)
    return lasting(rf"(?<![\w-])({'|'.join(map(re.escape, words))}){_GIVEN}")


@cache
def _changes() -> re.Pattern[str]:
    words = read_toml("names/ranks.toml")["changes"]
    return lasting(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def _read(place: Place, document: Document, text: Roster) -> _Ranked | None:
    words = place.mention.before
    titles = read_words("names/titles.txt")
    if not any(word[0].isupper() for word in words) and not any(w in titles for w in words):
        return None
    start = max(0, place.span.start - _REACH)
    found = _before().search(document.text, start, place.span.start)
    if found is None or "\n" in found[0]:
        return None
    rank, groups = _ranks()[found[1]]
    return _Ranked(
        rank,
        groups,
        Span(found.start(1), place.span.end),
        Span(found.start(1), found.end(1)),
        bare(given_before(place, text)) or _given_before_rank(found[1], words),
        place,
    )


def _given_before_rank(rank: str, words: tuple[str, ...]) -> str:
    """The given name in front of a rank of German nobility, which stands between it and the surname: Friedrich Graf von Hardeck."""
    at = words.index(rank) if rank in words else 0
    return bare(words[at - 1]) if at and is_given_name(words[at - 1]) else ""


def _one_person(some: list[_Ranked], others: list[_Ranked]) -> bool:
    """Whether one of the two is introduced in full and the other goes by the surname, or both have one given name."""
    a = {one.given for one in some} - {""}
    b = {one.given for one in others} - {""}
    if a and b:
        return any(agree(x, y) for x in a for y in b)
    return bool(a or b)


def _changed(ranked: list[_Ranked]) -> bool:
    """Whether the text says that somebody was promoted, or what somebody was then."""
    return any(
        _changes().search(
            one.place.paragraph.sentences[one.place.mention.sentence].of(one.place.paragraph.text)
        )
        for one in ranked
    )


def _finding(document: Document, suspect: list[_Ranked], kept: list[_Ranked]) -> Finding:
    place, right = suspect[0], kept[0].title.of(document.text)
    end = place.span.of(document.text)[len(place.title) :]
    ways = (
        Way(place.span.of(document.text), tuple(one.span for one in suspect)),
        Way(kept[0].span.of(document.text), tuple(one.span for one in kept)),
    )
    return two_ways(document, CHECK.id, ways, Phrase("another rank"), wanted=right + end)


CHECK = Check(
    id="names.ranks",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("One person, two ranks"),
    run=find,
    examples=(
        Example(
            "Oberstleutnant Jens Wiebe übernahm die Fahne. Er kam aus Kiel. ⟦Oberst Wiebe⟧ kündigte ein Fest an.",
            fixed="Oberstleutnant Jens Wiebe übernahm die Fahne. Er kam aus Kiel. Oberstleutnant Wiebe kündigte ein Fest an.",
        ),
        Example(
            "Fire Captain Luis Arreola was first. “The kid gave me a turtle,” ⟦Lieutenant Arreola⟧ said.",
            language="en",
        ),
        Example(
            "Sir Hugh Dunmorrow ran the railways; ennobled, he criticised them. Lord Dunmorrow told peers so.",
            language="en",
        ),
        Example(
            "Hier lebt Friedrich Graf von Hardeck. Im Mai öffnet ⟦Baron von Hardeck⟧ den Park."
        ),
        Example("Hier lebt Friedrich Graf von Hardeck. Sein Vetter Max Baron von Hardeck malt."),
        Example("Oberst Jens Wiebe geht. Seine Schwester, Hauptmann Ute Wiebe, bleibt."),
        Example("Prof. Dr. Ines Vahlkamp leitet die Studie. Professorin Vahlkamp ist zufrieden."),
    ),
)
