"""Crashes, second windows, bad files: the text is still there."""

from dataclasses import replace

from PySide6.QtCore import Qt

from copydesk.archive.file.paths import recovery_folder
from copydesk_ui.history.diverged_dialog import DivergedDialog
from copydesk_ui.page.positions import showable


def copies(desk):
    return list(recovery_folder(desk.application.archive.path).glob("*.json"))


def test_after_a_crash_what_was_typed_is_back_one_undo_from_what_was_saved(make_desk, settings):
    first = make_desk()
    first.open_text("Ein Satz, der bleibt.\n")
    first.write_at_cursor("Neu: ", at=0)
    first.until(lambda: copies(first))
    text, draft = first.session.text, first.session.draft.record.id

    second = make_desk(with_settings=replace(settings, last_draft=draft))  # the first never ended
    second.application.begin([])
    second.until(lambda: second.session.text == text)
    assert second.session.unsaved
    second.act("undo")
    assert second.session.text == "Ein Satz, der bleibt.\n"
    assert not second.session.unsaved
    second.act("redo")
    assert second.session.text == text


def test_quitting_keeps_unsaved_text_and_it_comes_back_with_its_draft(make_desk, settings):
    first = make_desk()
    first.open_text("Ein Satz, der bleibt.\n")
    first.write_at_cursor("Noch einer. ", at=0)
    text, draft = first.session.text, first.session.draft.record.id
    first.application.end()

    second = make_desk(with_settings=replace(settings, restore=False))
    second.application.begin([])
    second.settled()
    assert second.session.draft is None
    second.application.opening.open_draft(draft)
    second.until(lambda: second.session.text == text)
    second.act("save")
    second.until(lambda: not second.session.unsaved)
    second.until(lambda: not copies(second))


def test_a_file_that_cannot_be_read_leaves_the_window_as_it_was(desk):
    desk.open_text("Der gute Text.\n")
    broken = desk.folder / "kaputt.docx"
    broken.write_bytes(b"PK\x03\x04 not a document")
    desk.application.opening.open_paths([broken])
    assert "kaputt.docx" in desk.notice()
    assert desk.session.text == "Der gute Text.\n"


def test_leaving_a_draft_and_coming_back_keeps_what_was_typed(desk):
    desk.open_text("Erster Text.\n", "eins.txt")
    first = desk.session.draft.record.id
    desk.write_at_cursor("Unfertig ", at=0)
    desk.open_text("Zweiter Text.\n", "zwei.txt")
    assert desk.session.text == "Zweiter Text.\n"
    desk.application.opening.open_draft(first)
    desk.until(lambda: desk.session.draft.record.id == first)
    assert desk.session.text == "Unfertig Erster Text.\n"
    assert desk.session.unsaved


def test_two_windows_on_one_draft_keep_both_versions(make_desk, tmp_path):
    here = make_desk()
    here.open_text("Gemeinsamer Text.\n")
    draft = here.session.draft.record.id
    there = make_desk()
    there.application.opening.open_draft(draft)
    there.until(lambda: there.session.draft is not None)

    there.write_at_cursor("Dort. ", at=0)
    there.application.saving.save()
    there.until(lambda: not there.session.unsaved)
    here.write_at_cursor("Hier. ", at=0)
    here.application.saving.save()
    dialog = here.dialog(DivergedDialog)  # told before anything is saved
    assert here.ask(lambda archive: archive.versions.latest(draft)).number == 1
    here.press(Qt.Key.Key_Return, dialog.focusWidget())
    assert "saved elsewhere" in here.notice()
    rows = here.ask(lambda archive: archive.versions.list(draft))
    texts = {
        here.ask(lambda archive, n=row.number: archive.versions.get(draft, n)).text for row in rows
    }
    assert {"Dort. Gemeinsamer Text.\n", "Hier. Gemeinsamer Text.\n"} <= texts


def test_a_version_can_be_restored_as_a_new_one(desk):
    desk.open_text("Fassung eins.\n")
    desk.write_at_cursor("Mehr. ", at=0)
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    desk.application.signing.restore(0)
    desk.until(lambda: desk.session.draft.version.number == 2)
    assert desk.session.text == "Fassung eins.\n"


def test_no_character_is_lost_between_file_page_and_version(desk):
    text = "Umlaute äöüß, 😀 Emoji, no-break\u00a0space, soft\u00adhyphen, e\u0301 combining, \u2028 line, „Anführung“.\n\n  Einzug\tTab \n"
    desk.open_text(text)
    assert desk.session.text == text
    assert desk.editor.text == text
    desk.write_at_cursor("x", at=0)
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    assert desk.session.draft.version.text == "x" + text


def test_what_no_editor_can_show_is_replaced_and_counted():
    shown, count = showable("a\rb\u2029c\ud800d\ufdd0e")
    assert shown == "a\nb\nc\ufffdd\ufffde"
    assert count == 4


def test_unsaved_text_of_a_draft_that_is_not_opened_waits_for_it(make_desk):
    first = make_desk()
    first.open_text("Ein Satz, der bleibt.\n", "eins.txt")
    first.write_at_cursor("Neu: ", at=0)
    text, draft = first.session.text, first.session.draft.record.id
    first.application.end()

    second = make_desk()
    second.application.begin([])
    second.open_text("Ein anderer Text.\n", "zwei.txt")
    second.write_at_cursor("Auch neu. ", at=0)
    second.application.opening.open_draft(draft)
    second.until(lambda: second.session.text == text)


def test_leaving_a_draft_keeps_its_unsaved_text_at_once(make_desk):
    desk = make_desk()
    desk.open_text("Erster Text.\n", "eins.txt")
    desk.write_at_cursor("Unfertig ", at=0)
    desk.open_text("Zweiter Text.\n", "zwei.txt")
    desk.until(lambda: copies(desk))
    [copy] = copies(desk)
    assert "Unfertig Erster Text." in copy.read_text(encoding="utf-8")


def test_a_fix_that_was_undone_is_not_recorded(desk):
    desk.open_text("Der Rat tagt am Montag.< /p>\n\nDanach gibt es Kuchen.\n")
    desk.act("next")
    desk.act("apply")
    assert len(desk.session.fixed) == 1
    desk.act("undo")
    assert desk.session.fixed == ()
    desk.write_at_cursor("Neu. ", at=0)
    desk.act("save")
    desk.until(lambda: not desk.session.unsaved)
    draft_id = desk.session.draft.record.id
    assert desk.ask(lambda archive: archive.decisions.of_draft(draft_id)) == ()


def test_a_database_of_a_later_program_is_left_alone_and_named_once(make_desk, tmp_path):
    import sqlite3

    database = tmp_path / "desk.db"
    first = make_desk()
    first.open_text("Text.\n")
    first.application.end()
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = database.read_bytes()

    second = make_desk()
    second.application.begin([])
    assert "newer" in second.notice()
    second.window.page.banner.next()
    assert (
        not second.window.page.banner.isVisible() or "newer" not in second.window.page.banner.words
    )
    assert database.read_bytes() == before


def test_each_fix_is_recorded_once_with_the_version_that_has_it(desk):
    desk.open_text("Der Rat tagt am Montag.< /p>\n\nDanach gibt es Kuchen.&nbsp;Viel.\n")
    for _ in range(2):
        desk.act("next")
        desk.act("apply")
        desk.checked()
        desk.act("save")
        desk.until(lambda: not desk.session.unsaved)
    draft_id = desk.session.draft.record.id
    recorded = desk.ask(lambda archive: archive.decisions.of_draft(draft_id))
    assert sorted(decision.anchor.exact for decision in recorded) == ["&nbsp;", "< /p>"]
