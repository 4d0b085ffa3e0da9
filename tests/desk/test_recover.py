"""What speaks against putting unsaved text back: its draft is known by its own name, its base by its words."""

import shutil
from dataclasses import replace

import pytest

from archive.conftest import Clock, reading
from copydesk.archive.archive import Archive
from copydesk.archive.care.recovery import Recovery, RecoveryCopy
from copydesk.desk.page import Page
from copydesk.desk.recover import Standing, standing_of, unsaved_texts
from copydesk.desk.save import save
from copydesk.desk.take_in import take_in
from copydesk.model.draft import TextFormat

TEXT = "Der Hafen wird tiefer.\n"


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def archive(tmp_path, clock):
    with Archive(tmp_path / "desk.db", now=clock) as opened:
        take_in(opened, reading(TEXT), "Kim")
        yield opened


def copy_of(archive, text="Der Hafen wird viel tiefer.\n", number=0, draft_id=1):
    record, base = archive.drafts.get(draft_id), archive.versions.get(draft_id, number)
    return RecoveryCopy(
        "k", text, record.title, TextFormat.PLAIN, "", record.guid, number, archive.now(), base.sha256,
        archive.drafts.first_guid(), str(archive.path),
    )  # fmt: skip


def test_on_the_newest_version_nothing_speaks_against_it(archive):
    assert standing_of(archive, copy_of(archive)).standing is Standing.IN_PLACE


def test_a_newer_version_overtakes_it(archive):
    copy = copy_of(archive)
    save(archive, 1, Page("Von Mia.\n"), "Mia")
    found = standing_of(archive, copy)
    assert (found.standing, found.newest.number) == (Standing.OVERTAKEN, 1)


def test_a_version_of_the_same_number_with_other_words_overtakes_it(archive):
    copy = replace(copy_of(archive), base_sha256="0" * 64)
    assert standing_of(archive, copy).standing is Standing.OVERTAKEN


def test_a_database_that_is_older_than_the_copy_overtakes_it(archive):
    copy = replace(copy_of(archive), base=7, base_sha256="0" * 64)
    assert standing_of(archive, copy).standing is Standing.OVERTAKEN


def test_what_stands_in_a_version_is_saved(archive):
    copy = copy_of(archive)
    save(archive, 1, Page(copy.text), "Kim")
    save(archive, 1, Page("Und weiter.\n"), "Kim")
    assert standing_of(archive, copy).standing is Standing.SAVED


def test_no_text_comes_to_another_story_of_the_same_number(archive, tmp_path, clock):
    with Archive(tmp_path / "other.db", now=clock) as other:
        take_in(other, reading("Eine andere Geschichte.\n"), "Kim")
        copy = copy_of(archive)
        assert standing_of(other, copy).standing is Standing.FOREIGN
        archive.path.rename(tmp_path / "weg.db")
        assert standing_of(other, copy).standing is Standing.HOMELESS


def test_a_lost_database_leaves_the_text_to_a_person(archive, tmp_path, clock):
    copy, path = copy_of(archive), archive.path
    archive.close()
    path.unlink()
    with Archive(path, now=clock) as anew:
        take_in(anew, reading(TEXT), "Kim")
        assert standing_of(anew, copy).standing is Standing.HOMELESS


def test_a_folder_that_was_moved_is_the_same_desk(archive, tmp_path, clock):
    copy, path = copy_of(archive), archive.path
    archive.close()
    moved = tmp_path / "moved"
    moved.mkdir()
    shutil.move(path, moved / "desk.db")
    with Archive(moved / "desk.db", now=clock) as there:
        assert standing_of(there, copy).standing is Standing.IN_PLACE


def test_what_is_listed_is_what_somebody_may_miss(archive, tmp_path, clock):
    store = Recovery(tmp_path / "recovery", clock)
    here = copy_of(archive)
    store.keep(here)
    store.keep(replace(here, key="gesichert", text=TEXT))
    store.keep(replace(here, key="nicht", discarded=clock()))
    assert [each.copy.key for each in unsaved_texts(archive, store)] == ["k"]
    assert {copy.key for copy in store.list().copies} == {"k", "nicht"}
