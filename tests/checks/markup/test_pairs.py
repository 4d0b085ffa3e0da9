"""Markup in two halves: whatever is repaired, and in whatever order, no half stays behind that nobody finds."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.markup.test_no_harm import SENTENCES, found
from copydesk.model.edit import apply_all
from copydesk.review.fixes import edits_for
from properties import examples

PAIRS = (
    ("~~", "~~"),
    ("`", "`"),
    ("**", "**"),
    ("***", "***"),
    ("==", "=="),
    ("__", "__"),
    ("*", "*"),
    ("_", "_"),
    ("[", "](https://plan.example/a)"),
    ("[", "][1]"),
    ("<b>", "</b>"),
    ("<sup>", "</sup>"),
    ('<a href="https://plan.example">', "</a>"),
    ("&lt;em&gt;", "&lt;/em&gt;"),
    ("[b]", "[/b]"),
    ("[url=https://plan.example]", "[/url]"),
    ('[caption id="x"]', "[/caption]"),
    ("'''", "'''"),
    ("[[Hafen|", "]]"),
    ("[https://plan.example/a ", "]"),
    ("<script>alert(1);", "</script>"),
)
WORDS = ("neuen", "alten Hafen", "Umbau der Stadt")
WRAPPED = st.tuples(st.sampled_from(PAIRS), st.sampled_from(WORDS))
TEXTS = st.lists(
    st.tuples(SENTENCES, WRAPPED, st.booleans()),
    min_size=1,
    max_size=3,
    unique_by=lambda row: row[0],
)
FRAMES = ("Sie sprach vom {} im Mai.", "Er klagte über {} am Montag.", "Wer {} will, muss warten.")
HALVES = tuple({half for pair in PAIRS for half in pair if half not in {"]", "["}})


def build(rows) -> tuple[str, str]:
    """The text with its pairs, and without."""
    marked, bare = [], []
    for (sentence, ((opening, closing), words), new_line), frame in zip(rows, FRAMES, strict=False):
        gap = "\n\n" if new_line else " "
        kept = "" if "<script>" in opening else words
        marked.append(f"{sentence} {frame.format(opening + kept + closing)}{gap}")
        bare.append(f"{sentence} {frame.format(kept)}{gap}")
    return "".join(marked).strip(), "".join(bare).strip()


def one_by_one(text: str, choose) -> str:
    """The text after one repair after the other, each looked for anew."""
    for _ in range(40):
        open_ones = [f for f in found(text) if f.fix and not f.hint]
        if not open_ones:
            return text
        text = apply_all(text, edits_for(text, [choose(open_ones)]))
    raise AssertionError(f"no end of repairs: {text}")


def nothing_is_left(text: str, bare: str) -> None:
    assert text.split() == bare.split(), text


@settings(max_examples=examples(60), deadline=None)
@given(TEXTS, st.randoms(use_true_random=False))
def test_one_after_the_other_in_any_order_all_halves_go_and_no_word(rows, chance: random.Random):
    text, bare = build(rows)
    nothing_is_left(one_by_one(text, chance.choice), bare)


@pytest.mark.parametrize("pick", [0, -1])
@pytest.mark.parametrize(("opening", "closing"), PAIRS)
def test_from_either_end(opening, closing, pick):
    text, bare = build([("Der Rat tagt.", ((opening, closing), "neuen"), False)])
    nothing_is_left(one_by_one(text, lambda findings: findings[pick]), bare)


@settings(max_examples=examples(60), deadline=None)
@given(TEXTS, st.data())
def test_after_a_single_repair_the_other_half_is_gone_or_found(rows, data):
    text, _ = build(rows)
    open_ones = [f for f in found(text) if f.fix and not f.hint]
    chosen = data.draw(st.sampled_from(open_ones))
    after = apply_all(text, edits_for(text, [chosen]))
    spans = [f.span for f in found(after)]
    for half in HALVES:
        start = after.find(half)
        while start >= 0:
            assert any(s.start < start + len(half) and start < s.end for s in spans), after
            start = after.find(half, start + len(half))


@pytest.mark.parametrize(("opening", "closing"), PAIRS)
def test_in_bulk_both_go_or_none(opening, closing):
    for around in ("Das Un{}fass{}bare kam.", "Das {}Un{}fassbare kam.", "Wort{}2{} kam an."):
        text = around.format(opening, closing)
        bulk = [f for f in found(text) if f.fix and f.fix.bulk]
        after = apply_all(text, edits_for(text, bulk))
        assert (opening in after) == (closing in after), after
