"""Claims and sources: made, proved, hung anew, asked about."""

import pytest

from archive.conftest import reading
from copydesk.desk.claim import claim
from copydesk.desk.letter import letter
from copydesk.desk.mark import mark, rehang
from copydesk.desk.page import Page, counts_of
from copydesk.desk.prove import prove
from copydesk.desk.record_source import record_source
from copydesk.desk.save import save
from copydesk.desk.take_in import take_in
from copydesk.model.claim import ClaimStatus, Use
from copydesk.model.decision import Verdict
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source
from copydesk.model.span import Span
from desk.conftest import COST, TEXT, decision, page


@pytest.mark.parametrize(
    ("words", "why"),
    [("steht nicht da", "does not hold these words"), ("Petersen", "stand at several places")],
)
def test_words_must_stand_in_the_text_exactly_once(room, words, why):
    with pytest.raises(CopydeskError, match=why):
        claim(room.archive, 1, words, "Mia")


def test_a_claim_can_be_made_on_the_text_of_the_page(room):
    made = claim(room.archive, 1, Span(0, 4), "Mia", text="Nur hier steht das.")
    assert made.anchor.exact == "Nur"


def test_a_source_without_its_file_is_not_recorded(room):
    untouched = room.bytes
    with pytest.raises(CopydeskError, match="cannot be read"):
        record_source(room.archive, 1, Source(0, "Plan"), "Mia", files=[room.folder / "fehlt"])
    assert room.bytes == untouched


def test_a_claim_that_waited_has_its_source_and_the_finding_is_settled(room):
    known, there = room.archive.claims.get(1), page(room.archive, 1)
    done = counts_of(room.archive, 1, there).done
    proved = prove(
        room.archive, known, Source(0, "Protokoll"), "Mia", use=Use.CITED, finding=decision(room.archive),
        page=there,
    )  # fmt: skip
    assert proved.claims[0].status is ClaimStatus.SOURCED
    (settled,) = proved.decisions
    assert (settled.verdict, settled.note) == (Verdict.SOURCED, "Protokoll")
    assert room.archive.drafts.get(1).counts.done == done + 1


def test_a_confidential_source_is_not_named_in_the_decision(room):
    known, secret = room.archive.claims.get(1), Source(0, "Quaddelfisch", confidential=True)
    proved = prove(
        room.archive, known, secret, "Mia", use=Use.CITED, finding=decision(room.archive)
    )
    assert proved.decisions[0].note == ""


def test_a_source_of_the_draft_is_linked_again_and_not_added(room):
    (known,) = room.archive.sources.of_draft(1)
    prove(room.archive, room.archive.claims.get(1), known, "Mia", use=Use.VERIFIED)
    assert len(room.archive.sources.of_draft(1)) == 1


def test_a_claim_without_words_can_only_be_given_up(room):
    save(room.archive, 1, Page("Ganz anders.\n"), "Mia")
    with pytest.raises(CopydeskError, match="are gone from the text"):
        mark(room.archive, 1, ClaimStatus.VERIFIED, "Mia")
    assert mark(room.archive, 1, ClaimStatus.NOT_A_CLAIM, "Mia").status is ClaimStatus.NOT_A_CLAIM


def test_a_check_does_not_go_along_to_other_words(room):
    mark(room.archive, 1, ClaimStatus.VERIFIED, "Mia")
    hung = rehang(room.archive, 1, Span(0, 9), TEXT, "Mia")
    assert (hung.anchor.exact, hung.status) == (COST[:9], ClaimStatus.OPEN)


def test_a_letter_asks_in_the_language_of_the_text(room):
    letter(room.archive, 1, ClaimStatus.QUERY_AUTHOR, "md", room.folder / "brief.md", "Mia")
    assert "Aussage 2" in (room.folder / "brief.md").read_text("utf-8")
    with pytest.raises(CopydeskError, match="no open question"):
        letter(room.archive, 1, ClaimStatus.QUERY_EDITOR, "md", room.folder / "b.md", "Mia")


def test_an_automatic_language_is_nobodys_choice(room):
    assert take_in(room.archive, reading(), "Jo", "auto").language == ""
    assert take_in(room.archive, reading(), "Jo", "en-GB").language == "en"
