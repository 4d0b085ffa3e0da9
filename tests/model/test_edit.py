"""One edit: made from two texts, applied, taken back, and what it does to places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.edit import Edit, apply_all
from copydesk.model.span import Span

TEXTS = st.text(alphabet="ab 😀\n", max_size=30)


@given(TEXTS, TEXTS)
def test_an_edit_between_two_texts_turns_one_into_the_other_and_back(old, new):
    edit = Edit.between(old, new)
    if old == new:
        assert edit is None
    else:
        assert edit.apply(old) == new
        assert edit.inverse().apply(new) == old


@given(TEXTS, TEXTS, st.data())
def test_words_that_an_edit_did_not_touch_are_found_where_it_says(old, new, data):
    edit = Edit.between(old, new)
    if edit is None or not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old))))
    moved = edit.moves(span)
    if moved is None:
        assert edit.span.overlaps(span) or (span.start < edit.start < span.end)
    else:
        assert moved.of(new) == span.of(old)


@pytest.mark.parametrize(
    ("edit", "span", "moved"),
    [
        (Edit(0, "", "ab"), Span(0, 3), Span(2, 5)),
        (Edit(3, "", "ab"), Span(0, 3), Span(0, 3)),
        (Edit(1, "b", ""), Span(0, 3), None),
        (Edit(5, "x", "yyy"), Span(0, 3), Span(0, 3)),
        (Edit(1, "", "x"), Span(1, 1), Span(1, 1)),
    ],
)
def test_places_move_with_an_edit_before_them(edit, span, moved):
    assert edit.moves(span) == moved


def test_an_edit_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="not what the edit removes"):
        Edit(0, "x", "y").apply("abc")


def test_several_edits_against_one_text_are_applied_together():
    assert apply_all("abcdef", [Edit(0, "a", "1"), Edit(3, "de", ""), Edit(6, "", "!")]) == "1bcf!"


def test_edits_that_overlap_are_refused():
    with pytest.raises(ValueError, match="overlap"):
        apply_all("abcdef", [Edit(0, "abc", ""), Edit(2, "cd", "")])


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("abcd", "abXcd", Edit(2, "", "X")),
        ("aaaaaaaa", "aaaaaaa", Edit(7, "a", "")),
        ("der alte Hafen", "der neue Hafen", Edit(4, "alt", "neu")),
        ("x" * 40 + "1" + "y" * 41, "x" * 40 + "22" + "y" * 41, Edit(40, "1", "22")),
        ("", "neu", Edit(0, "", "neu")),
    ],
)
def test_the_smallest_edit_is_found(old, new, edit):
    assert Edit.between(old, new) == edit
    assert edit.growth == len(new) - len(old)
