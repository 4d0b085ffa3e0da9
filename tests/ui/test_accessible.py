"""Nothing needs the mouse or the eye."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from copydesk_ui.window.menu_bar import MENUS, SPECS

NAMED = {
    QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.List, QAccessible.Role.Table,
    QAccessible.Role.ComboBox, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.SpinBox,
}  # fmt: skip


def nameless(widget) -> list[str]:
    """Roles and classes of what a screen reader could not name."""
    found: list[str] = []
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        node = waiting.pop()
        if node is None or not node.isValid():
            continue
        if (
            node.role() in NAMED
            and not node.text(QAccessible.Text.Name)
            and not node.state().invisible
        ):
            thing = node.object()
            if not (thing and thing.objectName().startswith("qt_")):
                found.append(f"{node.role()} {thing.metaObject().className() if thing else ''}")
        waiting.extend(node.child(number) for number in range(node.childCount()))
    return found


def test_everything_in_the_window_has_a_name(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    assert nameless(desk.window) == []


def test_every_dialog_names_its_fields(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    for name in (
        "keep",
        "source",
        "note",
        "apply_alike",
        "decisions",
        "details",
        "settings",
        "approve",
        "keys",
        "compare",
    ):
        desk.act("next")
        desk.act(name)
        dialog = desk.dialog()
        assert nameless(dialog) == [], name
        dialog.reject()
        desk.until(lambda: not desk.dialogs())


def test_a_card_tells_all_it_shows(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.act("next")
    words = desk.panel.view.currentIndex().data(0x0B)  # Qt.AccessibleTextRole
    assert "Leftover tag" in words
    assert "Line 1" in words
    assert "Delete" in words


def test_every_action_stands_in_a_menu_with_a_key_of_its_own(desk):
    in_menus = {entry for menu in MENUS for entry in menu.entries}
    assert {spec.name for spec in SPECS} <= in_menus
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
    for spec in SPECS:
        tip = desk.window.actions_[spec.name].toolTip()
        assert spec.keys
        assert "(" in tip


def test_f6_goes_round_the_panes(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.window.activateWindow()
    desk.editor.setFocus()
    seen = []
    for _ in range(3):
        desk.act("next_pane")
        seen.append(QApplication.focusWidget())
    assert set(seen) == {desk.queue_view, desk.panel.view, desk.editor}


def test_in_focus_mode_keys_still_work(desk):
    desk.open_text("Der Rat tagt.< /p>\n")
    desk.act("focus")
    assert not desk.window.menuBar().isVisible()
    assert not desk.panel.isVisible()
    desk.act("next")
    assert desk.application.navigating.current() is not None
    desk.act("focus")
    assert desk.panel.isVisible()
