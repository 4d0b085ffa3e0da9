"""The claims of the ledger as cards: what each says, in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from copydesk.model.claim import Claim, ClaimStatus, Use
from copydesk.model.source import Source
from copydesk.review.gate_rules import GateRules
from copydesk.review.ledger import Ledger, Standing
from copydesk_ui.parts.rows_model import RowsModel
from copydesk_ui.words.claims import claim_kind_name, claim_status_name
from copydesk_ui.words.times import age


class Part(StrEnum):
    """Which claims are shown."""

    ALL = "all"
    TO_DO = "to do"
    ASKED = "asked"
    WRONG = "wrong"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim with what its card needs."""

    standing: Standing
    line: int
    """From 1; 0 where its words are gone."""
    sources: tuple[Source, ...]
    """Those behind it, each once."""
    lonely: bool = False
    """It was verified, but the house wants a second person to do so."""

    def belongs(self, part: Part) -> bool:
        """Whether the card is shown in that part."""
        status = self.standing.status
        done = status.done and not self.standing.orphaned and not self.lonely
        match part:
            case Part.ALL:
                return True
            case Part.TO_DO:
                return not done and not status.asks
            case Part.ASKED:
                return status.asks
            case Part.WRONG:
                return status is ClaimStatus.WRONG
            case Part.DONE:
                return done


class ClaimsModel(RowsModel[ClaimCard]):
    """Cards as rows."""

    def identity(self, row: ClaimCard) -> object:
        """A card is the same while its claim is."""
        return row.standing.claim.id

    def words(self, row: ClaimCard) -> str:
        """The statement."""
        return row.standing.claim.statement

    def spoken(self, row: ClaimCard) -> str:
        """Everything on the card."""
        parts = (status_words(row), row.standing.claim.statement, notice(row), source_words(row))
        return ". ".join(filter(None, (*parts, footer(row))))


def cards_of(
    ledger: Ledger, sources: Sequence[Source], rules: GateRules, line_of: Callable[[int], int]
) -> list[ClaimCard]:
    """The ledger's claims as cards, in the order of the text, those without words last."""
    known = {source.id: source for source in sources}
    cards: list[ClaimCard] = []
    for standing in ledger.standings:
        numbers = dict.fromkeys(link.source_id for link in standing.claim.links)
        behind = tuple(known[number] for number in numbers if number in known)
        line = line_of(standing.span.start) if standing.span else 0
        cards.append(ClaimCard(standing, line, behind, rules.wants_second_pair(standing)))
    return cards


def status_words(card: ClaimCard) -> str:
    """Status and kind: "Verified · Figure"."""
    kind = claim_kind_name(card.standing.claim.kind)
    return f"{claim_status_name(card.standing.status)} · {kind}"


def notice(card: ClaimCard) -> str:
    """What must not be overlooked: changed or lost words, an open question, a doubt; "" for nothing."""
    claim = card.standing.claim
    if card.standing.orphaned:
        return QCoreApplication.translate(
            "ClaimCards", "Its words are gone from the text: “{words}”"
        ).format(words=claim.anchor.exact)
    if card.standing.undone:
        changed = QCoreApplication.translate(
            "ClaimCards", "The words were changed after the check."
        )
        return " ".join(filter(None, (changed, _right(claim))))
    if claim.status is ClaimStatus.WRONG:
        return _right(claim) or claim.concerns
    if card.lonely:
        return QCoreApplication.translate("ClaimCards", "A second person must verify it.")
    if claim.unproved:
        return _not_proved(claim)
    if claim.answer and claim.question:
        return QCoreApplication.translate("ClaimCards", "Answer: {words}").format(
            words=claim.answer
        )
    if claim.question and claim.status.asks:
        return QCoreApplication.translate("ClaimCards", "Asked: {words}").format(
            words=claim.question
        )
    return claim.concerns


def _not_proved(claim: Claim) -> str:
    if claim.links:
        return QCoreApplication.translate(
            "ClaimCards", "Verified, but none of its sources is said to prove it."
        )
    return QCoreApplication.translate("ClaimCards", "Verified without a source.")


def _right(claim: Claim) -> str:
    if not claim.instead:
        return ""
    return QCoreApplication.translate("ClaimCards", "Right is: {words}").format(words=claim.instead)


def source_words(card: ClaimCard) -> str:
    """The sources behind it, what verifies it first; confidential ones say so."""
    proof = card.standing.claim.sources(Use.VERIFIED)
    ordered = sorted(card.sources, key=lambda source: source.id not in proof)
    return " · ".join(
        QCoreApplication.translate("ClaimCards", "{title} (confidential)").format(
            title=source.title
        )
        if source.confidential
        else source.title
        for source in ordered
    )


def footer(card: ClaimCard) -> str:
    """Who did it and when: "Mia, Ben · 3 min"."""
    claim = card.standing.claim
    who = ", ".join(claim.checkers) if claim.checkers and not card.standing.changed else claim.by
    return f"{who} · {age(claim.at)}"
