"""A quotation finds its own place again, or none: never a lookalike."""

from hypothesis import assume, given
from hypothesis import strategies as st

from copydesk.model.decision import Anchor
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of, anchors_of, place, place_all
from copydesk.review.occurrences import Occurrences

WORDS = st.lists(
    st.sampled_from(
        ["Meier", "Meyer", "sagt", "der", "die", "Hafen", "am", "Montag", ",", ".", "\n", "😀", "ü"]
    ),
    max_size=60,
)
TEXTS = st.one_of(st.text(max_size=200), WORDS.map(" ".join))


@st.composite
def places(draw):
    text = draw(TEXTS.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def edits_elsewhere(draw):
    text, span = draw(places())
    low, high = draw(st.sampled_from([(0, span.start), (span.end, len(text))]))
    start = draw(st.integers(low, high))
    end = draw(st.integers(start, high))
    return text, span, Edit(start, text[start:end], draw(TEXTS))


@given(places())
def test_in_the_same_text_every_quotation_finds_its_place(case):
    text, span = case
    assert place(anchor_of(text, span), text) == span


@given(edits_elsewhere())
def test_after_an_edit_elsewhere_words_that_stand_once_find_their_place(case):
    text, span, edit = case
    new = edit.apply(text)
    assume(len(Occurrences(text).of(span.of(text))) == len(Occurrences(new).of(span.of(text))) == 1)
    assert place(anchor_of(text, span), new) == edit.moves(span)


@given(edits_elsewhere())
def test_after_an_edit_that_adds_and_takes_none_of_the_words_no_lookalike_is_found(case):
    text, span, edit = case
    new = edit.apply(text)
    old_places = Occurrences(text).of(span.of(text))
    kept = [edit.moves(Span(start, start + len(span))) for start in old_places]
    assume([k.start for k in kept if k] == Occurrences(new).of(span.of(text)))
    assume(None not in kept)
    assert place(anchor_of(text, span), new) in (edit.moves(span), None)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 200), st.integers(1, 9)), max_size=90))
def test_many_anchors_at_once_say_the_same_as_one_by_one(text, stretches):
    spans = [Span(a, min(a + n, len(text))) for a, n in stretches if a < len(text)]
    anchors = anchors_of(text, spans)
    assert list(anchors) == [anchor_of(text, span) for span in spans]
    assert list(place_all(anchors, text)) == spans


def test_the_words_gone_is_no_place():
    text = "Der Hafen, sagte Meier, wird tiefer."
    anchor = anchor_of(text, Span(17, 22))
    assert anchor.exact == "Meier"
    assert place(anchor, "Der Hafen, sagte Meyer, wird tiefer.") is None


def test_a_lookalike_elsewhere_is_no_place():
    text = "Am Montag kam Meier in den Hafen und schwieg. Viel später ging auch Huber fort."
    anchor = anchor_of(text, Span(14, 19))
    later = "Ganz anderes steht hier; ein anderer Meier hat damit nichts zu tun, sagt er."
    assert place(anchor, later) is None


def test_identical_rows_are_told_apart_by_their_number():
    text = "k. A.\n" * 40
    span = Span(6 * 20, 6 * 20 + 5)
    assert place(anchor_of(text, span), text) == span


def test_where_number_and_surroundings_disagree_there_is_no_place():
    before = "sagte die Ministerin Meier der Zeitung am Sonntag in Kiel"
    text = f"Erst {before}. Dann {before}."
    first = text.index("Meier")
    anchor = anchor_of(text, Span(first, first + 5))
    changed = text[: first - 11] + "Frau " + text[first:]
    assert changed.count("Meier") == 2
    assert place(anchor, changed) is None


def test_words_in_very_many_places_find_theirs():
    text = " ".join(f"Zeile{n}, Ende" for n in range(4000))
    span = Span(text.index("Zeile3000,") + 9, text.index("Zeile3000,") + 10)
    anchor = anchor_of(text, span)
    assert (anchor.exact, anchor.ordinal) == (",", 3000)
    edit = Edit(50, text[50:90], "")
    assert place(anchor, edit.apply(text)) == edit.moves(span)


def test_a_gap_between_characters_is_found_by_what_stands_around_it():
    text = "Er kam.Sie ging."
    anchor = anchor_of(text, Span(7, 7))
    assert anchor == Anchor("", "Er kam.", "Sie ging.", 0)
    assert place(anchor, "Neu: " + text) == Span(12, 12)
    assert place(anchor, text + text) is None
    assert place(Anchor(""), "") is None
