"""Recipes for the systems that no package is built for here: what they name exists, and they say that nobody has tried them."""

import plistlib
import re
import runpy

import pytest

from building.contents import ROOT, info_plist, system_libraries
from copydesk import __version__

PACKAGING = ROOT / "packaging"
RECIPES = (
    PACKAGING / "windows" / "copydesk.iss",
    PACKAGING / "macos" / "build.sh",
    PACKAGING / "flatpak" / "org.copydesk.Copydesk.yml",
    PACKAGING / "appimage" / "build.sh",
)
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"


@pytest.mark.parametrize("recipe", [*RECIPES, WORKFLOW], ids=lambda path: path.parent.name)
def test_every_file_that_a_recipe_names_exists(recipe):
    text = recipe.read_text(encoding="utf-8").replace("\\", "/")
    named = set(re.findall(r"packaging/[\w./-]+\w", text))
    assert named
    assert all((ROOT / name).exists() for name in named), named


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.parent.name)
def test_a_recipe_says_that_it_was_not_tried(recipe):
    assert "Not built here" in recipe.read_text(encoding="utf-8")


def test_the_workflow_follows_every_recipe():
    text = WORKFLOW.read_text(encoding="utf-8")
    for recipe in RECIPES:
        assert recipe.relative_to(ROOT).as_posix() in text


def test_libraries_that_an_image_brings_along_are_those_that_the_system_is_asked_for():
    text = (PACKAGING / "linux" / "folder.sh").read_text(encoding="utf-8")
    brought = set(re.findall(r"lib[\w-]+\.so\.\d", text))
    asked = {library for group in system_libraries().values() for library in group}
    assert brought
    assert brought <= asked


def test_macos_is_told_of_the_version_and_of_the_files():
    told = plistlib.loads(plistlib.dumps(info_plist()))
    assert told["CFBundleShortVersionString"] == __version__
    assert {"docx", "md", "odt", "txt"} <= set(
        told["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"]
    )
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


@pytest.mark.parametrize("before", ["", "/opt/lib"])
def test_what_the_program_starts_finds_the_systems_libraries_again(monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/copydesk/_internal")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    start = runpy.run_path(str(PACKAGING / "pyinstaller" / "start.py"), run_name="start")
    start["give_back_the_libraries"]()
    import os

    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
