"""Letters, tables and drafts are read aside: in a real child process, while the window and the archive go on."""

import sys

import docx
import pytest
from PySide6.QtTest import QSignalSpy

from copydesk.engine import sandbox
from copydesk.model.claim import ClaimStatus
from ui.test_ledger import COST, TEXT, claim

HELD = """
import pathlib, sys, time
while not pathlib.Path(sys.argv[1]).exists():
    time.sleep(0.01)
from copydesk.engine.__main__ import main
main("read")
"""
"""The engine itself, which begins to read once a file is there."""
OTHER = "Ein anderer Text.\n"


@pytest.fixture
def hold(monkeypatch, tmp_path):
    """Hold every child that is started from now on, until what this returns is called."""

    def begin():
        gate = tmp_path / "gate"
        command = [sys.executable, "-P", "-c", HELD, str(gate)]
        monkeypatch.setattr(sandbox, "engine_command", lambda _: command)
        return gate.touch

    return begin


@pytest.fixture
def sheet(desk):
    """A draft on the page, and its author's table; another draft waits in the queue."""
    for text, name in ((OTHER, "andere.txt"), (TEXT, "hafen.txt")):
        desk.application.opening.open_paths([desk.write(text, name)])
        desk.until(lambda text=text: desk.session.text == text)
    return desk.write(f"Textstelle;Quelle\n{COST};Ratsprotokoll\n", "quellen.csv")


def reading(desk):
    return desk.window.status.progress.isVisible()


def told(desk, words):
    """Wait until the strip above the page says this, and close it."""
    desk.until(lambda: words in desk.window.page.banner.words)
    desk.window.page.banner.next()


def saved(desk, number):
    """Save what is on the page, and wait until it is a version."""
    desk.act("save")
    desk.until(lambda: desk.session.draft.version.number == number)


def claims(desk, draft_id):
    return desk.ask(lambda archive: archive.claims.of_draft(draft_id))


def test_versions_are_saved_while_a_table_is_read(desk, sheet, hold):
    release = hold()
    desk.application.receiving.take(sheet)
    assert reading(desk)
    desk.write_at_cursor("Neu: ", at=0)
    saved(desk, 1)
    assert reading(desk)
    release()
    desk.until(lambda: desk.session.ledger.claims)
    (standing,) = desk.session.ledger.standings
    assert standing.span.of(desk.session.text) == COST, "placed in the text as it stands now"
    assert not reading(desk)


def test_a_table_belongs_to_the_draft_that_was_open_when_it_was_chosen(desk, sheet, hold):
    release = hold()
    desk.application.receiving.take(sheet)
    desk.write_at_cursor("Noch nicht gesichert. ", at=0)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.text == OTHER)
    release()
    told(desk, "1 source and 1 claim taken in for “hafen”")
    assert (desk.session.ledger.claims, desk.session.draft.sources) == ((), ())
    assert claims(desk, 1) == ()
    desk.application.opening.open_draft(2)
    desk.until(lambda: desk.session.ledger.claims)
    (standing,) = desk.session.ledger.standings
    assert standing.span.of(desk.session.text) == COST
    assert [source.title for source in desk.session.draft.sources] == ["Ratsprotokoll"]
    assert desk.session.unsaved


def test_a_draft_that_was_closed_meanwhile_loses_nothing(desk, sheet, hold):
    release = hold()
    desk.application.receiving.take(sheet)
    desk.application.opening.close()
    release()
    told(desk, "taken in for “hafen”")
    (made,) = claims(desk, 2)
    assert (made.anchor.exact, made.status) == (COST, ClaimStatus.SOURCED)
    assert desk.session.draft is None


def test_answers_belong_to_the_draft_that_was_open_when_the_letter_was_chosen(desk, sheet, hold):
    made = claim(desk)
    back = desk.write(f"## Aussage {made.id}\n\nAntwort: Aus dem Haushalt.\n", "zurück.md")
    release = hold()
    desk.application.corresponding.take(back)
    desk.application.opening.open_draft(1)
    desk.until(lambda: desk.session.text == OTHER)
    release()
    told(desk, "in “hafen”")
    assert desk.session.ledger.claims == ()
    assert [each.answer for each in claims(desk, 2)] == ["Aus dem Haushalt."]
    desk.application.opening.open_draft(2)
    desk.until(lambda: [c.answer for c in desk.session.ledger.claims] == ["Aus dem Haushalt."])


def test_answers_come_to_a_draft_that_was_closed(desk, sheet, hold):
    made = claim(desk)
    back = desk.write(f"## Aussage {made.id}\n\nAntwort: Ja.\n", "zurück.md")
    release = hold()
    desk.application.corresponding.take(back)
    desk.application.opening.close()
    release()
    told(desk, "in “hafen”")
    assert [each.answer for each in claims(desk, 2)] == ["Ja."]


@pytest.mark.parametrize(
    ("take", "sentence"),
    [("receiving", "than a table may"), ("corresponding", "than a draft may")],
)
def test_what_takes_too_long_costs_a_sentence(desk, sheet, hold, monkeypatch, take, sentence):
    monkeypatch.setattr(sandbox, "SECONDS", 1)
    hold()
    getattr(desk.application, take).take(sheet)
    told(desk, f"quellen.csv takes more memory or time {sentence}")
    desk.write_at_cursor("Neu: ", at=0)
    saved(desk, 1)
    assert (claims(desk, 2), reading(desk)) == ((), False)


@pytest.mark.parametrize(
    ("name", "take"), [("kaputt.xlsx", "receiving"), ("kaputt.docx", "corresponding")]
)
def test_what_is_broken_costs_a_sentence(desk, sheet, name, take):
    path = desk.folder / name
    path.write_bytes(b"PK\x03\x04 nothing")
    getattr(desk.application, take).take(path)
    told(desk, f"{name} cannot be read")
    getattr(desk.application, take).take(desk.folder / "nirgends.csv")
    told(desk, "There is no file")
    assert not reading(desk)


def test_a_child_that_dies_costs_a_sentence(desk, sheet, monkeypatch):
    command = [sys.executable, "-c", "import os; os._exit(9)"]
    monkeypatch.setattr(sandbox, "engine_command", lambda _: command)
    desk.application.receiving.take(sheet)
    told(desk, "quellen.csv takes more memory or time than a table may")


def test_reading_is_stopped_and_what_comes_next_is_read(desk, sheet, hold, monkeypatch):
    with monkeypatch.context() as still:
        still.setattr(sandbox, "engine_command", lambda _: [sys.executable, "-c", HELD, "/nowhere"])
        desk.application.receiving.take(sheet)
        desk.application.opening.open_paths([desk.folder / "andere.txt"])
        desk.window.status.cancel.click()
        assert not reading(desk)
    desk.application.corresponding.take(desk.write("Kein Brief.\n", "brief.txt"))
    told(desk, "This letter holds no answer")
    assert claims(desk, 2) == ()
    assert desk.window.queue.model.total == 2, "what waited was not read either"


def test_a_table_is_recorded_whole_or_not_at_all(desk, sheet):
    """A row that cannot be recorded takes the rows before it along: what failed can be taken in again."""
    sheet.write_text(f"Textstelle;Quelle\n{COST};Protokoll\n;Anruf\n", encoding="utf-8")

    def hinder(archive):
        archive._connection.db.execute(
            "CREATE TEMP TRIGGER hinder BEFORE INSERT ON sources WHEN new.title = 'Anruf' "
            "BEGIN SELECT RAISE (ABORT, 'no calls'); END"
        )

    desk.ask(hinder)
    desk.application.receiving.take(sheet)
    told(desk, "no calls")
    assert desk.ask(lambda archive: archive.sources.of_draft(2)) == ()
    desk.ask(lambda archive: archive._connection.db.execute("DROP TRIGGER hinder"))
    desk.application.receiving.take(sheet)
    told(desk, "2 sources and 1 claim taken in.")
    assert len(desk.session.draft.sources) == 2
    assert [len(made.links) for made in desk.session.ledger.claims] == [1]


def test_an_error_that_nobody_foresaw_is_told_and_the_next_file_is_read(desk):
    answers, errors = [], []
    intake = desk.application.intake
    intake.ask(lambda _: {}["nothing"], answers.append, errors.append)
    intake.ask(lambda child: child.read_rich("<p>Wort</p>").text, answers.append, errors.append)
    desk.until(lambda: answers)
    assert answers == ["Wort"]
    assert "Copydesk could not do this: KeyError" in str(errors[0])


def test_progress_counts_what_is_read_and_ends(desk):
    spy = QSignalSpy(desk.application.intake.progress)
    answers = []
    for word in ("eins", "zwei", "drei"):
        desk.application.intake.ask(
            lambda child, word=word: child.read_rich(word).text, answers.append, answers.append
        )
    desk.until(lambda: len(answers) == 3)
    assert answers == ["eins", "zwei", "drei"]
    assert [spy.at(n) for n in range(spy.count())] == [
        [0, 1], [0, 2], [0, 3], [1, 3], [2, 3], [0, 0]
    ]  # fmt: skip


def test_a_child_is_gone_when_the_desk_is_closed(make_desk, hold):
    desk = make_desk()
    desk.open_text(TEXT)
    hold()
    desk.application.receiving.take(desk.write("Quelle\nAnruf\n", "quellen.csv"))
    assert desk.application.intake.close(20)


def test_comments_and_notes_of_the_file_are_told_of(desk):
    file = docx.Document()
    run = file.add_paragraph().add_run("Der Hafen wächst seit Jahren um zehn Meter.")
    file.add_comment(run, text="Quelle?", author="Ada")
    path = desk.folder / "hafen.docx"
    file.save(str(path))
    desk.open(path)
    assert "1 remark came with the file" in desk.notice()


def test_the_same_file_again_is_told_and_the_first_draft_is_a_click_away(desk):
    desk.open_text("Der Hafen wächst.\n")
    desk.open_text("Der Hafen wächst.\n", "noch einmal.txt")
    desk.until(lambda: "The same file is draft 1 already" in desk.notice())
    desk.answer("Open that one")
    desk.until(lambda: desk.session.holds(1))
