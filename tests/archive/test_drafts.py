"""Taking drafts in, listing them, and what is said about them."""

from dataclasses import replace

import pytest

from archive.conftest import TEXT, reading
from copydesk.archive.values import DraftFilter, Event
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Counts, Status


def test_a_draft_is_kept_with_its_bytes_its_remarks_and_what_was_left_out(archive, draft):
    assert archive.drafts.get(draft.id) == draft
    assert archive.drafts.original(draft.id) == TEXT.encode()
    assert draft.left_out[0].said() == "An image was left out: hafen.jpg"
    assert draft.left_out[0].template == "An image was left out: {name}"
    (remark,) = archive.remarks.of_draft(draft.id)
    assert (remark.remark.quoted, remark.remark.start, remark.source_id) == ("Montag", 80, None)


def test_the_text_that_came_in_is_version_0(archive, draft):
    version = archive.versions.get(draft.id, 0)
    assert (version.text, version.title, version.by) == (TEXT, "Hafenausbau", "Jo")
    assert (version.previous_sha256, version.base, version.status) == ("", None, Status.NEW)
    assert version.counts == draft.counts == Counts(words=13, characters=len(TEXT))


def test_the_queue_shows_the_draft_that_was_last_changed_first(archive, draft):
    other = archive.drafts.add(reading("Anderes.", "Zoo öffnet"), by="Jo")
    assert [row.id for row in archive.drafts.list()] == [other.id, draft.id]
    archive.drafts.rename(draft.id, "Hafen wird tiefer", by="Mia")
    assert [row.title for row in archive.drafts.list()] == ["Hafen wird tiefer", "Zoo öffnet"]


def test_the_queue_can_be_narrowed(archive, draft):
    archive.drafts.add(reading("Anderes.", "Zoo öffnet"), by="Jo")
    archive.drafts.describe(draft.id, "Jo", desk="Lokales", author="Ada", slug="hafen")
    archive.drafts.set_status(draft.id, Status.FACT_CHECK, "Jo")

    def found(**wanted):
        return [row.title for row in archive.drafts.list(DraftFilter(**wanted))]

    assert found(desk="Lokales") == ["Hafenausbau"]
    assert found(status=Status.FACT_CHECK) == ["Hafenausbau"]
    assert found(title="ÖFF zoo") == ["Zoo öffnet"]
    assert found(desk="Sport") == []


def test_a_draft_in_the_trash_is_out_of_sight_and_comes_back(archive, draft):
    archive.drafts.trash(draft.id, "Jo")
    assert archive.drafts.list() == ()
    assert [row.id for row in archive.drafts.list(DraftFilter(trashed=True))] == [draft.id]
    assert archive.search.find("Nordmünde") == ()
    archive.drafts.restore(draft.id, "Jo")
    assert [row.id for row in archive.drafts.list()] == [draft.id]


def test_counts_are_kept_without_a_version(archive, draft):
    archive.drafts.set_counts(draft.id, Counts(findings=9, done=4, words=11, characters=90))
    (row,) = archive.drafts.list()
    assert (row.done, row.total, row.words) == (4, 9, 11)


def test_only_an_approval_approves(archive, draft):
    with pytest.raises(ValueError, match="only an approval"):
        archive.drafts.set_status(draft.id, Status.APPROVED, "Jo")


def test_a_draft_that_is_not_there_is_named(archive):
    for ask in (archive.drafts.get, archive.drafts.original, archive.versions.latest):
        with pytest.raises(CopydeskError, match="There is no draft 77"):
            ask(77)
    with pytest.raises(CopydeskError, match="There is no draft 77"):
        archive.drafts.trash(77, "Jo")


def test_half_a_character_is_refused_with_its_place_and_nothing_is_kept(archive):
    with pytest.raises(CopydeskError, match="position 4"):
        archive.drafts.add(replace(reading(), text="abc\ud83d"), by="Jo")
    assert archive.drafts.list() == ()
    assert archive.log.newest() == ()


def test_settings_keep_any_json(archive):
    archive.settings.set("window", {"width": 900, "open": [1, None, "ü"]})
    archive.settings.set("name", "Jo")
    archive.settings.set("name", "Mia")
    assert archive.settings.get("window") == {"width": 900, "open": [1, None, "ü"]}
    assert archive.settings.all()["name"] == "Mia"
    assert archive.settings.get("missing", 3) == 3


def test_the_log_tells_who_did_what_in_order_and_when_the_clock_went_back(archive, draft, clock):
    clock.time = clock.time.replace(year=2025)
    archive.drafts.rename(draft.id, "Neu", "Mia")
    assert [(e.by, e.event) for e in archive.log.newest()][:2] == [
        ("Mia", Event.DESCRIBED),
        ("Mia", Event.CLOCK_WENT_BACK),
    ]
    assert [e.event for e in archive.log.of_draft(draft.id)] == [Event.ADDED, Event.DESCRIBED]
    assert archive.drafts.list()[0].id == draft.id
