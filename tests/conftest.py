"""Fixtures. Qt is imported only by tests that ask for a window."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qapp() -> Iterator[object]:
    """The application as the program itself makes it, in place of pytest-qt's plain one."""
    from PySide6.QtGui import QGuiApplication

    from copydesk_ui.application import make_application

    app = make_application()
    yield app
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def house(tmp_path, monkeypatch) -> None:
    """No test follows the rules of whoever runs it."""
    monkeypatch.setenv("COPYDESK_HOUSE", str(tmp_path / "house.toml"))


@pytest.fixture
def settings():
    from copydesk_ui.settings import Settings
    from copydesk_ui.theme.theme import ThemeChoice

    return replace(Settings(), user="Kim Petersen", language="en", theme=ThemeChoice.LIGHT)


@pytest.fixture
def make_desk(qtbot, qapp, tmp_path, settings) -> Iterator[Callable[..., object]]:
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
