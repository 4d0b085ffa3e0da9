"""An embargo is read from the line that says it, and holds until its time, cut out or not."""

from datetime import UTC, datetime

import pytest

from copydesk.model.draft import TextFormat
from copydesk.model.version import Approval, ApprovedVersion, Status, Version, text_hash
from copydesk.review.embargo import embargo_of

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


def approved(text, received=""):
    """An approved version of the text."""
    version = Version(
        1, 1, "Titel", text, TextFormat.PLAIN, "de", text_hash(text), "", "Kim", AT, Status.APPROVED
    )  # fmt: skip
    return ApprovedVersion(version, Approval("Kim", AT, text_hash(text)), received=received)


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("SPERRFRIST: 3. März 2026, 12.00 Uhr UTC", datetime(2026, 3, 3, 12, tzinfo=UTC)),
        ("Sperrfrist: 08.05.2026, 10 Uhr MESZ", datetime(2026, 5, 8, 8, tzinfo=UTC)),
        (
            "EMBARGOED until 10:00 BST, Friday 8 May 2026",
            datetime(2026, 5, 8, 9, tzinfo=UTC),
        ),
        ("Embargo until May 8, 2026, 10 p.m. EDT", datetime(2026, 5, 9, 2, tzinfo=UTC)),
        ("EMBARGO: 1600 GMT, 4 May", datetime(2026, 5, 4, 16, tzinfo=UTC)),
        ("Embargo until 12 a.m. GMT, 2026-05-08", datetime(2026, 5, 8, 0, tzinfo=UTC)),
    ],
)
def test_the_moment_is_read_in_its_own_zone(line, until):
    embargo = embargo_of(approved(f"{line}\n\nDer Rat tagt.\n"))
    assert embargo is not None
    assert embargo.until == until
    assert not embargo.holds(until)
    assert embargo.holds(until.replace(year=2025))


def test_without_an_hour_it_ends_with_the_beginning_of_its_day_where_the_desk_is():
    embargo = embargo_of(approved("Sperrfrist: 8. Mai 2026\n\nDer Rat tagt.\n"))
    assert embargo is not None
    assert embargo.until == datetime(2026, 5, 8).astimezone(UTC)


def test_without_a_day_it_holds_until_somebody_says_otherwise():
    embargo = embargo_of(approved("EMBARGOED UNTIL 1600 GMT, WEDNESDAY\n\nThe council met.\n"))
    assert embargo is not None
    assert embargo.until is None
    assert embargo.holds(datetime(2100, 1, 1, tzinfo=UTC))


def test_an_embargo_that_was_cut_out_still_holds_if_it_told_its_day():
    text = "Der Rat tagt.\n"
    cut = embargo_of(approved(text, "Sperrfrist: 8. Mai 2026, 10 Uhr UTC\n\nDer Rat tagt.\n"))
    assert cut is not None
    assert cut.until == datetime(2026, 5, 8, 10, tzinfo=UTC)
    assert embargo_of(approved(text, "EMBARGOED UNTIL WEDNESDAY\n\nDer Rat tagt.\n")) is None


@pytest.mark.parametrize(
    "text",
    ["Die Sperrfrist endete um zehn.\n", "The arms embargo of 3 May 2026 was lifted, he said.\n"],
)
def test_a_text_about_an_embargo_is_under_none(text):
    assert embargo_of(approved(text)) is None
