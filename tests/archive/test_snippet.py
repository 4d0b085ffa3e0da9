"""What is shown of a text that was found."""

from hypothesis import given
from hypothesis import strategies as st

from copydesk.archive.search.snippet import BEGIN, CUT, END, snippet, unmarked


def marked(text, *words):
    for word in words:
        text = text.replace(word, f"{BEGIN}{word}{END}")
    return text


def test_a_short_text_is_shown_whole():
    text, marks = snippet(marked("Der Hafen von Nordmünde.", "Hafen"))
    assert text == "Der Hafen von Nordmünde."
    assert [mark.of(text) for mark in marks] == ["Hafen"]


def test_a_long_text_is_cut_between_words_round_the_first_word_found():
    text, marks = snippet(marked("viel Text " * 60 + "am Hafen " + "und mehr " * 60, "Hafen"))
    assert text.startswith("…")
    assert text.endswith("…")
    assert set(text.strip(CUT).split()) <= {"viel", "Text", "am", "Hafen", "und", "mehr"}
    assert [mark.of(text) for mark in marks] == ["Hafen"]
    assert len(text) < 180


def test_where_most_of_what_was_looked_for_stands_together_is_shown():
    whole = "Der Hafen. " + "viel Text " * 40 + "Am Kran im Hafen. " + "viel Text " * 40
    text, marks = snippet(marked(whole, "Hafen", "Kran"))
    assert [mark.of(text) for mark in marks] == ["Kran", "Hafen"]


def test_a_snippet_begins_with_its_paragraph_where_that_is_near():
    text, _ = snippet(marked("viel Text " * 60 + "\n\nAm Hafen " + "und mehr " * 60, "Hafen"))
    assert text.startswith("…Am Hafen und")


def test_words_held_together_are_shown_whole_however_long():
    phrase = "lang " * 60
    text, (mark,) = snippet("viel Text " * 9 + f"{BEGIN}{phrase}{END}" + "und mehr " * 40)
    assert mark.of(text) == phrase


words = st.lists(
    st.sampled_from(["Hafen", "Kran", "der", "Straße", "\n\n", "İ", "𝔸", "viel"]), max_size=120
)


@given(words, words, st.sets(st.sampled_from(["Hafen", "Kran", "İ", "𝔸"]), min_size=1))
def test_a_snippet_is_a_stretch_of_the_text_with_the_marks_of_it(before, after, wanted):
    whole = " ".join([*before, min(wanted), *after])
    text, marks = snippet(marked(whole, *wanted))
    assert text.strip(CUT) in whole
    assert marks
    assert all(mark.of(text) in wanted for mark in marks)
    assert unmarked(marked(whole, *wanted))[0] == whole
