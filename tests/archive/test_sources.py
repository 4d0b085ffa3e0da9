"""Sources, and what of them the search and the file may know."""

from dataclasses import replace

from archive.test_versions import decision, save
from copydesk.model.decision import Verdict
from copydesk.model.source import Source, SourceKind

SECRET = "Quaddelfisch"
OPEN = Source(
    0, "Ratsprotokoll", SourceKind.DOCUMENT, "S. 4", "https://example.org/r", "öffentlich"
)


def bytes_of(archive):
    """The file's bytes, with what SQLite may have left beside it."""
    return b"".join(path.read_bytes() for path in archive.path.parent.glob("desk.db*"))


def test_a_source_is_kept_found_and_linked(archive, draft, clock):
    source = archive.sources.add(draft.id, OPEN, "Jo", remark_id=1)
    assert archive.sources.of_draft(draft.id) == (source,)
    assert archive.remarks.of_draft(draft.id)[0].source_id == source.id
    assert [hit.draft_id for hit in archive.search.find("Ratsprotokoll")] == [draft.id]
    linked = archive.sources.link(source.id, decision(draft, clock, verdict=Verdict.NOTED))
    assert (linked.verdict, linked.source_id) == (Verdict.SOURCED, source.id)
    assert archive.decisions.of_draft(draft.id) == (linked,)


def test_a_confidential_source_is_nowhere_in_the_search(archive, draft, clock):
    source = Source(0, SECRET, note=f"Treffen mit {SECRET}", confidential=True)
    kept = archive.sources.add(draft.id, source, "Jo")
    linked = decision(draft, clock, note=f"sagt {SECRET}", source_id=kept.id)
    archive.decisions.add(linked)
    assert archive.sources.of_draft(draft.id) == (kept,)
    assert archive.search.find(SECRET) == ()
    for table in ("note_search_data", "version_search_data", "public_notes", "log"):
        rows = archive._connection.rows(f"SELECT * FROM {table}")
        assert SECRET.lower() not in repr(rows).lower()


def test_words_that_become_confidential_leave_the_search_and_its_bytes(archive, draft, clock):
    kept = archive.sources.add(draft.id, replace(OPEN, note=f"Anruf von {SECRET}"), "Jo")
    archive.decisions.add(decision(draft, clock, note=f"laut {SECRET}", source_id=kept.id))
    assert archive.search.find(SECRET)
    archive.sources.change(replace(kept, note=f"Anruf von {SECRET}", confidential=True), "Jo")
    assert archive.search.find(SECRET) == ()
    assert archive.search.find("Ratsprotokoll") == ()
    assert (
        SECRET.lower().encode()
        not in repr(archive._connection.rows("SELECT block FROM note_search_data")).lower().encode()
    )


def test_a_removed_source_leaves_no_word_in_the_file(archive, draft):
    kept = archive.sources.add(
        draft.id, Source(0, SECRET, note=SECRET * 3, confidential=True), "Jo"
    )
    public = archive.sources.add(draft.id, replace(OPEN, note=f"{SECRET} war da"), "Jo")
    assert SECRET.encode() in bytes_of(archive)
    archive.sources.remove(kept.id, "Jo")
    archive.sources.remove(public.id, "Jo")
    assert archive.sources.of_draft(draft.id) == ()
    assert SECRET.lower().encode() not in bytes_of(archive).lower()


def test_changing_a_public_source_changes_what_is_found(archive, draft, clock):
    kept = archive.sources.add(draft.id, OPEN, "Jo")
    archive.decisions.add(decision(draft, clock, note="Nachgesehen im Archivkeller", source_id=1))
    archive.sources.change(replace(kept, title="Haushaltsplan"), "Jo")
    assert archive.search.find("Ratsprotokoll") == ()
    assert archive.search.find("Haushaltsplan")
    assert archive.search.find("Archivkeller"), "a decision's own note stays"


def test_history_is_untouched_by_sources(archive, draft):
    save(archive, draft)
    archive.sources.add(draft.id, OPEN, "Jo")
    assert len(archive.versions.list(draft.id)) == 2
