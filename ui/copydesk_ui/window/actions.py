"""Everything that can be done, as one table: name, words, keys, icon, menu."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from copydesk_ui.theme.icons import icon
from copydesk_ui.words.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``keys`` are Qt's portable names, the first one is shown; ``panel_key`` works in the cards."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    panel_key: str = ""
    checkable: bool = False
    needs_draft: bool = True
    short: str = ""
    """One word for the toolbar."""


SPECS = (
    ActionSpec(
        "open",
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        ("Ctrl+O",),
        "folder-open",
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
        ("Ctrl+Shift+V",),
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
        "save_copy", QT_TRANSLATE_NOOP("Actions", "Save a cop&y of the text…"), ("Ctrl+Shift+S",)
    ),
    ActionSpec(
        "details", QT_TRANSLATE_NOOP("Actions", "&Details of the draft…"), ("Ctrl+I",), "info"
    ),
    ActionSpec(
        "export", QT_TRANSLATE_NOOP("Actions", "&Export approved version…"), ("Ctrl+E",), "download"
    ),
    ActionSpec(
        "print", QT_TRANSLATE_NOOP("Actions", "P&rint or save as PDF…"), ("Ctrl+P",), "printer"
    ),
    ActionSpec("close_draft", QT_TRANSLATE_NOOP("Actions", "&Close draft"), ("Ctrl+W",)),
    ActionSpec(
        "trash", QT_TRANSLATE_NOOP("Actions", "Move draft to &trash"), ("Ctrl+Shift+Delete",)
    ),
    ActionSpec(
        "show_trash",
        QT_TRANSLATE_NOOP("Actions", "Tras&h…"),
        ("Ctrl+Shift+T",),
        "trash-2",
        needs_draft=False,
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",), needs_draft=False),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "undo-2"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    ActionSpec("cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), ("Ctrl+X",)),
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",)),
    ActionSpec("paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), ("Ctrl+V",)),
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
        "house",
        QT_TRANSLATE_NOOP("Actions", "&House rules…"),
        ("Ctrl+Shift+,",),
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
        ("Alt+Return",),
        "quote",
        panel_key="S",
    ),
    ActionSpec(
        "note",
        QT_TRANSLATE_NOOP("Actions", "Add n&ote…"),
        ("Ctrl+;",),
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
    ActionSpec(
        "claim_make",
        QT_TRANSLATE_NOOP("Actions", "&Make a claim of it"),
        ("Ctrl+M",),
        "file-plus",
    ),
    ActionSpec("claim_next", QT_TRANSLATE_NOOP("Actions", "&Next claim"), ("F4",)),
    ActionSpec("claim_previous", QT_TRANSLATE_NOOP("Actions", "&Previous claim"), ("Shift+F4",)),
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
    ActionSpec(
        "check_view",
        QT_TRANSLATE_NOOP("Actions", "Check&ing view"),
        ("Ctrl+Shift+F",),
        "eye",
        checkable=True,
    ),
    ActionSpec(
        "claims",
        QT_TRANSLATE_NOOP("Actions", "&Claims"),
        ("Ctrl+5",),
        "shield-check",
        needs_draft=False,
    ),
    ActionSpec("history", QT_TRANSLATE_NOOP("Actions", "&History"), ("Ctrl+2",), "history"),
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
    ActionSpec("approve", QT_TRANSLATE_NOOP("Actions", "&Approve…"), ("Ctrl+Shift+A",), "stamp"),
    ActionSpec(
        "palette",
        QT_TRANSLATE_NOOP("Actions", "Co&mmands and drafts…"),
        ("Ctrl+K",),
        "command",
        needs_draft=False,
    ),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), ("F6",), needs_draft=False),
    ActionSpec(
        "previous_pane",
        QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"),
        ("Shift+F6",),
        needs_draft=False,
    ),
    ActionSpec(
        "findings",
        QT_TRANSLATE_NOOP("Actions", "&Findings"),
        ("Ctrl+1",),
        "letter-text",
        needs_draft=False,
    ),
    ActionSpec(
        "names", QT_TRANSLATE_NOOP("Actions", "Nam&es"), ("Ctrl+4",), "users", needs_draft=False
    ),
    ActionSpec(
        "export_names",
        QT_TRANSLATE_NOOP("Actions", "Export the &names…"),
        ("Ctrl+Shift+E",),
        "download",
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
        "queue", QT_TRANSLATE_NOOP("Actions", "&Queue"), ("Ctrl+3",), "inbox", needs_draft=False
    ),
    ActionSpec(
        "focus", QT_TRANSLATE_NOOP("Actions", "F&ocus mode"), ("F11",), "focus", checkable=True
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
        "zoom_reset", QT_TRANSLATE_NOOP("Actions", "&Normal size"), ("Ctrl+0",), needs_draft=False
    ),
    ActionSpec(
        "spacing_more",
        QT_TRANSLATE_NOOP("Actions", "More line s&pacing"),
        ("Ctrl+Alt++", "Ctrl+Alt+="),
        needs_draft=False,
    ),
    ActionSpec(
        "spacing_less",
        QT_TRANSLATE_NOOP("Actions", "&Less line spacing"),
        ("Ctrl+Alt+-",),
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
        "keys", QT_TRANSLATE_NOOP("Actions", "&Keys…"), ("F1",), "keyboard", needs_draft=False
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
        ("Ctrl+Alt+B",),
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
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            "open", "open_folder", "paste_draft", "@recent", "-", "save", "save_copy", "details", "-", "export", "print", "export_names", "-",
            "close_draft", "trash", "show_trash", "-", "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            "undo", "redo", "-", "cut", "copy", "paste", "select_all", "-", "find", "replace", "find_next",
            "find_previous", "-", "house", "house_names", "settings",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            "findings", "history", "queue", "names", "claims", "voices", "check_view", "next_pane", "previous_pane", "-", "grouped", "hints", "-", "zoom_in",
            "zoom_out", "zoom_reset", "spacing_more", "spacing_less", "-", "@theme", "@language", "-", "focus", "palette",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Review"),
        (
            "check", "next", "previous", "-", "apply", "apply_alike", "keep", "source", "note", "propose_name", "revoke", "-",
            "decisions", "@status",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Claims"),
        (
            "claim_make", "claim_next", "claim_previous", "-", "claim_verify", "claim_correct", "claim_ask_author",
            "claim_ask_editor", "claim_unverifiable", "claim_not", "claim_known", "-", "claim_source", "claim_details", "-",
            "sources", "sheet", "letter", "answers",
        ),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Ver&sions"), ("compare", "restore_version", "-", "approve")),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ("keys", "-", "doctor", "backup", "-", "about")),
)  # fmt: skip
"""Menus and their entries; ``-`` is a line, ``@name`` a submenu that the window fills."""

TOOLBAR = ("open", "paste_draft", "save", "|", "check", "next", "|", "compare", "approve")


class Actions(QObject):
    """The actions of one window, by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            self._made[spec.name] = self._make(spec)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._made.values())

    def enable_for_draft(self, *, there: bool) -> None:
        """Switch off what needs a draft while there is none."""
        for spec in SPECS:
            if spec.needs_draft:
                self._made[spec.name].setEnabled(there)

    def redress(self) -> None:
        """Take the icons of the current theme."""
        for spec in SPECS:
            if spec.icon:
                self._made[spec.name].setIcon(icon(spec.icon))

    def _make(self, spec: ActionSpec) -> QAction:
        words = menu_words(spec.words)
        action = QAction(words, self)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setIconText(
            menu_words(spec.short) if spec.short else words.replace("&", "").rstrip("… ")
        )
        action.setToolTip(_tip(spec, words))
        if spec.icon:
            action.setIcon(icon(spec.icon))
        return action


def menu_words(words: str) -> str:
    """The words of a menu or action in the window's language."""
    return QCoreApplication.translate("Actions", words)


def plain_words(action: QAction) -> str:
    """The action's words without menu signs."""
    return action.text().replace("&", "").rstrip("… ")


def _tip(spec: ActionSpec, words: str) -> str:
    tip = words.replace("&", "").rstrip("… ")
    keys = (
        QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        if spec.keys
        else ""
    )
    if spec.panel_key and keys:
        in_cards = (
            QCoreApplication.translate("Actions", "{key} in the claims")
            if spec.name.startswith("claim_")
            else QCoreApplication.translate("Actions", "{key} in the findings")
        )
        return f"{tip} ({keys}, {in_cards.format(key=spec.panel_key)})"
    return f"{tip} ({keys})" if keys else tip
