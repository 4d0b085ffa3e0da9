"""A sign-off binds text, claims and sources to one hash, and each release has a number of its own."""

from dataclasses import replace

import pytest

from archive.test_claims import claim
from archive.test_sources import SECRET
from archive.test_versions import approve, save
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Source
from copydesk.model.version import Approval, Release


def sign(archive, draft, clock, release, change=""):
    version = archive.versions.latest(draft.id)
    approval = Approval("Eva", clock(), version.sha256, release=release, change=change)
    return archive.approvals.approve(draft.id, version.number, approval)


def test_what_was_signed_stays_what_it_was(archive, draft, clock):
    source = archive.sources.add(draft.id, Source(0, "Ratsprotokoll"), "Mia")
    (made,) = archive.claims.record(claim(draft, clock, source))
    given = approve(archive, draft, clock)
    assert (given.dossier.claims, given.dossier.sources) == ((made,), (source,))
    assert given.dossier.original == archive.versions.get(draft.id, 0).text
    archive.claims.record(replace(made, statement="Etwas anderes."))
    archive.sources.change(replace(source, title="Etwas anderes"), "Mia")
    assert archive.approvals.approved(draft.id) == given


def test_the_hash_covers_claims_and_sources(archive, draft, clock):
    bare = approve(archive, draft, clock).approval.sha256
    archive.claims.record(claim(draft, clock))
    claimed = approve(archive, draft, clock).approval.sha256
    archive.sources.add(draft.id, Source(0, "Ratsprotokoll"), "Mia")
    assert len({bare, claimed, approve(archive, draft, clock).approval.sha256}) == 3


def test_each_release_has_one_guid_and_a_rising_number(archive, draft, clock):
    first = sign(archive, draft, clock, Release.FIRST)
    update = sign(archive, draft, clock, Release.UPDATE, "Mit Stellungnahme")
    save(archive, draft, base=update.version.number)
    fixed = sign(archive, draft, clock, Release.CORRECTION, "Der Name war falsch.")
    gone = sign(archive, draft, clock, Release.WITHDRAWAL, "Die Quelle hat widerrufen.")
    releases = (first, update, fixed, gone)
    assert [each.version.number for each in releases] == [0, 1, 2, 3]
    assert {each.dossier.guid for each in releases} == {draft.guid}
    assert archive.approvals.approved(draft.id) == gone
    assert archive.approvals.approved(draft.id, 2).approval.change == "Der Name war falsch."
    assert {each.dossier.first_approved_at for each in releases} == {first.approval.at}


def test_nothing_can_be_corrected_before_it_was_released(archive, draft, clock):
    with pytest.raises(CopydeskError, match="not released yet"):
        sign(archive, draft, clock, Release.CORRECTION)


def test_a_source_that_becomes_confidential_is_so_in_what_was_signed_before(archive, draft, clock):
    source = archive.sources.add(draft.id, Source(0, SECRET), "Mia")
    approve(archive, draft, clock)
    archive.sources.change(replace(source, confidential=True), "Mia")
    dossier = archive.approvals.approved(draft.id).dossier
    assert SECRET in repr(dossier)
    assert SECRET not in repr(dossier.edition(confidential=False))


def test_an_export_reads_the_approvals_of_a_draft_once(archive, draft, clock):
    for release in (Release.FIRST, Release.UPDATE, Release.CORRECTION):
        given = sign(archive, draft, clock, release, "Neu")
    read: list[str] = []
    archive._connection.driver.set_trace_callback(read.append)
    assert archive.approvals.approved(draft.id) == given
    assert sum("FROM approvals" in statement for statement in read) == 1
