"""Tables that are mapped say what was written into them, for any words, and nothing of words that are not there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.text.hashed import HashedKeys, HashedNumbers, HashedRows, MappedLines
from hash_tables import hashed_keys, hashed_numbers, hashed_rows, mapped_lines

WORDS = st.text(st.characters(codec="utf-8"))
NUMBERS = st.lists(st.integers(0, 65_535), min_size=1, max_size=4)


@given(st.sets(WORDS), WORDS)
def test_keys_are_found_and_others_are_not(words, other):
    data, order = hashed_keys(words)
    keys = HashedKeys(memoryview(data))
    assert [keys.number(word) for word in order] == list(range(len(words)))
    assert (keys.number(other) >= 0) == (other in words)


@given(st.dictionaries(WORDS, NUMBERS), WORDS)
def test_numbers_come_in_the_order_that_they_were_written_in(numbers, other):
    table = HashedNumbers(memoryview(hashed_numbers(numbers)))
    assert {word: table.numbers(word) for word in numbers} == numbers
    assert table.numbers(other) == numbers.get(other, [])


@given(
    st.dictionaries(WORDS, st.lists(st.tuples(st.integers(-9, 9), st.floats(-9, 9)), max_size=4))
)
def test_rows_keep_their_weights(rows):
    table = HashedRows(memoryview(hashed_rows(rows)))
    assert {word: list(table.rows(word)) for word in rows} == rows


@given(st.lists(WORDS))
def test_lines_come_back_by_their_number(lines):
    table = MappedLines(memoryview(mapped_lines(lines)))
    assert list(table) == lines
    assert table[1:] == lines[1:]


def test_a_line_that_is_not_there_is_an_error_like_that_of_a_list():
    table = MappedLines(memoryview(mapped_lines(["one"])))
    with pytest.raises(IndexError):
        table[1]
