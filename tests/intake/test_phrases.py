"""Every sentence that intake and export can say has a German one, with the same words to fill in."""

import ast
from pathlib import Path
from string import Formatter

import pytest

import copydesk
from copydesk_resources import read_toml

APP = Path(copydesk.__file__).parent


def templates(room: str) -> set[str]:
    found = set()
    for path in (APP / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Phrase"
            ):
                found.add(ast.literal_eval(node.args[0]))
    return found


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("room", ["intake", "export"])
def test_the_german_catalogue_is_complete_and_has_nothing_else(room):
    catalogue = read_toml(f"phrases/{room}.de.toml")
    assert set(catalogue) == templates(room)
    assert all(fields(english) == fields(german) for english, german in catalogue.items())
