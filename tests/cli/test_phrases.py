"""Every sentence of these rooms has a German one with the same words in it."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

import copydesk
import copydesk_ui
from copydesk_resources import read_text

APP = Path(copydesk.__file__).parent
ROOMS = {
    **{
        room: APP / room
        for room in (
            "model",
            "files",
            "archive",
            "review",
            "export",
            "desk",
            "cli",
            "engine",
            "lsp",
            "spelling",
            "text",
        )
    },
    "window": Path(copydesk_ui.__file__).parent,
}


def templates(room):
    for file in ROOMS[room].rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
                yield node.args[0], file


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_is_said_in_german_too(room):
    german = tomllib.loads(read_text(f"phrases/{room}.de.toml"))
    used = {node.value for node, file in templates(room) if isinstance(node, ast.Constant)}
    assert used - {""} == set(german)
    for english, translated in german.items():
        assert set(re.findall(r"{(\w+)}", english)) == set(
            re.findall(r"{(\w+?)(?:_de)?}", translated)
        ), english


@pytest.mark.parametrize("room", ROOMS)
def test_every_sentence_is_written_out_where_it_is_said(room):
    computed = {file.name for node, file in templates(room) if not isinstance(node, ast.Constant)}
    assert computed <= {"rows.py", "wire.py"}, "these read sentences back"
