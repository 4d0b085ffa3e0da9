"""What stands around a sentence and tells whether it asks for a source: the kind of text, its paragraph, its neighbours."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.checks.claims.evidence.attribution import Way
from copydesk.checks.claims.evidence.contents import Content
from copydesk.checks.claims.evidence.evidence import Evidence, evidence
from copydesk.checks.claims.ranking.kind_of_text import leanings
from copydesk.checks.claims.ranking.signs import Signs
from copydesk.checks.claims.words.lists import lists
from copydesk.checks.claims.words.tags import Tag
from copydesk.text.document import Document
from copydesk.text.kinds_of_text import NEWS

_SHARES = (0.05, 0.15, 0.3, 0.45, 0.6)
_SAID = frozenset(
    (Way.VERB, Way.PREPOSITION, Way.PHRASE, Way.DOCUMENT, Way.SUBJUNCTIVE, Way.QUOTATION)
)
_OPEN = frozenset((Way.VERB, Way.NOUN))
_ACCUSING = frozenset(("wrong", "guilty", "motive"))
_HALF = 0.5
_SHORT_CLAUSES = 11
"""Words a sentence below which a paragraph on average tells a scene."""
_FEW = 6
"""Sentences below which a text has no shape."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around one sentence."""

    signs: Signs
    as_news: Signs
    """What more is said of it were the text news."""
    as_kind: Signs
    """And were it wholly of the kind that it leans to."""
    share: float
    """How far it leans to it, from 0 to 1."""


_NOTHING = Around((), (), (), 0.0)


def surroundings(document: Document) -> tuple[Signs, ...]:
    """For each sentence all of its signs, as the kind of its text is decided: for training, where it is one or the other."""
    return tuple(
        (*around.signs, *(around.as_kind if around.share >= _HALF else around.as_news))
        for around in document.fact(arounds)
    )


def arounds(document: Document) -> tuple[Around, ...]:
    """For each sentence of the running text what stands around it; nothing where it has a certain source."""
    found = document.fact(evidence)
    leans = document.fact(leanings)
    whole = tuple(_of_text(found))
    paragraphs: dict[int, list[Evidence]] = defaultdict(list)
    for entry in found:
        paragraphs[entry.block].append(entry)
    of_paragraphs = {block: tuple(_of_paragraph(all_)) for block, all_ in paragraphs.items()}
    blocks = list(paragraphs)
    last = blocks[-1] if blocks else 0
    made: list[Around] = []
    for number, entry in enumerate(found):
        if any(one.way not in _OPEN for one in entry.attributions):
            made.append(_NOTHING)
            continue
        signs = (
            f"role {document.blocks[entry.block].role.name.lower()}",
            *whole,
            *of_paragraphs[entry.block],
            *_of_place(found, number, first=entry.block == blocks[0], last=entry.block == last),
            *_where_said(entry, whole),
        )
        lean = leans[entry.block]
        as_news = tuple(_of_kind(entry, NEWS))
        as_kind = tuple(_of_kind(entry, lean.kind)) if lean.share else as_news
        made.append(Around(signs, as_news, as_kind, lean.share))
    return tuple(made)


def _of_text(found: Sequence[Evidence]) -> Iterator[str]:
    """How much of the text is said by somebody, how much by the writer."""
    if len(found) < _FEW:
        yield "text short"
        return
    count = len(found)
    said = sum(bool(entry.attributions) for entry in found) / count
    own = sum(bool(entry.sentence.all_bits & Tag.FIRST_PERSON) for entry in found) / count
    asked = sum(entry.sentence.words[-1:] == ("?",) for entry in found) / count
    past = sum(not lists(e.language).past.isdisjoint(e.sentence.low) for e in found) / count
    yield f"text said {bisect_right(_SHARES, said)}"
    yield f"text own {bisect_right(_SHARES, own)}"
    yield f"text past {bisect_right(_SHARES, past)}"
    if asked > _SHARES[0]:
        yield "text asks"


def _of_paragraph(entries: Sequence[Evidence]) -> Iterator[str]:
    said = sum(bool(entry.attributions) for entry in entries) / len(entries)
    yield f"paragraph said {bisect_right(_SHARES, said)}"
    yield f"paragraph length {min(6, len(entries))}"
    words = sum(len(entry.sentence.words) for entry in entries) / len(entries)
    past = sum(not lists(e.language).past.isdisjoint(e.sentence.low) for e in entries)
    if not past:
        yield "paragraph in the present"
        if words < _SHORT_CLAUSES:
            yield "paragraph a scene"
    if any(entry.sentence.all_bits & Tag.FIRST_PERSON for entry in entries):
        yield "paragraph own"


def _of_place(found: Sequence[Evidence], number: int, *, first: bool, last: bool) -> Iterator[str]:
    """Where the sentence stands, and what its neighbours show."""
    entry = found[number]
    if entry.attributions:
        yield "a deed of saying"
    if first:
        yield "place first paragraph"
    if last:
        yield "place last paragraph"
    yield f"place {min(4, number * 5 // len(found))}"
    for name, at in (("before", number - 1), ("after", number + 1)):
        if not 0 <= at < len(found):
            yield f"{name} nothing"
            continue
        other = found[at]
        where = name if other.block == entry.block else f"{name} elsewhere"
        if any(one.way in _SAID for one in other.attributions):
            yield f"{where} said"
        elif other.weight:
            yield f"{where} claims"
        else:
            yield f"{where} plain"


def _of_kind(entry: Evidence, kind: str) -> Iterator[str]:
    """What is common to the kind of text: a result in a match report, a judgement in a review."""
    yield f"kind {kind}"
    for name in told(entry):
        yield f"{name} in {kind}"


def _where_said(entry: Evidence, whole: Sequence[str]) -> Iterator[str]:
    said = next((sign for sign in whole if sign.startswith("text said")), "text short")
    for name in told(entry):
        yield f"{name} where {said}"


def told(entry: Evidence) -> list[str]:
    """What of the things told that kinds of text differ in."""
    contents = {claim.content for claim in entry.claimed}
    found: list[str] = []
    if contents & {Content.FIGURE, Content.DATE}:
        found.append("figure")
    if Content.MONEY in contents:
        found.append("money")
    if Content.SUPERLATIVE in contents:
        found.append("superlative")
    frames = {turn.name for turn in entry.sentence.turns}
    if Content.ACCUSATION in contents or not frames.isdisjoint(_ACCUSING):
        found.append("accusation")
    return found
