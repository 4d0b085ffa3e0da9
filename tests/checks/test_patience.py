"""No text can keep the checks busy for ever: what takes too long is broken off, and that is said."""

import json
import time

import pytest

from copydesk.checks import analysis
from copydesk.checks.analysis import Analyst
from copydesk.checks.patience import SECONDS, OverrunError, Patience, patience_for
from copydesk.cli.main import main


def test_a_book_has_more_time_than_a_hostile_line_of_its_length():
    book = "Der Rat tagt am Montag. " * 80_000
    assert patience_for(len(book.split())) > 2 * SECONDS
    assert patience_for(len(("<" * len(book)).split())) == SECONDS
    assert patience_for(len([])) == SECONDS


def work_for_ever(patience):
    with patience, patience.watching():
        while True:
            pass


def work_on(patience):
    with patience.watching():
        while True:
            pass


def test_work_that_goes_on_for_ever_is_broken_off():
    began = time.process_time()
    with pytest.raises(OverrunError):
        work_for_ever(Patience(0.2))
    assert time.process_time() - began < 2


def test_nothing_left_is_still_enough_for_a_short_look():
    with Patience(0.0) as patience, patience.watching():
        assert sum(range(100)) == 4950


def test_work_that_ended_in_time_is_never_struck_afterwards():
    with Patience(0.0) as patience:
        for _ in range(50):
            with patience.watching():
                pass
        deadline = time.process_time() + 0.3
        while time.process_time() < deadline:
            pass


def test_the_next_check_has_its_own_time_after_one_was_struck():
    with Patience(0.0) as patience:
        for _ in range(2):
            with pytest.raises(OverrunError):
                work_on(patience)
        with patience.watching():
            assert sum(range(100)) == 4950


@pytest.fixture
def impatient(monkeypatch):
    class Struck(Patience):
        def watching(self):
            raise OverrunError

    monkeypatch.setattr(analysis, "Patience", Struck)


def test_checks_that_were_not_finished_are_named(impatient):
    analyst = Analyst()
    analyst.findings(analyst.read("Der Hafen.< /p>"))
    assert "markup.tags" in analyst.unfinished


def test_a_look_that_was_finished_takes_that_back():
    analyst = Analyst()
    analyst.unfinished = ("markup.tags",)
    assert analyst.findings(analyst.read("Der Hafen.< /p>"))
    assert analyst.unfinished == ()


def test_the_command_line_says_so_and_does_not_call_it_clean(impatient, tmp_path, capsys):
    (tmp_path / "a.txt").write_text("Der Hafen.< /p>", encoding="utf-8")
    assert main(["check", str(tmp_path / "a.txt")]) == 2
    assert "takes too long to look at; not finished: " in capsys.readouterr().err
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": 1, "text": "x"}) + "\n", encoding="utf-8")
    assert main(["check", "--jsonl", str(tmp_path / "a.jsonl")]) == 2
    assert "markup.tags" in json.loads(capsys.readouterr().out)["unfinished"]


def test_a_text_that_could_not_be_looked_at_is_saved_all_the_same(impatient, tmp_path, capsys):
    (tmp_path / "a.txt").write_text("Der Hafen.", encoding="utf-8")
    assert main(["add", str(tmp_path / "a.txt")]) == 0
    (tmp_path / "a.txt").write_text("Der neue Hafen.", encoding="utf-8")
    assert main(["save", "1", str(tmp_path / "a.txt")]) == 0
    said = capsys.readouterr()
    assert "Version 1 of draft 1 was saved" in said.out
    assert "takes too long" in said.err
    assert main(["approve", "1", "--by", "Eva"]) == 2
