"""Every action has a key that every keyboard it is offered on can press, and no two actions share one."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from copydesk_ui.window.keyboards import KEYBOARDS, parts
from copydesk_ui.window.menu_bar import SPECS

US, GERMAN, SWISS, FRENCH = KEYBOARDS


@pytest.mark.parametrize("keyboard", KEYBOARDS, ids=lambda keyboard: keyboard.name)
def test_the_first_key_of_every_action_can_be_pressed(keyboard):
    for spec in SPECS:
        assert spec.keys, spec.name
        assert keyboard.presses(spec.keys[0]), f"{spec.name}: {spec.keys[0]}"


@pytest.mark.parametrize("keyboard", KEYBOARDS, ids=lambda keyboard: keyboard.name)
def test_no_two_actions_are_pressed_alike(keyboard):
    presses = Counter(press for spec in SPECS for press in spec.presses(keyboard))
    assert [press for press, times in presses.items() if times > 1] == []


def test_no_key_is_pressed_with_ctrl_and_alt_which_are_altgr_on_windows():
    assert not [
        spec.name for spec in SPECS for key in spec.keys if {"Ctrl", "Alt"} <= set(parts(key))
    ]


def test_every_key_is_one_that_qt_knows():
    for spec in SPECS:
        for key in spec.keys:
            (chord,) = (QKeySequence(key)[at] for at in range(QKeySequence(key).count()))
            assert chord.key() is not Qt.Key.Key_unknown, f"{spec.name}: {key}"


@pytest.mark.parametrize(
    ("key", "pressed"),
    [
        ("Ctrl+K", ("Ctrl+K", "Ctrl+K", "Ctrl+K", "Ctrl+K")),
        ("F2", ("F2", "F2", "F2", "F2")),
        ("Ctrl+1", ("Ctrl+1", "Ctrl+1", "Ctrl+1", "Ctrl+Shift+&")),
        ("Ctrl++", ("Ctrl+Shift+=", "Ctrl++", "Ctrl+Shift+1", "Ctrl+Shift+=")),
        ("Ctrl+;", ("Ctrl+;", "Ctrl+Shift+,", "Ctrl+Shift+,", "Ctrl+;")),
        ("Ctrl+Shift+;", ("Ctrl+Shift+;", "", "", "Ctrl+Shift+;")),
        ("Ctrl+{", ("Ctrl+Shift+[", "", "", "")),
    ],
)
def test_a_key_is_pressed_as_the_keyboard_has_it(key, pressed):
    assert tuple(keyboard.presses(key) for keyboard in KEYBOARDS) == pressed


def test_a_keyboard_has_as_many_characters_above_as_below():
    for keyboard in KEYBOARDS:
        assert len(keyboard.plain) == len(keyboard.shifted), keyboard.name
