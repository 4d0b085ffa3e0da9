"""The ledger of claims in the archive: every state kept, links told apart, secrets out of the search."""

from dataclasses import replace

import pytest

from archive.test_sources import SECRET, bytes_of
from archive.test_versions import save
from copydesk.archive.values import Event
from copydesk.model.claim import Claim, ClaimKind, ClaimStatus, Judged, Link, Use
from copydesk.model.decision import Anchor
from copydesk.model.phrase import CopydeskError
from copydesk.model.source import Attribution, Medium, Source, SourceKind
from copydesk.review.ledger import RESUMED, UNDONE

WORDS = Anchor("wird ausgebaut", "Der Hafen von Nordmünde ", ".", 0)


def claim(draft, clock, source=None, **more):
    links = (Link(source.id, Use.CITED, "Mia", clock(), "S. 4"),) if source else ()
    given = {
        "statement": "Der Hafen wird ausgebaut.",
        "by": "Mia",
        "kind": ClaimKind.EVENT,
        "links": links,
    }
    return Claim(id=0, draft_id=draft.id, anchor=WORDS, at=clock(), **(given | more))


def test_a_claim_is_kept_with_every_state_that_it_was_in(archive, draft, clock):
    (made,) = archive.claims.record(claim(draft, clock))
    (asked,) = archive.claims.record(
        replace(made, status=ClaimStatus.QUERY_AUTHOR, question="Ab wann?", by="Ben", at=clock())
    )
    assert archive.claims.of_draft(draft.id) == (asked,)
    assert [(c.by, c.status, c.question) for c in archive.claims.history(made.id)] == [
        ("Mia", ClaimStatus.OPEN, ""),
        ("Ben", ClaimStatus.QUERY_AUTHOR, "Ab wann?"),
    ]
    told = [entry.event for entry in archive.log.of_draft(draft.id)]
    assert told[-2:] == [Event.CLAIM_ADDED, Event.CLAIM_CHANGED]


def test_a_source_serves_many_claims_and_a_claim_has_many_sources(archive, draft, clock):
    minutes = archive.sources.add(draft.id, Source(0, "Ratsprotokoll"), "Mia")
    call = archive.sources.add(draft.id, Source(0, "Anruf im Rathaus", SourceKind.INTERVIEW), "Ben")
    (one, two) = archive.claims.record(claim(draft, clock, minutes), claim(draft, clock, minutes))
    proof = Link(call.id, Use.VERIFIED, "Ben", clock(), "12:30")
    archive.claims.record(replace(one, links=(*one.links, proof), status=ClaimStatus.VERIFIED))
    first, second = archive.claims.of_draft(draft.id)
    assert (first.sources(Use.CITED), first.sources(Use.VERIFIED)) == ((minutes.id,), (call.id,))
    assert [(link.by, link.locator) for link in first.links] == [("Mia", "S. 4"), ("Ben", "12:30")]
    assert second.links == two.links
    archive.claims.record(replace(first, links=(proof,)))
    assert archive.claims.get(first.id).links == (proof,)


def test_who_verified_is_read_from_history_and_ends_with_the_words(archive, draft, clock):
    (made,) = archive.claims.record(claim(draft, clock, checkers=("nobody",)))
    assert made.checkers == ()
    for name in ("Ben", "Ben", "Ida"):
        (made,) = archive.claims.record(
            replace(made, status=ClaimStatus.VERIFIED, by=name, at=clock())
        )
    assert made.checkers == ("Ben", "Ida")
    (moved,) = archive.claims.record(replace(made, anchor=replace(WORDS, exact="wird gebaut")))
    assert moved.checkers == ("Ida",)
    (undone,) = archive.claims.record(replace(moved, status=ClaimStatus.OPEN))
    assert undone.checkers == ()


def undone(made, words):
    moved = replace(made.anchor, exact=words)
    return replace(made, status=ClaimStatus.OPEN, anchor=moved, remark=UNDONE.template)


def test_who_verified_comes_back_with_the_words_that_were_verified(archive, draft, clock):
    (made,) = archive.claims.record(claim(draft, clock, status=ClaimStatus.VERIFIED))
    for words in ("wird gebaut", "wird neu gebaut"):
        (edited,) = archive.claims.record(replace(undone(made, words), by="Ben"))
        assert edited.checkers == ()
        assert edited.before == Judged("wird ausgebaut", ClaimStatus.VERIFIED, ("Mia",))
    again = replace(edited, status=ClaimStatus.VERIFIED, anchor=WORDS, remark=RESUMED.template)
    (resumed,) = archive.claims.record(again)
    assert (resumed.checkers, resumed.before) == (("Mia",), None)


def test_a_check_of_edited_words_that_is_taken_back_leaves_what_the_edit_undid(
    archive, draft, clock
):
    (made,) = archive.claims.record(claim(draft, clock, status=ClaimStatus.VERIFIED))
    (edited,) = archive.claims.record(undone(made, "wird gebaut"))
    (again,) = archive.claims.record(replace(edited, status=ClaimStatus.VERIFIED, remark=""))
    assert again.before is None
    (back,) = archive.claims.record(undone(again, "wird gebaut"))
    assert (back.before, back.checkers) == (
        Judged("wird ausgebaut", ClaimStatus.VERIFIED, ("Mia",)),
        (),
    )


@pytest.mark.parametrize("touched", ["asked", "a source forgotten"])
def test_a_check_is_not_kept_in_mind_once_more_than_the_words_changed(
    archive, draft, clock, touched
):
    minutes = archive.sources.add(draft.id, Source(0, "Ratsprotokoll"), "Mia")
    checked = claim(draft, clock, minutes, status=ClaimStatus.VERIFIED)
    (made,) = archive.claims.record(checked)
    (edited,) = archive.claims.record(undone(made, "wird gebaut"))
    assert edited.before is not None
    if touched == "asked":
        archive.claims.record(replace(edited, status=ClaimStatus.QUERY_AUTHOR, remark=""))
    else:
        archive.sources.remove(minutes.id, "Mia")
    assert archive.claims.get(made.id).before is None


def test_what_is_right_is_kept_with_the_entry_that_says_so_and_is_found(archive, draft, clock):
    (made,) = archive.claims.record(claim(draft, clock, status=ClaimStatus.VERIFIED))
    wrong = replace(made, status=ClaimStatus.WRONG, instead="Er wird stillgelegt.")
    (kept,) = archive.claims.record(wrong)
    assert (kept.instead, kept.checkers) == ("Er wird stillgelegt.", ())
    assert [state.instead for state in archive.claims.history(made.id)] == ["", kept.instead]
    assert archive.search.find("stillgelegt")


def test_an_edit_that_undoes_a_check_is_saved_with_its_version(archive, draft, clock):
    (made,) = archive.claims.record(claim(draft, clock, status=ClaimStatus.VERIFIED))
    dropped = replace(made, status=ClaimStatus.OPEN, remark="The words were changed.")
    save(archive, draft, claims=(dropped,))
    assert archive.claims.get(made.id).status is ClaimStatus.OPEN


def test_a_link_to_another_drafts_source_is_refused_and_nothing_is_kept(archive, draft, clock):
    from archive.conftest import reading

    other = archive.drafts.add(reading(title="Anderes"), by="Jo")
    foreign = archive.sources.add(other.id, Source(0, "Fremd"), "Jo")
    with pytest.raises(CopydeskError, match="no source"):
        archive.claims.record(claim(draft, clock, foreign))
    assert archive.claims.of_draft(draft.id) == ()
    with pytest.raises(CopydeskError, match="no claim 7"):
        archive.claims.get(7)


def test_claims_are_found_by_what_they_say_now(archive, draft, clock):
    (made,) = archive.claims.record(claim(draft, clock, statement="Der Hafen kostet Millionen."))
    assert [hit.draft_id for hit in archive.search.find("Millionen")] == [draft.id]
    archive.claims.record(replace(made, statement="Der Hafen kostet Milliarden."))
    assert archive.search.find("Millionen") == ()
    assert archive.search.find("Milliarden")


def test_a_source_keeps_all_its_fields_and_its_files(archive, draft):
    whole = Source(
        id=0, title="Gespräch mit dem Hafenmeister", kind=SourceKind.INTERVIEW, locator="03:10",
        url="https://example.org/h", note="ruhig", confidential=False, primary=True,
        archived_url="https://archive.example.org/h", published="2026", accessed="2026-02-28",
        person="Enno Janssen", role="Hafenmeister", interviewed="2026-02", medium=Medium.PHONE,
        attribution=Attribution.BACKGROUND,
    )  # fmt: skip
    kept = archive.sources.add(draft.id, whole, "Mia")
    file = archive.sources.attach(kept.id, "gespräch.txt", b"ja", "Mia")
    assert archive.sources.of_draft(draft.id) == (replace(whole, id=kept.id, attachments=(file,)),)
    assert archive.sources.file(file.id) == b"ja"
    assert archive.search.find("Janssen")
    with pytest.raises(CopydeskError, match="is no date"):
        archive.sources.change(replace(kept, published="gestern"), "Mia")


def test_a_forgotten_source_leaves_no_word_in_links_files_and_approvals(archive, draft, clock):
    from archive.test_versions import approve

    secret = Source(0, SECRET, person=SECRET, confidential=True)
    kept = archive.sources.add(draft.id, secret, "Mia")
    archive.sources.attach(kept.id, f"{SECRET}.txt", SECRET.encode(), "Mia")
    link = Link(kept.id, Use.CITED, "Mia", clock(), f"S. 4 bei {SECRET}")
    archive.claims.record(claim(draft, clock, links=(link,)))
    given = approve(archive, draft, clock)
    assert SECRET in repr(given.dossier)
    assert SECRET.encode() in bytes_of(archive)
    archive.sources.remove(kept.id, "Mia")
    assert SECRET.encode() not in bytes_of(archive)
    again = archive.approvals.approved(draft.id)
    assert again.approval.sha256 == given.approval.sha256
    assert again.dossier.sources == ()


def test_a_file_that_is_too_large_or_not_there_is_refused_before_it_is_read(tmp_path, monkeypatch):
    from copydesk.archive.tables import sources

    proof = tmp_path / "film.mp4"
    proof.write_bytes(b"12345")
    assert sources.read_proof(proof) == ("film.mp4", b"12345")
    monkeypatch.setattr(sources, "LARGEST_FILE", 4)
    with pytest.raises(CopydeskError, match="larger than"):
        sources.read_proof(proof)
    with pytest.raises(CopydeskError, match="cannot be read"):
        sources.read_proof(tmp_path / "fehlt.pdf")
