"""Fixtures. Qt is imported only by tests that ask for a window."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings as rounds

from copydesk.cli import terminal
from properties import register_profiles

register_profiles()

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Tests that need another word processor, or long, are asked for."""
    parser.addoption(
        "--libreoffice", action="store_true", help="also compare with LibreOffice and pandoc"
    )
    parser.addoption(
        "--faults-long",
        action="store_true",
        help="tests/faults: the long rounds, with their counts; properties: all examples",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Before tests say how many examples they want."""
    if config.getoption("--faults-long"):
        rounds.load_profile("long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what was not asked for."""
    if not config.getoption("--libreoffice"):
        left_out = [item for item in items if item.get_closest_marker("libreoffice")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def qapp() -> Iterator[object]:
    """The application as the program itself makes it, in place of pytest-qt's plain one."""
    from PySide6.QtGui import QGuiApplication

    from copydesk_ui.application import make_application

    app = make_application()
    yield app
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def nobodys_desk(tmp_path, monkeypatch) -> Iterator[None]:
    """No test knows the database, the rules, the settings and the language of whoever runs it, nor leaves its own behind."""
    for name, file in (
        ("DATABASE", "desk.db"),
        ("HOUSE", "house.toml"),
        ("SETTINGS", "settings.toml"),
    ):
        monkeypatch.setenv(f"COPYDESK_{name}", str(tmp_path / file))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8")
    before, folder = dict(os.environ), Path.cwd()
    terminal.catalogue.cache_clear()
    yield
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(before)
    terminal.catalogue.cache_clear()
    translation = sys.modules.get("copydesk_ui.words.translation")
    if translation is not None and translation.spoken() != "en":
        translation.speak("en")


@pytest.fixture
def settings():
    from copydesk_ui.settings import Settings
    from copydesk_ui.theme.theme import ThemeChoice

    return replace(Settings(), user="Kim Petersen", language="en", theme=ThemeChoice.LIGHT)


@pytest.fixture(scope="session")
def nursery() -> Iterator[object]:
    """Where engines come from that need not load everything anew; None where nothing can be forked."""
    if not hasattr(os, "fork"):
        yield None
        return
    from nursery import Nursery

    with Nursery() as nursery:
        yield nursery


@pytest.fixture
def engines_at_hand(request, nursery, monkeypatch) -> None:
    """Windows have their engines at once, but for tests that mark with ``cold_engines`` that these are what they are about."""
    if nursery is None or request.node.get_closest_marker("cold_engines"):
        return
    from copydesk.engine import sandbox
    from copydesk_ui.clients import engine_process

    monkeypatch.setattr(engine_process, "engine_command", nursery.engine_command)
    monkeypatch.setattr(sandbox, "engine_command", nursery.engine_command)


@pytest.fixture
def make_desk(qtbot, qapp, tmp_path, settings, engines_at_hand) -> Iterator[Callable[..., object]]:
    """Desks on the same folder, so that one can be closed and the next find what it left."""
    from window_desk import Desk

    made: list[Desk] = []

    def make(folder: Path = tmp_path, with_settings=settings) -> Desk:
        made.append(Desk(qtbot, qapp, folder, with_settings))
        return made[-1]

    yield make
    for desk in made:
        desk.close()
    qapp.processEvents()


@pytest.fixture
def desk(make_desk):
    return make_desk()
