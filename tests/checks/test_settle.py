"""Which of several findings is shown, and what the house wants never to see."""

import pytest

from copydesk.checks.analysis import Analyst
from copydesk.checks.check import all_checks
from copydesk.checks.settle import settle
from copydesk.model.edit import apply_all
from copydesk.model.finding import Finding, Fix
from copydesk.model.house import House
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span


def found(text: str, kind: Kind, words: str, *, fix: Fix | None = None, hint: bool = False):
    start = text.index(words)
    return Finding(
        "a.check", kind, Span(start, start + len(words)), words, Phrase("x"), Phrase("y"),
        hint=hint, fix=fix,
    )  # fmt: skip


MARKUP = [kind for kind in Kind if kind.family.apart]


@pytest.mark.parametrize("kind", MARKUP)
def test_two_kinds_of_markup_never_claim_the_same_characters(kind):
    text = "ab [cd] ef"
    for other in MARKUP:
        if other is kind:
            continue
        kept = settle([found(text, kind, "[cd]"), found(text, other, "cd")])
        (one,) = kept
        assert one.kind is min(kind, other, key=lambda k: k.traits.precedence)


def test_names_may_lie_in_claims():
    text = "Whelen was fined 4 million."
    findings = [
        found(text, Kind.UNSOURCED_CLAIM, text),
        found(text, Kind.NAME_SPELLING, "Whelen"),
    ]
    assert len(settle(findings)) == 2


@pytest.mark.parametrize(
    ("debris", "claim", "shown"),
    [
        ("[cite]", "[cite]Four people died in the fire.", True),
        ("Read more: four people died", "Read more: four people died in the fire.", False),
        ("Read more: four people died in the fire.", "four people", False),
        ("Read more", "Read more", False),
        ("…", "…", False),
    ],
)
def test_a_claim_is_silent_where_half_of_its_words_will_be_deleted(debris, claim, shown):
    text = "Read more: four people died in the fire. [cite]Four people died in the fire. …"
    kept = settle([found(text, Kind.BOILERPLATE, debris), found(text, Kind.UNSOURCED_CLAIM, claim)])
    assert (Kind.UNSOURCED_CLAIM in {f.kind for f in kept}) is shown


def test_what_is_only_a_hint_of_debris_silences_nothing():
    text = "Read more"
    debris = found(text, Kind.BOILERPLATE, text, hint=True)
    assert len(settle([debris, found(text, Kind.UNSOURCED_CLAIM, text)])) == 2


EXAMPLES = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in all_checks()
    for number, example in enumerate(check.examples)
    if "⟦" in example.text
]


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_no_check_flags_what_the_house_allows(check, example):
    text = example.text.replace("⟦", "").replace("⟧", "")
    analyst = Analyst()
    before = analyst.findings(analyst.read(text, example.format, example.language))
    allow = frozenset(f.text for f in before if f.check == check.id)
    strict = Analyst(House(allow=allow))
    after = strict.findings(strict.read(text, example.format, example.language))
    assert not [f.text for f in after if f.text in allow]


def test_what_the_house_allows_is_not_glued_to_the_next_line_when_its_neighbour_goes():
    text = "Ein Satz.\n\n[TK] <p>\n\nNoch ein Satz."
    analyst = Analyst(House(allow=frozenset({"[TK]"})))
    findings = analyst.findings(analyst.read(text, language="de"))
    assert [f.text for f in findings] == ["<p>"]
    fixed = apply_all(text, [f.fix.edit(text) for f in findings if f.fix])
    assert fixed.split("\n\n")[1].strip() == "[TK]"
