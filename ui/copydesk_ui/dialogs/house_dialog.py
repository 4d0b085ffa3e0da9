"""The house's style as a form, and the same as the file has it for experts: one is made of the other."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QTabWidget, QWidget

from copydesk.engine.house_file import HouseRules, patterns_in, read_house, with_rules
from copydesk.model.house import House
from copydesk.model.setting import settings_of
from copydesk.review.gate_rules import GateRules
from copydesk_ui.dialogs.form import FormDialog, labelled, leaf
from copydesk_ui.dialogs.pattern_table import PatternTable
from copydesk_ui.dialogs.setting_fields import Field, field_of
from copydesk_ui.words.translation import said


class HouseDialog(FormDialog):
    """Words, statements, patterns and gate as fields; the file as text. What is wrong is named below."""

    written = Signal(str)
    """The new text of the file."""
    import_asked = Signal()
    """A style is to be read from another file."""
    export_asked = Signal(str)
    """This text is to go into a file of its own."""

    def __init__(self, text: str, path: Path, parent: QWidget, draft: str = "") -> None:
        """``draft`` is what patterns are tried on."""
        super().__init__(parent, str(path))
        self.name(self.tr("House style"), self.tr("Save"))
        self.resize(760, 640)
        self._draft = draft
        self.fields: dict[str, Field] = {}
        """By the names of the settings: of the house, then of its gate."""
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("House style"))
        self.words = QPlainTextEdit(text)
        self.words.setProperty("role", "boxed")
        self.words.setAccessibleName(self.tr("House style as a file"))
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setTabChangesFocus(True)
        self.body.addWidget(self.tabs, 1)
        self.problems = QLabel()
        self.problems.setWordWrap(True)
        self.problems.setAccessibleName(self.tr("What is wrong with the rules"))
        self.body.addWidget(self.problems)
        self._known = _problems(text)
        """What was wrong before: somebody may leave it so, and add nothing to it."""
        self._build(read_house(text))
        self._shown = self.tabs.currentIndex()
        self.tabs.currentChanged.connect(self._turn)
        self.words.textChanged.connect(self._judge)
        self.accepted.connect(lambda: self.written.emit(self.text()))
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button, act in (
            (self.box.addButton(self.tr("&Import…"), role), self.import_asked.emit),
            (self.box.addButton(self.tr("E&xport…"), role), self._export),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._judge()

    def take_in(self, text: str) -> None:
        """Show the style of another file in place of this one; nothing is kept before somebody saves it."""
        self.words.setPlainText(text)
        self.words.document().setModified(True)
        self._known |= _problems(text)
        self._refill(read_house(text))
        self._judge()

    def refuse(self, why: str) -> None:
        """Say what could not be done."""
        self.problems.setText(why)

    def _export(self) -> None:
        self.export_asked.emit(self.text())

    def text(self) -> str:
        """The file, as the leaf that is open has it."""
        return self.words.toPlainText() if self._expert else self._form_text()

    def _form_text(self) -> str:
        """The file with what the fields say; as it is where it is no TOML, which is said below."""
        text = self.words.toPlainText()
        rules = read_house(text)
        values = {name: field.value() for name, field in self.fields.items()}
        house = {name: values[name] for name in settings_of(House) if name in values}
        gate = {name: values[name] for name in settings_of(GateRules) if name in values}
        house["patterns"] = self.patterns.patterns()
        try:
            return with_rules(text, replace(rules.house, **house), replace(rules.gate, **gate))
        except ValueError:
            return text

    @property
    def _expert(self) -> bool:
        return self.tabs.currentWidget() is self._file

    def _build(self, rules: HouseRules) -> None:
        names = self._labels()
        for title, source, wanted in (
            (self.tr("&Words"), rules.house, ("prefer", "flag", "allow", "names")),
            (self.tr("&Checks"), rules.house, ("quotes_de", "quotes_en", "claims", "off")),
            (self.tr("&Gate"), rules.gate, ("markup_errors", "orphans", "unproved", "four_eyes", "kinds", "statuses")),
            (self.tr("&People"), rules.gate, ("second_pair", "override")),
        ):  # fmt: skip
            page, column = leaf()
            for name in wanted:
                setting = settings_of(type(source))[name]
                made = field_of(setting, getattr(source, name), names[name])
                self.fields[name] = made
                column.addWidget(made.row)
            column.addStretch()
            self.tabs.addTab(page, title)
        page, column = leaf()
        self.patterns = PatternTable(patterns_in(self.words.toPlainText()), self._draft)
        self.patterns.changed.connect(self._judge)
        column.addWidget(self.patterns)
        self.tabs.insertTab(2, page, self.tr("P&atterns"))
        self._file, column = leaf()
        column.addWidget(labelled(self.tr("The &file, for experts"), self.words))
        self.tabs.addTab(self._file, self.tr("As &text"))

    def _labels(self) -> dict[str, str]:
        return {
            "prefer": self.tr("Forms &not wanted and preferred ones: Delphin = Delfin, one a line"),
            "quotes_de": self.tr("&Quotation marks of German texts"),
            "quotes_en": self.tr("Quotation marks of &English texts"),
            "off": self.tr("Kinds of findings that are not &looked for"),
            "flag": self.tr("Phrases to &flag, one a line"),
            "allow": self.tr("Forms that no check ma&y flag, one a line"),
            "names": self.tr("Names that are &right as they are, one a line"),
            "claims": self.tr("Statements without a &source: how strict"),
            "kinds": self.tr("Findings that bl&ock while they are open"),
            "markup_errors": self.tr("Leftover &markup that is wrong in any text blocks"),
            "statuses": self.tr("States of claims that b&lock"),
            "orphans": self.tr("Claims that lost their wor&ds block"),
            "unproved": self.tr("Claims verified without a so&urce block"),
            "four_eyes": self.tr("&Nobody approves a version that they saved themselves"),
            "second_pair": self.tr("Kinds of claims that a &second person must verify"),
            "override": self.tr("Who &may approve although something is open, one name a line; nobody named: everybody"),
        }  # fmt: skip

    def _turn(self, index: int) -> None:
        """Form and file say the same: what was changed in one is put into the other."""
        was_file, self._shown = self.tabs.widget(self._shown) is self._file, index
        if was_file:
            self._refill(read_house(self.words.toPlainText()))
        elif self._expert:
            text = self._form_text()
            if text != self.words.toPlainText():
                self.words.setPlainText(text)
                self.words.document().setModified(True)
        self._judge()

    def _refill(self, rules: HouseRules) -> None:
        """Build the leaves anew from what the file says now."""
        shown = self.tabs.currentIndex()
        self.tabs.blockSignals(True)  # noqa: FBT003
        self.words.setParent(None)
        while (gone := self.tabs.widget(0)) is not None:
            self.tabs.removeTab(0)
            gone.deleteLater()
        self._build(rules)
        self.tabs.setCurrentIndex(shown)
        self.tabs.blockSignals(False)  # noqa: FBT003

    def _judge(self) -> None:
        text = self.text()
        rules = read_house(text)
        if rules.problems:
            self.problems.setText("\n".join(said(problem) for problem in rules.problems))
        else:
            self.problems.setText(self.tr("The rules are in order."))
        self.confirm.setEnabled(rules.readable and _problems(text) <= self._known)


def _problems(text: str) -> frozenset[str]:
    return frozenset(said(problem) for problem in read_house(text).problems)
