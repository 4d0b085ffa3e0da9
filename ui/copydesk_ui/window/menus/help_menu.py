"""What the Help menu offers."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "&Help"),
    entries=(
        "keys",
        "manual",
        "notices",
        "sample",
        "tour",
        "-",
        "doctor",
        "backup",
        "-",
        "about",
    ),
    specs=(
        ActionSpec(
            "keys",
            QT_TRANSLATE_NOOP("Actions", "&Keys and kinds of findings…"),
            ("F1",),
            "keyboard",
            needs_draft=False,
        ),
        ActionSpec(
            "manual",
            QT_TRANSLATE_NOOP("Actions", "Man&ual…"),
            ("Ctrl+F1",),
            "book-open",
            needs_draft=False,
        ),
        ActionSpec(
            "tour",
            QT_TRANSLATE_NOOP("Actions", "Take the &tour"),
            ("Shift+F2",),
            "book-open",
            needs_draft=False,
        ),
        ActionSpec(
            "notices",
            QT_TRANSLATE_NOOP("Actions", "&Notices so far…"),
            ("F5",),
            "history",
            needs_draft=False,
        ),
        ActionSpec(
            "sample",
            QT_TRANSLATE_NOOP("Actions", "Open the sa&mple"),
            ("Shift+F5",),
            "book-open",
            needs_draft=False,
        ),
        ActionSpec(
            "doctor",
            QT_TRANSLATE_NOOP("Actions", "Check the &database…"),
            ("Ctrl+Shift+D",),
            "shield-check",
            needs_draft=False,
        ),
        ActionSpec(
            "backup",
            QT_TRANSLATE_NOOP("Actions", "&Back up the database…"),
            ("F12",),
            "archive",
            needs_draft=False,
        ),
        ActionSpec(
            "about",
            QT_TRANSLATE_NOOP("Actions", "&About Copydesk"),
            ("Shift+F1",),
            "info",
            needs_draft=False,
        ),
    ),
)
