"""Whether a text itself sets two names apart: ``der Iran und der Irak``."""

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.mentions.roster import Name, Place
from copydesk_resources import words_of


def side_by_side(a: Name, b: Name) -> bool:
    """Whether the two stand beside each other with a word between that joins two different things."""
    return any(_joined(place.mention.after, b.form) for place in a.places) or any(
        _joined(place.mention.after, a.form) for place in b.places
    )


def named_together(a: Candidate, b: Candidate) -> bool:
    """Whether one sentence gives both in full: who writes ``Mette Jensen gegen Mette Jansen`` means two people."""
    return any(
        one.paragraph is other.paragraph and one.mention.sentence == other.mention.sentence
        for one in _in_full(a)
        for other in _in_full(b)
    )


def _in_full(one: Candidate) -> list[Place]:
    return one.company.given_places


def _joined(after: tuple[str, ...], form: str) -> bool:
    return form in after and any(
        word.lower() in words_of("names/small_words.toml", "joining_two")
        and form in after[place + 1 : place + 3]
        for place, word in enumerate(after[:3])
    )
