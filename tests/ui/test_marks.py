"""Marks by line, and how they follow edits."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.edit import Edit
from copydesk_ui.page.marks import LineMarks, Mark, MarkStyle

STYLE = MarkStyle.NAMES


def test_a_mark_over_several_lines_is_cut_at_their_ends():
    marks = LineMarks()
    assert marks.replace("abc\ndef\nghi", [Mark(1, 9, STYLE)]) == {0, 1, 2}
    assert [marks.at(line) for line in range(3)] == [
        ((1, 3, STYLE),),
        ((0, 3, STYLE),),
        ((0, 1, STYLE),),
    ]


def test_only_lines_that_changed_are_drawn_again():
    marks = LineMarks()
    marks.replace("ab\ncd", [Mark(0, 1, STYLE), Mark(3, 4, STYLE)])
    assert marks.replace("ab\ncd", [Mark(0, 1, STYLE), Mark(4, 5, STYLE)]) == {1}


def test_places_after_an_emoji_are_counted_as_qt_counts():
    marks = LineMarks()
    marks.replace("😀ab", [Mark(1, 3, STYLE)])
    assert marks.at(0) == ((2, 4, STYLE),)


@given(st.text(alphabet="ab\n😀", max_size=20), st.text(alphabet="xy\n😀", max_size=4), st.data())
def test_marks_that_an_edit_did_not_touch_stand_where_they_would_be_drawn_anew(
    text, inserted, data
):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    edit = Edit(start, text[start:end], inserted)
    spans = [(n, n + 1) for n in range(len(text)) if text[n] != "\n"]
    line = text.count("\n", 0, start)
    column = len(text[text.rfind("\n", 0, start) + 1 : start].encode("utf-16-le")) // 2
    followed, fresh = LineMarks(), LineMarks()
    followed.replace(text, [Mark(a, b, STYLE) for a, b in spans])
    followed.follow(line, column, edit)
    new = edit.apply(text)
    moved = [
        (a, b) if b <= start else (a + edit.growth, b + edit.growth)
        for a, b in spans
        if b <= start or a >= end
    ]
    fresh.replace(new, [Mark(a, b, STYLE) for a, b in moved])
    for number in range(new.count("\n") + 1):
        kept = set(followed.at(number))
        assert kept <= set(fresh.at(number))
        if "\n" not in edit.removed + edit.inserted:
            assert kept == set(fresh.at(number))
