"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from copydesk_ui.page.positions import Utf16Map, showable, shown_text


@given(st.text(alphabet="ab😀𝄞é\u00a0\u2028", max_size=40))
def test_every_position_goes_to_units_and_back(text):
    units = Utf16Map(text)
    for point in range(len(text) + 1):
        assert units.units(point) == len(text[:point].encode("utf-16-le")) // 2
        assert units.point(units.units(point)) == point


def test_a_position_inside_a_pair_counts_as_before_it():
    assert Utf16Map("a😀b").point(2) == 1


@given(st.text(max_size=60))
def test_what_is_showable_comes_back_from_qt_unchanged(text):
    shown, _ = showable(text.replace("\x00", "x"))
    document = QTextDocument()
    document.setPlainText(shown)
    assert shown_text(document.toRawText()) == shown
