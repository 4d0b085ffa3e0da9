"""Several fixes at once, and what they will do."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.edit import apply_all
from copydesk.model.finding import Fix
from copydesk.model.kinds import Kind
from copydesk.model.span import Span
from copydesk.review.fixes import alike, edits_for, previews
from review.making import finding

TEXT = "Ein <b>Hafen</b> und &amp; noch ein <b>Hafen</b>."
OPENING = finding(TEXT, "<b>", fix="", bulk=True)
CLOSING = finding(TEXT, "</b>", fix="", bulk=True)
LATER = finding(TEXT, "<b>", fix="", bulk=True, nth=1)
ENTITY = finding(TEXT, "&amp;", Kind.ENTITY, fix="&")


def test_many_fixes_are_one_step():
    edits = edits_for(TEXT, (LATER, ENTITY, OPENING, CLOSING))
    assert apply_all(TEXT, edits) == "Ein Hafen und & noch ein Hafen</b>."


def test_of_fixes_for_the_same_characters_one_is_made():
    wide = replace(OPENING, fix=Fix(Span(4, 12), "Dock"))
    assert apply_all(TEXT, edits_for(TEXT, (wide, OPENING, OPENING))).startswith("Ein Hafen</b>")
    gaps = [replace(OPENING, fix=Fix(Span(3, 3), words)) for words in "ab"]
    assert [edit.inserted for edit in edits_for(TEXT, gaps)] == ["a"]
    assert (
        edits_for(TEXT, (replace(OPENING, fix=None), replace(OPENING, fix=Fix(Span(0, 3), "Ein"))))
        == ()
    )


@given(st.text(max_size=30), st.data())
def test_fixes_that_are_taken_never_overlap(text, data):
    place = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    fixes = data.draw(st.lists(st.tuples(place, st.text(max_size=3))))
    found = [replace(OPENING, fix=Fix(Span(min(at), max(at)), words)) for at, words in fixes]
    edits = edits_for(text, found)
    assert len(apply_all(text, edits)) == len(text) + sum(edit.growth for edit in edits)


def test_alike_are_the_safe_ones_of_the_kind_and_the_same_words_with_the_same_repair():
    everything = (OPENING, CLOSING, ENTITY, LATER)
    assert alike(OPENING, everything) == (OPENING, CLOSING, LATER)
    careful = replace(OPENING, fix=Fix(OPENING.span, ""))
    assert alike(careful, everything) == (OPENING, LATER)
    assert alike(ENTITY, everything) == (ENTITY,)
    assert alike(replace(ENTITY, fix=None), everything) == ()


def test_a_preview_shows_the_place_before_and_after():
    (shown,) = previews(TEXT, (ENTITY, replace(ENTITY, fix=None)))
    assert shown.finding == ENTITY
    assert shown.before == "Ein <b>Hafen</b> und &amp; noch ein <b>Hafen</b>."
    assert shown.after == "Ein <b>Hafen</b> und & noch ein <b>Hafen</b>."
    (short,) = previews(
        "x" * 100 + "&amp;" + "y" * 100, (finding("x" * 100 + "&amp;", "&amp;", fix="&"),)
    )
    assert short.after == "x" * 30 + "&" + "y" * 30
