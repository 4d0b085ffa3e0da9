"""Everything that can be done, as one table: name, words, keys, icon, menu."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from copydesk_ui.theme.icons import icon


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


_N = QT_TRANSLATE_NOOP

SPECS = (
    ActionSpec("open", _N("Actions", "&Open…"), ("Ctrl+O",), "folder-open", needs_draft=False),
    ActionSpec("open_folder", _N("Actions", "Open &folder…"), ("Ctrl+Shift+O",), needs_draft=False),
    ActionSpec(
        "paste_draft",
        _N("Actions", "&Paste as new draft"),
        ("Ctrl+Shift+V",),
        "clipboard-paste",
        needs_draft=False,
    ),
    ActionSpec("save", _N("Actions", "&Save version"), ("Ctrl+S",), "save"),
    ActionSpec("save_copy", _N("Actions", "Save a &copy of the text…"), ("Ctrl+Shift+S",)),
    ActionSpec("details", _N("Actions", "&Details of the draft…"), ("Ctrl+I",), "info"),
    ActionSpec("export", _N("Actions", "&Export approved version…"), ("Ctrl+E",), "download"),
    ActionSpec("close_draft", _N("Actions", "&Close draft"), ("Ctrl+W",)),
    ActionSpec("trash", _N("Actions", "Move draft to &trash"), ()),
    ActionSpec(
        "show_trash", _N("Actions", "Tras&h…"), ("Ctrl+Shift+T",), "trash-2", needs_draft=False
    ),
    ActionSpec("quit", _N("Actions", "&Quit"), ("Ctrl+Q",), needs_draft=False),
    ActionSpec("undo", _N("Actions", "&Undo"), ("Ctrl+Z",), "undo-2"),
    ActionSpec("redo", _N("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    ActionSpec("cut", _N("Actions", "Cu&t"), ("Ctrl+X",)),
    ActionSpec("copy", _N("Actions", "&Copy"), ("Ctrl+C",)),
    ActionSpec("paste", _N("Actions", "&Paste"), ("Ctrl+V",)),
    ActionSpec("select_all", _N("Actions", "Select &all"), ("Ctrl+A",)),
    ActionSpec("find", _N("Actions", "&Find…"), ("Ctrl+F",), "search"),
    ActionSpec("replace", _N("Actions", "Find and r&eplace…"), ("Ctrl+H",), "replace"),
    ActionSpec("find_next", _N("Actions", "Find &next"), ("F3", "Ctrl+G")),
    ActionSpec("find_previous", _N("Actions", "Find pre&vious"), ("Shift+F3", "Ctrl+Shift+G")),
    ActionSpec("settings", _N("Actions", "Se&ttings…"), ("Ctrl+,",), "settings", needs_draft=False),
    ActionSpec("check", _N("Actions", "&Check now"), ("F7",), "scan-text"),
    ActionSpec("next", _N("Actions", "&Next finding"), ("F8",), "arrow-down"),
    ActionSpec("previous", _N("Actions", "&Previous finding"), ("Shift+F8",), "arrow-up"),
    ActionSpec(
        "apply",
        _N("Actions", "&Apply the fix"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "check",
        panel_key="Enter",
    ),
    ActionSpec(
        "apply_alike",
        _N("Actions", "Apply all a&like…"),
        ("Ctrl+Shift+Return",),
        "check-check",
        panel_key="A",
    ),
    ActionSpec("keep", _N("Actions", "&Keep as it is…"), ("Ctrl+Shift+K",), "pin", panel_key="K"),
    ActionSpec("source", _N("Actions", "Add &source…"), ("Alt+Return",), "quote", panel_key="S"),
    ActionSpec("note", _N("Actions", "Add n&ote…"), ("Ctrl+;",), "sticky-note", panel_key="N"),
    ActionSpec(
        "revoke",
        _N("Actions", "&Revoke the decision"),
        ("Ctrl+Shift+R",),
        "rotate-ccw",
        panel_key="R",
    ),
    ActionSpec(
        "decisions", _N("Actions", "All &decisions…"), ("Ctrl+D",), "book-open", needs_draft=False
    ),
    ActionSpec("history", _N("Actions", "&History"), ("Ctrl+2",), "history"),
    ActionSpec(
        "compare", _N("Actions", "&Compare versions…"), ("Ctrl+Shift+C",), "git-compare-arrows"
    ),
    ActionSpec("restore_version", _N("Actions", "&Restore version as new"), ()),
    ActionSpec("approve", _N("Actions", "&Approve…"), ("Ctrl+Shift+A",), "stamp"),
    ActionSpec(
        "palette", _N("Actions", "Co&mmands and drafts…"), ("Ctrl+K",), "command", needs_draft=False
    ),
    ActionSpec("next_pane", _N("Actions", "Ne&xt pane"), ("F6",), needs_draft=False),
    ActionSpec("previous_pane", _N("Actions", "Pre&vious pane"), ("Shift+F6",), needs_draft=False),
    ActionSpec(
        "findings", _N("Actions", "&Findings"), ("Ctrl+1",), "letter-text", needs_draft=False
    ),
    ActionSpec("queue", _N("Actions", "&Queue"), ("Ctrl+3",), "inbox", needs_draft=False),
    ActionSpec("focus", _N("Actions", "F&ocus mode"), ("F11",), "focus", checkable=True),
    ActionSpec(
        "zoom_in", _N("Actions", "Larger te&xt"), ("Ctrl++", "Ctrl+="), "zoom-in", needs_draft=False
    ),
    ActionSpec(
        "zoom_out", _N("Actions", "S&maller text"), ("Ctrl+-",), "zoom-out", needs_draft=False
    ),
    ActionSpec("zoom_reset", _N("Actions", "&Normal size"), ("Ctrl+0",), needs_draft=False),
    ActionSpec(
        "spacing_more",
        _N("Actions", "More line s&pacing"),
        ("Ctrl+Alt++", "Ctrl+Alt+="),
        needs_draft=False,
    ),
    ActionSpec(
        "spacing_less", _N("Actions", "&Less line spacing"), ("Ctrl+Alt+-",), needs_draft=False
    ),
    ActionSpec(
        "grouped",
        _N("Actions", "Findings by &kind"),
        ("Ctrl+Shift+B",),
        checkable=True,
        needs_draft=False,
    ),
    ActionSpec(
        "hints",
        _N("Actions", "Show &hints too"),
        ("Ctrl+Shift+I",),
        checkable=True,
        needs_draft=False,
    ),
    ActionSpec("keys", _N("Actions", "&Keys…"), ("F1",), "keyboard", needs_draft=False),
    ActionSpec(
        "doctor", _N("Actions", "Check the &database…"), (), "shield-check", needs_draft=False
    ),
    ActionSpec("backup", _N("Actions", "&Back up the database…"), (), "archive", needs_draft=False),
    ActionSpec("about", _N("Actions", "&About Copydesk"), (), "info", needs_draft=False),
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        _N("Actions", "&File"),
        (
            "open", "open_folder", "paste_draft", "@recent", "-", "save", "save_copy", "details", "-", "export", "-",
            "close_draft", "trash", "show_trash", "-", "quit",
        ),
    ),
    (
        _N("Actions", "&Edit"),
        (
            "undo", "redo", "-", "cut", "copy", "paste", "select_all", "-", "find", "replace", "find_next",
            "find_previous", "-", "settings",
        ),
    ),
    (
        _N("Actions", "&View"),
        (
            "findings", "history", "queue", "next_pane", "previous_pane", "-", "grouped", "hints", "-", "zoom_in",
            "zoom_out", "zoom_reset", "spacing_more", "spacing_less", "-", "@theme", "@language", "-", "focus", "palette",
        ),
    ),
    (
        _N("Actions", "&Review"),
        (
            "check", "next", "previous", "-", "apply", "apply_alike", "keep", "source", "note", "revoke", "-",
            "decisions", "@status",
        ),
    ),
    (_N("Actions", "Ver&sions"), ("compare", "restore_version", "-", "approve")),
    (_N("Actions", "&Help"), ("keys", "-", "doctor", "backup", "-", "about")),
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
        action.setIconText(words.replace("&", "").rstrip("…"))
        action.setToolTip(_tip(spec, words))
        if spec.icon:
            action.setIcon(icon(spec.icon))
        return action


def menu_words(words: str) -> str:
    """The words of a menu or action in the window's language."""
    return QCoreApplication.translate("Actions", words)


def plain_words(action: QAction) -> str:
    """The action's words without menu signs."""
    return action.text().replace("&", "").rstrip("…")


def _tip(spec: ActionSpec, words: str) -> str:
    tip = words.replace("&", "").rstrip("…")
    keys = (
        QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        if spec.keys
        else ""
    )
    if spec.panel_key and keys:
        in_cards = QCoreApplication.translate("Actions", "{key} in the findings")
        return f"{tip} ({keys}, {in_cards.format(key=spec.panel_key)})"
    return f"{tip} ({keys})" if keys else tip
