"""Finding drafts by words, whatever the user types."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from archive.conftest import TEXT, reading
from archive.earlier import texts_in_rows
from archive.test_claims import claim
from archive.test_versions import approve, decision, save
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine
from copydesk.archive.migrations import MIGRATIONS
from copydesk.archive.search import look, narrowing
from copydesk.archive.search.hits import HitKind, SearchFilter
from copydesk.archive.search.match import as_match
from copydesk.archive.tables.index import SEARCH_TABLES
from copydesk.model.claim import ClaimStatus
from copydesk.model.source import Source, SourceKind
from copydesk.model.version import Status
from copydesk.model.voices import Statement, VoiceKind
from properties import examples


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


@settings(max_examples=examples(300), suppress_health_check=[HealthCheck.function_scoped_fixture])
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
    assert as_match('Hafen "am Hafen" OR xy') == '"Hafen" "am Hafen" "OR" "xy"*'
    assert as_match("Müller xy ") == '("Müller" OR "mueller") AND "xy"'
    assert as_match("dämm* x") == '("dämm"* OR "daemm"*) AND "x"'
    assert as_match("Plan B") == '"Plan" "B"', "one letter begins too many words"
    assert as_match(" -- !! ") == ""
    assert as_match("fertig.") == '"fertig."'


def kinds(archive, query, **more):
    """What was found in each draft, by kind."""
    return [[p.kind.value for p in hit.passages] for hit in archive.search.find(query, **more)]


@pytest.fixture
def harbour(archive, draft, clock):
    """The draft approved, with a claim, its source, a reason, its names and what was said, all about the harbour."""
    source = archive.sources.add(
        draft.id, Source(0, "Akte Hafen", SourceKind.DATA, url="https://www.example.org/h/"), "Mia"
    )
    archive.claims.record(
        claim(draft, clock, source, statement="Der Hafen wächst.", status=ClaimStatus.VERIFIED)
    )
    archive.decisions.add(decision(draft, clock, note="Der Hafen heißt so."))
    approve(archive, draft, clock)
    archive.approved_names.record(draft.id, 0, [("Hafen Nordmünde", 1)])
    said = Statement("Ada Petersen", VoiceKind.NAMED, "Der Hafen ist unser Brot.")
    archive.statements.record(draft.id, 0, [said])
    return draft


def test_one_draft_is_one_answer_with_all_that_was_hit_in_it(archive, harbour):
    (hit,) = archive.search.find("Hafen")
    assert (hit.draft_id, hit.title, hit.status) == (harbour.id, "Hafenausbau", Status.APPROVED)
    told = {p.kind: (p.snippet, p.by, p.detail, p.number, p.quote) for p in hit.passages}
    assert told == {
        HitKind.TEXT: (TEXT, "Jo", "", 0, ""),
        HitKind.TITLE: ("Hafenausbau", "Jo", "", 0, ""),
        HitKind.CLAIM: ("Der Hafen wächst.", "Mia", "verified", None, "wird ausgebaut"),
        HitKind.SOURCE: ("Akte Hafen", "", "data", None, ""),
        HitKind.SAID: (
            "Der Hafen ist unser Brot.", "Ada Petersen", "named", 0, "Der Hafen ist unser Brot.",
        ),
        HitKind.NAME: ("Hafen Nordmünde", "", "", 0, "Hafen Nordmünde"),
        HitKind.NOTE: ("Der Hafen heißt so.", "Mia", "", None, "<b>"),
    }  # fmt: skip
    for passage in hit.passages:
        assert [m.of(passage.snippet)[:5].lower() for m in passage.marks] == ["hafen"]
        assert passage.at.tzinfo is not None
    assert hit.at == max(passage.at for passage in hit.passages)


def test_a_kind_can_be_asked_for_alone(archive, harbour):
    for kind in HitKind:
        assert kinds(archive, "Hafen", wanted=SearchFilter(frozenset({kind}))) == [[kind.value]]
        ranked = kinds(archive, "Hafen", rank=True, wanted=SearchFilter(frozenset({kind})))
        assert ranked == [[kind.value]]
    both = SearchFilter(frozenset({HitKind.CLAIM, HitKind.NAME}))
    assert kinds(archive, "Hafen", wanted=both) == [["claim", "name"]]
    assert kinds(archive, "Hafen", wanted=SearchFilter(frozenset())) == []


def test_a_draft_shows_one_hit_of_each_kind_and_more_where_a_kind_is_asked_for(
    archive, draft, clock
):
    statements = [f"Der Kran {n} steht." for n in range(7)]
    for statement in statements:
        archive.claims.record(claim(draft, clock, statement=statement))
    (hit,) = archive.search.find("Kran")
    assert [p.snippet for p in hit.passages] == statements[-1:]
    (hit,) = archive.search.find("Kran", wanted=SearchFilter(frozenset({HitKind.CLAIM})))
    assert [p.snippet for p in hit.passages] == statements[:1:-1]


def test_what_many_drafts_hold_is_ranked_by_title_and_age(archive, monkeypatch):
    monkeypatch.setattr(look, "_HELD_TOGETHER", 3)
    numbers = [
        archive.drafts.add(reading(f"Der alte Kran {n}.", title), by="Jo").id
        for n, title in enumerate(("Der alte Kran", "Eins", "Zwei", "Drei"))
    ]
    assert found(archive, '"alte Kran"', rank=True) == [numbers[0], *numbers[:0:-1]]
    assert set(found(archive, "alte Kran", rank=True)) == set(numbers)


def test_the_newest_hit_of_any_kind_decides_the_order(archive, draft, clock):
    other = archive.drafts.add(reading("Ein Kran.", "Kräne"), by="Jo")
    assert found(archive, "Kran") == [other.id]
    archive.claims.record(claim(draft, clock, statement="Der Kran steht."))
    assert found(archive, "Kran") == [draft.id, other.id]


@pytest.mark.parametrize("many", [1, 2_000])
def test_drafts_are_narrowed_by_status_person_and_date(archive, harbour, monkeypatch, many):
    """Whether somebody signed many rows or few."""
    monkeypatch.setattr(narrowing, "_MANY", many)
    other = archive.drafts.add(reading("Am Hafen.", "Zweiter"), by="Eva Nowak")
    archive.drafts.describe(other.id, "Eva Nowak", author="Bo Ångström")

    def narrowed(**more):
        return found(archive, "Hafen", wanted=SearchFilter(**more))

    assert narrowed() == [other.id, harbour.id]
    assert narrowed(status=Status.APPROVED) == [harbour.id]
    assert narrowed(person="nowak EVA") == [other.id], "who saved it"
    assert narrowed(person="ÅNGSTRÖM") == [other.id], "whose byline it has"
    assert narrowed(person="Mia") == [harbour.id], "who checked a claim"
    assert narrowed(person="eva") == [other.id, harbour.id], "who approved it, too"
    assert narrowed(person="Niemand") == []
    begin = archive.versions.get(other.id, 0).at
    assert narrowed(since=begin) == [other.id]
    assert narrowed(until=begin) == [harbour.id]
    assert narrowed(since=begin + timedelta(days=1)) == []
    assert narrowed(since=begin, until=begin + timedelta(seconds=1), person="Eva") == [other.id]


def test_the_trash_is_not_searched(archive, harbour):
    archive.drafts.trash(harbour.id, "Jo")
    assert archive.search.find("Hafen") == ()
    assert archive.search.said("Hafen") == ()
    assert archive.search.uses_of(Source(0, "Akte Hafen")).drafts == ()


def test_an_old_draft_is_found_behind_many_versions_of_a_new_one(archive, draft):
    other = archive.drafts.add(reading("Der Hafen 0.", "Zweiter"), by="Jo")
    for number in range(130):
        save(archive, other, f"Der Hafen {number + 1}.", base=number, title="Zweiter")
    hits = archive.search.find("Hafen")
    assert [(hit.draft_id, hit.number) for hit in hits] == [(other.id, 130), (draft.id, 0)]


def test_an_older_database_can_be_searched_after_it_was_brought_up_to_date(tmp_path, clock):
    path = tmp_path / "old.db"
    with Archive(path, now=clock) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        archive.sources.add(draft.id, Source(0, "Ratsprotokoll"), "Jo")
        at = clock.time
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        (guard,) = old.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'versions_stay'"
        ).fetchone()
        old.execute("DROP TRIGGER versions_stay")
        texts_in_rows(old)
        old.execute(guard)
        for table in (
            *SEARCH_TABLES,
            "approved_statements",
            "quotations",
            "decision_notes",
            "long_words",
            "claim_rights",
            "chosen_kinds",
        ):
            old.execute(f"DROP TABLE {table}")
        first = {words for m in MIGRATIONS[:3] for s in m.statements for words in s.split()}
        for (index,) in old.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOTNULL"
        ).fetchall():
            if index not in first:
                old.execute(f"DROP INDEX {index}")
        old.execute("ALTER TABLE public_notes DROP COLUMN at")
        for column in ("declared", "deadline"):
            old.execute(f"ALTER TABLE drafts DROP COLUMN {column}")
        for table in ("drafts", "sources"):
            old.execute(f"ALTER TABLE {table} DROP COLUMN seal")
        for statement in MIGRATIONS[0].statements:
            if "VIRTUAL TABLE" in statement:
                old.execute(statement)
        for table in ("version_search", "note_search"):
            old.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        old.execute("PRAGMA user_version = 3")
    with Archive(path) as archive:
        (hit,) = archive.search.find("Ratsprot")
        assert hit.at == at
        assert found(archive, "Nordm") == [draft.id]
    assert examine(path).well
