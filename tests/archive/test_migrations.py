"""A desk of an earlier version is brought up to date with everything that it holds."""

import sqlite3
from contextlib import closing

import pytest

from archive.conftest import Clock, reading
from archive.earlier import as_tables_were, earlier_desk
from archive.test_versions import approve, save
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine
from copydesk.archive.file.paths import backup_folder
from copydesk.archive.migrations import CURRENT
from copydesk.model.source import Source, SourceKind


@pytest.fixture
def first_version(tmp_path, monkeypatch):
    """A file as the first version wrote it: a draft, two versions, an approval, a source."""
    path = tmp_path / "desk.db"
    with Archive(tmp_path / "new.db", now=Clock()) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        save(archive, draft)
        approve(archive, draft, Clock())
        archive.sources.add(draft.id, Source(0, "Ratsprotokoll", SourceKind.DOCUMENT, "S. 4"), "Jo")
    return as_tables_were(1, tmp_path / "new.db", path)


def test_everything_of_the_first_version_is_there_afterwards(first_version):
    with Archive(first_version) as archive:
        assert archive._connection.value("PRAGMA user_version") == CURRENT
        (source,) = archive.sources.of_draft(1)
        assert (source.title, source.locator, source.primary, source.person) == (
            "Ratsprotokoll",
            "S. 4",
            False,
            "",
        )
        assert archive.claims.of_draft(1) == ()
        approved = archive.approvals.approved(1)
        assert (approved.version.number, approved.approval.sha256) == (1, "")
        assert approved.dossier.guid == archive.drafts.get(1).guid
        assert archive.search.find("Ratsprotokoll")
    assert examine(first_version).well


def test_notes_of_the_sixth_version_can_be_forgotten_in_the_seventh(tmp_path):
    path = earlier_desk(tmp_path / "desk.db")
    assert b"laut Quaddelfisch" in path.read_bytes()
    with Archive(path) as archive:
        assert [each.note for each in archive.decisions.of_draft(1)] == ["laut Quaddelfisch", ""]
        for copy in backup_folder(path).iterdir():
            copy.unlink()
        archive.sources.remove(1, "Jo")
    assert b"Quaddelfisch" not in path.read_bytes()
    assert examine(path).well


def test_what_stood_before_the_seals_is_sealed_as_it_was(tmp_path):
    path = earlier_desk(tmp_path / "desk.db")
    with Archive(path) as archive:
        assert archive.sources.of_draft(1)[0].title == "Quaddelfisch"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE sources SET title = 'Anders'")
    assert "Source 1 of draft 1 was changed" in str(examine(path).troubles[0].sentence)


def test_a_copy_of_the_first_version_is_kept(first_version):
    with Archive(first_version):
        pass
    assert list(first_version.parent.rglob("tables-1-*"))
