"""A stretch of a text: half open, never backwards, in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(
    lambda ends: Span(min(ends), max(ends))
)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (5, 4)])
def test_what_begins_before_the_text_or_ends_before_it_begins_is_none(start, end):
    with pytest.raises(ValueError, match=rf"not a span: {start}\.\.{end}"):
        Span(start, end)


def test_an_empty_one_stands_anywhere_and_holds_nothing():
    empty = Span(0, 0)
    assert len(empty) == 0
    assert 0 not in empty
    assert empty.of("Hafen") == ""


@given(SPANS, SPANS)
def test_two_overlap_where_they_share_a_character(one, other):
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    if len(one) and len(other):
        assert one.overlaps(other) is bool(shared)
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS, st.text(max_size=40), st.integers(0, 9))
def test_its_characters_are_those_at_its_positions(span, text, by):
    assert span.of(text) == "".join(char for place, char in enumerate(text) if place in span)
    assert span.shifted(by).of("x" * by + text) == span.of(text)
