"""What is done with findings."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "&Review"),
    entries=(
        "check",
        "next",
        "previous",
        "-",
        "at_mark",
        "apply",
        "apply_alike",
        "keep",
        "source",
        "note",
        "propose_name",
        "revoke",
        "-",
        "decisions",
        "kind",
        "@status",
    ),
    specs=(
        ActionSpec(
            "check",
            QT_TRANSLATE_NOOP("Actions", "&Check now"),
            ("F7",),
            "scan-text",
            short=QT_TRANSLATE_NOOP("Actions", "Check"),
        ),
        ActionSpec(
            "next",
            QT_TRANSLATE_NOOP("Actions", "&Next finding"),
            ("F8",),
            "arrow-down",
            short=QT_TRANSLATE_NOOP("Actions", "Next"),
        ),
        ActionSpec(
            "previous", QT_TRANSLATE_NOOP("Actions", "&Previous finding"), ("Shift+F8",), "arrow-up"
        ),
        ActionSpec(
            "at_mark",
            QT_TRANSLATE_NOOP("Actions", "&What can be done here"),
            ("Alt+Return", "Alt+Enter"),
            "ellipsis",
        ),
        ActionSpec(
            "apply",
            QT_TRANSLATE_NOOP("Actions", "&Apply the fix"),
            ("Ctrl+Return", "Ctrl+Enter"),
            "check",
            panel_key="Enter",
        ),
        ActionSpec(
            "apply_alike",
            QT_TRANSLATE_NOOP("Actions", "Apply all a&like…"),
            ("Ctrl+Shift+Return",),
            "check-check",
            panel_key="A",
        ),
        ActionSpec(
            "keep",
            QT_TRANSLATE_NOOP("Actions", "&Keep as it is…"),
            ("Ctrl+Shift+K",),
            "pin",
            panel_key="K",
        ),
        ActionSpec(
            "source",
            QT_TRANSLATE_NOOP("Actions", "Add &source…"),
            ("Ctrl+U",),
            "quote",
            panel_key="S",
        ),
        ActionSpec(
            "note",
            QT_TRANSLATE_NOOP("Actions", "Add n&ote…"),
            ("F2",),
            "sticky-note",
            panel_key="N",
        ),
        ActionSpec(
            "propose_name",
            QT_TRANSLATE_NOOP("Actions", "Propose for the &house list…"),
            ("Ctrl+Shift+P",),
            "user",
        ),
        ActionSpec(
            "revoke",
            QT_TRANSLATE_NOOP("Actions", "&Revoke the decision"),
            ("Ctrl+Shift+R",),
            "rotate-ccw",
            panel_key="R",
        ),
        ActionSpec(
            "decisions",
            QT_TRANSLATE_NOOP("Actions", "All &decisions…"),
            ("Ctrl+D",),
            "book-open",
            needs_draft=False,
        ),
        ActionSpec("kind", QT_TRANSLATE_NOOP("Actions", "K&ind of text…"), ("Alt+Shift+T",)),
    ),
)
