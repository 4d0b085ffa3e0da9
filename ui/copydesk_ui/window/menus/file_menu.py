"""What the File menu does."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "&File"),
    entries=(
        "open",
        "open_folder",
        "paste_draft",
        "@recent",
        "search_archive",
        "-",
        "save",
        "save_copy",
        "details",
        "-",
        "export",
        "copy_rich",
        "print",
        "export_names",
        "-",
        "close_draft",
        "trash",
        "show_trash",
        "-",
        "quit",
    ),
    specs=(
        ActionSpec(
            "open",
            QT_TRANSLATE_NOOP("Actions", "&Open…"),
            ("Ctrl+O",),
            "folder-open",
            needs_draft=False,
        ),
        ActionSpec(
            "search_archive",
            QT_TRANSLATE_NOOP("Actions", "Search the &archive…"),
            ("Ctrl+Shift+J",),
            "search",
            needs_draft=False,
        ),
        ActionSpec(
            "open_folder",
            QT_TRANSLATE_NOOP("Actions", "Open &folder…"),
            ("Ctrl+Shift+O",),
            needs_draft=False,
        ),
        ActionSpec(
            "paste_draft",
            QT_TRANSLATE_NOOP("Actions", "&Paste as new draft"),
            ("Ctrl+N",),
            "clipboard-paste",
            needs_draft=False,
            short=QT_TRANSLATE_NOOP("Actions", "Paste"),
        ),
        ActionSpec(
            "save",
            QT_TRANSLATE_NOOP("Actions", "&Save version"),
            ("Ctrl+S",),
            "save",
            short=QT_TRANSLATE_NOOP("Actions", "Save"),
        ),
        ActionSpec(
            "save_copy",
            QT_TRANSLATE_NOOP("Actions", "Save a cop&y of the text…"),
            ("Ctrl+Shift+S",),
        ),
        ActionSpec(
            "details", QT_TRANSLATE_NOOP("Actions", "&Details of the draft…"), ("Ctrl+I",), "info"
        ),
        ActionSpec(
            "export",
            QT_TRANSLATE_NOOP("Actions", "&Export approved version…"),
            ("Ctrl+E",),
            "download",
        ),
        ActionSpec(
            "copy_rich",
            QT_TRANSLATE_NOOP("Actions", "Copy appro&ved text as rich text"),
            ("Ctrl+Shift+X",),
            "clipboard-paste",
        ),
        ActionSpec(
            "print", QT_TRANSLATE_NOOP("Actions", "P&rint or save as PDF…"), ("Ctrl+P",), "printer"
        ),
        ActionSpec(
            "export_names",
            QT_TRANSLATE_NOOP("Actions", "Export the &names…"),
            ("Ctrl+Shift+E",),
            "download",
        ),
        ActionSpec("close_draft", QT_TRANSLATE_NOOP("Actions", "&Close draft"), ("Ctrl+W",)),
        ActionSpec(
            "trash", QT_TRANSLATE_NOOP("Actions", "Move draft to &trash…"), ("Ctrl+Shift+Delete",)
        ),
        ActionSpec(
            "show_trash",
            QT_TRANSLATE_NOOP("Actions", "Tras&h…"),
            ("Ctrl+Shift+T",),
            "trash-2",
            needs_draft=False,
        ),
        ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), needs_draft=False),
    ),
)
