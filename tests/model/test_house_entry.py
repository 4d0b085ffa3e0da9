"""An entry of the house list: which wording holds, which waits, and what people may write."""

from datetime import UTC, datetime

import pytest

from copydesk.model.house_entry import EntryState, EntryStep, HouseEntry, Step, joined, wording
from copydesk.model.phrase import CopydeskError

NOW = datetime(2024, 5, 2, tzinfo=UTC)
OLD, NEW = wording("Kiew"), wording("Kyjiw; Kyiv", "Kyiv")


def entry(*steps) -> HouseEntry:
    return HouseEntry(1, tuple(EntryStep(step, what, "Eva", NOW) for step, what in steps))


@pytest.mark.parametrize(
    ("steps", "state", "shown", "holds"),
    [
        ([(Step.PROPOSED, OLD)], EntryState.PROPOSED, OLD, None),
        ([(Step.ACCEPTED, OLD)], EntryState.ACCEPTED, OLD, OLD),
        ([(Step.ACCEPTED, OLD), (Step.PROPOSED, NEW)], EntryState.PROPOSED, NEW, OLD),
        ([(Step.ACCEPTED, OLD), (Step.PROPOSED, NEW), (Step.DECLINED, NEW)], EntryState.ACCEPTED, OLD, OLD),
        ([(Step.PROPOSED, NEW), (Step.DECLINED, NEW)], EntryState.WITHDRAWN, NEW, None),
        ([(Step.ACCEPTED, OLD), (Step.WITHDRAWN, OLD)], EntryState.WITHDRAWN, OLD, None),
        ([(Step.ACCEPTED, OLD), (Step.WITHDRAWN, OLD), (Step.ACCEPTED, NEW)], EntryState.ACCEPTED, NEW, NEW),
    ],
)  # fmt: skip
def test_its_steps_tell_where_it_stands(steps, state, shown, holds):
    made = entry(*steps)
    assert (made.state, made.wording, made.in_force) == (state, shown, holds)


def test_spellings_are_read_and_written_with_semicolons_between_them():
    assert NEW.forms("de") == ("Kyjiw", "Kyiv")
    assert NEW.forms("en") == NEW.forms("fr") == ("Kyiv",)
    assert OLD.forms("en") == ("Kiew",)
    assert wording(joined(NEW.german)).german == NEW.german
    assert wording("  Kyjiw \t(Stadt) ;; Kyjiw (Stadt)\n").german == ("Kyjiw (Stadt)",)


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "missing"),
        (" ; ", "missing"),
        ("x" * 121, "too long"),
        ("; ".join(f"Name {n}" for n in range(13)), "too long"),
        ("4711", "no letter"),
    ],
)
def test_what_is_no_name_is_refused_in_a_sentence(written, why):
    with pytest.raises(CopydeskError, match=why):
        wording(written)


def test_the_longest_that_may_be_is_taken():
    assert len(wording("; ".join("x" * 119 + chr(97 + n) for n in range(12))).german) == 12


def test_who_took_the_last_step_and_when():
    later = datetime(2024, 6, 1, tzinfo=UTC)
    first = EntryStep(Step.PROPOSED, OLD, "Eva", NOW)
    made = HouseEntry(1, (first, EntryStep(Step.ACCEPTED, OLD, "Jan", later)))
    assert (made.by, made.at) == ("Jan", later)
