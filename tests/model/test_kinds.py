"""Every kind, family and severity says of itself what all lists need to know."""

import pytest

from copydesk.model.family import Family
from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind, Traits
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span

CONTRACT = (
    "tag entity markdown wiki bbcode latex rtf shortcode placeholder script url mojibake invisible spacing "
    "hyphenation ocr boilerplate duplicate quotes ai repeat name-spelling unsourced-claim anonymous-source "
    "vague-attribution figures-disagree date figure"
)


def test_the_kinds_are_those_that_the_command_line_promises():
    assert [kind.value for kind in Kind] == CONTRACT.split()


def test_no_two_kinds_of_markup_have_the_same_precedence_and_no_other_kind_has_one():
    apart = [kind.traits.precedence for kind in Kind if kind.family.apart]
    assert len(set(apart)) == len(apart)
    assert min(apart) > 0
    assert {kind.traits.precedence for kind in Kind if not kind.family.apart} == {0}


def test_the_longest_reading_of_the_same_characters_is_shown():
    longest_first = (
        "script ai boilerplate duplicate shortcode rtf wiki tag mojibake url latex bbcode markdown "
        "placeholder entity hyphenation ocr invisible quotes spacing repeat"
    )
    apart = [kind for kind in Kind if kind.family.apart]
    assert [
        k.value for k in sorted(apart, key=lambda k: k.traits.precedence)
    ] == longest_first.split()


def test_what_stands_inside_words_brings_their_letters_together():
    joining = {kind.value for kind in Kind if kind.traits.joins}
    assert joining == {"entity", "url", "mojibake", "invisible", "hyphenation", "ocr"}


def test_a_kind_of_which_nothing_is_said_cannot_be_made():
    with pytest.raises(TypeError, match="nothing is said of the kind draft"):
        Kind.__new_member__(Kind, "draft")


def test_every_family_has_its_turn():
    assert [f.value for f in sorted(Family, key=lambda f: f.turn)] == ["markup", "claims", "names"]


def test_only_a_question_is_quiet_and_never_blocks():
    assert [s for s in Severity if s.quiet] == [Severity.QUESTION]
    assert [s for s in Severity if not s.may_block] == [Severity.QUESTION]
    assert all(severity.counts for severity in Severity)


@pytest.mark.parametrize("kind", Kind)
def test_a_finding_is_as_severe_as_its_kind_unless_its_check_says_otherwise(kind):
    def finding(**severity: Severity) -> Finding:
        return Finding("a.b", kind, Span(0, 1), "x", Phrase("x"), Phrase("y"), **severity)

    assert finding().severity is kind.traits.severity
    assert finding(severity=Severity.QUESTION).severity is Severity.QUESTION


def test_the_page_marks_the_words_that_make_a_claim_where_they_are_known():
    sentence = Finding(
        "claims.unsourced", Kind.FIGURE, Span(0, 20), "x" * 20, Phrase("x"), Phrase("y")
    )
    assert sentence.places == (Span(0, 20),)
    focused = Finding(
        "claims.unsourced", Kind.FIGURE, Span(0, 20), "x" * 20, Phrase("x"), Phrase("y"),
        focus=(Span(3, 5), Span(7, 9)),
    )  # fmt: skip
    assert focused.places == (Span(3, 5), Span(7, 9))


def test_traits_are_read_only():
    with pytest.raises(AttributeError):
        Kind.TAG.traits.precedence = 1
    assert isinstance(Kind.TAG.traits, Traits)


def test_only_an_error_keeps_a_draft_in_the_house_by_itself():
    assert [s for s in Severity if s.always_wrong] == [Severity.ERROR]


def test_whole_lines_of_no_article_are_debris():
    debris = {kind.value for kind in Kind if kind.traits.debris}
    assert debris == {"ai", "boilerplate", "duplicate", "script"}
