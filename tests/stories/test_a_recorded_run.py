"""The recorded run of a fact-checker's day is what the commands print today."""

from stories.recorded import RUN, played, settle


def test_the_run_is_as_it_was_recorded(tmp_path, monkeypatch):
    for name in ("COPYDESK_DATABASE", "COPYDESK_HOUSE", "XDG_DATA_HOME", "LC_ALL"):
        monkeypatch.setenv(name, "")  # put back afterwards
    monkeypatch.chdir(tmp_path)
    settle(tmp_path)
    lines = RUN.read_text("utf-8").splitlines()
    assert played(lines) == lines
