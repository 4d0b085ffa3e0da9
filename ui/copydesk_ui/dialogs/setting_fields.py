"""A field for each sort of setting: made from what the setting says of itself."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidgetItem, QSpinBox, QWidget

from copydesk.model.claim import ClaimKind, ClaimStatus
from copydesk.model.house_form import Forms, HouseForm, form_lines, forms_in
from copydesk.model.kinds import Kind
from copydesk.model.setting import Choice, Line, Members, Number, Setting, Switch, Words, WordSet
from copydesk_ui.dialogs.form import labelled
from copydesk_ui.parts.boxed import BoxedList, WordsField
from copydesk_ui.words.claims import claim_kind_name, claim_status_name
from copydesk_ui.words.kinds import kind_name
from copydesk_ui.words.translation import said


@dataclass(frozen=True)
class Field:
    """One setting in a form."""

    widget: QWidget
    """What the keys go to."""
    row: QWidget
    """The widget with its label."""
    value: Callable[[], Any]
    """What stands in it now."""


def fields_for(settings: Mapping[str, Setting[Any]], values: object) -> dict[str, Field]:
    """A field for each setting that has a label, by its name, showing its value among ``values``."""
    return {
        name: field_of(setting, getattr(values, name), said(setting.label))
        for name, setting in settings.items()
        if setting.label.template
    }


def field_of(setting: Setting[Any], value: object, label: str) -> Field:
    """A field for one setting that shows the value, under these words."""
    match setting, value:
        case Switch() as switch, bool() as on:
            return _switch(switch, label, on=on)
        case Number() as number, int() as size:
            return _number(number, label, size)
        case Choice() as choice, _:
            return _choice(choice, label, value)
        case Line() as line, str() as words:
            return _line(line, label, words)
        case Words(), tuple() as several:
            return _list(setting, label, several, tuple)
        case WordSet(), frozenset() as several:
            return _list(setting, label, sorted(several), frozenset)
        case Forms(), tuple() as forms:
            return _forms(setting, label, forms)
        case Members() as members, frozenset() as ticked:
            return _members(members, label, ticked)
        case _:
            raise TypeError(f"no form has a field for {type(setting).__name__}")


def _switch(setting: Switch, label: str, *, on: bool) -> Field:
    box = QCheckBox(label)
    box.setChecked(on)
    box.setToolTip(said(setting.about))
    return Field(box, box, box.isChecked)


def _number(setting: Number, label: str, value: int) -> Field:
    box = QSpinBox()
    box.setRange(setting.least, setting.most)
    box.setSingleStep(setting.step)
    box.setSuffix(f" {setting.unit}" if setting.unit else "")
    box.setValue(value)
    return _labelled(setting, label, box, box.value)


def _choice(setting: Choice[Any], label: str, value: object) -> Field:
    box = QComboBox()
    choices = list(setting.choices)
    box.addItems([said(words) for words in setting.choices.values()])
    box.setCurrentIndex(choices.index(value))
    return _labelled(setting, label, box, lambda: choices[box.currentIndex()])


def _line(setting: Line, label: str, value: str) -> Field:
    box = QLineEdit(value)
    box.setPlaceholderText(said(setting.about))
    return _labelled(setting, label, box, lambda: box.text().strip())


def _list(
    setting: Setting[Any], label: str, words: Iterable[str], make: Callable[[list[str]], Any]
) -> Field:
    """One entry a line."""
    box = WordsField("\n".join(words))

    def entries() -> Any:  # noqa: ANN401 (as the setting has it)
        return make([line.strip() for line in box.toPlainText().split("\n") if line.strip()])

    return _labelled(setting, label, box, entries)


def _forms(setting: Setting[Any], label: str, forms: Iterable[HouseForm]) -> Field:
    """``wrong = right``, one a line."""
    box = WordsField(form_lines(forms))
    return _labelled(setting, label, box, lambda: forms_in(box.toPlainText()))


def _members(setting: Members[Any], label: str, ticked: frozenset[Any]) -> Field:
    box = BoxedList()
    box.setMinimumHeight(96)
    for member in setting.of or ():
        item = QListWidgetItem(member_name(member))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if member in ticked else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, member.value)
        box.addItem(item)

    def chosen() -> frozenset[Any]:
        items = [box.item(row) for row in range(box.count())]
        values = {
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        }
        return frozenset(member for member in setting.of or () if member.value in values)

    return _labelled(setting, label, box, chosen)


def member_name(member: object) -> str:
    """A kind of findings or claims, or a state of a claim, in words."""
    match member:
        case Kind() as kind:
            return kind_name(kind)
        case ClaimStatus() as status:
            return claim_status_name(status)
        case ClaimKind() as kind:
            return claim_kind_name(kind)
        case _:
            raise TypeError(f"nobody has words for {member!r}")


def _labelled(
    setting: Setting[Any], label: str, widget: QWidget, value: Callable[[], Any]
) -> Field:
    widget.setToolTip(said(setting.about))
    return Field(widget, labelled(label, widget), value)
