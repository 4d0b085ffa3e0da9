"""Recovery copies: apart from the versions, whole or not at all, kept as long as promised."""

import json
import stat
from dataclasses import replace
from datetime import timedelta

import pytest

from archive.conftest import Clock
from copydesk.archive.care.recovery import Recovery, RecoveryCopy, copy_key
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def recovery(tmp_path, clock):
    return Recovery(tmp_path / "recovery", clock)


def unsaved(clock, key="never-saved-1", text="Getippt, nie gesichert 😀"):
    return RecoveryCopy(key, text, "Ohne Titel", TextFormat.PLAIN, "de", "", 0, clock())


def test_a_copy_comes_back_as_it_was_even_half_characters(recovery, clock):
    copy = unsaved(clock, text="Zeile\r\n\ud83d\0 Ende")
    recovery.keep(copy)
    assert recovery.list().copies == (copy,)


def test_the_newest_state_replaces_the_older_one_of_the_same_draft(recovery, clock):
    recovery.keep(unsaved(clock))
    newer = replace(unsaved(clock, text="Weiter getippt"), guid="3", base=2)
    recovery.keep(newer)
    recovery.keep(other := unsaved(clock, key="b"))
    assert recovery.list().copies == (other, newer)
    recovery.remove(newer.key)
    recovery.remove(newer.key)
    assert recovery.list().copies == (other,)


def test_copies_are_the_owners_alone(recovery, clock, tmp_path):
    recovery.keep(unsaved(clock))
    (file,) = (tmp_path / "recovery").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_damaged_copy_is_named_and_left_where_it_is(recovery, clock, tmp_path):
    recovery.keep(unsaved(clock))
    bad = tmp_path / "recovery" / "bad.json"
    bad.write_text(json.dumps({"text": "halb"}))
    (tmp_path / "recovery" / "cut.json").write_text('{"text": "abgeschn')
    found = recovery.list()
    assert len(found.copies) == 1
    assert [path.name for path in found.unreadable] == ["bad.json", "cut.json"]
    recovery.expire()
    assert bad.exists()


def test_a_discarded_copy_is_kept_for_fourteen_days(recovery, clock):
    recovery.keep(copy := unsaved(clock))
    recovery.discard(copy.key)
    clock.time += timedelta(days=13)
    recovery.discard(copy.key)  # the fourteen days do not begin anew
    recovery.expire()
    assert [each.text for each in recovery.list().copies] == [copy.text]
    clock.time += timedelta(days=2)
    recovery.expire()
    assert recovery.list().copies == ()


def test_only_copies_with_just_the_words_that_were_saved_are_removed(recovery, clock):
    recovery.keep(replace(unsaved(clock, "a", "gesichert"), guid="1"))
    recovery.keep(replace(unsaved(clock, "b", "gesichert, und weiter"), guid="1"))
    recovery.keep(replace(unsaved(clock, "c", "gesichert"), guid="2"))
    recovery.saved("1", "gesichert")
    assert {copy.key for copy in recovery.list().copies} == {"b", "c"}


def test_no_copy_takes_the_place_of_another_writers(recovery, clock):
    keys = {
        copy_key(database, guid, base, writer)
        for database in ("0d4f", "77aa")
        for guid in ("g-1", "g-2")
        for base in (1, 11)
        for writer in ("aa", "bb")
    }
    assert len(keys) == 16


def test_a_copy_of_the_first_form_is_read(recovery, clock, tmp_path):
    old = {
        "key": "4711-aa", "text": "Alt", "title": "T", "format": "plain", "language": "", "draft_id": 3, "base": 2,
        "at": "2026-11-23T09:30:00.000000Z", "closed": None,
    }  # fmt: skip
    folder = tmp_path / "recovery"
    folder.mkdir()
    (folder / "4711-aa.json").write_text(json.dumps(old))
    (folder / "neu.json").write_text(json.dumps({**old, "draft_id": None, "base": None}))
    assert {(c.guid, c.base) for c in recovery.list().copies} == {("4711-aa", 2), ("", 0)}


def test_after_a_crash_a_copy_waits_until_somebody_decides(recovery, clock):
    recovery.keep(unsaved(clock))
    clock.time += timedelta(days=400)
    recovery.expire()
    assert len(recovery.list().copies) == 1


def test_a_copy_that_cannot_be_written_leaves_the_older_one(recovery, clock, tmp_path, monkeypatch):
    recovery.keep(old := unsaved(clock))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("copydesk.files.whole.os.fsync", full)
    with pytest.raises(CopydeskError, match=r"the disk is full\. Save the draft now"):
        recovery.keep(unsaved(clock, text="neu"))
    assert recovery.list().copies == (old,)
    assert len(list((tmp_path / "recovery").iterdir())) == 1


def test_a_key_never_names_a_file_elsewhere(recovery, clock):
    with pytest.raises(ValueError, match="not a key"):
        recovery.keep(unsaved(clock, key="../../etc/passwd"))
