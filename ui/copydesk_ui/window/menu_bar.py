"""The menu bar, and every action of it."""

from copydesk_ui.window.menus import (
    claims_menu,
    edit_menu,
    file_menu,
    help_menu,
    review_menu,
    versions_menu,
    view_menu,
)

MENUS = (
    file_menu.MENU,
    edit_menu.MENU,
    view_menu.MENU,
    review_menu.MENU,
    claims_menu.MENU,
    versions_menu.MENU,
    help_menu.MENU,
)
"""In the order in which they stand."""
SPECS = tuple(spec for menu in MENUS for spec in menu.specs)
"""Every action, each once."""
