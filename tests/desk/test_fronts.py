"""Window and command line read what they like; what they record goes through the desk."""

import ast
import inspect
from pathlib import Path

import pytest

import copydesk.cli
import copydesk_ui
from desk.operations import operations_of_the_desk

FRONTS = [Path(copydesk.cli.__file__).parent, Path(copydesk_ui.__file__).parent]


def writing(store):
    """The methods of a store that open the door for writing, by themselves or through others."""
    sources = {
        name: inspect.getsource(method)
        for name, method in inspect.getmembers(type(store), inspect.isfunction)
    }
    found = {name for name, source in sources.items() if ".write()" in source}
    while more := {
        name
        for name, source in sources.items()
        if name not in found and any(f"self.{other}(" in source for other in found)
    }:
        found |= more
    return found


@pytest.fixture
def forbidden(room):
    """Store to its methods that write; ``write`` is the archive's own door."""
    stores = {name: value for name, value in vars(room.archive).items() if name[0] != "_"}
    methods = {name: writing(store) for name, store in stores.items()}
    assert {"add", "record", "save"} & set.union(*methods.values())
    methods["backups"] = {"write", "daily"}
    methods["archive"] = {"write"}
    return methods


@pytest.mark.parametrize("front", FRONTS, ids=lambda folder: folder.name)
def test_no_front_writes_past_the_desk(front, forbidden):
    found = []
    for path in sorted(front.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(
                node.value, (ast.Attribute, ast.Name)
            ):
                store = getattr(node.value, "attr", getattr(node.value, "id", ""))
                if node.attr in forbidden.get(store, ()) and "archive" in ast.unparse(node.value):
                    found.append(f"{path.name}: {ast.unparse(node)}")
    assert not found


def test_every_operation_is_used_by_a_front():
    words = "\n".join(
        path.read_text(encoding="utf-8") for front in FRONTS for path in front.rglob("*.py")
    )
    inside = {"counts_of", "record_claims", "standing_of"}  # which the others ask
    unused = {each.__name__ for each in operations_of_the_desk() if each.__name__ not in words}
    assert unused <= inside
