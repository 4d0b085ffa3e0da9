"""What a finding counts for."""

import pytest

from copydesk.model.finding import Finding
from copydesk.model.kinds import Kind
from copydesk.model.phrase import Phrase
from copydesk.model.severity import Severity
from copydesk.model.span import Span


def finding(**more) -> Finding:
    where = Span(0, 4)
    return Finding("markup.tags", Kind.TAG, where, "</p>", Phrase("A tag"), Phrase("Seen"), **more)


@pytest.mark.parametrize(("hint", "counts"), [(False, True), (True, False)])
def test_a_hint_is_nothing_to_do(hint, counts):
    assert finding(hint=hint).counts is counts


def test_it_is_as_severe_as_its_kind_where_nobody_says_otherwise():
    assert finding().severity is Kind.TAG.traits.severity
    assert finding(severity=Severity.QUESTION).severity is Severity.QUESTION
