"""One spelling everywhere: every place, its inflection kept, what others said or linked shown apart."""

import pytest

from copydesk.model.edit import apply_all
from copydesk.model.finding import Finding, Fix
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from copydesk.review.fixes import edits_for, everywhere, spoken_or_linked

TEXT = "Paul Whelen kam. Whelens Anwalt sagte: „Whelen ist frei.“ Whelan schwieg."


def muddle() -> Finding:
    spans = tuple(
        Span(n, n + 6) for n in range(len(TEXT)) if TEXT[n : n + 6] in ("Whelen", "Whelan")
    )
    fix = Fix(spans[0], "Whelan")
    return Finding(
        "names.spelling", Kind.NAME_SPELLING, spans[0], "Whelen", Phrase("x"), Phrase("y"), fix=fix, spans=spans,
        variants=("Whelen", "Whelan"),
    )  # fmt: skip


def test_each_place_that_is_spelt_otherwise_is_offered_with_its_inflection_kept():
    places = everywhere(TEXT, muddle())
    assert len(places) == 3
    fixed = apply_all(TEXT, edits_for(TEXT, places))
    assert fixed == TEXT.replace("Whelen", "Whelan")


def test_where_nothing_is_proposed_nothing_is_offered():
    from dataclasses import replace

    assert everywhere(TEXT, replace(muddle(), fix=None)) == ()


@pytest.mark.parametrize(
    ("before", "apart"),
    [
        ("Er sagte: „", True),
        ("Er sagte: „Nein.“ Dann kam ", False),
        ("He said: “", True),
        ("He said “no”, and ", False),
        ("Er sagte: »", True),
        ("[Link](https://example.org/", True),
        ("see https://example.org/", True),
        ('He said "no" and ', False),
        ('He said "', True),
        ("„Zitat“\n", False),
    ],
)
def test_quotations_and_addresses_are_told_apart(before, apart):
    assert spoken_or_linked(before + "Whelen", Span(len(before), len(before) + 6)) is apart
