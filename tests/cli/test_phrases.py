"""Every sentence of these rooms has a German one with the same words in it."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

import copydesk
from copydesk_resources import read_text

ROOMS = ("model", "archive", "review", "export", "cli")


def templates(room):
    for file in (Path(copydesk.__file__).parent / room).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
                yield node.args[0], file


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_is_said_in_german_too(room):
    german = tomllib.loads(read_text(f"phrases/{room}.de.toml"))
    used = {node.value for node, file in templates(room) if isinstance(node, ast.Constant)}
    assert used == set(german)
    for english, translated in german.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", translated)), english


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_is_written_out_where_it_is_said(room):
    computed = {file.name for node, file in templates(room) if not isinstance(node, ast.Constant)}
    assert computed <= {"rows.py"}, "rows.py alone reads sentences back"
