"""What is kept compiled is what Python would compile, comes from our code and lists alone, and is never needed."""

import dataclasses
import os
import re
import subprocess
import sys
import tomllib
from importlib import import_module

import pytest

from copydesk.files import compiled

KINDS = (
    (r"\bein(?P<rest>er|em)?\b", 0),
    (r"(?P<a>x)(?P<b>y)?(z)", re.IGNORECASE),
    (r"^ [äöüß]{1,300} $  # a comment", re.VERBOSE | re.MULTILINE),
    (r"(?<=a)b(?!c)|[^\W\d_]+", re.DOTALL),
    (r"[\ud800-\udfff]|\x00", 0),
)
_SAID = "from copydesk.cli.main import main; raise SystemExit(main())"


@pytest.fixture(autouse=True)
def _bytecode_is_kept(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def place(tmp_path):
    return tmp_path / "kept.compiled"


@pytest.fixture
def compiler():
    return import_module("re._compiler").compile


def made(place, compiler):
    return compiled._Compiled(place, compiler)


def boom(*_):
    raise AssertionError("it was to be taken from where it is kept")


@pytest.mark.parametrize(("source", "flags"), KINDS)
def test_a_kept_pattern_is_the_one_that_would_be_compiled(source, flags, place, compiler):
    first = made(place, compiler)
    first.kept_or_compiled(source, int(flags))
    first.keep()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiled, "_row", boom)
        kept = made(place, compiler).kept_or_compiled(source, int(flags))
    anew = re.compile(source, flags)
    assert kept == anew, "pattern, flags and code are the same"
    assert (kept.groups, kept.groupindex) == (anew.groups, anew.groupindex)


def test_a_kept_table_is_the_one_that_would_be_parsed(place, compiler, monkeypatch):
    source = 'a = [1, 2.5, true]\n[b]\nwords = """\nein zwei\n"""\n'
    first = made(place, compiler)
    first.table(source)
    first.keep()
    anew = tomllib.loads(source)
    monkeypatch.setattr(compiled.tomllib, "loads", boom)
    kept = made(place, compiler)
    assert kept.table(source) == anew
    assert kept.table(source) is not kept.table(source), "each caller may have its own"


@pytest.mark.parametrize("damage", [b"", b"\xff" * 40, b"(\x02", b"N"])
def test_what_is_damaged_is_compiled_anew(damage, place, compiler):
    place.write_bytes(damage)
    assert made(place, compiler).kept_or_compiled("a+", 0).fullmatch("aa")


def test_what_another_python_has_kept_is_not_used(place, compiler, monkeypatch):
    first = made(place, compiler)
    first.kept_or_compiled("a+", 0)
    monkeypatch.setattr(compiled, "_version", lambda: (0, 0, 0))
    first.keep()
    monkeypatch.undo()
    assert not made(place, compiler)._kept


def test_two_processes_keep_what_either_needs(place, compiler):
    one, other = made(place, compiler), made(place, compiler)
    for each, source in ((one, "a"), (other, "b")):
        each.kept_or_compiled(source, 0)
        each.keep()
    assert made(place, compiler)._kept.keys() == {("a", 0), ("b", 0)}


def test_what_is_no_longer_asked_for_goes_when_it_has_become_too_much(place, compiler, monkeypatch):
    monkeypatch.setattr(compiled, "_MOST", 9)
    for sources in ("abcdefg", "axyz"):
        process = made(place, compiler)
        for source in sources:
            process.kept_or_compiled(source, 0)
        process.keep()
    assert {source for source, _ in made(place, compiler)._kept} == set("axyz")


def test_a_dataclass_is_the_same_with_what_is_kept(place, compiler, monkeypatch):
    for process in (made(place, compiler), made(place, compiler)):
        monkeypatch.setattr(dataclasses, "exec", process.execute, raising=False)

        @dataclasses.dataclass(frozen=True, slots=True, order=True)
        class Point:
            """As ours are."""

            x: int
            y: list[int] = dataclasses.field(default_factory=list)

        assert Point(1) == Point(1, [])
        assert Point(1, [2]) < Point(2)
        assert repr(Point(3)).endswith("Point(x=3, y=[])")
        with pytest.raises(dataclasses.FrozenInstanceError):
            Point(1).x = 2
        assert process._is_new is not place.exists()
        process.keep()
    assert all(isinstance(key, str) for key in made(place, compiler)._kept)


def test_nothing_is_kept_where_nothing_can_be_written(tmp_path, compiler):
    nowhere = made(tmp_path / "none" / "kept.compiled", compiler)
    assert nowhere.kept_or_compiled("a", 0).match("a")
    nowhere.keep()
    assert not (tmp_path / "none").exists()


def test_a_pattern_of_a_text_is_not_kept(place, compiler):
    kept = made(place, compiler)
    assert kept.compile("Ada Petersen", 0).match("Ada Petersen")
    assert not kept._asked


def test_checks_find_the_same_with_what_is_kept_and_no_word_of_the_draft_is(tmp_path):
    draft = tmp_path / "entwurf.txt"
    draft.write_text("Der Rat tagt.< /p>\n\n„Gut“, sagte Ada Quandelmöller.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "kept")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    said = [
        subprocess.run(
            [sys.executable, "-P", "-c", _SAID, "check", str(draft)],
            capture_output=True,
            check=False,
            env=environment,
        ).stdout
        for _ in range(2)
    ]
    assert said[0] == said[1]
    assert b"< /p>" in said[0]
    [kept] = (tmp_path / "kept").rglob("*.compiled")
    content = kept.read_bytes()
    assert len(content) > 100_000
    assert "Quandelmöller".encode() not in content


def test_with_a_python_that_nobody_has_tried_nothing_is_put_in_place_of_its_own(monkeypatch):
    before = import_module("re._compiler").compile
    monkeypatch.setattr(compiled, "_TRIED", frozenset())
    compiled.remember_compiled()
    assert import_module("re._compiler").compile is before
