"""The house list: anyone proposes, the keeper accepts, every step stays in the record."""

import csv
import io
import sqlite3
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.conftest import reading
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine
from copydesk.archive.tables.stored_names import with_stored_names
from copydesk.desk.house_table import _read, _rows, take_table, write_table
from copydesk.model.house import DEFAULT_HOUSE
from copydesk.model.house_entry import EntryState, EntryStep, HouseEntry, Step, wording
from copydesk.model.phrase import CopydeskError
from copydesk.model.version import Approval
from properties import examples


@pytest.fixture
def names(archive):
    return archive.house_names


def forms(archive):
    return {name.german[0] for name in archive.with_names(DEFAULT_HOUSE).listed}


def test_a_proposal_changes_nothing_until_it_is_accepted(archive, names):
    entry = names.propose(wording("Jutta Ferstl", note="Anwältin"), "Jo")
    assert (entry.state, entry.by) == (EntryState.PROPOSED, "Jo")
    assert forms(archive) == set()
    accepted = names.accept(entry.id, "Kim")
    assert (accepted.state, accepted.by) == (EntryState.ACCEPTED, "Kim")
    assert accepted.at > entry.at
    assert forms(archive) == {"Jutta Ferstl"}


def test_only_the_keeper_accepts_where_there_is_one(archive, names):
    names.set_keeper("Kim Petersen", "Kim Petersen")
    entry = names.propose(wording("Jutta Ferstl"), "Jo")
    for act in (
        lambda: names.accept(entry.id, "Jo"),
        lambda: names.propose(wording("Uwe Frank"), "Jo", accept=True),
        lambda: names.set_keeper("Jo", "Jo"),
    ):
        with pytest.raises(CopydeskError, match="kept by Kim Petersen"):
            act()
    names.accept(entry.id, " kim  petersen ")
    with pytest.raises(CopydeskError, match="kept by"):
        names.withdraw(entry.id, "Jo")
    names.withdraw(entry.id, "Kim Petersen")
    assert forms(archive) == set()


def test_a_change_that_waits_leaves_what_was_accepted_in_force(archive, names):
    names.set_keeper("Kim", "Kim")
    entry = names.propose(wording("Jutta Ferstl"), "Kim", accept=True)
    change = names.propose(wording("Jutta Ferstel"), "Jo", entry.id)
    assert change.state is EntryState.PROPOSED
    assert change.wording.german == ("Jutta Ferstel",)
    assert forms(archive) == {"Jutta Ferstl"}
    declined = names.withdraw(entry.id, "Jo")
    assert declined.state is EntryState.ACCEPTED
    assert declined.wording.german == ("Jutta Ferstl",)
    assert [step.step.value for step in declined.steps] == ["accepted", "proposed", "declined"]


def test_whoever_proposed_may_take_it_back(names):
    names.set_keeper("Kim", "Kim")
    entry = names.propose(wording("Jutta Ferstl"), "Jo")
    assert names.withdraw(entry.id, "Jo").state is EntryState.WITHDRAWN
    assert names.propose(wording("Jutta Ferstl"), "Mia").id != entry.id


def test_a_name_stands_once_on_the_list(names):
    names.propose(wording("Jutta Ferstl"), "Jo")
    with pytest.raises(CopydeskError, match="on the house list already"):
        names.propose(wording("Jutta Ferstl"), "Mia")


@pytest.mark.parametrize("words", ["", " ; ", "123", "x" * 200, ";".join("abcdefghijklmnop")])
def test_what_is_no_name_is_refused(words):
    with pytest.raises(CopydeskError):
        wording(words)


def test_forms_are_read_with_single_blanks_and_each_once():
    name = wording(" Sergej\tLawrow ;Sergei Lawrow;Sergej Lawrow", "Sergey Lavrov", "Minister\n")
    assert name.german == ("Sergej Lawrow", "Sergei Lawrow")
    assert name.english == ("Sergey Lavrov",)
    assert name.note == "Minister"


@pytest.mark.parametrize("table", ["house_names", "approved_names"])
@pytest.mark.parametrize("change", ["UPDATE {} SET id = id + 1", "DELETE FROM {}"])
def test_names_are_only_ever_added_to(archive, draft, table, change):
    archive.house_names.propose(wording("Jutta Ferstl"), "Jo")
    approve(archive, draft)
    archive.approved_names.record(draft.id, 0, [("Ada Petersen", 2)])
    with (
        pytest.raises(sqlite3.IntegrityError, match="only ever added"),
        archive._connection.write(),
    ):
        archive._connection.run(change.format(table))


def test_a_changed_step_is_found_by_the_doctor(archive, names):
    names.propose(wording("Jutta Ferstl"), "Jo")
    path = archive.path
    archive.close()
    raw = sqlite3.connect(path)
    with raw:
        (trigger,) = raw.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'house_names_stay'"
        ).fetchone()
        raw.execute("DROP TRIGGER house_names_stay")
        raw.execute("UPDATE house_names SET german = 'Jutta Frestl'")
        raw.execute(trigger)
    raw.close()
    assert any("house_names" in trouble.sentence.said() for trouble in examine(path).troubles)


def test_the_table_comes_back_as_it_went_out(archive, names, tmp_path):
    names.propose(
        wording("Sergej Lawrow; Sergei Lawrow", "Sergey Lavrov", "Minister"), "Jo", accept=True
    )
    names.propose(wording("+plus Verlag", note="=SUMME(A1)"), "Jo", accept=True)
    names.propose(wording("Jutta Ferstl"), "Jo")
    table = write_table(names.all())
    assert "\n=" not in table.replace(",=", "\n=")
    with Archive(tmp_path / "other.db") as other:
        taken = take_table(table.encode(), other.house_names, "Mia")
        assert (taken.new, taken.changed, taken.same, taken.problems) == (3, 0, 0, ())
        assert [entry.wording for entry in other.house_names.all()] == [
            e.wording for e in names.all()
        ]
        assert [entry.state for entry in other.house_names.all()] == [e.state for e in names.all()]
        again = take_table(table.encode(), other.house_names, "Mia")
        assert (again.new, again.changed, again.same) == (0, 0, 3)


SIDE = st.text("aÄ=+-@'\",\t ", max_size=6)
FORMS = st.lists(
    st.builds("{}{}{}".format, SIDE, st.sampled_from("aÄ"), SIDE), min_size=1, max_size=3
)


@settings(max_examples=examples(60))
@given(FORMS, FORMS, st.text("xy=+'\", ", max_size=10))
def test_any_name_comes_back_from_a_table(german, english, note):
    name = wording("; ".join(german), "; ".join(english), note)
    step = EntryStep(Step.ACCEPTED, name, "=Kim", datetime(2026, 3, 1, tzinfo=UTC))
    table = write_table([HouseEntry(1, (step,))])
    [(number, cells)] = list(_rows(table))
    assert number == 2
    assert _read(cells) == (name, EntryState.ACCEPTED)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in next(reader_of(table)))


def reader_of(table):
    return iter(list(csv.reader(io.StringIO(table, newline="")))[1:])


def test_bad_rows_are_named_and_the_others_taken(names):
    table = 'Name;Notiz;Stand\r\n"Jutta Ferstl; J. Ferstl";Anwältin;angenommen\r\n;leer;\r\n42;;\r\nUwe Frank;;vielleicht\r\n\r\nMia Lang;;\r\n'
    taken = take_table(table.encode("windows-1252"), names, "Jo")
    assert taken.new == 2
    assert [problem.said() for problem in taken.problems] == [
        "Row 3: The name is missing.",
        "Row 4: “42” has no letter: this is not a name.",
        "Row 5: “vielleicht” is no state: accepted, proposed or withdrawn.",
    ]


def test_rows_of_others_than_the_keeper_are_proposals(archive, names):
    names.set_keeper("Kim", "Kim")
    taken = take_table(b"name,english,note\r\nJutta Ferstl,,x\r\n", names, "Jo")
    assert taken.new == 1
    assert names.all()[0].state is EntryState.PROPOSED
    assert forms(archive) == set()


def test_thousands_of_rows_are_one_write(archive, names):
    rows = "".join(f"Name {chr(97 + n % 26)}{n},,\r\n" for n in range(3000))
    taken = take_table(f"name,english,note\r\n{rows}".encode(), names, "Jo")
    assert (taken.new, taken.problems) == (3000, ())
    assert len(forms(archive)) == 3000
    assert names.newest == 3000


def test_a_table_changes_what_stands_on_the_list_once_for_each_row(names):
    names.propose(wording("Jutta Ferstl"), "Jo", accept=True)
    taken = take_table(b"name,note\r\nJutta Ferstl,Anw\r\nUwe,\r\nUwe,\r\n", names, "Jo")
    assert (taken.new, taken.changed, taken.same) == (1, 1, 1)


@pytest.mark.parametrize("data", [b"", b"\x00\x01", b"a,b\r\n1,2\r\n", b"x" * 6_000_000])
def test_what_is_no_table_is_refused_in_a_sentence(names, data):
    with pytest.raises(CopydeskError):
        take_table(data, names, "Jo")


def approve(archive, draft):
    version = archive.versions.latest(draft.id)
    approval = Approval("Kim", version.at, version.sha256)
    archive.approvals.approve(draft.id, version.number, approval)


def approved_drafts(archive, count, name="Antony Blinken"):
    for _ in range(count):
        draft = archive.drafts.add(reading(), by="Jo", language="de")
        approve(archive, draft)
        archive.approved_names.record(draft.id, 0, [(name, 2), ("Kiew", 1)])


def test_what_several_approved_drafts_wrote_is_what_the_house_writes(archive):
    approved_drafts(archive, 2)
    assert archive.approved_names.known() == frozenset()
    approved_drafts(archive, 1)
    known = {each.name: each for each in archive.approved_names.known()}
    assert known["Antony Blinken"].count == 6
    assert known["Antony Blinken"].last == date(2026, 3, 1)


def test_names_of_a_version_that_nobody_approved_are_not_kept(archive, draft):
    assert not archive.approved_names.record(draft.id, 0, [("Ada Petersen", 2)])
    approve(archive, draft)
    assert archive.approved_names.record(
        draft.id, 0, [("Ada Petersen", 2), ("", 1), ("x" * 400, 1)]
    )
    assert not archive.approved_names.record(draft.id, 0, [("Ada Petersen", 2)]), "once a version"
    assert [each.name for each in archive.approved_names.known(1)] == ["Ada Petersen"]


def test_the_checks_read_the_names_of_a_database_without_changing_it(archive):
    archive.house_names.propose(wording("Jutta Ferstl"), "Jo", accept=True)
    approved_drafts(archive, 3)
    before = archive.path.read_bytes()
    house = with_stored_names(DEFAULT_HOUSE, archive.path)
    assert house == archive.with_names(DEFAULT_HOUSE)
    assert house.listed
    assert house.approved
    assert archive.path.read_bytes() == before


def test_no_database_means_no_names_and_a_strange_file_is_a_sentence(tmp_path):
    assert with_stored_names(DEFAULT_HOUSE, tmp_path / "none.db") == DEFAULT_HOUSE
    (tmp_path / "strange.db").write_text("x" * 200)
    with pytest.raises(CopydeskError, match="not a database"):
        with_stored_names(DEFAULT_HOUSE, tmp_path / "strange.db")
