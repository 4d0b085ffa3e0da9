"""Every sentence of the name checks has a German one with the same words in it."""

import ast
import re
from pathlib import Path

from copydesk.checks import names
from copydesk_resources import read_toml

ROOM = Path(names.__file__).parent


def test_every_sentence_is_said_in_german_too():
    used = {
        ast.literal_eval(node.args[0])
        for file in ROOM.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase"
    }
    german = read_toml("phrases/names.de.toml")
    assert used == set(german)
    for english, translated in german.items():
        # {what_de} is the German of {what}, where what is data in two languages
        said = {word.removesuffix("_de") for word in re.findall(r"{(\w+)}", translated)}
        assert set(re.findall(r"{(\w+)}", english)) == said, english
