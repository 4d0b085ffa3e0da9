"""Files are parsed in a child that can be lost."""

import zipfile

import pytest

from copydesk.engine import sandbox
from copydesk.engine.reading_wire import pack_reading, unpack_reading
from copydesk.engine.sandbox import read_in_child
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


def test_a_child_that_dies_or_hangs_is_a_sentence_too(tmp_path, monkeypatch):
    path = tmp_path / "text.txt"
    path.write_text("Text")
    for program in ("import os; os._exit(9)", "import time; time.sleep(60)"):
        monkeypatch.setattr(sandbox, "engine_command", lambda _, p=program: ["python3", "-c", p])
        monkeypatch.setattr(sandbox, "SECONDS", 1)
        with pytest.raises(CopydeskError, match="more memory or time"):
            read_in_child(path)


def test_a_reading_survives_the_wire():
    reading = read("---\ntitle: A\n---\n# Überschrift\n".encode(), "a.md", ReadOptions())
    assert unpack_reading(pack_reading(reading), reading.original) == reading
