"""One full name with two particles: ``Ludwig van Beethoven`` and ``Ludwig von Beethoven``."""

from collections.abc import Iterator

from copydesk.checks.check import Check, Example
from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.judging.evidence import standing
from copydesk.checks.names.judging.repair import repair
from copydesk.checks.names.judging.surroundings import in_one_sentence
from copydesk.checks.names.mentions.full_names import FullName, full_names
from copydesk.checks.names.mentions.roster import Roster, roster
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.text.document import Document
from copydesk_resources import read_words

_OF_SURNAMES = frozenset(
    ["von", "van", "vom", "de", "del", "della", "di", "da", "do", "dos", "du", "zu"]
)
"""Particles of which a surname has one and no other; the rest follow these or are words of their own."""


def find(document: Document) -> Iterator[Finding]:
    """A finding for each pair of full names that differ in their particles alone."""
    text = document.fact(roster)
    groups: dict[tuple[str, str], dict[str, list[FullName]]] = {}
    for name in document.fact(full_names):
        if particles := _particles(name):
            own = groups.setdefault((name.words[0], name.words[-1]), {})
            own.setdefault(particles, []).append(name)
    for (given, family), own in groups.items():
        if len(own) == 2 and _is_person(given, family, text):
            suspect, wanted = sorted(
                own.values(), key=lambda names: (len(names), -names[0].span.start)
            )
            if not in_one_sentence(suspect, wanted, document):
                yield _finding(document, suspect, wanted)


def _particles(name: FullName) -> str:
    """What stands between a given name and a surname, in small letters; "" where it is no particle."""
    between = [word.lower() for word in name.words[1:-1]]
    known = read_words("names/particles.txt")
    if not between or between[0] not in _OF_SURNAMES or not all(word in known for word in between):
        return ""
    return " ".join(between)


def _is_person(given: str, family: str, text: Roster) -> bool:
    return given not in read_words("names/titles.txt") and all(
        Candidate(text.names[word], text).is_name for word in (given, family)
    )


def _finding(document: Document, suspect: list[FullName], wanted: list[FullName]) -> Finding:
    wrong, right = (" ".join(names[0].words) for names in (suspect, wanted))
    first = suspect[0]
    return Finding(
        check=CHECK.id,
        kind=Kind.NAME_SPELLING,
        span=first.span,
        text=first.span.of(document.text),
        message=Phrase("{suspect} or {proposed}?", suspect=wrong, proposed=right),
        evidence=Phrase(
            "{difference}; {standing}",
            difference=Phrase("another word before the surname"),
            standing=standing(right, len(wanted), first=wanted[0].span.start < first.span.start),
        ),
        fix=repair(first.span, first.ending, right) if len(wanted) > len(suspect) else None,
        spans=tuple(sorted(name.span for name in (*suspect, *wanted))),
        variants=(wrong, right),
    )


CHECK = Check(
    id="names.particles",
    kinds=(Kind.NAME_SPELLING,),
    title=Phrase("A name with two particles"),
    run=find,
    examples=(
        Example(
            "Hubert von Thannhausen sammelt Uhren. Hubert von Thannhausen besitzt 300. Gäste führt ⟦Hubert van Thannhausen⟧.",
            fixed="Hubert von Thannhausen sammelt Uhren. Hubert von Thannhausen besitzt 300. Gäste führt Hubert von Thannhausen.",
        ),
        Example(
            "Pianist Rudolf van den Eynde played. ⟦Rudolf van der Eynde⟧ lives in Leeds. Fans met Rudolf van den Eynde.",
            language="en",
        ),
        Example("Hubert von Thannhausen sammelt Uhren. Am Abend führt Thannhausen die Gäste."),
        Example("Der Rat von Celle tagt. Der Rat zu Celle ist alt. Die Stadt Celle zahlt."),
        Example("Der Politiker Jan van Laaken und der Arzt Jan von Laaken kennen einander nicht."),
        Example("Anna von Tann und Anna Tann sind Schwestern. Ute de Boer kennt Uwe den Boer."),
    ),
)
