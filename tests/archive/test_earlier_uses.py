"""Where a source stood before."""

from dataclasses import replace

import pytest

from archive.conftest import reading
from archive.test_claims import claim
from copydesk.model.claim import Link, Use
from copydesk.model.source import Source, SourceKind


@pytest.fixture
def harbour(archive, draft):
    """The draft with a source on the harbour."""
    file = Source(0, "Akte Hafen", SourceKind.DATA, url="https://www.example.org/h/")
    archive.sources.add(draft.id, file, "Mia")
    return draft


def test_earlier_uses_of_a_source_are_found_by_title_address_or_person(archive, harbour, clock):
    other = archive.drafts.add(reading(title="Zweiter"), by="Jo")
    call = Source(0, "Anruf", SourceKind.INTERVIEW, person="Enno Janssen")
    kept = archive.sources.add(other.id, call, "Mia")
    proof = Link(kept.id, Use.VERIFIED, "Ben", clock())
    (checked,) = archive.claims.record(replace(claim(other, clock), links=(proof,)))
    uses = archive.search.uses_of(Source(0, "Gespräch", person="enno  janssen"))
    assert [(use.draft_id, use.title, use.verified) for use in uses.drafts] == [
        (other.id, "Zweiter", 1)
    ]
    assert (uses.verified, uses.last) == (1, proof.at)
    archive.claims.record(replace(checked, links=()))
    assert archive.search.uses_of(call).verified == 0, "the link was taken back"
    assert archive.search.uses_of(call, but=other.id).drafts == ()
    for alike in (Source(0, "AKTE hafen"), Source(0, "x", url="http://example.org/h#seite")):
        assert [use.draft_id for use in archive.search.uses_of(alike).drafts] == [harbour.id]
    for unlike in (Source(0, "Akte"), Source(0, "Akte Hafen 2"), Source(0, '"'), Source(0, "")):
        assert archive.search.uses_of(unlike).drafts == ()


def test_a_source_used_in_several_drafts_names_the_last_first(archive, draft):
    others = [archive.drafts.add(reading(title=f"{n}"), by="Jo").id for n in range(3)]
    for draft_id in (others[1], others[0], others[2], others[1]):
        archive.sources.add(draft_id, Source(0, "Ratsprotokoll"), "Jo")
    uses = archive.search.uses_of(Source(0, "Ratsprotokoll"))
    assert [use.draft_id for use in uses.drafts] == [others[1], others[2], others[0]]


def test_a_confidential_source_is_asked_about_nowhere(archive, harbour):
    assert archive.search.uses_of(Source(0, "Akte Hafen", confidential=True)).drafts == ()
