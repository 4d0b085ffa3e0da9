"""Confidential words leave every place where somebody typed them as public: proved on every byte of the folder."""

from dataclasses import replace

import pytest

from archive.test_claims import claim
from archive.test_versions import approve, decision
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine
from copydesk.desk.backup import back_up, keep_daily_copy, restore
from copydesk.desk.change_source import change_source, forget_source
from copydesk.model.claim import Link, Use
from copydesk.model.decision import Scope
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source

SECRET = "Quaddelfisch"
SPELLINGS = tuple(
    word.encode(encoding)
    for word in (SECRET, SECRET.lower(), SECRET.upper())
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)


def places(folder):
    """The files below the folder that hold the word."""
    return sorted(
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(word in path.read_bytes() for word in SPELLINGS)
    )


@pytest.fixture
def told(archive, draft, clock):
    """A public source whose words were typed everywhere, in an approved draft."""
    source = Source(
        0, SECRET, note=f"Anruf von {SECRET}", person=SECRET, url=f"https://{SECRET}.example"
    )
    kept = archive.sources.add(draft.id, source, "Mia")
    archive.sources.attach(kept.id, f"{SECRET}.txt", SECRET.encode(), "Mia")
    for scope in Scope:
        noted = decision(draft, clock, note=f"laut {SECRET}", source_id=kept.id)
        owner = None if scope is Scope.HOUSE else draft.id
        archive.decisions.add(replace(noted, scope=scope, draft_id=owner))
    archive.decisions.add(decision(draft, clock, note="im Archivkeller gesehen", source_id=kept.id))
    link = Link(kept.id, Use.VERIFIED, "Mia", clock(), f"{SECRET}, S. 4")
    archive.claims.record(claim(draft, clock, links=(link,)))
    approve(archive, draft, clock)
    return archive.sources.of_draft(draft.id)[0]


def test_a_forgotten_source_leaves_no_byte_in_the_folder(archive, draft, told, tmp_path):
    keep_daily_copy(archive)
    assert places(tmp_path) == ["2026-03-01.db", "desk.db"]
    forget_source(archive, draft.id, told.id, "Mia")
    assert places(tmp_path) == []
    assert {each.note for each in archive.decisions.for_review(draft.id)} == {""}
    assert all(examine(path).well for path in tmp_path.rglob("*.db"))


def test_a_source_that_became_confidential_first_is_forgotten_as_well(
    archive, draft, told, tmp_path
):
    change_source(archive, draft.id, replace(told, confidential=True), "Mia")
    forget_source(archive, draft.id, told.id, "Mia")
    assert places(tmp_path) == []


def test_notes_that_repeat_a_confidential_source_lose_their_words_and_others_keep_them(
    archive, draft, told
):
    change_source(archive, draft.id, replace(told, title="Jemand", confidential=True), "Mia")
    notes = [each.note for each in archive.decisions.for_review(draft.id)]
    assert notes == [*[""] * len(Scope), "im Archivkeller gesehen"]
    assert examine(archive.path).well


def test_the_remark_that_a_forgotten_source_was_made_of_loses_its_words(archive, draft, tmp_path):
    archive._connection.db.execute("UPDATE remarks SET text = ?", (f"Quelle: {SECRET}",))
    kept = archive.sources.add(draft.id, Source(0, SECRET), "Mia", remark_id=1)
    forget_source(archive, draft.id, kept.id, "Mia")
    assert places(tmp_path) == []
    assert archive.remarks.of_draft(draft.id)[0].remark.text == ""


def test_the_remark_that_a_confidential_source_was_made_of_says_it_no_more(archive, draft):
    archive.sources.add(draft.id, Source(0, "Ratsprotokoll", confidential=True), "Mia", remark_id=1)
    assert archive.remarks.of_draft(draft.id)[0].remark.text == ""


def test_what_a_restored_copy_replaced_forgets_as_well(archive, draft, told, tmp_path, clock):
    back_up(archive, tmp_path / "kopie.db")
    archive.close()
    kept = restore(archive.path, tmp_path / "kopie.db", clock()).kept
    (tmp_path / "kopie.db").unlink()
    with Archive(archive.path, now=clock) as again:
        assert places(tmp_path) == ["desk.db", kept.name]
        forget_source(again, draft.id, told.id, "Mia")
    assert places(tmp_path) == []


def test_a_copy_that_cannot_be_changed_is_named(archive, draft, told, tmp_path):
    copy = keep_daily_copy(archive).path
    copy.write_bytes(copy.read_bytes()[:5000])
    with pytest.raises(CopydeskError, match=f"may still hold its words: {copy}"):
        forget_source(archive, draft.id, told.id, "Mia")
    assert archive.sources.of_draft(draft.id) == ()


def test_a_scrubbed_copy_is_as_old_as_it_was_and_holds_all_else(archive, draft, told):
    copy = keep_daily_copy(archive).path
    before = copy.stat().st_mtime_ns
    forget_source(archive, draft.id, told.id, "Mia")
    assert copy.stat().st_mtime_ns == before
    with Archive(copy) as opened:
        assert opened.versions.latest(draft.id) == archive.versions.latest(draft.id)
        assert opened.sources.of_draft(draft.id) == ()
