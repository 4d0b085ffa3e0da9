"""What is open, what is settled, and what an edit does to both."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.decision import Scope, Verdict
from copydesk.model.edit import Edit
from copydesk.model.finding import Fix
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.model.version import Counts
from copydesk.review.review import Review
from review.making import decision, finding

TEXT = "Ein <b>Hafen</b> wird tiefer. Noch ein <b>Hafen</b> wird breiter."
FIRST, SECOND = finding(TEXT, "<b>"), finding(TEXT, "<b>", nth=1)


def test_what_nobody_decided_is_open():
    review = Review(TEXT, findings=(FIRST, SECOND))
    assert review.open_findings == (FIRST, SECOND)
    assert review.settled == review.orphans == ()


def test_keeping_one_place_leaves_the_other_open():
    kept = decision(TEXT, SECOND)
    review = Review(TEXT, findings=(FIRST, SECOND)).decided(kept)
    assert review.open_findings == (FIRST,)
    assert [(s.finding, s.by) for s in review.settled] == [(SECOND, kept)]


@pytest.mark.parametrize("scope", [Scope.DRAFT, Scope.HOUSE])
def test_keeping_words_everywhere_settles_all_of_their_kind(scope):
    kept = decision(TEXT, FIRST, scope=scope)
    other = finding(TEXT, "<b>", Kind.BBCODE)
    review = Review(TEXT, findings=(FIRST, other, SECOND), decisions=(kept,))
    assert review.open_findings == (other,)
    assert (
        Review(TEXT.upper(), findings=(finding(TEXT.upper(), "<B>"),), decisions=(kept,)).settled
        == ()
    )


def test_a_name_once_kept_stays_kept_whichever_spelling_is_the_suspect():
    text = "Meier kam. Meyer ging."
    one = finding(text, "Meier", Kind.NAME_SPELLING, variants=("Meier", "Meyer"))
    other = finding(text, "Meyer", Kind.NAME_SPELLING, variants=("Meyer", "Meier"))
    kept = decision(text, one, scope=Scope.DRAFT)
    assert kept.anchor.exact == "Meier / Meyer"
    assert Review(text, findings=(other,), decisions=(kept,)).open_findings == ()


def test_a_source_settles_a_claim_and_a_note_does_not():
    claim = finding(TEXT, "Noch ein", Kind.UNSOURCED_CLAIM)
    sourced = decision(TEXT, claim, Verdict.SOURCED, source_id=4)
    noted = decision(TEXT, claim, Verdict.NOTED, note="beim Amt nachfragen")
    assert Review(TEXT, findings=(claim,), decisions=(sourced,)).settled[0].by == sourced
    review = Review(TEXT, findings=(claim,), decisions=(noted,))
    assert review.open_findings == (claim,)
    assert review.notes_on(claim) == (noted,)


def test_a_fix_is_history_and_hides_nothing():
    fixed = decision(TEXT, FIRST, Verdict.FIXED)
    review = Review(TEXT, findings=(FIRST, SECOND), decisions=(fixed,))
    assert review.open_findings == (FIRST, SECOND)
    assert Review("Ohne Marken.", decisions=(fixed,)).orphans == ()


def test_what_is_taken_back_is_open_again_and_stays_in_the_record():
    review = Review(TEXT, findings=(FIRST,)).decided(decision(TEXT, FIRST, id=7)).revoked(7)
    assert review.open_findings == (FIRST,)
    assert review.decisions[0].revoked
    assert review.revoked(7).orphans == ()


def test_an_edit_moves_what_follows_and_drops_what_it_touches():
    review = Review(TEXT, findings=(FIRST, SECOND))
    later = review.edited(Edit(0, "", "Nanu! "))
    assert later.revision == 1
    assert [f.span for f in later.findings] == [f.span.shifted(6) for f in (FIRST, SECOND)]
    assert [f.span.of(later.text) for f in later.findings] == ["<b>", "<b>"]
    touched = review.edited(Edit(FIRST.span.start + 1, "b", "strong"))
    assert [f.span.of(touched.text) for f in touched.findings] == ["<b>"]
    between = review.edited(Edit(20, "", "x"))
    assert between.findings[0] is FIRST


def test_a_fix_and_all_places_of_a_name_move_along():
    text = "Meier und Meyer und Meier."
    spans = (Span(0, 5), Span(10, 15), Span(20, 25))
    name = replace(
        finding(text, "Meyer", Kind.NAME_SPELLING, fix="Meier", variants=("Meyer", "Meier")),
        spans=spans,
    )
    (moved,) = Review(text, findings=(name,)).edited(Edit(6, "und", "oder")).findings
    assert [s.start for s in moved.spans] == [0, 11, 21]
    assert (moved.span, moved.fix) == (Span(11, 16), Fix(Span(11, 16), "Meier"))
    (left,) = Review(text, findings=(name,)).edited(Edit(0, "Meier", "Huber")).findings
    assert [s.start for s in left.spans] == [10, 20]


def test_a_decision_follows_its_words_through_edits_where_its_quotation_alone_could_not():
    review = Review(TEXT, findings=(FIRST, SECOND), decisions=(decision(TEXT, SECOND),))
    for _ in range(3):
        review = review.edited(Edit(0, "", "Noch ein <b>Hafen</b> wird breiter. "))
    moved = [f for f in review.findings if f.span.start > 130]
    assert [s.finding for s in review.settled] == moved
    again = review.analysed(review.findings, review.revision)
    assert [s.finding for s in again.settled] == moved


def test_a_decision_whose_words_are_gone_is_an_orphan_until_they_are_back():
    kept = decision(TEXT, FIRST)
    gone = Review(TEXT, findings=(FIRST,), decisions=(kept,)).edited(Edit(4, "<b>", ""))
    assert gone.orphans == (kept,)
    assert gone.settled == ()
    back = gone.edited(Edit(4, "", "<b>")).analysed((FIRST,), 2)
    assert back.orphans == ()
    assert back.open_findings == ()


def test_findings_of_an_old_revision_are_dropped():
    review = Review(TEXT).edited(Edit(0, "", "x"))
    assert review.analysed((FIRST,), 0) is review
    assert review.analysed((FIRST,), 1).findings == (FIRST,)


def test_the_progress_counts_what_was_fixed_kept_and_is_open_without_hints():
    hint = finding(TEXT, "wird", hint=True)
    review = Review(
        TEXT,
        findings=(FIRST, hint, SECOND),
        decisions=(
            decision(TEXT, SECOND, id=1),
            decision("<i>x", finding("<i>x", "<i>"), Verdict.FIXED),
        ),
    )
    assert review.progress == (2, 3)
    assert review.counts == Counts(findings=3, done=2, words=13, characters=len(TEXT))


@given(st.text(max_size=40), st.data())
def test_a_finding_always_stands_on_its_own_characters(text, data):
    spans = data.draw(
        st.lists(
            st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(
                lambda pair: Span(min(pair), max(pair))
            )
        )
    )
    template = finding("x", "x")
    findings = tuple(
        replace(template, span=s, text=s.of(text), fix=Fix(s, "!"), spans=(s,)) for s in spans
    )
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = Edit(start, text[start:end], data.draw(st.text(max_size=9)))
    review = Review(text, findings=findings).edited(edit)
    for left in review.findings:
        assert left.span.of(review.text) == left.text
        assert left.fix == Fix(left.span, "!")
        assert left.spans == (left.span,)


def test_an_edit_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="not what the edit removes"):
        Review(TEXT).edited(Edit(0, "falsch", ""))
