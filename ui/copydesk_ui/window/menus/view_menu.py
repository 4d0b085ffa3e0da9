"""What the View menu shows."""

from copydesk_ui.window.spec import ActionSpec, Menu
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP

MENU = Menu(
    title=QT_TRANSLATE_NOOP("Actions", "&View"),
    entries=(
        "findings",
        "history",
        "queue",
        "names",
        "claims",
        "voices",
        "check_view",
        "margin",
        "margin_notes",
        "next_pane",
        "previous_pane",
        "-",
        "grouped",
        "hints",
        "-",
        "zoom_in",
        "zoom_out",
        "zoom_reset",
        "spacing_more",
        "spacing_less",
        "-",
        "@queue_order",
        "order_drafts",
        "@theme",
        "@language",
        "-",
        "focus",
        "palette",
    ),
    specs=(
        ActionSpec(
            "findings",
            QT_TRANSLATE_NOOP("Actions", "&Findings"),
            ("Ctrl+1",),
            "letter-text",
            needs_draft=False,
        ),
        ActionSpec("history", QT_TRANSLATE_NOOP("Actions", "&History"), ("Ctrl+2",), "history"),
        ActionSpec(
            "order_drafts",
            QT_TRANSLATE_NOOP("Actions", "Sort the &drafts…"),
            ("Alt+Shift+O",),
            "arrow-up-down",
            needs_draft=False,
        ),
        ActionSpec(
            "queue", QT_TRANSLATE_NOOP("Actions", "&Queue"), ("Ctrl+3",), "inbox", needs_draft=False
        ),
        ActionSpec(
            "names", QT_TRANSLATE_NOOP("Actions", "Nam&es"), ("Ctrl+4",), "users", needs_draft=False
        ),
        ActionSpec(
            "claims",
            QT_TRANSLATE_NOOP("Actions", "&Claims"),
            ("Ctrl+5",),
            "shield-check",
            needs_draft=False,
        ),
        ActionSpec(
            "voices",
            QT_TRANSLATE_NOOP("Actions", "Who s&ays what"),
            ("F9",),
            "quote",
            checkable=True,
            needs_draft=False,
        ),
        ActionSpec(
            "check_view",
            QT_TRANSLATE_NOOP("Actions", "Check&ing view"),
            ("Ctrl+Shift+F",),
            "eye",
            checkable=True,
        ),
        ActionSpec(
            "margin", QT_TRANSLATE_NOOP("Actions", "Go to the mar&gin"), ("Ctrl+6",), "sticky-note"
        ),
        ActionSpec(
            "margin_notes",
            QT_TRANSLATE_NOOP("Actions", "No&tes in the margin"),
            ("Alt+Shift+M",),
            checkable=True,
            needs_draft=False,
        ),
        ActionSpec(
            "next_pane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), ("F6",), needs_draft=False
        ),
        ActionSpec(
            "previous_pane",
            QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"),
            ("Shift+F6",),
            needs_draft=False,
        ),
        ActionSpec(
            "grouped",
            QT_TRANSLATE_NOOP("Actions", "Findings by &kind"),
            ("Ctrl+Shift+B",),
            checkable=True,
            needs_draft=False,
        ),
        ActionSpec(
            "hints",
            QT_TRANSLATE_NOOP("Actions", "Sho&w hints too"),
            ("Ctrl+Shift+I",),
            checkable=True,
            needs_draft=False,
        ),
        ActionSpec(
            "zoom_in",
            QT_TRANSLATE_NOOP("Actions", "La&rger text"),
            ("Ctrl++", "Ctrl+="),
            "zoom-in",
            needs_draft=False,
        ),
        ActionSpec(
            "zoom_out",
            QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
            ("Ctrl+-",),
            "zoom-out",
            needs_draft=False,
        ),
        ActionSpec(
            "zoom_reset",
            QT_TRANSLATE_NOOP("Actions", "&Normal size"),
            ("Ctrl+0",),
            needs_draft=False,
        ),
        ActionSpec(
            "spacing_more",
            QT_TRANSLATE_NOOP("Actions", "More line s&pacing"),
            ("Alt+PgUp",),
            needs_draft=False,
        ),
        ActionSpec(
            "spacing_less",
            QT_TRANSLATE_NOOP("Actions", "&Less line spacing"),
            ("Alt+PgDown",),
            needs_draft=False,
        ),
        ActionSpec(
            "focus", QT_TRANSLATE_NOOP("Actions", "F&ocus mode"), ("F11",), "focus", checkable=True
        ),
        ActionSpec(
            "palette",
            QT_TRANSLATE_NOOP("Actions", "Co&mmands and drafts…"),
            ("Ctrl+K",),
            "command",
            needs_draft=False,
        ),
    ),
)
