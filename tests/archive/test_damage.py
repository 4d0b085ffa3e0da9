"""A damaged database is told as one, is never written to, and shows the way to its newest good copy."""

from datetime import timedelta

import pytest

from archive.conftest import Clock, reading
from archive.test_versions import save
from copydesk.archive.archive import Archive
from copydesk.archive.care.backup import good_backups, put_back
from copydesk.archive.care.doctor import examine
from copydesk.archive.file import connection
from copydesk.archive.file.errors import DamagedError
from copydesk.model.phrase import CopydeskError

PAGE = 4096


@pytest.fixture
def desk(tmp_path):
    """A database with a copy of yesterday, closed."""
    clock = Clock()
    with Archive(tmp_path / "desk.db", now=clock) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        archive.backups.daily()
        clock.time += timedelta(days=1)
        save(archive, draft, "Neu " * 3000)
    return tmp_path / "desk.db"


def zero_a_page(path, number):
    data = bytearray(path.read_bytes())
    data[number * PAGE : (number + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    return bytes(data)


def taken_in(path):
    """Why no draft could be taken in; nothing where it could."""
    try:
        with Archive(path) as archive:
            archive.drafts.add(reading("Dazu.", "Dazu"), by="Jo")
    except CopydeskError as error:
        return str(error)
    return ""


def test_no_page_can_be_zeroed_without_the_next_write_being_refused(desk):
    sound = desk.read_bytes()
    refused = 0
    for number in range(1, len(sound) // PAGE):
        desk.write_bytes(sound)
        damaged = zero_a_page(desk, number)
        if damaged == sound:
            continue
        said = taken_in(desk)
        if said:
            refused += 1
            assert desk.read_bytes() == damaged, "it stays as it is"
            assert f"{desk}.backups" in said or "copydesk doctor" in said
        else:
            assert not examine(desk).well, "the doctor finds what no structure shows"
    assert refused > 5


def test_reading_goes_on_where_only_writing_is_refused(desk):
    with Archive(desk) as archive:
        root = archive._connection.value(
            "SELECT rootpage FROM sqlite_master WHERE name = 'remarks'"
        )
    damaged = zero_a_page(desk, root - 1)
    with Archive(desk) as archive:
        assert archive.versions.latest(1).number == 1
        with pytest.raises(DamagedError, match="is damaged and is left as it is"):
            archive.drafts.rename(1, "Neu", "Jo")
        with pytest.raises(DamagedError):
            archive.backups.write(desk.with_name("kopie.db"))
    assert desk.read_bytes() == damaged
    assert not desk.with_name("kopie.db").exists()


def test_a_very_large_file_is_left_to_the_daily_copy(desk, monkeypatch):
    monkeypatch.setattr(connection, "LOOKED_THROUGH", 1000)
    with Archive(desk) as archive:
        archive.drafts.rename(1, "Neu", "Jo")
        with pytest.MonkeyPatch.context() as never:
            never.setattr(archive._connection, "value", None)
            archive._connection.look_through()


@pytest.mark.parametrize("lost", [16, 100, PAGE, 3 * PAGE])
def test_an_overwritten_beginning_is_damage_of_ours_and_the_copy_comes_back(desk, lost):
    desk.write_bytes(bytes(lost) + desk.read_bytes()[lost:])
    report = examine(desk)
    assert report.troubles[0].sentence.said().startswith("The beginning of the file is overwritten")
    with pytest.raises(DamagedError):
        Archive(desk)
    put_back(good_backups(desk)[0], desk, Clock()())
    with Archive(desk) as again:
        assert again.versions.latest(1).number == 0
