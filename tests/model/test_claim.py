"""What each status of a claim means, and when a claim is proved."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copydesk.model.claim import Claim, ClaimStatus, Link, Use
from copydesk.model.decision import Anchor

NOW = datetime(2024, 5, 2, tzinfo=UTC)
MEANING = {
    ClaimStatus.OPEN: "",
    ClaimStatus.NEEDS_SOURCE: "",
    ClaimStatus.SOURCED: "vouched",
    ClaimStatus.VERIFIED: "vouched checked done",
    ClaimStatus.CORRECTED: "vouched checked done",
    ClaimStatus.QUERY_AUTHOR: "asks",
    ClaimStatus.QUERY_EDITOR: "asks",
    ClaimStatus.UNVERIFIABLE: "",
    ClaimStatus.NOT_A_CLAIM: "vouched done",
    ClaimStatus.COMMON_KNOWLEDGE: "vouched done",
    ClaimStatus.PARTLY: "vouched",
    ClaimStatus.WRONG: "judged",
}


def claim(**values) -> Claim:
    return Claim(
        1,
        1,
        Anchor("Der Hafen kostet 40 Millionen Euro."),
        "Er kostet so viel.",
        "Eva",
        NOW,
        **values,
    )


@pytest.mark.parametrize("status", ClaimStatus)
def test_what_a_status_means(status):
    names = ("vouched", "judged", "checked", "done", "asks")
    means = {name for name in names if getattr(status, name)}
    wanted = set(MEANING[status].split())
    assert means == wanted | ({"judged"} if "vouched" in wanted else set())


@pytest.mark.parametrize(
    ("status", "links", "unproved"),
    [
        (ClaimStatus.VERIFIED, (), True),
        (ClaimStatus.VERIFIED, (Link(7, Use.CITED, "Eva", NOW),), True),
        (ClaimStatus.VERIFIED, (Link(7, Use.VERIFIED, "Eva", NOW),), False),
        (ClaimStatus.SOURCED, (), False),
    ],
)
def test_what_was_found_right_is_proved_by_a_source_that_verified_it(status, links, unproved):
    assert claim(status=status, links=links).unproved is unproved


def test_an_answer_counts_where_one_was_asked_for_and_says_something():
    assert claim(status=ClaimStatus.QUERY_AUTHOR, answer="Ja, 40.").answered
    assert not claim(status=ClaimStatus.QUERY_AUTHOR, answer="  ").answered
    assert not claim(status=ClaimStatus.OPEN, answer="Ja, 40.").answered


def test_the_sources_of_a_use_come_in_their_order():
    links = (
        Link(9, Use.CITED, "Eva", NOW),
        Link(3, Use.VERIFIED, "Eva", NOW),
        Link(4, Use.CITED, "Eva", NOW),
    )
    assert claim(links=links).sources(Use.CITED) == (9, 4)


@pytest.mark.parametrize(
    ("status", "ordinal", "withdrawn"),
    [
        (ClaimStatus.NOT_A_CLAIM, Anchor.GONE, True),
        (ClaimStatus.NOT_A_CLAIM, 0, False),
        (ClaimStatus.OPEN, Anchor.GONE, False),
    ],
)
def test_only_what_was_taken_back_lies_nowhere(status, ordinal, withdrawn):
    assert (
        replace(claim(status=status), anchor=Anchor("Er", ordinal=ordinal)).withdrawn is withdrawn
    )
