"""Claims and decisions hang on their words through any edits, saved and opened again: an untouched sentence never loses its claim, a
replaced one orphans it, and lookalikes exchange nothing."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.conftest import Clock
from copydesk.archive.archive import Archive
from copydesk.desk.claim import claim
from copydesk.desk.mark import mark
from copydesk.desk.opened import open_draft
from copydesk.desk.page import Page
from copydesk.desk.save import save
from copydesk.model.claim import ClaimStatus
from copydesk.model.span import Span
from copydesk.review.ledger import Ledger
from desk.conftest import COST, DONE
from properties import examples

TWIN = "Fünf Menschen starben."
PARTS = (COST, DONE, "Die Stadt schweigt.", "Das Amt auch.", "Mehr weiß niemand.")
around = st.lists(st.sampled_from(PARTS[2:]), max_size=3).map(" ".join)


def standing(archive: Archive) -> dict[str, tuple[str | None, ClaimStatus]]:
    """For each claim, by its statement: the words that it hangs on in the newest version, and how far its check has come."""
    opened = open_draft(archive, 1)
    ledger = Ledger(opened.version.text, opened.claims)
    return {
        each.claim.statement: (each.span and each.span.of(ledger.text), each.status)
        for each in ledger.standings
    }


def nth(archive: Archive, number: int) -> Span:
    """Where the lookalike stands for that time, from 0, in the newest version."""
    start = -1
    for _ in range(number + 1):
        start = archive.versions.latest(1).text.index(TWIN, start + 1)
    return Span(start, start + len(TWIN))


def write(archive: Archive, text: str) -> None:
    save(archive, 1, Page(text), "Mia")


@settings(max_examples=examples(25))
@given(st.lists(st.tuples(around, around, around), min_size=1, max_size=4))
def test_an_untouched_sentence_keeps_its_check_however_often_its_neighbours_change(pattern, rounds):
    with TemporaryDirectory() as folder:
        shutil.copy(pattern, Path(folder, "desk.db"))
        with Archive(Path(folder, "desk.db"), now=Clock()) as archive:
            mark(archive, 1, ClaimStatus.VERIFIED, "Jo")
            for before, between, after in rounds:
                write(archive, f"{before} {COST} {between}\n\n{DONE} {after}\n")
                stand = standing(archive)
                assert stand[COST] == (COST, ClaimStatus.VERIFIED)
                assert stand[DONE][0] == DONE


def test_another_sentence_in_its_place_orphans_the_claim_and_takes_over_nothing(room):
    mark(room.archive, 1, ClaimStatus.VERIFIED, "Jo")
    write(room.archive, room.archive.versions.latest(1).text.replace(COST, "Es regnet seit Tagen."))
    assert standing(room.archive)[COST] == (None, ClaimStatus.VERIFIED)
    write(room.archive, room.archive.versions.latest(1).text + " Noch ein Satz.")
    assert standing(room.archive)[COST][0] is None


@pytest.mark.parametrize("order", [(1, 0), (0, 1)])
def test_paragraphs_that_say_the_same_keep_their_own_proof_when_they_change_places(room, order):
    paragraphs = [f"In Nordmünde regnete es. {TWIN}", f"In Südmünde schneite es. {TWIN}"]
    write(room.archive, "\n\n".join(paragraphs))
    made = claim(room.archive, 1, nth(room.archive, 1), "Jo")
    mark(room.archive, made.id, ClaimStatus.VERIFIED, "Jo")
    write(room.archive, "\n\n".join(paragraphs[n] for n in order) + "\n\nEin Absatz mehr.")
    opened = open_draft(room.archive, 1)
    ledger = Ledger(opened.version.text, opened.claims)
    span = next(each.span for each in ledger.standings if each.claim.id == made.id)
    start = ledger.text.rfind("In ", 0, span.start)
    assert ledger.text[start:].startswith("In Südmünde")


def test_a_sentence_cut_from_one_of_two_lookalikes_leaves_an_orphan(room):
    write(room.archive, f"Oben: {TWIN}\n\nUnten: {TWIN}\n")
    made = claim(room.archive, 1, nth(room.archive, 0), "Jo")
    write(room.archive, f"Oben.\n\nUnten: {TWIN}\n")
    write(room.archive, f"Oben.\n\nUnten: {TWIN} Ende.\n")
    opened = open_draft(room.archive, 1)
    ledger = Ledger(opened.version.text, opened.claims)
    assert next(each.span for each in ledger.standings if each.claim.id == made.id) is None
