"""What people wrote about single places of a text: notes, claims with their queries, the comments of its file, each a thread."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.decision import Verdict
from copydesk.model.draft import Remark, RemarkKind
from copydesk.model.span import Span
from copydesk.review.anchors import anchors_of
from copydesk.review.ledger import Standing
from copydesk.review.places import Places
from copydesk.review.review import Review


class Voice(StrEnum):
    """What an entry of a thread is."""

    NOTE = "note"
    REASON = "reason"
    """Why something was kept or sourced."""
    STATEMENT = "statement"
    CONCERNS = "concerns"
    RIGHT = "right"
    """What is right instead of what the text says."""
    QUESTION = "question"
    ANSWER = "answer"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Said:
    """One entry of a thread."""

    voice: Voice
    words: str
    by: str = ""
    at: datetime | None = None
    """UTC; None where nobody wrote it down."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What was said of one place, the oldest first."""

    span: Span
    said: tuple[Said, ...]
    standing: Standing | None = None
    """The claim that it is about; None for notes and comments."""
    settled: bool = False
    """Nobody needs to look at it again."""


def hung(text: str, remarks: Iterable[Remark]) -> tuple[tuple[Remark, ...], Places]:
    """The comments of a file whose words stand in a text exactly once, and their places, which follow its edits."""
    found = [
        (remark, place)
        for remark in remarks
        if remark.kind is RemarkKind.COMMENT
        and remark.quoted.strip()
        and (place := _only(text, remark.quoted)) is not None
    ]
    spans = tuple(place for _, place in found)
    return tuple(remark for remark, _ in found), Places(text, anchors_of(text, spans), spans)


def threads(
    review: Review, standings: Iterable[Standing], comments: Iterable[tuple[Remark, Span]] = ()
) -> tuple[Thread, ...]:
    """Every thread in the order of the text. What has lost its words is no thread: lists beside the text tell of it.

    Args:
        comments: of the file, each where its words stand now.
    """
    found = [
        *_of_notes(review),
        *(_of_claim(one, one.span) for one in standings if one.span is not None and _told(one)),
        *_of_comments(comments),
    ]
    return tuple(sorted(found, key=lambda thread: thread.span))


def _of_notes(review: Review) -> Iterator[Thread]:
    """The notes on one finding are one thread."""
    for span, decisions in review.noted:
        said = tuple(
            Said(
                Voice.NOTE if each.verdict is Verdict.NOTED else Voice.REASON,
                each.note,
                each.by,
                each.at,
            )
            for each in decisions
        )
        yield Thread(span, said, settled=decisions[-1].verdict is not Verdict.NOTED)


def _told(standing: Standing) -> bool:
    """Whether somebody would look for it: what is no claim needs no place beside the text."""
    return standing.status not in (ClaimStatus.NOT_A_CLAIM, ClaimStatus.COMMON_KNOWLEDGE)


def _of_claim(standing: Standing, span: Span) -> Thread:
    return Thread(span, tuple(_said_of(standing.claim)), standing, settled=standing.status.done)


def _said_of(claim: Claim) -> Iterator[Said]:
    """A claim's statement, its doubt, its query and the answer; who changed it last stands at the last of them."""
    parts = [
        (voice, words)
        for voice, words in (
            (Voice.STATEMENT, claim.statement),
            (Voice.CONCERNS, claim.concerns),
            (Voice.QUESTION, claim.question),
            (Voice.ANSWER, claim.answer),
            (Voice.RIGHT, claim.instead),
        )
        if words.strip()
    ]
    for number, (voice, words) in enumerate(parts, 1):
        last = number == len(parts)
        yield Said(voice, words, claim.by if last else "", claim.at if last else None)


def _of_comments(comments: Iterable[tuple[Remark, Span]]) -> Iterator[Thread]:
    """Comments on the same words are one thread."""
    by_place: dict[Span, list[Remark]] = {}
    for remark, place in comments:
        by_place.setdefault(place, []).append(remark)
    for place, said in by_place.items():
        yield Thread(place, _said_in(said))


def _said_in(comments: Sequence[Remark]) -> tuple[Said, ...]:
    return tuple(Said(Voice.COMMENT, each.text, each.author) for each in comments)


def _only(text: str, words: str) -> Span | None:
    """Where the words stand; None where they do not, or more than once."""
    start = text.find(words)
    if start < 0 or text.find(words, start + 1) >= 0:
        return None
    return Span(start, start + len(words))
