"""``copydesk --version``: the program's and that of its data."""

from copydesk import __version__
from copydesk.cli.version import fingerprint


def test_the_version_names_the_program_and_its_data(run):
    status, out, err = run("--version")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == f"Copydesk {__version__}"
    assert lines[1].startswith("data ")
    assert any("wordfreq 3.1.1, CC BY-SA 4.0" in line for line in lines)
    assert any("HanTa 1.2.1, LGPL-3.0" in line for line in lines)


def test_a_fingerprint_tells_names_and_bytes_and_no_code(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").write_bytes(b"1")
    before = fingerprint([tmp_path])
    (tmp_path / "a" / "y.py").write_bytes(b"code")
    (tmp_path / "__pycache__").mkdir()
    assert fingerprint([tmp_path]) == before
    (tmp_path / "a" / "x.txt").write_bytes(b"2")
    changed = fingerprint([tmp_path])
    (tmp_path / "a" / "x.txt").rename(tmp_path / "a" / "z.txt")
    assert len({before, changed, fingerprint([tmp_path])}) == 3
