"""The front door: the right reader, the limits before the parser, one clear sentence for everything else."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from copydesk.intake.limits import FILE_BYTES
from copydesk.intake.read import draft_files, read, read_bytes, read_file, supported_suffixes
from copydesk.intake.reader import all_readers
from copydesk.model.draft import TextFormat
from copydesk.model.phrase import CopydeskError
from intake.office import odt, p, word


def refusal(path) -> str:
    with pytest.raises(CopydeskError) as caught:
        read_file(path)
    return str(caught.value)


def test_every_promised_format_has_a_reader():
    assert {".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".rtf"} <= set(
        supported_suffixes()
    )
    assert len(supported_suffixes()) == sum(len(reader.suffixes) for reader in all_readers())


@pytest.mark.parametrize("name", ["a.txt", "a.DOCX", "a.doc", "a", "a.html"])
@pytest.mark.parametrize(
    "data",
    [
        word(p("x")),
        odt("<text:p>x</text:p>"),
        b"{\\rtf1 x}",
        b"\xef\xbb\xbf <!DOCTYPE HTML><p>x",
        b"<html><body>x",
    ],
)
def test_what_the_bytes_say_goes_before_the_suffix(data, name):
    reading = read(data, name)
    assert (reading.text, reading.format) == ("x", TextFormat.MARKDOWN)
    assert reading.original == data
    assert reading.origin == name


def test_a_name_without_suffix_is_a_plain_text():
    assert read(b"*x*", "LIESMICH").format is TextFormat.PLAIN
    assert read(b"*x*", "").text == "*x*"


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "a.txt", "a.txt is empty."),
        (b"", "", "The text is empty."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...",
            "a.doc",
            "a.doc is a file of an old Office; open it there",
        ),
        (b"%PDF-1.7", "a.txt", "a.txt is a PDF; copy its text"),
        (b"x", "a.xyz", "Copydesk does not read .xyz files (a.xyz); it reads .docm, .docx, "),
        (
            b"x",
            "a.docx",
            "a.docx cannot be read as a Word document: it is damaged or of another format.",
        ),
        (b"x" * (FILE_BYTES + 1), "a.txt", "a.txt is larger than 50 MB"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data, name, why):
    with pytest.raises(CopydeskError) as caught:
        read(data, name)
    assert str(caught.value).startswith(why)


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "Größe.txt"
    path.write_bytes(b"x")
    reading = read_file(path)
    assert (reading.title, reading.origin) == ("Größe", "Größe.txt")


def test_folders_and_missing_files_are_named(tmp_path):
    assert refusal(tmp_path).startswith(f"{tmp_path.name} is a folder")
    assert refusal(tmp_path / "fehlt.txt") == f"There is no file {tmp_path / 'fehlt.txt'}."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert "a device or a pipe" in refusal(tmp_path / "a.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are kept otherwise there")
def test_a_file_without_permission_is_named():
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder, "a.txt")
        path.touch(mode=0)
        child = os.fork()  # the superuser may read everything: a child gives that up
        if not child:
            if os.geteuid() == 0:
                os.setuid(65_534)
            os._exit("You may not read a.txt" not in refusal(path))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_the_size_of_a_file_is_looked_at_before_it_is_read(tmp_path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(2**40)  # a sparse file of a terabyte
    with pytest.raises(CopydeskError, match="larger than 50 MB"):
        read_bytes(path)


def test_the_drafts_below_a_folder_come_in_order(tmp_path):
    for name in (
        "b.txt",
        "a.MD",
        "sub/c.docx",
        ".versteckt.txt",
        ".git/d.txt",
        "~$a.docx",
        "bild.png",
        "sub.txt/e.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in draft_files(tmp_path)]
    assert found == [
        "a.MD",
        "b.txt",
        "sub/c.docx",
        "sub.txt/e.txt",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_that_lead_in_circles_end(tmp_path):
    (tmp_path / "a.txt").touch()
    (tmp_path / "kreis").symlink_to(tmp_path)
    (tmp_path / "selbst.txt").symlink_to(tmp_path / "selbst.txt")
    assert [path.name for path in draft_files(tmp_path)] == ["a.txt"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CopydeskError, match="There is no folder"):
        list(draft_files(tmp_path / "fehlt"))
