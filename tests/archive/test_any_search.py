"""Whatever is typed into the search is a question, and never a fault."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from properties import examples

OPERATORS = st.sampled_from(
    ['"', "'", "*", "(", ")", "NEAR", "AND", "OR", "NOT", "-", "^", ":", "title:", "\0", "%", "_", "{", "}", "+", ";", "--"]
)  # fmt: skip
WORDS = st.lists(st.text(max_size=8) | OPERATORS, max_size=8).map(" ".join)


@settings(max_examples=examples(1000), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(WORDS)
def test_a_thousand_random_questions_are_answered(archive, draft, words):
    assert isinstance(archive.search.find(words), tuple)
    assert isinstance(archive.search.said(words), tuple)


@settings(max_examples=examples(100), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["Hafen", "Nordmünde", "Petersen"]), OPERATORS)
def test_a_word_of_the_text_is_found_whatever_stands_quoted_beside_it(
    archive, draft, word, operator
):
    assert [hit.draft_id for hit in archive.search.find(word)] == [draft.id]
    assert isinstance(archive.search.find(f'{operator} "{word}"'), tuple)
