"""One surname with two particles: ``Ludwig van Beethoven``, ``von Beethoven``."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.asking import Way, two_ways
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.likeness.given import is_given_name
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.people import agree
from copydesk.checks.names.mentions.roster import Name, Place, Roster, roster
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.text.document import Document
from copydesk_resources import read_words

_OF_SURNAMES = frozenset(
    ["von", "van", "vom", "de", "del", "della", "di", "da", "do", "dos", "du", "zu", "al", "el"]
)
"""Particles of which a surname has one and no other; the rest follow these or are words of their own."""
_ARABIC = ("al", "el")
_REACH = 4
"""Code points between two words of a name at the most."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A surname with its particles in one place."""

    span: Span
    """From the first particle to the surname, without the genitive -s."""
    given: str
    """The given name before it in bare letters, "" where none stands there."""
    place: Place


def find(document: Document) -> Iterator[Finding]:
    """A finding for each surname that stands with two different particles, unless two people bear it."""
    text = document.fact(roster)
    for name in text.names.values():
        groups = _by_particles(name, document.text, text)
        if len(groups) != 2 or not Candidate(name, text).is_name:
            continue
        suspect, kept = sorted(
            groups.values(), key=lambda named: (len(named), not _has_given(named), -_first(named))
        )
        if _has_given(suspect) and not _has_given(kept) and len(suspect) == len(kept):
            suspect, kept = kept, suspect
        if not _two_people(suspect, kept):
            yield _finding(document, suspect, kept)


def _by_particles(name: Name, text: str, roster: Roster) -> dict[str, list[_Named]]:
    found: dict[str, list[_Named]] = {}
    known = read_words("names/particles.txt")
    for place in name.whole:
        words = list(place.mention.before)
        start, particles = place.span.start, list[str]()
        while words and words[-1] in known:
            word = words.pop()
            at = text.rfind(word, max(0, start - len(word) - _REACH), start)
            if at < 0:
                break
            start = at
            particles.insert(0, word.lower())
        if particles and particles[0] in _OF_SURNAMES:
            given = words[-1] if words and _is_given(words[-1], roster) else ""
            if given or _may_open(text[start : place.span.start]):
                named = _Named(Span(start, place.span.end), bare(given), place)
                found.setdefault(" ".join(particles), []).append(named)
    return found


def _is_given(word: str, roster: Roster) -> bool:
    if not word[0].isupper() or word in read_words("names/titles.txt"):
        return False
    name = roster.names.get(word)
    return is_given_name(word) or (name is not None and name.tagged >= 0.5)


def _may_open(particles: str) -> bool:
    """Without a given name a particle is told by its capital: ``Van de Meulen schwieg``; ``von Celle`` is a place."""
    return particles[0].isupper()


def _opens(named: _Named) -> bool:
    """Whether its particle opens a sentence, where an Arabic article has a capital too."""
    paragraph, mention = named.place.paragraph, named.place.mention
    offset = named.place.span.start - mention.start
    return named.span.start - offset == paragraph.sentences[mention.sentence].start


def _has_given(named: list[_Named]) -> bool:
    return any(one.given for one in named)


def _first(named: list[_Named]) -> int:
    return named[0].span.start


def _two_people(one: list[_Named], other: list[_Named]) -> bool:
    """Whether they have other given names, or stand in one sentence."""
    givens = [[n.given for n in each if n.given] for each in (one, other)]
    if all(givens) and not any(agree(a, b) for a in givens[0] for b in givens[1]):
        return True
    where = {(id(n.place.paragraph), n.place.mention.sentence) for n in one}
    return any((id(n.place.paragraph), n.place.mention.sentence) in where for n in other)


def _finding(document: Document, suspect: list[_Named], kept: list[_Named]) -> Finding:
    wrong, kept_form = (named[0].span.of(document.text) for named in (suspect, kept))
    right = kept_form
    if right[:2].lower() in _ARABIC:
        right = right[0].upper() + right[1:] if _opens(suspect[0]) and right[0].islower() else right
    elif wrong[0].isupper() and right[0].islower():
        right = right[0].upper() + right[1:]
    elif wrong[0].islower() and right[0].isupper():
        right = right[0].lower() + right[1:]
    ways = (
        Way(wrong, tuple(n.span for n in suspect)),
        Way(kept_form, tuple(n.span for n in kept)),
    )
    return two_ways(
        document,
        CHECK.id,
        ways,
        Phrase("another word before the surname"),
        wanted=right,
        fix=len(kept) > len(suspect) or _has_given(kept) != _has_given(suspect),
    )


CHECK = Check(
    id="names.particles",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name with two particles"),
    run=find,
    examples=(
        Example(
            "Hubert von Thannhausen sammelt Uhren. Hubert von Thannhausen besitzt 300. Gäste führt Hubert ⟦van Thannhausen⟧.",
            fixed="Hubert von Thannhausen sammelt Uhren. Hubert von Thannhausen besitzt 300. Gäste führt Hubert von Thannhausen.",
        ),
        Example(
            "Im Saal saß Joost van der Meulen. ⟦Van de Meulen⟧ schwieg am ersten Tag.",
            fixed="Im Saal saß Joost van der Meulen. Van der Meulen schwieg am ersten Tag.",
        ),
        Example(
            "Pianist Rudolf van den Eynde played. Rudolf ⟦van der Eynde⟧ lives in Leeds. Fans met Rudolf van den Eynde.",
            language="en",
        ),
        Example(
            "Den Lack mischt Tarek al-Masri. Das Blech biegt ⟦El-Masri⟧ selbst.",
            fixed="Den Lack mischt Tarek al-Masri. Das Blech biegt al-Masri selbst.",
        ),
        Example("Hubert von Thannhausen sammelt Uhren. Am Abend führt Thannhausen die Gäste."),
        Example("Der Rat von Celle tagt. Der Rat zu Celle ist alt. Die Stadt Celle zahlt."),
        Example("Der Politiker Jan van Laaken und der Arzt Jan von Laaken kennen einander nicht."),
        Example("Anna von Tann und Anna Tann sind Schwestern. Ute de Boer kennt Uwe den Boer."),
    ),
)
