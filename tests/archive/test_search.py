"""Finding drafts by words, whatever the user types."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from archive.conftest import reading
from archive.test_versions import save
from copydesk.archive.search import as_match


def found(archive, query, **more):
    return [hit.draft_id for hit in archive.search.find(query, **more)]


def test_words_are_found_in_title_and_text_without_case_or_accents(archive, draft):
    for query in (
        "hafenausbau",
        "NORDMÜNDE",
        "nordmunde",
        "Ada Petersen",
        '"Ada Petersen"',
        "Hafena",
    ):
        assert found(archive, query) == [draft.id], query
    assert found(archive, '"Petersen Ada"') == []
    assert found(archive, "Nordmünde Elefant") == []


def test_the_snippet_marks_the_words(archive, draft):
    (hit,) = archive.search.find("Petersen")
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["Petersen"]
    assert (hit.number, hit.title) == (0, "Hafenausbau")


def test_a_draft_is_listed_once_by_its_newest_version_that_holds_the_words(archive, draft):
    save(archive, draft, "Der Hafen wird tiefer.")
    save(archive, draft, "Der Hafen wird breiter.", base=1)
    (hit,) = archive.search.find("Hafen")
    assert hit.number == 2
    (old,) = archive.search.find("tiefer")
    assert old.number == 1


def test_the_newest_draft_comes_first_and_the_best_when_ranked(archive, draft):
    much = archive.drafts.add(reading("Kran " * 50, "Kran Kran"), by="Jo")
    little = archive.drafts.add(
        reading("Ein Kran und sonst " + "viel Text " * 80, "Hafen"), by="Jo"
    )
    assert found(archive, "Kran") == [little.id, much.id]
    assert found(archive, "Kran", rank=True) == [much.id, little.id]
    assert found(archive, "Kran", limit=1) == [little.id]


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text())
@example('"')
@example("\0")
@example("a AND (b OR")
@example("title:x NEAR(a b)")
@example("^*-+{}")
@example("\ud800")
@example("Hafen'; DROP TABLE drafts")
def test_no_query_breaks_the_search(archive, draft, query):
    assert isinstance(archive.search.find(query), tuple)
    assert isinstance(archive.search.find(query, rank=True), tuple)


def test_a_query_holds_nothing_but_quoted_words():
    assert as_match('Müller "am Hafen" OR x') == '"Müller" "am Hafen" "OR" "x"*'
    assert as_match(" -- !! ") == ""
    assert as_match("fertig.") == '"fertig."'
