"""Claims keep their place through edits; an edit of their words undoes their check, and taking it back restores it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.claim import Claim, ClaimStatus
from copydesk.model.decision import Anchor
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.candidates import candidates
from copydesk.review.ledger import Ledger
from review.making import NOW

TEXT = "Der Hafen kostet 40 Millionen Euro.\n\nEr wird 2027 fertig. Das sagte die Bürgermeisterin."


def claim(words, text=TEXT, status=ClaimStatus.VERIFIED, number=1):
    start = text.index(words)
    anchor = anchor_of(text, Span(start, start + len(words)))
    return Claim(number, 1, anchor, words, "Mia", NOW, status=status)


def change(text, old, new):
    return Edit(text.index(old), old, new)


def test_an_edit_elsewhere_moves_the_claim_and_leaves_its_check():
    ledger = Ledger(TEXT, (claim("Er wird 2027 fertig."),)).edited(change(TEXT, "40", "140"))
    (standing,) = ledger.standings
    assert standing.span.of(ledger.text) == "Er wird 2027 fertig."
    assert (standing.changed, standing.status) == (False, ClaimStatus.VERIFIED)


def test_an_edit_of_its_words_undoes_the_check_and_undo_restores_it():
    before = Ledger(TEXT, (claim("Der Hafen kostet 40 Millionen Euro."),))
    edit = change(TEXT, "40", "14")
    (standing,) = before.edited(edit).standings
    assert (standing.changed, standing.status) == (True, ClaimStatus.OPEN)
    assert standing.span.of(before.edited(edit).text) == "Der Hafen kostet 14 Millionen Euro."
    (undone,) = before.edited(edit).carried("Ben", NOW)
    assert (undone.anchor.exact, undone.status) == (
        "Der Hafen kostet 14 Millionen Euro.",
        ClaimStatus.OPEN,
    )
    (restored,) = before.edited(edit).edited(edit.inverse()).standings
    assert (restored.changed, restored.status) == (False, ClaimStatus.VERIFIED)


@pytest.mark.parametrize("status", [ClaimStatus.OPEN, ClaimStatus.QUERY_AUTHOR])
def test_a_claim_that_nobody_checked_yet_follows_its_words_and_keeps_its_state(status):
    edit = change(TEXT, "40", "14")
    ledger = Ledger(TEXT, (claim("Der Hafen kostet 40 Millionen Euro.", status=status),)).edited(
        edit
    )
    (carried,) = ledger.carried("Ben", NOW)
    assert (carried.anchor.exact, carried.statement, carried.status, carried.by) == (
        "Der Hafen kostet 14 Millionen Euro.",
        "Der Hafen kostet 14 Millionen Euro.",
        status,
        "Ben",
    )
    (standing,) = Ledger(ledger.text, (carried,)).standings
    assert not standing.orphaned
    assert not standing.undone


def test_a_check_that_was_undone_stays_undone_through_further_edits():
    words = "Der Hafen kostet 40 Millionen Euro."
    once = Ledger(TEXT, (claim(words),)).edited(change(TEXT, "40", "14"))
    saved = Ledger(once.text, once.carried("Ben", NOW))
    twice = saved.edited(change(saved.text, "14", "15"))
    (carried,) = twice.carried("Jo", NOW)
    (standing,) = Ledger(twice.text, (carried,)).standings
    assert standing.undone
    assert standing.claim.anchor.exact == "Der Hafen kostet 15 Millionen Euro."


def test_a_statement_in_plain_words_stays_as_it_was_written():
    made = replace(claim("Der Hafen kostet 40 Millionen Euro."), statement="Der Preis ist 40.")
    (carried,) = Ledger(TEXT, (made,)).edited(change(TEXT, "40", "14")).carried("Ben", NOW)
    assert carried.statement == "Der Preis ist 40."


def test_the_same_statement_in_other_words_keeps_its_claim_and_another_sentence_orphans_it():
    ledger = Ledger(TEXT, (claim("Er wird 2027 fertig."),))
    for words, orphaned in (("Fertig wird er 2028.", False), ("Die Stadt schweigt dazu.", True)):
        (standing,) = ledger.edited(change(TEXT, "Er wird 2027 fertig.", words)).standings
        assert (standing.changed, standing.orphaned) == (not orphaned, orphaned)


def test_a_claim_without_words_is_orphaned_until_an_undo_brings_them_back():
    cut = change(TEXT, "Er wird 2027 fertig. Das", "Das")
    gone = Ledger(TEXT, (claim("Er wird 2027 fertig."),)).edited(cut)
    assert gone.standings[0].orphaned
    back = gone.edited(cut.inverse())
    assert not back.standings[0].orphaned


def test_a_claim_that_nobody_vouched_for_does_not_change():
    ledger = Ledger(TEXT, (claim("Er wird 2027 fertig.", status=ClaimStatus.NEEDS_SOURCE),))
    (standing,) = ledger.edited(change(TEXT, "2027", "2028")).standings
    assert (standing.changed, standing.status) == (False, ClaimStatus.NEEDS_SOURCE)


def test_a_new_state_keeps_the_place_and_a_new_place_is_looked_for():
    ledger = Ledger(TEXT, (claim("Er wird 2027 fertig."),))
    moved = ledger.recorded([claim("Der Hafen kostet 40 Millionen Euro.")])
    assert moved.standings[0].span == Span(0, 35)
    assert len(moved.recorded([claim("Das sagte", number=2)]).claims) == 2
    assert ledger.facts_left == 0
    assert ledger.recorded([claim("Das", status=ClaimStatus.OPEN, number=3)]).facts_left == 1


def test_the_nearest_sentences_are_proposed_for_an_orphan_and_no_others():
    old = anchor_of("Der Hafen kostet vierzig Millionen Euro.", Span(0, 40))
    (found,) = candidates(old, TEXT, "de")
    assert found.of(TEXT) == "Der Hafen kostet 40 Millionen Euro."
    assert candidates(anchor_of("Ganz anderes.", Span(0, 13)), TEXT, "de") == ()


@given(st.text("ab \n", max_size=20), st.data())
def test_no_edit_makes_a_place_outside_the_text(text, data):
    text = "aa bb " + text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = Edit(start, text[start:end], data.draw(st.text("ab", max_size=3)))
    made = Ledger(text, (claim("aa bb", text),)).edited(edit)
    for standing in made.standings:
        assert standing.span is None or standing.span.end <= len(made.text)
        intact = standing.span is not None and standing.span.of(made.text) == "aa bb"
        assert standing.changed == (standing.span is not None and not intact)


def test_an_edit_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="not what the edit removes"):
        Ledger(TEXT).edited(Edit(0, "Die", "Das"))


def test_a_claim_that_was_withdrawn_lies_on_no_words_and_a_save_does_not_bring_it_back():
    made = claim("Er wird 2027 fertig.", status=ClaimStatus.NOT_A_CLAIM)
    withdrawn = replace(made, anchor=replace(made.anchor, ordinal=Anchor.GONE))
    before = Ledger(TEXT, (replace(made, status=ClaimStatus.OPEN),))
    for ledger in (Ledger(TEXT, (withdrawn,)), before.recorded([withdrawn])):
        assert ledger.standings == ()
        assert ledger.renewed == {}
