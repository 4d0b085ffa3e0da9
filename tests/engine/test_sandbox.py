"""Files are parsed in a child that can be lost."""

import sys
import zipfile
from threading import Timer

import pytest

from copydesk.engine import sandbox
from copydesk.engine.reading_wire import pack_reading, unpack_reading
from copydesk.engine.sandbox import Child, read_in_child, table_in_child
from copydesk.intake.read import ReadOptions, read
from copydesk.model.phrase import CopydeskError


def test_a_file_is_read_as_it_would_be_here(tmp_path):
    path = tmp_path / "grüße.md"
    path.write_text("# Titel\n\nEin *schöner* Text mit 😀.\n", encoding="utf-8")
    assert read_in_child(path) == read(path.read_bytes(), path.name)


def test_what_the_reader_says_comes_back_as_one_sentence(tmp_path):
    path = tmp_path / "kaputt.docx"
    path.write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(CopydeskError, match=r"kaputt\.docx"):
        read_in_child(path)


def test_a_bomb_costs_a_sentence(tmp_path):
    path = tmp_path / "bombe.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 60_000_000)
    with pytest.raises(CopydeskError, match=r"bombe\.docx"):
        read_in_child(path)


@pytest.mark.parametrize(
    "program",
    ["import os; os._exit(9)", "import time; time.sleep(60)", "print('no frame at all')"],
    ids=["dies", "hangs", "babbles"],
)
def test_a_child_that_is_lost_is_a_sentence_too(tmp_path, monkeypatch, program):
    path = tmp_path / "text.txt"
    path.write_text("Text")
    monkeypatch.setattr(sandbox, "engine_command", lambda _: [sys.executable, "-c", program])
    monkeypatch.setattr(sandbox, "SECONDS", 1)
    with pytest.raises(CopydeskError, match="more memory or time than a draft may"):
        read_in_child(path)
    with pytest.raises(CopydeskError, match="more memory or time than a table may"):
        table_in_child(path)


def test_a_child_is_stopped_from_another_thread(tmp_path, monkeypatch):
    path = tmp_path / "text.txt"
    path.write_text("Text")
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(sandbox, "engine_command", lambda _: command)
    child = Child()
    other = Timer(0.1, child.stop)
    other.start()
    with pytest.raises(CopydeskError):
        child.read_draft(path)
    other.join()
    with pytest.raises(CopydeskError):
        child.read_draft(path)  # stopped before it began: none is started


def test_a_table_is_read_and_what_is_none_is_said(tmp_path):
    path = tmp_path / "quellen.csv"
    path.write_text("Quelle;Seite\nProtokoll;4\n", encoding="utf-8")
    assert table_in_child(path) == (("Quelle", "Seite"), ("Protokoll", "4"))
    path = tmp_path / "kaputt.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(CopydeskError, match=r"kaputt\.xlsx cannot be read as a table"):
        table_in_child(path)


def test_what_was_kept_of_a_file_is_read_without_it(tmp_path):
    kept = "Straße\n".encode("cp1252")
    reading = Child().read_draft(tmp_path / "gone.txt", ReadOptions(encoding="cp1252"), kept)
    assert (reading.text, reading.original) == ("Straße\n", kept)


def test_a_reading_survives_the_wire():
    reading = read("---\ntitle: A\n---\n# Überschrift\n".encode(), "a.md", ReadOptions())
    assert unpack_reading(pack_reading(reading), reading.original) == reading
