"""Whether two near spellings are one name where only the spellings speak for it: how alike and how common they are."""

from copydesk.checks.names.judging.candidate import KNOWN, Candidate
from copydesk.checks.names.judging.verdict import Ground, Verdict
from copydesk.checks.names.likeness.difference import Difference, Likeness
from copydesk.checks.names.likeness.keys import bare
from copydesk.checks.names.mentions.people import introductions, is_given
from copydesk.checks.names.mentions.roster import Name, Roster

_LIMITS = {Likeness.SOUND: 2.3, Likeness.SLIP: 2.0, Likeness.TWO_SLIPS: 1.2}
"""Zipf below which a spelling beside a name of the text is a slip, by how alike the two are."""


def by_marks(suspect: Candidate, other: Candidate, roster: Roster) -> Verdict | None:
    """The verdict on two that differ in accents, umlauts, hyphens or apostrophes."""
    a, b = suspect.name, other.name
    if any(char.isdigit() for char in a.form):
        return Verdict(Ground.MARKS)
    if a.form.count("-") != b.form.count("-"):
        first = roster.names.get(max(a.form, b.form, key=len).split("-")[0])
        known = first is not None and bool(first.whole) and Candidate(first, roster).is_name
        return Verdict(Ground.MARKS) if known or (suspect.is_name and other.is_name) else None
    if suspect.is_name and other.is_name:
        return Verdict(Ground.MARKS, hint=_one_goes_by_it(suspect, other))
    if suspect.zipf < 1 and other.zipf >= KNOWN:
        return Verdict(Ground.MARKS)  # an umlaut lost or spelt out makes a word that nobody uses
    person = any(len(given) > 1 for given in other.company.givens) and suspect.zipf < 3.5
    known = (suspect.is_name or other.is_name) and other.zipf - suspect.zipf > 1
    return Verdict(Ground.MARKS) if known or (person and other.is_name) else None


def _one_goes_by_it(suspect: Candidate, other: Candidate) -> bool:
    """Two known names, of which one always has a surname behind it and the other never: Raul Bobadilla, and Raúl."""
    if min(suspect.zipf, other.zipf) < KNOWN:
        return False
    a, b = suspect.company, other.company
    return any(
        is_given(full) and not short.families and not short.givens
        for full, short in ((a, b), (b, a))
    )


def by_letters(suspect: Candidate, other: Candidate, how: Difference) -> Verdict | None:
    """The verdict on two that differ in letters."""
    a, b = suspect.name, other.name
    size = min(len(bare(a.form)), len(bare(b.form)))
    if size < 4:
        return None
    if how.first_differs and how.likeness is not Likeness.SOUND:
        return _worth_asking(suspect, other, how) if size > 5 and suspect.zipf < 2 else None
    if how.likeness is Likeness.TWO_SLIPS and (
        size < 6 or not a.whole or len(a.form) > len(b.form) + 1
    ):
        return None
    much_rarer = b.count >= 3 * a.count
    unknown = suspect.zipf < (2.2 if much_rarer else 1.3)
    if _one_place(suspect, other, how):
        return Verdict(Ground.UNKNOWN)
    if not (suspect.is_name or unknown):
        return None
    person = bool(suspect.company.givens) and other.zipf < 1.5
    if not other.is_name and not (suspect.is_name and suspect.zipf < 1 and (b.tagged or person)):
        return None
    met = next(introductions(suspect.company, other.company), None)
    limit = _LIMITS[how.likeness] + 0.4 * much_rarer
    if met and (how.likeness is not Likeness.TWO_SLIPS or met[1] is suspect.company):
        limit += 0.6
    if suspect.company.families and other.company.families:
        limit -= 0.8 * (not suspect.company.families & other.company.families)
    if suspect.zipf >= limit or (suspect.zipf > other.zipf + 0.3 and not much_rarer):
        return _worth_asking(suspect, other, how)
    if other.zipf >= KNOWN or b.count > 1:
        return Verdict(Ground.UNKNOWN)
    return Verdict(Ground.NOT_INTRODUCED if met else Ground.UNKNOWN, hint=True)


def _worth_asking(suspect: Candidate, other: Candidate, how: Difference) -> Verdict | None:
    """A hint where a misspelling is itself a word, or only one side is known to be a name of this text."""
    introduced = any(True for _ in introductions(suspect.company, other.company))
    bare_once = introduced and suspect.name.count == other.name.count == 1
    doubtful = (
        how.likeness is not Likeness.TWO_SLIPS
        and min(len(suspect.name.form), len(other.name.form)) > 3
        and suspect.is_name
        and other.is_name
        and suspect.zipf < (4.2 if introduced else 3.6)
        and (suspect.name.count < other.name.count or bare_once)
        and not suspect.company.givens
    )
    if not doubtful:
        return None
    return Verdict(Ground.NOT_INTRODUCED if bare_once else Ground.UNKNOWN, hint=True)


def _one_place(suspect: Candidate, other: Candidate, how: Difference) -> bool:
    """Two known spellings of one place or house, as languages have them: Luxemburg and Luxembourg, Kongo and Congo."""
    a, b = suspect.company, other.company
    return (
        how.likeness is Likeness.SOUND
        and (suspect.is_name or (suspect.zipf < 3 and other.name.count >= 4 * suspect.name.count))
        and other.is_name
        and not (a.givens or a.families or b.givens or b.families)
        and not _ends_a_name(other.name)
        and len(suspect.name.form) > 4
        and suspect.name.count < other.name.count
        and suspect.zipf < 4
    )


def _ends_a_name(name: Name) -> bool:
    """It mostly stands behind another capitalised word: League in Champions League."""
    led = sum(
        p.part or (p.mention.before[-1:] != () and p.mention.before[-1][0].isupper())
        for p in name.places
    )
    return 2 * led > name.count
