"""What is done with claims and their sources."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "&Claims"),
    entries=(
        "claim_make",
        "claim_next",
        "claim_previous",
        "-",
        "claim_verify",
        "claim_correct",
        "claim_wrong",
        "claim_ask_author",
        "claim_ask_editor",
        "claim_unverifiable",
        "claim_not",
        "claim_known",
        "claim_reopen",
        "-",
        "claim_source",
        "claim_details",
        "-",
        "sources",
        "sheet",
        "letter",
        "answers",
    ),
    specs=(
        ActionSpec(
            "claim_make",
            QT_TRANSLATE_NOOP("Actions", "&Make a claim of it"),
            ("Ctrl+M",),
            "file-plus",
        ),
        ActionSpec("claim_next", QT_TRANSLATE_NOOP("Actions", "&Next claim"), ("F4",)),
        ActionSpec(
            "claim_previous", QT_TRANSLATE_NOOP("Actions", "&Previous claim"), ("Shift+F4",)
        ),
        ActionSpec(
            "claim_verify",
            QT_TRANSLATE_NOOP("Actions", "&Verify"),
            ("Alt+Shift+V",),
            "check",
            panel_key="V",
        ),
        ActionSpec(
            "claim_correct",
            QT_TRANSLATE_NOOP("Actions", "&Correct: changed and checked"),
            ("Alt+Shift+C",),
            "pencil",
            panel_key="C",
        ),
        ActionSpec(
            "claim_wrong",
            QT_TRANSLATE_NOOP("Actions", "Wron&g: say what is right…"),
            ("Alt+Shift+W",),
            "triangle-alert",
            panel_key="W",
        ),
        ActionSpec(
            "claim_ask_author",
            QT_TRANSLATE_NOOP("Actions", "Ask the &author…"),
            ("Alt+Shift+A",),
            "user",
            panel_key="A",
        ),
        ActionSpec(
            "claim_ask_editor",
            QT_TRANSLATE_NOOP("Actions", "Ask the &editor…"),
            ("Alt+Shift+E",),
            "users",
            panel_key="E",
        ),
        ActionSpec(
            "claim_unverifiable",
            QT_TRANSLATE_NOOP("Actions", "Cannot be verifie&d"),
            ("Alt+Shift+U",),
            "circle-alert",
            panel_key="U",
        ),
        ActionSpec(
            "claim_not",
            QT_TRANSLATE_NOOP("Actions", "N&ot a claim"),
            ("Alt+Shift+N",),
            "x",
            panel_key="N",
        ),
        ActionSpec(
            "claim_known",
            QT_TRANSLATE_NOOP("Actions", "Common &knowledge"),
            ("Alt+Shift+K",),
            "globe",
        ),
        ActionSpec(
            "claim_reopen",
            QT_TRANSLATE_NOOP("Actions", "&Reopen: not checked after all"),
            ("Alt+Shift+R",),
            "rotate-ccw",
            panel_key="R",
        ),
        ActionSpec(
            "claim_source",
            QT_TRANSLATE_NOOP("Actions", "Add a &source to the claim…"),
            ("Alt+Shift+S",),
            "quote",
            panel_key="S",
        ),
        ActionSpec(
            "claim_details",
            QT_TRANSLATE_NOOP("Actions", "Details of the c&laim…"),
            ("Alt+Shift+D",),
            "info",
            panel_key="Enter",
        ),
        ActionSpec(
            "sources", QT_TRANSLATE_NOOP("Actions", "All so&urces…"), ("Ctrl+Shift+U",), "book-open"
        ),
        ActionSpec(
            "sheet", QT_TRANSLATE_NOOP("Actions", "Take in a source s&heet…"), ("Ctrl+Shift+M",)
        ),
        ActionSpec(
            "letter", QT_TRANSLATE_NOOP("Actions", "Questions as a le&tter…"), ("Ctrl+Shift+L",)
        ),
        ActionSpec("answers", QT_TRANSLATE_NOOP("Actions", "Take in ans&wers…"), ("Ctrl+Shift+W",)),
    ),
)
