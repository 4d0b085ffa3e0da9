"""Copies of what was typed: how old at most, whose, when they go; and what is offered that a person must decide."""

import sqlite3
import time
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt

from copydesk.archive.care.recovery import Recovery, RecoveryCopy
from copydesk.archive.file.paths import recovery_folder
from copydesk.desk.page import Page
from copydesk.desk.save import save
from copydesk.model.draft import TextFormat
from copydesk_ui.history.diverged_dialog import DivergedDialog

TEXT = "Ein Satz, der bleibt.\n"


def store(desk):
    return Recovery(recovery_folder(desk.application.archive.path), lambda: datetime.now(UTC))


def kept(desk):
    return [copy.text for copy in store(desk).list().copies if copy.discarded is None]


def typed_and_crashed(make_desk, words="Neu: "):
    first = make_desk()
    first.open_text(TEXT)
    first.write_at_cursor(words, at=0)
    first.application.recovering.keep()
    first.until(lambda: kept(first) == [words + TEXT])
    return first


def test_a_copy_is_five_seconds_old_at_most_while_the_database_is_locked(desk):
    desk.open_text(TEXT)
    lock = sqlite3.connect(desk.application.archive.path, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    desk.act("save")  # waits for the lock in the archive's thread
    begun = time.monotonic()
    desk.write_at_cursor("Neu: ", at=0)
    desk.until(lambda: kept(desk) == ["Neu: " + TEXT])
    assert time.monotonic() - begun < 5
    lock.execute("ROLLBACK")
    lock.close()
    desk.settled()


def test_a_copy_is_said_to_be_kept_only_where_it_is(desk):
    saved = desk.window.status.saved
    desk.open_text(TEXT)
    assert saved.text() == "Saved"
    desk.write_at_cursor("N", at=0)
    assert saved.text() == "Unsaved changes"
    desk.until(lambda: saved.text() == "Unsaved · a copy is kept")
    desk.write_at_cursor("eu")
    assert saved.text() == "Unsaved changes"
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    desk.bot.wait(200)
    assert saved.text() == "Saved"
    desk.until(lambda: kept(desk) == [])


def test_what_was_undone_is_kept_for_a_while(desk):
    desk.open_text(TEXT)
    desk.write_at_cursor("Neu: ", at=0)
    desk.until(lambda: kept(desk))
    while desk.session.unsaved:
        desk.act("undo")
    desk.until(lambda: not kept(desk))
    assert [copy.text for copy in store(desk).list().copies] == ["Neu: " + TEXT]


def test_a_draft_that_has_moved_on_is_shown_beside_what_a_crash_has_left(make_desk):
    first = typed_and_crashed(make_desk)
    first.ask(lambda archive: save(archive, 1, Page("Von Mia.\n"), "Mia"))
    second = make_desk()
    second.application.begin([])
    assert "the newest is version 1 by Mia" in second.notice()
    second.application.opening.open_draft(1)
    second.until(lambda: second.session.text == "Von Mia.\n")
    second.answer("Compare and decide…")
    dialog = second.dialog(DivergedDialog)
    assert dialog.left.toPlainText() == "Von Mia.\n"
    assert dialog.right.toPlainText() == "Neu: " + TEXT
    dialog.mine.click()
    second.until(lambda: second.session.text == "Neu: " + TEXT)
    second.act("undo")
    assert second.session.text == "Von Mia.\n"


def test_both_are_kept_with_enter(make_desk):
    first = typed_and_crashed(make_desk)
    first.ask(lambda archive: save(archive, 1, Page("Von Mia.\n"), "Mia"))
    second = make_desk()
    second.application.begin([])
    second.until(lambda: "newest" in second.window.page.banner.words)
    second.answer("Compare and decide…")
    second.press(Qt.Key.Key_Return, second.dialog(DivergedDialog).focusWidget())
    second.until(lambda: second.session.draft and second.session.draft.version.number == 2)
    rows = second.ask(lambda archive: archive.versions.list(1))
    assert [row.base for row in rows] == [None, 0, 0]
    second.until(lambda: kept(second) == [])


def test_a_lost_database_does_not_lose_what_was_typed(make_desk):
    first = typed_and_crashed(make_desk)
    first.application.archive.close()
    first.application.archive.path.unlink()
    second = make_desk()
    second.application.begin([])
    assert "its draft is not in this database" in second.notice()
    second.answer("Open it as a new draft")
    second.until(lambda: second.session.text == "Neu: " + TEXT)
    second.until(lambda: kept(second) == [])


def test_a_damaged_database_leaves_a_way_to_what_was_typed(make_desk):
    first = typed_and_crashed(make_desk)
    first.application.archive.close()
    first.application.archive.path.write_bytes(b"nothing of ours" * 300)
    second = make_desk()
    second.application.begin([])
    second.until(lambda: "is kept" in second.window.page.banner.words)
    second.answer("Save it elsewhere…")
    second.choose_file(second.folder / "gerettet.txt")
    assert (second.folder / "gerettet.txt").read_text(encoding="utf-8") == "Neu: " + TEXT


def test_two_copies_of_one_draft_are_both_told_of(make_desk):
    first = typed_and_crashed(make_desk)
    [copy] = store(first).list().copies
    store(first).keep(replace(copy, key="anders", text="Anders: " + TEXT))
    second = make_desk()
    second.application.begin([])
    second.until(lambda: "is version 0" in second.window.page.banner.words)
    second.application.opening.open_draft(1)
    second.until(lambda: second.session.unsaved)
    shown = second.session.text
    second.answer("Compare and decide…")
    assert {shown, second.dialog(DivergedDialog).right.toPlainText()} == {
        "Neu: " + TEXT,
        "Anders: " + TEXT,
    }


def test_text_of_a_draft_that_was_never_saved_comes_back_as_one(desk):
    copy = RecoveryCopy(
        "0a", "Der Hafen wächst.\n", "Hafen", TextFormat.PLAIN, "", "", 0, datetime.now(UTC)
    )
    store(desk).keep(copy)
    folder = recovery_folder(desk.application.archive.path)
    (folder / "kaputt.json").write_text("{", encoding="utf-8")
    desk.application.begin([])
    desk.until(lambda: "damaged" in desk.window.page.banner.words)
    desk.answer("Open it as a new draft")
    desk.until(lambda: desk.session.text == "Der Hafen wächst.\n")
    desk.until(lambda: kept(desk) == [])


def test_a_discarded_text_is_offered_no_more_and_kept(make_desk):
    typed_and_crashed(make_desk).ask(lambda archive: save(archive, 1, Page("Von Mia.\n"), "Mia"))
    second = make_desk()
    second.application.begin([])
    second.until(lambda: "newest" in second.window.page.banner.words)
    second.answer("Discard it")
    second.until(lambda: kept(second) == [])
    third = make_desk()
    third.application.begin([])
    third.settled()
    assert "Unsaved" not in third.window.page.banner.words
    assert len(store(third).list().copies) == 1


def test_the_page_shows_where_somebody_was_writing(make_desk):
    lines = "Eine Zeile.\n\n" * 200
    first = make_desk()
    first.open_text(lines)
    first.write_at_cursor("Neu: ", at=len(lines) // 2)
    first.application.recovering.keep()
    first.until(lambda: kept(first))
    second = make_desk()
    second.application.begin([])
    second.application.opening.open_draft(1)
    second.until(lambda: "Neu: " in second.session.text)
    place = second.session.text.index("Neu: ") + len("Neu: ")
    assert second.editor.place() == place
    assert place in second.editor.seen()


def test_words_that_were_taken_back_do_not_come_back_with_the_next_start(desk):
    desk.open_text("Ein anderer Text.\n", "anderer.txt")
    desk.open_text(TEXT)
    desk.write_at_cursor("Neu: ", at=0)
    desk.until(lambda: kept(desk) == ["Neu: " + TEXT])
    desk.hand("Ctrl+Z")
    assert desk.session.text == TEXT
    desk.application.opening.open_draft(1)  # within the moment in which no copy is written
    desk.until(lambda: desk.session.holds(1))
    desk.until(lambda: kept(desk) == [])
