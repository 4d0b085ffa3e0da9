"""Two versions compared: whole, in order, and word by word."""

import random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from copydesk.review.align import align
from copydesk.review.compare import ChangeKind, compare, places, with_changes

WORDS = st.lists(
    st.sampled_from(["Hafen", "Meier", ",", ".", "und", "\n\n", "tiefer", "ü", "😀"]), max_size=60
)
TEXTS = st.one_of(st.text(max_size=80), WORDS.map(" ".join))


def shown(old, new):
    marks = {ChangeKind.EQUAL: "{}", ChangeKind.REMOVED: "[-{}-]", ChangeKind.INSERTED: "{{+{}+}}"}
    return "".join(
        marks[c.kind].format(c.new.of(new) if c.kind is ChangeKind.INSERTED else c.old.of(old))
        for c in compare(old, new)
    )


def assert_whole(old, new):
    changes = compare(old, new)
    assert "".join(c.old.of(old) for c in changes) == old
    assert "".join(c.new.of(new) for c in changes) == new
    for change in changes:
        if change.kind is ChangeKind.EQUAL:
            assert change.old.of(old) == change.new.of(new)
        else:
            assert not (change.old.of(old) and change.new.of(new))
            assert change.old.of(old) or change.new.of(new)
    return changes


@given(TEXTS, TEXTS)
@example("", "")
@example("a\r\nb\u2028c", "a\nb c")
def test_the_changes_joined_are_both_texts(old, new):
    changes = assert_whole(old, new)
    if old == new:
        assert [c.kind for c in changes] == [ChangeKind.EQUAL] * bool(old)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Der Hafen wird tief.", "Der Hafen wird tiefer.", "Der Hafen wird [-tief-]{+tiefer+}."),
        ("Er kam.", "Er kam nicht.", "Er kam{+ nicht+}."),
        ("Er kam nie an.", "Er ging fort.", "Er [-kam nie an-]{+ging fort+}."),
        ("Eins\nZwei\nDrei", "Eins\nDrei", "Eins\n[-Zwei\n-]Drei"),
        ("Alt\nNeu", "Anders\nWieder", "[-Alt-]{+Anders+}\n[-Neu-]{+Wieder+}"),
        ("", "Neu", "{+Neu+}"),
        ("Alt", "", "[-Alt-]"),
    ],
)
def test_words_that_went_and_came_are_shown(old, new, expected):
    assert shown(old, new) == expected


def novel(words, seed, vocabulary=4000):
    chance = random.Random(seed)
    names = [f"wort{n:x}" for n in range(vocabulary)]
    return [chance.choice(names) + ("\n" if n % 90 == 89 else "") for n in range(words)]


def test_a_long_text_with_a_change_in_every_paragraph_shows_these_changes_and_no_more():
    words = novel(12_000, seed=3)
    changed = ["anders" if n % 90 == 40 else word for n, word in enumerate(words)]
    changes = assert_whole(" ".join(words), " ".join(changed))
    count = len(range(40, 12_000, 90))
    kinds = [c.kind for c in changes]
    assert kinds.count(ChangeKind.REMOVED) == kinds.count(ChangeKind.INSERTED) == count


@pytest.mark.parametrize("vocabulary", [2, 40, 4000])
def test_long_unlike_texts_are_compared_whole(vocabulary):
    one, other = novel(9000, 1, vocabulary), novel(9000, 2, vocabulary)
    assert_whole(" ".join(one), " ".join(other))
    assert_whole("\n".join(one), "\n".join(other))


def test_a_block_put_in_the_middle_of_a_long_text_is_one_change():
    words = novel(9000, seed=5)
    new = words[:4000] + ["Neu"] * 3000 + words[4000:]
    changes = assert_whole(" ".join(words), " ".join(new))
    assert [c.kind for c in changes] == [
        ChangeKind.EQUAL,
        ChangeKind.INSERTED,
        ChangeKind.EQUAL,
    ]


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_aligned_runs_are_equal_and_in_order(a, b):
    i = j = 0
    for run in align(a, b, shingle=1):
        assert run.length > 0
        assert run.a >= i
        assert run.b >= j
        assert a[run.a : run.a + run.length] == b[run.b : run.b + run.length]
        i, j = run.a + run.length, run.b + run.length


def test_a_paragraph_that_went_does_not_pull_the_next_one_apart():
    old = "Kopf\n\nDie Brücke bleibt zu\n\nDie Stadt sperrt die alte Brücke.</p>\n\nEnde"
    new = "Kopf\n\nDie Stadt sperrt die alte Brücke.\n\nEnde"
    assert shown(old, new) == (
        "Kopf\n\n[-Die Brücke bleibt zu\n\n-]Die Stadt sperrt die alte Brücke.[-</p>-]\n\nEnde"
    )


def test_a_figure_is_changed_as_one():
    assert shown("Es sind 21.000 Autos.", "Es sind 22.000 Autos.") == (
        "Es sind [-21.000-]{+22.000+} Autos."
    )


def test_a_paragraph_parted_in_two_is_a_new_line_break_alone():
    assert shown("Eins. Zwei.\n\nDrei.", "Eins.\n\nZwei.\n\nDrei.") == (
        "Eins.[- -]{+\n\n+}Zwei.\n\nDrei."
    )


@given(TEXTS, TEXTS, st.sets(st.integers(0, 12)))
@example("Der Hafen.", "Der neue Hafen!", {0})
def test_a_text_with_some_changes_has_each_of_them_or_what_it_would_replace(old, new, taken):
    differing = places(compare(old, new), old, new)
    every = range(len(differing))
    assert with_changes(old, differing, ()) == old
    assert with_changes(old, differing, every) == new
    some = with_changes(old, differing, taken)
    parts, at = [], 0
    for number, place in enumerate(differing):
        parts.append(old[at : place.edit.start])
        parts.append(place.edit.inserted if number in taken else place.edit.removed)
        at = place.edit.span.end
    assert some == "".join(parts) + old[at:]


def test_one_change_is_taken_and_another_left():
    old, new = "Meier sagte am Montag zu.", "Maier sagte am Dienstag zu."
    differing = places(compare(old, new), old, new)
    assert [place.edit.inserted for place in differing] == ["Maier", "Dienstag"]
    assert with_changes(old, differing, {1}) == "Meier sagte am Dienstag zu."
