"""What the Edit menu does."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "&Edit"),
    entries=(
        "undo",
        "redo",
        "-",
        "cut",
        "copy",
        "paste",
        "paste_plain",
        "select_all",
        "-",
        "find",
        "replace",
        "find_next",
        "find_previous",
        "-",
        "learn_word",
        "-",
        "house",
        "house_names",
        "settings",
    ),
    specs=(
        ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "undo-2"),
        ActionSpec(
            "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"
        ),
        ActionSpec("cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), ("Ctrl+X",)),
        ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",)),
        ActionSpec("paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), ("Ctrl+V",)),
        ActionSpec(
            "paste_plain",
            QT_TRANSLATE_NOOP("Actions", "Paste as plain te&xt"),
            ("Ctrl+Shift+V",),
        ),
        ActionSpec("select_all", QT_TRANSLATE_NOOP("Actions", "Select &all"), ("Ctrl+A",)),
        ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find…"), ("Ctrl+F",), "search"),
        ActionSpec(
            "replace", QT_TRANSLATE_NOOP("Actions", "Find and r&eplace…"), ("Ctrl+H",), "replace"
        ),
        ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3", "Ctrl+G")),
        ActionSpec(
            "find_previous",
            QT_TRANSLATE_NOOP("Actions", "Find pre&vious"),
            ("Shift+F3", "Ctrl+Shift+G"),
        ),
        ActionSpec(
            "learn_word",
            QT_TRANSLATE_NOOP("Actions", "Add to my &words"),
            ("Alt+Shift+L",),
            "check",
        ),
        ActionSpec(
            "house",
            QT_TRANSLATE_NOOP("Actions", "&House style…"),
            ("Ctrl+Shift+Y",),
            "book-open",
            needs_draft=False,
        ),
        ActionSpec(
            "house_names",
            QT_TRANSLATE_NOOP("Actions", "House list of na&mes…"),
            ("Ctrl+Shift+N",),
            "users",
            needs_draft=False,
        ),
        ActionSpec(
            "settings",
            QT_TRANSLATE_NOOP("Actions", "Settin&gs…"),
            ("Ctrl+,",),
            "settings",
            needs_draft=False,
        ),
    ),
)
