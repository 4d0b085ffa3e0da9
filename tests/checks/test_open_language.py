"""A text that may be in any language: names and markup are looked at as German and as English."""

import pytest

from copydesk.checks.analysis import Analyst
from copydesk.model.family import Family

CASES = [
    "Katharina Meierhoff, Katharina Meierhof< /p>",
    "Text.< /p>",
    "„Kaleidoskop“ “Kaleidoscope”",
]


@pytest.fixture
def analyst():
    return Analyst()


def found(analyst, text, language=""):
    return {
        (finding.kind, finding.span)
        for finding in analyst.findings(analyst.read(text, language=language))
        if finding.kind.family is not Family.CLAIMS
    }


@pytest.mark.parametrize("text", CASES)
def test_what_either_language_finds_is_found(analyst, text):
    assert analyst.read(text).open_language
    either = found(analyst, text, "de") | found(analyst, text, "en")
    assert found(analyst, text) <= either
    assert {kind for kind, _ in found(analyst, text)} == {kind for kind, _ in either}


def test_a_repair_on_which_the_two_disagree_is_left_to_a_person(analyst):
    text = '"Kaleidoskop" "Hafen" "Brücke" «Rat»'
    fixes = {}
    for language in ("de", "en"):
        document = analyst.read(text, language=language)
        fixes[language] = {f.span: f.fix for f in analyst.findings(document)}
    for finding in analyst.findings(analyst.read(text)):
        one, other = fixes["de"].get(finding.span), fixes["en"].get(finding.span)
        assert finding.fix in (one, other, None)
        if finding.span in fixes["de"] and finding.span in fixes["en"] and one != other:
            assert finding.fix is None


def test_stages_say_the_same_as_all_at_once(analyst):
    document = analyst.read(CASES[0])
    *_, (done, stages, last) = analyst.stages(document)
    assert done == stages
    assert last == analyst.findings(document)
