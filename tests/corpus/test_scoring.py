"""The scorer, held against an oracle, against silence and against the worst."""

import pytest

from copydesk.model.finding import Finding, Fix, Kind
from copydesk.model.phrase import Phrase
from copydesk.model.span import Span
from corpus.labels import AREA_OF, AREAS, Item, LabelError, drafts, labelled
from corpus.scoring import Figures, judge

DRAFT = {
    "id": "x",
    "language": "en",
    "text": "<em>Whelen</em> spoke. Later Whelan left. The mayor took bribes. Essen is a city.",
    "must": [
        {"kind": "tag", "quote": "<em>", "fixed": ""},
        {"kind": "tag", "quote": "</em>", "fixed": ""},
        {
            "kind": "name-spelling",
            "quote": "Whelen",
            "fixed": "Whelan",
            "variants": ["Whelen", "Whelan"],
        },
        {"kind": "unsourced-claim", "quote": "The mayor took bribes.", "fixed": None},
    ],
    "never": [{"quote": "Essen", "nth": 0, "why": "a city"}],
}
KNOWN = {kind.value for kind in Kind}


def finding(item: Item, **more) -> Finding:
    span = Span(*item.place)
    fix = None if item.fixed is None else Fix(span, item.fixed)
    values = {"fix": fix, "variants": item.variants, **more}
    return Finding("x.x", Kind(item.kind), span, item.quote, Phrase("x"), Phrase("x"), **values)


def shares(make) -> dict[str, Figures]:
    found = {area: Figures() for area in AREAS}
    for draft in [labelled(DRAFT), *drafts()]:
        for area in AREAS:
            found[area].add(judge(draft, make(draft), area))
    return found


def test_an_oracle_finds_everything_is_never_wrong_and_mends_all():
    for figures in shares(lambda draft: [finding(must) for must in draft.musts]).values():
        assert figures.found == figures.musts
        assert figures.right == figures.shown
        assert figures.fixed == figures.fixable
        assert not figures.broken


def test_what_may_be_shown_is_no_false_alarm():
    for figures in shares(lambda draft: [finding(may) for may in draft.mays]).values():
        assert figures.right == figures.shown
        assert not figures.broken


def test_silence_finds_nothing_and_hints_are_silence():
    for make in (lambda _: [], lambda draft: [finding(m, hint=True) for m in draft.musts]):
        for figures in shares(make).values():
            assert (figures.found, figures.shown, figures.fixed) == (0, 0, 0)


def test_a_wrong_repair_mends_nothing():
    def wrong(draft):
        return [finding(must, fix=Fix(Span(*must.place), "§")) for must in draft.musts]

    assert not any(figures.fixed for figures in shares(wrong).values())


def test_a_pair_of_tags_may_be_mended_by_one_repair_or_by_two():
    draft = labelled(DRAFT)
    first, second = draft.musts[:2]
    whole = Span(first.place[0], second.place[1])
    pair = Finding(
        "x.x",
        Kind.TAG,
        whole,
        whole.of(draft.text),
        Phrase("x"),
        Phrase("x"),
        fix=Fix(whole, "Whelen"),
    )
    assert not judge(draft, [pair], "markup").unfixed
    assert not judge(draft, [finding(first), finding(second)], "markup").unfixed
    assert len(judge(draft, [finding(first)], "markup").unfixed) == 1


def test_a_name_is_found_at_any_of_its_places_if_it_is_the_same_pair():
    draft = labelled(DRAFT)
    later = draft.text.index("Whelan")
    here = {"span": Span(later, later + 6), "text": "Whelan", "fix": None}
    right = {**here, "spans": (Span(4, 10),), "variants": ("Whelen's", "Whelan")}
    other = {**here, "spans": (Span(4, 10),), "variants": ("Whelan", "Blinken")}
    for given, found in ((right, 1), (other, 0)):
        made = Finding(
            "x.x", Kind.NAME_SPELLING, message=Phrase("x"), evidence=Phrase("x"), **given
        )
        assert len(judge(draft, [made], "names").found) == found


def test_a_never_is_broken_only_by_a_false_alarm_of_its_area():
    draft = labelled({**DRAFT, "never": [{"quote": "Essen", "area": "names"}]})
    start = draft.text.index("Essen")
    for kind, broken in (("name-spelling", 1), ("tag", 0)):
        made = Finding("x.x", Kind(kind), Span(start, start + 5), "Essen", Phrase("x"), Phrase("x"))
        assert len(judge(draft, [made], AREA_OF[kind]).broken) == broken


@pytest.mark.parametrize(
    "wrong",
    [
        {"must": [{"kind": "tag", "quote": "<b>"}]},
        {"must": [{"kind": "nonsense", "quote": "Essen"}]},
        {"must": [{"kind": "tag", "quote": "<em>"}], "never": [{"quote": "<em>Whelen"}]},
        {"must": [{"kind": "tag", "quote": "<em>"}, {"kind": "tag", "quote": "em>"}]},
    ],
)
def test_labels_that_do_not_fit_the_text_are_refused(wrong):
    with pytest.raises(LabelError):
        labelled({**DRAFT, **wrong})


def test_every_kind_of_the_labels_is_one_of_the_checks():
    used = {item.kind for draft in drafts() for item in (*draft.musts, *draft.mays)}
    assert used <= KNOWN
