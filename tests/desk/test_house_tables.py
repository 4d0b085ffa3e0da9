"""A table of names into the house's list: who may accept accepts, others propose, and each row is accounted for."""

from copydesk.desk.house_table import take_table
from copydesk.model.house_entry import EntryState

TABLE = "name;note;state\nJutta Ferstl;;accepted\nKarin Öl;;proposed\nAlt Mann;;withdrawn\n;leer;accepted\n"


def states(names):
    return {entry.wording.german[0]: entry.state for entry in names.all()}


def test_rows_are_counted_and_the_bad_one_is_named_by_its_number(room):
    taken = take_table(TABLE.encode(), room.archive.house_names, "Jo")
    assert taken.same >= 1, "the withdrawn one"
    assert [problem.said().split(":")[0] for problem in taken.problems] == ["Row 5"]
    again = take_table(TABLE.encode(), room.archive.house_names, "Jo")
    assert (again.new, again.changed, again.same) == (0, 0, 3)
    assert len(again.problems) == 1


def test_what_is_proposed_in_the_table_is_not_accepted_by_whoever_may(room):
    take_table(TABLE.encode(), room.archive.house_names, "Jo")
    now = states(room.archive.house_names)
    assert now["Karin Öl"] is EntryState.PROPOSED
    assert "Alt Mann" not in now
