"""An author's source sheet: what it adds, what a second time adds, and what is left when it is taken back."""

from copydesk.desk.sheet import take_sheet, take_sheet_back
from copydesk.model.claim import ClaimStatus
from copydesk.model.source import Source
from copydesk.review.source_sheet import SheetRow
from desk.conftest import COST, DONE

PLAN = SheetRow(2, Source(0, "Plan"), DONE, "", "S. 1")
CALL = SheetRow(3, Source(0, "Anruf"), "steht nicht da")
REPORT = SheetRow(4, Source(0, "Bericht"), "Petersen lachte.")
AGAIN = SheetRow(5, Source(0, "Plan"), "Das ist zu viel", "", "S. 2")


def claims(archive):
    return {claim.anchor.exact: claim for claim in archive.claims.of_draft(1)}


def titles(archive):
    return [source.title for source in archive.sources.of_draft(1)]


def test_each_source_comes_once_and_each_row_with_words_is_a_claim(room):
    taken = take_sheet(room.archive, 1, (PLAN, CALL, REPORT, AGAIN), "Mia")
    assert [source.title for source in taken.sources] == ["Plan", "Anruf", "Bericht"]
    assert taken.unplaced == (CALL,)
    after = claims(room.archive)
    assert after[DONE].links[-1].locator == "S. 1"
    assert after["Petersen lachte."].status is ClaimStatus.SOURCED
    assert after["Das ist zu viel"].links[0].source_id == after[DONE].links[-1].source_id
    assert not after[COST].links, "no row names it"


def test_the_same_sheet_again_adds_nothing(room):
    take_sheet(room.archive, 1, (PLAN, REPORT), "Mia")
    before = claims(room.archive), titles(room.archive)
    again = take_sheet(room.archive, 1, (PLAN, REPORT), "Mia")
    assert (again.sources, again.changes) == ((), ())
    assert (claims(room.archive), titles(room.archive)) == before


def test_a_sheet_that_is_taken_back_leaves_what_was_there_before(room):
    before = titles(room.archive)
    links = claims(room.archive)[DONE].links
    taken = take_sheet(room.archive, 1, (PLAN, CALL, REPORT), "Mia")
    left = take_sheet_back(room.archive, 1, taken, "Mia")
    assert [source.title for source in left] == before == titles(room.archive)
    assert claims(room.archive)[DONE].links == links


def test_a_source_that_another_claim_has_by_now_stays(room):
    taken = take_sheet(room.archive, 1, (PLAN, REPORT), "Mia")
    take_sheet(room.archive, 1, (SheetRow(2, Source(0, "Plan"), COST),), "Ada")
    take_sheet_back(room.archive, 1, taken, "Mia")
    assert "Plan" in titles(room.archive)
    assert "Bericht" not in titles(room.archive)
