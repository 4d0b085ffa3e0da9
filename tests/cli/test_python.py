"""The page on Python says what happens."""

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[2] / "resources" / "docs" / "python.md"


def test_every_example_of_the_page_is_right(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    options = doctest.IGNORE_EXCEPTION_DETAIL
    done = doctest.testfile(str(PAGE), module_relative=False, optionflags=options)
    assert done.attempted > 10
    assert done.failed == 0
