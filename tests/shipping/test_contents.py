"""What a build takes along, and what it leaves."""

import ast
import re
import sys
import tomllib
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path, PurePosixPath

import pytest

from building.contents import NOT_IMPORTED, RESOURCES, ROOT, compiled, data, is_wanted, modules
from building.pruning import needed
from copydesk_resources import read_toml

SOURCES = [path for top in ("app", "ui", "resources") for path in (ROOT / top).rglob("*.py")]


def test_every_resource_goes_into_the_build_at_its_own_place():
    wanted = {
        path.relative_to(RESOURCES.parent).as_posix()
        for path in RESOURCES.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    found = {f"{folder}/{PurePosixPath(source).name}" for source, folder in data()}
    assert found == wanted
    assert all(is_wanted(place) for place in found)


def test_what_is_compiled_goes_where_the_built_program_looks_for_them(tmp_path):
    [(source, folder)] = compiled(tmp_path)
    place = Path(cache_from_source("copydesk/files/compiled.pyc"))
    assert folder == place.parent.as_posix()
    assert Path(source).name == place.with_suffix(".compiled").name
    assert is_wanted(f"{folder}/{Path(source).name}")


def test_every_module_goes_into_the_build_though_nothing_imports_it_by_name():
    found = set(modules())
    for path in SOURCES:
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts[1:])
        assert name.removesuffix(".__init__") in found, path


def test_nothing_is_imported_that_the_project_does_not_declare():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["lsp"]]
    of_package = {
        "pyside6-essentials": {"PySide6", "shiboken6"},
        "google-re2": {"re2"},
        "python-docx": {"docx"},
        "markdown-it-py": {"markdown_it"},
        "pygls": {"pygls", "lsprotocol"},
    }
    allowed = {*sys.stdlib_module_names, "copydesk", "copydesk_ui", "copydesk_resources"}
    for entry in declared:
        name = re.match(r"[A-Za-z0-9-]+", entry)[0].lower()
        allowed |= of_package.get(name, {name.replace("-", "_")})
    imported = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            imported |= set(names)
    assert {name.split(".")[0] for name in imported} <= allowed
    assert not imported & set(NOT_IMPORTED)


@pytest.mark.parametrize(
    ("place", "goes"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("libGL.so.1", False),
        ("libsqlite3.so.0", True),
    ],
)
def test_what_no_part_asks_for_stays_out(place, goes):
    assert is_wanted(place) is goes


def test_libraries_go_with_the_last_file_that_asks_for_them():
    asks = {"plugin.so": {"libA.so.1"}, "libA.so.1": {"libB.so.1"}, "libC.so.1": {"libD.so.1"}}
    names = ("libA.so.1", "libB.so.1", "libC.so.1", "libD.so.1", "libpython3.11.so.1.0")
    entries = [("PySide6/plugin.so", "plugin.so", "BINARY"), *((n, n, "BINARY") for n in names)]
    kept = [place for place, _, _ in needed(entries, lambda file: asks.get(file, set()))]
    assert kept == ["PySide6/plugin.so", "libA.so.1", "libB.so.1", "libpython3.11.so.1.0"]


def test_data_made_from_others_work_are_named_with_version_licence_and_its_text():
    third_party = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")
    texts = {path.stem for path in (RESOURCES / "licences").iterdir()}
    for entry in read_toml("data.toml")["data"]:
        assert all((RESOURCES / name).exists() for name in entry["files"]), entry
        assert all(f"copydesk_resources/{name}" in third_party for name in entry["files"]), entry
        assert entry["licence"].replace(" ", "-") in texts or "public domain" in entry["licence"]
        if entry["source"] in {"wordfreq", "HanTa"}:
            assert version(entry["source"]) == entry["version"]
