"""What is done with versions."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "Ver&sions"),
    entries=(
        "compare",
        "restore_version",
        "-",
        "approve",
    ),
    specs=(
        ActionSpec(
            "compare",
            QT_TRANSLATE_NOOP("Actions", "&Compare versions…"),
            ("Ctrl+Shift+C",),
            "git-compare-arrows",
            short=QT_TRANSLATE_NOOP("Actions", "Compare"),
        ),
        ActionSpec(
            "restore_version",
            QT_TRANSLATE_NOOP("Actions", "&Restore version as new"),
            ("Ctrl+Shift+H",),
        ),
        ActionSpec(
            "approve", QT_TRANSLATE_NOOP("Actions", "&Approve…"), ("Ctrl+Shift+A",), "stamp"
        ),
    ),
)
