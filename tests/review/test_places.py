"""What hangs on words follows them through any edits, comes back only where an edit puts it, and never moves to a lookalike.

The oracle knows each character by a number of its own, so that it can tell words from their lookalikes.
"""

from dataclasses import dataclass, field
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.decision import Anchor
from copydesk.model.edit import Edit
from copydesk.model.span import Span
from copydesk.review.anchors import anchor_of
from copydesk.review.likeness import same_statement
from copydesk.review.places import Places
from copydesk.review.rewriting import rewritten

SENTENCES = (
    "Der Hafen kostet 40 Millionen Euro.",
    "Er wird 2027 fertig.",
    "Fünf Menschen starben.",
    "Das sagte die Bürgermeisterin.",
    "Zwei Boote sanken im Sturm 😀.",
)
sentence = st.sampled_from(SENTENCES)
paragraph = st.lists(sentence, min_size=1, max_size=4).map(" ".join)
paragraphs = st.lists(paragraph, min_size=1, max_size=5)


@dataclass
class Watched:
    """A text whose characters are known apart, and claims on its sentences."""

    characters: list[tuple[str, int]]
    places: Places
    owned: list[list[int]]
    """The characters of each claim."""
    numbers: "count[int]" = field(default_factory=lambda: count(1_000_000))

    @classmethod
    def of(cls, text: str) -> "Watched":
        spans = []
        for words in SENTENCES:
            start = text.find(words)
            while start >= 0:
                spans.append(Span(start, start + len(words)))
                start = text.find(words, start + 1)
        anchors = [anchor_of(text, span) for span in spans]
        return cls(
            list(zip(text, range(len(text)), strict=True)),
            Places.found(text, anchors),
            [list(range(span.start, span.end)) for span in spans],
        )

    def edit(self, start: int, end: int, inserted: str) -> None:
        text = self.places.text
        self.places = self.places.edited(Edit(start, text[start:end], inserted))
        self.characters[start:end] = [(c, next(self.numbers)) for c in inserted]

    def check(self) -> None:
        text = "".join(c for c, _ in self.characters)
        assert self.places.text == text
        where = {number: place for place, (_, number) in enumerate(self.characters)}
        for n, owned in enumerate(self.owned):
            span = self.places[n]
            stand = [where[number] for number in owned if number in where]
            whole = len(stand) == len(owned) and stand[-1] - stand[0] == len(owned) - 1
            if whole:
                assert span == Span(stand[0], stand[-1] + 1), "untouched words lost their place"
            elif span is not None and len(span):
                numbers = {self.characters[place][1] for place in range(span.start, span.end)}
                others = {number for k, each in enumerate(self.owned) if k != n for number in each}
                assert not numbers <= others, "the words of another claim"
                assert numbers & set(owned) or max(numbers) >= 1_000_000, "a lookalike"


@given(paragraphs, st.data())
def test_words_keep_their_place_through_any_edits_and_no_lookalike_becomes_theirs(written, data):
    watched = Watched.of("\n\n".join(written))
    for _ in range(data.draw(st.integers(1, 6))):
        length = len(watched.places.text)
        start = data.draw(st.integers(0, length))
        end = data.draw(st.integers(start, min(length, start + 60)))
        watched.edit(start, end, data.draw(st.one_of(sentence, st.text("ab .\n", max_size=5))))
        watched.check()


@given(paragraphs, st.data())
def test_taking_edits_back_brings_every_place_back(written, data):
    places = before = Watched.of("\n\n".join(written)).places
    edits = []
    for _ in range(data.draw(st.integers(1, 4))):
        length = len(places.text)
        start = data.draw(st.integers(0, length))
        end = data.draw(st.integers(start, length))
        edits.append(Edit(start, places.text[start:end], data.draw(st.text("xyz", max_size=3))))
        places = places.edited(edits[-1])
    for edit in reversed(edits):
        places = places.edited(edit.inverse())
    assert places.text == before.text
    assert places.spans == before.spans


@given(paragraphs, st.data())
def test_a_paragraph_cut_and_put_elsewhere_takes_its_places_along(written, data):
    numbered = [f"{n}: {words}" for n, words in enumerate(written)]
    text = "\n".join(numbered)
    chosen = data.draw(st.integers(0, len(numbered) - 1))
    line = numbered[chosen] + "\n"
    start = text.index(numbered[chosen]) if chosen else 0
    places = Watched.of(text + "\n").places
    hung = [n for n in range(len(places.anchors)) if start <= places[n].start < start + len(line)]
    cut = places.edited(Edit(start, line, ""))
    assert not any(cut.alike(n) for n in hung)
    target = data.draw(st.sampled_from([0, len(cut.text)]))
    put = cut.edited(Edit(target, "", line))
    for n in hung:
        assert put[n] == places[n].shifted(target - start)


@given(st.permutations(range(5)), st.data())
def test_paragraphs_in_another_order_keep_their_own_places(order, data):
    """A verified number beside a lookalike in another paragraph: each stays in its own, however the paragraphs are laid."""
    written = [
        f"Bericht {n}. Fünf Menschen starben. {data.draw(paragraph)}" for n in range(len(order))
    ]
    places = Watched.of("\n\n".join(written)).places
    homes = [
        places.text[: places[n].start].count("Bericht") - 1 for n in range(len(places.anchors))
    ]
    moved = rewritten(places, "\n\n".join(written[n] for n in order))
    for n, home in enumerate(homes):
        assert moved.intact(n)
        line = moved.text[moved.text.rfind("Bericht", 0, moved[n].start) :]
        assert line.startswith(f"Bericht {home}."), "two paragraphs exchanged what hangs on them"


@given(paragraphs, paragraphs)
def test_another_text_leaves_places_on_their_words_or_on_none(old, new):
    moved = rewritten(Watched.of("\n\n".join(old)).places, "\n\n".join(new))
    for n, anchor in enumerate(moved.anchors):
        span = moved[n]
        assert span is None or 0 <= span.start <= span.end <= len(moved.text)
        if span is not None and moved.intact(n):
            assert span.of(moved.text) == anchor.exact


@given(paragraphs, st.data())
def test_renewed_quotations_find_exactly_these_places_again(written, data):
    watched = Watched.of("\n\n".join(written))
    for _ in range(3):
        length = len(watched.places.text)
        start = data.draw(st.integers(0, length))
        end = data.draw(st.integers(start, min(length, start + 40)))
        watched.edit(start, end, data.draw(sentence))
    places = watched.places
    again = Places.found(places.text, places.renewed())
    for n in range(len(places.anchors)):
        assert again[n] == (places[n] if places.intact(n) else None)


def test_a_sentence_written_over_comes_back_by_undo_and_not_by_its_twin():
    text = "Fünf Menschen starben. Später: Fünf Menschen starben."
    places = Places.found(text, [anchor_of(text, Span(0, 22))])
    over = Edit(0, text[:22], "Niemand weiß etwas Genaues.")
    gone = places.edited(over)
    assert not gone.alike(0)
    assert gone.edited(over.inverse())[0] == Span(0, 22)
    cut = Edit(0, text[:23], "")
    assert not places.edited(cut).alike(0)
    assert Places.found(cut.apply(text), places.edited(cut).renewed())[0] is None


def test_words_that_the_text_had_lost_when_it_was_saved_are_looked_for_nowhere():
    text = "Fünf Menschen starben."
    anchor = Anchor(text, "", "", Anchor.GONE)
    assert Places.found(text, [anchor])[0] is None


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("Der Hafen kostet 40 Millionen.", "Der Hafen kostet 14 Millionen.", True),
        ("Er wird 2027 fertig.", "Die Stadt schweigt dazu.", False),
        ("Er wird fertig.", "", False),
        ("…", "…", True),
    ],
)
def test_an_edited_sentence_is_told_from_another_one(old, new, same):
    assert same_statement(old, new) is same
