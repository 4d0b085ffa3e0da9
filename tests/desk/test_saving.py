"""Saving, and what was saved by others meanwhile."""

import pytest

from copydesk.desk.describe import set_status
from copydesk.desk.page import Page
from copydesk.desk.save import OvertakenError, save
from copydesk.model.claim import ClaimStatus
from copydesk.model.version import Status
from desk.conftest import TEXT, decision, page
from desk.operations import EDITED


def test_a_text_made_from_an_older_version_is_refused_and_nothing_is_changed(room):
    save(room.archive, 1, Page(TEXT + "Mia."), "Mia", base=0)
    untouched = room.bytes
    with pytest.raises(OvertakenError, match=r"version 1 is the newest\. Nothing was saved"):
        save(room.archive, 1, Page(TEXT + "Jo."), "Jo", base=0)
    assert room.bytes == untouched


def test_or_both_are_kept_and_the_saver_is_told_which_one_they_had_not_seen(room):
    save(room.archive, 1, Page(TEXT + "Mia."), "Mia", base=0)
    saved = save(room.archive, 1, Page(TEXT + "Jo."), "Jo", base=0, beside=True)
    assert (saved.version.number, saved.base, saved.diverged_from) == (2, 0, 1)
    assert room.archive.versions.get(1, 1).text == TEXT + "Mia."


def test_without_a_base_the_newest_is_it(room):
    save(room.archive, 1, Page(TEXT + "Mia."), "Mia")
    saved = save(room.archive, 1, Page(TEXT + "Jo."), "Jo")
    assert (saved.base, saved.diverged_from) == (1, None)


def test_checks_of_claims_whose_words_were_changed_are_undone_with_the_save(room):
    from copydesk.desk.mark import mark

    mark(room.archive, 1, ClaimStatus.VERIFIED, "Mia")
    saved = save(room.archive, 1, Page(EDITED), "Mia")
    assert [claim.id for claim in saved.undone] == [1]
    assert room.archive.claims.get(1).status is ClaimStatus.OPEN


@pytest.mark.parametrize(
    ("status", "then"),
    [
        (Status.NEW, Status.IN_REVIEW),
        (Status.IN_REVIEW, Status.IN_REVIEW),
        (Status.FACT_CHECK, Status.FACT_CHECK),
    ],
)
def test_an_edited_text_is_in_review_unless_it_has_come_further(room, status, then):
    set_status(room.archive, 1, status, "Mia")
    assert save(room.archive, 1, Page(EDITED), "Mia").record.status is then


def test_an_approved_text_that_was_not_changed_stays_approved(room):
    saved = save(room.archive, 2, page(room.archive, 2), "Mia")
    assert (saved.new, saved.record.status) == (False, Status.APPROVED)


def test_what_was_fixed_counts_as_done(room):
    from copydesk.model.decision import Verdict

    fixed = decision(room.archive, Verdict.FIXED)
    before = page(room.archive, 1)
    saved = save(room.archive, 1, Page(EDITED), "Mia", fixed=[fixed])
    assert saved.decisions[0].id
    assert (saved.record.counts.done, saved.record.counts.findings) == (1, 1)
    assert len(before.findings) >= 1


def test_a_language_that_somebody_chose_is_saved_with_the_text(room):
    from copydesk.desk.describe import describe

    describe(room.archive, 1, "Mia", language="en")
    saved = save(room.archive, 1, Page(TEXT), "Mia")
    assert (saved.new, saved.version.language) == (True, "en")
    assert not save(room.archive, 1, Page(TEXT), "Mia").new


STORY = "Home | News | Local pages\n\nFire at Marlow paper mill kills two\n\nTwo people died on Monday, when a paper mill in Marlow burnt down within an hour.\n"


@pytest.mark.parametrize(
    ("titled", "text", "then"),
    [
        ("Home | News | Local pages", STORY.partition("\n\n")[2], "Fire at Marlow paper mill kills two"),
        ("Home | News | Local pages", STORY + "More.\n", "Home | News | Local pages"),
        ("As somebody called it", STORY.partition("\n\n")[2], "As somebody called it"),
    ],
)  # fmt: skip
def test_a_title_that_was_the_headline_follows_it_and_no_other_does(room, titled, text, then):
    save(room.archive, 1, Page(STORY), "Mia")
    room.archive.drafts.rename(1, titled, "Mia")
    saved = save(room.archive, 1, Page(text), "Mia")
    assert (saved.record.title, saved.version.title) == (then, then)
