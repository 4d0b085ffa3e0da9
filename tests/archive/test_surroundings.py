"""Places that may lose a database are named, and nothing else is."""

from pathlib import Path

import pytest

from copydesk.archive.search.surroundings import worries

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/desk /mnt/die\\040Redaktion nfs4 rw 0 0
/dev/sdb1 /mnt/die\\040Redaktion/lokal ext4 rw 0 0
"""


def said(path, mounts=MOUNTS):
    return [phrase.said() for phrase in worries(Path(path), mounts)]


def test_a_folder_of_this_computer_is_no_worry(tmp_path):
    assert said("/home/eva/copydesk.db") == []
    assert said("/mnt/die Redaktion/lokal/copydesk.db") == []
    assert said("/home/eva/Conflicts of Interest/desk.db") == []
    assert worries(tmp_path / "desk.db") == ()


def test_a_network_folder_is_named():
    (sentence,) = said("/mnt/die Redaktion/copydesk.db")
    assert "lies on a network folder" in sentence
    assert "network folder" in said("//server/desk/copydesk.db", "")[0]


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Verlag", "Nextcloud", "Google Drive"])
def test_a_synced_folder_is_named(folder):
    (sentence,) = said(f"/home/eva/{folder}/desk/copydesk.db")
    assert f"synced folder ({folder})" in sentence


def test_copies_of_a_conflict_are_named(tmp_path):
    for name in (
        "desk.db",
        "desk (Eva's conflicted copy).db",
        "desk.sync-conflict-1.db",
        "desk2.db",
    ):
        (tmp_path / name).touch()
    sentences = said(tmp_path / "desk.db", "")
    assert ["conflicted" in s or "sync-conflict" in s for s in sentences] == [True, True]
