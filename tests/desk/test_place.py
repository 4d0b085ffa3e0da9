"""What the place of the database is worth: told once."""

from copydesk.desk.place import news_of_the_place


def mounts(room):
    return f"server:/desk {room.folder} nfs4 rw 0 0\n"


def test_a_network_folder_is_told_once(room):
    (news,) = news_of_the_place(room.archive, mounts(room))
    assert "network folder" in news.said()
    assert news_of_the_place(room.archive, mounts(room)) == ()


def test_what_comes_later_is_told_too_and_what_was_told_is_not(room):
    news_of_the_place(room.archive, mounts(room))
    copy = room.folder / "desk (conflicted copy).db"
    copy.write_bytes(b"")
    later = news_of_the_place(room.archive, mounts(room))
    assert [copy.name in each.said() for each in later] == [True]


def test_of_a_usual_folder_nothing_is_told(room):
    assert news_of_the_place(room.archive, "") == ()
