"""What a file may take the place of, and who may read it then."""

import os
import stat

import pytest

from copydesk.files.whole import write_whole
from copydesk.model.phrase import CopydeskError


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(autouse=True)
def usual_mask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_a_new_file_is_for_those_whom_the_user_lets_read_new_ones(tmp_path):
    write_whole(b"neu", tmp_path / "a.txt")
    os.umask(0o077)
    write_whole(b"neu", tmp_path / "b.txt")
    write_whole(b"neu", tmp_path / "c.txt", private=True)
    assert [mode(tmp_path / name) for name in ("a.txt", "b.txt", "c.txt")] == [0o644, 0o600, 0o600]


@pytest.mark.parametrize("given", [0o600, 0o640, 0o664, 0o644])
def test_a_replaced_file_keeps_its_mode(tmp_path, given):
    path = tmp_path / "a.txt"
    path.write_bytes(b"alt")
    path.chmod(given)
    write_whole(b"neu", path)
    assert (path.read_bytes(), mode(path)) == (b"neu", given)
    write_whole(b"geheim", path, private=True)
    assert mode(path) == 0o600


def test_no_link_is_replaced_nor_followed(tmp_path):
    (tmp_path / "ziel.txt").write_bytes(b"alt")
    for name, leads_to in (("a.txt", "ziel.txt"), ("b.txt", "nirgends.txt")):
        (tmp_path / name).symlink_to(tmp_path / leads_to)
        with pytest.raises(CopydeskError, match=f"is a link.*{leads_to}"):
            write_whole(b"neu", tmp_path / name)
        assert (tmp_path / name).is_symlink()
    assert (tmp_path / "ziel.txt").read_bytes() == b"alt"
    assert not (tmp_path / "nirgends.txt").exists()


def test_no_device_pipe_or_folder_is_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "pipe", tmp_path / "folder", os.devnull):
        with pytest.raises(CopydeskError, match="is not a file"):
            write_whole(b"neu", tmp_path / path)


def test_no_read_only_file_is_replaced(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"alt")
    path.chmod(0o444)
    with pytest.raises(CopydeskError, match="is read-only, and is not replaced"):
        write_whole(b"neu", path)
    assert (path.read_bytes(), mode(path)) == (b"alt", 0o444)
    assert list(tmp_path.iterdir()) == [path], "nothing is left beside it"
