"""Places as editors count them, for every encoding that can be agreed on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind

from copydesk.lsp.places import Places
from copydesk.model.span import Span

ENCODINGS = (PositionEncodingKind.Utf8, PositionEncodingKind.Utf16, PositionEncodingKind.Utf32)
TEXTS = st.text(st.sampled_from("aü😀\u2028\r\n\t"), max_size=30)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_columns_count_units(encoding):
    columns = {
        PositionEncodingKind.Utf8: 7,
        PositionEncodingKind.Utf16: 4,
        PositionEncodingKind.Utf32: 3,
    }
    assert Places("x\naü😀b", encoding).position(5) == Position(1, columns[encoding])


@given(TEXTS, st.sampled_from(ENCODINGS), st.data())
def test_there_and_back(text, encoding, data):
    places = Places(text, encoding)
    at = data.draw(st.integers(0, len(text)))
    inside = text[at - 1 : at + 1] == "\r\n" and at > 0
    assert inside or places.offset(places.position(at)) == at


def test_what_lies_behind_is_the_end():
    places = Places("ab\ncd", PositionEncodingKind.Utf16)
    assert places.offset(Position(0, 99)) == 3
    assert places.offset(Position(9, 0)) == 5
    assert places.range(Span(3, 5)).end == Position(1, 2)
