"""What is drawn on the page is what is marked, whatever was edited, undone, switched or marked anew meanwhile."""

from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from copydesk.model.edit import Edit
from copydesk_ui.page.editor import DraftEditor
from copydesk_ui.page.marks import Mark, MarkStyle
from properties import examples

LINED = (MarkStyle.MARKUP, MarkStyle.NAMES, MarkStyle.CLAIMS, MarkStyle.DONE, MarkStyle.CHECKED)
NO_LINE = QTextCharFormat.UnderlineStyle.NoUnderline
WORDS = st.text(alphabet="ab\n", max_size=60)
BITS = st.text(alphabet="ab\n", max_size=4)
PLACE = st.floats(0, 1)
STEPS = st.one_of(
    st.tuples(st.just("write"), PLACE, st.integers(0, 5), BITS),
    st.tuples(st.just("many"), st.lists(st.tuples(PLACE, st.integers(0, 3), BITS), max_size=5)),
    st.tuples(st.sampled_from(["undo", "redo", "rest", "away and back", "open again"])),
    st.tuples(
        st.just("mark"),
        st.lists(st.tuples(PLACE, st.integers(1, 6), st.sampled_from(LINED)), max_size=4),
    ),
)


@pytest.fixture(scope="module")
def editor(qapp):
    """A page that is too low for its text: most lines are drawn when there is time."""
    shown = DraftEditor()
    shown.resize(400, 90)
    shown.show()
    yield shown
    shown.hide()
    shown.deleteLater()


def drawn(editor):
    lines = defaultdict(set)
    block = editor.document().begin()
    while block.isValid():
        for each in block.layout().formats():
            if each.format.underlineStyle() != NO_LINE or each.format.fontStrikeOut():
                lines[block.blockNumber()] |= set(range(each.start, each.start + each.length))
        block = block.next()
    return dict(lines)


def marked(editor):
    lines = defaultdict(set)
    for number in range(editor.blockCount()):
        for start, end, _ in editor._marks.at(number):
            lines[number] |= set(range(start, end))
    return dict(lines)


def rest():
    for _ in range(20):
        QApplication.processEvents()


def write(editor, place, length, words):
    cursor, size = QTextCursor(editor.document()), len(editor.text)
    start = round(place * size)
    cursor.setPosition(start)
    cursor.setPosition(min(size, start + length), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)


def many(editor, wanted):
    text, edits, end = editor.text, [], 0
    for place, length, words in sorted(wanted):
        start = round(place * len(text))
        if start >= end:
            end = min(len(text), start + length)
            edits.append(Edit(start, text[start:end], words))
            end += 1
    editor.apply([edit for edit in edits if edit.removed != edit.inserted])


def step(editor, kind, *given):
    text = editor.text
    if kind == "write":
        write(editor, *given)
    elif kind == "many":
        many(editor, *given)
    elif kind == "mark":
        places = [(round(p * max(0, len(text) - 1)), n, s) for p, n, s in given[0] if text]
        editor.show_marks([Mark(p, min(len(text), p + n), s) for p, n, s in places])
    elif kind == "rest":
        rest()
    elif kind == "away and back":
        editor.show_text("ba\nba", markdown=False, headline="", name="other")
        editor.show_text(text, markdown=False, headline="ab", name="this")
    elif kind == "open again":
        editor.show_text(text, markdown=True, headline="", name="this")
    else:
        getattr(editor, kind)()


@given(WORDS, st.booleans(), st.lists(STEPS, max_size=12))
@settings(
    max_examples=examples(150),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_mark_stays_where_none_is(editor, text, markdown, steps):
    editor.show_text("", markdown=False, headline="", name="this")
    editor.show_text(text + "\n", markdown=markdown, headline="ab", name="this")
    for each in steps:
        step(editor, *each)
    rest()
    assert drawn(editor) == marked(editor)


@pytest.mark.parametrize("undone", [False, True])
def test_a_line_that_is_out_of_sight_has_its_own_marks_after_lines_above_it_went(editor, undone):
    editor.show_text("ab\n" * 40, markdown=False, headline="", name="long")
    rest()
    editor.show_marks([Mark(3 * 35, 3 * 35 + 2, MarkStyle.MARKUP)])
    write(editor, 0, 30, "")
    if undone:
        editor.undo()
    rest()
    assert drawn(editor) == marked(editor) == {35 if undone else 25: {0, 1}}
