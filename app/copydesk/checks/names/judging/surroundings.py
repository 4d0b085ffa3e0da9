"""What stands right before and behind a full name: an office, or more of the name."""

import re
from collections.abc import Iterable

from copydesk.checks.names.judging.candidate import Candidate
from copydesk.checks.names.known.known import Listed
from copydesk.checks.names.known.known_names import Known
from copydesk.checks.names.mentions.full_names import FullName
from copydesk.checks.names.mentions.roster import roster
from copydesk.text.document import Document

_BEFORE = re.compile(r"([^\W\d_]{1,40})[ \u00a0]\Z")
_BEHIND = re.compile(r"[ \u00a0]([^\W\d_]+)")
_STOP = re.compile(r"[.!?…\n]")
_SENTENCE = 300
"""Code points between two names of one sentence at the most."""
_SHORTEST = 4
"""Letters of the shortest word that says what somebody is."""
_REACH = 40
"""Code points in which the neighbouring word is looked for."""
_OFFICES = (
    "kanzler", "kanzlerin", "minister", "ministerin", "präsident", "präsidentin", "papst", "könig", "königin",
    "chancellor", "president", "minister", "secretary", "premier", "pope", "king", "queen",
)  # fmt: skip
"""Offices that few hold at a time; ``minister`` is the end of many."""


def holds_office(name: FullName, known: Known, document: Document) -> bool:
    """Whether the office of the known person stands before the name: ``Bundeskanzler Olaf Schulz``."""
    word = _word_before(name, document)
    return word.endswith(_OFFICES) and is_described(name, known, document)


def is_described(name: FullName, known: Known, document: Document) -> bool:
    """Whether the word before the name says what the known person is: ``Boxer Tyson Furry``."""
    source, word = known.source, _word_before(name, document)
    if not isinstance(source, Listed) or len(word) < _SHORTEST:
        return False
    words = f"{source.was} {source.what}".casefold().replace("-", " ").split()
    return word in words or f"bundes{word}" in words


def in_one_sentence(
    names: Iterable[FullName], others: Iterable[FullName], document: Document
) -> bool:
    """Whether one of the names and one of the others stand together: who writes both in one sentence means two people."""
    ends = [(name.span.start, name.span.end) for name in names]
    return any(
        high - low <= _SENTENCE and not _STOP.search(document.text, low, high)
        for other in others
        for start, end in ends
        for low, high in ((min(end, other.span.end), max(start, other.span.start)),)
    )


def _word_before(name: FullName, document: Document) -> str:
    start = name.span.start
    before = _BEFORE.search(document.text, max(0, start - _REACH), start)
    return before[1].casefold() if before else ""


def goes_on(name: FullName, document: Document) -> bool:
    """Whether another name follows: ``Mohamed Ali Hassan`` is not nearly Muhammad Ali."""
    end = name.span.end + len(name.ending)
    behind = _BEHIND.match(document.text, end, end + _REACH)
    if behind is None or name.ending or not behind[1][0].isupper():
        return False
    text = document.fact(roster)
    follower = text.names.get(behind[1])
    return follower is not None and Candidate(follower, text).is_name
