"""Versions are kept by what differs, and every character of every one comes back."""

import sqlite3
from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.conftest import Clock, reading
from archive.earlier import as_tables_were
from archive.test_versions import save
from copydesk.archive.archive import Archive
from copydesk.archive.care.doctor import examine
from copydesk.archive.file.errors import DamagedError
from copydesk.archive.file.packing import UnreadableTextError, packed, unpacked
from copydesk.archive.file.paths import backup_folder
from copydesk.archive.file.version_texts import TOGETHER
from copydesk.archive.migrations import CURRENT
from properties import examples

ANY = st.text(st.characters(), max_size=400)
"""With lone surrogates: what a file held is kept, whatever it was."""
LONG = "\n\n".join(f"Absatz {n} über den Hafen, {n * 7919 % 10007}." for n in range(3_000))


@given(ANY, ANY)
def test_a_text_comes_back_by_itself_and_beside_any_other(text, other):
    assert unpacked(packed(text)) == text
    assert unpacked(packed(text, other), other) == text


@given(ANY, ANY, st.data())
def test_a_changed_byte_never_gives_another_error(text, other, data):
    frame = bytearray(packed(text, other))
    place = data.draw(st.integers(0, len(frame) - 1))
    frame[place] ^= data.draw(st.integers(1, 255))
    with suppress(UnreadableTextError):
        unpacked(bytes(frame), other)  # what comes is held against its hash by whoever reads it


def test_a_word_changed_in_a_long_text_costs_a_few_bytes():
    assert len(packed(LONG.replace("Absatz 17 ", "Abschnitt 17 "), LONG)) < 200


def rows(archive):
    return archive._connection.tuples(
        "SELECT version_id, whole_id FROM version_texts ORDER BY version_id"
    )


def test_one_version_in_ten_is_whole_and_no_version_hangs_on_one_that_hangs(archive, draft):
    texts = [archive.versions.latest(draft.id).text]
    for number in range(2 * TOGETHER + 3):
        texts.append(f"{LONG} {number}")
        save(archive, draft, texts[-1], base=number)
    whole = [version for version, hangs_on in rows(archive) if hangs_on is None]
    assert whole == [1, 2, 2 + TOGETHER, 2 + 2 * TOGETHER], (
        "the first one, of another text, stands alone"
    )
    assert {hangs_on for _, hangs_on in rows(archive)} - {None} <= set(whole)
    assert [archive.versions.get(draft.id, n).text for n in range(len(texts))] == texts


def test_a_text_that_was_written_anew_stands_by_itself(archive, draft):
    save(archive, draft, LONG, base=0)
    save(archive, draft, LONG[::-1], base=1)
    assert [hangs_on for _, hangs_on in rows(archive)] == [None, None, None]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(25))
@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.text(st.characters(codec="utf-8"), max_size=60)),
        max_size=14,
    )
)
def test_whatever_is_saved_in_whatever_drafts_is_read_as_it_was(tmp_path_factory, steps):
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    with Archive(path, now=Clock()) as archive:
        drafts = [archive.drafts.add(reading(LONG[: 700 * (n + 1)]), by="Jo") for n in range(3)]
        kept = {draft.id: [archive.versions.latest(draft.id).text] for draft in drafts}
        for which, added in steps:
            draft = drafts[which]
            before = kept[draft.id]
            text = (
                f"{before[-1][: len(before[-1]) // 2]}{added}{before[-1][len(before[-1]) // 2 :]}"
            )
            if text != before[-1]:
                save(archive, draft, text, base=len(before) - 1)
                before.append(text)
        for number, texts in kept.items():
            assert [archive.versions.get(number, n).text for n in range(len(texts))] == texts
    assert examine(path).well


def test_a_version_taken_back_leaves_nothing_that_another_would_be_read_by(archive, draft):
    def save_and_stop():
        with archive.write():
            save(archive, draft, LONG, base=0)
            assert archive.versions.latest(draft.id).text == LONG
            raise InterruptedError

    with pytest.raises(InterruptedError):
        save_and_stop()
    other = LONG.replace("Hafen", "Markt")
    save(archive, draft, other, base=0)
    save(archive, draft, f"{other}!", base=1)
    assert [archive.versions.get(draft.id, n).text for n in (1, 2)] == [other, f"{other}!"]


def eighth(folder, *statements):
    """A desk as version 8 wrote it, with eleven versions; the statements change it before its guards can see them."""
    with Archive(folder / "new.db", now=Clock()) as archive:
        draft = archive.drafts.add(reading(), by="Jo")
        for number in range(10):
            save(archive, draft, f"{LONG} Schluß {number}.", base=number)
    path = as_tables_were(8, folder / "new.db", folder / "desk.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        (guard,) = old.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'versions_stay'"
        ).fetchone()
        old.execute("DROP TRIGGER versions_stay")
        for statement in statements:
            old.execute(statement)
        old.execute(guard)
    return path


def test_a_desk_with_texts_in_its_rows_is_packed_with_every_character(tmp_path):
    path = eighth(tmp_path)
    assert examine(path).well
    with Archive(path) as archive:
        assert archive._connection.value("PRAGMA user_version") == CURRENT
        texts = [archive.versions.get(1, number).text for number in range(11)]
        assert texts[1:] == [f"{LONG} Schluß {number}." for number in range(10)]
        (hit,) = archive.search.find("Schluß 9")
        assert hit.number == 10
        assert archive._connection.value("SELECT sum(length(packed)) FROM version_texts") < len(
            LONG
        )
    assert examine(path).well


def test_a_text_that_is_not_what_was_saved_is_not_packed_and_the_desk_stays_as_it_is(tmp_path):
    path = eighth(tmp_path, "UPDATE versions SET text = 'Gefälscht' WHERE number = 4")
    before = path.read_bytes()
    with pytest.raises(Exception, match="version 4 of draft 1 was changed"):
        Archive(path)
    assert path.read_bytes() == before
    assert not list(backup_folder(path).glob("*.db"))


def test_a_damaged_whole_copy_is_told_by_each_that_hangs_on_it_and_by_no_other(archive, draft):
    for number in range(12):
        save(archive, draft, f"{LONG} {number}", base=number)
    archive._connection.db.execute("DROP TRIGGER version_texts_stay")
    archive._connection.db.execute("UPDATE version_texts SET packed = x'00' WHERE version_id = 2")
    told = [number for number in range(13) if unreadable(archive, draft, number)]
    assert told == list(range(1, 11))


def unreadable(archive, draft, number):
    try:
        archive.versions.get(draft.id, number)
    except DamagedError:
        return True
    return False
