"""What a change does to places that it touches and to those that it does not."""

import pytest

from copydesk.model.change import Change
from copydesk.model.span import Span

WORD = Span(10, 14)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (Change(0, 2, 5), Span(13, 17)),
        (Change(14, 3, 1), WORD),
        (Change(11, 1, 3), Span(10, 16)),
        (Change(8, 4, 1), Span(9, 11)),
        (Change(12, 9, 2), Span(10, 12)),
        (Change(9, 6, 2), Span(9, 11)),
        (Change(10, 4, 0), Span(10, 10)),
    ],
    ids=["before", "behind", "within", "over its start", "over its end", "all of it", "exactly it"],
)
def test_what_is_left_of_a_place(change, left):
    assert change.leaves(WORD) == left


def test_an_empty_place_takes_what_is_put_there():
    assert Change(5, 0, 3).leaves(Span(5, 5)) == Span(5, 8)


@pytest.mark.parametrize(("gone", "come", "growth"), [(0, 3, 3), (3, 0, -3), (2, 2, 0)])
def test_growth_is_what_came_less_what_went(gone, come, growth):
    assert Change(4, gone, come).growth == growth
    assert Change(4, gone, come).end == 4 + gone
