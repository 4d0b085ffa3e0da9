"""The command line follows the house list and remembers the names that were approved."""

import pytest

from copydesk.archive.archive import Archive
from copydesk.model.house_entry import wording

TEXT = "Gestern klagte in Kiel die Anwältin Jutta Ferstlinger. Das Gericht will die Sache nicht vor dem Mai verhandeln.\n"
WRONG = TEXT.replace("Ferstlinger", "Festlinger")


@pytest.fixture
def database(user):
    return user / "desk.db"


def test_check_follows_the_list_of_the_users_database(run, user, database):
    (user / "klage.txt").write_text(WRONG, encoding="utf-8")
    assert run("check", "klage.txt")[0] == 0
    with Archive(database) as archive:
        archive.house_names.propose(wording("Jutta Ferstlinger"), "Kim", accept=True)
    status, out, _ = run("check", "klage.txt")
    assert status == 1
    assert "the house list says Jutta Ferstlinger" in out


def test_names_approved_in_three_drafts_are_what_the_house_writes(run, user, database):
    for number in range(3):
        name = f"klage{number}.txt"
        (user / name).write_text(TEXT, encoding="utf-8")
        assert run("add", name)[0] == 0
        assert run("approve", number + 1, "--by", "Kim", "--reason", "so")[0] == 0
    with Archive(database) as archive:
        known = {name.name: name.count for name in archive.approved_names.known()}
    assert known["Jutta Ferstlinger"] == 3
    (user / "neu.txt").write_text(WRONG, encoding="utf-8")
    assert "the house wrote Jutta Ferstlinger 3 times, last on" in run("check", "neu.txt")[1]


def test_a_strange_file_in_the_databases_place_is_said_and_the_check_goes_on(run, user, database):
    database.write_bytes(b"x" * 200)
    (user / "klage.txt").write_text(WRONG, encoding="utf-8")
    status, _, said = run("check", "klage.txt")
    assert status == 0
    assert "not a database" in said
