"""The way out: names for every system, files whole or untouched."""

import errno
import os
import stat
from pathlib import Path

import pytest

from copydesk.export.write import file_name, save, write
from copydesk.export.writer import all_writers, format_names
from copydesk.model.phrase import CopydeskError
from export.approved import approved

PROMISED = "txt md html docx docx-review odt ninjs ninjs1 newsml report-html report-docx report-csv report-json"
"""The formats of the command line, as scripts know them."""
OLD = b"was vorher da war"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_bytes(OLD)
    return path


def refused(path: Path, text: str = "neu", fmt: str = "txt") -> str:
    with pytest.raises(CopydeskError) as caught:
        save(approved(text, plain=True), fmt, path)
    return str(caught.value)


def test_every_promised_format_is_written_and_any_other_refused_by_name():
    assert {writer.format for writer in all_writers()} == set(PROMISED.split())
    for fmt in format_names():
        assert write(approved("x"), fmt)
    with pytest.raises(CopydeskError, match="does not write pdf; it writes docx, odt, txt"):
        write(approved("x"), "pdf")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Der Fall", "der-fall-v3.txt"),
        ("Größe: „Üb/er\\alles?“ <*|>", "groesse-ueb-er-alles-v3.txt"),
        ("CON", "con-v3.txt"),
        ("../../etc/passwd", "etc-passwd-v3.txt"),
        ("...", "draft-v3.txt"),
        ("", "draft-v3.txt"),
        ("Žižek à Łódź", "zizek-a-łodz-v3.txt"),
        ("Дело № 7", "дело-no-7-v3.txt"),
        ("x" * 300, "x" * 50 + "-v3.txt"),
        ("a\0b\nc\u202ed", "a-b-c-d-v3.txt"),
    ],
)
def test_a_file_name_fits_every_system(title, name):
    assert file_name(approved("x", title=title), "txt") == name


def test_a_file_is_written_whole_and_readable(target):
    save(approved("neu", plain=True), "txt", target)
    assert target.read_bytes() == b"neu\n"
    mask = os.umask(0o022)
    os.umask(mask)
    assert stat.S_IMODE(target.stat().st_mode) == 0o644 & ~mask
    assert [path.name for path in target.parent.iterdir()] == ["text.txt"]


def test_a_full_disk_leaves_the_old_file(target):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        why = refused(target, "x" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (
        "could not be written: the file would become too large. What was there before is unchanged."
        in why
    )
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["text.txt"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_at_any_step_leaves_the_old_file(target, monkeypatch, step):
    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((os, "fsync", fail) if step == "fsync" else (Path, "replace", fail)))
    assert "the disk is full" in refused(target)
    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["text.txt"]


def test_an_interrupted_export_leaves_nothing_behind(target, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        save(approved("neu"), "txt", target)
    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["text.txt"]


def test_a_folder_that_is_not_there_and_one_in_the_way_are_named(tmp_path):
    assert "there is no such file or folder" in refused(tmp_path / "fehlt" / "a.txt")
    assert "is not a file, and is not replaced" in refused(tmp_path)


def test_the_file_is_private_until_it_is_whole(target, monkeypatch):
    seen = []

    def look(_):
        drafts = set(target.parent.iterdir()) - {target}
        seen.extend(stat.S_IMODE(draft.stat().st_mode) for draft in drafts)

    monkeypatch.setattr(os, "fsync", look)
    save(approved("neu"), "txt", target)
    assert seen == [0o600]


def test_a_link_in_the_place_of_the_file_is_neither_replaced_nor_followed(tmp_path):
    elsewhere = tmp_path / "fremd.txt"
    elsewhere.write_bytes(OLD)
    link = tmp_path / "text.txt"
    link.symlink_to(elsewhere)
    assert "is a link" in refused(link)
    assert (elsewhere.read_bytes(), link.is_symlink()) == (OLD, True)
