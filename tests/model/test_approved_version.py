"""Only the very text that somebody approved can become what export takes; a confidential source keeps its words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copydesk.model.claim import Claim, Link, Use
from copydesk.model.decision import Anchor
from copydesk.model.dossier import Dossier
from copydesk.model.draft import TextFormat
from copydesk.model.source import Source, is_date
from copydesk.model.version import Approval, ApprovedVersion, Status, Version, text_hash

NOW = datetime(2024, 5, 2, tzinfo=UTC)
TEXT = "Der Hafen wächst.\n"
VERSION = Version(
    1, 0, "Hafen", TEXT, TextFormat.PLAIN, "de", text_hash(TEXT), "", "Mia", NOW, Status.APPROVED
)
APPROVAL = Approval("Eva", NOW, text_hash(TEXT))


def test_the_text_that_was_approved_is_taken():
    assert ApprovedVersion(VERSION, APPROVAL).version.text == TEXT


@pytest.mark.parametrize(
    ("version", "approval"),
    [
        (replace(VERSION, text="Der Hafen schrumpft.\n"), APPROVAL),
        (VERSION, replace(APPROVAL, text_sha256=text_hash("Anderer Text"))),
        (replace(VERSION, sha256=text_hash("Anderer Text")), APPROVAL),
    ],
)
def test_no_other_text_is(version, approval):
    with pytest.raises(ValueError, match="for another text"):
        ApprovedVersion(version, approval)


def test_half_a_character_has_a_hash_too():
    assert text_hash("\ud800") != text_hash("")


def test_an_edition_without_the_tick_tells_of_a_confidential_source_only_that_it_is_there():
    secret = Source(3, "Quaddelfisch", confidential=True, person="Ute Claus", note="Treffpunkt")
    open_one = Source(4, "Haushaltsplan")
    links = (Link(3, Use.VERIFIED, "Eva", NOW, "S. 7"), Link(4, Use.CITED, "Eva", NOW, "S. 9"))
    claim = Claim(1, 1, Anchor("Hafen"), "Er wächst.", "Eva", NOW, links=links)
    whole = Dossier(sources=(secret, open_one), claims=(claim,))
    told = whole.edition(confidential=False)
    assert told.source(3) == Source(3, "", secret.kind, confidential=True)
    assert told.source(4) == open_one
    assert [link.locator for link in told.claims[0].links] == ["", "S. 9"]
    assert whole.edition(confidential=True) == whole
    assert whole.source(9) is None


@pytest.mark.parametrize(
    ("words", "right"),
    [("", True), ("2024", True), ("2024-03", True), ("2024-03-15", True), ("15.3.2024", False), ("2024-13", False), ("2024-03-32", False)],
)  # fmt: skip
def test_dates_of_sources_are_years_months_or_days(words, right):
    assert is_date(words) is right
